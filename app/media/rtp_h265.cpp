// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_h265.h"

#include <array>

namespace videoguard::media {

namespace {

// H.265 table 7-1 and RFC 7798 section 4.4.
enum NalType : std::uint8_t {
    kFirstIrap = 16,
    kLastIrap = 23,
    kLastPicture = 31,
    kVps = 32,
    kPps = 34,
    kDelimiter = 35,
    kPrefixSei = 39,
    kAggregate = 48,
    kFragment = 49,
    kPaci = 50
};

constexpr std::size_t kHeader = 2;
constexpr std::size_t kOrder = 2;

std::uint8_t typeOf(Bytes nal)
{
    return (nal[0] >> 1) & 0x3f;
}

NalFacts classify(Bytes nal)
{
    NalFacts facts;
    if (nal.size() < kHeader)
        return facts;
    const std::uint8_t type = typeOf(nal);
    const bool baseLayer = ((nal[0] & 1) << 5 | nal[1] >> 3) == 0;
    if (type <= kLastPicture) {
        facts.picture = true;
        facts.startsUnit = baseLayer && nal.size() > kHeader && (nal[2] & 0x80) != 0;
        facts.key = type >= kFirstIrap && type <= kLastIrap;
    } else if (baseLayer) {
        facts.startsUnit = type <= kDelimiter || type == kPrefixSei;
        if (type <= kPps)
            facts.parameterSet = static_cast<std::uint8_t>(1 << (type - kVps));
    }
    return facts;
}

} // namespace

RtpH265::RtpH265(const QByteArray &parameterSets, bool withOrder, RtpUnitSink &sink)
    : m_assembler({&classify, 1 | 2 | 4}, parameterSets, sink)
    , m_withOrder(withOrder)
{
}

void RtpH265::push(const RtpPacket &packet, int lost)
{
    m_assembler.beginPacket(packet, lost);
    if (packet.payload.size() > kHeader)
        pushPayload(packet.payload);
    m_assembler.endPacket(packet.marker);
}

void RtpH265::pushPayload(Bytes payload)
{
    const std::uint8_t type = typeOf(payload);
    if (type == kAggregate) {
        pushAggregate(payload.subspan(kHeader));
    } else if (type == kFragment) {
        pushFragment(payload);
    } else if (type >= kPaci) {
        m_assembler.markIncomplete();
    } else if (m_withOrder) {
        // The number stands between header and body.
        if (payload.size() <= kHeader + kOrder)
            return;
        m_assembler.startFragment(payload.first(kHeader), payload.subspan(kHeader + kOrder));
        m_assembler.continueFragment({}, true);
    } else {
        m_assembler.addNal(payload);
    }
}

void RtpH265::pushAggregate(Bytes payload)
{
    std::size_t order = m_withOrder ? kOrder : 0;
    while (payload.size() > order + 2) {
        const std::size_t size = be16(&payload[order]);
        payload = payload.subspan(order + 2);
        if (size < kHeader || size > payload.size()) {
            m_assembler.markIncomplete();
            return;
        }
        m_assembler.addNal(payload.first(size));
        payload = payload.subspan(size);
        order = m_withOrder ? 1 : 0;
    }
}

void RtpH265::pushFragment(Bytes payload)
{
    if (payload.size() < kHeader + 2)
        return;
    const std::uint8_t fu = payload[kHeader];
    const bool last = (fu & 0x40) != 0;
    Bytes body = payload.subspan(kHeader + 1);
    if ((fu & 0x80) == 0) {
        m_assembler.continueFragment(body, last);
        return;
    }
    if (m_withOrder) {
        if (body.size() <= kOrder)
            return;
        body = body.subspan(kOrder);
    }
    const std::array<std::uint8_t, kHeader> header = {
        static_cast<std::uint8_t>((payload[0] & 0x81) | ((fu & 0x3f) << 1)), payload[1]};
    m_assembler.startFragment(header, body);
    if (last)
        m_assembler.continueFragment({}, true);
}

} // namespace videoguard::media
