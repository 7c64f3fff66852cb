// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_bytes.h"
#include "app/media/source.h"

#include <array>
#include <deque>
#include <vector>

namespace videoguard::media {

/// Buffers for packets in sizes that grow by about a third to a half: returned ones are used again, and a
/// kept group of pictures wastes little. The buffers may outlive the pool and may be released on any thread.
class RtpBufferPool
{
public:
    RtpBufferPool() = default;
    RtpBufferPool(const RtpBufferPool &) = delete;
    RtpBufferPool &operator=(const RtpBufferPool &) = delete;
    ~RtpBufferPool();

    /// Gives `packet` a buffer of `size` bytes followed by zeroed padding; false: no memory.
    [[nodiscard]] bool allocate(AVPacket &packet, std::size_t size);

private:
    std::array<AVBufferPool *, 24> m_pools{};
};

/// Whole packets that wait to be read, oldest first. Bounded: what does not fit is refused.
class RtpPacketQueue
{
public:
    /// The two parts one after the other as a new packet at the end; null when full. Its pts, flags and facts
    /// are the caller's to set, through the pointer, at once.
    struct Entry {
        AvPacket packet;
        PacketFacts facts;
    };
    [[nodiscard]] Entry *append(Bytes head, Bytes body);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// The oldest one moves into `packet`, which is unreferenced first.
    void takeFirst(AVPacket &packet, PacketFacts &facts);

private:
    RtpBufferPool m_pool;
    std::deque<Entry> m_entries;
    std::vector<AvPacket> m_spare; // emptied packets
    std::size_t m_bytes = 0;
};

} // namespace videoguard::media
