// SPDX-License-Identifier: EUPL-1.2
/// `archive` keeps recorded segments on the disk and knows where they lie: per-camera plans, the index by
/// UTC, retention, holds, and the repair of both after a power cut. It owns archive.db, which can be made
/// anew from the segments. It knows cameras by their id only.
///
/// On the disk: `<folder>/videoguard-archive` (a marker with the archive's id: without it nothing is written
/// or deleted, so that an unmounted disk's empty mount point is not taken for an archive),
/// `<folder>/<camera id>/<yyyy-mm-dd UTC>/<camera id>_<yyyyMMddThhmmss.zzzZ>_<main|sub>.<suffix>`.
#pragma once

#include "app/media/footage.h"

#include <array>

namespace videoguard::archive {

using media::TimeRange;

enum class Mode { Off, OnIncident, Scheduled, Continuous };
enum class Stream { Main, Sub };

/// When a Scheduled camera is recorded, in local time: one bit an hour, Monday first.
using Schedule = std::array<quint32, 7>;

/// How one camera is recorded.
struct Plan {
    QString cameraId;
    Mode mode = Mode::OnIncident;
    Stream stream = Stream::Main;
    int retention_days = 30; ///< 1-1100; footage older than that goes, unless it is held
    Schedule schedule{};

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// For the whole console.
struct Settings {
    QString folder;                   ///< absolute; empty: `archive` in the profile
    qint64 budget_bytes = 0;          ///< 0: all that the floor leaves
    qint64 floor_bytes = 5LL << 30;   ///< so much of the disk stays free
    int replay_s = 30;                ///< kept in memory of each open stream, 0-120
    qint64 replay_bytes = 24LL << 20; ///< at most so much of each
    int afterIncident_s = 600;        ///< recording on incident goes on for so long, 60-7200
    int incidentHold_days = 90;       ///< what an incident keeps from deletion at first; 0: no hold by itself

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One segment as the index knows it.
struct Segment {
    qint64 id = 0;
    QString cameraId;
    Stream stream = Stream::Main;
    media::SegmentFacts facts;
    bool open = false;    ///< being written
    bool missing = false; ///< indexed, but its disk is gone
};

/// Keeps footage from deletion.
struct Hold {
    QString id; ///< UUID
    std::vector<QString> cameraIds;
    TimeRange range;
    QString who; ///< role or name of whoever set it
    QString why;
    QString caseNumber; ///< may be empty
    QString incidentId; ///< may be empty
    base::WallTime setAt;
    base::WallTime until;      ///< unknown: until it is released
    base::WallTime reviewAt;   ///< at most 6 months from `setAt`: somebody looks whether it is still needed
    base::WallTime releasedAt; ///< unknown: in force
    QString releasedBy;
    QString releaseReason;

    [[nodiscard]] bool isReleased() const { return releasedAt.isKnown(); }
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// One thing that was done to footage or holds, kept for ever: set, changed, released, deleted by retention,
/// repaired, lost.
struct LogEntry {
    base::WallTime at;
    QString
        action; ///< "hold set", "hold released", "retention", "budget", "repaired", "lost", "index rebuilt"
    QString who;
    QString cameraId;
    TimeRange range;
    int segments = 0;
    qint64 bytes = 0;
    QString detail; ///< English
};

/// A stretch of the timeline: footage without a gap that would be seen at the asked resolution.
struct Stretch {
    TimeRange range;
    media::ClockSource clock = media::ClockSource::Unknown;
    bool damaged = false; ///< a torn or partly lost segment is in it
    bool missing = false; ///< its disk is gone
    bool open = false;    ///< ends with the segment that is being written

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// What the disk says.
struct DiskState {
    enum class Trouble { None, Gone, ReadOnly, NotOurs, LowSpace, Failing };
    Trouble trouble = Trouble::None;
    QString folder;
    qint64 total_bytes = 0;
    qint64 free_bytes = 0;
    qint64 used_bytes = 0;   ///< by this archive
    qint64 held_bytes = 0;   ///< of them, kept by holds
    qint64 usable_bytes = 0; ///< used plus what may still be written under budget and floor
    double days = -1;        ///< how far back footage will reach at the present rate; -1: not known yet
    base::WallTime oldest;   ///< unknown: nothing is kept
    QString detail;          ///< English, technical

    friend bool operator==(const DiskState &, const DiskState &) = default;
};

} // namespace videoguard::archive
