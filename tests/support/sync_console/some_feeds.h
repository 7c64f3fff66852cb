// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"

namespace videoguard::test {

/// A collection of which only some databases are read.
class SomeFeeds : public sync::Collection
{
public:
    SomeFeeds(sync::Collection &whole, QStringList databases)
        : m_whole(whole)
        , m_databases(std::move(databases))
    {
    }
    base::Result<std::vector<sync::Verdict>>
    apply(const sync::Feed &feed, std::span<const sync::IncomingDocument> documents, bool first) override
    {
        return m_whole.apply(feed, documents, first);
    }
    base::Result<void> forget(const sync::Feed &feed, const QStringList &ids) override
    {
        return m_whole.forget(feed, ids);
    }
    base::Result<QByteArray> outgoing(const sync::Feed &feed, const QString &id) override
    {
        return m_whole.outgoing(feed, id);
    }
    base::Result<QStringList> outgoingIds(const sync::Feed &feed) override
    {
        return m_whole.outgoingIds(feed);
    }
    base::Result<std::vector<sync::Feed>> feeds() override
    {
        auto all = m_whole.feeds();
        if (all)
            std::erase_if(*all, [this](const sync::Feed &feed) {
                return feed.kind != sync::FeedKind::Directory && !m_databases.contains(feed.database);
            });
        return all;
    }
    const sync::MergeRules &mergeRules() const override { return m_whole.mergeRules(); }

private:
    sync::Collection &m_whole;
    QStringList m_databases;
};

} // namespace videoguard::test
