// SPDX-License-Identifier: EUPL-1.2
/// Private to the store: the shortest way from a query to its rows.
#pragma once

#include "app/catalogue/filter_sql.h"
#include "app/catalogue/search_text.h"

namespace videoguard::catalogue {

/// Two ways lead to a sorted page: collect all that match and sort them, or walk along the index of the sort
/// key and take what matches. The counts of words decide. Use within one ReadScope.
class SearchPlan
{
public:
    [[nodiscard]] static base::Result<SearchPlan> make(const Query &query, Store::Tables &tables);

    /// Whether anything is left out beside retired cameras.
    [[nodiscard]] bool narrows() const { return !m_text.isEmpty() || !m_filter.isEmpty(); }
    [[nodiscard]] base::Result<std::vector<qint64>> page();
    /// Everything that matches, by row number.
    [[nodiscard]] base::Result<std::vector<qint64>> all();
    [[nodiscard]] base::Result<qint64> total();

private:
    using Rows = base::Result<std::vector<qint64>>;
    SearchPlan(const Query &query, Store::Tables &tables)
        : m_query(query)
        , m_tables(tables)
    {
    }
    /// Rows that match the expression and the filter, `tail` being ORDER BY and LIMIT.
    [[nodiscard]] Rows matches(const QString &expression, const QString &order, qint64 limit,
                               qint64 offset = 0);
    [[nodiscard]] Rows ranked();
    [[nodiscard]] Rows rankedAll(const std::vector<qint64> &rows);
    [[nodiscard]] Rows rankedByClass();
    [[nodiscard]] Rows sorted();
    /// nullopt: went too far without filling the page.
    [[nodiscard]] base::Result<std::optional<std::vector<qint64>>> walked(qint64 most);
    [[nodiscard]] Rows scanned();
    [[nodiscard]] QString order(bool byIndex) const;
    [[nodiscard]] Rows collect(const QString &sql, const QString &expression, qint64 limit, qint64 offset);

    Query m_query;
    Store::Tables &m_tables;
    SearchText m_text;
    FilterSql m_filter;
    QString m_ownerOrder; ///< SQL: place of the owner in the alphabet
    double m_cameras = 0; ///< about how many there are
};

} // namespace videoguard::catalogue
