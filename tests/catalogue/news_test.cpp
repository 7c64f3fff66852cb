// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/synced_catalogue_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using test::incoming;
using test::kPlunge;
using test::kSouth;
using test::kTalsi;
using test::require;
using test::SyncedFile;
using test::taken;
using test::tombstone;

namespace {

CameraRecord plungeCamera(int number = 1)
{
    CameraRecord camera =
        test::camera(number, kPlunge, QStringLiteral("Rinkos aikštė"), QStringLiteral("Plungė"));
    camera.setValue(QStringLiteral("updated_by"), QStringLiteral("catalogue editor"));
    camera.setValue(QStringLiteral("updated_at"), QStringLiteral("2026-03-04T05:00:00.000Z"));
    return camera;
}

} // namespace

TEST_CASE("the news say what became of a camera, who did it and when", "[catalogue][news]")
{
    SyncedFile file;
    CameraRecord camera = plungeCamera();
    (void)file.applyOne(file.plunge, incoming(camera));
    NewsItem item = file.news().front();
    CHECK(item.kind == NewsKind::Added);
    CHECK(item.partnerId == kPlunge);
    CHECK(item.cameraId == camera.id());
    CHECK(item.reference == camera.reference());
    CHECK(item.by == QStringLiteral("catalogue editor"));
    CHECK(item.changedAt_us == 1'772'600'400'000'000);
    CHECK(item.at_us == file.clock.now.sinceEpoch.count());
    CHECK(item.changes.empty());
    CHECK_FALSE(item.read);

    camera.setValue(QStringLiteral("lat"), 55.91);
    camera.setValue(QStringLiteral("status"), QStringLiteral("maintenance"));
    camera.setValue(QStringLiteral("height_m"), 5);
    (void)file.applyOne(file.plunge, incoming(camera, 2));
    item = file.news().front();
    CHECK(item.kind == NewsKind::Moved);
    REQUIRE(item.changes.size() == 3);
    CHECK(item.changes[0].path == QStringLiteral("height_m"));
    CHECK(item.changes[0].before.isUndefined());
    CHECK(item.changes[0].after == QJsonValue(5));
    CHECK(item.changes[1].path == QStringLiteral("lat"));
    CHECK(item.changes[1].before.toDouble() == plungeCamera().position()->lat_deg);

    camera.setValue(QStringLiteral("height_m"), QJsonValue());
    (void)file.applyOne(file.plunge, incoming(camera, 3));
    item = file.news().front();
    CHECK(item.kind == NewsKind::Changed);
    REQUIRE(item.changes.size() == 1);
    CHECK(item.changes[0].after.isUndefined());

    camera.setValue(QStringLiteral("rev"), 44);
    camera.setValue(QStringLiteral("updated_at"), QStringLiteral("2026-03-05T05:00:00.000Z"));
    CHECK(file.applyOne(file.plunge, incoming(camera, 4)).changed);
    CHECK(file.news().size() == 3); // a save without a change is no news

    camera.setValue(QStringLiteral("status"), QStringLiteral("retired"));
    (void)file.applyOne(file.plunge, incoming(camera, 5));
    CHECK(file.news().front().kind == NewsKind::Retired);
}

TEST_CASE("a first load is one piece of news for all its pages", "[catalogue][news]")
{
    SyncedFile file;
    for (int pageNumber = 0; pageNumber < 3; ++pageNumber) {
        std::vector<sync::IncomingDocument> page;
        for (int i = 1; i <= 40; ++i)
            page.push_back(incoming(plungeCamera(pageNumber * 40 + i)));
        (void)file.apply(file.plunge, page, true);
        require(file.store->ledger().setCheckpoint(file.plunge.number,
                                                   {QByteArray::number(pageNumber), "\"0\"", {}, 0}));
    }
    (void)file.apply(file.south, {incoming(test::camera(900, kSouth, QStringLiteral("Grobiņa")))}, true);
    const auto news = file.news();
    REQUIRE(news.size() == 2);
    CHECK(news[1].kind == NewsKind::FirstLoad);
    CHECK(news[1].count == 120);
    CHECK(news[1].partnerId == kPlunge);
    CHECK(news[1].cameraId.isEmpty());
    CHECK(news[0].count == 1);
    CHECK(taken(file.store->history(plungeCamera().id())).empty());
}

TEST_CASE("news are read, filtered and marked", "[catalogue][news]")
{
    SyncedFile file;
    for (int i = 1; i <= 5; ++i)
        (void)file.applyOne(file.plunge, incoming(plungeCamera(i)));
    (void)file.applyOne(file.south, incoming(test::camera(900, kSouth, QStringLiteral("Grobiņa"))));
    (void)file.applyOne(file.plunge, tombstone(plungeCamera(1).id()));
    CHECK(taken(file.store->unreadNews()) == 7);
    NewsQuery query;
    query.partnerId = kPlunge;
    CHECK(taken(file.store->news(query)).size() == 6);
    query.kind = NewsKind::Retired;
    CHECK(taken(file.store->news(query)).size() == 1);
    const auto all = file.news();
    CHECK(all.front().number > all.back().number);
    require(file.store->markNewsRead({all[0].number, all[1].number}));
    CHECK(taken(file.store->unreadNews()) == 5);
    query = {};
    query.unreadOnly = true;
    query.limit = 3;
    CHECK(taken(file.store->news(query)).size() == 3);
    require(file.store->markNewsRead({all[0].number}, false));
    CHECK(taken(file.store->unreadNews()) == 6);
    require(file.store->markNewsRead({}));
    CHECK(taken(file.store->unreadNews()) == 0);
}

TEST_CASE("the newest twenty thousand news are kept", "[catalogue][news]")
{
    SyncedFile file;
    {
        const auto database = taken(database::Database::open(file.path()));
        require(database->execute(QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20500) "
            "INSERT INTO news (at_us, partner, kind, subject, reference, author, changed_us, count, changes, "
            "read) SELECT i, '', 3, '', '', '', 0, 1, '[]', 0 FROM n")));
    }
    (void)file.applyOne(file.plunge, incoming(plungeCamera()));
    CHECK(taken(file.store->unreadNews()) == 20'000);
    CHECK(file.news().front().kind == NewsKind::Added);
}
