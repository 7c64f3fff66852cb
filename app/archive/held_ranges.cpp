// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/held_ranges.h"

#include <algorithm>

namespace videoguard::archive {

base::Result<HeldRanges> HeldRanges::load(Tables &tables, base::WallTime now)
{
    auto find = tables.loan(QStringLiteral(
        "SELECT c.camera, h.from_us, h.to_us FROM hold h JOIN hold_camera c ON c.hold = h.id WHERE "
        "h.released_at_us = 0 AND (h.until_us = 0 OR h.until_us > ?) ORDER BY c.camera, h.from_us"));
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, us(now));
    HeldRanges held;
    base::Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        std::vector<TimeRange> &ranges = held.m_ranges[(*find)->integer(0)];
        const TimeRange range{wallTime((*find)->integer(1)), wallTime((*find)->integer(2))};
        if (!ranges.empty() && range.from <= ranges.back().to)
            ranges.back().to = std::max(ranges.back().to, range.to);
        else
            ranges.push_back(range);
    }
    if (!row)
        return tl::unexpected(row.error());
    return held;
}

const TimeRange *HeldRanges::keeping(qint64 camera, const TimeRange &range) const
{
    const auto ranges = m_ranges.find(camera);
    if (ranges == m_ranges.end())
        return nullptr;
    // A segment without a picture yet is a moment.
    const base::WallTime to = std::max(range.to, range.from + std::chrono::microseconds(1));
    const auto next = std::upper_bound(ranges->second.cbegin(), ranges->second.cend(), range.from,
                                       [](base::WallTime t, const TimeRange &one) { return t < one.to; });
    return next != ranges->second.cend() && next->from < to ? &*next : nullptr;
}

} // namespace videoguard::archive
