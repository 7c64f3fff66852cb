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
    /// A picture in order. `zero`: the workstation's wall clock at steady time 0, as it is set now.
    void take(std::chrono::microseconds stream, base::SteadyTime receivedAt, base::WallTime zero,
              base::WallTime captured);
    [[nodiscard]] const Placing &placing() const { return m_placing; }

private:
    /// Steady time of stream time 0, by the least delayed picture of the last seconds: a network that holds
    /// pictures back does not move them.
    std::optional<std::chrono::microseconds> m_origin;
    std::chrono::microseconds m_lastStream{0};
    Placing m_placing;
};

/// The workstation's wall clock at steady time 0, as if nobody had ever set it.
[[nodiscard]] base::WallTime wallTimeOfSteadyZero(const base::Clock &clock);

/// A clip of what a ring holds from its first entry on.
[[nodiscard]] std::shared_ptr<const PacketClip>
clipOf(const SourceInfo &info, const std::deque<PacketRing::Entry> &entries, const base::Clock &clock);

} // namespace videoguard::media
