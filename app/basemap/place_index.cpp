// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/place_index.h"

#include <algorithm>

namespace videoguard::basemap {

namespace {

constexpr int kNoMatch = 9;

/// 0 the whole name, 1 its beginning, 2 the beginning of its words, 3 within; kNoMatch.
int matchOf(const QString &name, const QString &text, const QStringList &words)
{
    if (name == text)
        return 0;
    if (name.startsWith(text))
        return 1;
    int worst = 2;
    for (const QString &word : words) {
        const qsizetype at = name.indexOf(word);
        if (at < 0)
            return kNoMatch;
        if (!name.startsWith(word) && !name.contains(u' ' + word))
            worst = 3;
    }
    return worst;
}

int sizeOf(const Place &place)
{
    const int kind = place.kind == QLatin1String("city")      ? 3'000'000
                     : place.kind == QLatin1String("town")    ? 2'000'000
                     : place.kind == QLatin1String("village") ? 1'000'000
                                                              : 0;
    return kind + std::min(place.population, 999'999);
}

} // namespace

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(parts.size());
    for (const QChar character : parts)
        if (character.category() != QChar::Mark_NonSpacing)
            result += character.toLower();
    return result.simplified();
}

PlaceIndex::PlaceIndex(std::vector<Place> places)
    : m_places(std::move(places))
{
    m_names.reserve(m_places.size());
    for (const Place &place : m_places) {
        QStringList names{folded(place.name)};
        for (const QString &other : {place.nameLv, place.nameLt})
            if (const QString name = folded(other); !name.isEmpty() && !names.contains(name))
                names << name;
        m_names.push_back(names);
    }
}

std::vector<Place> PlaceIndex::find(const QString &text, int limit) const
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || limit <= 0)
        return {};
    struct Hit {
        int match;
        int size;
        size_t place;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_places.size(); ++i) {
        int match = kNoMatch;
        for (const QString &name : m_names[i])
            match = std::min(match, matchOf(name, wanted, words));
        if (match < kNoMatch)
            hits.push_back({match, sizeOf(m_places[i]), i});
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::tuple(a.match, -a.size, a.place) < std::tuple(b.match, -b.size, b.place);
    });
    std::vector<Place> found;
    for (size_t i = 0; i < std::min(hits.size(), static_cast<size_t>(limit)); ++i)
        found.push_back(m_places[hits[i].place]);
    return found;
}

} // namespace videoguard::basemap
