// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/engine_fixture.h"

#include "app/sync/page_writer_revisions.h"
#include "app/sync/provision.h"

namespace videoguard::test {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

Result<std::vector<sync::Verdict>>
TableCollection::apply(const sync::Feed &feed, std::span<const sync::IncomingDocument> documents, bool first)
{
    if (brokenDisk)
        return base::fail(ErrorKind::Full, QStringLiteral("write"));
    std::vector<sync::Verdict> verdicts;
    for (const sync::IncomingDocument &document : documents) {
        ++applied;
        firsts += first ? 1 : 0;
        sync::Verdict verdict;
        const QJsonObject fields = sync::fieldsOf(document.body);
        const auto before = record(feed, document.id);
        if (document.deleted) {
            verdict.changed = before.has_value();
            if (const auto gone = forget(feed, {document.id}); !gone)
                return tl::unexpected(gone.error());
        } else if (!feed.owner.isEmpty() && fields.value(QStringLiteral("owner")).toString() != feed.owner) {
            verdict.refused = sync::Refusal::ForeignOwner;
            verdict.cause = QStringLiteral("owner");
        } else {
            verdict.changed = before != fields;
            keep(feed.number, document.id, json(fields));
        }
        verdicts.push_back(verdict);
    }
    return verdicts;
}

Result<void> TableCollection::forget(const sync::Feed &feed, const QStringList &ids)
{
    for (const QString &id : ids) {
        auto remove = m_database.prepare(QStringLiteral("DELETE FROM record WHERE feed = ? AND id = ?"));
        if (!remove)
            return tl::unexpected(remove.error());
        if (const auto done = remove->bind(1, feed.number).bind(2, id).run(); !done)
            return done;
    }
    return {};
}

Result<QByteArray> TableCollection::outgoing(const sync::Feed &feed, const QString &id)
{
    const auto found = record(feed, id);
    return found ? json(*found) : QByteArray();
}

Result<QStringList> TableCollection::outgoingIds(const sync::Feed &feed)
{
    auto find = m_database.prepare(QStringLiteral("SELECT id FROM record WHERE feed = ?"));
    if (!find)
        return tl::unexpected(find.error());
    find->bind(1, feed.number);
    QStringList ids;
    for (auto row = find->step(); row && *row; row = find->step())
        ids.append(find->text(0));
    return ids;
}

Result<std::vector<sync::Feed>> TableCollection::feeds()
{
    std::vector<sync::Feed> all = named;
    const auto directory = m_ledger.feed(sync::directoryDatabase());
    if (!directory)
        return tl::unexpected(directory.error());
    if (!*directory)
        return all;
    const auto ids = outgoingIds(**directory);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids) {
        const QJsonObject partner = *record(**directory, id);
        sync::Feed feed;
        feed.database = partner.value(QStringLiteral("database")).toString();
        feed.owner = partner.value(QStringLiteral("owner")).toString();
        all.push_back(feed);
    }
    return all;
}

std::optional<QJsonObject> TableCollection::record(const sync::Feed &feed, const QString &id)
{
    auto find = m_database.prepare(QStringLiteral("SELECT body FROM record WHERE feed = ? AND id = ?"));
    REQUIRE(worked(find));
    const auto row = find->bind(1, feed.number).bind(2, id).step();
    REQUIRE(worked(row));
    return *row ? std::optional(object(find->blob(0))) : std::nullopt;
}

void TableCollection::keep(qint64 feed, const QString &id, const QByteArray &body)
{
    auto save =
        m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO record (feed, id, body) VALUES (?, ?, ?)"));
    REQUIRE(worked(save));
    REQUIRE(worked(save->bind(1, feed).bind(2, id).bind(3, body).run()));
}

int TableCollection::count(const sync::Feed &feed)
{
    return static_cast<int>(outgoingIds(feed).value_or(QStringList()).size());
}

TestConsole::TestConsole(const QString &path, const sync::Engine::Timing &timing)
{
    database::Schema schema;
    schema.version = 1;
    schema.sql =
        sync::ledgerSchemaSql() +
        QStringLiteral("CREATE TABLE record (feed INTEGER, id TEXT, body BLOB, PRIMARY KEY (feed, id));");
    auto opened = database::Database::open(path, schema);
    REQUIRE(worked(opened));
    database = std::move(*opened);
    ledger = std::make_unique<sync::Ledger>(
        *database, base::systemClock(),
        [this](const std::function<Result<void>()> &work) { return database->atomically(work); });
    collection = std::make_unique<TableCollection>(*database, *ledger);
    engine = std::make_unique<sync::Engine>(*ledger, *collection, base::systemClock(), timing);
    QObject::connect(engine.get(), &sync::Engine::settled, engine.get(), [this] { ++settled; });
    QObject::connect(engine.get(), &sync::Engine::roundEnded, engine.get(),
                     [this](const sync::Round &round) { rounds.push_back(round); });
    QObject::connect(engine.get(), &sync::Engine::documentsChanged, engine.get(),
                     [this](const sync::Feed &, const QStringList &ids) { changed += ids; });
}

sync::Feed TestConsole::addFeed(const QString &name, bool own, sync::FeedKind kind, const QString &owner)
{
    sync::Feed wanted;
    wanted.database = name;
    wanted.kind = kind;
    wanted.owner = owner;
    wanted.own = own;
    const auto saved = ledger->saveFeed(wanted);
    REQUIRE(worked(saved));
    collection->named.push_back(*saved);
    return *saved;
}

sync::Feed TestConsole::feed(const QString &name)
{
    const auto found = ledger->feed(name);
    REQUIRE(worked(found));
    REQUIRE(found->has_value());
    return **found;
}

void TestConsole::start(const QUrl &server, const QString &user, const QByteArray &password)
{
    sync::ServerAccount account;
    account.server = server;
    account.user = user;
    engine->start(account, password);
}

bool TestConsole::sync(std::chrono::milliseconds limit)
{
    const int before = settled;
    engine->syncNow();
    return waitFor([&] { return settled > before; }, limit);
}

void TestConsole::edit(const sync::Feed &feed, const QString &id, const QJsonObject &body)
{
    REQUIRE(worked(ledger->atomically([&]() -> Result<void> {
        collection->keep(feed.number, id, json(body));
        return ledger->enqueue(feed, id, json(body), QStringLiteral("operator"));
    })));
}

void TestConsole::remove(const sync::Feed &feed, const QString &id)
{
    REQUIRE(worked(ledger->atomically([&]() -> Result<void> {
        if (const auto gone = collection->forget(feed, {id}); !gone)
            return gone;
        return ledger->enqueue(feed, id, R"({"_deleted":true})", QStringLiteral("operator"));
    })));
}

std::vector<sync::OutboxItem> TestConsole::outbox(const sync::Feed &feed)
{
    const auto items = ledger->outbox(feed.number);
    REQUIRE(worked(items));
    return *items;
}

QJsonObject TestConsole::record(const sync::Feed &feed, const QString &id)
{
    return collection->record(feed, id).value_or(QJsonObject());
}

std::optional<sync::FeedState> TestConsole::state(const QString &name) const
{
    for (const sync::FeedState &state : engine->state().feeds) {
        if (state.feed.database == name)
            return state;
    }
    return std::nullopt;
}

sync::Engine::Timing quickTiming()
{
    sync::Engine::Timing timing;
    timing.pollEvery = 300ms;
    timing.longPoll = 5s;
    timing.firstRetry = 50ms;
    timing.mostRetry = 400ms;
    return timing;
}

} // namespace videoguard::test
