// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/packet_clip.h"
#include "app/media/packet_ring.h"

namespace videoguard::media {

/// A packet's presentation time since the source's own zero, bounded so that differences never overflow.
/// None when it has none.
[[nodiscard]] std::optional<std::chrono::microseconds> streamTimeOf(const AVPacket &packet,
                                                                    AVRational timeBase);

/// Where a stretch of pictures lies in UTC, and who says so.
struct Placing {
    base::WallTime origin; ///< UTC of stream time 0
    ClockSource clock = ClockSource::Unknown;
    std::chrono::microseconds offset{0}; ///< camera minus workstation, 0 when the camera says nothing
};

/// The rule of footage.h about which clock wins, for one connection: takes what every picture says, answers
/// where a segment that begins now has to be placed. One thread.
class FootageClock
{
public:
    /// A picture in order. `arrival`: the workstation's clock when it came in.
    void take(std::chrono::microseconds stream, base::WallTime arrival, base::WallTime captured);
    [[nodiscard]] const Placing &placing() const { return m_placing; }

private:
    std::optional<base::WallTime> m_arrivalOrigin; ///< by the least delayed picture, slowly forgotten
    std::chrono::microseconds m_lastStream{0};
    Placing m_placing;
};

/// The workstation's wall clock at an earlier steady time, as if nobody had set it since.
[[nodiscard]] base::WallTime wallTimeAt(base::SteadyTime at, const base::Clock &clock);

/// A clip of what a ring holds from its first entry on.
[[nodiscard]] std::shared_ptr<const PacketClip>
clipOf(const SourceInfo &info, const std::deque<PacketRing::Entry> &entries, const base::Clock &clock);

} // namespace videoguard::media
