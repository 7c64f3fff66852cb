// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue.h"

#include "app/catalogue/synced_catalogue_news.h"
#include "app/catalogue/synced_catalogue_outgoing.h"
#include "app/catalogue/synced_catalogue_page.h"
#include "app/sync/merge.h"
#include "app/sync/provision.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace videoguard::catalogue {

using base::ErrorKind;
using base::Result;
using sync::Feed;
using sync::FeedKind;

namespace {

/// Database names that the directory may give: those of CouchDB, and never one of the server's own.
bool isDatabaseName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_$()+-]{0,237}\\z"));
    return form.match(name).hasMatch();
}

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

} // namespace

class SyncedCatalogue::Private
{
public:
    explicit Private(Store &s)
        : store(s)
    {
    }
    [[nodiscard]] Result<void> makeRoom(std::span<const sync::IncomingDocument> documents,
                                        const FeedView &view);
    [[nodiscard]] Result<QByteArray> outgoingPosition(const QString &id);
    [[nodiscard]] Result<void> forgetCamera(const Feed &feed, const FeedView &view, const QString &id,
                                            WordCounts &counts);

    Store &store;
    bool demoGone = false; ///< looked for and not found; looked for again when the feeds are asked for
};

/// Demonstration data go as soon as something real has come.
Result<void> SyncedCatalogue::Private::makeRoom(std::span<const sync::IncomingDocument> documents,
                                                const FeedView &view)
{
    if (demoGone || documents.empty() || view.owners().isEmpty())
        return {};
    const bool hasReal = std::any_of(documents.begin(), documents.end(), [&](const auto &document) {
        return !document.deleted && !checkIncoming(document, FeedKind::Catalogue, view.owners()).refused;
    });
    if (!hasReal)
        return {};
    if (const auto removed = store.removeDemo(); !removed)
        return tl::unexpected(removed.error());
    demoGone = true;
    return {};
}

SyncedCatalogue::SyncedCatalogue(Store &store)
    : d(std::make_unique<Private>(store))
{
}

SyncedCatalogue::~SyncedCatalogue() = default;

Result<std::vector<sync::Verdict>>
SyncedCatalogue::apply(const Feed &feed, std::span<const sync::IncomingDocument> documents, bool first)
{
    std::vector<sync::Verdict> verdicts;
    const auto done = d->store.tables().atomically([&]() -> Result<void> {
        auto view = FeedView::make(d->store, feed);
        if (!view)
            return tl::unexpected(view.error());
        if (feed.kind == FeedKind::Catalogue) {
            if (auto made = d->makeRoom(documents, *view); !made)
                return made;
        }
        auto judged = SyncedPage(d->store, feed, std::move(*view), first).apply(documents);
        if (!judged)
            return tl::unexpected(judged.error());
        verdicts = std::move(*judged);
        return {};
    });
    if (!done) {
        d->demoGone = false;
        return tl::unexpected(done.error());
    }
    return verdicts;
}

Result<void> SyncedCatalogue::Private::forgetCamera(const Feed &feed, const FeedView &view, const QString &id,
                                                    WordCounts &counts)
{
    const auto elsewhere = view.livesElsewhere(id);
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    const auto kept = store.tables().kept(id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*elsewhere || !*kept)
        return {};
    const CameraRecord camera(QJsonDocument::fromJson((*kept)->document).object());
    // An own record is not lost because the database of a predecessor is.
    if (!view.owners().contains(camera.ownerId()) || view.ownOwners().contains(camera.ownerId()))
        return {};
    if (auto removed = store.tables().remove(**kept, counts); !removed)
        return removed;
    NewsItem item;
    item.at_us = store.clock().wall().sinceEpoch.count();
    item.partnerId = feed.owner;
    item.kind = NewsKind::Removed;
    item.cameraId = id;
    item.reference = camera.reference();
    return addNews(store.tables(), item);
}

Result<void> SyncedCatalogue::forget(const Feed &feed, const QStringList &ids)
{
    Store::Tables &tables = d->store.tables();
    return tables.atomically([&]() -> Result<void> {
        auto view = FeedView::make(d->store, feed);
        if (!view)
            return tl::unexpected(view.error());
        if (feed.kind == FeedKind::Catalogue) {
            WordCounts counts;
            for (const QString &id : ids) {
                if (auto gone = d->forgetCamera(feed, *view, id, counts); !gone)
                    return gone;
            }
            if (auto counted = tables.addCounts(counts); !counted)
                return counted;
        }
        // What is no camera goes the way of a tombstone: centres, partners, positions.
        std::vector<sync::IncomingDocument> gone;
        for (const QString &id : ids) {
            const auto kept = tables.kept(id);
            if (!kept)
                return tl::unexpected(kept.error());
            if (*kept && feed.kind == FeedKind::Catalogue)
                continue;
            gone.push_back({id, {}, {}, {}, true, {}});
        }
        const auto done = SyncedPage(d->store, feed, std::move(*view), false).apply(gone);
        if (!done)
            return tl::unexpected(done.error());
        return trimNews(tables);
    });
}

