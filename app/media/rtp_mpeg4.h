// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_depacketizer.h"

namespace videoguard::media {

/// MPEG-4 part 2 by RFC 6416: the elementary stream, cut anywhere; the marker ends a picture.
class RtpMpeg4 : public RtpDepacketizer
{
public:
    explicit RtpMpeg4(RtpUnitSink &sink)
        : m_sink(sink)
    {
    }

    void push(const RtpPacket &packet, int lost) override;
    void reset() override;

private:
    void finish();

    RtpUnitSink &m_sink;
    GrowingBytes m_unit;
    bool m_incomplete = false;
    std::uint32_t m_timestamp = 0;
    base::SteadyTime m_receivedAt{};
};

} // namespace videoguard::media
