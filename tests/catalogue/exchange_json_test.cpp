// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/json_splitter.h"
#include "app/catalogue/osm_mapping.h"
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

/// The sample as a camera of the bench's partner.
CameraRecord ownSample()
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("owner_org_id"), test::kTalsi);
    camera.setValue(q("centre_ids"), QJsonArray{test::kCentreA});
    return camera;
}

CameraRecord ownMobile()
{
    CameraRecord camera = sampleMobileCamera();
    camera.setValue(q("id"), q("0d4f1f4e-5d3b-4c55-9b58-6a4f1b1f7c02"));
    camera.setValue(q("owner_org_id"), test::kTalsi);
    camera.setValue(q("ref"), q("TAL-MOB-1"));
    camera.setValue(q("call_no"), QJsonValue::Null);
    camera.setValue(q("name.lv"), q("=piekabe; \"sarkanā\""));
    camera.setValue(q("description.en"), q("-looks\nat, the \"pond\""));
    camera.setValue(
        q("access.contacts[1]"),
        QJsonObject{{q("role"), q("head")}, {q("name"), q("Anna")}, {q("phone"), q("+37120000000")}});
    return camera;
}

std::vector<QByteArray> split(JsonSplitter::Shape shape, const QByteArray &text, int piece)
{
    JsonSplitter splitter(shape);
    for (qsizetype i = 0; i < text.size(); i += piece)
        test::require(
            splitter.feed(QByteArrayView(text).sliced(i, std::min<qsizetype>(piece, text.size() - i))));
    test::require(splitter.finish());
    return {splitter.objects().begin(), splitter.objects().end()};
}

} // namespace

