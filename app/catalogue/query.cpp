// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/query.h"

#include "app/catalogue/local_text.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace videoguard::catalogue {

namespace {

constexpr std::array<const char *, 13> kSortWords = {
    "relevance", "call_number", "reference",  "name", "owner",     "place",  "status",
    "kind",      "form",        "resolution", "hfov", "retention", "changed"};

QJsonArray textsToJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            texts += entry.toString();
    }
    return texts;
}

QString toWord(Sharing value)
{
    switch (value) {
    case Sharing::None:
        return QStringLiteral("none");
    case Sharing::OnRequest:
        return QStringLiteral("on_request");
    case Sharing::Standing:
        return QStringLiteral("standing");
    case Sharing::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

/// Unknown has no word; it goes as "unknown".
template<typename Value>
QJsonArray wordsToJson(const std::vector<Value> &values)
{
    QJsonArray words;
    for (const Value value : values)
        words.append(value == Value::Unknown ? QStringLiteral("unknown") : toWord(value));
    return words;
}

template<typename Value, typename Read>
std::vector<Value> wordsFromJson(const QJsonValue &value, Read read)
{
    std::vector<Value> values;
    for (const QString &word : textsFromJson(value)) {
        const Value known = read(word);
        // A word of a newer version is left out rather than taken for Unknown.
        if (known != Value::Unknown || word == QLatin1String("unknown"))
            values.push_back(known);
    }
    return values;
}

class Writer
{
public:
    void put(const char *key, const QJsonArray &array)
    {
        if (!array.isEmpty())
            m_json.insert(QLatin1String(key), array);
    }
    template<typename T>
    void put(const char *key, const std::optional<T> &value)
    {
        if (value)
            m_json.insert(QLatin1String(key), *value);
    }
    QJsonObject m_json;
};

std::optional<bool> flagAt(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> numberAt(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<geo::Bounds> boundsFrom(const QJsonValue &value)
{
    const QJsonArray edges = value.toArray();
    if (edges.size() != 4)
        return std::nullopt;
    return geo::Bounds{edges[0].toDouble(), edges[1].toDouble(), edges[2].toDouble(), edges[3].toDouble()};
}

} // namespace

QJsonObject toJson(const Filter &filter)
{
    Writer json;
    json.put("partners", textsToJson(filter.partnerIds));
    json.put("centres", textsToJson(filter.centreIds));
    json.put("statuses", wordsToJson(filter.statuses));
    json.put("kinds", wordsToJson(filter.kinds));
    json.put("forms", wordsToJson(filter.forms));
    json.put("ptz", filter.ptz);
    json.put("plates", filter.platesRead);
    json.put("sound", filter.sound);
    json.put("min_height_px", filter.minHeight_px);
    json.put("min_retention_days", filter.minRetention_days);
    json.put("live_share", wordsToJson(filter.liveShare));
    json.put("own", filter.own);
    json.put("problems", filter.problems);
    if (filter.changedSince.isValid())
        json.m_json.insert(QStringLiteral("changed_since"), filter.changedSince.toString(Qt::ISODate));
    if (filter.within)
        json.put("within", QJsonArray{filter.within->south_deg, filter.within->west_deg,
                                      filter.within->north_deg, filter.within->east_deg});
    json.put("cameras", textsToJson(filter.cameraIds));
    if (filter.withRetired)
        json.m_json.insert(QStringLiteral("with_retired"), true);
    return json.m_json;
}

Filter filterFromJson(const QJsonObject &json)
{
    const auto at = [&](const char *key) { return json.value(QLatin1String(key)); };
    Filter filter;
    filter.partnerIds = textsFromJson(at("partners"));
    filter.centreIds = textsFromJson(at("centres"));
    filter.statuses = wordsFromJson<CameraStatus>(at("statuses"), cameraStatus);
    filter.kinds = wordsFromJson<CameraKind>(at("kinds"), cameraKind);
    filter.forms = wordsFromJson<CameraForm>(at("forms"), cameraForm);
    filter.ptz = flagAt(json, "ptz");
    filter.platesRead = flagAt(json, "plates");
    filter.sound = flagAt(json, "sound");
    filter.minHeight_px = numberAt(json, "min_height_px");
    filter.minRetention_days = numberAt(json, "min_retention_days");
    filter.liveShare = wordsFromJson<Sharing>(at("live_share"), sharing);
    filter.own = flagAt(json, "own");
    filter.problems = flagAt(json, "problems");
    filter.changedSince = QDate::fromString(at("changed_since").toString(), Qt::ISODate);
    filter.within = boundsFrom(at("within"));
    filter.cameraIds = textsFromJson(at("cameras"));
    filter.withRetired = at("with_retired").toBool();
    return filter;
}

QJsonObject toJson(const Query &query)
{
    QJsonObject json{{QStringLiteral("filter"), toJson(query.filter)},
                     {QStringLiteral("sort"), QLatin1String(kSortWords[std::size_t(query.sort)])}};
    if (!query.text.isEmpty())
        json.insert(QStringLiteral("text"), query.text);
    if (query.descending)
        json.insert(QStringLiteral("descending"), true);
    return json;
}

Query queryFromJson(const QJsonObject &json)
{
    Query query;
    query.text = json.value(QLatin1String("text")).toString();
    query.filter = filterFromJson(json.value(QLatin1String("filter")).toObject());
    const QString sort = json.value(QLatin1String("sort")).toString();
    for (std::size_t i = 0; i < kSortWords.size(); ++i) {
        if (sort == QLatin1String(kSortWords[i]))
            query.sort = SortKey(i);
    }
    query.descending = json.value(QLatin1String("descending")).toBool();
    return query;
}

QString CameraRow::name(const QString &language) const
{
    return localText(nameLv, nameLt, nameEn, language, country);
}

} // namespace videoguard::catalogue
