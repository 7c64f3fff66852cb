// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/mount.h"

#include "tests/support/cameras/feed.h"

#include <algorithm>
#include <utility>

namespace videoguard::cameras {

Mount::Mount(MountOptions options, std::shared_ptr<const Footage> footage)
    : m_options(std::move(options))
    , m_footage(std::move(footage))
{
}

std::shared_ptr<const Footage> Mount::footage() const
{
    const std::lock_guard lock(m_mutex);
    return m_footage;
}

void Mount::setFootage(std::shared_ptr<const Footage> footage)
{
    const std::lock_guard lock(m_mutex);
    m_footage = std::move(footage);
}

void Mount::setStalled(bool stalled)
{
    std::vector<std::shared_ptr<Feed>> feeds;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stalled.exchange(stalled) == stalled || stalled)
            return;
        for (const std::weak_ptr<Feed> &feed : m_feeds) {
            if (std::shared_ptr<Feed> alive = feed.lock())
                feeds.push_back(std::move(alive));
        }
    }
    m_unstalled.notify_all();
    for (const std::shared_ptr<Feed> &feed : feeds)
        feed->resume();
}

void Mount::waitWhileStalled()
{
    std::unique_lock lock(m_mutex);
    m_unstalled.wait(lock, [this] { return !m_stalled; });
}

void Mount::addFeed(const std::shared_ptr<Feed> &feed)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_feeds, [](const std::weak_ptr<Feed> &known) { return known.expired(); });
    m_feeds.push_back(feed);
}

std::shared_ptr<Mount> MountTable::find(std::string_view path) const
{
    std::shared_ptr<Mount> found;
    for (const std::shared_ptr<Mount> &mount : m_mounts) {
        const std::string &own = mount->options().path;
        const bool under = path.starts_with(own) && (path.size() == own.size() || path[own.size()] == '/');
        if (under && (!found || own.size() > found->options().path.size()))
            found = mount;
    }
    return found;
}

} // namespace videoguard::cameras
