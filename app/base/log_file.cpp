// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log_file.h"

#include "app/base/log_rotation.h"
#include "app/base/log_sink.h"

#include <QLoggingCategory>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace videoguard::base {

namespace {

/// More lines than a disk that is slow for some seconds leaves waiting; beyond, they are counted and lost.
constexpr std::size_t kMostWaiting = 20'000;

/// The thread that writes; lives from startLogFile() to stopLogFile().
class LogWriter
{
public:
    LogWriter(std::unique_ptr<LogRotation> files, QByteArray first)
        : m_files(std::move(files))
        , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
    {
        put(std::move(first));
    }

    void put(QByteArray lines)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() >= kMostWaiting) {
            ++m_lost;
            return;
        }
        m_waiting.push_back(std::move(lines));
        m_more.notify_one();
    }

    void flush(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        (void)m_idle.wait_for(lock, limit, [this] { return m_waiting.empty() && !m_writing; });
    }

private:
    void run(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_more.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
            std::deque<QByteArray> batch;
            batch.swap(m_waiting);
            const qint64 lost = std::exchange(m_lost, 0);
            m_writing = true;
            lock.unlock();
            m_files->countLost(lost);
            for (const QByteArray &lines : batch)
                m_files->append(lines);
            m_files->write();
            lock.lock();
            m_writing = false;
            m_idle.notify_all();
        }
    }

    std::unique_ptr<LogRotation> m_files;
    std::mutex m_mutex;
    std::condition_variable_any m_more;
    std::condition_variable_any m_idle;
    std::deque<QByteArray> m_waiting;
    qint64 m_lost = 0;
    bool m_writing = false;
    std::jthread
        m_thread; ///< last: begins when all is there, and is joined, having written all, before it goes
};

struct LogState {
    std::mutex mutex;
    std::unique_ptr<LogWriter> writer;
    QString folder;
};

LogState &state()
{
    static auto *state = new LogState; // lines may come until the very end of the program
    return *state;
}

std::atomic<LogDetail> s_detail{LogDetail::Ordinary};
std::atomic<QLoggingCategory::CategoryFilter> s_before = nullptr;

void filter(QLoggingCategory *category)
{
    if (const auto before = s_before.load())
        before(category);
    const LogDetail detail = s_detail.load();
    if (detail == LogDetail::Problems) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    } else if (detail == LogDetail::Detailed &&
               std::strncmp(category->categoryName(), "videoguard.", 11) == 0) {
        category->setEnabled(QtDebugMsg, true);
        category->setEnabled(QtInfoMsg, true);
    }
}

} // namespace

void keepLogLine(const QByteArray &line)
{
    LogState &log = state();
    const std::scoped_lock lock(log.mutex); // one order in memory and file
    LogMemory::add(line);
    if (log.writer)
        log.writer->put(line + '\n');
}

void flushLogFile()
{
    LogState &log = state();
    const std::scoped_lock lock(log.mutex);
    if (log.writer)
        log.writer->flush(std::chrono::milliseconds(500));
}

Result<void> startLogFile(const LogFileOptions &options)
{
    stopLogFile();
    auto files = LogRotation::open(options);
    if (!files)
        return tl::unexpected(files.error());
    setLogDetail(options.detail);
    static const bool atEnd = std::atexit(stopLogFile) == 0;
    if (!atEnd)
        std::fputs("the log file will not be closed at the end\n", stderr);
    LogState &log = state();
    const std::scoped_lock lock(log.mutex);
    log.folder = options.folder;
    log.writer = std::make_unique<LogWriter>(
        std::move(*files),
        LogMemory::tail(static_cast<qint64>(LogMemory::kLines * (LogMemory::kLineBytes + 1))));
    return {};
}

void stopLogFile()
{
    LogState &log = state();
    std::unique_ptr<LogWriter> writer;
    {
        const std::scoped_lock lock(log.mutex);
        writer = std::move(log.writer);
        log.folder.clear();
    }
}

void setLogDetail(LogDetail detail)
{
    static std::mutex once;
    const std::scoped_lock lock(once);
    s_detail.store(detail);
    // Installing it again asks it for every category anew.
    if (const auto before = QLoggingCategory::installFilter(filter); before != filter) {
        s_before = before;
        QLoggingCategory::installFilter(filter);
    }
}

LogDetail logDetail()
{
    return s_detail.load();
}

QString logFolder()
{
    LogState &log = state();
    const std::scoped_lock lock(log.mutex);
    return log.folder;
}

QByteArray logTail(qint64 bytes)
{
    return LogMemory::tail(bytes);
}

} // namespace videoguard::base
