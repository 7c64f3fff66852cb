// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_essence.h"

#include <QtEndian>

#include <cstring>

namespace videoguard::media {

namespace {

/// The next 00 00 01 at or after `p`, or `end`.
const uint8_t *startCode(const uint8_t *p, const uint8_t *end)
{
    while (end - p >= 3) {
        const auto *one =
            static_cast<const uint8_t *>(std::memchr(p + 2, 1, static_cast<size_t>(end - p - 2)));
        if (!one)
            return end;
        if (one[-1] == 0 && one[-2] == 0)
            return one - 2;
        p = one - 1;
    }
    return end;
}

bool isLeftOut(AVCodecID codec, uint8_t first)
{
    if (codec == AV_CODEC_ID_H264)
        return (first & 0x1f) >= 7 && (first & 0x1f) <= 9;
    const int type = (first >> 1) & 0x3f;
    return type >= 32 && type <= 35;
}

} // namespace

void EssenceHash::addUnit(const uint8_t *data, qsizetype size)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(size));
    m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    m_hash.addData(QByteArrayView(data, size));
}

void EssenceHash::add(const AVPacket &packet)
{
    if (m_codec != AV_CODEC_ID_H264 && m_codec != AV_CODEC_ID_HEVC) {
        addUnit(packet.data, packet.size);
        return;
    }
    const uint8_t *const end = packet.data + packet.size;
    for (const uint8_t *at = startCode(packet.data, end); end - at > 3;) {
        const uint8_t *const nal = at + 3;
        at = startCode(nal, end);
        const uint8_t *last = at;
        while (last > nal && last[-1] == 0)
            --last; // belongs to the next start code, or fills
        if (last > nal && !isLeftOut(m_codec, nal[0]))
            addUnit(nal, last - nal);
    }
}

} // namespace videoguard::media
