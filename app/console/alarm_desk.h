// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "app/incidents/alarm.h"

namespace videoguard::console {

class SyncDesk;
class StreamPool;

/// When something is an alarm, and for how long it is silent.
struct AlarmLimits {
    std::chrono::seconds lostAfter{10};     ///< without a picture
    std::chrono::minutes syncAfter{10};     ///< without an answer of the partner server
    std::chrono::seconds clockJump{2};      ///< by more than that the clock was set
    std::chrono::seconds escalateHigh{60};  ///< nobody acknowledged a high one
    std::chrono::minutes escalateMedium{5}; ///< nobody acknowledged a medium one
    std::chrono::minutes mute{2};           ///< how long `mute` lasts; at most 10
    bool tone = true;                       ///< high ones sound at all
};

/// Watches streams, archive, clock and synchronisation, and keeps the book of alarms, which survives a
/// restart. GUI thread.
///
/// - No picture for `lostAfter` on any open stream of a camera that somebody uses (a tile, a recording):
/// CameraLost;
///   a password or certificate that is refused: CameraRefused at once. A camera that nobody uses any more has
///   no alarm.
/// - Footage is being lost (nothing can be written, or packets were thrown away): RecordingFails; when the
///   whole disk is the reason, only its own alarm.
/// - Synchronisation: no server for `syncAfter`, refused log-in, refused records.
/// - The workstation's clock was set by more than `clockJump`: over at once, but it stays until somebody has
/// seen it.
class AlarmDesk : public QObject
{
    Q_OBJECT

public:
    AlarmDesk(IncidentDesk &incidents, RecordingDesk &recording, StreamPool &pool, CameraList &cameras,
              SyncDesk &sync, Preferences &preferences, const base::Clock &clock = base::systemClock());
    ~AlarmDesk() override;

    [[nodiscard]] std::vector<incidents::Alarm> open() const;
    [[nodiscard]] std::optional<incidents::Alarm> first() const;
    [[nodiscard]] int unacknowledged() const;
    [[nodiscard]] bool isFlood() const;
    [[nodiscard]] std::optional<incidents::Alarm> lastAcknowledged() const;

    void acknowledge(const QString &id);
    /// A reason is needed; at most 60 min.
    void shelve(const QString &id, const QString &reason, std::chrono::minutes time);
    /// Takes effect with the next look, within 2 s.
    void setLimits(const AlarmLimits &limits);
    /// No sound for two minutes, or as the limits say.
    void mute();
    [[nodiscard]] base::WallTime mutedUntil() const { return m_mutedUntil; }
    /// From a module that has no own signal here, and from tests.
    void raise(incidents::AlarmKind kind, const QString &cameraId, const QString &detail);
    void clear(incidents::AlarmKind kind, const QString &cameraId);

signals:
    void changed();
    /// A high alarm is new and nothing is muted or silenced by the limits: 3 s tone.
    void soundWanted();

private:
    void apply(const incidents::AlarmOutcome &outcome);
    void restore();
    void look();
    void watchStreams();
    void watchRecording();
    void watchClock();
    void watchDisk();
    void watchSync();
    /// Raises on the edge, clears when it is not wanted any more.
    void settle(incidents::AlarmKind kind, const QString &cameraId, bool wanted, const QString &detail);

    IncidentDesk &m_incidents;
    RecordingDesk &m_recording;
    StreamPool &m_pool;
    CameraList &m_cameras;
    SyncDesk &m_sync;
    Preferences &m_preferences;
    const base::Clock &m_clock;
    AlarmLimits m_limits;
    incidents::AlarmBook m_book;
    QTimer m_tick;
    bool m_restored = false; ///< nothing is raised before the book of the last run is here
    std::vector<std::function<void()>> m_early;
    base::WallTime m_mutedUntil;
    base::WallTime m_lastWall;
    base::SteadyTime m_lastSteady{};
    QHash<QString, base::SteadyTime> m_lostSince; ///< camera -> without a picture since
    struct Losing {
        qint64 packetsLost = 0;
        base::SteadyTime since{}; ///< of the last lost packet; 0: none yet
    };
    QHash<QString, Losing> m_losing;
};

} // namespace videoguard::console
