// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <array>
#include <stop_token>
#include <vector>

namespace videoguard::map {

/// Bits of `value` with a gap before each.
[[nodiscard]] constexpr quint64 spreadBits(quint32 value)
{
    quint64 v = value;
    v = (v | v << 16) & 0x0000FFFF0000FFFFULL;
    v = (v | v << 8) & 0x00FF00FF00FF00FFULL;
    v = (v | v << 4) & 0x0F0F0F0F0F0F0F0FULL;
    v = (v | v << 2) & 0x3333333333333333ULL;
    return (v | v << 1) & 0x5555555555555555ULL;
}

/// Place on the Z curve: what is near each other in the plane is mostly near each other in this order, and
/// the cells of every power-of-two grid are ranges of it.
[[nodiscard]] constexpr quint64 mortonKey(quint32 x, quint32 y)
{
    return spreadBits(x) | spreadBits(y) << 1;
}

struct KeyedId {
    quint64 key = 0;
    quint32 id = 0;
};

/// Stable sort by key; gives up between passes (false, order undefined) when stopped, so that a sort of
/// millions never holds up whoever waits for the thread.
[[nodiscard]] inline bool sortByKey(std::vector<KeyedId> &values, const std::stop_token &stop)
{
    constexpr int kBits = 11;
    constexpr quint64 kMask = (1U << kBits) - 1;
    std::vector<KeyedId> other(values.size());
    for (int shift = 0; shift < 64; shift += kBits) {
        if (stop.stop_requested())
            return false;
        std::array<size_t, kMask + 1> starts{};
        for (const KeyedId &value : values)
            ++starts[value.key >> shift & kMask];
        size_t sum = 0;
        bool single = false;
        for (size_t &start : starts) {
            single = single || (start == values.size());
            sum += std::exchange(start, sum);
        }
        if (single)
            continue; // all alike in these bits
        for (const KeyedId &value : values)
            other[starts[value.key >> shift & kMask]++] = value;
        values.swap(other);
    }
    return true;
}

} // namespace videoguard::map
