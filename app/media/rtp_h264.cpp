// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_h264.h"

#include <array>

namespace videoguard::media {

namespace {

// H.264 table 7-1 and RFC 6184 table 1.
enum NalType : std::uint8_t {
    kSlice = 1,
    kPartitionC = 4,
    kIdr = 5,
    kSei = 6,
    kSps = 7,
    kPps = 8,
    kDelimiter = 9,
    kSubsetSps = 15,
    kReserved18 = 18,
    kLastSingle = 23,
    kStapA = 24,
    kFuA = 28
};

bool hasRecoveryPoint(Bytes sei)
{
    constexpr std::size_t kRecoveryPoint = 6;
    sei = sei.subspan(1);
    while (sei.size() > 2) {
        std::array<std::size_t, 2> typeAndSize{};
        std::size_t at = 0;
        for (std::size_t &value : typeAndSize) {
            while (at < sei.size() && sei[at] == 0xff) {
                value += 255;
                ++at;
            }
            if (at == sei.size())
                return false;
            value += sei[at++];
        }
        if (typeAndSize[0] == kRecoveryPoint)
            return true;
        if (typeAndSize[1] >= sei.size() - at)
            return false;
        sei = sei.subspan(at + typeAndSize[1]);
    }
    return false;
}

NalFacts classify(Bytes nal)
{
    NalFacts facts;
    const std::uint8_t type = nal[0] & 0x1f;
    if (type >= kSlice && type <= kIdr) {
        facts.picture = true;
        // first_mb_in_slice == 0 is the single bit 1.
        facts.startsUnit = (type <= 2 || type == kIdr) && nal.size() > 1 && (nal[1] & 0x80) != 0;
        facts.key = type == kIdr;
    } else if (type == kSei) {
        facts.startsUnit = true;
        facts.key = hasRecoveryPoint(nal);
    } else if (type == kSps || type == kPps) {
        facts.startsUnit = true;
        facts.parameterSet = type == kSps ? 1 : 2;
    } else {
        facts.startsUnit = type == kDelimiter || (type >= kSubsetSps && type <= kReserved18);
    }
    return facts;
}

} // namespace

RtpH264::RtpH264(const QByteArray &parameterSets, RtpUnitSink &sink)
    : m_assembler({&classify, 1 | 2}, parameterSets, sink)
{
}

void RtpH264::push(const RtpPacket &packet, int lost)
{
    m_assembler.beginPacket(packet, lost);
    if (!packet.payload.empty())
        pushPayload(packet.payload);
    m_assembler.endPacket(packet.marker);
}

void RtpH264::pushPayload(Bytes payload)
{
    const std::uint8_t type = payload[0] & 0x1f;
    if (type == kStapA) {
        payload = payload.subspan(1);
        while (payload.size() > 2) {
            const std::size_t size = be16(payload.data());
            payload = payload.subspan(2);
            if (size == 0 || size > payload.size()) {
                m_assembler.markIncomplete();
                return;
            }
            m_assembler.addNal(payload.first(size));
            payload = payload.subspan(size);
        }
    } else if (type == kFuA) {
        if (payload.size() < 3)
            return;
        const std::uint8_t fu = payload[1];
        const bool last = (fu & 0x40) != 0;
        if ((fu & 0x80) != 0) {
            const std::array<std::uint8_t, 1> header = {
                static_cast<std::uint8_t>((payload[0] & 0xe0) | (fu & 0x1f))};
            m_assembler.startFragment(header, payload.subspan(2));
            if (last) // forbidden, and yet sent by some: a whole unit in one fragment
                m_assembler.continueFragment({}, true);
        } else {
            m_assembler.continueFragment(payload.subspan(2), last);
        }
    } else if (type <= kLastSingle) {
        m_assembler.addNal(payload);
    } else {
        m_assembler.markIncomplete(); // the interleaved modes, which we never agreed to
    }
}

} // namespace videoguard::media
