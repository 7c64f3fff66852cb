// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/synced_catalogue_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using sync::FeedKind;
using test::incoming;
using test::kDurbe;
using test::kPlunge;
using test::kSkuodas;
using test::kSouth;
using test::kTalsi;
using test::require;
using test::SyncedFile;
using test::taken;
using test::tombstone;

namespace {

CameraRecord plungeCamera(int number = 1)
{
    return test::camera(number, kPlunge, QStringLiteral("Rinkos aikštė"), QStringLiteral("Plungė"));
}

QByteArray storedBytes(SyncedFile &file, const QString &id)
{
    const auto database = taken(database::Database::open(file.path()));
    auto find = taken(database->prepare(QStringLiteral(
        "SELECT document FROM camera_document d JOIN camera c ON c.row = d.row WHERE c.id = ?")));
    REQUIRE(taken(find.bind(1, id).step()));
    return find.blob(0);
}

QStringList names(const std::vector<sync::Feed> &feeds, bool own)
{
    QStringList all;
    for (const sync::Feed &feed : feeds) {
        if (feed.own == own)
            all += feed.database;
    }
    all.sort();
    return all;
}

sync::IncomingDocument partnerDocument(Partner partner, const char *catalogue,
                                       const char *positions = nullptr)
{
    QJsonObject databases{{QStringLiteral("catalogue"), QLatin1String(catalogue)}};
    if (positions)
        databases.insert(QStringLiteral("positions"), QLatin1String(positions));
    QJsonObject document = toDocument(partner);
    document.insert(QStringLiteral("databases"), databases);
    return incoming(partner.id, test::text(document));
}

} // namespace

TEST_CASE("a partner's camera is found, drawn and kept with the bytes of the server",
          "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    const QByteArray body = plungeCamera().toJson().chopped(1) +
                            R"(,"future":[9007199254740993,1.10,123456789012345678901234567890],"a":{}})";
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera().id(), body)).changed);
    CHECK(file.search(QStringLiteral("rinkos plunge")).size() == 1);
    CHECK(taken(file.store->points()).points.size() == 1);
    CHECK_FALSE(taken(file.store->rowOf(plungeCamera().id()))->own);
    CHECK(storedBytes(file, plungeCamera().id()) == body);
}

TEST_CASE("the same page twice changes nothing the second time", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    std::vector<sync::IncomingDocument> page;
    for (int i = 1; i <= 200; ++i)
        page.push_back(incoming(plungeCamera(i)));
    for (const auto &verdict : file.apply(file.plunge, page))
        CHECK(verdict.changed);
    const auto before = file.news();
    for (const auto &verdict : file.apply(file.plunge, page))
        CHECK_FALSE(verdict.changed);
    CHECK(file.news().size() == before.size());
    CHECK(taken(file.store->history(plungeCamera(1).id())).size() == 1);
    CHECK(taken(file.store->count()) == 200);
}

TEST_CASE("the search index holds together after pages of every kind", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    std::vector<sync::IncomingDocument> page;
    for (int i = 1; i <= 400; ++i)
        page.push_back(incoming(plungeCamera(i)));
    (void)file.apply(file.plunge, page, true);
    page.clear();
    for (int i = 1; i <= 400; i += 3) {
        CameraRecord camera = plungeCamera(i);
        camera.setValue(QStringLiteral("name.lv"), QStringLiteral("Vytauto gatvė"));
        camera.setValue(QStringLiteral("lat"), 55.9);
        page.push_back(incoming(camera, 2));
        if (i % 5 == 0)
            page.push_back(tombstone(camera.id()));
    }
    (void)file.apply(file.plunge, page);
    require(file.synced->forget(file.plunge, {plungeCamera(2).id(), plungeCamera(3).id()}));
    CHECK(taken(file.store->count()) == 398);
    file.synced.reset();
    file.store.reset();
    const auto database = taken(database::Database::open(file.path()));
    require(database->execute(
        QStringLiteral("INSERT INTO camera_search (camera_search, rank) VALUES ('integrity-check', 1)")));
    CHECK(test::textOf(*database, QStringLiteral("PRAGMA integrity_check")) == QStringLiteral("ok"));
    CHECK(test::number(*database, QStringLiteral("SELECT min(cameras) FROM word")) >= 0);
}

