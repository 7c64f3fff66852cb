// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/incoming_check.h"

#include "tests/catalogue/sample_record.h"
#include "tests/catalogue/synced_catalogue_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using sync::FeedKind;
using sync::Refusal;
using test::incoming;
using test::kDurbe;
using test::kPlunge;
using test::kSouth;
using test::kTalsi;
using test::SyncedFile;
using test::taken;
using test::tombstone;

namespace {

CameraRecord plungeCamera(int number = 1)
{
    return test::camera(number, kPlunge, QStringLiteral("Rinkos aikštė"), QStringLiteral("Plungė"));
}

QString fill(QString path)
{
    return path.replace(QLatin1String("[]"), QStringLiteral("[0]"));
}

} // namespace

TEST_CASE("members of the server are taken out and every other byte stays", "[catalogue][incoming_check]")
{
    CHECK(withoutServerMembers(R"({"_id":"a","_rev":"1-b","n":9007199254740993,"_conflicts":["2-c"]})") ==
          QByteArray(R"({"n":9007199254740993})"));
    CHECK(withoutServerMembers(R"({ "b" : 1.50e3 , "_x":{"y":[1,"}",{}]}, "a":"\"}," })") ==
          QByteArray(R"({"b" : 1.50e3 ,"a":"\"}," })"));
    CHECK(withoutServerMembers(R"({"_id":"a","b":1, "c":2,"_rev":"1-b","d":[{"_e":3}],"_f":4,"_g":5})") ==
          QByteArray(R"({"b":1, "c":2,"d":[{"_e":3}]})"));
    CHECK(withoutServerMembers("{}") == QByteArray("{}"));
    CHECK(withoutServerMembers(R"({"_id":"a"})") == QByteArray("{}"));
    for (const char *broken :
         {"", "[]", "[1]", "{\"a\":1", "{\"a\":\"1}", "{\"a\":1}}", "{a:1}", "{\"a\":1,}", "nonsense"})
        CHECK(withoutServerMembers(broken).isEmpty());
}

