// SPDX-License-Identifier: EUPL-1.2
/// Packets made by hand, and a place where units end up.
#pragma once

#include "app/media/rtp_depacketizer.h"

#include <QByteArray>

#include <vector>

namespace videoguard::test {

inline media::Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

inline QByteArray arrayOf(media::Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

inline void append16(QByteArray &out, unsigned value)
{
    out.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

inline void append32(QByteArray &out, std::uint32_t value)
{
    append16(out, value >> 16);
    append16(out, value & 0xffff);
}

/// What goes into `rtpBytes`.
struct RtpFields {
    std::uint16_t sequence = 1;
    std::uint32_t timestamp = 1000;
    bool marker = false;
    QByteArray payload{};
    int payloadType = 96;
    std::uint32_t ssrc = 0x11223344;
};

/// An RTP packet on the wire.
inline QByteArray rtpBytes(const RtpFields &fields)
{
    QByteArray out;
    append16(out, 0x8000U | (fields.marker ? 0x80U : 0U) | static_cast<unsigned>(fields.payloadType));
    append16(out, fields.sequence);
    append32(out, fields.timestamp);
    append32(out, fields.ssrc);
    return out + fields.payload;
}

inline QByteArray interleaved(int channel, const QByteArray &packet)
{
    QByteArray out = "$";
    out.append(static_cast<char>(channel));
    append16(out, static_cast<unsigned>(packet.size()));
    return out + packet;
}

/// A sender report whose NTP time is `ntp`.
inline QByteArray senderReport(std::uint32_t ssrc, std::uint64_t ntp, std::uint32_t timestamp)
{
    QByteArray out = QByteArray::fromHex("80c80006");
    append32(out, ssrc);
    append32(out, static_cast<std::uint32_t>(ntp >> 32));
    append32(out, static_cast<std::uint32_t>(ntp & 0xffff'ffff));
    append32(out, timestamp);
    return out + QByteArray(8, '\0');
}

/// A packet for a depacketizer; `payload` must outlive it.
inline media::RtpPacket packetOf(const QByteArray &payload, std::uint32_t timestamp, bool marker)
{
    media::RtpPacket packet;
    packet.payload = bytesOf(payload);
    packet.timestamp = timestamp;
    packet.marker = marker;
    packet.receivedAt = base::SteadyTime(std::chrono::seconds(1));
    return packet;
}

class UnitList : public media::RtpUnitSink
{
public:
    struct Unit {
        QByteArray bytes;
        std::uint32_t timestamp;
        bool key;
        bool incomplete;
    };
    void takeUnit(const media::RtpUnit &unit) override
    {
        units.push_back({arrayOf(unit.head) + arrayOf(unit.body), unit.timestamp, unit.key, unit.incomplete});
    }
    std::vector<Unit> units;
};

} // namespace videoguard::test
