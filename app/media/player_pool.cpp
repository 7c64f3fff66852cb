// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player_pool.h"

#include "app/media/lane_filler.h"

#include <algorithm>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

constexpr unsigned kMostThreads = 4;
constexpr auto kSlice = 8ms;

} // namespace

int PlayerPool::threads()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
}

PlayerPool::PlayerPool(std::function<void()> changed)
    : m_changed(std::move(changed))
{
    for (int i = 0; i < threads(); ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
}

// All are asked to stop before any is waited for.
PlayerPool::~PlayerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &entry : m_entries)
            entry->lane->cancel();
    }
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void PlayerPool::add(std::shared_ptr<PlayerLane> lane)
{
    auto entry = std::make_shared<Entry>();
    entry->filler = std::make_unique<LaneFiller>(*lane);
    entry->lane = std::move(lane);
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(std::move(entry));
}

void PlayerPool::remove(const PlayerLane &lane)
{
    std::shared_ptr<Entry> gone; // dies outside the lock; a thread that is busy with it keeps it until then
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &entry) { return entry->lane.get() == &lane; });
    if (found == m_entries.end())
        return;
    gone = *found;
    gone->lane->cancel();
    m_entries.erase(found);
}

void PlayerPool::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_version;
    }
    m_wake.notify_all();
}

std::shared_ptr<PlayerPool::Entry> PlayerPool::mostUrgent()
{
    std::shared_ptr<Entry> best;
    int urgency = 0;
    for (const auto &entry : m_entries) {
        if (entry->busy)
            continue;
        const LanePlan plan = entry->lane->plan();
        if (plan.task != LanePlan::Task::Nothing && plan.urgency > urgency) {
            urgency = plan.urgency;
            best = entry;
        }
    }
    return best;
}

void PlayerPool::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const quint64 version = m_version;
        std::shared_ptr<Entry> entry = mostUrgent();
        if (!entry) {
            m_wake.wait(lock, stop, [&] { return m_version != version; });
            continue;
        }
        entry->busy = true;
        lock.unlock();
        const bool changed = entry->filler->work(std::chrono::steady_clock::now() + kSlice);
        if (changed && !m_told.exchange(true, std::memory_order_acq_rel))
            m_changed();
        lock.lock();
        entry->busy = false;
        lock.unlock();
        entry.reset(); // the last owner of a removed lane closes its file here
        lock.lock();
    }
}

} // namespace videoguard::media
