// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"
#include "app/media/picture.h"

#include <map>

namespace videoguard::media {

/// What a lane shows during a stretch of its own time.
struct FootageShot {
    enum class Kind {
        Picture, ///< `picture`
        Gap,     ///< nothing was kept
        Missing  ///< kept, but no picture can be made of it; `error`
    };
    Kind kind = Kind::Picture;
    TimeRange range;     ///< half open; an open gap begins at 0 or ends at kForever
    bool exact = true;   ///< no picture inside `range` was left out
    quint32 demand = 0;  ///< version of the demand it was made for
    bool failed = false; ///< Missing: nothing at all can be read of this piece
    Picture picture;     ///< `capturedAt` is the lane's own time, uncorrected
    ClockSource clock = ClockSource::Unknown;
    base::Error error;

    [[nodiscard]] qint64 bytes() const { return picture.image.sizeInBytes(); }
};

inline constexpr base::WallTime kForever{std::chrono::microseconds::max()};
/// The smallest step of time: half-open ranges that end before or begin after a moment.
inline constexpr std::chrono::microseconds kMoment{1};

/// Which shots are good enough.
struct ShotTaste {
    bool coarse = false;    ///< also those that stand for pictures left out
    bool anyDemand = false; ///< also those made for another size
    quint32 demand = 0;

    [[nodiscard]] bool accepts(const FootageShot &shot) const
    {
        return shot.kind != FootageShot::Kind::Picture ||
               ((coarse || shot.exact) && (anyDemand || shot.demand == demand));
    }
};

/// The shots of a lane around the position, in order, none overlapping. A value, bounded by `trim`.
class ShotBuffer
{
public:
    /// Takes the place of what it overlaps; a picture ends where an exact one begins.
    void insert(FootageShot shot);
    /// The shot that begins at `from` lasts until `to`.
    void extend(base::WallTime from, base::WallTime to, bool exact);
    [[nodiscard]] const FootageShot *at(base::WallTime t) const;
    /// The last one that begins before `t`; it may end before `t` too.
    [[nodiscard]] const FootageShot *before(base::WallTime t) const;

    /// What is there without a hole, from `t` on (or, backwards, up to and with `t`).
    struct Stretch {
        base::WallTime end; ///< the first moment that is not covered; backwards: where the hole ends
        std::chrono::microseconds pictures{0}; ///< length without gaps
        std::chrono::microseconds gaps{0};
        qint64 bytes = 0;
        int shots = 0;
        bool open = false; ///< ends in an open gap: there is no more
    };
    [[nodiscard]] Stretch covered(base::WallTime t, int direction, const ShotTaste &taste) const;

    /// Drops what is farthest from `t`, behind it first, until no more than `most` bytes are held.
    void trim(qint64 most, base::WallTime t, int direction);
    /// All but pictures: what is there may have changed.
    void forgetGaps();
    void clear();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_shots.empty(); }

private:
    using Shots = std::map<base::WallTime, FootageShot>;
    Shots::iterator erase(Shots::iterator shot);

    Shots m_shots; ///< by the beginning
    qint64 m_bytes = 0;
};

} // namespace videoguard::media
