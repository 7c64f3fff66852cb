// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_entry.h"
#include "app/catalogue/folding.h"
#include "app/catalogue/json_tape.h"
#include "app/catalogue/text_form.h"
#include "app/catalogue/validation.h"
#include "tests/catalogue/sample_record.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <limits>
#include <random>

using namespace videoguard::catalogue;
using videoguard::base::ErrorKind;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QDate kToday(2026, 3, 4);

void checkSame(const CameraEntry &a, const CameraEntry &b)
{
    const auto columns = [](const CameraRow &row) {
        return std::tuple(row.id, row.reference, row.callNumber, row.nameLv, row.nameLt, row.nameEn,
                          row.place, row.ownerId, row.country, row.kind, row.form, row.status, row.position,
                          row.width_px, row.height_px, row.hfov_deg, row.retentionDays, row.liveShare,
                          row.ptz, row.plates, row.sound, row.demo, row.retired, row.errors, row.warnings,
                          row.updatedAt_us);
    };
    CHECK((columns(a.row) == columns(b.row)));
    CHECK(a.view == b.view);
    CHECK(a.nameKey == b.nameKey);
    CHECK(a.placeKey == b.placeKey);
    CHECK(a.centreIds == b.centreIds);
    CHECK(a.revision == b.revision);
    CHECK(a.needsCheck == b.needsCheck);
    CHECK(a.words == b.words);
}

/// A text of up to `most` characters out of `letters`.
QString someText(std::mt19937 &random, const QString &letters, int most)
{
    QString text;
    const int size = std::uniform_int_distribution(0, most)(random);
    for (int i = 0; i < size; ++i)
        text += letters[std::uniform_int_distribution<qsizetype>(0, letters.size() - 1)(random)];
    return text;
}

} // namespace

TEST_CASE("bytes of a record give the same entry as the record", "[catalogue][entry]")
{
    CameraRecord broken = sampleCamera();
    broken.setValue(q("lat"), q("57"));
    broken.setValue(q("x_new.text"), q("Zvērs \"a\" \\ \n\t"));
    broken.setValue(q("streams[0].width"), 641);
    broken.setValue(q("status"), q("retired"));
    for (const CameraRecord &camera : {sampleCamera(), sampleMobileCamera(), broken}) {
        const CameraEntry one = entryOf(camera, nullptr, kToday);
        const auto other = entryOf(camera.toJson(), nullptr, kToday);
        REQUIRE(other);
        checkSame(one, *other);
        CHECK(one.document == camera.toJson());
        CHECK(other->document == camera.toJson());
        CHECK(one.view == camera.view());
        const auto findings = validate(camera, nullptr, kToday).findings;
        const auto errors = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::Error;
        });
        CHECK(one.row.errors == errors);
        CHECK(one.row.warnings == qsizetype(findings.size()) - errors);
    }
    CHECK(entryOf(broken, nullptr, kToday).row.errors > 0);
}

TEST_CASE("an indented record is kept without its blanks and in the order of its fields",
          "[catalogue][entry]")
{
    const QByteArray json = QJsonDocument(sampleCamera().document()).toJson(QJsonDocument::Indented);
    const auto entry = entryOf(json, nullptr, kToday);
    REQUIRE(entry);
    CHECK(entry->document == sampleCamera().toJson());
    const QByteArray turned = R"({"schema":"vg.camera/1","rev":3,"id":"a"})";
    CHECK(entryOf(turned, nullptr, kToday)->document == turned);
    CHECK(entryOf(turned, nullptr, kToday)->revision == 3);
}

