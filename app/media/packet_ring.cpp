// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_ring.h"

namespace videoguard::media {

namespace {

constexpr size_t kMostSpare = 256;

} // namespace

const PacketRing::Entry *PacketRing::push(AVPacket &packet, const PacketFacts &facts, bool startsGroup)
{
    if (m_entries.empty() && !startsGroup)
        return nullptr;
    if (startsGroup)
        m_groupSizes.push_back(0);
    while (m_groupSizes.size() > 1 && m_bytes + packet.size > m_limits.bytes)
        dropFirstGroup();
    if (m_bytes + packet.size > m_limits.bytes) {
        clear();
        return nullptr;
    }
    AvPacket kept;
    if (m_spare.empty()) {
        kept.reset(av_packet_alloc());
    } else {
        kept = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_bytes += packet.size;
    av_packet_move_ref(kept.get(), &packet);
    m_entries.push_back({std::move(kept), facts, startsGroup});
    ++m_groupSizes.back();
    if (startsGroup)
        dropOldGroups(facts.receivedAt);
    return &m_entries.back();
}

void PacketRing::setKeep(std::chrono::milliseconds keep, qint64 bytes)
{
    m_limits.keep = keep;
    m_limits.bytes = std::max(bytes, kLeastBytes);
    while (m_groupSizes.size() > 1 && m_bytes > m_limits.bytes)
        dropFirstGroup();
}

size_t PacketRing::newestGroup() const
{
    size_t first = m_entries.size();
    size_t groups = m_limits.groups;
    for (auto size = m_groupSizes.rbegin(); size != m_groupSizes.rend() && groups > 0; ++size, --groups)
        first -= *size;
    return first;
}

size_t PacketRing::firstSince(base::SteadyTime since) const
{
    size_t found = 0;
    size_t start = 0;
    for (const size_t size : m_groupSizes) {
        if (m_entries[start].facts.receivedAt > since)
            break;
        found = start;
        start += size;
    }
    return found;
}

void PacketRing::clear()
{
    while (!m_groupSizes.empty())
        dropFirstGroup();
}

// A group goes when the one after it is old enough to cover the wanted time by itself.
void PacketRing::dropOldGroups(base::SteadyTime now)
{
    while (m_groupSizes.size() > m_limits.groups) {
        const base::SteadyTime second = m_entries[m_groupSizes.front()].facts.receivedAt;
        if (m_limits.keep.count() != 0 && now - second < m_limits.keep)
            return;
        dropFirstGroup();
    }
}

void PacketRing::dropFirstGroup()
{
    for (size_t left = m_groupSizes.front(); left > 0; --left) {
        Entry &front = m_entries.front();
        m_bytes -= front.packet->size;
        av_packet_unref(front.packet.get());
        if (m_spare.size() < kMostSpare)
            m_spare.push_back(std::move(front.packet));
        m_entries.pop_front();
    }
    m_groupSizes.pop_front();
}

} // namespace videoguard::media
