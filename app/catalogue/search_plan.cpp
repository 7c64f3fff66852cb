// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/search_plan.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace videoguard::catalogue {

using base::Result;

namespace {

/// So many matches are ranked one by one; more are ranked by class of word alone.
constexpr qint64 kRankedAll = 250;
/// Cost of one row, roughly in microseconds, taken along an index and taken out of a match.
constexpr double kWalkCost = 2.5;
constexpr double kMatchCost = 2.0;
/// A walk that is only a guess ends after so many rows.
constexpr qint64 kGuessedWalk = 20'000;
constexpr qint64 kUnlimited = -1; // to SQLite

struct Key {
    QString expression;
    QString index; ///< empty: none
};

Key keyFor(SortKey sort, const QString &ownerOrder)
{
    switch (sort) {
    case SortKey::Relevance:
    case SortKey::CallNumber:
        break;
    case SortKey::Reference:
        return {QStringLiteral("c.reference"), QStringLiteral("camera_by_reference")};
    case SortKey::Name:
        return {QStringLiteral("c.name_key"), QStringLiteral("camera_by_name")};
    case SortKey::Place:
        return {QStringLiteral("c.place_key"), QStringLiteral("camera_by_place")};
    case SortKey::Changed:
        return {QStringLiteral("c.updated_at_us"), QStringLiteral("camera_by_change")};
    case SortKey::Owner:
        return {ownerOrder, {}};
    case SortKey::Status:
        return {QStringLiteral("c.status"), {}};
    case SortKey::Kind:
        return {QStringLiteral("c.kind"), {}};
    case SortKey::Form:
        return {QStringLiteral("c.form"), {}};
    case SortKey::Resolution:
        return {QStringLiteral("nullif(c.height_px * 100000 + c.width_px, 0)"), {}};
    case SortKey::Hfov:
        return {QStringLiteral("c.hfov"), {}};
    case SortKey::Retention:
        return {QStringLiteral("c.retention_days"), {}};
    }
    return {QStringLiteral("ifnull(c.call_number, 10000)"), QStringLiteral("camera_by_call_number")};
}

QString ownerOrderOf(const PartnerBook &book)
{
    if (book.order.isEmpty())
        return QStringLiteral("c.owner");
    QString sql = QStringLiteral("CASE c.owner");
    for (auto owner = book.order.cbegin(); owner != book.order.cend(); ++owner)
        sql += QStringLiteral(" WHEN %1 THEN %2").arg(owner.key()).arg(*owner);
    return sql + QStringLiteral(" ELSE %1 END").arg(book.order.size());
}

} // namespace

Result<SearchPlan> SearchPlan::make(const Query &query, Store::Tables &tables)
{
    const auto book = tables.book();
    if (!book)
        return tl::unexpected(book.error());
    SearchPlan plan(query, tables);
    auto text = SearchText::read(query.text, **book, tables);
    if (!text)
        return tl::unexpected(text.error());
    plan.m_text = std::move(*text);
    plan.m_filter = filterSql(query.filter, **book);
    plan.m_ownerOrder = ownerOrderOf(**book);
    const auto cameras = tables.cameraCount();
    if (!cameras)
        return tl::unexpected(cameras.error());
    plan.m_cameras = double(*cameras);
    return plan;
}

SearchPlan::Rows SearchPlan::page()
{
    if (m_query.limit <= 0)
        return std::vector<qint64>();
    if (m_query.sort == SortKey::Relevance && !m_text.isEmpty())
        return ranked();
    return sorted();
}

