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
    QString detail;       ///< English, technical; the words are made in `ui/`
    int count = 1;        ///< occurrences; of a site alarm: lost cameras
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
    std::vector<Alarm> changed; ///< to be kept; one that is not in `all()` any more is done with
    bool sound = false;         ///< a high one is new, back from its shelf, or escalated: 3 s tone
};

/// The rules of DOMAIN.md 6.3 without clock, file or window: grouping, order, acknowledging is not closing,
/// shelving, escalation (high 60 s, medium 5 min, unless told otherwise), flood, site alarms. Time is given
/// with each call; a clock that is set back delays nothing by more than the rule's own time.
///
/// A site alarm stands for the cameras that are lost while it is there: they are neither shown nor escalated,
/// those that come back meanwhile are done with, and acknowledging it acknowledges them. Its count is the
/// number of lost cameras.
class AlarmBook
{
public:
    static constexpr int kFloodCount = 10;
    static constexpr std::chrono::minutes kFloodTime{10};
    static constexpr std::chrono::minutes kLongestShelf{60};
    static constexpr int kSiteShare_percent = 20; ///< more than so many of the watched cameras
    static constexpr int kSiteLeast = 3;

    /// Alarms of before a restart.
    void restore(std::vector<Alarm> alarms);

    /// Each call is one occurrence: the same trouble again, seen or not, counts up.
    [[nodiscard]] AlarmOutcome raise(AlarmKind kind, const QString &cameraId, const QString &place,
                                     const QString &detail, base::WallTime now);
    /// The trouble is over. An acknowledged or shelved alarm goes; another stays until somebody has seen it.
    [[nodiscard]] AlarmOutcome clear(AlarmKind kind, const QString &cameraId, base::WallTime now);
    [[nodiscard]] AlarmOutcome acknowledge(const QString &id, const QString &who, base::WallTime now);
    /// Put away for `time` (1 to 60 min) with a reason, without which nothing happens; comes back as new if
    /// the trouble lasts.
    [[nodiscard]] AlarmOutcome shelve(const QString &id, const QString &who, const QString &reason,
                                      std::chrono::minutes time, base::WallTime now);
    /// Escalations and shelves that are due; call every few seconds.
    [[nodiscard]] AlarmOutcome tick(base::WallTime now);
    /// So many cameras are watched: more than 20 % lost collapse into one site alarm. Takes effect with the
    /// next call that changes something.
    void setWatched(int cameras) { m_watched = cameras; }
    /// After so long nobody has acknowledged, and the alarm is passed on.
    void setEscalation(std::chrono::seconds high, std::chrono::seconds medium)
    {
        m_escalateHigh = high;
        m_escalateMedium = medium;
    }
    /// Sound is off until then (2 min by the mute button).
    void mute(base::WallTime until) { m_mutedUntil = until; }

    /// It is known and not over.
    [[nodiscard]] bool isRaised(AlarmKind kind, const QString &cameraId) const;
    /// Open ones (not over, or not acknowledged): unacknowledged first, highest priority, oldest first;
    /// shelved ones at the end. Members of a site alarm are left out.
    [[nodiscard]] std::vector<Alarm> open(base::WallTime now) const;
    /// All that are kept, members of a site alarm included, in the order they came.
    [[nodiscard]] const std::vector<Alarm> &all() const { return m_alarms; }
    /// For the strip: the first unacknowledged one that is not shelved.
    [[nodiscard]] std::optional<Alarm> first(base::WallTime now) const;
    [[nodiscard]] int unacknowledged(base::WallTime now) const;
    /// More than 10 in 10 minutes; what a site alarm stands for counts once.
    [[nodiscard]] bool isFlood(base::WallTime now) const;
    [[nodiscard]] std::optional<Alarm> lastAcknowledged() const { return m_last; }

private:
    struct Raised {
        base::WallTime at;
        QString id;
    };

    [[nodiscard]] Alarm *find(const QString &key);
    [[nodiscard]] Alarm *findById(const QString &id);
    [[nodiscard]] const Alarm *site() const;
    [[nodiscard]] bool isMember(const Alarm &alarm) const;
    [[nodiscard]] bool isShown(const Alarm &alarm, base::WallTime now) const;
    [[nodiscard]] bool isAudible(const Alarm &alarm, base::WallTime now) const;
    Alarm &add(AlarmKind kind, const QString &cameraId, const QString &place, const QString &detail,
               base::WallTime now);
    void end(Alarm &alarm, base::WallTime now);
    void settleSite(base::WallTime now, AlarmOutcome &outcome);
    void escalate(Alarm &alarm, base::WallTime now, AlarmOutcome &outcome);
    /// Forgets those that are over and seen.
    void dropDone();

    std::vector<Alarm> m_alarms;
    std::vector<Raised> m_raised; ///< new rows of the last 10 minutes
    std::optional<Alarm> m_last;
    std::chrono::seconds m_escalateHigh{60};
    std::chrono::seconds m_escalateMedium{300};
    int m_watched = 0;
    base::WallTime m_mutedUntil;
};

[[nodiscard]] Priority usualPriority(AlarmKind kind);
/// Kind and camera: what groups alarms.
[[nodiscard]] QString alarmKey(AlarmKind kind, const QString &cameraId);

} // namespace videoguard::incidents
