// SPDX-License-Identifier: EUPL-1.2
#include "app/media/stream_meter.h"

#include <cmath>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

} // namespace

void StreamMeter::connected(AVRational timeBase)
{
    m_timeBase = timeBase;
    m_lastStamp.reset();
    m_jitter_ms = 0;
}

void StreamMeter::disconnected()
{
    m_bytesBefore += std::exchange(m_bytes, 0);
    m_decodedBefore += std::exchange(m_decoded, 0);
    m_refusedBefore += std::exchange(m_refused, 0);
}

void StreamMeter::videoPacket(const AVPacket &packet, const PacketFacts &facts)
{
    ++m_received;
    m_now.packetsLost += facts.packetsLost;
    const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
    if (stamp != AV_NOPTS_VALUE)
        jitter(stamp, facts.receivedAt);
}

// RFC 3550 6.4.1, a picture for a packet.
void StreamMeter::jitter(int64_t stamp, base::SteadyTime at)
{
    if (m_lastStamp) {
        const double arrived_ms = std::chrono::duration<double, std::milli>(at - m_lastArrival).count();
        const double sent_ms = static_cast<double>(stamp - *m_lastStamp) * av_q2d(m_timeBase) * 1000;
        const double difference = std::abs(arrived_ms - sent_ms);
        if (difference < 10'000) // else the time stamps jumped
            m_jitter_ms += (difference - m_jitter_ms) / 16;
    }
    m_lastStamp = stamp;
    m_lastArrival = at;
}

void StreamMeter::setDecoded(qint64 decoded, qint64 refused)
{
    m_decoded = decoded;
    m_refused = refused;
}

bool StreamMeter::isDue(base::SteadyTime now) const
{
    return now - m_lastAt >= 1s;
}

StreamStatistics StreamMeter::figures(base::SteadyTime now, OutputSlot::Counts shown)
{
    if (m_lastAt == base::SteadyTime{})
        m_lastAt = now - 1s;
    const double seconds = std::chrono::duration<double>(now - m_lastAt).count();
    m_now.bytesReceived = m_bytesBefore + m_bytes;
    m_now.framesDecoded = m_decodedBefore + m_decoded;
    m_now.framesShown += shown.taken;
    m_replaced += shown.replaced;
    m_now.framesDropped = m_refusedBefore + m_refused + m_replaced;
    m_now.jitter_ms = m_jitter_ms;
    const auto rate = [seconds](qint64 count) {
        return static_cast<double>(std::max<qint64>(0, count)) / seconds;
    };
    m_now.framesReceivedPerSecond = rate(m_received - m_lastReceived);
    m_now.framesDecodedPerSecond = rate(m_now.framesDecoded - m_last.framesDecoded);
    m_now.framesShownPerSecond = rate(m_now.framesShown - m_last.framesShown);
    m_now.bitrate_kbps = rate(m_now.bytesReceived - m_last.bytesReceived) * 8 / 1000;
    m_lastAt = now;
    m_lastReceived = m_received;
    m_last = m_now;
    return m_now;
}

} // namespace videoguard::media
