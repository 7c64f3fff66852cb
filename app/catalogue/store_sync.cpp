// SPDX-License-Identifier: EUPL-1.2
// What of the store belongs to synchronisation: what leaves, the news, where units are.
#include "app/catalogue/store_tables.h"
#include "app/catalogue/synced_catalogue_outgoing.h"
#include "app/sync/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::catalogue {

using base::ErrorKind;
using base::Result;

namespace {

std::vector<NewsItem::Change> changesIn(const QString &text)
{
    std::vector<NewsItem::Change> changes;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject entry = value.toObject();
        changes.push_back({entry.value(QLatin1String("path")).toString(),
                           entry.value(QLatin1String("before")), entry.value(QLatin1String("after"))});
    }
    return changes;
}

NewsItem readNews(const database::Statement &s)
{
    NewsItem item;
    item.number = s.integer(0);
    item.at_us = s.integer(1);
    item.partnerId = s.text(2);
    item.kind = NewsKind(s.integer(3));
    item.cameraId = s.text(4);
    item.reference = s.text(5);
    item.by = s.text(6);
    item.changedAt_us = s.integer(7);
    item.count = int(s.integer(8));
    item.changes = changesIn(s.text(9));
    item.read = s.integer(10) != 0;
    return item;
}

std::optional<double> known(const database::Statement &s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(s.real(column));
}

} // namespace

sync::Ledger &Store::ledger()
{
    return *m_ledger;
}

Result<void> Store::enqueue(const CameraRecord *before, const CameraRecord &stored, const Author &author)
{
    if (stored.isDemo())
        return {};
    const auto feed = m_ledger->ownFeed(sync::FeedKind::Catalogue);
    if (!feed)
        return tl::unexpected(feed.error());
    if (!*feed)
        return {};
    const auto server = m_ledger->known((*feed)->number, stored.id());
    if (!server)
        return tl::unexpected(server.error());
    // A new stream address is nobody else's business, so no revision of it goes out.
    const bool isThere = !server->rev.isEmpty() && !server->deleted;
    if (before && isThere &&
        changedFields(visibleCopy(*before, Visibility::Partner), visibleCopy(stored, Visibility::Partner))
            .isEmpty())
        return {};
    return m_ledger->enqueue(**feed, stored.id(), outgoingCopy(stored, server->body), author.name);
}

Result<void> Store::enqueue(const MonitoringCentre &centre)
{
    const auto book = m_tables->book();
    if (!book)
        return tl::unexpected(book.error());
    if (centre.demo || (*book)->ownPartner.isEmpty() ||
        !(*book)->actsFor((*book)->ownPartner, centre.ownerId))
        return {};
    const auto feed = m_ledger->ownFeed(sync::FeedKind::Catalogue);
    if (!feed)
        return tl::unexpected(feed.error());
    if (!*feed)
        return {};
    const auto server = m_ledger->known((*feed)->number, centre.id);
    if (!server)
        return tl::unexpected(server.error());
    return m_ledger->enqueue(**feed, centre.id, outgoingCopy(centre, server->body), {});
}

Result<std::vector<NewsItem>> Store::news(const NewsQuery &query)
{
    auto rows = m_tables->loan(QStringLiteral(
        "SELECT number, at_us, partner, kind, subject, reference, author, changed_us, count, "
        "changes, read FROM news WHERE (?1 = '' OR partner = ?1) AND (?2 IS NULL OR kind = ?2) "
        "AND (?3 = 0 OR read = 0) ORDER BY number DESC LIMIT ?4"));
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->bind(1, query.partnerId.isNull() ? QStringLiteral("") : query.partnerId);
    if (query.kind)
        (*rows)->bind(2, int(*query.kind));
    (*rows)->bind(3, int(query.unreadOnly)).bind(4, query.limit);
    std::vector<NewsItem> items;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step())
        items.push_back(readNews(**rows));
    if (!row)
        return tl::unexpected(row.error());
    return items;
}

