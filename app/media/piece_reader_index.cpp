// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_reader_index.h"

#include <algorithm>
#include <list>
#include <mutex>

namespace videoguard::media {

namespace {

constexpr size_t kFiles = 64;

struct Known {
    QString path;
    quint64 inode = 0;
    StartIndex index;
};

struct Memory {
    std::mutex mutex;
    std::list<Known> files; ///< the one used last comes first
};

Memory &memory()
{
    static Memory all;
    return all;
}

} // namespace

void StartIndex::add(const Entry &entry)
{
    if (!entries.empty() && entry.at <= entries.back().at)
        return;
    if (entries.size() >= kMost) {
        size_t kept = 0;
        for (size_t i = 0; i < entries.size(); i += 2)
            entries[kept++] = entries[i];
        entries.resize(kept);
    }
    entries.push_back(entry);
}

const StartIndex::Entry *StartIndex::before(PieceClock::Time at) const
{
    const auto after = std::upper_bound(entries.begin(), entries.end(), at,
                                        [](PieceClock::Time t, const Entry &entry) { return t < entry.at; });
    return after == entries.begin() ? nullptr : &*std::prev(after);
}

StartIndex rememberedIndex(const QString &path, quint64 inode, int64_t bytes)
{
    Memory &all = memory();
    const std::lock_guard lock(all.mutex);
    for (auto it = all.files.begin(); it != all.files.end(); ++it) {
        if (it->path != path)
            continue;
        if (it->inode != inode || it->index.fileBytes > bytes) {
            all.files.erase(it);
            return {};
        }
        all.files.splice(all.files.begin(), all.files, it);
        return it->index;
    }
    return {};
}

void rememberIndex(const QString &path, quint64 inode, const StartIndex &index)
{
    Memory &all = memory();
    const std::lock_guard lock(all.mutex);
    const auto same = [&](const Known &known) { return known.path == path; };
    all.files.remove_if(same);
    all.files.push_front({path, inode, index});
    if (all.files.size() > kFiles)
        all.files.pop_back();
}

} // namespace videoguard::media
