// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace videoguard::incidents {

enum class Priority { Low, Medium, High };

/// What an alarm is about. Camera motion is an event, not an alarm.
enum class AlarmKind {
    CameraLost,     ///< no picture
    CameraRefused,  ///< password or certificate
    SiteLost,       ///< more than 20 % of the watched cameras at once: one alarm for all
    RecordingFails, ///< footage of a camera is being lost
    DiskGone,
    DiskLow,  ///< the archive cannot keep what it should
    DiskHeld, ///< full, and everything that is left is held
    SyncTrouble,
    ClockJump,
    CameraEvent ///< from the camera itself (ONVIF)
};

/// One alarm, grouped by `key`: the same trouble again counts up instead of making another row.
struct Alarm {
    QString id;  ///< UUID
    QString key; ///< kind and subject
    AlarmKind kind = AlarmKind::CameraLost;
    Priority priority = Priority::Medium;
    QString cameraId; ///< may be empty
    QString place;
    QString detail; ///< English, technical; the words are made in `ui/`
    int count = 1;
    base::WallTime first; ///< first-out order
    base::WallTime newest;
    base::WallTime endedAt; ///< the trouble is over; an unacknowledged alarm stays all the same
    base::WallTime acknowledgedAt;
    QString acknowledgedBy;
    base::WallTime shelvedUntil; ///< at most 60 min
    QString shelveReason;
    base::WallTime escalatedAt; ///< to the supervisor, when nobody acknowledged in time
    base::WallTime
        waitsSince; ///< since when it waits for somebody: its beginning, or its return from a shelf
    QString shelvedBy;

    [[nodiscard]] bool isAcknowledged() const { return acknowledgedAt.isKnown(); }
    [[nodiscard]] bool isOver() const { return endedAt.isKnown(); }
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// What the book wants done after a change.
struct AlarmOutcome {
    std::vector<Alarm> changed; ///< to be kept
    bool sound = false;         ///< a high one is new: 3 s tone
};

/// The rules of DOMAIN.md 6.3 without clock, file or window: grouping, order, acknowledging is not closing,
/// shelving, escalation (high 60 s, medium 5 min), flood, site alarms. Time is given with each call.
class AlarmBook
{
public:
    static constexpr int kFloodCount = 10;
    static constexpr std::chrono::minutes kFloodTime{10};
    static constexpr std::chrono::minutes kLongestShelf{60};

    /// Alarms of before a restart.
    void restore(std::vector<Alarm> alarms);

    [[nodiscard]] AlarmOutcome raise(AlarmKind kind, const QString &cameraId, const QString &place,
                                     const QString &detail, base::WallTime now);
    /// The trouble is over. An acknowledged alarm goes; another stays until somebody has seen it.
    [[nodiscard]] AlarmOutcome clear(AlarmKind kind, const QString &cameraId, base::WallTime now);
    [[nodiscard]] AlarmOutcome acknowledge(const QString &id, const QString &who, base::WallTime now);
    /// Put away for `time` (at most 60 min) with a reason; comes back if the trouble lasts.
    [[nodiscard]] AlarmOutcome shelve(const QString &id, const QString &who, const QString &reason,
                                      std::chrono::minutes time, base::WallTime now);
    /// Escalations and shelves that are due; call every few seconds.
    [[nodiscard]] AlarmOutcome tick(base::WallTime now);
    /// So many cameras are watched: more than 20 % lost collapse into one site alarm.
    void setWatched(int cameras) { m_watched = cameras; }
    /// Sound is off until then (2 min by the mute button).
    void mute(base::WallTime until) { m_mutedUntil = until; }

    /// Open ones (not over, or not acknowledged): unacknowledged first, highest priority, oldest first;
    /// shelved ones at the end. Members of a site alarm are left out.
    [[nodiscard]] std::vector<Alarm> open(base::WallTime now) const;
    /// For the strip: the first unacknowledged one that is not shelved.
    [[nodiscard]] std::optional<Alarm> first(base::WallTime now) const;
    [[nodiscard]] int unacknowledged(base::WallTime now) const;
    /// More than 10 in 10 minutes.
    [[nodiscard]] bool isFlood(base::WallTime now) const;
    [[nodiscard]] std::optional<Alarm> lastAcknowledged() const { return m_last; }

private:
    std::vector<Alarm> m_alarms;
    std::vector<base::WallTime> m_raised;
    std::optional<Alarm> m_last;
    int m_watched = 0;
    base::WallTime m_mutedUntil;
};

[[nodiscard]] Priority usualPriority(AlarmKind kind);

} // namespace videoguard::incidents
