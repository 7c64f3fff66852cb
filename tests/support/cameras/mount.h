// SPDX-License-Identifier: EUPL-1.2
/// One address of the server: what it plays and how badly it behaves. Feeds (one per playing client) and RTSP
/// connections ask it; the control line changes it. Any thread.
#pragma once

#include "tests/support/cameras/footage.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace videoguard::cameras {

class Feed;

/// How a mount was asked for on the command line.
struct MountOptions {
    std::string path;           ///< "/cam1/main"
    std::string file;           ///< empty for the live clock
    double fps = 15;            ///< of raw files without times; of the clock
    int width = 640;            ///< of the clock
    int height = 360;           ///< of the clock
    bool clock = false;         ///< live-encoded, frames carry the time
    bool startAnywhere = false; ///< a client joins between key frames, as real cameras make it
    bool needsPassword = true;  ///< when the server has a user at all
    bool shared = false;        ///< all clients get one pipeline
    bool tcp = true;
    bool udp = true;
};

class Mount
{
public:
    /// Counted since the start of the program.
    struct Counters {
        std::atomic<int> describes = 0;
        std::atomic<int> plays = 0;
        std::atomic<int> teardowns = 0;
        std::atomic<int> refused = 0; ///< requests with a password that was wrong
        std::atomic<std::int64_t> units = 0;
    };

    Mount(MountOptions options, std::shared_ptr<const Footage> footage);

    [[nodiscard]] const MountOptions &options() const { return m_options; }
    [[nodiscard]] Counters &counters() { return m_counters; }

    [[nodiscard]] std::shared_ptr<const Footage> footage() const;
    /// What clients that come from now on see.
    void setFootage(std::shared_ptr<const Footage> footage);

    void setCut(bool cut) { m_cut = cut; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    void setGone(bool gone) { m_gone = gone; }
    [[nodiscard]] bool isGone() const { return m_gone; }

    void setStalled(bool stalled);
    [[nodiscard]] bool isStalled() const { return m_stalled; }
    /// Returns at once unless the mount is stalled, else when it no longer is.
    void waitWhileStalled();

    /// Kilobits a second; 0 = as much as there is.
    void setThrottle(int kbps) { m_throttleKbps = kbps; }
    [[nodiscard]] int throttleKbps() const { return m_throttleKbps; }
    void setDropPercent(double percent) { m_dropPercent = percent; }
    [[nodiscard]] double dropPercent() const { return m_dropPercent; }

    /// The feed is told when a stall ends.
    void addFeed(const std::shared_ptr<Feed> &feed);

private:
    const MountOptions m_options;
    Counters m_counters;
    std::atomic<bool> m_cut = false;
    std::atomic<bool> m_gone = false;
    std::atomic<bool> m_stalled = false;
    std::atomic<int> m_throttleKbps = 0;
    std::atomic<double> m_dropPercent = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_unstalled;
    std::shared_ptr<const Footage> m_footage;
    std::vector<std::weak_ptr<Feed>> m_feeds;
};

/// All mounts of the server; fixed once it runs.
class MountTable
{
public:
    void add(std::shared_ptr<Mount> mount) { m_mounts.push_back(std::move(mount)); }
    [[nodiscard]] const std::vector<std::shared_ptr<Mount>> &all() const { return m_mounts; }
    [[nodiscard]] bool isEmpty() const { return m_mounts.empty(); }

    /// The mount that `path` names or lies under ("/cam1/sub/stream=0"); null when there is none.
    [[nodiscard]] std::shared_ptr<Mount> find(std::string_view path) const;

private:
    std::vector<std::shared_ptr<Mount>> m_mounts;
};

} // namespace videoguard::cameras
