// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/piece_reader_file.h"

namespace videoguard::media {

/// A segment that is being looked at. Private to `media`.
struct ScannedSegment {
    SegmentFacts facts; ///< what the header says; pictures and end are those of the tags, if closed
    std::unique_ptr<FilePieceReader> reader; ///< at the beginning; moments are UTC
    std::optional<TrackInfo> video;          ///< complete, for a container that is made anew
    bool closed = false;                     ///< in order, as its own header says
};

/// Errors: NotFound, Denied, Unreachable, Corrupt (not a segment, or no picture in it).
[[nodiscard]] base::Result<ScannedSegment> openSegment(const QString &path);

/// Counts what packets tell: pictures, damaged ones, the end of the last.
class PictureCount
{
public:
    explicit PictureCount(double fps)
        : m_fps(fps)
    {
    }
    void add(const PacketFacts &facts, base::WallTime at);

    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] int damaged() const { return m_damaged; }
    [[nodiscard]] base::WallTime first() const { return m_first; }
    /// Of the last picture: its moment and one picture's time, as the rate says or the pictures before it.
    [[nodiscard]] base::WallTime end() const;

private:
    double m_fps;
    int m_pictures = 0;
    int m_damaged = 0;
    base::WallTime m_first;
    base::WallTime m_last;
};

/// Reads to the end. Errors: Unreachable (the disk); what cannot be read for other reasons is the end.
[[nodiscard]] base::Result<void> countPictures(PieceReader &reader, PictureCount &count);

} // namespace videoguard::media
