// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "app/incidents/alarm.h"

namespace videoguard::console {

class SyncDesk;
class StreamPool;

/// Watches streams, archive, clock and synchronisation, and keeps the book of alarms. GUI thread.
class AlarmDesk : public QObject
{
    Q_OBJECT

public:
    AlarmDesk(IncidentDesk &incidents, RecordingDesk &recording, StreamPool &pool, CameraList &cameras,
              SyncDesk &sync, Preferences &preferences);
    ~AlarmDesk() override;

    [[nodiscard]] std::vector<incidents::Alarm> open() const;
    [[nodiscard]] std::optional<incidents::Alarm> first() const;
    [[nodiscard]] int unacknowledged() const;
    [[nodiscard]] bool isFlood() const;
    [[nodiscard]] std::optional<incidents::Alarm> lastAcknowledged() const;

    void acknowledge(const QString &id);
    void shelve(const QString &id, const QString &reason, std::chrono::minutes time);
    /// No sound for two minutes.
    void mute();
    /// From a module that has no own signal here, and from tests.
    void raise(incidents::AlarmKind kind, const QString &cameraId, const QString &detail);
    void clear(incidents::AlarmKind kind, const QString &cameraId);

signals:
    void changed();
    /// A high alarm is new and nothing is muted: 3 s tone.
    void soundWanted();

private:
    void apply(const incidents::AlarmOutcome &outcome);
    void watchStreams();
    void watchClock();
    void watchDisk();
    void watchSync();

    IncidentDesk &m_incidents;
    RecordingDesk &m_recording;
    StreamPool &m_pool;
    CameraList &m_cameras;
    SyncDesk &m_sync;
    Preferences &m_preferences;
    incidents::AlarmBook m_book;
    QTimer m_tick;
    base::WallTime m_lastWall;
    base::SteadyTime m_lastSteady{};
    QHash<QString, base::SteadyTime> m_lostSince;
};

} // namespace videoguard::console
