// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>

namespace videoguard::media {

/// Ends blocking calls: by the thread's stop token, by an `interrupt` flag set from another thread (retry
/// now, credentials changed, stop asked), or by a deadline. Armed before each blocking call; declared before
/// whatever polls it, because libavformat still polls it while closing.
class IoGuard
{
public:
    explicit IoGuard(std::stop_token stop, const std::atomic<bool> *interrupt = nullptr)
        : m_stop(std::move(stop))
        , m_interrupt(interrupt)
    {
    }

    /// The next calls must be done within `limit` from now.
    void arm(std::chrono::milliseconds limit) { m_deadline = std::chrono::steady_clock::now() + limit; }

    /// Called on the stream thread each time a blocking call asks `shouldEnd()` or `verdict()`, so at least
    /// every 100 ms: what the stream has to do while nothing arrives (stall, statistics, somebody looks
    /// again). Never touches the source.
    void setIdle(std::function<void()> idle) { m_idle = std::move(idle); }

    [[nodiscard]] bool cancelled() const
    {
        return m_stop.stop_requested() || (m_interrupt && m_interrupt->load(std::memory_order_relaxed));
    }
    [[nodiscard]] bool timedOut() const { return std::chrono::steady_clock::now() >= m_deadline; }
    /// What a waiting loop asks, at least every 100 ms.
    [[nodiscard]] bool shouldEnd() const
    {
        idle();
        return cancelled() || timedOut();
    }
    [[nodiscard]] base::SteadyTime deadline() const { return m_deadline; }

    /// After any failed call ask here first: libav answers an interrupted RTSP open with AVERROR_INVALIDDATA.
    [[nodiscard]] std::optional<base::ErrorKind> verdict() const
    {
        idle();
        if (cancelled())
            return base::ErrorKind::Cancelled;
        if (timedOut())
            return base::ErrorKind::Timeout;
        return std::nullopt;
    }

private:
    void idle() const
    {
        if (m_idle)
            m_idle();
    }

    std::stop_token m_stop;
    const std::atomic<bool> *m_interrupt;
    std::function<void()> m_idle;
    base::SteadyTime m_deadline = base::SteadyTime::max();
};

} // namespace videoguard::media
