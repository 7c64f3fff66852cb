// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue_publish.h"

#include "app/catalogue/store_tables.h"
#include "app/catalogue/synced_catalogue.h"
#include "app/catalogue/synced_catalogue_outgoing.h"
#include "app/sync/ledger.h"
#include "app/sync/merge.h"

#include <QJsonDocument>

namespace videoguard::catalogue {

using base::ErrorKind;
using base::Result;
using sync::Feed;
using sync::FeedKind;

namespace {

QStringList textsOf(database::Statement &statement, Result<bool> &row)
{
    QStringList texts;
    for (row = statement.step(); row && *row; row = statement.step())
        texts += statement.text(0);
    return texts;
}

Result<QStringList> idsFrom(Store::Tables &tables, const QString &sql)
{
    auto rows = tables.loan(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> row = false;
    const QStringList ids = textsOf(**rows, row);
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<std::optional<MonitoringCentre>> centreOf(Store::Tables &tables, const QString &id)
{
    auto find = tables.loan(QStringLiteral("SELECT document FROM centre WHERE id = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto there = (*find)->bind(1, id).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::optional<MonitoringCentre>();
    auto centre = parseCentre(QJsonDocument::fromJson((*find)->text(0).toUtf8()).object());
    if (!centre)
        return tl::unexpected(centre.error());
    return std::optional(std::move(*centre));
}

bool isOwn(const PartnerBook &book, const QString &ownerId)
{
    return !book.ownPartner.isEmpty() && book.actsFor(book.ownPartner, ownerId);
}

Result<QByteArray> outgoingPosition(Store &store, const QString &id)
{
    const auto positions = store.unitPositions();
    if (!positions)
        return tl::unexpected(positions.error());
    const auto found = std::find_if(positions->begin(), positions->end(),
                                    [&](const UnitPosition &position) { return position.cameraId == id; });
    if (found == positions->end())
        return QByteArray();
    const auto camera = store.camera(id);
    const auto book = store.tables().book();
    if (!camera || !book)
        return tl::unexpected(camera ? book.error() : camera.error());
    if (!*camera || (*camera)->isDemo() || !isOwn(**book, (*camera)->ownerId()))
        return QByteArray();
    return outgoingCopy(*found, (*camera)->ownerId());
}

} // namespace

Result<QByteArray> outgoingOf(Store &store, const Feed &feed, const QString &id)
{
    if (feed.kind == FeedKind::Directory)
        return QByteArray();
    if (feed.kind == FeedKind::Positions)
        return outgoingPosition(store, id);
    const auto server = store.ledger().known(feed.number, id);
    const auto camera = store.camera(id);
    if (!server || !camera)
        return tl::unexpected(server ? camera.error() : server.error());
    const auto book = store.tables().book();
    if (!book)
        return tl::unexpected(book.error());
    if (*camera)
        return (*camera)->isDemo() || !isOwn(**book, (*camera)->ownerId())
                   ? QByteArray()
                   : outgoingCopy(**camera, server->body);
    const PartnerBook owners = **book;
    const auto centre = centreOf(store.tables(), id);
    if (!centre)
        return tl::unexpected(centre.error());
    if (!*centre || (*centre)->demo || !isOwn(owners, (*centre)->ownerId))
        return QByteArray();
    return outgoingCopy(**centre, server->body);
}

Result<QStringList> outgoingIdsOf(Store &store, const Feed &feed)
{
    Store::Tables &tables = store.tables();
    QStringList candidates;
    if (feed.kind == FeedKind::Positions) {
        auto units = idsFrom(tables, QStringLiteral("SELECT camera FROM unit_position ORDER BY camera"));
        if (!units)
            return units;
        candidates = std::move(*units);
    } else if (feed.kind == FeedKind::Catalogue) {
        auto cameras =
            idsFrom(tables, QStringLiteral("SELECT id FROM camera WHERE own = 1 AND demo = 0 ORDER BY row"));
        auto centres = idsFrom(tables, QStringLiteral("SELECT id FROM centre WHERE demo = 0 ORDER BY id"));
        if (!cameras || !centres)
            return cameras ? centres : cameras;
        candidates = *cameras + *centres;
    }
    QStringList ids;
    for (const QString &id : std::as_const(candidates)) {
        const auto body = outgoingOf(store, feed, id);
        if (!body)
            return tl::unexpected(body.error());
        if (!body->isEmpty())
            ids += id;
    }
    return ids;
}

Result<int> publishOwn(Store &store)
{
    const auto feed = store.ledger().ownFeed(FeedKind::Catalogue);
    if (!feed)
        return tl::unexpected(feed.error());
    if (!*feed)
        return base::fail(ErrorKind::NotFound, QStringLiteral("publish the own catalogue"),
                          QStringLiteral("no own database is known"));
    int published = 0;
    const auto done = store.ledger().atomically([&]() -> Result<void> {
        const auto ids = outgoingIdsOf(store, **feed);
        if (!ids)
            return tl::unexpected(ids.error());
        for (const QString &id : *ids) {
            const auto body = outgoingOf(store, **feed, id);
            const auto server = store.ledger().known((*feed)->number, id);
            if (!body || !server)
                return tl::unexpected(body ? server.error() : body.error());
            if (!server->deleted && sync::sameBody(*body, server->body))
                continue;
            if (auto queued = store.ledger().enqueue(**feed, id, *body, QStringLiteral("console")); !queued)
                return queued;
            ++published;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return published;
}

} // namespace videoguard::catalogue
