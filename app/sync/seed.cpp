// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/seed.h"

#include "app/sync/page_writer.h"
#include "app/sync/seed_file.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

/// Writes the pages and feeds of a new seed.
class SeedWriter
{
public:
    SeedWriter(database::Database &database, const std::function<bool(int)> &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    [[nodiscard]] const SeedSummary &summary() const { return m_summary; }

    Result<void> writeFeed(Ledger &ledger, const Feed &feed, const SeedBody &body)
    {
        // The sequence first: what changes after it comes once more, and does no harm.
        const auto checkpoint = ledger.checkpoint(feed.number);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        if (checkpoint->since.isEmpty() || seedWord(feed.kind).isEmpty())
            return {};
        const int number = ++m_summary.feeds;
        auto insert = m_database.prepare(
            QStringLiteral("INSERT INTO seed_feed (feed, name, kind, since, instance, purge, reconciled_us) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        insert->bind(1, number).bind(2, feed.database).bind(3, seedWord(feed.kind));
        insert->bind(4, text(checkpoint->since)).bind(5, text(checkpoint->instance));
        insert->bind(6, text(checkpoint->purge)).bind(7, checkpoint->reconciled_us);
        if (auto inserted = insert->run(); !inserted)
            return inserted;
        const auto missing = writeDocuments(ledger, feed, number, body);
        if (!missing)
            return tl::unexpected(missing.error());
        if (!*missing)
            return {};
        auto due =
            m_database.prepare(QStringLiteral("UPDATE seed_feed SET reconciled_us = ? WHERE feed = ?"));
        if (!due)
            return tl::unexpected(due.error());
        return due->bind(1, kReconcileDue_us).bind(2, number).run();
    }

    Result<void> finish()
    {
        m_summary.made_us = base::systemClock().wall().sinceEpoch.count();
        auto insert = m_database.prepare(
            QStringLiteral("INSERT INTO seed (one, made_us, feeds, documents) VALUES (1, ?, ?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        return insert->bind(1, m_summary.made_us).bind(2, m_summary.feeds).bind(3, m_summary.documents).run();
    }

private:
    static QString text(const QByteArray &bytes)
    {
        return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
    }

    /// Whether some of them are not in it, so that the reader has to ask the server for them.
    Result<bool> writeDocuments(Ledger &ledger, const Feed &feed, int number, const SeedBody &body)
    {
        const auto revisions = ledger.knownRevisions(feed.number);
        if (!revisions)
            return tl::unexpected(revisions.error());
        const auto refused = ledger.refused(feed.number);
        if (!refused)
            return tl::unexpected(refused.error());
        const auto forked = ledger.forked(feed.number);
        if (!forked)
            return tl::unexpected(forked.error());
        // What stands here under the id of a refused document did not come from this database.
        QSet<QString> left;
        for (const RefusedDocument &document : *refused)
            left.insert(document.id);
        const QSet<QString> forks(forked->begin(), forked->end());
        QStringList ids = revisions->keys();
        ids.sort();
        bool missing = !left.isEmpty();
        for (const QString &id : std::as_const(ids)) {
            if (left.contains(id))
                continue;
            SeedDocument document{id, revisions->value(id), {}, {}};
            auto text = body(feed, id);
            if (!text)
                return tl::unexpected(text.error());
            if (text->isEmpty() || text->size() > kLargestSeedPage_bytes / 2) {
                missing = true;
                continue;
            }
            document.body = std::move(*text);
            if (forks.contains(id)) {
                auto known = ledger.known(feed.number, id);
                if (!known)
                    return tl::unexpected(known.error());
                document.conflicts = known->conflicts;
            }
            if (auto added = add(number, std::move(document)); !added)
                return tl::unexpected(added.error());
        }
        if (auto flushed = flush(number); !flushed)
            return tl::unexpected(flushed.error());
        return missing;
    }

    Result<void> add(int feed, SeedDocument document)
    {
        m_bytes += document.body.size();
        m_page.push_back(std::move(document));
        ++m_summary.documents;
        if (int(m_page.size()) >= kSeedPage_documents || m_bytes >= kSeedPage_bytes)
            return flush(feed);
        return {};
    }

    Result<void> flush(int feed)
    {
        if (m_page.empty())
            return {};
        const QByteArray page = packed(m_page);
        if (page.isEmpty())
            return base::fail(ErrorKind::Full, QStringLiteral("write a seed"), QStringLiteral("no memory"));
        m_page.clear();
        m_bytes = 0;
        auto insert = m_database.prepare(
            QStringLiteral("INSERT INTO seed_page (feed, documents, digest) VALUES (?, ?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        if (auto inserted = insert->bind(1, feed).bind(2, page).bind(3, digestOf(page)).run(); !inserted)
            return inserted;
        if (m_progress && !m_progress(m_summary.documents))
            return base::fail(ErrorKind::Cancelled, QStringLiteral("write a seed"));
        return {};
    }

    database::Database &m_database;
    const std::function<bool(int)> &m_progress;
    SeedSummary m_summary;
    std::vector<SeedDocument> m_page;
    qsizetype m_bytes = 0;
};

void removeParts(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(suffix));
}

Result<SeedSummary> writeSeed(Ledger &ledger, const SeedBody &body, const QString &file,
                              const std::function<bool(int)> &progress)
{
    auto database = database::Database::open(file, seedSchema());
    if (!database)
        return tl::unexpected(database.error());
    // One file is carried away, so there is no log beside it.
    const auto set = (*database)->execute(QStringLiteral("PRAGMA journal_mode = DELETE;"
                                                         "PRAGMA synchronous = FULL;"
                                                         "PRAGMA application_id = %1;")
                                              .arg(kSeedApplicationId));
    if (!set)
        return tl::unexpected(set.error());
    const auto feeds = ledger.feeds();
    if (!feeds)
        return tl::unexpected(feeds.error());
    SeedWriter writer(**database, progress);
    const auto written = (*database)->atomically([&]() -> Result<void> {
        for (const Feed &feed : *feeds) { // the directory is the first
            if (auto done = writer.writeFeed(ledger, feed, body); !done)
                return done;
        }
        return writer.finish();
    });
    if (!written)
        return tl::unexpected(written.error());
    return writer.summary();
}

} // namespace

Result<SeedSummary> exportSeed(Ledger &ledger, const SeedBody &body, const QString &file,
                               const std::function<bool(int)> &progress)
{
    const QString part = file + QStringLiteral(".part");
    removeParts(part);
    auto summary = writeSeed(ledger, body, part, progress);
    if (!summary) {
        removeParts(part);
        return summary;
    }
    std::error_code failed;
    std::filesystem::rename(part.toStdU16String(), file.toStdU16String(), failed);
    if (failed) {
        removeParts(part);
        return base::fail(ErrorKind::Denied, QStringLiteral("write %1").arg(file),
                          QString::fromLocal8Bit(failed.message().c_str()));
    }
    return summary;
}

} // namespace videoguard::sync
