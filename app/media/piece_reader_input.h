// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/av_log.h"
#include "app/media/source.h"

#include <atomic>

namespace videoguard::media {

/// A local file opened by libavformat for reading only: no other protocol, no play lists that name other
/// files. Packets as Annex B. Private to `media`. One thread.
class FileInput
{
public:
    /// Errors: NotFound, Denied, Corrupt, Unsupported, Cancelled.
    [[nodiscard]] static base::Result<std::unique_ptr<FileInput>> open(const QString &path,
                                                                       const std::atomic<bool> *cancel);

    FileInput(const FileInput &) = delete;
    FileInput &operator=(const FileInput &) = delete;

    [[nodiscard]] const SourceInfo &info() const { return m_info; }
    [[nodiscard]] AVFormatContext &context() const { return *m_context; }
    [[nodiscard]] const AVStream &videoStream() const { return *m_context->streams[m_video]; }
    [[nodiscard]] int otherStreams() const { return m_otherStreams; }
    /// "matroska,webm", "mov,mp4,...", "mpegts"
    [[nodiscard]] QByteArrayView format() const { return m_context->iformat->name; }
    /// A value of the container's header, empty when it is not there.
    [[nodiscard]] QString tag(const char *name) const;

    struct Packet {
        PacketKind kind = PacketKind::Video;
        bool damaged = false; ///< itself, or something right before it could not be read
        int64_t position = -1;
    };
    /// The next packet of the picture or the sound. Errors: Cancelled, Unreachable (the disk), Corrupt.
    [[nodiscard]] base::Result<ReadResult> read(AVPacket &packet, Packet &facts);

    /// To a key picture at or before `stamp` of the video stream, as the container knows it.
    [[nodiscard]] bool seekStamp(int64_t stamp);
    [[nodiscard]] bool seekByte(int64_t position);
    [[nodiscard]] bool canSeekBytes() const { return m_canSeekBytes; }

    [[nodiscard]] base::Error failure(int code, const QString &text = {}) const;

private:
    FileInput(QString path, const std::atomic<bool> *cancel);
    static int interrupted(void *self);
    [[nodiscard]] base::Result<void> openContext();
    [[nodiscard]] base::Result<void> describe();
    [[nodiscard]] base::Result<void> describeVideo();
    void flushFilter();

    QString m_path;
    const std::atomic<bool> *m_cancel;
    AvFacts m_avFacts;
    AvFormatContext m_context;
    AvBitFilter m_toAnnexB;
    SourceInfo m_info;
    int m_video = -1;
    int m_audio = -1;
    int m_otherStreams = 0;
    bool m_canSeekBytes = false;
    bool m_damaged = false; ///< before the next packet
    int64_t m_position = -1;
};

} // namespace videoguard::media
