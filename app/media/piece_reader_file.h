// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/access_unit.h"
#include "app/media/piece_reader.h"
#include "app/media/piece_reader_index.h"
#include "app/media/piece_reader_input.h"

#include <deque>

namespace videoguard::media {

/// Reads a file. Private to `media`. One thread.
///
/// Two ways of getting to a moment. A file with its own index and time stamps that can be believed (our
/// segments, ordinary MP4 and Matroska, AVI) is asked by time stamp. Everything else (MPEG-TS, raw streams,
/// files whose time stamps jump) is read on from the last start point known before the moment; what was
/// found is remembered for the next reader of the same file. Both then read up to the moment itself, so that
/// the last start point before it is found however sparse the index is; these packets are handed out first.
class FilePieceReader final : public PieceReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<FilePieceReader>> open(const FootagePiece &piece,
                                                                             const std::atomic<bool> *cancel);
    ~FilePieceReader() override;

    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] base::Result<void> seek(base::WallTime at) override;
    [[nodiscard]] base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts, base::WallTime &at,
                                                bool &startsGroup) override;

    /// To the very beginning, where a picture may need others that are not there.
    [[nodiscard]] base::Result<void> rewind();

    /// For inspecting: the container, and whether its time stamps are taken as they are.
    [[nodiscard]] const FileInput &input() const { return *m_input; }
    /// Whether the last picture that was read did not follow the one before, and by how much in the file.
    [[nodiscard]] std::optional<std::chrono::microseconds> jump() const { return m_lastJump; }

private:
    using Time = PieceClock::Time;

    /// A packet that was read already.
    struct Held {
        AvPacket packet;
        PacketFacts facts;
        Time at{0};
        bool startsGroup = false;
        int64_t stamp = 0;
        int64_t position = -1;
        std::optional<Time> jump;
    };

    FilePieceReader(FootagePiece piece, const std::atomic<bool> *cancel);
    [[nodiscard]] base::Result<void> begin();
    [[nodiscard]] bool stampsCanBeBelieved();
    [[nodiscard]] bool ours() const;
    [[nodiscard]] base::Result<ReadResult> next(Held &held);
    void putParameterSets(AVPacket &packet) const;
    [[nodiscard]] base::Result<bool> landByStamp(Time target);
    [[nodiscard]] base::Result<bool> landByIndex(Time target);
    [[nodiscard]] base::Result<bool> landOn(const StartIndex::Entry &entry);
    [[nodiscard]] base::Result<void> readUpTo(Time target);
    void resetReading();

    FootagePiece m_piece;
    const std::atomic<bool> *m_cancel;
    std::unique_ptr<FileInput> m_input;
    SourceInfo m_info; ///< stays when the file is opened anew
    AccessUnitReader m_units{AV_CODEC_ID_NONE};
    PieceClock m_clock;
    int64_t m_firstStamp = AV_NOPTS_VALUE;
    bool m_byStamp = false;
    std::deque<Held> m_held;
    std::optional<Time> m_lastJump;
    StartIndex m_index;
    bool m_contiguous = false; ///< reading began where the index knows everything before
    bool m_indexGrew = false;
    quint64 m_inode = 0;
    int64_t m_fileBytes = 0;
};

} // namespace videoguard::media
