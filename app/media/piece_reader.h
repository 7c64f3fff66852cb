// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"
#include "app/media/io_guard.h"
#include "app/media/source.h"

#include <atomic>

namespace videoguard::media {

/// Reads the packets of one piece of footage: a segment, a received file, or a clip in memory. Private to
/// `media`. One thread. A picture's UTC is `range.from` plus its presentation time since the first picture.
class PieceReader
{
public:
    virtual ~PieceReader() = default;

    /// `cancel`: looked at by every call that may block. Errors: NotFound, Denied, Corrupt, Cancelled.
    [[nodiscard]] static base::Result<std::unique_ptr<PieceReader>> open(const FootagePiece &piece,
                                                                         const std::atomic<bool> *cancel);

    [[nodiscard]] virtual const SourceInfo &info() const = 0;
    /// To the last start point at or before `at`; before the first: to the first. Pictures of streams without
    /// start points (intra refresh) begin at the beginning.
    [[nodiscard]] virtual base::Result<void> seek(base::WallTime at) = 0;
    /// The next packet in the order of the file. `at`: UTC of its presentation. `startsGroup`: decoding can
    /// begin here. H.264 and H.265 come as Annex B. Damaged places are skipped and marked by
    /// `facts.incomplete` of the next packet. Errors: Cancelled, Corrupt (nothing more can be read).
    [[nodiscard]] virtual base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts,
                                                        base::WallTime &at, bool &startsGroup) = 0;
};

} // namespace videoguard::media
