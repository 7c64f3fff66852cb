// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include "app/archive/archive.h"
#include "app/archive/tables.h"

#include <QSet>

namespace videoguard::archive {

/// Makes index and files agree. Files are read outside of transactions: recorders go on meanwhile.
class Healer
{
public:
    Healer(Tables &tables, base::WallTime now, const std::function<bool(double)> &progress)
        : m_tables(tables)
        , m_now(now)
        , m_progress(progress)
    {
    }
    /// Rows that the last run left open. Errors: Cancelled.
    [[nodiscard]] base::Result<void> closeOpen(double share);
    /// Every file of every place that can be reached.
    [[nodiscard]] base::Result<void> readEverything(double from);
    [[nodiscard]] const Archive::Healed &healed() const { return m_healed; }

private:
    struct Known {
        qint64 id = 0;
        qint64 bytes = 0;
        bool met = false;
    };
    using Index = QHash<QString, Known>; ///< by path in the place
    struct Span {
        double from = 0;
        double to = 1;
    };

    [[nodiscard]] base::Result<void> report(double done);
    [[nodiscard]] base::Result<void> readPlaces();
    [[nodiscard]] base::Result<void> closeRow(const SegmentRow &row);
    [[nodiscard]] base::Result<void> readPlace(const Place &place, Span span);
    [[nodiscard]] base::Result<void> readCamera(const Place &place, const QString &cameraId, Span span);
    [[nodiscard]] base::Result<Index> indexOf(const Place &place, const QString &cameraId);
    [[nodiscard]] base::Result<void> readFile(const Place &place, const QString &relative, Index &index);
    [[nodiscard]] base::Result<void> forget(const std::vector<SegmentRow> &rows);
    [[nodiscard]] base::Result<void> forgetUnmet(const Index &index);
    [[nodiscard]] base::Result<void> recount(qint64 camera, const Place &place);
    /// Whole again if it was torn. Errors: as repairSegment.
    [[nodiscard]] base::Result<media::SegmentFacts> soundFacts(const QString &path, const QString &cameraId);
    [[nodiscard]] base::Result<void> note(const QString &action, const QString &cameraId,
                                          const TimeRange &range, int segments, qint64 bytes,
                                          const QString &detail);

    Tables &m_tables;
    base::WallTime m_now;
    const std::function<bool(double)> &m_progress;
    std::vector<Place> m_places; ///< that can be reached
    Archive::Healed m_healed;
};

} // namespace videoguard::archive
