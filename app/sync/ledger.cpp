// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/ledger.h"

#include "app/sync/ledger_loan.h"

#include <QRandomGenerator>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

// The numbers are stored.
int stored(FeedKind kind)
{
    switch (kind) {
    case FeedKind::Directory:
        return 1;
    case FeedKind::Catalogue:
        return 2;
    case FeedKind::Positions:
        return 3;
    }
    return 0;
}

FeedKind kindOf(qint64 stored)
{
    return stored == 1 ? FeedKind::Directory : stored == 3 ? FeedKind::Positions : FeedKind::Catalogue;
}

Feed readFeed(const database::Statement &row)
{
    return {row.integer(0), row.text(1), kindOf(row.integer(2)), row.text(3), row.integer(4) != 0};
}

QString randomId()
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const database::Statement &row, int column)
{
    return row.text(column).toUtf8();
}

} // namespace

Ledger::Ledger(database::Database &database, const base::Clock &clock, Atomically atomically)
    : m_database(database)
    , m_clock(clock)
    , m_atomically(std::move(atomically))
    , m_statements(std::make_unique<Statements>())
{
}

Ledger::~Ledger() = default;

Result<void> Ledger::atomically(const std::function<Result<void>()> &work)
{
    return m_atomically ? m_atomically(work) : m_database.atomically(work);
}

Result<Ledger::Loan> Ledger::loan(const char *sql)
{
    auto &kept = m_statements->kept;
    auto found = kept.find(sql);
    if (found == kept.end()) {
        auto statement = m_database.prepare(QString::fromLatin1(sql));
        if (!statement)
            return tl::unexpected(statement.error());
        found = kept.emplace(sql, std::move(*statement)).first;
    }
    return Loan(&found->second);
}

Result<qint64> Ledger::number(const char *sql, qint64 feed)
{
    auto find = loan(sql);
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, feed).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*find)->integer(0) : 0;
}

Result<std::vector<Feed>> Ledger::feeds()
{
    auto find = loan("SELECT feed, name, kind, owner, own FROM sync_feed ORDER BY kind, name");
    if (!find)
        return tl::unexpected(find.error());
    std::vector<Feed> feeds;
    auto row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        feeds.push_back(readFeed(**find));
    if (!row)
        return tl::unexpected(row.error());
    return feeds;
}

Result<std::optional<Feed>> Ledger::feed(const QString &database)
{
    auto find = loan("SELECT feed, name, kind, owner, own FROM sync_feed WHERE name = ?");
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, filled(database)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readFeed(**find)) : std::nullopt;
}

Result<std::optional<Feed>> Ledger::ownFeed(FeedKind kind)
{
    auto find = loan("SELECT feed, name, kind, owner, own FROM sync_feed WHERE own = 1 AND kind = ? "
                     "ORDER BY feed LIMIT 1");
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, stored(kind)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readFeed(**find)) : std::nullopt;
}

Result<Feed> Ledger::saveFeed(const Feed &feed)
{
    const auto before = this->feed(feed.database);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && !(*before)->own && feed.own) {
        // Of what was read as a partner's no bodies are here, and an edit needs the one that it began from.
        for (const char *sql : {"DELETE FROM sync_document WHERE feed = ?",
                                "UPDATE sync_feed SET since = NULL WHERE feed = ?"}) {
            auto again = loan(sql);
            if (!again)
                return tl::unexpected(again.error());
            if (const auto done = (*again)->bind(1, (*before)->number).run(); !done)
                return tl::unexpected(done.error());
        }
    }
    {
        auto save = loan("INSERT INTO sync_feed (name, kind, owner, own) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, owner = excluded.owner, "
                         "own = excluded.own");
        if (!save)
            return tl::unexpected(save.error());
        (*save)->bind(1, filled(feed.database)).bind(2, stored(feed.kind)).bind(3, filled(feed.owner));
        if (const auto saved = (*save)->bind(4, int(feed.own)).run(); !saved)
            return tl::unexpected(saved.error());
    }
    auto kept = this->feed(feed.database);
    if (!kept)
        return tl::unexpected(kept.error());
    return **kept;
}

Result<void> Ledger::removeFeed(qint64 feed)
{
    return atomically([&]() -> Result<void> {
        const auto waiting = number("SELECT count(*) FROM sync_outbox WHERE feed = ?", feed);
        if (!waiting)
            return tl::unexpected(waiting.error());
        if (*waiting > 0)
            return base::fail(ErrorKind::Conflict, QStringLiteral("give up database %1").arg(feed),
                              QStringLiteral("%1 edits have not left yet").arg(*waiting));
        for (const char *sql :
             {"DELETE FROM sync_document WHERE feed = ?", "DELETE FROM sync_refused WHERE feed = ?",
              "DELETE FROM sync_round WHERE feed = ?", "DELETE FROM sync_feed WHERE feed = ?"}) {
            auto remove = loan(sql);
            if (!remove)
                return tl::unexpected(remove.error());
            if (auto removed = (*remove)->bind(1, feed).run(); !removed)
                return removed;
        }
        return {};
    });
}

Result<Checkpoint> Ledger::checkpoint(qint64 feed)
{
    auto find = loan("SELECT since, instance, purge, reconciled_us FROM sync_feed WHERE feed = ?");
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, feed).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return base::fail(ErrorKind::NotFound, QStringLiteral("read a checkpoint"),
                          QStringLiteral("no feed %1").arg(feed));
    const database::Statement &found = **find;
    return Checkpoint{bytesOf(found, 0), bytesOf(found, 1), bytesOf(found, 2), found.integer(3)};
}

Result<void> Ledger::setCheckpoint(qint64 feed, const Checkpoint &checkpoint)
{
    auto save =
        loan("UPDATE sync_feed SET since = ?, instance = ?, purge = ?, reconciled_us = ? WHERE feed = ?");
    if (!save)
        return tl::unexpected(save.error());
    (*save)->bind(1, orNull(QString::fromUtf8(checkpoint.since)));
    (*save)->bind(2, orNull(QString::fromUtf8(checkpoint.instance)));
    (*save)->bind(3, orNull(QString::fromUtf8(checkpoint.purge)));
    if (auto saved = (*save)->bind(4, checkpoint.reconciled_us).bind(5, feed).run(); !saved)
        return saved;
    if (m_database.changes() == 0)
        return base::fail(ErrorKind::NotFound, QStringLiteral("keep a checkpoint"),
                          QStringLiteral("no feed %1").arg(feed));
    return {};
}

Result<QString> Ledger::installation()
{
    const auto read = [this]() -> Result<QString> {
        auto find = loan("SELECT id FROM sync_installation");
        if (!find)
            return tl::unexpected(find.error());
        const auto row = (*find)->step();
        if (!row)
            return tl::unexpected(row.error());
        return *row ? (*find)->text(0) : QString();
    };
    auto id = read();
    if (!id || !id->isEmpty())
        return id;
    {
        // Another connection may be as far as we are: the first one stays.
        auto make = loan("INSERT INTO sync_installation (one, id) VALUES (1, ?) ON CONFLICT DO NOTHING");
        if (!make)
            return tl::unexpected(make.error());
        if (const auto made = (*make)->bind(1, randomId()).run(); !made)
            return tl::unexpected(made.error());
    }
    return read();
}

Result<void> Ledger::renewInstallation()
{
    auto make = loan("INSERT INTO sync_installation (one, id) VALUES (1, ?) "
                     "ON CONFLICT (one) DO UPDATE SET id = excluded.id");
    if (!make)
        return tl::unexpected(make.error());
    return (*make)->bind(1, randomId()).run();
}

} // namespace videoguard::sync
