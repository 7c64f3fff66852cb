// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_clock.h"

namespace videoguard::media {

base::WallTime wallTimeOfNtp(std::uint64_t ntp)
{
    if (ntp == 0)
        return {};
    constexpr std::int64_t kUnixEpoch = 2'208'988'800; // seconds from 1900 to 1970
    std::int64_t seconds = static_cast<std::int64_t>(ntp >> 32);
    if (seconds < 0x8000'0000LL)
        seconds += 0x1'0000'0000LL; // RFC 4330 section 3: the era after 2036
    const auto microseconds =
        static_cast<std::int64_t>(((ntp & 0xffff'ffffU) * 1'000'000U + 0x8000'0000U) >> 32);
    return {std::chrono::microseconds((seconds - kUnixEpoch) * 1'000'000 + microseconds)};
}

std::int64_t RtpClock::unwrap(std::uint32_t timestamp, base::SteadyTime arrival)
{
    if (!m_started) {
        m_started = true;
    } else if (m_restarted) {
        const auto gap =
            std::chrono::duration_cast<std::chrono::microseconds>(arrival - m_lastArrival).count();
        m_lastTicks += std::max<std::int64_t>(1, gap * m_rate / 1'000'000);
    } else {
        m_lastTicks += static_cast<std::int32_t>(timestamp - m_lastTimestamp);
    }
    m_restarted = false;
    m_lastTimestamp = timestamp;
    m_lastArrival = arrival;
    return m_lastTicks;
}

void RtpClock::restart()
{
    m_restarted = true;
    m_reportWall = {};
}

void RtpClock::takeSenderReport(std::uint64_t ntp, std::uint32_t timestamp)
{
    m_reportWall = wallTimeOfNtp(ntp);
    m_reportTimestamp = timestamp;
}

base::WallTime RtpClock::wallTime(std::uint32_t timestamp) const
{
    if (!m_reportWall.isKnown())
        return {};
    const std::int64_t ticks = static_cast<std::int32_t>(timestamp - m_reportTimestamp);
    return m_reportWall + std::chrono::microseconds(ticks * 1'000'000 / m_rate);
}

} // namespace videoguard::media
