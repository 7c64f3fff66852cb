// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/search_plan.h"
#include "app/catalogue/store_tables.h"

namespace videoguard::catalogue {

using base::Result;

Result<Page> Store::find(const Query &query, bool withTotal)
{
    const ReadScope scope(*m_database);
    if (!scope.begun())
        return tl::unexpected(scope.begun().error());
    auto plan = SearchPlan::make(query, *m_tables);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto numbers = plan->page();
    if (!numbers)
        return tl::unexpected(numbers.error());
    auto found = rows(*numbers);
    if (!found)
        return tl::unexpected(found.error());
    Page page{std::move(*found), -1};
    if (withTotal) {
        const auto total = plan->total();
        if (!total)
            return tl::unexpected(total.error());
        page.total = *total;
    }
    return page;
}

Result<std::optional<std::vector<qint64>>> Store::matching(const Query &query)
{
    const ReadScope scope(*m_database);
    if (!scope.begun())
        return tl::unexpected(scope.begun().error());
    auto plan = SearchPlan::make(query, *m_tables);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->narrows())
        return std::optional<std::vector<qint64>>();
    auto numbers = plan->all();
    if (!numbers)
        return tl::unexpected(numbers.error());
    return std::optional(std::move(*numbers));
}

} // namespace videoguard::catalogue
