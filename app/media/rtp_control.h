// SPDX-License-Identifier: EUPL-1.2
/// RTCP (RFC 3550 section 6): what a sender reports, and the reports a receiver owes it.
#pragma once

#include "app/base/clock.h"
#include "app/media/rtp_packet.h"

#include <QByteArray>

#include <optional>

namespace videoguard::media {

struct SenderReport {
    std::uint32_t ssrc = 0;
    std::uint64_t ntp = 0;
    std::uint32_t timestamp = 0;
};

/// What one compound packet said.
struct RtcpFacts {
    std::optional<SenderReport> senderReport;
    std::optional<std::uint32_t> bye; ///< the source that leaves
};

/// Reads as far as the packet is well-formed.
[[nodiscard]] RtcpFacts parseRtcp(Bytes bytes);

/// True when the second byte says RTCP, for senders that put both on one channel (RFC 5761).
[[nodiscard]] bool looksLikeRtcp(Bytes bytes);

/// Reception statistics of one sender and the receiver report made of them.
class RtpReception
{
public:
    explicit RtpReception(int clockRate)
        : m_clockRate(clockRate)
    {
    }

    /// Each accepted packet. Interarrival jitter by RFC 3550 A.8.
    void takePacket(const RtpPacket &packet);
    void takeSenderReport(const SenderReport &report, base::SteadyTime at);
    void restart();

    /// Appends a receiver report and an SDES with `cname` as an interleaved frame of `channel`. Nothing
    /// before the first packet.
    void appendReport(QByteArray &out, int channel, std::uint32_t ownSsrc, const QByteArray &cname,
                      const RtpSequence &sequence, base::SteadyTime now);

private:
    int m_clockRate;
    std::optional<std::uint32_t> m_ssrc;
    std::uint32_t m_expectedBefore = 0;
    std::uint32_t m_receivedBefore = 0;
    std::optional<std::uint32_t> m_transit;
    double m_jitter = 0;            // in ticks
    std::uint32_t m_lastReport = 0; // the middle 32 bits of its NTP time
    base::SteadyTime m_lastReportAt{};
};

} // namespace videoguard::media
