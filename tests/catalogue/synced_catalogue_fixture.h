// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/synced_catalogue.h"
#include "app/sync/ledger.h"
#include "tests/catalogue/store_fixture.h"

namespace videoguard::test {

inline const QString kPlunge = QStringLiteral("55555555-5555-4555-8555-555555555555");

[[nodiscard]] inline QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// As a changes feed brings it.
[[nodiscard]] inline sync::IncomingDocument incoming(const QString &id, const QByteArray &body,
                                                     int generation = 1)
{
    sync::IncomingDocument document;
    document.id = id;
    document.rev = QStringLiteral("%1-%2").arg(generation).arg(0, 32, 16, QLatin1Char('0'));
    document.leaves = {document.rev};
    document.body =
        "{\"_id\":\"" + id.toUtf8() + "\",\"_rev\":\"" + document.rev.toUtf8() + "\"," + body.mid(1);
    return document;
}
[[nodiscard]] inline sync::IncomingDocument incoming(const catalogue::CameraRecord &camera,
                                                     int generation = 1)
{
    return incoming(camera.id(), camera.toJson(), generation);
}
[[nodiscard]] inline sync::IncomingDocument tombstone(const QString &id, const QByteArray &more = {})
{
    sync::IncomingDocument document = incoming(id, "{\"_deleted\":true" + more + "}", 2);
    document.deleted = true;
    return document;
}

/// A catalogue of Talsi's console with its databases and those of some partners.
struct SyncedFile : StoreFile {
    std::unique_ptr<catalogue::SyncedCatalogue> synced;
    sync::Feed own, ownPositions, plunge, south, durbe, positions, directory;

    SyncedFile()
    {
        require(store->savePartner(partner(kPlunge, QStringLiteral("lt-plunge"), QStringLiteral("Plungė"))));
        require(store->setOwnPartner(kTalsi));
        own = feed("catalogue-lv-talsi", sync::FeedKind::Catalogue, kTalsi, true);
        ownPositions = feed("positions-lv-talsi", sync::FeedKind::Positions, kTalsi, true);
        plunge = feed("catalogue-lt-plunge", sync::FeedKind::Catalogue, kPlunge);
        south = feed("catalogue-lv2021-dienvidkurzeme", sync::FeedKind::Catalogue, kSouth);
        durbe = feed("catalogue-lv-durbe", sync::FeedKind::Catalogue, kDurbe);
        positions = feed("positions-lt-plunge", sync::FeedKind::Positions, kPlunge);
        directory = feed("videoguard-directory", sync::FeedKind::Directory, {});
        renew();
    }
    void renew() { synced = std::make_unique<catalogue::SyncedCatalogue>(*store); }
    [[nodiscard]] sync::Feed feed(const char *database, sync::FeedKind kind, const QString &owner,
                                  bool isOwn = false)
    {
        return taken(store->ledger().saveFeed({0, QString::fromLatin1(database), kind, owner, isOwn}));
    }
    /// One verdict each.
    [[nodiscard]] std::vector<sync::Verdict>
    apply(const sync::Feed &to, const std::vector<sync::IncomingDocument> &documents, bool first = false)
    {
        auto verdicts = taken(synced->apply(to, documents, first));
        REQUIRE(verdicts.size() == documents.size());
        return verdicts;
    }
    [[nodiscard]] sync::Verdict applyOne(const sync::Feed &to, const sync::IncomingDocument &document)
    {
        return apply(to, {document}).front();
    }
    [[nodiscard]] std::optional<catalogue::CameraRecord> cameraOf(const QString &id)
    {
        return taken(store->camera(id));
    }
    [[nodiscard]] std::vector<catalogue::NewsItem> news() { return taken(store->news({})); }
    [[nodiscard]] catalogue::CameraRecord save(const catalogue::CameraRecord &camera)
    {
        return taken(store->save(camera, {QStringLiteral("console"), kTalsi}));
    }
    [[nodiscard]] std::optional<sync::OutboxItem> waiting(const QString &id)
    {
        return taken(store->ledger().outboxOf(own.number, id));
    }
    /// The server has stored what waits: known with its body, nothing waits any more.
    void serverStores(const QString &id, const QByteArray &body)
    {
        require(store->ledger().setKnown(own.number, id, {QStringLiteral("1-a"), false, {}, body}));
        if (const auto item = waiting(id))
            require(store->ledger().removeOutbox(item->number));
    }
};

} // namespace videoguard::test
