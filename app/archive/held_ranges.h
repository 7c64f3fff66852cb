// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include "app/archive/tables.h"

namespace videoguard::archive {

/// What is held of each camera, as sorted ranges that do not touch.
class HeldRanges
{
public:
    /// Holds in force at `now`: not released, and `until` not reached.
    [[nodiscard]] static base::Result<HeldRanges> load(Tables &tables, base::WallTime now);
    /// The range that keeps any part of `range` of the camera; null: it may go.
    [[nodiscard]] const TimeRange *keeping(qint64 camera, const TimeRange &range) const;
    [[nodiscard]] const std::map<qint64, std::vector<TimeRange>> &all() const { return m_ranges; }

private:
    std::map<qint64, std::vector<TimeRange>> m_ranges; ///< by camera.number
};

} // namespace videoguard::archive
