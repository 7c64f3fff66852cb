// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_worker.h"

namespace videoguard::map {

IndexWorker::IndexWorker(Done done)
    : m_done(std::move(done))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

IndexWorker::~IndexWorker()
{
    cancel();
    m_thread.request_stop();
    m_thread.join();
}

void IndexWorker::build(Wish wish)
{
    {
        const std::lock_guard lock(m_mutex);
        m_currentBuild.request_stop();
        m_wish = std::move(wish);
    }
    m_wake.notify_one();
}

void IndexWorker::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_wish.reset();
    m_currentBuild.request_stop();
}

void IndexWorker::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        Wish wish;
        std::stop_token buildStop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_wish.has_value(); }))
                return;
            wish = std::move(*m_wish);
            m_wish.reset();
            m_currentBuild = std::stop_source();
            buildStop = m_currentBuild.get_token();
        }
        auto index = CameraIndex::build(std::move(wish.points), wish.rows ? &*wish.rows : nullptr, buildStop);
        if (index && !buildStop.stop_requested())
            m_done(std::move(index), wish.number);
    }
}

} // namespace videoguard::map
