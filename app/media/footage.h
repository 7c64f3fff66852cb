// SPDX-License-Identifier: EUPL-1.2
/// Footage: pictures that were kept, on one UTC line. What recorder, player, clips and the archive say to
/// each other; no libav type in it.
///
/// ## The clocks, and which one wins
/// Every kept picture has one moment in UTC. It comes from, in this order:
/// 1. **Camera**: the RTCP sender report of the stream, when it is plausible (within `kPlausibleOffset` of
/// the
///    workstation's clock). Pictures are then spaced by the camera's own time stamps.
/// 2. **Arrival**: the workstation's clock when the packet came in. Taken when the camera sends no report, or
///    one that is off by more; the difference is kept as `clockOffset` and shown, never hidden.
/// 3. **File**: the time written into a file that came from elsewhere (`creation_time`).
/// 4. **Hand**: a person aligned the file against a clock in the picture.
/// Within a segment, pictures are spaced by stream time (the camera's time stamps), never by a wall clock: a
/// clock that somebody sets during a segment ends the segment, and the next one begins with the new time;
/// both say so. UTC never repeats and has no summer time: local time and its offset are made where it is
/// shown. For deadlines and ages the steady clock is used, which nobody can set.
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"
#include "app/media/stream_types.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace videoguard::media {

enum class ClockSource { Unknown, Camera, Arrival, File, Hand };

/// A camera whose sender reports are farther from the workstation's clock is not believed.
inline constexpr std::chrono::seconds kPlausibleOffset{10};

/// Half open: `from` belongs to it, `to` does not.
struct TimeRange {
    base::WallTime from;
    base::WallTime to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(base::WallTime t) const { return from <= t && t < to; }
    [[nodiscard]] bool overlaps(const TimeRange &other) const { return from < other.to && other.from < to; }
    [[nodiscard]] std::chrono::microseconds length() const { return to - from; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// All that is known of one segment file.
struct SegmentFacts {
    QString path;    ///< absolute
    TimeRange range; ///< first picture to the end of the last one
    ClockSource clock = ClockSource::Unknown;
    std::chrono::microseconds clockOffset{0}; ///< camera's clock minus the workstation's, as far as known
    bool clockJumped = false;                 ///< somebody set a clock right before this segment
    qint64 bytes = 0;
    int pictures = 0;
    int damagedPictures = 0; ///< with data known to be lost
    Codec codec = Codec::None;
    QString codecName;
    QSize size;
    double fps = 0;
    bool hasAudio = false;
    bool torn = false; ///< was not closed in order: power cut, kill, disk removed

    friend bool operator==(const SegmentFacts &, const SegmentFacts &) = default;
};

/// Compressed pictures in memory: what a stream's packet ring held when it was asked for. Immutable, any
/// thread; packets are shared with the ring by reference count.
class PacketClip;
[[nodiscard]] TimeRange rangeOf(const PacketClip &clip);
[[nodiscard]] qint64 bytesOf(const PacketClip &clip);

/// A stretch that plays without interruption: a file, or a clip in memory.
struct FootagePiece {
    TimeRange range;
    QString path; ///< empty: `packets`
    std::shared_ptr<const PacketClip> packets;
    ClockSource clock = ClockSource::Unknown;

    friend bool operator==(const FootagePiece &, const FootagePiece &) = default;
};

/// What there is to play of one camera. Pieces do not overlap. Any thread; may read a database, so never the
/// GUI thread.
class FootageIndex
{
public:
    virtual ~FootageIndex() = default;
    /// The piece that holds `t`.
    [[nodiscard]] virtual std::optional<FootagePiece> pieceAt(base::WallTime t) = 0;
    /// The first piece that begins at or after `t`.
    [[nodiscard]] virtual std::optional<FootagePiece> pieceAfter(base::WallTime t) = 0;
    /// The last piece that ends at or before `t`.
    [[nodiscard]] virtual std::optional<FootagePiece> pieceBefore(base::WallTime t) = 0;
};

/// Some pieces in a list, for clips in memory, imported files and tests.
[[nodiscard]] std::shared_ptr<FootageIndex> indexOf(std::vector<FootagePiece> pieces);

} // namespace videoguard::media

Q_DECLARE_METATYPE(videoguard::media::TimeRange)
