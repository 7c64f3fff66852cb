// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace videoguard::media {

/// Bits of one NAL unit of H.264 or H.265 after its header, emulation prevention bytes skipped
/// (H.264 7.4.1.1). Reading past the end gives zeros and sets `exhausted`. A value.
class BitReader
{
public:
    explicit BitReader(std::span<const uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool exhausted() const { return m_exhausted; }

    uint32_t bit()
    {
        if (m_bitsLeft == 0)
            nextByte();
        --m_bitsLeft;
        return (m_current >> m_bitsLeft) & 1U;
    }

    /// `count` up to 32.
    uint32_t bits(int count)
    {
        uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = (value << 1) | bit();
        return value;
    }

    /// Exp-Golomb, unsigned (H.264 9.1).
    uint32_t ue()
    {
        int zeros = 0;
        while (zeros < 32 && bit() == 0 && !m_exhausted)
            ++zeros;
        return zeros >= 32 ? 0 : ((1U << zeros) - 1) + bits(zeros);
    }

    int32_t se()
    {
        const uint32_t value = ue();
        const auto half = static_cast<int32_t>((value >> 1) + (value & 1));
        return (value & 1) ? half : -half;
    }

private:
    void nextByte()
    {
        m_bitsLeft = 8;
        if (m_position >= m_bytes.size()) {
            m_exhausted = true;
            m_current = 0;
            return;
        }
        if (m_zeros >= 2 && m_bytes[m_position] == 3) {
            m_zeros = 0;
            ++m_position;
            if (m_position >= m_bytes.size()) {
                m_exhausted = true;
                m_current = 0;
                return;
            }
        }
        m_current = m_bytes[m_position++];
        m_zeros = m_current == 0 ? m_zeros + 1 : 0;
    }

    std::span<const uint8_t> m_bytes;
    size_t m_position = 0;
    uint32_t m_current = 0;
    int m_bitsLeft = 0;
    int m_zeros = 0;
    bool m_exhausted = false;
};

} // namespace videoguard::media
