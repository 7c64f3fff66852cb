// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace videoguard::archive {

/// Where a sweep that is done in many steps has got to.
struct SweepRun {
    enum class Phase { None, Retention, Budget };
    struct Due {
        qint64 camera = 0;
        qint64 before_us = 0; ///< what ended by then may go
    };
    Phase phase = Phase::None;
    std::vector<Due> cameras; ///< of the retention, and where it is
    std::size_t at = 0;
    /// The last row that was looked at, in the order of (end, id): what is held is not looked at again.
    qint64 end_us = 0;
    qint64 id = 0;
    qint64 deleted_bytes = 0;                             ///< some file systems give back space only later
    qint64 free_bytes = -1;                               ///< of the disk when the run began
    QHash<std::pair<qint64, QString>, qint64> logEntries; ///< log.number by camera and action
    qint64 logSeen = -1; ///< the newest log entry when holds were read: every change of them is logged
};

} // namespace videoguard::archive
