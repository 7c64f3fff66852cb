// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/footage.h"
#include "tests/support/cameras/mount.h"

#include <gst/app/gstappsrc.h>

#include <array>
#include <memory>
#include <mutex>

namespace videoguard::cameras {

/// Hands the units of a file to one client's pipeline, for ever, on one continuous time line: what leaves is
/// loop * duration + own time. The sinks keep the pace; a unit that a throttled link would bring late carries
/// a later dts, which is what they wait for, while its pts, and so its RTP time stamp, stays true.
class Feed : public std::enable_shared_from_this<Feed>
{
public:
    Feed(std::shared_ptr<Mount> mount, std::shared_ptr<const Footage> footage);
    ~Feed();
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;

    /// Connects the sources named "video" and "audio" of `bin`. They keep the feed alive.
    void attach(GstBin *bin);

    /// After a stall: goes on with the next key frame, at the time that it is now. Any thread.
    void resume();

private:
    struct Lane {
        const Track *track = nullptr;
        GWeakRef source{}; ///< the pipeline owns its source, and the source this feed
        std::size_t next = 0;
        GstClockTime loop = 0;
        bool hungry = false; ///< asked for data during a stall
    };

    static void needData(GstAppSrc *source, guint length, gpointer user);
    void push(Lane &lane, GstAppSrc *source);
    void step(Lane &lane) const;
    [[nodiscard]] GstClockTimeDiff timeOf(const Lane &lane) const;
    void beginAnywhere();
    [[nodiscard]] bool passesThrottle(const Unit &unit, GstClockTimeDiff at, GstClockTimeDiff &arrives);

    const std::shared_ptr<Mount> m_mount;
    const std::shared_ptr<const Footage> m_footage;
    std::mutex m_mutex;
    std::array<Lane, 2> m_lanes;     ///< video, audio
    GstClockTimeDiff m_shift = 0;    ///< from the file's time line to the pipeline's
    GstClockTimeDiff m_linkFree = 0; ///< when the throttled link has sent what it was given
    bool m_waitForKey = false;       ///< the throttled link lost a unit: the next ones would only smear
    bool m_first = true;
};

} // namespace videoguard::cameras
