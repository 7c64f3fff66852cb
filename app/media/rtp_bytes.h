// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>

namespace videoguard::media {

using Bytes = std::span<const std::uint8_t>;

/// Big-endian numbers; the caller has checked that the bytes are there.
[[nodiscard]] inline std::uint16_t be16(const std::uint8_t *at)
{
    return static_cast<std::uint16_t>((at[0] << 8) | at[1]);
}

[[nodiscard]] inline std::uint32_t be32(const std::uint8_t *at)
{
    return (std::uint32_t{at[0]} << 24) | (std::uint32_t{at[1]} << 16) | (std::uint32_t{at[2]} << 8) |
           std::uint32_t{at[3]};
}

[[nodiscard]] inline std::uint64_t be64(const std::uint8_t *at)
{
    return (std::uint64_t{be32(at)} << 32) | be32(at + 4);
}

/// Bytes put together piece by piece. Keeps its memory, so that a steady stream allocates nothing.
class GrowingBytes
{
public:
    void append(Bytes piece)
    {
        if (piece.empty())
            return;
        reserve(m_size + piece.size());
        std::memcpy(m_data.get() + m_size, piece.data(), piece.size());
        m_size += piece.size();
    }
    void append(std::initializer_list<std::uint8_t> piece) { append(Bytes(piece.begin(), piece.size())); }
    void clear() { m_size = 0; }
    /// Forgets everything after the first `size` bytes.
    void truncate(std::size_t size) { m_size = std::min(m_size, size); }

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Bytes bytes() const { return {m_data.get(), m_size}; }

private:
    void reserve(std::size_t wanted)
    {
        if (wanted <= m_capacity)
            return;
        const std::size_t capacity = std::max({wanted, m_capacity * 2, std::size_t{4096}});
        std::unique_ptr<std::uint8_t[]> grown(new std::uint8_t[capacity]);
        if (m_size > 0)
            std::memcpy(grown.get(), m_data.get(), m_size);
        m_data = std::move(grown);
        m_capacity = capacity;
    }

    std::unique_ptr<std::uint8_t[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace videoguard::media
