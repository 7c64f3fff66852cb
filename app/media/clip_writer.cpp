// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_writer.h"

#include "app/media/clip_track.h"

#include <QDir>
#include <QFileInfo>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

constexpr auto kProgressEvery = 100ms;

/// Saving waits for everything else, at the processor and at the disk.
void lowerPriority()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    constexpr int kWhoProcess = 1;                 // IOPRIO_WHO_PROCESS
    constexpr int kBestEffortLast = (2 << 13) | 7; // IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 7)
    const auto self = static_cast<id_t>(::syscall(SYS_gettid));
    // Both are favours: where they are refused, saving is only less polite.
    ::setpriority(PRIO_PROCESS, self, kNice);
    ::syscall(SYS_ioprio_set, kWhoProcess, self, kBestEffortLast);
#elif defined(Q_OS_WIN)
    SetThreadPriority(GetCurrentThread(), THREAD_MODE_BACKGROUND_BEGIN); // disk and memory too
#endif
}

base::Result<void> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const QString what = QStringLiteral("save a clip in %1").arg(folder);
    if (folder.isEmpty() || !info.isDir())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("no such folder"));
    if (!info.isWritable())
        return base::fail(ErrorKind::Denied, what);
    return {};
}

} // namespace

class ClipWriter::Worker
{
public:
    Worker(ClipWriter *writer, ClipRequest request)
        : m_writer(writer)
        , m_request(std::move(request))
        , m_thread([this] { work(); })
    {
    }
    ~Worker() { cancel(); }

    // Any thread.
    void cancel() { m_cancel.store(true, std::memory_order_relaxed); }

private:
    void work();
    [[nodiscard]] base::Result<std::vector<ClipFile>> save();
    void report(double share);

    ClipWriter *m_writer; ///< outlives the thread, which is joined by its destructor
    ClipRequest m_request;
    std::atomic<bool> m_cancel = false;
    base::SteadyTime m_begun = std::chrono::steady_clock::now();
    base::SteadyTime m_told{};
    double m_share = 0;
    std::jthread m_thread; ///< last: begins when all the others are there
};

void ClipWriter::Worker::work()
{
    lowerPriority();
    auto result = save();
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, result = std::move(result)] {
            writer->m_worker.reset();
            emit writer->finished(result);
        },
        Qt::QueuedConnection);
}

base::Result<std::vector<ClipFile>> ClipWriter::Worker::save()
{
    if (auto right = checkFolder(m_request.folder); !right)
        return tl::unexpected(right.error());
    std::vector<ClipFile> all;
    const auto count = static_cast<double>(m_request.tracks.size());
    for (size_t i = 0; i < m_request.tracks.size(); ++i) {
        const auto before = static_cast<double>(i);
        ClipTrackJob job(static_cast<int>(i), m_request.tracks[i], m_request, m_cancel,
                         [this, before, count](double share) { report((before + share) / count); });
        auto files = job.run();
        if (!files)
            return tl::unexpected(files.error());
        all.insert(all.end(), files->begin(), files->end());
        report((before + 1) / count);
    }
    return all;
}

void ClipWriter::Worker::report(double share)
{
    const auto now = std::chrono::steady_clock::now();
    m_share = std::max(m_share, share);
    if (m_share <= 0 || now - m_told < kProgressEvery)
        return;
    m_told = now;
    const std::chrono::duration<double> spent = now - m_begun;
    const double left = m_share > 0.001 ? spent.count() * (1 - m_share) / m_share : 0;
    const std::chrono::seconds seconds(static_cast<qint64>(left + 0.5));
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, known = m_share, seconds] { emit writer->progressed(known, seconds); },
        Qt::QueuedConnection);
}

ClipWriter::ClipWriter(QObject *parent)
    : QObject(parent)
{
}

ClipWriter::~ClipWriter() = default;

void ClipWriter::start(ClipRequest request)
{
    Q_ASSERT(!m_worker);
    if (!m_worker)
        m_worker = std::make_unique<Worker>(this, std::move(request));
}

void ClipWriter::cancel()
{
    if (m_worker)
        m_worker->cancel();
}

bool ClipWriter::isRunning() const
{
    return m_worker != nullptr;
}

QStringList unfinishedClips(const QString &folder)
{
    QStringList left;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.mkv.part")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!isClipBeingWritten(file.absoluteFilePath()))
            left += file.absoluteFilePath();
    }
    return left;
}

} // namespace videoguard::media
