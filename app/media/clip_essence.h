// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

#include <QCryptographicHash>

namespace videoguard::media {

/// A sum of what a camera sent that no container changes: SHA-256 over every NAL unit in decoding order, its
/// length as 32 bits, big endian, and its bytes; access unit delimiters and parameter sets are left out,
/// because containers repeat, move and drop them. For codecs without NAL units: each packet likewise. Equal
/// sums of a clip and of the recording it came from say that nothing was encoded again.
class EssenceHash
{
public:
    explicit EssenceHash(AVCodecID codec)
        : m_codec(codec)
    {
    }

    /// A packet of the picture, Annex B for H.264 and H.265.
    void add(const AVPacket &packet);
    [[nodiscard]] QByteArray hex() const { return m_hash.result().toHex(); }

private:
    void addUnit(const uint8_t *data, qsizetype size);

    AVCodecID m_codec;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace videoguard::media
