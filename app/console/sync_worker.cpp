// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_worker.h"

#include "app/console/seed_body.h"
#include "app/sync/seed.h"

#include <QJsonDocument>

#include <algorithm>

namespace videoguard::console {

using base::ErrorKind;
using base::Result;

Result<void> SyncDesk::Worker::open()
{
    if (m_engine)
        return {};
    auto store = catalogue::Store::open(m_file);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_collection = std::make_unique<catalogue::SyncedCatalogue>(*m_store);
    m_engine = std::make_unique<sync::Engine>(m_store->ledger(), *m_collection, base::systemClock(),
                                              sync::Engine::Timing{});
    connect(m_engine.get(), &sync::Engine::stateChanged, this, &Worker::stateChanged);
    connect(m_engine.get(), &sync::Engine::documentsChanged, this, &Worker::documentsChanged);
    connect(m_engine.get(), &sync::Engine::outboxChanged, this, &Worker::outboxChanged);
    connect(m_engine.get(), &sync::Engine::roundEnded, this, &Worker::roundEnded);
    return {};
}

void SyncDesk::Worker::start(const sync::ServerAccount &account, const QByteArray &password)
{
    m_client = std::make_unique<sync::CouchClient>(account, password);
    m_engine->start(account, password);
}

void SyncDesk::Worker::stop()
{
    m_client.reset();
    if (m_engine)
        m_engine->stop();
}

Result<sync::Feed> SyncDesk::Worker::feedOf(qint64 number)
{
    const auto feeds = ledger().feeds();
    if (!feeds)
        return tl::unexpected(feeds.error());
    const auto found = std::find_if(feeds->begin(), feeds->end(),
                                    [&](const sync::Feed &feed) { return feed.number == number; });
    if (found == feeds->end())
        return base::fail(ErrorKind::NotFound, QStringLiteral("find database %1").arg(number));
    return *found;
}

Result<void> SyncDesk::Worker::show(const sync::Feed &feed, const QString &id, const QString &rev,
                                    const QByteArray &body)
{
    sync::IncomingDocument document;
    document.id = id;
    document.rev = rev;
    document.leaves = {rev};
    document.body = body;
    document.deleted = QJsonDocument::fromJson(body).object().value(QStringLiteral("_deleted")).toBool(false);
    const auto verdicts = collection().apply(feed, std::span(&document, 1), false);
    if (!verdicts)
        return tl::unexpected(verdicts.error());
    if (!verdicts->empty() && verdicts->front().refused)
        return base::fail(ErrorKind::Corrupt, QStringLiteral("show document %1 again").arg(id),
                          verdicts->front().cause);
    return {};
}

Result<void> SyncDesk::Worker::resolve(qint64 number, const sync::Merge &decided)
{
    return ledger().atomically([&]() -> Result<void> {
        const auto item = ledger().outboxItem(number);
        if (!item)
            return tl::unexpected(item.error());
        if (!*item || (*item)->state != sync::OutboxState::Conflict)
            return base::fail(ErrorKind::Conflict, QStringLiteral("resolve edit %1").arg(number),
                              QStringLiteral("it does not wait for a decision any more"));
        // Compared with what lies there now: the server's side may have moved on while somebody was deciding.
        if (!sync::sameBody(QJsonDocument(decided.theirs).toJson(QJsonDocument::Compact), (*item)->theirBody))
            return base::fail(ErrorKind::Conflict, QStringLiteral("resolve edit %1").arg(number),
                              QStringLiteral("the server's version changed meanwhile"));
        const auto feed = feedOf((*item)->feed);
        if (!feed)
            return tl::unexpected(feed.error());
        const QByteArray body =
            sync::writeKeeping(decided.result(collection().mergeRules()), (*item)->theirBody);
        if (auto done = sync::resolveConflict(ledger(), number, body); !done)
            return done;
        return show(*feed, (*item)->id, (*item)->theirRev, body);
    });
}

Result<void> SyncDesk::Worker::withdraw(qint64 number)
{
    return ledger().atomically([&]() -> Result<void> {
        const auto item = sync::withdrawOutbox(ledger(), number);
        if (!item)
            return tl::unexpected(item.error());
        const auto feed = feedOf(item->feed);
        if (!feed)
            return tl::unexpected(feed.error());
        const bool theirs = !item->theirBody.isEmpty();
        const QByteArray &body = theirs ? item->theirBody : item->baseBody;
        // A record that the server never had stays here; publishing sends it again.
        if (body.isEmpty())
            return {};
        return show(*feed, item->id, theirs ? item->theirRev : item->baseRev, body);
    });
}

Result<int> SyncDesk::Worker::catchUp(qint64 since_us)
{
    const auto feed = ledger().ownFeed(sync::FeedKind::Catalogue);
    if (!feed)
        return tl::unexpected(feed.error());
    if (!*feed)
        return 0;
    const auto ids = collection().outgoingIds(**feed);
    if (!ids)
        return tl::unexpected(ids.error());
    int sent = 0;
    const auto done = ledger().atomically([&]() -> Result<void> {
        for (const QString &id : *ids) {
            const auto row = store().rowOf(id);
            if (!row)
                return tl::unexpected(row.error());
            // The time in the record has whole seconds.
            if (!*row || (*row)->updatedAt_us + 1'000'000 < since_us)
                continue;
            const auto body = collection().outgoing(**feed, id);
            if (!body)
                return tl::unexpected(body.error());
            if (body->isEmpty())
                continue;
            if (auto queued = ledger().enqueue(**feed, id, *body, QStringLiteral("console")); !queued)
                return queued;
            ++sent;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return sent;
}

Result<int> SyncDesk::Worker::exportSeed(const QString &file)
{
    const auto made = sync::exportSeed(ledger(), seedBodyOf(store()), file);
    if (!made)
        return tl::unexpected(made.error());
    return made->documents;
}

Result<int> SyncDesk::Worker::importSeed(const QString &file)
{
    const auto taken = sync::importSeed(ledger(), collection(), file);
    if (!taken)
        return tl::unexpected(taken.error());
    return taken->documents;
}

} // namespace videoguard::console
