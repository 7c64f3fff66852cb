// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/store_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using base::ErrorKind;
using test::camera;
using test::kDurbe;
using test::kSouth;
using test::kTalsi;
using test::require;
using test::StoreFile;
using test::taken;

namespace {

const Author kTalsiEditor{QStringLiteral("dispatcher"), kTalsi};

} // namespace

TEST_CASE("a loaded camera comes back whole, unknown fields included", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord record = camera(7, kTalsi, QStringLiteral("Lielā iela pie baznīcas"));
    record.setValue(QStringLiteral("from_the_future"), QStringLiteral("kept"));
    file.load({record});
    const auto read = taken(file.store->camera(record.id()));
    REQUIRE(read);
    CHECK(*read == record);
    CHECK(taken(file.store->count()) == 1);
    CHECK_FALSE(taken(file.store->camera(QStringLiteral("nobody"))));
}

TEST_CASE("the row of a camera holds what a table shows", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord record = camera(7, kTalsi, QStringLiteral("Lielā iela"));
    record.setValue(QStringLiteral("call_no"), 12);
    record.setValue(QStringLiteral("form"), QStringLiteral("ptz"));
    record.setValue(QStringLiteral("hfov_deg"), 62.5);
    record.setValue(QStringLiteral("streams[0].role"), QStringLiteral("main"));
    record.setValue(QStringLiteral("streams[0].width"), 1920);
    record.setValue(QStringLiteral("streams[0].height"), 1080);
    record.setValue(QStringLiteral("storage.retention_days"), 30);
    record.setValue(QStringLiteral("access.live_share"), QStringLiteral("standing"));
    record.setValue(QStringLiteral("updated_at"), QStringLiteral("2026-01-02T03:04:05Z"));
    require(file.store->setOwnPartner(kTalsi));
    file.load({record});
    const CameraRow row = taken(file.store->rowOf(record.id())).value();
    CHECK(row.reference == QStringLiteral("TAL-CAM-007"));
    CHECK(row.callNumber == 12);
    CHECK(row.name() == QStringLiteral("Lielā iela"));
    CHECK(row.ownerId == kTalsi);
    CHECK(row.form == CameraForm::Ptz);
    CHECK(row.status == CameraStatus::Planned);
    CHECK(row.ptz);
    CHECK(row.own);
    CHECK_FALSE(row.retired);
    CHECK(row.width_px == 1920);
    CHECK(row.hfov_deg == 62.5);
    CHECK(row.retentionDays == 30);
    CHECK(row.liveShare == Sharing::Standing);
    CHECK(row.updatedAt_us == 1'767'323'045'000'000);
    CHECK(row.position == record.position());
    const auto views = taken(file.store->views({row.row, 99}));
    REQUIRE(views.size() == 1);
    CHECK(views[0].second == record.view());
    CHECK(taken(file.store->rows({99, row.row})).size() == 1);
}

TEST_CASE("saving raises the revision and keeps what changed", "[catalogue][store]")
{
    StoreFile file;
    const CameraRecord first =
        taken(file.store->save(camera(1, kTalsi, QStringLiteral("Tirgus")), kTalsiEditor));
    CHECK(first.revision() == 1);
    CHECK(first.value(QStringLiteral("updated_at")).toString() == QStringLiteral("2026-03-04T05:06:07.500Z"));
    CHECK(first.value(QStringLiteral("updated_by")).toString() == QStringLiteral("dispatcher"));

    CameraRecord changed = first;
    changed.setValue(QStringLiteral("place"), QStringLiteral("Sabile"));
    file.clock.now = file.clock.now + std::chrono::hours(1);
    const CameraRecord second = taken(file.store->save(changed, kTalsiEditor));
    CHECK(second.revision() == 2);
    const auto history = taken(file.store->history(first.id()));
    REQUIRE(history.size() == 2);
    CHECK(history[0].revision == 2);
    CHECK(history[0].by == QStringLiteral("dispatcher"));
    CHECK(history[0].fields.contains(QStringLiteral("place")));
    CHECK(history[0].before == first.toJson());
    CHECK(history[0].at_us == file.clock.now.sinceEpoch.count());
    CHECK(history[1].fields.isEmpty());
    CHECK(history[1].before.isEmpty());
    CHECK(file.search(QStringLiteral("sabile")) == QStringList{QStringLiteral("TAL-CAM-001")});
    CHECK(file.search(QStringLiteral("tirgus talsu")).size() == 1); // its owner is still found

    // Saved unchanged, nothing is written.
    CHECK(taken(file.store->save(second, kTalsiEditor)) == second);
    CHECK(taken(file.store->history(first.id())).size() == 2);
}

TEST_CASE("a record read before somebody else's change is not saved over it", "[catalogue][store]")
{
    StoreFile file;
    const CameraRecord first =
        taken(file.store->save(camera(1, kTalsi, QStringLiteral("Tirgus")), kTalsiEditor));
    CameraRecord mine = first;
    mine.setValue(QStringLiteral("place"), QStringLiteral("Sabile"));
    CameraRecord theirs = first;
    theirs.setValue(QStringLiteral("place"), QStringLiteral("Stende"));
    (void)taken(file.store->save(theirs, kTalsiEditor));
    const auto refused = file.store->save(mine, kTalsiEditor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(taken(file.store->camera(first.id()))->place() == QStringLiteral("Stende"));
}

TEST_CASE("only the owner writes a camera, and what became of the owner", "[catalogue][store]")
{
    StoreFile file;
    CHECK(file.store->save(camera(1, kDurbe, QStringLiteral("Skola")), kTalsiEditor).error().kind ==
          ErrorKind::Denied);
    const CameraRecord durbe =
        taken(file.store->save(camera(1, kDurbe, QStringLiteral("Skola")), {QStringLiteral("x"), kSouth}));
    CameraRecord taken_over = durbe;
    taken_over.setValue(QStringLiteral("owner_org_id"), kTalsi);
    CHECK(file.store->save(taken_over, kTalsiEditor).error().kind == ErrorKind::Denied);
    const auto loaded = file.store->load({camera(2, kDurbe, QStringLiteral("Parks"))}, kTalsiEditor);
    CHECK(loaded.error().kind == ErrorKind::Denied);
    CHECK(taken(file.store->count()) == 1);
}

TEST_CASE("a reference is the owner's once, a call number the centre's once", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord one = camera(1, kTalsi, QStringLiteral("Tirgus"));
    one.setValue(QStringLiteral("call_no"), 5);
    one.setValue(QStringLiteral("centre_ids"), QJsonArray{test::kCentreA});
    one = taken(file.store->save(one, kTalsiEditor));

    CameraRecord sameReference = camera(2, kTalsi, QStringLiteral("Parks"));
    sameReference.setValue(QStringLiteral("ref"), one.reference());
    const auto refused = file.store->save(sameReference, kTalsiEditor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(refused.error().cause.contains(one.id()));
    CameraRecord elsewhere = camera(3, kDurbe, QStringLiteral("Parks"));
    elsewhere.setValue(QStringLiteral("ref"), one.reference());
    CHECK(file.store->save(elsewhere, {QStringLiteral("x"), kDurbe}).has_value());

    CameraRecord sameNumber = camera(4, kTalsi, QStringLiteral("Parks"));
    sameNumber.setValue(QStringLiteral("call_no"), 5);
    sameNumber.setValue(QStringLiteral("centre_ids"), QJsonArray{test::kCentreB, test::kCentreA});
    CHECK(file.store->save(sameNumber, kTalsiEditor).error().kind == ErrorKind::Conflict);
    sameNumber.setValue(QStringLiteral("centre_ids"), QJsonArray{test::kCentreB});
    CHECK(file.store->save(sameNumber, kTalsiEditor).has_value());
    // The two may also meet later.
    one.setValue(QStringLiteral("centre_ids"), QJsonArray{test::kCentreB});
    CHECK(file.store->save(one, kTalsiEditor).error().kind == ErrorKind::Conflict);
}

TEST_CASE("of several cameras all are saved or none", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord invalid = camera(2, kTalsi, QStringLiteral("Parks"));
    invalid.setValue(QStringLiteral("lat"), 95);
    const auto refused =
        file.store->saveAll({camera(1, kTalsi, QStringLiteral("Tirgus")), invalid}, kTalsiEditor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Corrupt);
    CHECK(taken(file.store->count()) == 0);
    CHECK(file.search(QStringLiteral("tirgus")).isEmpty());
}

TEST_CASE("a load that is cancelled keeps nothing", "[catalogue][store]")
{
    StoreFile file;
    std::vector<CameraRecord> many;
    for (int i = 1; i <= 1200; ++i)
        many.push_back(camera(i, kTalsi, QStringLiteral("Kamera %1").arg(i)));
    int calls = 0;
    const auto cancelled = file.store->load(many, {}, [&](int) { return ++calls < 3; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(calls == 3);
    CHECK(taken(file.store->count()) == 0);
    CHECK(file.search(QStringLiteral("kamera")).isEmpty());
    CHECK(taken(file.store->points()).points.empty());
    file.load(many);
    CHECK(taken(file.store->points()).points.size() == 1200);
}

TEST_CASE("loading a camera again replaces it, and keeps its row", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord record = camera(1, kTalsi, QStringLiteral("Tirgus laukums"));
    file.load({record});
    const qint64 row = taken(file.store->rowOf(record.id()))->row;
    record.setValue(QStringLiteral("name.lv"), QStringLiteral("Baznīca"));
    record.setValue(QStringLiteral("lat"), 56.5);
    file.load({record});
    CHECK(taken(file.store->rowOf(record.id()))->row == row);
    CHECK(taken(file.store->count()) == 1);
    CHECK(file.search(QStringLiteral("tirgus")).isEmpty());
    CHECK(file.search(QStringLiteral("baznica")).size() == 1);
    CHECK(taken(file.store->inside({57.1, 22, 57.3, 23})).empty());
    CHECK(taken(file.store->inside({56.4, 22, 56.6, 23})).size() == 1);
    CHECK(taken(file.store->history(record.id())).size() == 2);
}

TEST_CASE("removing the demonstration leaves the rest", "[catalogue][store]")
{
    StoreFile file;
    CameraRecord demo = camera(1, kTalsi, QStringLiteral("Demonstrācija"));
    demo.setValue(QStringLiteral("demo"), true);
    file.load({demo, camera(2, kTalsi, QStringLiteral("Tirgus"))});
    CHECK(taken(file.store->removeDemo()) == 1);
    CHECK(taken(file.store->count()) == 1);
    CHECK(file.search(QStringLiteral("demonstracija")).isEmpty());
    CHECK(file.search(QStringLiteral("tal")) == QStringList{QStringLiteral("TAL-CAM-002")});
    CHECK(taken(file.store->removeDemo()) == 0);
}

TEST_CASE("a camera of a municipality that merged is the successor's own", "[catalogue][store]")
{
    StoreFile file;
    const CameraRecord durbe = camera(1, kDurbe, QStringLiteral("Skola"));
    const CameraRecord talsi = camera(2, kTalsi, QStringLiteral("Tirgus"));
    file.load({durbe, talsi});
    require(file.store->setOwnPartner(kSouth));
    CHECK(taken(file.store->rowOf(durbe.id()))->own);
    CHECK_FALSE(taken(file.store->rowOf(talsi.id()))->own);
    require(file.store->setOwnPartner(kTalsi));
    CHECK_FALSE(taken(file.store->rowOf(durbe.id()))->own);
    CHECK(taken(file.store->rowOf(talsi.id()))->own);
    CHECK(taken(file.store->ownPartner()) == kTalsi);
}

TEST_CASE("partners and centres come back as they were", "[catalogue][store]")
{
    StoreFile file;
    CHECK(taken(file.store->partners()).size() == 4);
    MonitoringCentre centre;
    centre.id = test::kCentreA;
    centre.ownerId = kTalsi;
    centre.nameLv = QStringLiteral("Talsu centrs");
    centre.demo = true;
    require(file.store->saveCentre(centre));
    REQUIRE(taken(file.store->centres()).size() == 1);
    CHECK(taken(file.store->centres())[0].nameLv == centre.nameLv);
    (void)taken(file.store->removeDemo());
    CHECK(taken(file.store->centres()).empty());
    Partner nameless;
    nameless.id = QStringLiteral("x");
    CHECK_FALSE(file.store->savePartner(nameless));
    const auto twice = file.store->savePartner(
        test::partner(QStringLiteral("y"), QStringLiteral("lv-talsi"), QStringLiteral("Cits")));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Conflict);
}

TEST_CASE("a saved filter comes back, is renamed and goes", "[catalogue][store]")
{
    StoreFile file;
    SavedFilter filter{QStringLiteral("f1"), QStringLiteral("Talsi PTZ"), {}};
    filter.query.text = QStringLiteral("talsi");
    filter.query.filter.ptz = true;
    filter.query.sort = SortKey::Name;
    require(file.store->saveFilter(filter));
    filter.name = QStringLiteral("Talsi");
    require(file.store->saveFilter(filter));
    const auto all = taken(file.store->savedFilters());
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == QStringLiteral("Talsi"));
    CHECK(all[0].query == filter.query);
    require(file.store->removeFilter(filter.id));
    CHECK(taken(file.store->savedFilters()).empty());
}
