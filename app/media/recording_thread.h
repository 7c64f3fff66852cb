// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/recorder_core.h"

#include <condition_variable>
#include <stop_token>
#include <thread>

namespace videoguard::media {

/// The thread that writes for all recorders of one disk. It looks at their queues ten times a second instead
/// of being woken by each packet, which costs the streams' threads nothing. There is one for each name of a
/// disk, from its first recorder to the end of the program.
class RecordingThread
{
public:
    // Any thread.
    /// Writes for `core` until it is done.
    static void add(const QString &disk, std::shared_ptr<RecorderCore> core);
    /// Stops all cores of all threads and waits for them. False: `limit` passed before.
    [[nodiscard]] static bool finishAll(std::chrono::milliseconds limit);

    RecordingThread();
    /// Joins; what is not closed by then stays torn.
    ~RecordingThread() = default;

private:
    using Cores = std::vector<std::shared_ptr<RecorderCore>>;

    void run(const std::stop_token &stop);
    void take(std::shared_ptr<RecorderCore> core);
    void stopAll();
    [[nodiscard]] bool waitUntilEmpty(base::SteadyTime until);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Cores m_cores;
    std::jthread m_thread; // last
};

} // namespace videoguard::media
