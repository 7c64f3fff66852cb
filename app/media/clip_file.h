// SPDX-License-Identifier: EUPL-1.2
/// Clips are Matroska, whatever is in them: it takes every codec of a camera (MP4 refuses G.711 sound and is
/// unlucky with MJPEG), says gaps by time stamps alone, can be read when a power cut stopped the saving, and
/// is opened by what ordinary PCs have (Media Player of Windows 10 and 11, VLC, mpv).
#pragma once

#include "app/media/clip_essence.h"
#include "app/media/footage.h"
#include "app/media/segment_output.h"
#include "app/media/source.h"

#include <QString>

namespace videoguard::media {

/// What stands in the head of a clip.
struct ClipHead {
    QString path; ///< of the file while it is written
    QString title;
    TrackInfo video; ///< complete, see track_probe.h
    std::optional<TrackInfo> audio;
    base::WallTime from;                     ///< of the first picture, correction applied
    std::chrono::microseconds correction{0}; ///< that was added to the camera's own time
    ClockSource clock = ClockSource::Unknown;
};

/// One clip file while it is written. Private to `media`. One thread.
class ClipOutput
{
public:
    /// Errors: Conflict (a file is there), Full, Denied, Unreachable, Unsupported (cannot be stored).
    [[nodiscard]] static base::Result<std::unique_ptr<ClipOutput>> create(const ClipHead &head);

    [[nodiscard]] bool hasAudio() const { return m_audio >= 0; }
    /// `time`: since the first picture, not below 0.
    [[nodiscard]] base::Result<void> write(const AVPacket &packet, PacketKind kind,
                                           std::chrono::microseconds time, bool startsGroup);
    /// The file is whole and on the disk.
    [[nodiscard]] base::Result<void> close();
    [[nodiscard]] QByteArray essence() const { return m_essence.hex(); }
    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] qint64 bytes() const { return m_output->bytes(); }

private:
    struct ContextDeleter {
        void operator()(AVFormatContext *context) const { avformat_free_context(context); }
    };

    explicit ClipOutput(AVCodecID codec)
        : m_essence(codec)
    {
    }
    [[nodiscard]] base::Result<void> begin(const ClipHead &head, bool sound);
    [[nodiscard]] base::Result<void> addTrack(const TrackInfo &track);
    [[nodiscard]] base::Result<void> flushed(int code);

    QString m_path;
    std::unique_ptr<SegmentOutput> m_output; // before the context, which writes to it
    std::unique_ptr<AVFormatContext, ContextDeleter> m_context;
    AvPacket m_packet;
    EssenceHash m_essence;
    int m_audio = -1;
    int m_pictures = 0;
    int64_t m_order = 0;
    int64_t m_picture_ms = 40;
};

} // namespace videoguard::media
