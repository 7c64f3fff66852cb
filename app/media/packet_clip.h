// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"
#include "app/media/source.h"

namespace videoguard::media {

/// A track of its own for somebody who outlives the source.
[[nodiscard]] TrackInfo copyOf(const TrackInfo &track);
[[nodiscard]] SourceInfo copyOf(const SourceInfo &info);

/// See footage.h. Private to `media`. Begins with a start point.
class PacketClip
{
public:
    struct Entry {
        AvPacket packet;
        PacketFacts facts;
        bool startsGroup = false;
        base::WallTime at; ///< UTC of a picture, by the rule in footage.h; of sound: its presentation
    };

    /// Tracks: `parameters` copied.
    PacketClip(const SourceInfo &info, std::vector<Entry> entries, ClockSource clock);

    [[nodiscard]] const SourceInfo &info() const { return m_info; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] ClockSource clock() const { return m_clock; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    SourceInfo m_info;
    std::vector<Entry> m_entries;
    TimeRange m_range;
    ClockSource m_clock;
    qint64 m_bytes = 0;
};

} // namespace videoguard::media
