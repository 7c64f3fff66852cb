// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_clock.h"
#include "app/media/rtp_control.h"
#include "app/media/rtp_format.h"
#include "app/media/rtp_packet_queue.h"

namespace videoguard::media {

/// One received RTP stream: from the packets of its two channels to whole access units with their time
/// stamps, loss and capture times in the queue. Stream thread.
class RtpTrack : private RtpUnitSink
{
public:
    /// `queue` outlives the track.
    RtpTrack(PacketKind kind, RtpFormat format, RtpPacketQueue &queue);

    void takeRtp(Bytes bytes, base::SteadyTime at);
    void takeRtcp(Bytes bytes, base::SteadyTime at);

    /// A unit waits for its confirmation until then; max = none does.
    [[nodiscard]] base::SteadyTime heldUntil() const { return m_depacketizer->heldUntil(); }
    void release() { m_depacketizer->release(); }

    [[nodiscard]] const RtpFormat &format() const { return m_format; }
    /// The sender said good-bye and has sent nothing since.
    [[nodiscard]] bool saidBye() const { return m_saidBye; }
    void appendReport(QByteArray &out, int channel, std::uint32_t ownSsrc, const QByteArray &cname,
                      base::SteadyTime now);

private:
    void takeUnit(const RtpUnit &unit) override;
    void restart();
    [[nodiscard]] base::WallTime captureTime(std::uint32_t timestamp) const;

    PacketKind m_kind;
    RtpFormat m_format;
    RtpPacketQueue &m_queue;
    std::unique_ptr<RtpDepacketizer> m_depacketizer;
    RtpSequence m_sequence;
    RtpClock m_clock;
    RtpReception m_reception;
    std::optional<std::uint32_t> m_ssrc;
    // By the ONVIF replay extension of the unit in work and the one before, which may still be held.
    struct StampedTime {
        std::uint32_t timestamp = 0;
        base::WallTime time;
    };
    std::array<StampedTime, 2> m_extensionTimes;
    int m_lost = 0; // packets missing since the last unit
    bool m_saidBye = false;
};

} // namespace videoguard::media