TEST_CASE("bytes that are no record are refused as parsing refuses them", "[catalogue][entry]")
{
    const QByteArray large = R"({"schema":"vg.camera/1","id":"a","x":")" + QByteArray(70'000, 'x') + "\"}";
    for (const QByteArray &json :
         {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("{}x"), QByteArray("{\"id\":\"a\"}"),
          QByteArray("{\"schema\":\"vg.camera/1\"}"), QByteArray("{\"schema\":\"vg.camera/9\",\"id\":\"a\"}"),
          QByteArray("{\"id\":\"\xc3\x28\"}"), QByteArray("{\"id\":tru}"), QByteArray("{\"id\":\"a\",}"),
          QByteArray("{\"id\" \"a\"}"), QByteArray("{\"id\":1e999}"), large}) {
        INFO(json.left(60).toStdString());
        const auto entry = entryOf(json, nullptr, kToday);
        const auto record = CameraRecord::parse(json);
        REQUIRE_FALSE(entry);
        REQUIRE_FALSE(record);
        CHECK(entry.error().kind == record.error().kind);
    }
}

TEST_CASE("what Qt lets pass and JSON forbids is refused", "[catalogue][entry]")
{
    for (const char *json : {"{\"id\":\"a\tb\"}", "{\"id\":1.}"}) {
        INFO(json);
        const auto entry = entryOf(QByteArray(json), nullptr, kToday);
        REQUIRE_FALSE(entry);
        CHECK(entry.error().kind == ErrorKind::Corrupt);
    }
}

TEST_CASE("of a field that stands there twice the last one counts, as for Qt", "[catalogue][entry]")
{
    const QByteArray json =
        R"({"schema":"vg.camera/1","id":"a","ref":"ONE-1","ref":"TWO-2","ptz":{"capable":false,"capable":true}})";
    const auto entry = entryOf(json, nullptr, kToday);
    const auto record = CameraRecord::parse(json);
    REQUIRE(entry);
    REQUIRE(record);
    CHECK(entry->row.reference == record->reference());
    CHECK(entry->row.ptz == record->hasPtz());
    CHECK(entry->row.ptz);
}

TEST_CASE("escapes of a JSON text are read as Qt reads them", "[catalogue][entry]")
{
    const QByteArray json =
        R"({"a":"\u0041\u0101\ud83d\ude00\"\\\/\b\f\n\r\t","b":-12.5e-1,"c":[true,null,{}]})";
    JsonTape tape;
    REQUIRE(tape.read(json));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CHECK(qText(partOf(tape.root(), "a")->text) == object.value(q("a")).toString());
    CHECK(partOf(tape.root(), "b")->number == -1.25);
    CHECK(partOf(tape.root(), "c")->entries == 3);
    CHECK(partOf(tape.root(), "d") == nullptr);
}

TEST_CASE("an object is written as Qt writes it", "[catalogue][entry]")
{
    const QJsonObject object{{q("text"), q("ā\"\\\n\t/\u007f€😀")},
                             {q("control"), q("\x01")},
                             {q("whole"), qint64(9007199254740993)},
                             {q("least"), std::numeric_limits<qint64>::min()},
                             {q("small"), 1e-9},
                             {q("huge"), 1.5e300},
                             {q("part"), 57.123456},
                             {q("minus"), -0.001},
                             {q("nothing"), QJsonValue::Null},
                             {q("nan"), std::numeric_limits<double>::quiet_NaN()},
                             {q("list"), QJsonArray{1, true, false, QJsonArray(), QJsonObject()}}};
    JsonTape tape;
    CHECK(tape.read(object) == QJsonDocument(object).toJson(QJsonDocument::Compact));
    QJsonObject plain = object;
    for (const char *key : {"control", "small", "huge"})
        plain.remove(q(key));
    CHECK(tape.read(plain) == QJsonDocument(plain).toJson(QJsonDocument::Compact));
    std::mt19937 random(7);
    std::uniform_real_distribution<double> degrees(-180, 180);
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject one{{q("d"), degrees(random)}, {q("r"), std::round(degrees(random) * 1e6) / 1e6}};
        REQUIRE(tape.read(one) == QJsonDocument(one).toJson(QJsonDocument::Compact));
    }
}

