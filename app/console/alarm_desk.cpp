// SPDX-License-Identifier: EUPL-1.2
#include "app/console/alarm_desk.h"

#include "app/base/log.h"
#include "app/console/preferences.h"
#include "app/console/recording_desk.h"
#include "app/console/stream_pool.h"
#include "app/console/sync_desk.h"

namespace videoguard::console {

using incidents::AlarmKind;
using incidents::AlarmOutcome;
using media::StreamState;

namespace {

constexpr std::chrono::seconds kTick{2};
constexpr std::chrono::seconds kLosingFor{30}; ///< without a lost packet: the disk keeps up again

enum class Picture { There, Missing, Refused, NotExpected };

Picture pictureOf(StreamState state)
{
    switch (state) {
    case StreamState::Live:
    case StreamState::Standby:
        return Picture::There;
    case StreamState::Refused:
    case StreamState::Untrusted:
        return Picture::Refused;
    case StreamState::Connecting:
    case StreamState::Stalled:
    case StreamState::Retrying:
    case StreamState::NotFound:
    case StreamState::NoVideo:
        return Picture::Missing;
    case StreamState::Stopped:
    case StreamState::Unsupported:
    case StreamState::Ended:
        break;
    }
    return Picture::NotExpected;
}

/// What all streams of one camera together say.
struct Seen {
    bool there = false;
    bool refused = false;
    bool missing = false;
    QString cause;
};

QString detailOf(const media::StreamStatus &status)
{
    return status.cause.isEmpty() ? base::toString(status.errorKind) : status.cause;
}

} // namespace

AlarmDesk::AlarmDesk(IncidentDesk &incidents, RecordingDesk &recording, StreamPool &pool, CameraList &cameras,
                     SyncDesk &sync, Preferences &preferences, const base::Clock &clock)
    : m_incidents(incidents)
    , m_recording(recording)
    , m_pool(pool)
    , m_cameras(cameras)
    , m_sync(sync)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_lastWall(clock.wall())
    , m_lastSteady(clock.steady())
{
    connect(&m_tick, &QTimer::timeout, this, &AlarmDesk::look);
    connect(&m_recording, &RecordingDesk::diskChanged, this, [this] {
        if (m_restored)
            watchDisk();
    });
    restore();
}

AlarmDesk::~AlarmDesk() = default;

void AlarmDesk::restore()
{
    m_incidents.ask(
        this, [](incidents::Store &store) { return store.openAlarms(); },
        [this](base::Result<std::vector<incidents::Alarm>> alarms) {
            if (alarms)
                m_book.restore(std::move(*alarms));
            else
                qCWarning(base::logConsole).noquote() << base::describe(alarms.error());
            m_restored = true;
            for (const auto &call : std::exchange(m_early, {}))
                call();
            m_tick.start(kTick);
            emit changed();
        });
}

std::vector<incidents::Alarm> AlarmDesk::open() const
{
    return m_book.open(m_clock.wall());
}

std::optional<incidents::Alarm> AlarmDesk::first() const
{
    return m_book.first(m_clock.wall());
}

int AlarmDesk::unacknowledged() const
{
    return m_book.unacknowledged(m_clock.wall());
}

bool AlarmDesk::isFlood() const
{
    return m_book.isFlood(m_clock.wall());
}

std::optional<incidents::Alarm> AlarmDesk::lastAcknowledged() const
{
    return m_book.lastAcknowledged();
}

void AlarmDesk::acknowledge(const QString &id)
{
    apply(m_book.acknowledge(id, m_incidents.who(), m_clock.wall()));
}

void AlarmDesk::shelve(const QString &id, const QString &reason, std::chrono::minutes time)
{
    apply(m_book.shelve(id, m_incidents.who(), reason, time, m_clock.wall()));
}

void AlarmDesk::setLimits(const AlarmLimits &limits)
{
    m_limits = limits;
    m_book.setEscalation(limits.escalateHigh, limits.escalateMedium);
}

void AlarmDesk::mute()
{
    m_mutedUntil = m_clock.wall() + std::chrono::microseconds(m_limits.mute);
    m_book.mute(m_mutedUntil);
    emit changed();
}

void AlarmDesk::raise(AlarmKind kind, const QString &cameraId, const QString &detail)
{
    if (!m_restored) {
        m_early.emplace_back([this, kind, cameraId, detail] { raise(kind, cameraId, detail); });
        return;
    }
    const Camera *camera = m_cameras.find(cameraId);
    apply(m_book.raise(kind, cameraId, camera ? camera->place : QString(), detail, m_clock.wall()));
}

void AlarmDesk::clear(AlarmKind kind, const QString &cameraId)
{
    if (!m_restored) {
        m_early.emplace_back([this, kind, cameraId] { clear(kind, cameraId); });
        return;
    }
    apply(m_book.clear(kind, cameraId, m_clock.wall()));
}

void AlarmDesk::settle(AlarmKind kind, const QString &cameraId, bool wanted, const QString &detail)
{
    if (wanted == m_book.isRaised(kind, cameraId))
        return;
    if (wanted)
        raise(kind, cameraId, detail);
    else
        clear(kind, cameraId);
}

void AlarmDesk::apply(const AlarmOutcome &outcome)
{
    if (!outcome.changed.empty()) {
        m_incidents.ask(
            this,
            [alarms = outcome.changed](incidents::Store &store) -> base::Result<void> {
                for (const incidents::Alarm &alarm : alarms) {
                    if (auto kept = store.keepAlarm(alarm); !kept)
                        return kept;
                }
                return {};
            },
            [](const base::Result<void> &kept) {
                if (!kept)
                    qCWarning(base::logConsole).noquote() << base::describe(kept.error());
            });
        emit changed();
    }
    if (outcome.sound && m_limits.tone)
        emit soundWanted();
}

void AlarmDesk::look()
{
    watchClock();
    watchStreams();
    watchRecording();
    watchDisk();
    watchSync();
    apply(m_book.tick(m_clock.wall()));
}

void AlarmDesk::watchClock()
{
    const base::WallTime wall = m_clock.wall();
    const base::SteadyTime steady = m_clock.steady();
    const auto gone = std::chrono::duration_cast<std::chrono::microseconds>(steady - m_lastSteady);
    const auto jump = (wall - m_lastWall) - gone;
    m_lastWall = wall;
    m_lastSteady = steady;
    if (std::chrono::abs(jump) <= m_limits.clockJump)
        return;
    const double seconds = std::chrono::duration<double>(jump).count();
    raise(
        AlarmKind::ClockJump, {},
        QStringLiteral("%1%2 s").arg(seconds > 0 ? QStringLiteral("+") : QString()).arg(seconds, 0, 'f', 1));
    clear(AlarmKind::ClockJump, {});
}

void AlarmDesk::watchStreams()
{
    QHash<QString, Seen> cameras;
    for (const StreamPool::Entry &entry : m_pool.entries()) {
        if (entry.users == 0)
            continue; // its grace time
        const media::StreamStatus status = entry.stream->status();
        Seen &seen = cameras[entry.key.cameraId];
        const Picture picture = pictureOf(status.state);
        seen.there = seen.there || picture == Picture::There;
        seen.refused = seen.refused || picture == Picture::Refused;
        seen.missing = seen.missing || picture == Picture::Missing;
        if (picture == Picture::Refused || picture == Picture::Missing)
            seen.cause = detailOf(status);
    }
    m_book.setWatched(static_cast<int>(cameras.size()));
    const base::SteadyTime now = m_clock.steady();
    for (auto it = cameras.cbegin(); it != cameras.cend(); ++it) {
        const Seen &seen = it.value();
        const bool missing = !seen.there && !seen.refused && seen.missing;
        if (!missing)
            m_lostSince.remove(it.key());
        else if (!m_lostSince.contains(it.key()))
            m_lostSince.insert(it.key(), now);
        const bool lost = missing && now - m_lostSince.value(it.key()) >= m_limits.lostAfter;
        // A short loss keeps an alarm that is there: it has not come back yet.
        const bool stays = missing && m_book.isRaised(AlarmKind::CameraLost, it.key());
        settle(AlarmKind::CameraLost, it.key(), lost || stays, seen.cause);
        settle(AlarmKind::CameraRefused, it.key(), !seen.there && seen.refused, seen.cause);
    }
    m_lostSince.removeIf([&](const auto &entry) { return !cameras.contains(entry.key()); });
    // Closed by somebody: nobody waits for its picture.
    const std::vector<incidents::Alarm> all = m_book.all();
    for (const incidents::Alarm &alarm : all) {
        const bool ofStream = alarm.kind == AlarmKind::CameraLost || alarm.kind == AlarmKind::CameraRefused;
        if (ofStream && !alarm.isOver() && !cameras.contains(alarm.cameraId))
            clear(alarm.kind, alarm.cameraId);
    }
}

void AlarmDesk::watchRecording()
{
    using State = media::RecorderStatus::State;
    const base::SteadyTime now = m_clock.steady();
    const bool wholeDisk = m_recording.disk().trouble != archive::DiskState::Trouble::None &&
                           m_recording.disk().trouble != archive::DiskState::Trouble::LowSpace;
    const QSet<QString> recorded = m_recording.recordedCameras();
    for (const QString &id : recorded) {
        const media::RecorderStatus status = m_recording.recording(id).status;
        Losing &losing = m_losing[id];
        if (status.packetsLost > losing.packetsLost)
            losing.since = now;
        losing.packetsLost = status.packetsLost;
        const bool losesPackets = losing.since != base::SteadyTime{} && now - losing.since < kLosingFor;
        const bool fails = status.state == State::Failing || losesPackets;
        const QString detail = status.state == State::Failing
                                   ? base::describe(status.error)
                                   : QStringLiteral("%1 packets lost").arg(status.packetsLost);
        settle(AlarmKind::RecordingFails, id, fails && !wholeDisk, detail);
    }
    m_losing.removeIf([&](const auto &entry) { return !recorded.contains(entry.key()); });
    const std::vector<incidents::Alarm> all = m_book.all();
    for (const incidents::Alarm &alarm : all) {
        if (alarm.kind == AlarmKind::RecordingFails && !alarm.isOver() && !recorded.contains(alarm.cameraId))
            clear(alarm.kind, alarm.cameraId);
    }
}

void AlarmDesk::watchDisk()
{
    using Trouble = archive::DiskState::Trouble;
    const archive::DiskState &disk = m_recording.disk();
    const bool gone = disk.trouble == Trouble::Gone || disk.trouble == Trouble::ReadOnly ||
                      disk.trouble == Trouble::NotOurs || disk.trouble == Trouble::Failing;
    const bool held = !gone && m_recording.isFullOfHolds();
    settle(AlarmKind::DiskGone, {}, gone, disk.detail.isEmpty() ? disk.folder : disk.detail);
    settle(AlarmKind::DiskHeld, {}, held, disk.folder);
    settle(AlarmKind::DiskLow, {}, !gone && !held && disk.trouble == Trouble::LowSpace,
           disk.detail.isEmpty() ? disk.folder : disk.detail);
}

void AlarmDesk::watchSync()
{
    const sync::EngineState &state = m_sync.state();
    QString detail;
    const qint64 now_us = m_clock.wall().sinceEpoch.count();
    const qint64 limit_us = std::chrono::microseconds(m_limits.syncAfter).count();
    int refused = 0;
    for (const sync::FeedState &feed : state.feeds)
        refused += feed.counts.refused;
    if (state.running && state.refused)
        detail = QStringLiteral("the server refuses name or password");
    else if (state.running && state.offlineSince_us > 0 && now_us - state.offlineSince_us > limit_us)
        detail = QStringLiteral("the server cannot be reached");
    else if (refused > 0)
        detail = QStringLiteral("%1 records refused").arg(refused);
    settle(AlarmKind::SyncTrouble, {}, !detail.isEmpty(), detail);
}

} // namespace videoguard::console
