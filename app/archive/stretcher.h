// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include "app/archive/archive_types.h"

namespace videoguard::archive {

/// Joins pieces of footage, given by their begin, into what a timeline can show: gaps below `resolution`
/// close, and what is damaged or gone, or has another clock, becomes a stretch of its own that is at least
/// `resolution` long. So there are at most about two stretches for each `resolution` of the range.
class Stretcher
{
public:
    Stretcher(const TimeRange &range, std::chrono::microseconds resolution)
        : m_range(range)
        , m_resolution(resolution)
    {
    }
    /// Pieces may overlap: what comes first stays.
    void add(Stretch piece);
    /// The stretch that reaches `end` is still being written.
    void markOpen(base::WallTime end);
    [[nodiscard]] std::vector<Stretch> take() { return std::move(m_stretches); }

private:
    TimeRange m_range;
    std::chrono::microseconds m_resolution;
    std::vector<Stretch> m_stretches;
};

} // namespace videoguard::archive
