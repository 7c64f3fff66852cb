// SPDX-License-Identifier: EUPL-1.2
#include "app/media/access_unit.h"

#include "app/media/bit_reader.h"

#include <cstring>

namespace videoguard::media {

namespace {

using Bytes = std::span<const uint8_t>;

// H.264 table 7-1 and H.265 table 7-1.
enum H264Nal { H264Slice = 1, H264Idr = 5, H264Sei = 6, H264Sps = 7, H264Pps = 8 };
enum H265Nal { H265LastSlice = 31, H265FirstIrap = 16, H265LastIrap = 21, H265PrefixSei = 39 };

/// Calls `use(nal)` for each NAL unit of an Annex B byte stream until it answers false.
template<typename Use>
void forEachNal(Bytes bytes, Use &&use)
{
    const uint8_t *const end = bytes.data() + bytes.size();
    const auto nextStart = [end](const uint8_t *from) {
        while (end - from >= 3) {
            const auto *one =
                static_cast<const uint8_t *>(std::memchr(from + 2, 1, static_cast<size_t>(end - from - 2)));
            if (!one)
                return end;
            if (one[-1] == 0 && one[-2] == 0)
                return one + 1;
            from = one - 1;
        }
        return end;
    };
    const uint8_t *nal = nextStart(bytes.data());
    while (nal < end) {
        // A slice is the last that is looked at, so its end need not be searched for: 64 bytes hold its
        // header.
        const int type = nal[0] & 0x1f;
        const bool shortLook = type == H264Slice || type == H264Idr;
        const uint8_t *next = shortLook && end - nal > 64 ? nullptr : nextStart(nal);
        const uint8_t *const last = next ? next : nal + 64;
        if (!use(Bytes(nal, static_cast<size_t>(last - nal))))
            return;
        nal = next ? next : nextStart(nal);
    }
}

/// recovery_frame_cnt or recovery_poc_cnt of an SEI NAL unit's payload (H.264 D.1.8, H.265 D.2.8); -1 = not
/// in it.
int recoveryCount(Bytes payload, bool h265)
{
    size_t at = 0;
    while (at + 2 <= payload.size() && payload[at] != 0x80) {
        uint32_t type = 0;
        uint32_t size = 0;
        while (at < payload.size() && payload[at] == 0xff)
            type += payload[at++];
        if (at < payload.size())
            type += payload[at++];
        while (at < payload.size() && payload[at] == 0xff)
            size += payload[at++];
        if (at < payload.size())
            size += payload[at++];
        if (type == 6 && at < payload.size()) {
            BitReader bits(payload.subspan(at));
            const int count = h265 ? bits.se() : static_cast<int>(bits.ue());
            return bits.exhausted() ? -1 : std::max(0, count);
        }
        at += size;
    }
    return -1;
}

void skipScalingList(BitReader &bits, int size)
{
    int last = 8;
    int next = 8;
    for (int i = 0; i < size; ++i) {
        if (next != 0)
            next = (last + bits.se() + 256) % 256;
        last = next == 0 ? last : next;
    }
}

bool isHighProfile(uint32_t profile)
{
    constexpr uint32_t kHigh[] = {100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135};
    return std::find(std::begin(kHigh), std::end(kHigh), profile) != std::end(kHigh);
}

} // namespace

AccessUnitFacts AccessUnitReader::read(const AVPacket &packet)
{
    AccessUnitFacts facts;
    if (m_codec != AV_CODEC_ID_H264 && m_codec != AV_CODEC_ID_HEVC) {
        facts.key = (packet.flags & AV_PKT_FLAG_KEY) || m_codec == AV_CODEC_ID_MJPEG;
        facts.hasPicture = packet.size > 0;
        return facts;
    }
    forEachNal(Bytes(packet.data, static_cast<size_t>(packet.size)), [&](Bytes nal) {
        if (m_codec == AV_CODEC_ID_H264)
            readH264(nal, facts);
        else
            readH265(nal, facts);
        return !facts.hasPicture;
    });
    return facts;
}

void AccessUnitReader::readParameterSets(Bytes bytes)
{
    if (m_codec != AV_CODEC_ID_H264)
        return;
    forEachNal(bytes, [&](Bytes nal) {
        AccessUnitFacts ignored;
        readH264(nal, ignored);
        return true;
    });
}

void AccessUnitReader::readH264(Bytes nal, AccessUnitFacts &facts)
{
    switch (nal[0] & 0x1f) {
    case H264Sei:
        if (facts.recoveryFrames < 0)
            facts.recoveryFrames = recoveryCount(nal.subspan(1), false);
        return;
    case H264Sps:
        readH264Sps(nal);
        return;
    case H264Pps:
        readH264Pps(nal);
        return;
    case H264Slice:
    case H264Idr:
        readH264Slice(nal, facts);
        return;
    default:
        return;
    }
}

void AccessUnitReader::readH264Sps(Bytes nal)
{
    BitReader bits(nal.subspan(1));
    const uint32_t profile = bits.bits(8);
    bits.bits(16); // constraint flags, level
    const uint32_t id = bits.ue();
    if (id >= m_sps.size())
        return;
    Sps sps;
    if (isHighProfile(profile)) {
        const uint32_t chroma = bits.ue();
        if (chroma == 3)
            sps.separateColourPlanes = bits.bit();
        bits.ue(); // luma depth
        bits.ue(); // chroma depth
        bits.bit();
        if (bits.bit()) {
            for (int i = 0; i < (chroma == 3 ? 12 : 8); ++i) {
                if (bits.bit())
                    skipScalingList(bits, i < 6 ? 16 : 64);
            }
        }
    }
    sps.frameNumBits = static_cast<int>(std::min(bits.ue(), 12U)) + 4;
    const uint32_t order = bits.ue();
    if (order == 0) {
        bits.ue();
    } else if (order == 1) {
        bits.bit();
        bits.se();
        bits.se();
        const uint32_t count = std::min(bits.ue(), 255U);
        for (uint32_t i = 0; i < count; ++i)
            bits.se();
    }
    bits.ue(); // reference frames
    sps.gapsAllowed = bits.bit();
    sps.known = !bits.exhausted();
    m_sps[id] = sps;
}

void AccessUnitReader::readH264Pps(Bytes nal)
{
    BitReader bits(nal.subspan(1));
    const uint32_t id = bits.ue();
    const uint32_t sps = bits.ue();
    if (!bits.exhausted() && id < m_spsOfPps.size() && sps < m_sps.size())
        m_spsOfPps[id] = static_cast<int8_t>(sps);
}

void AccessUnitReader::readH264Slice(Bytes nal, AccessUnitFacts &facts)
{
    facts.hasPicture = true;
    const bool idr = (nal[0] & 0x1f) == H264Idr;
    facts.key = idr;
    BitReader bits(nal.subspan(1));
    bits.ue(); // first macroblock
    const uint32_t kind = bits.ue() % 5;
    facts.intra = kind == 2 || kind == 4;
    const uint32_t pps = bits.ue();
    const int spsId = pps < m_spsOfPps.size() ? m_spsOfPps[pps] : -1;
    if (spsId < 0 || !m_sps[static_cast<size_t>(spsId)].known)
        return;
    const Sps &sps = m_sps[static_cast<size_t>(spsId)];
    if (sps.separateColourPlanes)
        bits.bits(2);
    const int frameNum = static_cast<int>(bits.bits(sps.frameNumBits));
    const int next = (m_previousReference + 1) & ((1 << sps.frameNumBits) - 1);
    if (!idr && !sps.gapsAllowed && m_previousReference >= 0)
        facts.referenceMissing = frameNum != m_previousReference && frameNum != next;
    const bool isReference = (nal[0] & 0x60) != 0;
    if (isReference)
        m_previousReference = frameNum;
}

void AccessUnitReader::readH265(Bytes nal, AccessUnitFacts &facts) const
{
    if (nal.size() < 3)
        return;
    const int type = (nal[0] >> 1) & 0x3f;
    if (type <= H265LastSlice) {
        facts.hasPicture = true;
        facts.key = type >= H265FirstIrap && type <= H265LastIrap;
    } else if (type == H265PrefixSei && facts.recoveryFrames < 0) {
        facts.recoveryFrames = recoveryCount(nal.subspan(2), true);
    }
}

} // namespace videoguard::media
