// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_depacketizer.h"

#include <QSize>

#include <map>

namespace videoguard::media {

/// Motion JPEG by RFC 2435: the frame header is made anew from the few bytes that travel. Types 0 and 1 with
/// and without restart markers, quantisation tables computed, sent once, or sent with each frame.
class RtpJpeg : public RtpDepacketizer
{
public:
    /// `declared`: the SDP's size, for pictures above 2040 pixels, whose size does not fit the RTP header.
    RtpJpeg(QSize declared, RtpUnitSink &sink)
        : m_declared(declared)
        , m_sink(sink)
    {
    }

    void push(const RtpPacket &packet, int lost) override;
    void reset() override;

private:
    struct FrameHeader;
    void beginFrame(const RtpPacket &packet, const FrameHeader &header, Bytes payload);
    [[nodiscard]] std::optional<Bytes> tables(std::uint8_t quality, Bytes &payload);
    void abandon();

    QSize m_declared;
    RtpUnitSink &m_sink;
    GrowingBytes m_head; // SOI ... SOS
    GrowingBytes m_scan;
    bool m_open = false;
    std::uint32_t m_timestamp = 0;
    std::map<std::uint8_t, QByteArray> m_tables; // by quality 128-254: sent once, valid from then on
    QByteArray m_computed;
    std::uint8_t m_computedQuality = 0;
};

} // namespace videoguard::media
