// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/player_lane.h"

#include <condition_variable>
#include <thread>
#include <vector>

namespace videoguard::media {

class LaneFiller;

/// The threads that fill the lanes of a player: as many as the machine has cores, four at most. The lane in
/// greatest need is served first, for a few milliseconds, by one thread at a time.
class PlayerPool
{
public:
    /// `changed`: called on a thread of the pool when a lane has something new; once until `seen`.
    explicit PlayerPool(std::function<void()> changed);
    /// Ends what runs and waits for it: a few milliseconds.
    ~PlayerPool();

    // GUI thread.
    void add(std::shared_ptr<PlayerLane> lane);
    void remove(const PlayerLane &lane);
    /// A lane has something to do.
    void wake();
    /// What is new is being looked at.
    void seen() { m_told.store(false, std::memory_order_release); }
    [[nodiscard]] static int threads();

private:
    struct Entry {
        std::shared_ptr<PlayerLane> lane;
        std::unique_ptr<LaneFiller> filler;
        bool busy = false;
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] std::shared_ptr<Entry> mostUrgent();

    std::function<void()> m_changed;
    std::atomic<bool> m_told{false};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<std::shared_ptr<Entry>> m_entries;
    quint64 m_version = 0; ///< of what there may be to do
    std::vector<std::jthread> m_threads;
};

} // namespace videoguard::media
