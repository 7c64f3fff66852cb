// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/incoming_check.h"
#include "app/sync/merge.h"
#include "tests/catalogue/sample_record.h"
#include "tests/catalogue/synced_catalogue_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using sync::OutboxState;
using test::incoming;
using test::kDurbe;
using test::kPlunge;
using test::kSouth;
using test::kTalsi;
using test::require;
using test::SyncedFile;
using test::taken;

namespace {

CameraRecord ownCamera(int number = 1)
{
    CameraRecord camera = test::camera(number, kTalsi, QStringLiteral("Lielā iela"));
    camera.setValue(QStringLiteral("streams[0].role"), QStringLiteral("main"));
    camera.setValue(QStringLiteral("streams[0].uri"), QStringLiteral("rtsp://192.0.2.7/main"));
    camera.setValue(QStringLiteral("mac"), QStringLiteral("00:1A:2B:3C:4D:5E"));
    camera.setValue(QStringLiteral("serial_no"), QStringLiteral("S-1"));
    return camera;
}

CameraRecord sentOf(SyncedFile &file, const QString &id)
{
    const auto item = file.waiting(id);
    REQUIRE(item);
    return recordOfBody(item->body);
}

} // namespace

TEST_CASE("what is saved of an own camera waits for the server in the same moment", "[catalogue][outgoing]")
{
    SyncedFile file;
    const CameraRecord saved = file.save(ownCamera());
    const auto item = file.waiting(saved.id());
    REQUIRE(item);
    CHECK(item->state == OutboxState::Waiting);
    CHECK(item->author == QStringLiteral("console"));
    CHECK(item->baseRev.isEmpty());
    const CameraRecord sent = recordOfBody(item->body);
    CHECK(sent == visibleCopy(saved, Visibility::Partner));
    CHECK(sent.revision() == saved.revision());
    CHECK(sent.value(QStringLiteral("updated_by")).toString() == QStringLiteral("console"));
    CHECK_FALSE(item->body.contains("192.0.2.7"));
    CHECK_FALSE(item->body.contains("S-1"));
}

TEST_CASE("a save that fails leaves nothing to send", "[catalogue][outgoing]")
{
    SyncedFile file;
    CameraRecord twin = ownCamera(2);
    twin.setValue(QStringLiteral("ref"), ownCamera(1).reference());
    REQUIRE_FALSE(file.store->saveAll({ownCamera(1), twin}, {QStringLiteral("console"), kTalsi}));
    CHECK(taken(file.store->ledger().outbox(file.own.number)).empty());
}

