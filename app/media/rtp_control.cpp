// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_control.h"

#include <QtEndian>

#include <cmath>

namespace videoguard::media {

namespace {

enum RtcpType : std::uint8_t {
    kSenderReport = 200,
    kReceiverReport = 201,
    kSourceDescription = 202,
    kBye = 203
};

void put32(QByteArray &out, std::uint32_t value)
{
    const std::uint32_t swapped = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

void putHeader(QByteArray &out, int count, RtcpType type, int words)
{
    put32(out, (2U << 30) | (static_cast<std::uint32_t>(count) << 24) | (std::uint32_t{type} << 16) |
                   static_cast<std::uint32_t>(words));
}

} // namespace

RtcpFacts parseRtcp(Bytes bytes)
{
    RtcpFacts facts;
    while (bytes.size() >= 8 && (bytes[0] >> 6) == 2) {
        const std::size_t size = 4 * (std::size_t{be16(&bytes[2])} + 1);
        if (size > bytes.size())
            break;
        if (bytes[1] == kSenderReport && size >= 28)
            facts.senderReport = SenderReport{be32(&bytes[4]), be64(&bytes[8]), be32(&bytes[16])};
        else if (bytes[1] == kBye && (bytes[0] & 0x1f) > 0 && size >= 8)
            facts.bye = be32(&bytes[4]);
        bytes = bytes.subspan(size);
    }
    return facts;
}

bool looksLikeRtcp(Bytes bytes)
{
    return bytes.size() >= 8 && (bytes[0] >> 6) == 2 && bytes[1] >= 192 && bytes[1] <= 223;
}

void RtpReception::takePacket(const RtpPacket &packet)
{
    m_ssrc = packet.ssrc;
    using Ticks = std::chrono::duration<double>;
    const double seconds = std::chrono::duration_cast<Ticks>(packet.receivedAt.time_since_epoch()).count();
    const auto arrival = static_cast<std::uint32_t>(static_cast<std::uint64_t>(seconds * m_clockRate));
    const std::uint32_t transit = arrival - packet.timestamp;
    if (m_transit) {
        const double d = std::abs(static_cast<double>(static_cast<std::int32_t>(transit - *m_transit)));
        m_jitter += (d - m_jitter) / 16;
    }
    m_transit = transit;
}

void RtpReception::takeSenderReport(const SenderReport &report, base::SteadyTime at)
{
    m_lastReport = static_cast<std::uint32_t>(report.ntp >> 16);
    m_lastReportAt = at;
}

void RtpReception::restart()
{
    *this = RtpReception(m_clockRate);
}

void RtpReception::appendReport(QByteArray &out, int channel, std::uint32_t ownSsrc, const QByteArray &cname,
                                const RtpSequence &sequence, base::SteadyTime now)
{
    if (!m_ssrc || !sequence.isStarted())
        return;
    const std::uint32_t expected = sequence.highest() - sequence.first() + 1;
    const std::uint32_t received = sequence.accepted();
    const std::uint32_t expectedNow = expected - m_expectedBefore;
    const std::uint32_t receivedNow = received - m_receivedBefore;
    const std::uint32_t lostNow = expectedNow > receivedNow ? expectedNow - receivedNow : 0;
    const std::uint32_t fraction = expectedNow > 0 ? std::min(255U, lostNow * 256 / expectedNow) : 0;
    m_expectedBefore = expected;
    m_receivedBefore = received;
    const std::uint32_t lost = std::min(0x7f'ffffU, expected > received ? expected - received : 0);
    std::uint32_t delay = 0;
    if (m_lastReport != 0) {
        const auto since =
            std::chrono::duration_cast<std::chrono::microseconds>(now - m_lastReportAt).count();
        delay = static_cast<std::uint32_t>(since * 65536 / 1'000'000);
    }

    QByteArray report;
    putHeader(report, 1, kReceiverReport, 7);
    put32(report, ownSsrc);
    put32(report, *m_ssrc);
    put32(report, (fraction << 24) | lost);
    put32(report, sequence.highest());
    put32(report, static_cast<std::uint32_t>(m_jitter));
    put32(report, m_lastReport);
    put32(report, delay);

    QByteArray item;
    item.append(char{1}).append(static_cast<char>(cname.size())).append(cname);
    item.append(4 - item.size() % 4, '\0'); // at least one zero ends the list
    putHeader(report, 1, kSourceDescription, static_cast<int>(1 + item.size() / 4));
    put32(report, ownSsrc);
    report.append(item);

    out.append('$').append(static_cast<char>(channel));
    const std::uint16_t length = qToBigEndian(static_cast<std::uint16_t>(report.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length).append(report);
}

} // namespace videoguard::media
