// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/search_text.h"

#include "app/catalogue/folding.h"

#include <algorithm>

namespace videoguard::catalogue {

using base::Result;

namespace {

/// More would find nothing anyway.
constexpr int kMostWords = 12;
/// Beyond so many different words behind a prefix the index' own prefix is quicker than asking for each.
constexpr int kMostTerms = 12;
/// So many are counted behind a prefix; more are taken for an eighth of all cameras.
constexpr int kMostCounted = 100;

constexpr std::array kRanked = {WordClass::CallNumber, WordClass::Reference, WordClass::Name,
                                WordClass::Place,      WordClass::Address,   WordClass::Device,
                                WordClass::Owner};

int rankOf(char letter)
{
    const auto found = std::find(kRanked.begin(), kRanked.end(), WordClass(letter));
    return int(found - kRanked.begin());
}

QString quoted(const QByteArray &word)
{
    // Letters and digits alone, so there is no quote to double.
    return u'"' + QString::fromUtf8(word) + u'"';
}

/// The first text that is greater than every one that begins with `prefix`.
QByteArray behind(QByteArray prefix)
{
    return prefix + "\xf4\x8f\xbf\xbf"; // the last character of all
}

Result<void> addTerms(SearchWord &word, WordClass from, qint64 all, Store::Tables &tables)
{
    const QByteArray prefix = static_cast<char>(from) + word.text;
    auto rows = tables.loan(QStringLiteral(
        "SELECT word, cameras FROM word WHERE word >= ? AND word < ? AND cameras > 0 ORDER BY word LIMIT ?"));
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->bind(1, QString::fromUtf8(prefix)).bind(2, QString::fromUtf8(behind(prefix)));
    (*rows)->bind(3, kMostCounted);
    std::vector<SearchWord::Term> terms;
    qint64 sum = 0;
    int count = 0;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step(), ++count) {
        sum += (*rows)->integer(1);
        if (count < kMostTerms)
            terms.push_back({from, (*rows)->text(0).toUtf8(), false, (*rows)->integer(1)});
    }
    if (!row)
        return tl::unexpected(row.error());
    if (count == kMostCounted)
        sum = std::max(sum, all / 8);
    if (count > kMostTerms)
        terms = {{from, prefix, true, sum}};
    word.terms.insert(word.terms.end(), terms.begin(), terms.end());
    return {};
}

Result<void> addExact(SearchWord &word, WordClass from, const QByteArray &text, Store::Tables &tables)
{
    const QByteArray whole = static_cast<char>(from) + text;
    auto row = tables.loan(QStringLiteral("SELECT cameras FROM word WHERE word = ? AND cameras > 0"));
    if (!row)
        return tl::unexpected(row.error());
    const auto there = (*row)->bind(1, QString::fromUtf8(whole)).step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        word.terms.push_back({from, whole, false, (*row)->integer(0)});
    return {};
}

QByteArray withoutZeros(const QByteArray &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && text.startsWith('0') ? QByteArray::number(number) : QByteArray();
}

} // namespace

qint64 SearchWord::cameras(WordClass worst) const
{
    const int limit = rankOf(static_cast<char>(worst));
    qint64 sum = 0;
    for (const Term &term : terms)
        sum += rankOf(static_cast<char>(term.from)) <= limit ? term.cameras : 0;
    return sum;
}

Result<SearchText> SearchText::read(const QString &text, const PartnerBook &book, Store::Tables &tables)
{
    SearchText search;
    const auto all = tables.cameraCount();
    if (!all)
        return tl::unexpected(all.error());
    search.m_all = *all;
    for (const QString &typed : foldedWords(text, kMostWords)) {
        SearchWord word{typed.toUtf8(), {}, {}, {}};
        word.number = withoutZeros(word.text);
        for (const WordClass from : kTypedClasses) {
            if (const auto added = addTerms(word, from, search.m_all, tables); !added)
                return tl::unexpected(added.error());
        }
        if (!word.number.isEmpty()) {
            if (const auto added = addExact(word, WordClass::CallNumber, word.number, tables); !added)
                return tl::unexpected(added.error());
        }
        for (auto owner = book.words.cbegin(); owner != book.words.cend(); ++owner) {
            const bool named = std::any_of(owner->cbegin(), owner->cend(),
                                           [&](const QString &name) { return name.startsWith(typed); });
            if (!named)
                continue;
            word.owners.push_back(owner.key());
            if (const auto added = addExact(word, WordClass::Owner, QByteArray::number(owner.key()), tables);
                !added)
                return tl::unexpected(added.error());
        }
        search.m_words.push_back(std::move(word));
    }
    return search;
}

