// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue.h"

#include "app/catalogue/synced_catalogue_news.h"
#include "app/catalogue/synced_catalogue_page.h"
#include "app/catalogue/synced_catalogue_publish.h"
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

Result<QByteArray> SyncedCatalogue::outgoing(const Feed &feed, const QString &id)
{
    return outgoingOf(d->store, feed, id);
}

Result<QStringList> SyncedCatalogue::outgoingIds(const Feed &feed)
{
    return outgoingIdsOf(d->store, feed);
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

CameraRecord recordOfBody(const QByteArray &body)
{
    return CameraRecord(QJsonDocument::fromJson(withoutServerMembers(body)).object());
}

} // namespace videoguard::catalogue