TEST_CASE("an own camera that comes from the server keeps what never left", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    CameraRecord mine = test::camera(1, kTalsi, QStringLiteral("Lielā iela"));
    mine.setValue(QStringLiteral("mac"), QStringLiteral("00:1A:2B:3C:4D:5E"));
    mine.setValue(QStringLiteral("serial_no"), QStringLiteral("S-1"));
    mine.setValue(QStringLiteral("streams[0].role"), QStringLiteral("main"));
    mine.setValue(QStringLiteral("streams[0].width"), 1280);
    mine.setValue(QStringLiteral("streams[0].uri"), QStringLiteral("rtsp://192.0.2.7/main"));
    mine.setValue(QStringLiteral("access.contacts[0].name"), QStringLiteral("Jānis"));
    mine.setValue(QStringLiteral("access.contacts[1].role"), QStringLiteral("duty"));
    mine.setValue(QStringLiteral("access.contacts[1].phone"), QStringLiteral("+37163232110"));
    mine.setValue(QStringLiteral("description.lv"), QStringLiteral("Pazudīs"));
    mine = file.save(mine);
    const QByteArray sent = taken(file.synced->outgoing(file.own, mine.id()));

    SECTION("what was sent comes back as what is here")
    {
        CHECK_FALSE(file.applyOne(file.own, incoming(mine.id(), sent)).changed);
        CHECK(*file.cameraOf(mine.id()) == mine);
        CHECK(file.news().empty());
        CHECK(taken(file.store->history(mine.id())).size() == 1);
    }
    SECTION("another console's edit is laid over it")
    {
        CameraRecord theirs = recordOfBody(sent);
        theirs.setValue(QStringLiteral("rev"), 9);
        theirs.setValue(QStringLiteral("place"), QStringLiteral("Stende"));
        theirs.setValue(QStringLiteral("description"), QJsonValue());
        theirs.setValue(QStringLiteral("streams[0].width"), 1920);
        theirs.setValue(QStringLiteral("future"), QStringLiteral("kept"));
        CHECK(file.applyOne(file.own, incoming(theirs, 2)).changed);
        const CameraRecord now = *file.cameraOf(mine.id());
        CHECK(now.place() == QStringLiteral("Stende"));
        CHECK(now.revision() == 9);
        CHECK(now.value(QStringLiteral("description")).isUndefined());
        CHECK(now.value(QStringLiteral("streams[0].width")).toInt() == 1920);
        CHECK(now.value(QStringLiteral("streams[0].uri")).toString() ==
              QStringLiteral("rtsp://192.0.2.7/main"));
        CHECK(now.value(QStringLiteral("mac")) == mine.value(QStringLiteral("mac")));
        CHECK(now.value(QStringLiteral("serial_no")).toString() == QStringLiteral("S-1"));
        CHECK(now.value(QStringLiteral("access.contacts[0].name")).toString() == QStringLiteral("Jānis"));
        CHECK(now.value(QStringLiteral("future")).toString() == QStringLiteral("kept"));
        CHECK(taken(file.store->rowOf(mine.id()))->own);
        const auto history = taken(file.store->history(mine.id()));
        REQUIRE(history.size() == 2);
        CHECK(history.front().fields.contains(QStringLiteral("place")));
        CHECK(recordOfBody(history.front().before) == mine);
    }
}

