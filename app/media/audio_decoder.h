// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/live_stream.h"
#include "app/media/source.h"

namespace videoguard::media {

/// Turns the packets of one audio track into interleaved signed 16 bit, one or two channels (of more the
/// first two). Bad data is skipped. Stream thread.
class AudioDecoder
{
public:
    /// Errors: Unsupported, Internal.
    [[nodiscard]] static base::Result<AudioDecoder> create(const TrackInfo &track);

    /// What came out of this packet; empty samples when nothing did.
    [[nodiscard]] AudioChunk decode(const AVPacket &packet);

private:
    void append(const AVFrame &frame, AudioChunk &chunk) const;

    AvCodecContext m_context;
    AvFrame m_frame;
};

} // namespace videoguard::media
