// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/cell_values.h"
#include "app/catalogue/column_map.h"
#include "tests/catalogue/exchange_fixture.h"
#include "tests/catalogue/sample_record.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using test::ExchangeBench;
using test::taken;

namespace {

using Outcome = ImportRow::Outcome;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("headers are understood in three languages and as the console writes them", "[catalogue][exchange]")
{
    const auto pathOf = [](const char *header) {
        const auto column = columnOf(q(header));
        return column ? column->path : QStringLiteral("?");
    };
    for (const char *header : {"height_m", "Height (m)", "HEIGHT", "Augstums, m", "augstums", "Aukštis [m]"})
        CHECK(pathOf(header) == (q(header) == q("Augstums, m") ? q("?") : q("height_m")));
    CHECK(pathOf("nosaukums") == q("name.lv"));
    CHECK(pathOf("Pavadinimas") == q("name.lt"));
    CHECK(pathOf("name_en") == q("name.en"));
    CHECK(pathOf("name") == q("name"));
    CHECK(pathOf("Tālrunis") == q("access.contacts[0].phone"));
    CHECK(pathOf("talrunis") == q("access.contacts[0].phone"));
    CHECK(pathOf("contact2_email") == q("access.contacts[1].email"));
    CHECK(pathOf("main_width") == q("streams[main].width"));
    CHECK(pathOf("sub_codec") == q("streams[sub].codec"));
    CHECK(pathOf("retention_days") == q("storage.retention_days"));
    CHECK(pathOf("storage_retention_days") == q("storage.retention_days"));
    CHECK(pathOf("ptz.pan_min_deg") == q("ptz.pan_min_deg"));
    CHECK(pathOf("Savivaldybė") == q("owner_org_id"));
    CHECK(pathOf("favourite colour") == q("?"));
}

TEST_CASE("every column the console writes is one it reads", "[catalogue][exchange]")
{
    for (const Field &field : cameraFields()) {
        if (field.path.contains(u'[') || field.type == FieldType::Object || field.path == q("streams") ||
            field.path == q("access.contacts"))
            continue;
        const QString path = field.type == FieldType::LocalText ? field.path + q(".lt") : field.path;
        const auto column = columnOf(columnName(path));
        INFO(path.toStdString());
        REQUIRE(column);
        CHECK(column->path == path);
        CHECK(column->field == &field);
    }
    for (const char *path : {"streams[snapshot].height", "access.contacts[4].languages"}) {
        REQUIRE(columnOf(columnName(q(path))));
        CHECK(columnOf(columnName(q(path)))->path == q(path));
    }
}

TEST_CASE("cells are read as people write them", "[catalogue][exchange]")
{
    CHECK(numberIn(q("57,24519")) == 57.24519);
    CHECK(numberIn(q("6 m")) == 6);
    CHECK(numberIn(q("135°")) == 135);
    CHECK(numberIn(q("−15.5")) == -15.5);
    CHECK(numberIn(q("1 920 px")) == 1920);
    CHECK_FALSE(numberIn(q("1,234.5")));
    CHECK_FALSE(numberIn(q("about 5")));
    CHECK_FALSE(numberIn(q("")));
    const auto cell = [](const char *path, const char *text) {
        return fromCell(*cameraField(q(path)), q(text));
    };
    CHECK(cell("install_date", "1.5.2019") == q("2019-05-01"));
    CHECK(cell("install_date", "2019-05-01") == q("2019-05-01"));
    CHECK(cell("install_date", "spring") == q("spring"));
    CHECK(cell("kind", "Mobilā") == q("mobile"));
    CHECK(cell("form", "Kupola") == q("dome"));
    CHECK(cell("form", "PTZ") == q("ptz"));
    CHECK(cell("status", "veikianti") == q("active"));
    CHECK(cell("access.live_share", "On request") == q("on_request"));
    CHECK(cell("sign_installed", "jā") == q("yes"));
    CHECK(cell("ptz.capable", "Taip") == true);
    CHECK(cell("ptz.capable", "nē") == false);
    CHECK(cell("ptz.capable", "perhaps") == q("perhaps"));
    CHECK(cell("purposes", "public_order; traffic safety").toArray() ==
          QJsonArray{q("public_order"), q("traffic_safety")});
    CHECK(cell("confirmed_at", "2026-03-01 08:00:00") == q("2026-03-01T08:00:00Z"));
    CHECK(cell("form", "drone") == q("drone"));
    CHECK(cell("form", " ").isUndefined());
}

TEST_CASE("a text that a spreadsheet would run is guarded and comes back", "[catalogue][exchange]")
{
    for (const char *text : {"=1+1", "+37163232110", "-x", "@SUM(A1)", "'=x", "''x", "'x", "plain", ""}) {
        INFO(text);
        const QString guard = guarded(q(text));
        CHECK(unguarded(guard) == q(text));
        CHECK((guard.isEmpty() || !q("=+-@").contains(guard.at(0))));
    }
}

TEST_CASE("a Latvian table becomes cameras", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto plan =
        bench.plan("t.csv", QByteArray("Atsauce;Numurs;Nosaukums;Platums;Garums;Augstums "
                                       "(m);Azimuts;Tips;Statuss;main_width;main_height;Krāsa\n"
                                       "TAL-CAM-001;101;\"Lielā iela 1; "
                                       "stāvvieta\";57,24519;22,59030;6,5;135;kupola;plānota;1920;1080;zila\n"
                                       "TAL-CAM-002;102;Dīķis;57,24600;22,59100;;;;;;;\n"));
    INFO(test::textOf(plan));
    CHECK(plan.encoding == q("UTF-8"));
    CHECK(plan.unknownColumns == QStringList{q("Krāsa")});
    CHECK(plan.added == 2);
    CHECK(taken(bench.store->count()) == 0);
    CHECK(taken(carryOut(plan, *bench.store, bench.author)) == 2);
    const CameraRecord camera = bench.byReference(q("TAL-CAM-001"));
    CHECK(camera.name(q("lv")) == q("Lielā iela 1; stāvvieta"));
    CHECK(camera.position()->lat_deg == 57.24519);
    CHECK(camera.value(q("height_m")) == 6.5);
    CHECK(camera.form() == CameraForm::Dome);
    CHECK(camera.country() == q("LV"));
    CHECK(camera.ownerId() == test::kTalsi);
    CHECK(camera.view().width_px == 1920);
    CHECK(bench.byReference(q("TAL-CAM-002")).form() == CameraForm::Other);
    CHECK(bench.byReference(q("TAL-CAM-002")).status() == CameraStatus::Planned);
}

TEST_CASE("a table that is brought again changes what differs and nothing else", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const QByteArray first = "ref,name_lv,lat,lon\nTAL-1,One,57.1,22.1\nTAL-2,Two,57.2,22.2\n";
    CHECK(bench.bring("t.csv", first) == 2);
    const QString id = bench.byReference(q("TAL-1")).id();
    const auto same = bench.plan("t.csv", first);
    CHECK(same.unchanged == 2);
    const auto plan = bench.plan("t.csv", "ref,name_lv,lat,lon\nTAL-1,Uno,57.1,22.1\nTAL-2,,57.2,22.2\n"
                                          "TAL-3,Three,57.3,22.3\n");
    INFO(test::textOf(plan));
    CHECK(plan.changed == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.added == 1);
    CHECK(taken(carryOut(plan, *bench.store, bench.author)) == 2);
    CHECK(bench.byReference(q("TAL-1")).id() == id);
    CHECK(bench.byReference(q("TAL-1")).name(q("lv")) == q("Uno"));
    CHECK(bench.byReference(q("TAL-2")).name(q("lv")) == q("Two"));
    SECTION("by its id a camera may get another reference")
    {
        CHECK(bench.bring("t.csv", "id,ref\n" + id.toUtf8().toUpper() + ",TAL-9\n") == 1);
        CHECK(bench.byReference(q("TAL-9")).name(q("lv")) == q("Uno"));
    }
}

TEST_CASE("positions are read from one column, from minutes and from national grids", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto placeOf = [&](const QByteArray &content) {
        const auto plan = bench.plan("t.csv", content);
        INFO(test::textOf(plan));
        REQUIRE(plan.rows.size() == 1);
        const auto place = plan.rows.front().camera.position();
        REQUIRE(place);
        CHECK(plan.added == 1);
        return *place;
    };
    const auto isTalsi = [](geo::Position place) {
        CHECK(place.lat_deg == Approx(57.2470).margin(2e-5));
        CHECK(place.lon_deg == Approx(22.5890).margin(2e-5));
    };
    isTalsi(placeOf("ref;name;koordinātas\nTAL-1;a;57,2470 22,5890\n"));
    isTalsi(placeOf("ref;name;position\nTAL-1;a;\"57°14'49.2\"\" N 22°35'20.4\"\" E\"\n"));
    isTalsi(placeOf("ref;name;lat;lon\nTAL-1;a;57°14'49.2\" N;22°35'20.4\" E\n"));
    isTalsi(placeOf("ref;name;northing;easting\nTAL-1;a;345763.132;414856.983\n"));
    isTalsi(placeOf("ref;name;LKS-92 X;LKS-92 Y\nTAL-1;a;414856,983;345763,132\n"));
    const auto plunge = placeOf("ref;name;northing;easting\nTAL-1;a;6199570.221;365212.725\n");
    CHECK(plunge.lat_deg == Approx(55.9115).margin(1e-5));
    const auto plan = bench.plan("t.csv", "ref,name,position\nTAL-1,a,by the church\n");
    CHECK(plan.refused == 1);
    CHECK(plan.rows.front().problem.contains(q("by the church")));
}

TEST_CASE("exchanged latitude and longitude are offered to be put right", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const QByteArray content = "ref,name,lat,lon\nTAL-1,a,22.59,57.245\nTAL-2,b,57.245,22.59\n";
    const auto plan = bench.plan("t.csv", content);
    CHECK(plan.swapped == 1);
    CHECK(plan.rows.at(0).axesSwapped);
    CHECK(plan.rows.at(0).camera.position()->lat_deg == 22.59);
    bench.options.swapAxes = true;
    const auto swapped = bench.plan("t.csv", content);
    CHECK(swapped.swapped == 1);
    CHECK(swapped.rows.at(0).camera.position()->lat_deg == 57.245);
    CHECK(swapped.rows.at(1).camera.position()->lat_deg == 57.245);
    CHECK(swapped.rows.at(0).findings.empty());
}

TEST_CASE("what occurs twice in a file is refused with both lines", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const QByteArray id = "0d4f1f4e-5d3b-4c55-9b58-6a4f1b1f7c01";
    const auto plan =
        bench.plan("t.csv", "id,ref,name,call_no,centre_ids\n" + id + ",TAL-1,a,,\n,TAL-2,b,,\n" + id +
                                ",TAL-3,c,,\n,TAL-2,d,,\n,TAL-5,e,7," + test::kCentreA.toUtf8() +
                                "\n,TAL-6,f,7," + test::kCentreA.toUtf8() + "\n,TAL-7,g,7,\n");
    INFO(test::textOf(plan));
    CHECK(plan.refused == 6);
    CHECK(plan.added == 1);
    CHECK(plan.rows.at(0).problem.contains(q("the id is also in line 4")));
    CHECK(plan.rows.at(2).problem.contains(q("the id is also in line 2")));
    CHECK(plan.rows.at(1).problem.contains(q("line 5")));
    CHECK(plan.rows.at(3).problem.contains(q("line 3")));
    CHECK(plan.rows.at(4).problem.contains(q("call number 7")));
}

TEST_CASE("what a stored camera has already taken is refused before anything is written",
          "[catalogue][exchange]")
{
    ExchangeBench bench;
    bench.bring("t.csv",
                "ref,name,call_no,centre_ids\nTAL-1,a,7," + test::kCentreA.toUtf8() + "\nTAL-2,b,,\n");
    const QByteArray id = bench.byReference(q("TAL-2")).id().toUtf8();
    const auto plan =
        bench.plan("t.csv", "id,ref,name,call_no,centre_ids\n" + id + ",TAL-1,b,,\n,TAL-3,c,7," +
                                test::kCentreA.toUtf8() + "\n,TAL-4,d,7," + test::kCentreB.toUtf8() + "\n");
    INFO(test::textOf(plan));
    CHECK(plan.rows.at(0).problem.contains(q("reference TAL-1 is taken")));
    CHECK(plan.rows.at(1).problem.contains(q("call number 7 is taken by camera TAL-1")));
    CHECK(plan.rows.at(2).outcome == Outcome::Added);
    CHECK(taken(carryOut(plan, *bench.store, bench.author)) == 1);
}

TEST_CASE("rows of another partner are refused, those of one that went into it are not",
          "[catalogue][exchange]")
{
    ExchangeBench bench;
    bench.options.ownerId = test::kSouth;
    const auto plan = bench.plan("t.csv", "ref,name,owner\nDUR-1,a,Durbes novads\nTAL-1,b,lv-talsi\n"
                                          "DKN-1,c,\nXXX-1,d,Nowhere\n");
    INFO(test::textOf(plan));
    CHECK(plan.rows.at(0).outcome == Outcome::Added);
    CHECK(plan.rows.at(0).camera.ownerId() == test::kDurbe);
    CHECK(plan.rows.at(1).outcome == Outcome::Refused);
    CHECK(plan.rows.at(2).camera.ownerId() == test::kSouth);
    CHECK(plan.rows.at(3).outcome == Outcome::Refused);
}

TEST_CASE("a row that breaks a rule is refused with its findings, the others go in", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto plan = bench.plan("t.csv", "ref,name,height_m,form\nTAL-1,a,70,dome\nTAL-2,b,high,dome\n"
                                          "tal 3,c,6,dome\nTAL-4,d,6,drone\nTAL-5,e,6,dome\n,f,6,dome\n");
    INFO(test::textOf(plan));
    CHECK(plan.refused == 5);
    CHECK(plan.rows.at(0).findings.front().rule == Finding::Rule::OutOfRange);
    CHECK(plan.rows.at(1).findings.front().rule == Finding::Rule::WrongType);
    CHECK(plan.rows.at(2).findings.front().rule == Finding::Rule::BadPattern);
    CHECK(plan.rows.at(3).findings.front().rule == Finding::Rule::UnknownChoice);
    CHECK(plan.rows.at(5).findings.front().rule == Finding::Rule::Missing);
    CHECK(taken(carryOut(plan, *bench.store, bench.author)) == 1);
    CHECK(taken(bench.store->count()) == 1);
}

TEST_CASE("a table that is cut off is refused, or its last row", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto error = bench.refusal("t.csv", "ref,name\nTAL-1,a\nTAL-2,\"b and the rest is miss");
    CHECK(error.kind == base::ErrorKind::Corrupt);
    CHECK(error.cause.contains(q("line 3")));
    const auto plan = bench.plan("t.csv", "ref,name,lat\nTAL-1,a,\nTAL-2");
    CHECK(plan.rows.at(1).outcome == Outcome::Refused);
    CHECK(plan.rows.at(1).problem.contains(q("1 columns instead of 3")));
    CHECK(plan.added == 1);
}

TEST_CASE("what is no table of cameras is refused with a reason", "[catalogue][exchange]")
{
    ExchangeBench bench;
    CHECK(bench.refusal("t.csv", "").kind == base::ErrorKind::Corrupt);
    CHECK(bench.refusal("t.csv", "colour;size\nred;5\n").cause.contains(q("line 1")));
    CHECK(bench.refusal("t.xlsx", "PK\x03\x04 zip").kind == base::ErrorKind::Unsupported);
    CHECK(bench.refusal("t.bin", "nothing").kind == base::ErrorKind::Unsupported);
    CHECK(planImport(bench.folder.path(q("none.csv")), *bench.store, bench.options).error().kind ==
          base::ErrorKind::NotFound);
}

TEST_CASE("a table in windows-1257 keeps its letters", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto plan = bench.plan("t.csv", "atsauce;nosaukums\nTAL-1;Liel\xE2 iela\n");
    CHECK(plan.encoding == q("windows-1257"));
    CHECK(plan.rows.front().camera.name(q("lv")) == q("Lielā iela"));
}

TEST_CASE("an import can be called off while it reads", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const QString file = bench.write("t.csv", "ref,name\nTAL-1,a\n");
    const auto plan = planImport(file, *bench.store, bench.options, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("nothing is half imported when the catalogue changed meanwhile", "[catalogue][exchange]")
{
    ExchangeBench bench;
    bench.bring("t.csv", "ref,name\nTAL-1,a\n");
    const auto plan = bench.plan("t.csv", "ref,name\nTAL-2,new\nTAL-1,changed\n");
    CameraRecord camera = bench.byReference(q("TAL-1"));
    camera.setValue(q("place"), q("Talsi"));
    REQUIRE(bench.store->save(camera, bench.author));
    const auto done = carryOut(plan, *bench.store, bench.author);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::Conflict);
    CHECK(taken(bench.store->count()) == 1);
    CHECK(bench.byReference(q("TAL-1")).name() == q("a"));
}

TEST_CASE("a mobile camera that comes with a place gets its first deployment", "[catalogue][exchange]")
{
    ExchangeBench bench;
    const auto plan =
        bench.plan("t.csv", "ref,name,kind,lat,lon,install_date\nTAL-1,a,mobila,57.1,22.1,2025-05-01\n");
    INFO(test::textOf(plan));
    CHECK(plan.added == 1);
    CHECK(plan.rows.front().camera.deployment().value(q("from")) == q("2025-05-01T00:00:00Z"));
}