TEST_CASE("a tombstone retires a camera and keeps its history", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera())).changed);
    CHECK(file.applyOne(file.plunge, tombstone(plungeCamera().id(), R"(,"updated_by":"administrator")"))
              .changed);
    const CameraRecord gone = *file.cameraOf(plungeCamera().id());
    CHECK(gone.isRetired());
    CHECK(gone.value(QStringLiteral("updated_by")).toString() == QStringLiteral("administrator"));
    CHECK(file.news().front().kind == NewsKind::Retired);
    CHECK(taken(file.store->history(gone.id())).size() == 2);
    CHECK_FALSE(file.applyOne(file.plunge, tombstone(plungeCamera().id(), R"(,"updated_by":"administrator")"))
                    .changed);
    // One that was never here is nothing to tell of.
    const sync::Verdict unknown = file.applyOne(file.plunge, tombstone(plungeCamera(9).id()));
    CHECK_FALSE(unknown.changed);
    CHECK_FALSE(unknown.refused);
    // It may come back.
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera(), 3)).changed);
    CHECK_FALSE(file.cameraOf(plungeCamera().id())->isRetired());
}

TEST_CASE("what was purged from the server goes from here, but not our own", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera(1))).changed);
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera(2))).changed);
    const CameraRecord own = file.save(test::camera(3, kTalsi, QStringLiteral("Lielā iela")));
    require(file.synced->forget(file.plunge, {plungeCamera(1).id(), own.id(), plungeCamera(7).id()}));
    CHECK_FALSE(file.cameraOf(plungeCamera(1).id()));
    CHECK(file.cameraOf(plungeCamera(2).id()));
    CHECK(file.cameraOf(own.id()));
    const auto item = file.news().front();
    CHECK(item.kind == NewsKind::Removed);
    CHECK(item.cameraId == plungeCamera(1).id());
    CHECK(item.partnerId == kPlunge);
    CHECK(file.search(QStringLiteral("rinkos")).size() == 1);
}

TEST_CASE("centres come, change and go", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    QJsonObject document{
        {QStringLiteral("schema"), QStringLiteral("vg.centre/1")},
        {QStringLiteral("id"), test::kCentreB},
        {QStringLiteral("owner_org_id"), kPlunge},
        {QStringLiteral("name"), QJsonObject{{QStringLiteral("lt"), QStringLiteral("Plungė")}}},
        {QStringLiteral("future"), 1}};
    CHECK(file.applyOne(file.plunge, incoming(test::kCentreB, test::text(document))).changed);
    CHECK_FALSE(file.applyOne(file.plunge, incoming(test::kCentreB, test::text(document))).changed);
    REQUIRE(taken(file.store->centres()).size() == 1);
    CHECK(taken(file.store->centres()).front().document == document);
    CHECK(file.news().front().kind == NewsKind::Reported);
    CHECK(file.applyOne(file.south, tombstone(test::kCentreB)).refused == sync::Refusal::MovedOwner);
    document.insert(QStringLiteral("owner_org_id"), kSouth);
    CHECK(file.applyOne(file.south, incoming(test::kCentreB, test::text(document))).refused ==
          sync::Refusal::MovedOwner);
    document.insert(QStringLiteral("name"), QStringLiteral("none"));
    document.insert(QStringLiteral("owner_org_id"), kPlunge);
    CHECK(file.applyOne(file.plunge, incoming(test::kCentreB, test::text(document))).refused ==
          sync::Refusal::Malformed);
    CHECK(file.applyOne(file.plunge, tombstone(test::kCentreB)).changed);
    CHECK(taken(file.store->centres()).empty());
}

