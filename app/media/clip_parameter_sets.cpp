// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_parameter_sets.h"

#include "app/media/bit_reader.h"

#include <span>

namespace videoguard::media {

namespace {

constexpr int kNumbers = 1000;

/// Order of a parameter set of this type among the others, -1: it is none, -2: pictures begin.
int kindOf(AVCodecID codec, uint8_t first)
{
    if (codec == AV_CODEC_ID_H264) {
        const int type = first & 0x1f;
        return type >= 1 && type <= 5 ? -2 : type == 7 ? 1 : type == 8 ? 2 : -1;
    }
    const int type = (first >> 1) & 0x3f;
    return type <= 31 ? -2 : type >= 32 && type <= 34 ? type - 32 : -1;
}

/// Parameter sets of the same kind are told apart by their number (H.264 7.3.2, H.265 7.3.2).
int numberOf(AVCodecID codec, int kind, std::span<const uint8_t> nal)
{
    const size_t header = codec == AV_CODEC_ID_H264 ? 1 : 2;
    if (nal.size() <= header)
        return 0;
    BitReader bits(nal.subspan(header));
    if (codec == AV_CODEC_ID_HEVC && kind == 0)
        return static_cast<int>(bits.bits(4));
    if (kind == 1 && codec == AV_CODEC_ID_H264)
        bits.bits(24); // profile, constraints, level
    if (kind == 1 && codec == AV_CODEC_ID_HEVC) {
        bits.bits(4);
        if (bits.bits(3) > 0)
            return 0; // with temporal layers the number lies deeper; one stream has one
        bits.bits(1);
        for (int i = 0; i < 12; ++i)
            bits.bits(8); // profile, tier, level
    }
    return static_cast<int>(std::min<uint32_t>(bits.ue(), kNumbers - 1));
}

} // namespace

bool ParameterSets::take(const uint8_t *data, qsizetype size)
{
    if (m_codec != AV_CODEC_ID_H264 && m_codec != AV_CODEC_ID_HEVC)
        return false;
    const uint8_t *const end = data + size;
    const auto startCode = [end](const uint8_t *p) {
        for (; end - p >= 3; ++p) {
            if (p[2] > 1)
                p += 2;
            else if (!p[0] && !p[1] && p[2] == 1)
                return p;
        }
        return end;
    };
    bool changed = false;
    for (const uint8_t *at = startCode(data); end - at > 3;) {
        const uint8_t *const nal = at + 3;
        const int kind = kindOf(m_codec, nal[0]);
        if (kind == -2)
            break;
        at = startCode(nal);
        const uint8_t *last = at;
        while (last > nal && last[-1] == 0)
            --last;
        if (kind < 0 || last - nal < 2)
            continue;
        const QByteArray set(reinterpret_cast<const char *>(nal), last - nal);
        QByteArray &known =
            m_sets[kind * kNumbers + numberOf(m_codec, kind, {nal, static_cast<size_t>(last - nal)})];
        changed = changed || (!known.isEmpty() && known != set);
        known = set;
    }
    return changed;
}

bool ParameterSets::isComplete() const
{
    bool sequence = false;
    bool picture = false;
    for (auto it = m_sets.keyBegin(); it != m_sets.keyEnd(); ++it) {
        sequence = sequence || *it / kNumbers == 1;
        picture = picture || *it / kNumbers == 2;
    }
    return sequence && picture;
}

QByteArray ParameterSets::annexB() const
{
    QByteArray all;
    for (const QByteArray &set : m_sets)
        all += QByteArray("\0\0\0\1", 4) + set;
    return all;
}

} // namespace videoguard::media