Result<QByteArray> SyncedCatalogue::Private::outgoingPosition(const QString &id)
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

Result<QByteArray> SyncedCatalogue::outgoing(const Feed &feed, const QString &id)
{
    if (feed.kind == FeedKind::Directory)
        return QByteArray();
    if (feed.kind == FeedKind::Positions)
        return d->outgoingPosition(id);
    const auto server = d->store.ledger().known(feed.number, id);
    const auto camera = d->store.camera(id);
    if (!server || !camera)
        return tl::unexpected(server ? camera.error() : server.error());
    const auto book = d->store.tables().book();
    if (!book)
        return tl::unexpected(book.error());
    if (*camera)
        return (*camera)->isDemo() || !isOwn(**book, (*camera)->ownerId())
                   ? QByteArray()
                   : outgoingCopy(**camera, server->body);
    const PartnerBook owners = **book;
    const auto centre = centreOf(d->store.tables(), id);
    if (!centre)
        return tl::unexpected(centre.error());
    if (!*centre || (*centre)->demo || !isOwn(owners, (*centre)->ownerId))
        return QByteArray();
    return outgoingCopy(**centre, server->body);
}

Result<QStringList> SyncedCatalogue::outgoingIds(const Feed &feed)
{
    Store::Tables &tables = d->store.tables();
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
        const auto body = outgoing(feed, id);
        if (!body)
            return tl::unexpected(body.error());
        if (!body->isEmpty())
            ids += id;
    }
    return ids;
}

Result<std::vector<Feed>> SyncedCatalogue::feeds()
{
    d->demoGone = false;
    const auto read = d->store.tables().book();
    if (!read)
        return tl::unexpected(read.error());
    const PartnerBook book = **read;
    std::vector<Feed> feeds{{0, sync::directoryDatabase(), FeedKind::Directory, {}, false}};
    QSet<QString> names{sync::directoryDatabase()};
    for (const Partner &partner : book.partners) {
        const QJsonObject databases = partner.document.value(QStringLiteral("databases")).toObject();
        for (const auto &[key, kind] :
             {std::pair("catalogue", FeedKind::Catalogue), std::pair("positions", FeedKind::Positions)}) {
            const QString name = databases.value(QLatin1String(key)).toString();
            if (!isDatabaseName(name) || names.contains(name))
                continue;
            names.insert(name);
            feeds.push_back({0, name, kind, partner.id, partner.id == book.ownPartner});
        }
    }
    auto known = d->store.ledger().feeds();
    if (!known)
        return tl::unexpected(known.error());
    const bool hasDirectory = feeds.size() > 1;
    for (const Feed &feed : *known) {
        const auto there = std::find_if(feeds.begin(), feeds.end(),
                                        [&](const Feed &one) { return one.database == feed.database; });
        if (there != feeds.end())
            there->number = feed.number;
        else if (!hasDirectory)
            feeds.push_back(feed);
    }
    return feeds;
}

const sync::MergeRules &SyncedCatalogue::mergeRules() const
{
    return cameraMergeRules();
}

const sync::MergeRules &cameraMergeRules()
{
    static const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    static const sync::MergeRules rules{
        list("rev updated_at updated_by sig"),
        {list("lat lon pos_src pos_accuracy_m"), list("azimuth_deg azimuth_src"), list("tilt_deg tilt_src"),
         list("hfov_deg hfov_src"), list("vfov_deg vfov_src"), list("height_m height_src"),
         list("sensor_w_mm sensor_h_mm sensor_src"), list("focal_mm focal_min_mm focal_max_mm"),
         list("native_w_px native_h_px"), list("status status_since expected_until deleted"),
         list("sign_installed sign_date sign_kind"), list("audio.recorded audio.legal_basis"),
         list("storage.mode storage.retention_days"),
         list("storage.clock_offset_ms storage.clock_checked_at"),
         list("ptz.pan_min_deg ptz.pan_max_deg ptz.continuous"), list("ptz.tilt_min_deg ptz.tilt_max_deg"),
         list("streams.width streams.height"), list("deployments.lat deployments.lon")},
        {{QStringLiteral("streams"), QStringLiteral("role")},
         {QStringLiteral("access.contacts"), QStringLiteral("role")},
         {QStringLiteral("deployments"), QStringLiteral("from")},
         {QStringLiteral("views"), QStringLiteral("name")}}};
    return rules;
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
        SyncedCatalogue catalogue(store);
        const auto ids = catalogue.outgoingIds(**feed);
        if (!ids)
            return tl::unexpected(ids.error());
        for (const QString &id : *ids) {
            const auto body = catalogue.outgoing(**feed, id);
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

CameraRecord recordOfBody(const QByteArray &body)
{
    return CameraRecord(QJsonDocument::fromJson(withoutServerMembers(body)).object());
}

} // namespace videoguard::catalogue
