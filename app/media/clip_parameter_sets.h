// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

#include <QByteArray>
#include <QMap>

namespace videoguard::media {

/// The parameter sets of an H.264 or H.265 stream as far as they were seen, by kind and number, in Annex B;
/// empty for other codecs. A value.
class ParameterSets
{
public:
    explicit ParameterSets(AVCodecID codec = AV_CODEC_ID_NONE)
        : m_codec(codec)
    {
    }

    /// Takes those in front of an access unit, or out of band. True: one that was known is different now, so
    /// that pictures from here on may look different.
    bool take(const uint8_t *data, qsizetype size);
    bool take(const AVPacket &packet) { return take(packet.data, packet.size); }

    /// Whether decoding could begin with them.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isEmpty() const { return m_sets.isEmpty(); }
    /// All of them in the order VPS, SPS, PPS.
    [[nodiscard]] QByteArray annexB() const;

private:
    AVCodecID m_codec;
    QMap<int, QByteArray> m_sets; ///< kind * 1000 + number
};

} // namespace videoguard::media
