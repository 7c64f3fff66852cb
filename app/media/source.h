// SPDX-License-Identifier: EUPL-1.2
/// Where packets come from. Private to `media`. Two implementations: `AvSource` (libavformat: files, HTTP,
/// and RTSP over UDP or HTTP tunnel) and `RtspSource` (own client: RTSP and RTSPS over TCP).
#pragma once

#include "app/media/ffmpeg.h"
#include "app/media/io_guard.h"
#include "app/media/stream_types.h"

#include <memory>

namespace videoguard::media {

/// One elementary stream as the source found it.
struct TrackInfo {
    /// Never null; codec_type and codec_id are set, extradata may be empty until the bit stream brings it.
    AvCodecParameters parameters;
    AVRational timeBase{1, 90000};
    double fps = 0;   ///< nominal, 0 = unknown
    int rotation = 0; ///< clockwise degrees to turn the picture by (0, 90, 180, 270), as the container says
};

struct SourceInfo {
    std::optional<TrackInfo> video; ///< none: the session has no video track
    std::optional<TrackInfo> audio;
    QString transport; ///< as StreamStatus::transport
    bool encrypted = false;
    bool realTime = true; ///< false: a file, the reader paces it by its time stamps
};

enum class PacketKind { Video, Audio };

/// What `read` brought besides the packet itself.
struct PacketFacts {
    PacketKind kind = PacketKind::Video;
    base::SteadyTime receivedAt{}; ///< arrival of the last byte of this packet
    base::WallTime capturedAt;     ///< by RTCP sender report; unknown when the source cannot tell
    int packetsLost = 0;           ///< RTP packets missing right before or inside this packet
    bool incomplete = false;       ///< the access unit is known to lack a part
};

enum class ReadResult { Packet, EndOfStream };

/// Stream thread only. Every blocking call polls the guard at least every 100 ms and answers Cancelled or
/// Timeout by what the guard says. A failed source is closed and thrown away, never opened twice.
class Source
{
public:
    virtual ~Source() = default;

    /// Errors: Cancelled, Timeout, Unreachable, Denied (401, 403), Untrusted (TLS), NotFound (404),
    /// Unsupported (nothing here can be received), Corrupt.
    [[nodiscard]] virtual base::Result<SourceInfo> open(IoGuard &guard) = 0;

    /// Fills `packet` (unreferenced first) with one whole access unit, Annex B for H.264 and H.265, pts in
    /// the track's time base. `facts` is reset.
    [[nodiscard]] virtual base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts,
                                                        IoGuard &guard) = 0;

    /// Bytes received so far, all tracks, headers included where the source can tell.
    [[nodiscard]] virtual qint64 bytesReceived() const = 0;
};

} // namespace videoguard::media