TEST_CASE("what is judged byte by byte gets the verdict of its regular expression", "[catalogue][entry]")
{
    std::mt19937 random(3);
    const QString id = q("6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d");
    for (const Field &field : cameraFields()) {
        if (field.pattern.isEmpty())
            continue;
        INFO(field.path.toStdString());
        const TextPattern pattern(field.pattern);
        const QRegularExpression expression(QRegularExpression::anchoredPattern(field.pattern));
        const auto agree = [&](const QString &text) {
            INFO(text.toStdString());
            REQUIRE(pattern.matches(text.toStdString()) == expression.match(text).hasMatch());
        };
        for (const char *text :
             {"vg.camera/1", "+37163232110", "TAL-CAM-007", "a@b.c", "a@.b", "a@b.", "@b.c", "a@@b.c",
              "a b@c.d", "a@b.c.d", "ā@ē.č", "A1-B-C-D", "A-B", "AB-", "AB\n"})
            agree(q(text));
        for (int i = 0; i < 500; ++i) {
            agree(someText(random, q("AZ09-+@.a \u0101"), 20));
            agree(u'+' + someText(random, q("0123456789"), 17));
            agree(someText(random, q("ab@.. "), 8));
            agree(someText(random, q("AB12-"), 12));
            QString changed = id;
            changed[std::uniform_int_distribution<qsizetype>(0, 35)(random)] =
                q("0123456789abcdefgA-")[std::uniform_int_distribution(0, 18)(random)];
            agree(changed);
        }
    }
}

TEST_CASE("dates, times and identities are judged as Qt judges them", "[catalogue][entry]")
{
    for (const char *text :
         {"2026-03-04", "2026-02-30", "2024-02-29", "2026-3-4", "2026.03.04", "0000-01-01", "", "x"})
        CHECK(dateIn(text) == QDate::fromString(q(text), Qt::ISODate));
    for (const char *text :
         {"2026-03-04T10:15:00Z", "2026-03-04T10:15:00.123Z", "2026-03-04T24:00:00Z", "2026-03-04T25:00:00Z",
          "2026-03-04T10:60:00Z", "2026-02-30T10:00:00Z", "2026-03-04T10:15Z", "2026-03-04T10:15:00.Z",
          "2026-03-04T10:15:61Z", "xTZ", "T", "Z"}) {
        INFO(text);
        const QString time = q(text);
        const bool expected = time.endsWith(u'Z') && time.contains(u'T') &&
                              QDateTime::fromString(time, Qt::ISODateWithMs).isValid();
        CHECK(isUtcTime(text) == expected);
    }
    for (const char *text : {"6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d", "6F1C0B52-3A9E-4D7B-8C21-5E0F9A7B6C3D",
                             "00000000-0000-0000-0000-000000000000", "6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3g",
                             "{f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3}"}) {
        INFO(text);
        CHECK(isUuid(text) == !QUuid::fromString(q(text)).isNull());
    }
    CHECK(lengthOf("a\xcc\x84") == 1); // a letter and its mark
    CHECK(lengthOf("\xc4\x81\xf0\x9f\x98\x80") == 2);
    CHECK(hasControl("\xc2\x85", false));
    CHECK(hasControl("a\nb", false));
    CHECK_FALSE(hasControl("a\nb", true));
    CHECK_FALSE(hasControl("\xc2\xa0", true));
    CHECK(isBlank(" \xc2\xa0\t"));
    CHECK_FALSE(isBlank(" \xc4\x81"));
}

TEST_CASE("words of UTF-8 are those of the text", "[catalogue][entry]")
{
    std::mt19937 random(5);
    for (int i = 0; i < 3000; ++i) {
        const QString text = someText(random, q("aZ09 -,āĢšßæ½µŁЖ漢\u0301\u00a0ı"), 60);
        INFO(text.toStdString());
        std::string expected;
        for (const QString &word : foldedWords(text))
            expected += word.toStdString() + ' ';
        std::string words;
        appendFoldedWords(text.toStdString(), words);
        REQUIRE(words == expected);
    }
}
