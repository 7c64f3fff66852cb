// SPDX-License-Identifier: EUPL-1.2
/// Segments are Matroska. Tried beside it: fragmented MP4. Both lose only their last piece when the program
/// is killed (torn at two thirds, both read back up to the tear), but MP4 refuses PCMU, which many cameras
/// send, its fragments have to be whole before they can be found, and it needs decoding times that RTP does
/// not carry; Matroska takes every codec a camera has, and stores presentation times only. A cluster holds at
/// most a second and is handed to the file system as one; what follows a torn one is not needed to read those
/// before it.
#pragma once

#include "app/media/footage.h"
#include "app/media/segment_output.h"
#include "app/media/source.h"

namespace videoguard::media {

/// What is known of a segment before its first packet.
struct SegmentHead {
    QString path;
    TrackInfo video; ///< complete, see track_probe.h
    std::optional<TrackInfo> audio;
    base::WallTime from;
    ClockSource clock = ClockSource::Unknown;
    std::chrono::microseconds clockOffset{0};
    bool clockJumped = false;
};

/// What is known after its last one.
struct SegmentTail {
    base::WallTime to;
    int pictures = 0;
    int damagedPictures = 0;
};

/// One segment file while it grows. One thread.
class SegmentWriter
{
public:
    /// Errors: those of SegmentOutput::create, Unsupported (this codec cannot be stored).
    [[nodiscard]] static base::Result<std::unique_ptr<SegmentWriter>> create(const SegmentHead &head);
    ~SegmentWriter();

    [[nodiscard]] bool hasAudio() const { return m_audio >= 0; }
    /// `time`: since the first picture, not below 0. Errors of the disk may show only with `flush`.
    [[nodiscard]] base::Result<void> write(const AVPacket &packet, PacketKind kind,
                                           std::chrono::microseconds time, bool startsGroup);
    /// All that was written so far can be read from the file by others, and survives a kill.
    [[nodiscard]] base::Result<void> flush();
    /// And survives a power cut.
    [[nodiscard]] base::Result<void> sync() { return m_output->sync(); }
    /// Bytes of the file as of the last flush.
    [[nodiscard]] qint64 bytes() const { return m_whole; }
    /// Ends the file in order. After a failure: cuts it back to the last flush and closes that.
    [[nodiscard]] base::Result<void> close(const SegmentTail &tail);
    [[nodiscard]] base::Result<void> closeCut(const SegmentTail &tail);

private:
    struct ContextDeleter {
        void operator()(AVFormatContext *context) const { avformat_free_context(context); }
    };

    SegmentWriter() = default;
    [[nodiscard]] base::Result<void> begin(const SegmentHead &head);
    [[nodiscard]] base::Result<void> addTrack(const TrackInfo &track);
    void findTags();
    [[nodiscard]] base::Result<void> writeTail(const SegmentTail &tail);

    struct Place {
        const char *tag;
        qint64 at = -1; ///< of the tag's number in the file
    };

    QString m_path;
    std::unique_ptr<SegmentOutput> m_output; // before the context, which writes to it
    std::unique_ptr<AVFormatContext, ContextDeleter> m_context;
    AvPacket m_packet;
    std::vector<Place> m_places;
    int m_audio = -1;
    int64_t m_order = 0;
    std::chrono::milliseconds m_picture{40};
    qint64 m_whole = 0;
};

} // namespace videoguard::media
