// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <cstdint>

namespace videoguard::media {

/// NTP's 64-bit time stamp (seconds since 1900 and their binary fraction) as UTC; the era is the one that
/// puts it between 1968 and 2104. Unknown for 0.
[[nodiscard]] base::WallTime wallTimeOfNtp(std::uint64_t ntp);

/// The time of one RTP sender: 32-bit time stamps made 64 bits wide, and what its sender reports say about
/// UTC.
class RtpClock
{
public:
    /// `rate`: ticks a second, above 0.
    explicit RtpClock(int rate)
        : m_rate(rate)
    {
    }

    /// Ticks since the first time stamp; small steps back (B-pictures) give smaller and even negative values.
    [[nodiscard]] std::int64_t unwrap(std::uint32_t timestamp, base::SteadyTime arrival);
    /// The sender began anew: the next time stamp continues where this one would be by its arrival.
    void restart();

    void takeSenderReport(std::uint64_t ntp, std::uint32_t timestamp);
    /// When the picture of `timestamp` was taken; unknown before the first sender report.
    [[nodiscard]] base::WallTime wallTime(std::uint32_t timestamp) const;

private:
    int m_rate;
    bool m_started = false;
    bool m_restarted = false;
    std::uint32_t m_lastTimestamp = 0;
    std::int64_t m_lastTicks = 0;
    base::SteadyTime m_lastArrival{};
    base::WallTime m_reportWall;
    std::uint32_t m_reportTimestamp = 0;
};

} // namespace videoguard::media