SearchPlan::Rows SearchPlan::collect(const QString &sql, const QString &expression, qint64 limit,
                                     qint64 offset)
{
    auto rows = m_tables.loan(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    int index = 1;
    if (!expression.isNull())
        (*rows)->bind(index++, expression);
    index = m_filter.bind(**rows, index);
    (*rows)->bind(index, limit).bind(index + 1, offset);
    std::vector<qint64> found;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step())
        found.push_back((*rows)->integer(0));
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

SearchPlan::Rows SearchPlan::matches(const QString &expression, const QString &order, qint64 limit,
                                     qint64 offset)
{
    if (expression.isEmpty())
        return std::vector<qint64>();
    QString sql = QStringLiteral("SELECT s.rowid FROM camera_search s");
    if (!m_filter.isEmpty() || !order.isEmpty())
        sql += QStringLiteral(" CROSS JOIN camera c ON c.row = s.rowid");
    sql += QStringLiteral(" WHERE s.camera_search MATCH ?");
    if (!m_filter.isEmpty())
        sql += QStringLiteral(" AND ") + m_filter.whole(false);
    return collect(sql + order + QStringLiteral(" LIMIT ? OFFSET ?"), expression, limit, offset);
}

SearchPlan::Rows SearchPlan::ranked()
{
    const QString expression = m_text.expression(WordClass::Owner, m_filter.withRetired);
    auto rows = matches(expression, {}, kRankedAll + 1);
    if (!rows)
        return rows;
    return rows->size() <= std::size_t(kRankedAll) ? rankedAll(*rows) : rankedByClass();
}

SearchPlan::Rows SearchPlan::rankedAll(const std::vector<qint64> &rows)
{
    auto words = m_tables.loan(QStringLiteral("SELECT words FROM camera_words WHERE row = ?"));
    if (!words)
        return tl::unexpected(words.error());
    std::vector<std::pair<int, qint64>> ranked;
    ranked.reserve(rows.size());
    for (const qint64 row : rows) {
        (*words)->reset();
        const auto there = (*words)->bind(1, row).step();
        if (!there)
            return tl::unexpected(there.error());
        // What the index has and the words have not stands last rather than nowhere.
        constexpr int kLast = 1'000'000;
        ranked.emplace_back(*there ? m_text.rank((*words)->blob(0)).value_or(kLast) : kLast, row);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<qint64> page;
    for (std::size_t i = std::size_t(std::max(m_query.first, 0));
         i < ranked.size() && page.size() < std::size_t(m_query.limit); ++i)
        page.push_back(ranked[i].second);
    return page;
}

SearchPlan::Rows SearchPlan::rankedByClass()
{
    const bool retired = m_filter.withRetired;
    const std::array stages = {m_text.exactExpression(retired),
                               m_text.expression(WordClass::Reference, retired),
                               m_text.expression(WordClass::Name, retired),
                               m_text.expression(WordClass::Place, retired),
                               m_text.expression(WordClass::Address, retired),
                               m_text.expression(WordClass::Owner, retired)};
    const qint64 wanted = qint64(std::max(m_query.first, 0)) + m_query.limit;
    std::vector<qint64> found;
    QSet<qint64> known;
    QString before;
    for (const QString &stage : stages) {
        if (stage.isEmpty() || stage == before)
            continue;
        before = stage;
        // What the stages before have found is found again, so it is added to what is asked for.
        auto rows = matches(stage, {}, wanted + qint64(found.size()));
        if (!rows)
            return rows;
        for (const qint64 row : *rows) {
            if (!known.contains(row)) {
                known.insert(row);
                found.push_back(row);
            }
        }
        if (qint64(found.size()) >= wanted)
            break;
    }
    const auto first = std::min(std::size_t(std::max(m_query.first, 0)), found.size());
    const auto end = std::min(std::size_t(wanted), found.size());
    return std::vector<qint64>(found.begin() + std::ptrdiff_t(first), found.begin() + std::ptrdiff_t(end));
}

QString SearchPlan::order(bool byIndex) const
{
    const Key key = keyFor(m_query.sort, m_ownerOrder);
    const QString direction = m_query.descending ? QStringLiteral(" DESC") : QString();
    // A plus keeps the sort away from an index that would lead through the whole table; unknown comes last
    // both ways where no index says otherwise.
    if (byIndex)
        return QStringLiteral(" ORDER BY %1%2, c.row%2").arg(key.expression, direction);
    if (!key.index.isEmpty())
        return QStringLiteral(" ORDER BY +%1%2, c.row%2").arg(key.expression, direction);
    return QStringLiteral(" ORDER BY %1 IS NULL, %1%2, c.row%2").arg(key.expression, direction);
}

SearchPlan::Rows SearchPlan::sorted()
{
    const bool indexed = !keyFor(m_query.sort, m_ownerOrder).index.isEmpty();
    const double wanted = double(std::max(m_query.first, 0)) + m_query.limit;
    if (!m_text.isEmpty()) {
        const double estimated = m_text.estimate();
        const double walk = wanted * m_cameras / std::max(estimated, 1.0);
        if (indexed && !m_filter.narrow && walk * kWalkCost < estimated * kMatchCost) {
            auto rows = walked(std::max<qint64>(kGuessedWalk, std::llround(walk * 3)));
            if (!rows)
                return tl::unexpected(rows.error());
            if (*rows)
                return std::move(**rows);
        }
        return matches(m_text.expression(WordClass::Owner, m_filter.withRetired), order(false), m_query.limit,
                       std::max(m_query.first, 0));
    }
    if (indexed && !m_filter.narrow) {
        auto rows = walked(m_filter.isEmpty() ? std::numeric_limits<qint64>::max() : kGuessedWalk);
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows)
            return std::move(**rows);
    }
    return scanned();
}

Result<std::optional<std::vector<qint64>>> SearchPlan::walked(qint64 most)
{
    const bool withText = !m_text.isEmpty();
    const QString sql =
        QStringLiteral("SELECT c.row, %1%2 FROM camera c INDEXED BY %3%4%5")
            .arg(m_filter.whole(), withText ? QStringLiteral(", w.words") : QString(),
                 keyFor(m_query.sort, m_ownerOrder).index,
                 withText ? QStringLiteral(" CROSS JOIN camera_words w ON w.row = c.row") : QString(),
                 order(true));
    auto rows = m_tables.loan(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    m_filter.bind(**rows, 1);
    std::vector<qint64> found;
    qint64 skipped = 0;
    Result<bool> row = (*rows)->step();
    for (qint64 visited = 0; row && *row; row = (*rows)->step(), ++visited) {
        if (visited >= most)
            return std::optional<std::vector<qint64>>();
        if ((*rows)->integer(1) == 0 || (withText && !m_text.rank((*rows)->blob(2))))
            continue;
        if (skipped++ < m_query.first)
            continue;
        found.push_back((*rows)->integer(0));
        if (found.size() >= std::size_t(m_query.limit))
            break;
    }
    if (!row)
        return tl::unexpected(row.error());
    return std::optional(std::move(found));
}

SearchPlan::Rows SearchPlan::scanned()
{
    return collect(QStringLiteral("SELECT c.row FROM camera c WHERE %1%2 LIMIT ? OFFSET ?")
                       .arg(m_filter.whole(), order(false)),
                   {}, m_query.limit, std::max(m_query.first, 0));
}

SearchPlan::Rows SearchPlan::all()
{
    if (m_text.isEmpty())
        return collect(QStringLiteral("SELECT c.row FROM camera c WHERE %1 ORDER BY c.row LIMIT ? OFFSET ?")
                           .arg(m_filter.whole()),
                       {}, kUnlimited, 0);
    // The index gives its rows in order.
    return matches(m_text.expression(WordClass::Owner, m_filter.withRetired), {}, kUnlimited);
}

Result<qint64> SearchPlan::total()
{
    const bool withText = !m_text.isEmpty();
    const QString expression =
        withText ? m_text.expression(WordClass::Owner, m_filter.withRetired) : QString();
    if (withText && expression.isEmpty())
        return 0;
    if (!withText && m_filter.isEmpty())
        return m_tables.cameraCount(m_filter.withRetired);
    QString sql;
    if (withText && m_filter.isEmpty())
        sql = QStringLiteral("SELECT count(*) FROM camera_search WHERE camera_search MATCH ?");
    else if (withText)
        sql = QStringLiteral("SELECT count(*) FROM camera_search s CROSS JOIN camera c ON c.row = s.rowid "
                             "WHERE s.camera_search MATCH ? AND %1")
                  .arg(m_filter.whole(false));
    else
        sql = QStringLiteral("SELECT count(*) FROM camera c WHERE %1").arg(m_filter.whole());
    auto ask = m_tables.loan(sql);
    if (!ask)
        return tl::unexpected(ask.error());
    int index = 1;
    if (withText)
        (*ask)->bind(index++, expression);
    if (!m_filter.isEmpty())
        m_filter.bind(**ask, index);
    if (const auto row = (*ask)->step(); !row)
        return tl::unexpected(row.error());
    return (*ask)->integer(0);
}

} // namespace videoguard::catalogue
