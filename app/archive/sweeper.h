// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include "app/archive/archive.h"
#include "app/archive/held_ranges.h"
#include "app/archive/sweep_run.h"

#include <QSet>

namespace videoguard::archive {

/// One step of a sweep. A file goes in three moves, so that a crash between any two of them leaves nothing
/// wrong: its row is marked (unless a hold came first), the file is deleted, the row is deleted. Marked rows
/// that are found later are finished first. No transaction is open while files are deleted.
class Sweeper
{
public:
    Sweeper(Tables &tables, SweepRun &run, base::WallTime now, base::SteadyTime deadline)
        : m_tables(tables)
        , m_run(run)
        , m_now(now)
        , m_deadline(deadline)
    {
    }
    [[nodiscard]] base::Result<Archive::Swept> step();

private:
    enum class Next { Batch, Nothing, Later };
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] base::Result<bool> lookAtPlaces(); ///< false: nothing may be deleted anywhere
    [[nodiscard]] base::Result<void> readHolds();
    [[nodiscard]] base::Result<void> endHolds();
    [[nodiscard]] base::Result<void> begin();
    [[nodiscard]] base::Result<void> finishDoomed();
    [[nodiscard]] base::Result<Next> nextDue(std::vector<SegmentRow> &batch);
    [[nodiscard]] base::Result<Next> nextOldest(std::vector<SegmentRow> &batch);
    /// Until the batch is full or holds `enough_bytes`.
    [[nodiscard]] base::Result<Next> choose(Loan &light, qint64 enough_bytes, std::vector<SegmentRow> &batch);
    /// By how many bytes budget or floor are exceeded; 0: they are not.
    [[nodiscard]] base::Result<qint64> excess(bool strictly);
    [[nodiscard]] base::Result<void> doom(std::vector<SegmentRow> &batch);
    [[nodiscard]] base::Result<void> erase(const std::vector<SegmentRow> &doomed, const QString &action);
    [[nodiscard]] base::Result<void> note(const SegmentRow &row, const QString &action);

    Tables &m_tables;
    SweepRun &m_run;
    base::WallTime m_now;
    base::SteadyTime m_deadline;
    HeldRanges m_held;
    std::map<qint64, Place> m_open; ///< places that may be deleted from
    Place m_current;
    Settings m_settings;
    Archive::Swept m_swept;
};

} // namespace videoguard::archive