TEST_CASE("the directory names the databases to read", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    const auto before = taken(file.synced->feeds());
    CHECK(before.size() == 7); // what the ledger has
    const auto talsi = test::partner(kTalsi, QStringLiteral("lv-talsi"), QStringLiteral("Talsu novads"));
    const auto plunge = test::partner(kPlunge, QStringLiteral("lt-plunge"), QStringLiteral("Plungė"));
    const auto skuodas = test::partner(kSkuodas, QStringLiteral("lt-skuodas"), QStringLiteral("Skuodas"));
    CHECK(file.applyOne(file.directory, partnerDocument(talsi, "catalogue-lv-talsi", "positions-lv-talsi"))
              .changed);
    CHECK(file.applyOne(file.directory, partnerDocument(plunge, "catalogue-lt-plunge")).changed);
    CHECK_FALSE(file.applyOne(file.directory, partnerDocument(plunge, "catalogue-lt-plunge")).changed);
    CHECK(file.applyOne(file.directory, partnerDocument(skuodas, "_users")).changed);
    const auto feeds = taken(file.synced->feeds());
    CHECK(names(feeds, true) ==
          QStringList{QStringLiteral("catalogue-lv-talsi"), QStringLiteral("positions-lv-talsi")});
    CHECK(names(feeds, false) ==
          QStringList{QStringLiteral("catalogue-lt-plunge"), QStringLiteral("videoguard-directory")});
    for (const sync::Feed &feed : feeds)
        CHECK(feed.number > 0);
    // Unknown members of the directory's documents stay.
    for (const Partner &partner : taken(file.store->partners()))
        CHECK(partner.document.contains(QStringLiteral("databases")) ==
              (partner.id == kTalsi || partner.id == kPlunge || partner.id == kSkuodas));
    CHECK(file.applyOne(file.directory, tombstone(QStringLiteral("lt-plunge"))).changed);
    CHECK(taken(file.store->partners()).size() == 5);
    CHECK_FALSE(names(taken(file.synced->feeds()), false).contains(QStringLiteral("catalogue-lt-plunge")));
}

TEST_CASE("the directory cannot give one partner's name to another", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    const auto thief = test::partner(QStringLiteral("66666666-6666-4666-8666-666666666666"),
                                     QStringLiteral("lv-talsi"), QStringLiteral("Talsu novads"));
    CHECK(file.applyOne(file.directory, partnerDocument(thief, "catalogue-x")).refused ==
          sync::Refusal::Malformed);
    auto moved = partnerDocument(thief, "catalogue-x");
    moved.id = kTalsi;
    CHECK(file.applyOne(file.directory, moved).refused == sync::Refusal::ChangedId);
}

TEST_CASE("a merger that the directory tells of makes the merged one's cameras our own",
          "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    file.load({plungeCamera()});
    auto plunge = test::partner(kPlunge, QStringLiteral("lt-plunge"), QStringLiteral("Plungė"));
    plunge.successorId = kTalsi;
    CHECK(file.applyOne(file.directory, partnerDocument(plunge, "catalogue-lt-plunge")).changed);
    CHECK(taken(file.store->rowOf(plungeCamera().id()))->own);
}

TEST_CASE("demonstration data go with the first real document", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    CameraRecord demo = test::camera(50, kSkuodas, QStringLiteral("Izdomāta"));
    demo.setValue(QStringLiteral("demo"), true);
    file.load({demo, test::camera(51, kTalsi, QStringLiteral("Īsta"))});
    CameraRecord refused = plungeCamera();
    refused.setValue(QStringLiteral("owner_org_id"), kTalsi);
    (void)file.applyOne(file.plunge, incoming(refused));
    (void)file.applyOne(file.plunge, tombstone(plungeCamera(8).id()));
    CHECK(file.cameraOf(demo.id()));
    (void)file.applyOne(file.plunge, incoming(plungeCamera()));
    CHECK_FALSE(file.cameraOf(demo.id()));
    CHECK(taken(file.store->count()) == 2);
}

TEST_CASE("an error in the middle of a page leaves nothing of it", "[catalogue][synced_catalogue]")
{
    SyncedFile file;
    const auto done = file.store->ledger().atomically([&]() -> base::Result<void> {
        const auto page = file.synced->apply(file.plunge, std::vector{incoming(plungeCamera())}, false);
        REQUIRE(page);
        return base::fail(base::ErrorKind::Full, QStringLiteral("write the checkpoint"));
    });
    REQUIRE_FALSE(done);
    CHECK(taken(file.store->count()) == 0);
    CHECK(file.news().empty());
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera())).changed);
    CHECK(file.search(QStringLiteral("rinkos")).size() == 1);
}
