// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/console/recording_desk.h"
#include "app/console/recording_keepsake.h"

namespace videoguard::console {

namespace {

using archive::Archive;

constexpr std::chrono::milliseconds kSweepStep{8};
constexpr std::chrono::milliseconds kSweepPause{5};
constexpr std::chrono::milliseconds kReplayWait{1500};

void note(const base::Error &error)
{
    qCWarning(base::logConsole).noquote() << base::describe(error);
}

/// What was set must not be lost with a damaged index.
void keepAgain(Archive &archive, const QString &file)
{
    if (const auto written = writeKeepsake(archive, file); !written)
        note(written.error());
}

/// Answers of several streams to one question; the longest is taken.
struct ReplayAnswer {
    std::shared_ptr<const media::PacketClip> best;
    std::function<void(std::shared_ptr<const media::PacketClip>)> done;
    int waiting = 0;

    void take(const std::shared_ptr<const media::PacketClip> &clip)
    {
        const auto longer = [](const auto &a, const auto &b) {
            return media::rangeOf(*a).length() > media::rangeOf(*b).length() + std::chrono::seconds(2);
        };
        if (clip && (!best || longer(clip, best)))
            best = clip;
        if (--waiting == 0)
            finish();
    }
    void finish()
    {
        if (auto call = std::exchange(done, {}))
            call(best);
    }
};

} // namespace

void RecordingDesk::look()
{
    m_keeping->ask(
        this, [](Archive &archive) { return archive.diskState(base::systemClock().wall()); },
        [this](const base::Result<archive::DiskState> &disk) {
            if (!disk)
                return note(disk.error());
            if (*disk == m_disk)
                return;
            m_disk = *disk;
            emit diskChanged();
        });
}

void RecordingDesk::sweep()
{
    if (m_sweeping || !m_ready)
        return;
    m_sweeping = true;
    sweepStep();
}

// In small steps: a recorder that wants to write its row waits for one of them at most.
void RecordingDesk::sweepStep()
{
    m_keeping->ask(
        this, [](Archive &archive) { return archive.sweep(base::systemClock().wall(), kSweepStep); },
        [this](const base::Result<Archive::Swept> &swept) {
            if (!swept) {
                m_sweeping = false;
                return note(swept.error());
            }
            if (m_mustStop != swept->mustStop) {
                m_mustStop = swept->mustStop;
                emit diskChanged();
            }
            if (swept->segments > 0)
                noteFootage();
            if (swept->done) {
                m_sweeping = false;
                return;
            }
            QTimer::singleShot(kSweepPause, this, &RecordingDesk::sweepStep);
        });
}

void RecordingDesk::rebuild(QObject *context, std::function<void(const base::Result<Archive::Healed> &)> done)
{
    m_keeping->ask(
        this, [](Archive &archive) { return archive.heal(true, [](double) { return true; }); },
        [this, context = QPointer<QObject>(context),
         done = std::move(done)](const base::Result<Archive::Healed> &healed) {
            noteFootage();
            look();
            if (context)
                done(healed);
        });
}

void RecordingDesk::setHold(const archive::Hold &hold, QObject *context,
                            std::function<void(const base::Result<archive::Hold> &)> done)
{
    m_store->ask(
        this,
        [hold, file = m_file](Archive &archive) {
            auto set = archive.setHold(hold);
            if (set)
                keepAgain(archive, file);
            return set;
        },
        [this, context = QPointer<QObject>(context),
         done = std::move(done)](const base::Result<archive::Hold> &set) {
            if (set)
                readHolds();
            else
                note(set.error());
            if (context)
                done(set);
        });
}

void RecordingDesk::changeHolds(QObject *context, std::function<base::Result<void>(Archive &)> work,
                                std::function<void(const base::Result<void> &)> done)
{
    const auto keeping = [work = std::move(work), file = m_file](Archive &archive) {
        auto changed = work(archive);
        if (changed)
            keepAgain(archive, file);
        return changed;
    };
    m_store->ask(this, keeping,
                 [this, context = QPointer<QObject>(context),
                  done = std::move(done)](const base::Result<void> &changed) {
                     if (changed)
                         readHolds();
                     else
                         note(changed.error());
                     if (context)
                         done(changed);
                 });
}

void RecordingDesk::changeHold(const archive::Hold &hold, const QString &who, QObject *context,
                               std::function<void(const base::Result<void> &)> done)
{
    changeHolds(
        context, [hold, who](Archive &archive) { return archive.changeHold(hold, who); }, std::move(done));
}

void RecordingDesk::releaseHold(const QString &id, const QString &who, const QString &reason,
                                QObject *context, std::function<void(const base::Result<void> &)> done)
{
    changeHolds(
        context, [id, who, reason](Archive &archive) { return archive.releaseHold(id, who, reason); },
        std::move(done));
}

void RecordingDesk::replay(const QString &cameraId, QObject *context,
                           std::function<void(std::shared_ptr<const media::PacketClip>)> done)
{
    const auto streams = m_pool.open(cameraId);
    auto answer = std::make_shared<ReplayAnswer>();
    answer->done = [context = QPointer<QObject>(context), done = std::move(done)](auto clip) {
        if (context)
            done(std::move(clip));
    };
    answer->waiting = static_cast<int>(streams.size());
    // A stream without a thread yet, or one that ends right now, does not answer.
    QTimer::singleShot(streams.empty() ? std::chrono::milliseconds(0) : kReplayWait, this,
                       [answer] { answer->finish(); });
    // Main first: it wins unless sub reaches farther back.
    for (const auto &[key, stream] : streams) {
        connect(
            stream, &media::LiveStream::replayReady, this,
            [answer](const std::shared_ptr<const media::PacketClip> &clip) { answer->take(clip); },
            Qt::SingleShotConnection);
        stream->requestReplay();
    }
}

} // namespace videoguard::console
