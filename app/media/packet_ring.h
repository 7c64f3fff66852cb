// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

#include <deque>
#include <vector>

namespace videoguard::media {

/// The newest packets of one stream, always from a clean start point on: coming back to a hidden tile,
/// instant replay and the beginning of a recording are made from it. Packets of sound lie among the pictures
/// where they arrived. Packets are shared by reference count. Stream thread.
class PacketRing
{
public:
    struct Limits {
        size_t groups = 1;                 ///< so many of the newest groups stay in any case
        std::chrono::milliseconds keep{0}; ///< and those that are needed to reach so far back
        qint64 bytes = 8 << 20;            ///< more than this and everything goes until the next start point
    };

    struct Entry {
        AvPacket packet;
        PacketFacts facts;
        bool startsGroup = false;
    };

    static constexpr qint64 kLeastBytes = 8 << 20;

    explicit PacketRing(Limits limits)
        : m_limits(limits)
    {
    }

    /// Takes the contents of `packet` and leaves it empty. `startsGroup`: decoding can begin here. Packets
    /// before the first start point are dropped. Answers the kept entry, valid until the next push or clear,
    /// or null.
    const Entry *push(AVPacket &packet, const PacketFacts &facts, bool startsGroup);
    void clear();

    /// Streams that are whole only some pictures after a start point need the group before it too.
    void setGroups(size_t groups) { m_limits.groups = groups; }
    /// How far back to reach, in not more than `bytes`; what is too much goes with the next packet.
    void setKeep(std::chrono::milliseconds keep, qint64 bytes);

    /// The first entry from which the newest picture can be decoded: the begin of the last group, or of as
    /// many as `setGroups` says.
    [[nodiscard]] size_t newestGroup() const;
    /// The newest start point that is not younger than `since`; the oldest when all are.
    [[nodiscard]] size_t firstSince(base::SteadyTime since) const;

    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void dropOldGroups(base::SteadyTime now);
    void dropFirstGroup();

    Limits m_limits;
    std::deque<Entry> m_entries;
    std::vector<AvPacket> m_spare;
    std::deque<size_t> m_groupSizes; ///< in entries, oldest first
    qint64 m_bytes = 0;
};

} // namespace videoguard::media
