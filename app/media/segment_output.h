// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

namespace videoguard::media {

/// The bytes of one new file, written by a muxer. Knows how much of it is on the file system, and remembers
/// the first failure. One thread.
class SegmentOutput
{
public:
    /// Never opens a file that is there already. Errors: Full, Denied, Unreachable.
    [[nodiscard]] static base::Result<std::unique_ptr<SegmentOutput>> create(const QString &path);
    ~SegmentOutput();
    SegmentOutput(const SegmentOutput &) = delete;
    SegmentOutput &operator=(const SegmentOutput &) = delete;

    /// For `AVFormatContext::pb`.
    [[nodiscard]] AVIOContext *io() const { return m_io; }
    /// Hands what the muxer wrote to the file system; the first failure since the file was opened, if any.
    [[nodiscard]] base::Result<void> flush();
    /// Forces it to the disk.
    [[nodiscard]] base::Result<void> sync();
    /// Writes over bytes that are there already.
    [[nodiscard]] base::Result<void> overwrite(qint64 at, QByteArrayView bytes);
    /// Takes away what lies behind `size`, and forgets the failure.
    [[nodiscard]] base::Result<void> cut(qint64 size);
    [[nodiscard]] QByteArray readBack(qint64 at, qint64 size) const;
    /// The file's size so far.
    [[nodiscard]] qint64 bytes() const { return m_size; }
    /// Forces the file and its place in the folder to the disk and closes it.
    [[nodiscard]] base::Result<void> close();

private:
    SegmentOutput(QString path, int file);

    static int write(void *self, uint8_t *bytes, int size);
    static int64_t seek(void *self, int64_t offset, int whence);
    [[nodiscard]] bool writeAll(qint64 at, const char *bytes, qint64 size);
    [[nodiscard]] base::Error error(int code, const QString &what) const;

    QString m_path;
    int m_file;
    AVIOContext *m_io = nullptr;
    qint64 m_position = 0;
    qint64 m_size = 0;
    int m_failure = 0; ///< errno of the first write that failed; 0 = none
};

} // namespace videoguard::media
