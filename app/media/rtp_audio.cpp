// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_audio.h"

namespace videoguard::media {

namespace {

// Bits of the AU headers; reads zeros behind the end.
class BitReader
{
public:
    explicit BitReader(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t read(int count)
    {
        std::size_t value = 0;
        for (; count > 0; --count, ++m_at) {
            const std::size_t byte = m_at / 8;
            const unsigned bit = byte < m_bytes.size() ? (m_bytes[byte] >> (7 - m_at % 8)) & 1U : 0U;
            value = (value << 1) | bit;
        }
        return value;
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
};

} // namespace

void RtpSamples::push(const RtpPacket &packet, int)
{
    if (packet.payload.empty())
        return;
    RtpUnit unit;
    unit.body = packet.payload;
    unit.timestamp = packet.timestamp;
    unit.key = true;
    unit.receivedAt = packet.receivedAt;
    m_sink.takeUnit(unit);
}

void RtpAac::push(const RtpPacket &packet, int lost)
{
    if (lost > 0 || packet.timestamp != m_fragmentTimestamp)
        m_fragment.clear();
    const Bytes payload = packet.payload;
    if (payload.size() < 2)
        return;
    const std::size_t headerBits = be16(payload.data());
    const std::size_t headerBytes = (headerBits + 7) / 8;
    if (headerBytes + 2 > payload.size())
        return;
    BitReader headers(payload.subspan(2, headerBytes));
    Bytes data = payload.subspan(2 + headerBytes);

    const auto firstBits = static_cast<std::size_t>(m_format.sizeLength + m_format.indexLength);
    const auto nextBits = static_cast<std::size_t>(m_format.sizeLength + m_format.indexDeltaLength);
    std::uint32_t timestamp = packet.timestamp;
    for (std::size_t used = 0, need = firstBits; used + need <= headerBits; used += need, need = nextBits) {
        const std::size_t size = headers.read(m_format.sizeLength);
        headers.read(used == 0 ? m_format.indexLength : m_format.indexDeltaLength);
        if (size > data.size()) {
            // A part of a unit that is too big for one packet: it travels alone.
            if (used > 0 || m_fragment.size() + data.size() > size)
                return m_fragment.clear();
            m_fragment.append(data);
            m_fragmentTimestamp = packet.timestamp;
            if (m_fragment.size() == size) {
                deliver(m_fragment.bytes(), timestamp, packet.receivedAt);
                m_fragment.clear();
            }
            return;
        }
        if (size > 0)
            deliver(data.first(size), timestamp, packet.receivedAt);
        data = data.subspan(size);
        timestamp += static_cast<std::uint32_t>(m_format.samplesPerUnit);
    }
}

void RtpAac::deliver(Bytes unit, std::uint32_t timestamp, base::SteadyTime receivedAt)
{
    RtpUnit out;
    out.body = unit;
    out.timestamp = timestamp;
    out.key = true;
    out.receivedAt = receivedAt;
    m_sink.takeUnit(out);
}

} // namespace videoguard::media