QString SearchText::expression(WordClass worst, bool withRetired) const
{
    const int limit = rankOf(static_cast<char>(worst));
    // The rarest word first: the others are then only asked about its cameras.
    std::vector<const SearchWord *> words;
    for (const SearchWord &word : m_words)
        words.push_back(&word);
    std::sort(words.begin(), words.end(), [&](const SearchWord *a, const SearchWord *b) {
        return a->cameras(worst) < b->cameras(worst);
    });
    QStringList all;
    for (const SearchWord *word : words) {
        // What every camera has ("CAM" in every reference) need not be looked up beside another word.
        const bool everywhere =
            std::any_of(word->terms.begin(), word->terms.end(), [&](const SearchWord::Term &term) {
                return !term.prefix && m_all > 0 && term.cameras >= m_all &&
                       rankOf(static_cast<char>(term.from)) <= limit;
            });
        if (everywhere && !all.isEmpty())
            continue;
        QStringList any;
        for (const SearchWord::Term &term : word->terms) {
            if (rankOf(static_cast<char>(term.from)) <= limit)
                any += quoted(term.word) + (term.prefix ? QStringLiteral("*") : QString());
        }
        if (any.isEmpty())
            return {};
        all += any.size() == 1 ? any.front() : QStringLiteral("(%1)").arg(any.join(QStringLiteral(" OR ")));
    }
    const QString found = all.join(QStringLiteral(" AND "));
    return withRetired || found.isEmpty() ? found : QStringLiteral("(%1) NOT \"z\"").arg(found);
}

QString SearchText::exactExpression(bool withRetired) const
{
    QStringList all;
    for (const SearchWord &word : m_words) {
        const QByteArray &number = word.number.isEmpty() ? word.text : word.number;
        all += QStringLiteral("(%1 OR %2)")
                   .arg(quoted(static_cast<char>(WordClass::Reference) + word.text),
                        quoted(static_cast<char>(WordClass::CallNumber) + number));
    }
    const QString found = all.join(QStringLiteral(" AND "));
    return withRetired ? found : QStringLiteral("(%1) NOT \"z\"").arg(found);
}

double SearchText::estimate() const
{
    const auto all = double(m_all);
    double estimated = all;
    for (const SearchWord &word : m_words)
        estimated *= std::min(1.0, double(word.cameras(WordClass::Owner)) / std::max(all, 1.0));
    return estimated;
}

std::optional<int> SearchText::rank(const QByteArray &words) const
{
    // Twice the class, and one more where only the beginning is right.
    constexpr int kMissing = 1000;
    std::array<int, kMostWords> best;
    best.fill(kMissing);
    std::array<bool, kMostWords> inReference{};
    const char *at = words.constData();
    const char *const end = at + words.size();
    while (at < end) {
        const char *stop = std::find(at, end, ' ');
        const char letter = *at;
        const QByteArrayView word(at + 1, stop - at - 1);
        at = stop + (stop < end ? 1 : 0);
        const int from = 2 * rankOf(letter);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const SearchWord &typed = m_words[i];
            int found = kMissing;
            if (letter == static_cast<char>(WordClass::Owner)) {
                const qint64 number = word.toByteArray().toLongLong();
                if (std::find(typed.owners.begin(), typed.owners.end(), number) != typed.owners.end())
                    found = from;
            } else if (letter == static_cast<char>(WordClass::CallNumber) &&
                       (word == typed.text || word == typed.number)) {
                found = from;
            } else if (word.startsWith(typed.text)) {
                found = from + (word.size() == typed.text.size() ? 0 : 1);
            }
            if (letter == static_cast<char>(WordClass::Reference) && word == typed.text)
                inReference[i] = true;
            best[i] = std::min(best[i], found);
        }
    }
    int sum = 0;
    bool whole = m_words.size() > 1;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        whole = whole && inReference[i];
        if (best[i] == kMissing)
            return std::nullopt;
        sum += best[i];
    }
    // A reference typed whole is meant, whatever call number another one has.
    return whole ? -1 : sum;
}

} // namespace videoguard::catalogue
