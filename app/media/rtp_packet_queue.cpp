// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_packet_queue.h"

#include <bit>

namespace videoguard::media {

namespace {

constexpr std::size_t kSmallest = 256;
// What may wait while a request is answered: no camera sends more within its deadline.
constexpr std::size_t kMostEntries = 512;
constexpr std::size_t kMostBytes = 48 << 20;

// Sizes 256, 384, 512, 768, 1024 ...: class 2n is a power of two, class 2n+1 one and a half of it.
std::size_t classOf(std::size_t size)
{
    const std::size_t units = (std::max(size, kSmallest) + kSmallest - 1) / kSmallest;
    const std::size_t power = std::bit_ceil(units);
    const auto index = 2 * static_cast<std::size_t>(std::countr_zero(power));
    return index >= 2 && size <= kSmallest * power / 4 * 3 ? index - 1 : index;
}

std::size_t sizeOfClass(std::size_t index)
{
    const std::size_t power = kSmallest << (index / 2);
    return index % 2 == 0 ? power : power / 2 * 3;
}

} // namespace

RtpBufferPool::~RtpBufferPool()
{
    for (AVBufferPool *&pool : m_pools) {
        if (pool)
            av_buffer_pool_uninit(&pool);
    }
}

bool RtpBufferPool::allocate(AVPacket &packet, std::size_t size)
{
    const std::size_t whole = size + AV_INPUT_BUFFER_PADDING_SIZE;
    const std::size_t index = classOf(whole);
    AVBufferRef *buffer = nullptr;
    if (index < m_pools.size()) {
        AVBufferPool *&pool = m_pools[index];
        if (!pool)
            pool = av_buffer_pool_init(sizeOfClass(index), nullptr);
        if (pool)
            buffer = av_buffer_pool_get(pool);
    } else {
        buffer = av_buffer_alloc(whole);
    }
    if (!buffer)
        return false;
    packet.buf = buffer;
    packet.data = buffer->data;
    packet.size = static_cast<int>(size);
    std::memset(packet.data + size, 0, AV_INPUT_BUFFER_PADDING_SIZE);
    return true;
}

RtpPacketQueue::Entry *RtpPacketQueue::append(Bytes head, Bytes body)
{
    const std::size_t size = head.size() + body.size();
    if (m_entries.size() >= kMostEntries || m_bytes + size > kMostBytes)
        return nullptr;
    AvPacket packet;
    if (m_spare.empty()) {
        packet.reset(av_packet_alloc());
    } else {
        packet = std::move(m_spare.back());
        m_spare.pop_back();
    }
    if (!packet || !m_pool.allocate(*packet, size))
        return nullptr;
    if (!head.empty())
        std::memcpy(packet->data, head.data(), head.size());
    if (!body.empty())
        std::memcpy(packet->data + head.size(), body.data(), body.size());
    m_bytes += size;
    m_entries.push_back({std::move(packet), {}});
    return &m_entries.back();
}

void RtpPacketQueue::takeFirst(AVPacket &packet, PacketFacts &facts)
{
    Entry &first = m_entries.front();
    m_bytes -= static_cast<std::size_t>(first.packet->size);
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, first.packet.get());
    facts = first.facts;
    m_spare.push_back(std::move(first.packet));
    m_entries.pop_front();
}

} // namespace videoguard::media