Result<int> Store::unreadNews()
{
    auto ask = m_tables->loan(QStringLiteral("SELECT count(*) FROM news WHERE read = 0"));
    if (!ask)
        return tl::unexpected(ask.error());
    if (const auto row = (*ask)->step(); !row)
        return tl::unexpected(row.error());
    return int((*ask)->integer(0));
}

Result<void> Store::markNewsRead(const std::vector<qint64> &numbers, bool read)
{
    return m_tables->atomically([&]() -> Result<void> {
        if (numbers.empty()) {
            auto all = m_tables->loan(QStringLiteral("UPDATE news SET read = ?1 WHERE read <> ?1"));
            if (!all)
                return tl::unexpected(all.error());
            return (*all)->bind(1, int(read)).run();
        }
        auto one = m_tables->loan(QStringLiteral("UPDATE news SET read = ? WHERE number = ?"));
        if (!one)
            return tl::unexpected(one.error());
        for (const qint64 number : numbers) {
            if (auto done = (*one)->bind(1, int(read)).bind(2, number).run(); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<UnitPosition>> Store::unitPositions()
{
    auto rows = m_tables->loan(
        QStringLiteral("SELECT camera, partner, lat, lon, accuracy_m, heading_deg, speed_mps, at_us "
                       "FROM unit_position ORDER BY camera"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<UnitPosition> positions;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        const database::Statement &s = **rows;
        positions.push_back({s.text(0),
                             s.text(1),
                             {s.real(2), s.real(3)},
                             known(s, 4),
                             known(s, 5),
                             known(s, 6),
                             s.integer(7)});
    }
    if (!row)
        return tl::unexpected(row.error());
    return positions;
}

Result<void> Store::Tables::writePosition(const UnitPosition &position)
{
    auto insert = loan(QStringLiteral(
        "INSERT INTO unit_position (camera, partner, lat, lon, accuracy_m, heading_deg, speed_mps, at_us) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (camera) DO UPDATE SET partner = excluded.partner, "
        "lat = excluded.lat, lon = excluded.lon, accuracy_m = excluded.accuracy_m, "
        "heading_deg = excluded.heading_deg, speed_mps = excluded.speed_mps, at_us = excluded.at_us"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, position.cameraId).bind(2, position.partnerId);
    (*insert)->bind(3, position.position.lat_deg).bind(4, position.position.lon_deg);
    int column = 5;
    for (const auto &value : {position.accuracy_m, position.heading_deg, position.speed_mps}) {
        value ? (*insert)->bind(column, *value) : (*insert)->bindNull(column);
        ++column;
    }
    return (*insert)->bind(column, position.at_us).run();
}

Result<void> Store::reportPosition(const UnitPosition &position)
{
    const QString what = QStringLiteral("report the position of unit %1").arg(position.cameraId);
    const auto unit = camera(position.cameraId);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto book = m_tables->book();
    if (!book)
        return tl::unexpected(book.error());
    const QString own = (*book)->ownPartner;
    if (!*unit || own.isEmpty() || !(*book)->actsFor(own, (*unit)->ownerId()))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("it is no unit of the own partner"));
    bool leaves = false;
    const auto done = m_tables->atomically([&]() -> Result<void> {
        UnitPosition kept = position;
        kept.partnerId = own;
        if (auto written = m_tables->writePosition(kept); !written)
            return written;
        const auto feed = m_ledger->ownFeed(sync::FeedKind::Positions);
        if (!feed)
            return tl::unexpected(feed.error());
        leaves = feed->has_value() && !(*unit)->isDemo();
        if (!leaves)
            return {};
        return m_ledger->enqueue(**feed, kept.cameraId, outgoingCopy(kept, (*unit)->ownerId()), {});
    });
    if (done && !leaves)
        return base::fail(ErrorKind::NotFound, what,
                          (*unit)->isDemo() ? QStringLiteral("demonstration data stay here")
                                            : QStringLiteral("no database for positions is known"));
    return done;
}

} // namespace videoguard::catalogue
