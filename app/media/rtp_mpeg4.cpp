// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_mpeg4.h"

namespace videoguard::media {

namespace {

// ISO/IEC 14496-2 6.2.5: after the start code of a picture (vop_start_code) come two bits of vop_coding_type.
struct FirstPicture {
    bool found = false;
    bool intra = false;
};

FirstPicture firstPicture(Bytes unit)
{
    for (std::size_t at = 0; at + 4 < unit.size(); ++at) {
        if (unit[at] == 0 && unit[at + 1] == 0 && unit[at + 2] == 1 && unit[at + 3] == 0xb6)
            return {true, (unit[at + 4] >> 6) == 0};
    }
    return {};
}

bool beginsWithStartCode(Bytes bytes)
{
    return bytes.size() >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 1;
}

} // namespace

void RtpMpeg4::push(const RtpPacket &packet, int lost)
{
    if (packet.timestamp != m_timestamp || lost > 0) {
        m_incomplete |= lost > 0 && !m_unit.empty();
        if (packet.timestamp != m_timestamp) {
            finish();
            m_timestamp = packet.timestamp;
        }
    }
    m_receivedAt = packet.receivedAt;
    if (m_unit.empty() && !beginsWithStartCode(packet.payload))
        m_incomplete = true;
    if (m_unit.size() + packet.payload.size() > kUnitLimit)
        reset();
    m_unit.append(packet.payload);
    if (packet.marker)
        finish();
}

void RtpMpeg4::finish()
{
    const FirstPicture picture = firstPicture(m_unit.bytes());
    if (picture.found) {
        RtpUnit unit;
        unit.body = m_unit.bytes();
        unit.timestamp = m_timestamp;
        unit.key = picture.intra;
        unit.incomplete = m_incomplete;
        unit.receivedAt = m_receivedAt;
        m_sink.takeUnit(unit);
    } else if (!m_incomplete && m_unit.size() < 4096) {
        return; // headers sent by themselves: they belong to the next picture
    }
    reset();
}

void RtpMpeg4::reset()
{
    m_unit.clear();
    m_incomplete = false;
}

} // namespace videoguard::media
