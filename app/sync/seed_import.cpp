// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/sync/changes_json.h"
#include "app/sync/page_writer.h"
#include "app/sync/seed.h"
#include "app/sync/seed_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

struct SeedFeed {
    qint64 number = 0; ///< in the file
    QString database;
    FeedKind kind = FeedKind::Catalogue;
    Checkpoint checkpoint;
};

base::Error broken(const QString &cause)
{
    return {ErrorKind::Corrupt, QStringLiteral("read a seed"), cause};
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// As the server sends it, with _id and _rev.
QByteArray named(const SeedDocument &document)
{
    JsonMembers members(document.body);
    bool empty = true;
    while (members.next()) {
        empty = false;
        if (members.key() == "_id")
            return document.body;
    }
    if (!members.isComplete())
        return document.body;
    const qsizetype brace = document.body.indexOf('{');
    return "{\"_id\":" + quoted(document.id) + ",\"_rev\":" + quoted(document.rev) + (empty ? "" : ",") +
           document.body.mid(brace + 1);
}

/// Reads a seed into a ledger, within the caller's transaction.
class SeedReader
{
public:
    SeedReader(database::Database &seed, Ledger &ledger, Collection &collection,
               const std::function<bool(int)> &progress)
        : m_seed(seed)
        , m_ledger(ledger)
        , m_collection(collection)
        , m_progress(progress)
    {
    }

    [[nodiscard]] const SeedSummary &summary() const { return m_summary; }

    Result<void> read()
    {
        SeedSummary promised;
        if (auto done = readSummary(promised); !done)
            return done;
        auto feeds = readFeeds();
        if (!feeds)
            return tl::unexpected(feeds.error());
        if (int(feeds->size()) != promised.feeds)
            return tl::unexpected(broken(QStringLiteral("a database is missing")));
        for (const SeedFeed &feed : *feeds) {
            if (auto fresh = checkFresh(feed); !fresh)
                return fresh;
        }
        for (const SeedFeed &feed : *feeds) {
            if (auto done = readFeed(feed); !done)
                return done;
        }
        if (m_seen != promised.documents)
            return tl::unexpected(broken(QStringLiteral("documents are missing")));
        if (m_summary.feeds == 0 && promised.feeds > 0)
            return base::fail(ErrorKind::NotFound, QStringLiteral("read a seed"),
                              QStringLiteral("no database in it is known here"));
        m_summary.made_us = promised.made_us;
        return {};
    }

private:
    Result<void> readSummary(SeedSummary &summary)
    {
        auto query = m_seed.prepare(QStringLiteral("SELECT made_us, feeds, documents FROM seed"));
        if (!query)
            return tl::unexpected(asCorrupt(query.error()));
        const auto row = query->step();
        if (!row)
            return tl::unexpected(asCorrupt(row.error()));
        if (!*row)
            return tl::unexpected(broken(QStringLiteral("it was not finished")));
        summary = {int(query->integer(1)), int(query->integer(2)), query->integer(0)};
        return {};
    }

    Result<std::vector<SeedFeed>> readFeeds()
    {
        auto query = m_seed.prepare(QStringLiteral("SELECT feed, name, kind, since, instance, purge, "
                                                   "reconciled_us FROM seed_feed ORDER BY feed"));
        if (!query)
            return tl::unexpected(asCorrupt(query.error()));
        std::vector<SeedFeed> feeds;
        auto row = query->step();
        for (; row && *row; row = query->step()) {
            const auto kind = seedKind(query->text(2));
            if (!kind || query->text(1).isEmpty())
                return tl::unexpected(broken(QStringLiteral("a database of an unknown kind")));
            const auto bytes = [&query](int column) { return query->text(column).toUtf8(); };
            feeds.push_back({query->integer(0), query->text(1), *kind,
                             Checkpoint{bytes(3), bytes(4), bytes(5), query->integer(6)}});
        }
        if (!row)
            return tl::unexpected(asCorrupt(row.error()));
        // What the others are is said by the directory.
        std::stable_sort(feeds.begin(), feeds.end(), [](const SeedFeed &one, const SeedFeed &other) {
            return one.kind == FeedKind::Directory && other.kind != FeedKind::Directory;
        });
        return feeds;
    }

    Result<void> checkFresh(const SeedFeed &seed)
    {
        const auto feed = m_ledger.feed(seed.database);
        if (!feed)
            return tl::unexpected(feed.error());
        if (!*feed)
            return {};
        const auto checkpoint = m_ledger.checkpoint((*feed)->number);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        const auto count = m_ledger.documentCount((*feed)->number);
        if (!count)
            return tl::unexpected(count.error());
        if (!checkpoint->since.isEmpty() || *count > 0)
            return base::fail(ErrorKind::Conflict, QStringLiteral("read a seed"),
                              QStringLiteral("%1 has been read already").arg(seed.database));
        return {};
    }

    /// Whose the database is, as the directory says and not the file; nullopt: nobody's here.
    Result<std::optional<Feed>> feedOf(const SeedFeed &seed)
    {
        if (seed.kind == FeedKind::Directory)
            return std::optional(Feed{0, seed.database, FeedKind::Directory, {}, false});
        const auto feeds = m_collection.feeds();
        if (!feeds)
            return tl::unexpected(feeds.error());
        for (const Feed &feed : *feeds) {
            if (feed.database == seed.database && feed.kind == seed.kind)
                return std::optional(feed);
        }
        return std::optional<Feed>();
    }

    Result<void> readFeed(const SeedFeed &seed)
    {
        const auto wanted = feedOf(seed);
        if (!wanted)
            return tl::unexpected(wanted.error());
        std::optional<Feed> feed;
        if (*wanted) {
            auto saved = m_ledger.saveFeed(**wanted);
            if (!saved)
                return tl::unexpected(saved.error());
            feed = *saved;
            ++m_summary.feeds;
        } else {
            qCInfo(base::logConsole).noquote()
                << "seed:" << seed.database << "is not a database of this directory";
        }
        auto query = m_seed.prepare(
            QStringLiteral("SELECT documents, digest FROM seed_page WHERE feed = ? ORDER BY page"));
        if (!query)
            return tl::unexpected(asCorrupt(query.error()));
        query->bind(1, seed.number);
        m_seed.allowWork();
        auto row = query->step();
        for (; row && *row; row = query->step()) {
            if (auto done = readPage(feed, query->blob(0), query->blob(1)); !done)
                return done;
            m_seed.allowWork();
        }
        if (!row)
            return tl::unexpected(asCorrupt(row.error()));
        return feed ? m_ledger.setCheckpoint(feed->number, seed.checkpoint) : Result<void>();
    }

    Result<void> readPage(const std::optional<Feed> &feed, const QByteArray &page, const QByteArray &digest)
    {
        if (digestOf(page) != digest)
            return tl::unexpected(broken(QStringLiteral("a page is damaged")));
        auto documents = unpacked(page);
        if (!documents)
            return tl::unexpected(documents.error());
        m_seen += int(documents->size());
        if (feed) {
            std::vector<IncomingDocument> rows;
            rows.reserve(documents->size());
            for (SeedDocument &document : *documents) {
                QStringList leaves = document.conflicts;
                leaves.prepend(document.rev);
                const QByteArray body = named(document);
                rows.push_back({document.id, document.rev, leaves, document.conflicts, false, body});
            }
            m_summary.documents += int(rows.size());
            PageWriter writer(m_ledger, m_collection, base::systemClock());
            const auto written = writer.write(*feed, std::move(rows), PageMode::Feed, true, std::nullopt);
            if (!written)
                return tl::unexpected(written.error());
        }
        if (m_progress && !m_progress(m_seen))
            return base::fail(ErrorKind::Cancelled, QStringLiteral("read a seed"));
        return {};
    }

    database::Database &m_seed;
    Ledger &m_ledger;
    Collection &m_collection;
    const std::function<bool(int)> &m_progress;
    SeedSummary m_summary;
    int m_seen = 0; ///< documents that were in it
};

} // namespace

Result<SeedSummary> importSeed(Ledger &ledger, Collection &collection, const QString &file,
                               const std::function<bool(int)> &progress)
{
    auto seed = openSeed(file);
    if (!seed)
        return tl::unexpected(seed.error());
    SeedReader reader(**seed, ledger, collection, progress);
    const auto done = ledger.atomically([&reader] { return reader.read(); });
    if (!done)
        return tl::unexpected(done.error());
    return reader.summary();
}

} // namespace videoguard::sync
