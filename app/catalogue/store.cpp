// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/store.h"

#include "app/catalogue/catalogue_schema.h"
#include "app/catalogue/folding.h"
#include "app/catalogue/store_tables.h"
#include "app/sync/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::catalogue {

using base::ErrorKind;
using base::Result;

namespace {

QString textOf(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace

Store::Store(std::unique_ptr<database::Database> database, const base::Clock &clock)
    : m_database(std::move(database))
    , m_tables(std::make_unique<Tables>(*m_database))
    , m_clock(clock)
    , m_ledger(
          std::make_unique<sync::Ledger>(*m_database, clock, [tables = m_tables.get()](const auto &work) {
              return tables->atomically(work);
          }))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path, const base::Clock &clock)
{
    auto database = database::Database::open(path, catalogueSchema());
    if (!database)
        return tl::unexpected(database.error());
    // 32 MiB of pages and the file mapped: a search touches many pages once.
    if (const auto set = (*database)->execute(
            QStringLiteral("PRAGMA cache_size = -32768; PRAGMA mmap_size = 4294967296;"));
        !set)
        return tl::unexpected(set.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), clock));
    if (const auto words = store->m_tables->refreshWords(); !words)
        return tl::unexpected(words.error());
    return store;
}

Result<std::vector<Partner>> Store::partners()
{
    const auto book = m_tables->book();
    if (!book)
        return tl::unexpected(book.error());
    return (*book)->partners;
}

Result<void> Store::savePartner(const Partner &partner)
{
    const QJsonObject document = toDocument(partner);
    // What could not be read back must not get in.
    if (const auto readable = parsePartner(document); !readable)
        return tl::unexpected(readable.error());
    return m_tables->atomically([&]() -> Result<void> {
        auto insert = m_tables->loan(QStringLiteral(
            "INSERT INTO partner (id, slug, document) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET slug = excluded.slug, document = excluded.document"));
        if (!insert)
            return tl::unexpected(insert.error());
        (*insert)->bind(1, partner.id).bind(2, partner.slug).bind(3, textOf(document));
        if (auto done = (*insert)->run(); !done)
            return done;
        // A new successor may make other cameras our own.
        return m_tables->markOwn();
    });
}

Result<std::vector<MonitoringCentre>> Store::centres()
{
    auto rows = m_tables->loan(QStringLiteral("SELECT document FROM centre ORDER BY id"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<MonitoringCentre> centres;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        auto centre = parseCentre(QJsonDocument::fromJson((*rows)->text(0).toUtf8()).object());
        if (!centre)
            return tl::unexpected(centre.error());
        centres.push_back(std::move(*centre));
    }
    if (!row)
        return tl::unexpected(row.error());
    return centres;
}

Result<void> Store::saveCentre(const MonitoringCentre &centre)
{
    const QJsonObject document = toDocument(centre);
    if (const auto readable = parseCentre(document); !readable)
        return tl::unexpected(readable.error());
    return m_tables->atomically([&]() -> Result<void> {
        auto insert = m_tables->loan(
            QStringLiteral("INSERT OR REPLACE INTO centre (id, demo, document) VALUES (?, ?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        (*insert)->bind(1, centre.id).bind(2, int(centre.demo)).bind(3, textOf(document));
        if (auto done = (*insert)->run(); !done)
            return done;
        return enqueue(centre);
    });
}

Result<QString> Store::ownPartner()
{
    const auto book = m_tables->book();
    if (!book)
        return tl::unexpected(book.error());
    return (*book)->ownPartner;
}

Result<void> Store::setOwnPartner(const QString &partnerId)
{
    return m_tables->atomically([&]() -> Result<void> {
        auto insert = m_tables->loan(
            QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('own_partner', ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        const QString value = partnerId.isNull() ? QStringLiteral("") : partnerId;
        if (auto done = (*insert)->bind(1, value).run(); !done)
            return done;
        return m_tables->markOwn();
    });
}

Result<std::optional<CameraRecord>> Store::camera(const QString &id)
{
    auto find = m_tables->loan(QStringLiteral(
        "SELECT d.document FROM camera c JOIN camera_document d ON d.row = c.row WHERE c.id = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<CameraRecord>();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson((*find)->blob(0), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return base::fail(ErrorKind::Corrupt, QStringLiteral("read camera %1").arg(id), error.errorString());
    return std::optional(CameraRecord(document.object()));
}

Result<std::vector<CameraRecord>> Store::cameras(const QStringList &ids)
{
    std::vector<CameraRecord> records;
    for (const QString &id : ids) {
        auto record = camera(id);
        if (!record)
            return tl::unexpected(record.error());
        if (*record)
            records.push_back(std::move(**record));
    }
    return records;
}

Result<std::optional<CameraRow>> Store::rowOf(const QString &id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM camera c WHERE c.id = ?").arg(rowColumns());
    auto find = m_tables->loan(sql);
    if (!find)
        return tl::unexpected(find.error());
    const auto there = (*find)->bind(1, id).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::optional<CameraRow>();
    CameraRow row = readRow(**find);
    auto owner = m_tables->idOf((*find)->integer(kOwnerColumn));
    if (!owner)
        return tl::unexpected(owner.error());
    row.ownerId = *owner;
    return std::optional(std::move(row));
}

Result<std::vector<CameraRow>> Store::rows(const std::vector<qint64> &rows)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM camera c WHERE c.row = ?").arg(rowColumns());
    std::vector<CameraRow> found;
    found.reserve(rows.size());
    auto find = m_tables->loan(sql);
    if (!find)
        return tl::unexpected(find.error());
    for (const qint64 number : rows) {
        (*find)->reset();
        const auto there = (*find)->bind(1, number).step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            continue;
        CameraRow row = readRow(**find);
        auto owner = m_tables->idOf((*find)->integer(kOwnerColumn));
        if (!owner)
            return tl::unexpected(owner.error());
        row.ownerId = *owner;
        found.push_back(std::move(row));
    }
    return found;
}

Result<qint64> Store::count()
{
    auto ask = m_tables->loan(QStringLiteral("SELECT count(*) FROM camera"));
    if (!ask)
        return tl::unexpected(ask.error());
    if (const auto row = (*ask)->step(); !row)
        return tl::unexpected(row.error());
    return (*ask)->integer(0);
}

Result<std::vector<SavedFilter>> Store::savedFilters()
{
    auto rows = m_tables->loan(QStringLiteral("SELECT id, name, query FROM saved_filter ORDER BY name, id"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SavedFilter> filters;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        const QJsonDocument document = QJsonDocument::fromJson((*rows)->text(2).toUtf8());
        filters.push_back({(*rows)->text(0), (*rows)->text(1), queryFromJson(document.object())});
    }
    if (!row)
        return tl::unexpected(row.error());
    return filters;
}

Result<void> Store::saveFilter(const SavedFilter &filter)
{
    auto insert = m_tables->loan(
        QStringLiteral("INSERT OR REPLACE INTO saved_filter (id, name, query) VALUES (?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return (*insert)->bind(1, filter.id).bind(2, filter.name).bind(3, textOf(toJson(filter.query))).run();
}

Result<void> Store::removeFilter(const QString &id)
{
    auto remove = m_tables->loan(QStringLiteral("DELETE FROM saved_filter WHERE id = ?"));
    if (!remove)
        return tl::unexpected(remove.error());
    return (*remove)->bind(1, id).run();
}

} // namespace videoguard::catalogue
