// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_packet.h"

namespace videoguard::media {

namespace {

constexpr std::size_t kFixedHeader = 12;
constexpr int kMaxDropout = 3000;
constexpr int kMaxMisorder = 100;

} // namespace

std::optional<RtpPacket> parseRtpPacket(Bytes bytes)
{
    if (bytes.size() < kFixedHeader || (bytes[0] >> 6) != 2)
        return std::nullopt;
    RtpPacket packet;
    packet.marker = (bytes[1] & 0x80) != 0;
    packet.payloadType = bytes[1] & 0x7f;
    packet.sequence = be16(&bytes[2]);
    packet.timestamp = be32(&bytes[4]);
    packet.ssrc = be32(&bytes[8]);

    std::size_t begin = kFixedHeader + 4 * std::size_t{bytes[0] & 0x0fU};
    if ((bytes[0] & 0x10) != 0) {
        if (bytes.size() < begin + 4)
            return std::nullopt;
        const std::size_t length = 4 * std::size_t{be16(&bytes[begin + 2])};
        packet.extensionProfile = be16(&bytes[begin]);
        begin += 4;
        if (bytes.size() < begin + length)
            return std::nullopt;
        packet.extension = bytes.subspan(begin, length);
        begin += length;
    }
    std::size_t end = bytes.size();
    if (begin > end)
        return std::nullopt;
    if ((bytes[0] & 0x20) != 0) {
        const std::size_t padding = bytes[end - 1];
        if (padding == 0 || padding > end - begin)
            return std::nullopt;
        end -= padding;
    }
    packet.payload = bytes.subspan(begin, end - begin);
    return packet;
}

RtpSequence::Step RtpSequence::take(std::uint16_t sequence)
{
    Step step;
    if (!m_started) {
        m_started = true;
        m_last = sequence;
        m_first = sequence;
        m_cycles = 0;
        m_accepted = 1;
        return step;
    }
    const int ahead = static_cast<std::uint16_t>(sequence - m_last);
    if (ahead == 0 || ahead > 0x10000 - kMaxMisorder) {
        step.accepted = false;
        return step;
    }
    if (ahead > kMaxDropout) {
        reset();
        step = take(sequence);
        step.restarted = true;
        return step;
    }
    step.lost = ahead - 1;
    if (sequence < m_last)
        m_cycles += 0x10000;
    m_last = sequence;
    ++m_accepted;
    return step;
}

void RtpSequence::reset()
{
    m_started = false;
}

} // namespace videoguard::media
