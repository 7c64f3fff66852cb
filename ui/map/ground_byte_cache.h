// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include <QHash>

#include <list>
#include <optional>

namespace videoguard::map {

/// Values by key, the longest unused thrown away when their bytes exceed the limit. One thread at a time.
template<typename Key, typename Value>
class ByteCache
{
public:
    explicit ByteCache(qint64 limit_bytes)
        : m_limit_bytes(limit_bytes)
    {
    }

    /// Null: not there. Counts as a use.
    [[nodiscard]] const Value *get(const Key &key)
    {
        const auto found = m_index.constFind(key);
        if (found == m_index.constEnd())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, *found);
        return &m_entries.front().value;
    }
    [[nodiscard]] bool contains(const Key &key) const { return m_index.contains(key); }

    /// `gone` is called for each key that was thrown away.
    template<typename Gone>
    void put(const Key &key, Value value, qint64 cost_bytes, Gone &&gone)
    {
        remove(key);
        m_entries.push_front({key, std::move(value), cost_bytes});
        m_index.insert(key, m_entries.begin());
        m_size_bytes += cost_bytes;
        shrink(gone);
    }
    void put(const Key &key, Value value, qint64 cost_bytes)
    {
        put(key, std::move(value), cost_bytes, [](const Key &) {});
    }
    void remove(const Key &key)
    {
        const auto found = m_index.constFind(key);
        if (found == m_index.constEnd())
            return;
        m_size_bytes -= (*found)->cost_bytes;
        m_entries.erase(*found);
        m_index.erase(found);
    }
    void clear()
    {
        m_entries.clear();
        m_index.clear();
        m_size_bytes = 0;
    }
    void setLimit(qint64 limit_bytes) { m_limit_bytes = limit_bytes; }
    [[nodiscard]] qint64 limit_bytes() const { return m_limit_bytes; }
    [[nodiscard]] qint64 size_bytes() const { return m_size_bytes; }

private:
    struct Entry {
        Key key;
        Value value;
        qint64 cost_bytes = 0;
    };
    template<typename Gone>
    void shrink(Gone &gone)
    {
        while (m_size_bytes > m_limit_bytes && !m_entries.empty()) {
            const Entry &last = m_entries.back();
            m_size_bytes -= last.cost_bytes;
            m_index.remove(last.key);
            const Key key = last.key;
            m_entries.pop_back();
            gone(key);
        }
    }

    std::list<Entry> m_entries; ///< the last used first
    QHash<Key, typename std::list<Entry>::iterator> m_index;
    qint64 m_limit_bytes;
    qint64 m_size_bytes = 0;
};

} // namespace videoguard::map