TEST_CASE("a JSON text is cut into its objects, however it comes in pieces", "[catalogue][exchange][json]")
{
    using Shape = JsonSplitter::Shape;
    const std::vector<QByteArray> two = {R"({"a":"}]\"{"})", R"({"b":[{"c":1}]})"};
    for (const int piece : {1, 3, 1000}) {
        CHECK(split(Shape::Objects, "[" + two[0] + ", " + two[1] + "]\n", piece) == two);
        CHECK(split(Shape::Objects, two[0] + "\n" + two[1] + "\n", piece) == two);
        CHECK(split(Shape::Features,
                    R"({"type":"FeatureCollection","bbox":[1,2],"crs":{"x":[{}]},"features":[)" + two[0] +
                        ",\n" + two[1] + R"(],"more":[{"d":1}]})",
                    piece) == two);
    }
    JsonSplitter cut(Shape::Objects);
    test::require(cut.feed(R"([{"a":1},{"b":)"));
    CHECK(cut.finish().error().cause.contains(q("after object 1")));
    JsonSplitter wrong(Shape::Objects);
    CHECK(wrong.feed("[}").error().kind == base::ErrorKind::Corrupt);
    JsonSplitter deep(Shape::Objects);
    CHECK(deep.feed(QByteArray(100'000, '[')).error().kind == base::ErrorKind::Corrupt);
}

TEST_CASE("what was exported as JSON or GeoJSON comes back without loss", "[catalogue][exchange][json]")
{
    for (const ExchangeFormat format : {ExchangeFormat::Json, ExchangeFormat::GeoJson, ExchangeFormat::Csv}) {
        ExchangeBench bench;
        const std::vector<CameraRecord> cameras = {ownSample(), ownMobile()};
        bench.load(cameras);
        const char *name = format == ExchangeFormat::Json  ? "c.json"
                           : format == ExchangeFormat::Csv ? "c.csv"
                                                           : "c.geojson";
        const QByteArray content = bench.exported(name, format);
        CHECK(bench.plan(name, content).unchanged == 2); // over what is there, hidden fields kept
        ExchangeBench other;
        const auto plan = other.plan(name, content);
        INFO(name << ' ' << test::textOf(plan) << content.toStdString());
        CHECK(plan.format == format);
        CHECK(plan.unknownColumns.isEmpty());
        REQUIRE(plan.added == 2);
        for (const ImportRow &row : plan.rows) {
            const CameraRecord &before = row.camera.id() == cameras[0].id() ? cameras[0] : cameras[1];
            CHECK(changedFields(visibleCopy(before, Visibility::Partner), row.camera) == QStringList());
        }
    }
}

TEST_CASE("no export holds what must stay here", "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    CameraRecord camera = ownSample();
    QStringList secrets;
    for (const Field &field : cameraFields()) {
        if (field.visibility == Visibility::Partner)
            continue;
        const QString secret = QStringLiteral("SECRET%1").arg(secrets.size());
        QString path = field.path;
        camera.setValue(path.replace(QLatin1String("[]"), QLatin1String("[0]")), secret);
        if (field.visibility == Visibility::Local)
            secrets.prepend(secret);
        else
            secrets.append(secret);
    }
    camera.setValue(q("x_unknown.deep"), q("SECRET-X"));
    bench.load({camera});
    for (const ExchangeFormat format : {ExchangeFormat::Json, ExchangeFormat::GeoJson, ExchangeFormat::Csv}) {
        CHECK_FALSE(bench.exported("e", format).contains("SECRET"));
        const QByteArray police = bench.exported("e", format, Visibility::Restricted);
        CHECK(police.contains("SECRET"));
        const QByteArray most = bench.exported("e", format, Visibility::Local);
        CHECK(most == police);
        CHECK_FALSE(most.contains("SECRET-X"));
        for (const Field &field : cameraFields()) {
            if (field.visibility != Visibility::Local)
                continue;
            QString path = field.path;
            path.replace(QLatin1String("[]"), QLatin1String("[0]"));
            const QByteArray secret = camera.value(path).toString().toUtf8();
            INFO(path.toStdString());
            CHECK_FALSE(most.contains('"' + secret + '"'));
            CHECK_FALSE(most.contains(',' + secret + ','));
        }
    }
}

TEST_CASE("a partner's copy that comes back does not wipe out what it never held",
          "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    CameraRecord camera = ownSample();
    camera.setValue(q("x_unknown"), 5);
    bench.load({camera});
    CameraRecord copy = visibleCopy(camera, Visibility::Partner);
    copy.setValue(q("height_m"), 7);
    copy.setValue(q("funding"), QJsonValue::Null);
    CHECK(bench.bring("c.json", copy.toJson()) == 1);
    const CameraRecord now = bench.byReference(q("TAL-CAM-007"));
    CHECK(now.value(q("height_m")) == 7);
    CHECK(now.value(q("streams[0].uri")) == q("rtsp://192.0.2.7/main"));
    CHECK(now.value(q("mac")) == q("00:1A:2B:3C:4D:5E"));
    CHECK(now.value(q("x_unknown")) == 5);
}

TEST_CASE("an older document does not replace a newer one", "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    bench.load({ownSample()});
    CameraRecord older = ownSample();
    older.setValue(q("rev"), 2);
    older.setValue(q("height_m"), 9);
    const auto plan = bench.plan("c.json", older.toJson());
    CHECK(plan.refused == 1);
    CHECK(plan.rows.front().findings.front().rule == Finding::Rule::RevisionNotHigher);
}

TEST_CASE("a document that is none is refused by its number, the others stand", "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    const auto plan = bench.plan("c.json", "[{\"id\":\"1\"},\n" + ownSample().toJson() + ",{\"x\":tru}]");
    CHECK(plan.refused == 2);
    CHECK(plan.added == 1);
    CHECK(plan.rows.at(1).line == 2);
    CHECK(plan.rows.at(1).outcome == Outcome::Added);
    CHECK(bench.refusal("c.json", "[" + ownSample().toJson().chopped(5)).kind == base::ErrorKind::Corrupt);
    CHECK(bench.refusal("c.json", "[]").cause.contains(q("no camera")));
}

TEST_CASE("a camera moved on a geographic program's map stands where it was put",
          "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    bench.load({ownSample()});
    QByteArray content = bench.exported("c.geojson", ExchangeFormat::GeoJson);
    content.replace("\"coordinates\":[22.5903,57.24519]", "\"coordinates\":[22.6,57.25]");
    CHECK(bench.bring("c.geojson", content) == 1);
    CHECK(bench.byReference(q("TAL-CAM-007")).position() == geo::Position{57.25, 22.6});
}

TEST_CASE("points with plain properties are read like a table", "[catalogue][exchange][json]")
{
    ExchangeBench bench;
    const auto plan = bench.plan("c.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature",
        "geometry":{"type":"Point","coordinates":[22.59,57.24]},
        "properties":{"atsauce":"TAL-1","nosaukums":"Dīķis","augstums":6,"colour":"red"}}]})");
    INFO(test::textOf(plan));
    CHECK(plan.added == 1);
    CHECK(plan.unknownColumns == QStringList{q("colour")});
    CHECK(plan.rows.front().camera.position() == geo::Position{57.24, 22.59});
    CHECK(plan.rows.front().camera.value(q("height_m")) == 6);
}

TEST_CASE("cameras of OpenStreetMap come in as planned and to be checked", "[catalogue][exchange][osm]")
{
    const QByteArray content = R"({"type":"FeatureCollection","features":[
      {"type":"Feature","id":"node/12345678901","geometry":{"type":"Point","coordinates":[22.59,57.24]},
       "properties":{"@id":"node/12345678901","man_made":"surveillance","surveillance":"public",
        "surveillance:type":"camera","surveillance:zone":"parking","camera:type":"panning",
        "camera:mount":"pole","camera:direction":"90-270","camera:angle":"15","height":"6 m",
        "contact:webcam":"http://admin:secret@192.0.2.1/","name":"Tirgus"}},
      {"type":"Feature","id":"node/2","geometry":{"type":"Point","coordinates":[22.6,57.25]},
       "properties":{"man_made":"surveillance","surveillance:type":"ALPR","direction":"SW"}},
      {"type":"Feature","id":"node/3","geometry":{"type":"Point","coordinates":[22.6,57.25]},
       "properties":{"man_made":"surveillance","surveillance:type":"guard"}},
      {"type":"Feature","id":"way/4","geometry":{"type":"LineString","coordinates":[[22.6,57.25]]},
       "properties":{"man_made":"surveillance"}}]})";
    ExchangeBench bench;
    const auto plan = bench.plan("osm.geojson", content);
    INFO(test::textOf(plan));
    CHECK(plan.format == ExchangeFormat::Osm);
    CHECK(plan.added == 2);
    CHECK(plan.refused == 2);
    const CameraRecord &camera = plan.rows.at(0).camera;
    CHECK(camera.reference() == q("OSM-123-45678901"));
    CHECK(camera.status() == CameraStatus::Planned);
    CHECK(camera.value(q("needs_check")) == true);
    CHECK(camera.form() == CameraForm::Ptz);
    CHECK(camera.hasPtz());
    CHECK(camera.value(q("azimuth_deg")) == 180);
    CHECK(camera.value(q("hfov_deg")) == 180);
    CHECK(camera.value(q("tilt_deg")) == -15);
    CHECK(camera.value(q("height_m")) == 6);
    CHECK(camera.value(q("mount")) == q("pole"));
    CHECK(camera.value(q("zone")) == q("parking"));
    CHECK(camera.name(q("lv")) == q("Tirgus"));
    CHECK_FALSE(camera.toJson().contains("secret"));
    CHECK(plan.rows.at(1).camera.form() == CameraForm::Anpr);
    CHECK(plan.rows.at(1).camera.value(q("azimuth_deg")) == 225);
    SECTION("brought again they are known, and what was put right stays")
    {
        CHECK(taken(carryOut(plan, *bench.store, bench.author)) == 2);
        CHECK(bench.plan("osm.geojson", content).unchanged == 2);
        CameraRecord stored = bench.byReference(q("OSM-2"));
        stored.setValue(q("azimuth_deg"), 200);
        stored.setValue(q("needs_check"), QJsonValue::Null);
        REQUIRE(bench.store->save(stored, bench.author));
        CHECK(bench.plan("osm.geojson", content).unchanged == 2);
    }
}

TEST_CASE("directions of OpenStreetMap are understood", "[catalogue][exchange][osm]")
{
    CHECK(osmDirection(q("135"))->azimuth_deg == 135);
    CHECK(osmDirection(q("sw"))->azimuth_deg == 225);
    CHECK(osmDirection(q("360"))->azimuth_deg == 0);
    CHECK(osmDirection(q("350-10"))->azimuth_deg == 0);
    CHECK(osmDirection(q("350-10"))->width_deg == 20);
    CHECK_FALSE(osmDirection(q("towards the church")));
    CHECK_FALSE(osmDirection(q("")));
}

TEST_CASE("a file that cannot be written leaves the old one", "[catalogue][exchange]")
{
    ExchangeBench bench;
    bench.load({ownSample()});
    CHECK(exportTo(bench.folder.path(q("no/such/folder/c.csv")), ExchangeFormat::Csv, *bench.store, {},
                   Visibility::Partner)
              .error()
              .kind == base::ErrorKind::Denied);
    CHECK(exportTo(bench.folder.path(q("c.osm")), ExchangeFormat::Osm, *bench.store, {}, Visibility::Partner)
              .error()
              .kind == base::ErrorKind::Unsupported);
}
