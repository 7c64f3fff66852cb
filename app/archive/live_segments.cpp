// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/live_segments.h"

#include <QSet>

#include <mutex>

namespace videoguard::archive {

namespace {

struct Live {
    std::mutex mutex;
    QSet<QString> paths;
};

Live &live()
{
    static Live all;
    return all;
}

} // namespace

void addLiveSegment(const QString &path)
{
    const std::lock_guard lock(live().mutex);
    live().paths.insert(path);
}

void removeLiveSegment(const QString &path)
{
    const std::lock_guard lock(live().mutex);
    live().paths.remove(path);
}

bool isLiveSegment(const QString &path)
{
    const std::lock_guard lock(live().mutex);
    return live().paths.contains(path);
}

} // namespace videoguard::archive
