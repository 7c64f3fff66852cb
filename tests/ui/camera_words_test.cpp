// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/words/camera_words.h"

using namespace videoguard;
using namespace videoguard::words;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

const catalogue::Field &field(const char *path)
{
    const catalogue::Field *found = catalogue::cameraField(QLatin1String(path));
    REQUIRE(found);
    return *found;
}

catalogue::Partner partner(const char *id, const char *name)
{
    catalogue::Partner made;
    made.id = QLatin1String(id);
    made.country = QStringLiteral("LV");
    made.nameLv = QString::fromUtf8(name);
    return made;
}

} // namespace

TEST_CASE("Every field of the record has a name and every choice a word", "[words]")
{
    for (const catalogue::Field &one : catalogue::cameraFields()) {
        INFO(one.path.toStdString());
        CHECK(fieldName(one.path) != one.path);
        CHECK_FALSE(groupName(one.group).isEmpty());
        for (const QString &choice : one.choices) {
            INFO(choice.toStdString());
            CHECK_FALSE(choiceName(one.path, choice).isEmpty());
            CHECK_FALSE(choiceName(one.path, choice).startsWith(QLatin1String("unknown (")));
        }
    }
}

TEST_CASE("A word of a newer record is shown as what it is", "[words]")
{
    CHECK(choiceName(QStringLiteral("mount"), QStringLiteral("balloon")) ==
          QStringLiteral("unknown (balloon)"));
}

TEST_CASE("A part of a list is named with its number", "[words]")
{
    CHECK(fieldName(QStringLiteral("streams[1].width")) ==
          QStringLiteral("Video streams, no. 2: Picture width"));
}

TEST_CASE("Values carry their unit and unknown ones say so", "[words]")
{
    CHECK(valueText(field("hfov_deg"), 26.1, kEnglish) == QStringLiteral("26.1°"));
    CHECK(valueText(field("height_m"), 5.0, kEnglish) == QStringLiteral("5.0\u00A0m"));
    CHECK(valueText(field("tilt_deg"), -8, kEnglish) == QStringLiteral("−8°"));
    CHECK(valueText(field("streams[].fps"), 25, kEnglish) == QStringLiteral("25/s"));
    CHECK(valueText(field("height_m"), {}, kEnglish) == QStringLiteral("unknown"));
    CHECK(valueText(field("install_date"), QStringLiteral("2026-03-04"), QLocale(QLocale::Latvian)) ==
          QStringLiteral("04.03.2026."));
}

TEST_CASE("Directions go round the compass", "[words]")
{
    CHECK(compassName(0) == QStringLiteral("north"));
    CHECK(compassName(350) == QStringLiteral("north"));
    CHECK(compassName(214) == QStringLiteral("south-west"));
    CHECK(compassLetters(-45) == QStringLiteral("NW"));
}

TEST_CASE("A merged owner is named with what it became", "[words]")
{
    catalogue::Partner old = partner("a", "Durbes novads");
    const catalogue::Partner fresh = partner("b", "Dienvidkurzemes novads");
    old.successorId = fresh.id;
    old.validTo = QDate(2020, 12, 31);
    CHECK(ownerText(old, {old, fresh}, QStringLiteral("lv")) ==
          QStringLiteral("Durbes novads, since 2021 Dienvidkurzemes novads"));
    CHECK(ownerText(fresh, {old, fresh}, QStringLiteral("lv")) == QStringLiteral("Dienvidkurzemes novads"));
}

TEST_CASE("Every rule has a sentence of its own", "[words]")
{
    using catalogue::Finding;
    for (int rule = 0; rule <= static_cast<int>(Finding::Rule::RollUnusual); ++rule) {
        INFO(rule);
        const Finding finding{Finding::Severity::Error,
                              static_cast<Finding::Rule>(rule),
                              QStringLiteral("height_m"),
                              {QStringLiteral("1"), QStringLiteral("2")}};
        const QString words = sentence(finding, kEnglish);
        CHECK_FALSE(words.isEmpty());
        CHECK(words != QStringLiteral("Check this value."));
        CHECK_FALSE(words.contains(QLatin1Char('%')));
    }
}
