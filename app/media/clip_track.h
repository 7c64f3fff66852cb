// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/clip_file.h"
#include "app/media/clip_parameter_sets.h"
#include "app/media/clip_writer.h"
#include "app/media/piece_reader.h"

#include <atomic>
#include <functional>

namespace videoguard::media {

/// Where the pictures of a file stand still for longer than they should. A value.
class ClipGaps
{
public:
    /// In any order.
    void add(base::WallTime at) { m_moments.push_back(at.sinceEpoch.count()); }
    /// Steps of more than one and a half pictures, as the pictures around it came, and half a second; the
    /// longest 500 of them, in order.
    [[nodiscard]] std::vector<TimeRange> list(double fps) const;

private:
    std::vector<qint64> m_moments;
};

/// Saves one track: its files lie there under their ".part" names until `keep` is called. Private to
/// `media`. One thread.
class ClipTrackJob
{
public:
    /// `progress`: 0 ... 1 of this track, called often.
    ClipTrackJob(int number, const ClipTrack &track, const ClipRequest &request,
                 const std::atomic<bool> &cancel, std::function<void(double)> progress);
    /// Removes what was not kept.
    ~ClipTrackJob();
    ClipTrackJob(const ClipTrackJob &) = delete;
    ClipTrackJob &operator=(const ClipTrackJob &) = delete;

    /// Writes, reads back and gives the files their names. Errors: Cancelled, Full, Denied, Unreachable and
    /// Conflict of the folder, which concern all tracks. What concerns this one alone stands in the files.
    [[nodiscard]] base::Result<std::vector<ClipFile>> run();

private:
    /// A file under way.
    struct Part {
        QString path;
        QString partPath;
        ClipFile file;
        QByteArray essence; ///< as written
        base::WallTime first;
        base::WallTime last;
        double fps = 0;
        ClipGaps gaps;
    };
    enum class Next { Piece, End };

    [[nodiscard]] std::optional<FootagePiece> firstPiece(std::unique_ptr<PieceReader> &reader);
    [[nodiscard]] std::optional<FootagePiece> pieceBehind(const FootagePiece &piece) const;
    [[nodiscard]] base::Result<void> copyPieces();
    [[nodiscard]] base::Result<Next> copyPiece(PieceReader &reader, const FootagePiece &piece, bool adjoins);
    [[nodiscard]] base::Result<void> prepareFile(PieceReader &reader, const FootagePiece &piece,
                                                 const AVPacket &start, base::WallTime at);
    [[nodiscard]] base::Result<void> beginFile(PieceReader &reader, const FootagePiece &piece,
                                               const AVPacket &start, base::WallTime at);
    [[nodiscard]] base::Result<void> endFile();
    [[nodiscard]] base::Result<void> verify(Part &part, double from, double to);
    [[nodiscard]] base::Result<void> keep();
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] bool cancelled() const { return m_cancel.load(std::memory_order_relaxed); }
    [[nodiscard]] base::Error stopped() const;
    [[nodiscard]] std::vector<ClipFile> failedTrack(const base::Error &error) const;

    int m_number;
    const ClipTrack &m_track;
    QString m_folder;
    TimeRange m_range; ///< of the camera's own time, without the correction
    const std::atomic<bool> &m_cancel;
    std::function<void(double)> m_progress;

    std::vector<Part> m_parts;
    std::unique_ptr<ClipOutput> m_output; ///< of the last part, while it is written
    ParameterSets m_sets;
    AVCodecID m_codec = AV_CODEC_ID_NONE;
    AvCodecParameters m_sound;               ///< of the sound that is asked for, null: the piece has none
    QString m_base;                          ///< path of the first file without extension
    std::optional<base::WallTime> m_end;     ///< the first picture at or after the end of the range
    std::optional<base::Error> m_unreadable; ///< of the last piece that could not be read
    bool m_folderFailed = false;             ///< the error is not one of the footage
};

/// Whether the file of this name is being written by this program right now.
[[nodiscard]] bool isClipBeingWritten(const QString &partPath);

} // namespace videoguard::media
