// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_depacketizer.h"

namespace videoguard::media {

/// Sound whose payload is the samples themselves: G.711, linear PCM (RFC 3551).
class RtpSamples : public RtpDepacketizer
{
public:
    explicit RtpSamples(RtpUnitSink &sink)
        : m_sink(sink)
    {
    }

    void push(const RtpPacket &packet, int lost) override;
    void reset() override {}

private:
    RtpUnitSink &m_sink;
};

/// AAC by RFC 3640, modes AAC-hbr and AAC-lbr without interleaving: one or more access units, or a part of
/// one.
class RtpAac : public RtpDepacketizer
{
public:
    struct Format {
        int sizeLength = 13;      ///< bits, 1 to 16
        int indexLength = 3;      ///< bits, 0 to 16
        int indexDeltaLength = 3; ///< bits, 0 to 16
        int samplesPerUnit = 1024;
    };

    RtpAac(Format format, RtpUnitSink &sink)
        : m_format(format)
        , m_sink(sink)
    {
    }

    void push(const RtpPacket &packet, int lost) override;
    void reset() override { m_fragment.clear(); }

private:
    void deliver(Bytes unit, std::uint32_t timestamp, base::SteadyTime receivedAt);

    Format m_format;
    RtpUnitSink &m_sink;
    GrowingBytes m_fragment;
    std::uint32_t m_fragmentTimestamp = 0;
};

} // namespace videoguard::media