TEST_CASE("a document of a partner is refused for what is wrong with it and leaves no trace",
          "[catalogue][incoming_check]")
{
    SyncedFile file;
    const CameraRecord good = plungeCamera();
    struct Case {
        const char *name;
        sync::IncomingDocument document;
        Refusal why;
    };
    const auto with = [&](const char *path, const QJsonValue &value) {
        CameraRecord camera = good;
        camera.setValue(QLatin1String(path), value);
        return camera;
    };
    const QString other = QStringLiteral("c0000000-0000-4000-8000-000000000099");
    const std::vector<Case> cases{
        {"too large", incoming(with("unknown_member", QString(70'000, u'x'))), Refusal::TooLarge},
        {"just too large", incoming(with("unknown_member", QString(65'300, u'x'))), Refusal::TooLarge},
        {"without a body", {good.id(), QStringLiteral("1-a"), {}, {}, false, {}}, Refusal::TooLarge},
        {"cut off", incoming(good.id(), good.toJson().chopped(5)), Refusal::Malformed},
        {"not JSON", incoming(good.id(), "{\"a\":nonsense}"), Refusal::Malformed},
        {"no object", {good.id(), QStringLiteral("1-a"), {}, {}, false, "[1,2]"}, Refusal::Malformed},
        {"demonstration", incoming(with("demo", true)), Refusal::Malformed},
        {"another schema", incoming(with("schema", QStringLiteral("vg.camera/2"))), Refusal::UnknownSchema},
        {"no schema", incoming(with("schema", QJsonValue())), Refusal::UnknownSchema},
        {"a partner", incoming(with("schema", QStringLiteral("vg.partner/1"))), Refusal::UnknownSchema},
        {"another id", incoming(other, good.toJson()), Refusal::ChangedId},
        {"another owner", incoming(with("owner_org_id", kTalsi)), Refusal::ForeignOwner},
        {"unknown owner", incoming(with("owner_org_id", QStringLiteral("x"))), Refusal::ForeignOwner},
        {"no owner", incoming(with("owner_org_id", QJsonValue())), Refusal::ForeignOwner},
        {"hardware address", incoming(with("mac", QStringLiteral("00:1A:2B:3C:4D:5E"))), Refusal::LocalField},
    };
    for (const Case &one : cases) {
        CAPTURE(one.name);
        const sync::Verdict verdict = file.applyOne(file.plunge, one.document);
        CHECK_FALSE(verdict.changed);
        REQUIRE(verdict.refused);
        CHECK(*verdict.refused == one.why);
        CHECK_FALSE(verdict.cause.contains(QStringLiteral("00:1A")));
        CHECK(taken(file.store->count()) == 0);
        CHECK(file.news().empty());
    }
    CHECK_FALSE(file.applyOne(file.plunge, incoming(good)).refused);
    CHECK(taken(file.store->count()) == 1);
}

TEST_CASE("every field that never leaves an installation is refused when it comes from outside",
          "[catalogue][incoming_check]")
{
    SyncedFile file;
    int fields = 0;
    for (const Field &field : cameraFields()) {
        if (field.visibility != Visibility::Local)
            continue;
        ++fields;
        CAPTURE(field.path.toStdString());
        const auto refusal = [&](const QJsonValue &value) {
            CameraRecord camera = plungeCamera();
            camera.setValue(QStringLiteral("streams[0].role"), QStringLiteral("main"));
            camera.setValue(fill(field.path), value);
            return file.applyOne(file.plunge, incoming(camera));
        };
        const sync::Verdict verdict = refusal(QStringLiteral("secret"));
        CHECK(verdict.refused == Refusal::LocalField);
        CHECK(verdict.cause == fill(field.path));
        CHECK(refusal(QStringLiteral("")).refused == Refusal::LocalField);
        CHECK(refusal(5).refused == Refusal::LocalField);
        // Its name in other letters is its name all the same.
        CameraRecord camera = plungeCamera();
        camera.setValue(fill(field.path), QStringLiteral("secret"));
        const QByteArray name = field.path.section(u'.', -1).toUtf8();
        QByteArray body = camera.toJson();
        body.replace('"' + name + '"',
                     "\"\\u00" + QByteArray::number(int(name.front()), 16) + name.mid(1) + '"');
        CHECK(file.applyOne(file.plunge, incoming(camera.id(), body)).refused == Refusal::LocalField);
    }
    CHECK(fields >= 3);
    CHECK(taken(file.store->count()) == 0);
}

TEST_CASE("what validation finds is shown with the record and not refused", "[catalogue][incoming_check]")
{
    SyncedFile file;
    CameraRecord camera = plungeCamera();
    camera.setValue(QStringLiteral("height_m"), 4000);
    camera.setValue(QStringLiteral("form"), QStringLiteral("drone_swarm"));
    camera.setValue(QStringLiteral("name"), QStringLiteral("not an object"));
    camera.setValue(QStringLiteral("streams"), QStringLiteral("none"));
    CHECK_FALSE(file.applyOne(file.plunge, incoming(camera)).refused);
    const auto row = taken(file.store->rowOf(camera.id()));
    REQUIRE(row);
    CHECK(row->errors > 0);
    CHECK(file.cameraOf(camera.id())->value(QStringLiteral("form")).toString() ==
          QStringLiteral("drone_swarm"));
}

TEST_CASE("of two members of one name the last counts for the owner too", "[catalogue][incoming_check]")
{
    SyncedFile file;
    QByteArray body = plungeCamera().toJson().chopped(1) + ",\"owner_org_id\":\"" + kTalsi.toUtf8() + "\"}";
    CHECK(file.applyOne(file.plunge, incoming(plungeCamera().id(), body)).refused == Refusal::ForeignOwner);
}

TEST_CASE("the cameras of a merged municipality are its successor's to publish",
          "[catalogue][incoming_check]")
{
    SyncedFile file;
    const CameraRecord camera = test::camera(7, kDurbe, QStringLiteral("Durbe"), QStringLiteral("Durbe"));
    SECTION("in the successor's database they are accepted, in another's they are not")
    {
        CHECK(file.applyOne(file.plunge, incoming(camera)).refused == Refusal::ForeignOwner);
        CHECK_FALSE(file.cameraOf(camera.id()));
        CHECK(file.applyOne(file.south, incoming(camera)).changed);
        CHECK(file.cameraOf(camera.id())->ownerId() == kDurbe);
    }
    SECTION("they may take the successor's name, and the old database cannot take them back")
    {
        CHECK(file.applyOne(file.durbe, incoming(camera)).changed);
        CameraRecord moved = camera;
        moved.setValue(QStringLiteral("owner_org_id"), kSouth);
        CHECK(file.applyOne(file.south, incoming(moved)).changed);
        CHECK(file.applyOne(file.durbe, incoming(camera, 3)).refused == Refusal::MovedOwner);
        CHECK(file.cameraOf(camera.id())->ownerId() == kSouth);
    }
    SECTION("what the successor has published is not taken from the old database, nor retired by it")
    {
        CameraRecord newer = camera;
        newer.setValue(QStringLiteral("place"), QStringLiteral("Lieģi"));
        CHECK(file.applyOne(file.south, incoming(newer)).changed);
        test::require(file.store->ledger().setKnown(file.south.number, camera.id(),
                                                    {QStringLiteral("1-a"), false, {}, {}}));
        const sync::Verdict late = file.applyOne(file.durbe, incoming(camera));
        CHECK_FALSE(late.changed);
        CHECK_FALSE(late.refused);
        CHECK_FALSE(file.applyOne(file.durbe, tombstone(camera.id())).changed);
        CHECK(file.cameraOf(camera.id())->place() == QStringLiteral("Lieģi"));
        CHECK_FALSE(file.cameraOf(camera.id())->isRetired());
    }
}

TEST_CASE("a record of one partner is neither changed nor deleted by another's database",
          "[catalogue][incoming_check]")
{
    SyncedFile file;
    const CameraRecord camera = plungeCamera();
    CHECK(file.applyOne(file.plunge, incoming(camera)).changed);
    CameraRecord claimed = camera;
    claimed.setValue(QStringLiteral("owner_org_id"), kSouth);
    CHECK(file.applyOne(file.south, incoming(claimed)).refused == Refusal::MovedOwner);
    CHECK(file.applyOne(file.south, tombstone(camera.id())).refused == Refusal::MovedOwner);
    CHECK(file.applyOne(file.south, tombstone(camera.id(), ",\"owner_org_id\":\"" + kPlunge.toUtf8() + '"'))
              .refused == Refusal::ForeignOwner);
    CHECK(*file.cameraOf(camera.id()) == camera);
}

TEST_CASE("one refused document of a page leaves the others alone", "[catalogue][incoming_check]")
{
    SyncedFile file;
    std::vector<sync::IncomingDocument> page;
    for (int i = 1; i <= 300; ++i) {
        CameraRecord camera = plungeCamera(i);
        if (i % 50 == 0)
            camera.setValue(QStringLiteral("owner_org_id"), kTalsi);
        page.push_back(incoming(camera));
    }
    const auto verdicts = file.apply(file.plunge, page);
    for (int i = 1; i <= 300; ++i) {
        CHECK(verdicts[std::size_t(i - 1)].refused.has_value() == (i % 50 == 0));
        CHECK(verdicts[std::size_t(i - 1)].changed == (i % 50 != 0));
    }
    CHECK(test::taken(file.store->count()) == 294);
}