TEST_CASE("nothing waits for a server that was never joined", "[catalogue][outgoing]")
{
    test::StoreFile file;
    require(file.store->setOwnPartner(kTalsi));
    (void)taken(file.store->save(ownCamera(), {QStringLiteral("console"), kTalsi}));
    CHECK(taken(file.store->ledger().feeds()).empty());
    CHECK(publishOwn(*file.store).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("demonstration cameras and other partners' never wait for the server", "[catalogue][outgoing]")
{
    SyncedFile file;
    CameraRecord demo = ownCamera(1);
    demo.setValue(QStringLiteral("demo"), true);
    (void)file.save(demo);
    const CameraRecord foreign = test::camera(2, kPlunge, QStringLiteral("Rinkos aikštė"));
    (void)taken(file.store->save(foreign, {QStringLiteral("import"), {}}));
    CHECK(taken(file.store->ledger().outbox(file.own.number)).empty());
    CHECK(taken(file.synced->outgoing(file.own, demo.id())).isEmpty());
    CHECK(taken(file.synced->outgoing(file.own, foreign.id())).isEmpty());
    CHECK(taken(file.synced->outgoingIds(file.own)).isEmpty());
    CHECK(taken(publishOwn(*file.store)) == 0);
}

TEST_CASE("no restricted and no local field of the table ever leaves", "[catalogue][outgoing]")
{
    SyncedFile file;
    int hidden = 0;
    for (const Field &field : cameraFields()) {
        if (field.visibility == Visibility::Partner)
            continue;
        ++hidden;
        CAPTURE(field.path.toStdString());
        CameraRecord camera = test::camera(1, kTalsi, QStringLiteral("Lielā iela"));
        QString path = field.path;
        path.replace(QLatin1String("[]"), QStringLiteral("[0]"));
        camera.setValue(path, QStringLiteral("hidden value"));
        file.load({camera});
        const QByteArray body = taken(file.synced->outgoing(file.own, camera.id()));
        CHECK_FALSE(body.isEmpty());
        CHECK_FALSE(body.contains("hidden value"));
        CHECK_FALSE(body.contains('"' + field.path.section(u'.', -1).toUtf8() + "\":\"hid"));
        // Not even when somebody has put it on the server.
        require(file.store->ledger().setKnown(file.own.number, camera.id(),
                                              {QStringLiteral("1-a"), false, {}, camera.toJson()}));
        CHECK_FALSE(taken(file.synced->outgoing(file.own, camera.id())).contains("hidden value"));
    }
    CHECK(hidden >= 8);
    const CameraRecord full = filledCamera();
    CameraRecord own = full;
    own.setValue(QStringLiteral("id"), ownCamera().id());
    own.setValue(QStringLiteral("owner_org_id"), kTalsi);
    own.setValue(QStringLiteral("demo"), QJsonValue());
    file.load({own});
    for (const QString &path :
         tablePathsIn(recordOfBody(taken(file.synced->outgoing(file.own, own.id()))).document())) {
        const Field *field = cameraField(path);
        REQUIRE(field);
        CHECK(field->visibility == Visibility::Partner);
    }
}

TEST_CASE("a new stream address is nobody else's business", "[catalogue][outgoing]")
{
    SyncedFile file;
    CameraRecord saved = file.save(ownCamera());
    file.serverStores(saved.id(), file.waiting(saved.id())->body);
    saved.setValue(QStringLiteral("streams[0].uri"), QStringLiteral("rtsp://192.0.2.8/main"));
    saved.setValue(QStringLiteral("mac"), QJsonValue());
    saved = file.save(saved);
    CHECK_FALSE(file.waiting(saved.id()));
    saved.setValue(QStringLiteral("place"), QStringLiteral("Stende"));
    saved = file.save(saved);
    REQUIRE(file.waiting(saved.id()));
    CHECK(sentOf(file, saved.id()).place() == QStringLiteral("Stende"));
    CHECK(file.waiting(saved.id())->baseRev == QStringLiteral("1-a"));
}

TEST_CASE("a retired camera is a document like any other", "[catalogue][outgoing]")
{
    SyncedFile file;
    CameraRecord saved = file.save(ownCamera());
    file.serverStores(saved.id(), file.waiting(saved.id())->body);
    saved.setValue(QStringLiteral("status"), QStringLiteral("retired"));
    saved.setValue(QStringLiteral("deleted"), true);
    saved = file.save(saved);
    const CameraRecord sent = sentOf(file, saved.id());
    CHECK(sent.isRetired());
    CHECK(sent.value(QStringLiteral("deleted")).toBool());
    CHECK_FALSE(file.waiting(saved.id())->body.contains("_deleted"));
}

TEST_CASE("an edit made here sends back what a newer console wrote, to the last digit",
          "[catalogue][outgoing]")
{
    SyncedFile file;
    const CameraRecord camera = test::camera(1, kTalsi, QStringLiteral("Lielā iela"));
    QByteArray server = camera.toJson().chopped(1) +
                        R"(,"future":{"n":9007199254740993,"x":1.10},"ptz":{"capable":true,"laser":"green"},)"
                        R"("streams":[{"role":"main","width":1920,"hdr":"pq10"},{"role":"sub","depth":12}],)"
                        R"("_attachments":{"photo":{"stub":true}},"huge":123456789012345678901234567890})";
    CHECK(file.applyOne(file.own, incoming(camera.id(), server)).changed);
    require(file.store->ledger().setKnown(
        file.own.number, camera.id(),
        {QStringLiteral("1-a"), false, {}, incoming(camera.id(), server).body}));
    CameraRecord mine = *file.cameraOf(camera.id());
    mine.setValue(QStringLiteral("place"), QStringLiteral("Stende"));
    mine.setValue(QStringLiteral("streams[0].uri"), QStringLiteral("rtsp://192.0.2.7/main"));
    (void)file.save(mine);
    const QByteArray body = file.waiting(camera.id())->body;
    CAPTURE(body.toStdString());
    CHECK(body.contains("9007199254740993"));
    CHECK(body.contains("123456789012345678901234567890"));
    CHECK(body.contains("\"x\":1.10"));
    CHECK(body.contains("\"_attachments\""));
    CHECK_FALSE(body.contains("\"_rev\""));
    CHECK_FALSE(body.contains("192.0.2.7"));
    const CameraRecord sent = recordOfBody(body);
    CHECK(sent.value(QStringLiteral("ptz.laser")).toString() == QStringLiteral("green"));
    CHECK(sent.value(QStringLiteral("streams[0].hdr")).toString() == QStringLiteral("pq10"));
    CHECK(sent.value(QStringLiteral("streams[1].depth")).toInt() == 12);
    CHECK(sent.place() == QStringLiteral("Stende"));
}

TEST_CASE("a part that is taken away here goes with what a newer console put into it",
          "[catalogue][outgoing]")
{
    SyncedFile file;
    CameraRecord camera = test::camera(1, kTalsi, QStringLiteral("Lielā iela"));
    camera.setValue(QStringLiteral("ptz.capable"), true);
    camera.setValue(QStringLiteral("ptz.laser"), QStringLiteral("green"));
    CHECK(file.applyOne(file.own, incoming(camera)).changed);
    file.serverStores(camera.id(), camera.toJson());
    CameraRecord mine = *file.cameraOf(camera.id());
    mine.setValue(QStringLiteral("ptz"), QJsonValue());
    (void)file.save(mine);
    CHECK_FALSE(file.waiting(camera.id())->body.contains("ptz"));
}

TEST_CASE("an imported own camera waits for the server too", "[catalogue][outgoing]")
{
    SyncedFile file;
    (void)taken(file.store->saveAll({ownCamera(1), ownCamera(2)}, {QStringLiteral("import"), kTalsi}));
    CHECK(taken(file.store->ledger().outbox(file.own.number)).size() == 2);
}

TEST_CASE("the first publication sends what differs from the server and nothing twice",
          "[catalogue][outgoing]")
{
    SyncedFile file;
    std::vector<CameraRecord> cameras;
    for (int i = 1; i <= 20; ++i)
        cameras.push_back(ownCamera(i));
    file.load(cameras);
    file.load({test::camera(100, kPlunge, QStringLiteral("Rinkos aikštė"))});
    MonitoringCentre centre;
    centre.id = test::kCentreA;
    centre.ownerId = kTalsi;
    centre.nameLv = QStringLiteral("Talsu centrs");
    const auto there = taken(file.synced->outgoing(file.own, cameras[0].id()));
    file.serverStores(cameras[0].id(), there);
    CHECK(taken(publishOwn(*file.store)) == 19);
    require(file.store->saveCentre(centre));
    CHECK(taken(file.store->ledger().outbox(file.own.number)).size() == 20);
    for (const auto &item : taken(file.store->ledger().outbox(file.own.number)))
        file.serverStores(item.id, item.body);
    CHECK(taken(publishOwn(*file.store)) == 0);
    CHECK(taken(file.synced->outgoingIds(file.own)).size() == 21);
}

TEST_CASE("an own centre is sent with its public members only", "[catalogue][outgoing]")
{
    SyncedFile file;
    MonitoringCentre centre;
    centre.id = test::kCentreA;
    centre.ownerId = kTalsi;
    centre.nameLv = QStringLiteral("Talsu centrs");
    centre.document.insert(QStringLiteral("keys_under_the_mat"), true);
    require(file.store->saveCentre(centre));
    REQUIRE(file.waiting(centre.id));
    CHECK_FALSE(file.waiting(centre.id)->body.contains("mat"));
    CHECK(file.waiting(centre.id)->body.contains("vg.centre/1"));
    centre.id = test::kCentreB;
    centre.demo = true;
    require(file.store->saveCentre(centre));
    CHECK_FALSE(file.waiting(centre.id));
}

TEST_CASE("a camera of a municipality that went into ours is sent to our database", "[catalogue][outgoing]")
{
    SyncedFile file;
    require(file.store->setOwnPartner(kSouth));
    const auto south = file.feed("catalogue-lv2021-dienvidkurzeme", sync::FeedKind::Catalogue, kSouth, true);
    (void)file.feed("catalogue-lv-talsi", sync::FeedKind::Catalogue, kTalsi);
    const CameraRecord camera = test::camera(3, kDurbe, QStringLiteral("Durbe"), QStringLiteral("Durbe"));
    (void)taken(file.store->save(camera, {QStringLiteral("console"), kSouth}));
    CHECK(taken(file.store->ledger().outboxOf(south.number, camera.id())));
}

TEST_CASE("the rules of a merge name fields that exist", "[catalogue][outgoing]")
{
    const auto exists = [](const QString &path) {
        for (const Field &field : cameraFields()) {
            if (QString(field.path).remove(QStringLiteral("[]")) == path)
                return true;
        }
        return false;
    };
    for (const QString &path : cameraMergeRules().bookkeeping)
        CHECK(exists(path));
    for (const QStringList &group : cameraMergeRules().together) {
        CHECK(group.size() > 1);
        for (const QString &path : group) {
            CAPTURE(path.toStdString());
            CHECK(exists(path));
        }
    }
    for (auto it = cameraMergeRules().entryKeys.begin(); it != cameraMergeRules().entryKeys.end(); ++it)
        CHECK(exists(it.key() + u'.' + it.value()));
}
