// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: finding what belongs to a key of a JSON object.
#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace videoguard::catalogue {

/// A hash table over few short keys, filled once; looking into it looks at no more than the ends of a key and
/// compares it once.
template<typename Value>
class KeyTable
{
public:
    /// Not twice for the same key.
    void insert(std::string_view key, Value value)
    {
        m_entries.emplace_back(std::string(key), std::move(value));
        std::size_t size = 8;
        while (size < 4 * m_entries.size())
            size *= 2;
        m_slots.assign(size, 0);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            std::size_t slot = slotOf(m_entries[i].first);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<unsigned short>(i + 1);
        }
    }
    /// null: not there.
    [[nodiscard]] const Value *find(std::string_view key) const
    {
        if (m_slots.empty())
            return nullptr;
        for (std::size_t slot = slotOf(key); m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const auto &entry = m_entries[m_slots[slot] - 1u];
            if (entry.first == key)
                return &entry.second;
        }
        return nullptr;
    }

private:
    [[nodiscard]] std::size_t slotOf(std::string_view key) const
    {
        const std::size_t part = key.size() < 8 ? key.size() : 8;
        unsigned long long head = 0;
        unsigned long long tail = 0;
        std::memcpy(&head, key.data(), part);
        std::memcpy(&tail, key.data() + key.size() - part, part);
        const unsigned long long mixed =
            (head ^ (tail * 0x9e3779b97f4a7c15ull) ^ key.size()) * 0xbf58476d1ce4e5b9ull;
        return static_cast<std::size_t>(mixed >> 40) & (m_slots.size() - 1);
    }

    std::vector<std::pair<std::string, Value>> m_entries;
    std::vector<unsigned short> m_slots; ///< number of the entry, from 1; 0 = free
};

} // namespace videoguard::catalogue
