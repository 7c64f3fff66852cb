// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_index.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace videoguard::map {

/// A thread that builds one index at a time; a newer wish cancels the build under way. Destruction cancels
/// and joins, which takes a few milliseconds.
class IndexWorker
{
public:
    struct Wish {
        std::shared_ptr<const catalogue::CameraPoints> points;
        std::optional<std::vector<qint64>> rows; ///< sorted; nullopt: all
        quint64 number = 0;                      ///< comes back with the index
    };
    /// Called on the worker's thread.
    using Done = std::function<void(std::shared_ptr<const CameraIndex>, quint64 number)>;

    explicit IndexWorker(Done done);
    ~IndexWorker();
    IndexWorker(const IndexWorker &) = delete;
    IndexWorker &operator=(const IndexWorker &) = delete;

    // GUI thread.
    void build(Wish wish);
    void cancel();

private:
    void run(const std::stop_token &stop);

    Done m_done;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Wish> m_wish;      // guarded by m_mutex
    std::stop_source m_currentBuild; // guarded by m_mutex
    std::jthread m_thread;           // last: it uses all of the above
};

} // namespace videoguard::map
