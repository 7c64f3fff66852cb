// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_track.h"

namespace videoguard::media {

namespace {

// ONVIF Streaming 6.2: the header extension of replayed streams begins with the picture's NTP time.
constexpr std::uint16_t kOnvifReplay = 0xabac;

} // namespace

RtpTrack::RtpTrack(PacketKind kind, RtpFormat format, RtpPacketQueue &queue)
    : m_kind(kind)
    , m_format(std::move(format))
    , m_queue(queue)
    , m_depacketizer(makeDepacketizer(m_format, *this))
    , m_clock(m_format.sdp.clockRate)
    , m_reception(m_format.sdp.clockRate)
{
}

void RtpTrack::takeRtp(Bytes bytes, base::SteadyTime at)
{
    if (looksLikeRtcp(bytes))
        return takeRtcp(bytes, at);
    std::optional<RtpPacket> packet = parseRtpPacket(bytes);
    if (!packet || packet->payloadType != m_format.sdp.payloadType)
        return;
    packet->receivedAt = at;
    if (m_ssrc && *m_ssrc != packet->ssrc) {
        m_sequence.reset();
        restart();
        m_lost = std::max(m_lost, 1);
    }
    m_ssrc = packet->ssrc;
    const RtpSequence::Step step = m_sequence.take(packet->sequence);
    if (!step.accepted)
        return;
    if (step.restarted) {
        restart();
        m_lost = std::max(m_lost, 1);
    }
    m_saidBye = false;
    m_reception.takePacket(*packet);
    m_lost += step.lost;
    if (packet->extension.size() >= 8 && packet->extensionProfile == kOnvifReplay)
        m_extensionTimes = {StampedTime{packet->timestamp, wallTimeOfNtp(be64(packet->extension.data()))},
                            m_extensionTimes[0]};
    m_depacketizer->push(*packet, step.lost);
}

void RtpTrack::takeRtcp(Bytes bytes, base::SteadyTime at)
{
    const RtcpFacts facts = parseRtcp(bytes);
    if (facts.senderReport && (!m_ssrc || facts.senderReport->ssrc == *m_ssrc)) {
        m_clock.takeSenderReport(facts.senderReport->ntp, facts.senderReport->timestamp);
        m_reception.takeSenderReport(*facts.senderReport, at);
    }
    if (facts.bye && (!m_ssrc || *facts.bye == *m_ssrc))
        m_saidBye = true;
}

void RtpTrack::restart()
{
    m_depacketizer->reset();
    m_clock.restart();
    m_reception.restart();
}

base::WallTime RtpTrack::captureTime(std::uint32_t timestamp) const
{
    for (const StampedTime &stamped : m_extensionTimes) {
        if (stamped.time.isKnown() && stamped.timestamp == timestamp)
            return stamped.time;
    }
    return m_clock.wallTime(timestamp);
}

void RtpTrack::takeUnit(const RtpUnit &unit)
{
    const std::int64_t pts = m_clock.unwrap(unit.timestamp, unit.receivedAt);
    RtpPacketQueue::Entry *entry = m_queue.append(unit.head, unit.body);
    if (!entry) {
        m_lost = std::max(m_lost, 1); // the next one must say that something is missing
        return;
    }
    AVPacket &packet = *entry->packet;
    packet.pts = pts;
    packet.dts = AV_NOPTS_VALUE;
    packet.time_base = {1, m_format.sdp.clockRate};
    if (unit.key)
        packet.flags |= AV_PKT_FLAG_KEY;
    PacketFacts &facts = entry->facts;
    facts.kind = m_kind;
    facts.receivedAt = unit.receivedAt;
    facts.capturedAt = captureTime(unit.timestamp);
    facts.packetsLost = m_lost;
    facts.incomplete = unit.incomplete;
    m_lost = 0;
}

void RtpTrack::appendReport(QByteArray &out, int channel, std::uint32_t ownSsrc, const QByteArray &cname,
                            base::SteadyTime now)
{
    m_reception.appendReport(out, channel, ownSsrc, cname, m_sequence, now);
}

} // namespace videoguard::media
