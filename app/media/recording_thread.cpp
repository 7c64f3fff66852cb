// SPDX-License-Identifier: EUPL-1.2
#include "app/media/recording_thread.h"

#include <map>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookEvery = 100ms;

struct Registry {
    std::mutex mutex;
    std::map<QString, std::unique_ptr<RecordingThread>> threads;
};

Registry &registry()
{
    static Registry all;
    return all;
}

} // namespace

void RecordingThread::add(const QString &disk, std::shared_ptr<RecorderCore> core)
{
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    auto &thread = all.threads[disk];
    if (!thread)
        thread = std::make_unique<RecordingThread>();
    thread->take(std::move(core));
}

bool RecordingThread::finishAll(std::chrono::milliseconds limit)
{
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    const auto until = std::chrono::steady_clock::now() + limit;
    for (const auto &[disk, thread] : all.threads)
        thread->stopAll();
    bool finished = true;
    for (const auto &[disk, thread] : all.threads)
        finished = thread->waitUntilEmpty(until) && finished;
    return finished;
}

RecordingThread::RecordingThread()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

void RecordingThread::take(std::shared_ptr<RecorderCore> core)
{
    const std::lock_guard lock(m_mutex);
    m_cores.push_back(std::move(core));
}

void RecordingThread::stopAll()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &core : m_cores)
        core->stop();
    m_changed.notify_all();
}

bool RecordingThread::waitUntilEmpty(base::SteadyTime until)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, until, [this] { return m_cores.empty(); });
}

void RecordingThread::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        Cores cores = m_cores;
        lock.unlock();
        bool more = false;
        Cores done;
        for (const auto &core : cores) {
            const RecorderCore::Work left = core->work();
            more = more || left == RecorderCore::Work::More;
            if (left == RecorderCore::Work::Done)
                done.push_back(core);
        }
        cores.clear();
        lock.lock();
        for (const auto &core : done)
            std::erase(m_cores, core);
        if (!done.empty())
            m_changed.notify_all();
        // The last reference may be one of these: what it holds goes without the lock.
        lock.unlock();
        done.clear();
        lock.lock();
        if (!more)
            m_changed.wait_for(lock, stop, kLookEvery, [] { return false; });
    }
}

} // namespace videoguard::media
