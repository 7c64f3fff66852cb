// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_desk.h"

#include "app/base/log.h"
#include "app/console/recording_keepsake.h"
#include "app/console/set_aside.h"

#include <QDateTime>

namespace videoguard::console {

namespace {

using archive::Archive;

constexpr std::chrono::seconds kSettle{2};
constexpr std::chrono::seconds kLook{10};
constexpr std::chrono::minutes kSweep{1};
constexpr std::chrono::milliseconds kFootageSoon{1000};
/// The planned stream has so much of its own: what was open before may end.
constexpr std::chrono::seconds kBridge{10};

void note(const base::Error &error)
{
    qCWarning(base::logConsole).noquote() << base::describe(error);
}

/// What was set must not be lost with a damaged index; a copy that cannot be written is told in the log.
base::Result<void> kept(base::Result<void> result, Archive &archive, const QString &file)
{
    if (result) {
        if (const auto written = writeKeepsake(archive, file); !written)
            note(written.error());
    }
    return result;
}

StreamRole roleOf(const Camera &camera, archive::Stream stream)
{
    return stream == archive::Stream::Sub && camera.hasSub() ? StreamRole::Sub : StreamRole::Main;
}

archive::Stream streamOf(StreamRole role)
{
    return role == StreamRole::Sub ? archive::Stream::Sub : archive::Stream::Main;
}

bool isScheduledNow(const archive::Schedule &schedule, const QDateTime &local)
{
    const auto day = static_cast<size_t>(local.date().dayOfWeek() - 1);
    return ((schedule[day] >> local.time().hour()) & 1U) != 0;
}

} // namespace

base::Result<std::unique_ptr<RecordingDesk>> RecordingDesk::open(const QString &file, CameraList &cameras,
                                                                 StreamPool &pool)
{
    bool rebuild = false;
    auto first = Archive::open(file);
    if (!first && first.error().kind == base::ErrorKind::Corrupt) {
        // The index can be made anew from the segments; holds and plans of the damaged one stay in its file.
        note(first.error());
        if (const auto moved = setFileAside(file); !moved)
            return tl::unexpected(moved.error());
        rebuild = true;
        first = Archive::open(file);
    }
    if (!first)
        return tl::unexpected(first.error());
    auto second = Archive::open(file);
    if (!second)
        return tl::unexpected(second.error());
    std::unique_ptr<RecordingDesk> desk(new RecordingDesk(file, cameras, pool));
    desk->m_rebuildWanted = rebuild;
    desk->m_store = std::make_unique<Store>(std::move(*first), QStringLiteral("archive"));
    desk->m_keeping = std::make_unique<Store>(std::move(*second), QStringLiteral("retention"));
    return desk;
}

RecordingDesk::RecordingDesk(const QString &file, CameraList &cameras, StreamPool &pool)
    : m_file(file)
    , m_cameras(cameras)
    , m_pool(pool)
{
    connect(&m_settle, &QTimer::timeout, this, &RecordingDesk::settle);
    connect(&m_look, &QTimer::timeout, this, &RecordingDesk::look);
    connect(&m_sweep, &QTimer::timeout, this, &RecordingDesk::sweep);
    m_footageSoon.setSingleShot(true);
    m_footageSoon.setInterval(kFootageSoon);
    connect(&m_footageSoon, &QTimer::timeout, this, &RecordingDesk::footageChanged);
    connect(&m_cameras, &CameraList::changed, this, &RecordingDesk::settle);
}

RecordingDesk::~RecordingDesk()
{
    m_recordings.clear();
    media::Recorder::finishAll();
}

void RecordingDesk::start()
{
    readSettings();
    readPlans();
    readHolds();
    const bool everything = m_rebuildWanted;
    auto restored = std::make_shared<bool>(true);
    m_keeping->ask(
        this,
        [everything, restored, file = m_file](Archive &archive) -> base::Result<Archive::Healed> {
            if (everything) {
                const auto put = restoreKeepsake(archive, file);
                *restored = put.has_value();
                if (!put)
                    note(put.error());
            }
            if (const auto prepared = archive.prepareFolder(); !prepared)
                return tl::unexpected(prepared.error());
            auto healed = archive.heal(everything, [](double) { return true; });
            if (healed && !*restored) {
                if (const auto safe = keepEverything(archive); !safe)
                    return tl::unexpected(safe.error());
            }
            return healed;
        },
        [this, everything, restored](const base::Result<Archive::Healed> &healed) {
            if (!healed) {
                note(healed.error());
            } else {
                if (everything) {
                    readSettings();
                    readPlans();
                    readHolds();
                    emit said(
                        *restored
                            ? tr("The index of the recordings was damaged and has been made anew from the "
                                 "files. Plans and holds are as they were.")
                            : tr("The index of the recordings was damaged and has been made anew from the "
                                 "files. Plans and holds were lost: everything is kept until they are set "
                                 "again."),
                        true);
                }
                if (!healed->unreadable.isEmpty())
                    emit said(tr("%n recorded files cannot be read. They stay where they are; the log names "
                                 "them.",
                                 nullptr, static_cast<int>(healed->unreadable.size())),
                              true);
                for (const QString &path : healed->unreadable)
                    qCWarning(base::logConsole).noquote() << "cannot be read:" << path;
            }
            m_ready = true;
            settle();
            look();
            sweep();
            m_settle.start(kSettle);
            m_look.start(kLook);
            m_sweep.start(kSweep);
            noteFootage();
        });
}

void RecordingDesk::readSettings()
{
    m_store->ask(
        this, [](Archive &archive) { return archive.settings(); },
        [this](const base::Result<archive::Settings> &settings) {
            if (!settings)
                return note(settings.error());
            m_settings = *settings;
            m_pool.setKeep(std::chrono::seconds(m_settings.replay_s), m_settings.replay_bytes);
            emit settingsChanged();
        });
}

void RecordingDesk::readPlans()
{
    m_store->ask(
        this, [](Archive &archive) { return archive.plans(); },
        [this](const base::Result<std::vector<archive::Plan>> &plans) {
            if (!plans)
                return note(plans.error());
            m_plans.clear();
            for (const archive::Plan &plan : *plans)
                m_plans.insert(plan.cameraId, plan);
            emit planChanged();
            settle();
        });
}

void RecordingDesk::readHolds()
{
    m_store->ask(
        this, [](Archive &archive) { return archive.holds(); },
        [this](const base::Result<std::vector<archive::Hold>> &holds) {
            if (!holds)
                return note(holds.error());
            m_holds = *holds;
            emit holdsChanged();
        });
}

archive::Plan RecordingDesk::plan(const QString &cameraId) const
{
    archive::Plan fallback;
    fallback.cameraId = cameraId;
    return m_plans.value(cameraId, fallback);
}

void RecordingDesk::setPlans(const std::vector<archive::Plan> &plans, QObject *context,
                             std::function<void(const base::Result<void> &)> done)
{
    m_store->ask(
        this,
        [plans, file = m_file](Archive &archive) { return kept(archive.setPlans(plans), archive, file); },
        [this, context = QPointer<QObject>(context),
         done = std::move(done)](const base::Result<void> &written) {
            if (!written)
                note(written.error());
            else
                readPlans();
            if (context && done)
                done(written);
        });
}

void RecordingDesk::planIfNone(const std::vector<archive::Plan> &plans, qint64 budget_bytes)
{
    m_store->ask(
        this,
        [plans, budget_bytes, file = m_file](Archive &archive) -> base::Result<void> {
            const auto before = archive.plans();
            if (!before || !before->empty())
                return before ? base::Result<void>() : tl::unexpected(before.error());
            auto settings = archive.settings();
            if (!settings)
                return tl::unexpected(settings.error());
            settings->budget_bytes = budget_bytes;
            if (const auto written = archive.setSettings(*settings); !written)
                return written;
            return kept(archive.setPlans(plans), archive, file);
        },
        [this](const base::Result<void> &planned) {
            if (!planned)
                return note(planned.error());
            readSettings();
            readPlans();
        });
}

void RecordingDesk::setSettings(const archive::Settings &settings, QObject *context,
                                std::function<void(const base::Result<void> &)> done)
{
    m_store->ask(
        this,
        [settings, file = m_file](Archive &archive) -> base::Result<void> {
            const auto before = archive.settings();
            if (!before)
                return tl::unexpected(before.error());
            if (const auto written = archive.setSettings(settings); !written)
                return written;
            auto prepared = archive.prepareFolder();
            // A folder that cannot be used is not kept: recording goes on where it was.
            if (!prepared) {
                if (const auto undone = archive.setSettings(*before); !undone)
                    return undone;
            }
            return kept(prepared, archive, file);
        },
        [this, context = QPointer<QObject>(context),
         done = std::move(done)](const base::Result<void> &written) {
            if (written) {
                readSettings();
                look();
            }
            if (context)
                done(written);
        });
}

RecordingCause RecordingDesk::causeFor(const Camera &camera, base::WallTime now) const
{
    if (!camera.hasAddress())
        return RecordingCause::None;
    const archive::Plan wanted = plan(camera.id);
    if (wanted.mode == archive::Mode::Continuous)
        return RecordingCause::Continuous;
    if (wanted.mode == archive::Mode::Scheduled &&
        isScheduledNow(wanted.schedule, QDateTime::fromMSecsSinceEpoch(now.sinceEpoch.count() / 1000)))
        return RecordingCause::Scheduled;
    const auto incident = m_incidents.constFind(camera.id);
    return incident != m_incidents.cend() && *incident > now ? RecordingCause::Incident
                                                             : RecordingCause::None;
}

void RecordingDesk::settle()
{
    if (!m_ready)
        return;
    const base::WallTime now = base::systemClock().wall();
    m_incidents.removeIf([now](const auto &entry) { return entry.value() <= now; });
    for (auto it = m_recordings.begin(); it != m_recordings.end();) {
        const Camera *camera = m_cameras.find(it->first);
        const RecordingCause cause = camera ? causeFor(*camera, now) : RecordingCause::None;
        // Another stream is planned now: end this one, the next begins below.
        const bool otherStream =
            camera && it->second.planned->key().role != roleOf(*camera, plan(it->first).stream);
        if (cause == RecordingCause::None || otherStream) {
            const QString id = it->first;
            it = m_recordings.erase(it);
            emit recordingChanged(id);
            continue;
        }
        if (it->second.cause != cause) {
            it->second.cause = cause;
            emit recordingChanged(it->first);
        }
        ++it;
    }
    for (const Camera &camera : m_cameras.cameras()) {
        const RecordingCause cause = causeFor(camera, now);
        if (cause != RecordingCause::None && !m_recordings.contains(camera.id))
            startRecording(camera, cause);
    }
    dropBridges();
}

std::unique_ptr<RecordingLeg> RecordingDesk::leg(const Camera &camera, StreamRole role,
                                                 std::chrono::milliseconds before)
{
    auto leg = std::make_unique<RecordingLeg>(m_pool, StreamKey{camera.id, role},
                                              Archive::sink(m_file, camera.id, streamOf(role)),
                                              camera.soundAllowed, before);
    connect(leg.get(), &RecordingLeg::statusChanged, this, [this, id = camera.id] {
        emit recordingChanged(id);
        noteFootage();
    });
    return leg;
}

void RecordingDesk::startRecording(const Camera &camera, RecordingCause cause)
{
    const StreamRole role = roleOf(camera, plan(camera.id).stream);
    const StreamRole other = role == StreamRole::Main ? StreamRole::Sub : StreamRole::Main;
    const auto before = cause == RecordingCause::Incident ? std::chrono::seconds(m_settings.replay_s)
                                                          : std::chrono::seconds(0);
    Recording recording;
    recording.cause = cause;
    if (cause == RecordingCause::Incident && m_pool.find({camera.id, other}))
        recording.bridge = leg(camera, other, before);
    recording.planned = leg(camera, role, before);
    m_recordings.insert_or_assign(camera.id, std::move(recording));
    emit recordingChanged(camera.id);
}

void RecordingDesk::dropBridges()
{
    for (auto &[id, recording] : m_recordings) {
        if (!recording.bridge)
            continue;
        const media::RecorderStatus planned = recording.planned->status();
        const bool stands = planned.state == media::RecorderStatus::State::Recording &&
                            recording.planned->recorded() >= kBridge;
        if (stands)
            recording.bridge.reset();
    }
}

CameraRecording RecordingDesk::recording(const QString &cameraId) const
{
    CameraRecording answer;
    const auto found = m_recordings.find(cameraId);
    if (found == m_recordings.end())
        return answer;
    const RecordingLeg *shown = found->second.planned.get();
    answer.status = shown->status();
    if (found->second.bridge && answer.status.state != media::RecorderStatus::State::Recording) {
        shown = found->second.bridge.get();
        answer.status = shown->status();
    }
    answer.cause = found->second.cause;
    answer.stream = streamOf(shown->key().role);
    answer.until = m_incidents.value(cameraId);
    return answer;
}

QSet<QString> RecordingDesk::recordedCameras() const
{
    QSet<QString> ids;
    for (const auto &[id, recording] : m_recordings)
        ids.insert(id);
    return ids;
}

QStringList RecordingDesk::recordIncident(const QStringList &cameraIds, base::WallTime until, bool evenOff)
{
    QStringList recorded;
    for (const QString &id : cameraIds) {
        const Camera *camera = m_cameras.find(id);
        if (!camera || !camera->hasAddress() || (!evenOff && plan(id).mode == archive::Mode::Off))
            continue;
        base::WallTime &end = m_incidents[id];
        end = std::max(end, until);
        recorded << id;
    }
    settle();
    return recorded;
}

void RecordingDesk::stopIncident(const QStringList &cameraIds)
{
    for (const QString &id : cameraIds)
        m_incidents.remove(id);
    settle();
}

std::shared_ptr<media::FootageIndex> RecordingDesk::footage(const QString &cameraId) const
{
    return Archive::footage(m_file, cameraId);
}

void RecordingDesk::noteFootage()
{
    if (!m_footageSoon.isActive())
        m_footageSoon.start();
}

} // namespace videoguard::console
