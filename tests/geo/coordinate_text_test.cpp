// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/coordinate_text.h"
#include "tests/geo/geometry_vectors.h"
#include "tests/support/catch.h"

#include <random>

using namespace videoguard::geo;
using videoguard::base::ErrorKind;
using videoguard::geo::tests::number;
using videoguard::geo::tests::vectors;

namespace {

constexpr Position kTalsi{57.24519, 22.59030};

struct Written {
    const char *text;
    Notation notation;
    bool swapped;
};

} // namespace

TEST_CASE("the national grids give PROJ's numbers and return within a millimetre", "[geo][coordinates]")
{
    const auto cases = vectors(QStringLiteral("crs"));
    REQUIRE(cases.size() == 3);
    for (const QJsonObject &vector : cases) {
        const bool latvian = vector.value(QLatin1String("crs")).toString().contains(QLatin1String("3059"));
        const Notation notation = latvian ? Notation::Lks92 : Notation::Lks94;
        const Grid grid = toGrid({number(vector, "lat"), number(vector, "lon")}, notation);
        CHECK(grid.northing_m == Approx(number(vector, "north")).margin(0.001));
        CHECK(grid.easting_m == Approx(number(vector, "east")).margin(0.001));
        const Position back = fromGrid({number(vector, "north"), number(vector, "east")}, notation);
        CHECK(distance_m(back, {number(vector, "lat"), number(vector, "lon")}) < 0.001);
    }
}

TEST_CASE("a grid round trip stays below a millimetre all over both countries", "[geo][coordinates]")
{
    for (double lat = 53.85; lat <= 58.15; lat += 0.43) {
        for (double lon = 20.6; lon <= 28.3; lon += 0.55) {
            for (const Notation notation : {Notation::Lks92, Notation::Lks94}) {
                const Position back = fromGrid(toGrid({lat, lon}, notation), notation);
                CHECK(distance_m(back, {lat, lon}) < 0.001);
            }
        }
    }
}

TEST_CASE("positions are written as operators paste them", "[geo][coordinates]")
{
    CHECK(toText(kTalsi, Notation::Decimal) == QStringLiteral("57.24519, 22.59030"));
    CHECK(toText(kTalsi, Notation::DegreesMinutesSeconds) == QStringLiteral("57°14′42.7″ N 22°35′25.1″ E"));
    CHECK(toText({57.2470, 22.5890}, Notation::Lks92) == QStringLiteral("N 345 763.13 E 414 856.98"));
    CHECK(toText({55.9115, 21.8440}, Notation::Lks94) == QStringLiteral("N 6 199 570.22 E 365 212.72"));
    CHECK(toText({-33.5, -70.25}, Notation::DegreesMinutesSeconds) ==
          QStringLiteral("33°30′00.0″ S 70°15′00.0″ W"));
    CHECK(toText({56.99999999, -0.0000001}, Notation::DegreesMinutesSeconds) ==
          QStringLiteral("57°00′00.0″ N 0°00′00.0″ E"));
}

TEST_CASE("every notation that is written is read again", "[geo][coordinates]")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lat(55.9, 57.6);
    std::uniform_real_distribution<double> lon(21.3, 23.2);
    for (int i = 0; i < 200; ++i) {
        const Position position{lat(random), lon(random)};
        for (const Notation notation :
             {Notation::Decimal, Notation::DegreesMinutesSeconds, Notation::Lks92, Notation::Lks94}) {
            const QString text = toText(position, notation);
            INFO(text.toStdString());
            const auto parsed = parsePosition(text);
            REQUIRE(parsed);
            CHECK(parsed->notation == notation);
            CHECK_FALSE(parsed->axesSwapped);
            CHECK(distance_m(parsed->position, position) < 2.0);
        }
    }
}

TEST_CASE("the ways in which people write one place all lead to it", "[geo][coordinates]")
{
    const Written written[] = {
        {"57.24519, 22.59030", Notation::Decimal, false},
        {"57.24519 22.59030", Notation::Decimal, false},
        {"57.24519,22.59030", Notation::Decimal, false},
        {"57,24519 22,59030", Notation::Decimal, false},
        {"57,24519; 22,59030", Notation::Decimal, false},
        {"57,24519, 22,59030", Notation::Decimal, false},
        {"57,24519,22,59030", Notation::Decimal, false},
        {"57.24519/22.59030", Notation::Decimal, false},
        {"  57.24519°N   22.59030°E ", Notation::Decimal, false},
        {"N57.24519 E22.59030", Notation::Decimal, false},
        {"n 57.24519, e 22.59030", Notation::Decimal, false},
        {"E 22.59030, N 57.24519", Notation::Decimal, false},
        {"22.59030 E 57.24519 N", Notation::Decimal, false},
        {"Z 57,24519 A 22,59030", Notation::Decimal, false},
        {"57.24519 Š 22.59030 R", Notation::Decimal, false},
        {"lat: 57.24519, lon: 22.59030", Notation::Decimal, false},
        {"lon=22.59030; lat=57.24519", Notation::Decimal, false},
        {"57.24519 N, 22.59030", Notation::Decimal, false},
        {"22.59030, 57.24519", Notation::Decimal, true},
        {"22,59030 57,24519", Notation::Decimal, true},
        {"57°14′42.7″ N 22°35′25.1″ E", Notation::DegreesMinutesSeconds, false},
        {"57°14'42.7\"N, 22°35'25.1\"E", Notation::DegreesMinutesSeconds, false},
        {"57° 14' 42,7'' 22° 35' 25,1''", Notation::DegreesMinutesSeconds, false},
        {"57 14 42.7 22 35 25.1", Notation::DegreesMinutesSeconds, false},
        {"57 14 42.7 N 022 35 25.1 E", Notation::DegreesMinutesSeconds, false},
        {"57 14.7114 N 22 35.418 E", Notation::DegreesMinutesSeconds, false},
        {"57º14’42.7” Z 22º35’25.1” A", Notation::DegreesMinutesSeconds, false},
        {"22°35′25.1″ E 57°14′42.7″ N", Notation::DegreesMinutesSeconds, false},
        {"22°35′25.1″ 57°14′42.7″", Notation::DegreesMinutesSeconds, true},
        {"N 345 559.93 E 414 930.97", Notation::Lks92, false},
        {"345559.93 414930.97", Notation::Lks92, false},
        {"345 559,93 414 930,97", Notation::Lks92, false},
        {"345559,93; 414930,97", Notation::Lks92, false},
        {"E 414930.97 N 345559.93", Notation::Lks92, false},
    };
    const Grid lks92 = toGrid(kTalsi, Notation::Lks92);
    for (const Written &one : written) {
        INFO(one.text);
        const auto parsed = parsePosition(QString::fromUtf8(one.text));
        REQUIRE(parsed);
        CHECK(parsed->notation == one.notation);
        CHECK(parsed->axesSwapped == one.swapped);
        if (one.notation == Notation::Lks92) {
            const Grid grid = toGrid(parsed->position, Notation::Lks92);
            CHECK(grid.northing_m == Approx(345559.93).margin(0.01));
            CHECK(grid.easting_m == Approx(414930.97).margin(0.01));
        } else {
            CHECK(distance_m(parsed->position, kTalsi) < 2.0);
        }
    }
    CHECK(lks92.northing_m == Approx(345559.93).margin(50));
}

TEST_CASE("grid numbers in the wrong order are exchanged and marked", "[geo][coordinates]")
{
    const auto lks94 = parsePosition(QStringLiteral("365 212.73 6 199 570.22"));
    REQUIRE(lks94);
    CHECK(lks94->axesSwapped);
    CHECK(lks94->notation == Notation::Lks94);
    CHECK(distance_m(lks94->position, {55.9115, 21.8440}) < 0.02);
    const auto lks92 = parsePosition(QStringLiteral("414856.98 345763.13"));
    REQUIRE(lks92);
    CHECK(lks92->axesSwapped);
    CHECK(distance_m(lks92->position, {57.2470, 22.5890}) < 0.02);
    const auto whole = parsePosition(QStringLiteral("6 199 570 365 213"));
    REQUIRE(whole);
    CHECK_FALSE(whole->axesSwapped);
    CHECK(distance_m(whole->position, {55.9115, 21.8440}) < 1);
}

TEST_CASE("west and south are negative, also in Latvian and Lithuanian", "[geo][coordinates]")
{
    CHECK(parsePosition(QStringLiteral("33.5 S 70.25 W"))->position == Position{-33.5, -70.25});
    CHECK(parsePosition(QStringLiteral("33.5 D 70.25 R"))->position == Position{-33.5, -70.25});
    CHECK(parsePosition(QStringLiteral("33.5 P 70.25 V"))->position == Position{-33.5, -70.25});
    CHECK(parsePosition(QStringLiteral("Z 57 A 22"))->position == Position{57, 22});
    CHECK(parsePosition(QStringLiteral("-33.5, -70.25"))->position == Position{-33.5, -70.25});
    CHECK(parsePosition(QString::fromUtf8("−33.5 −70.25"))->position == Position{-33.5, -70.25});
}

TEST_CASE("a place beyond the region is read as written", "[geo][coordinates]")
{
    const auto tokyo = parsePosition(QStringLiteral("35.68, 139.77"));
    REQUIRE(tokyo);
    CHECK_FALSE(tokyo->axesSwapped);
    const auto turned = parsePosition(QStringLiteral("139.77, 35.68"));
    REQUIRE(turned);
    CHECK(turned->axesSwapped);
    CHECK(turned->position == Position{35.68, 139.77});
}

TEST_CASE("what is no position is refused with its reason", "[geo][coordinates]")
{
    const QString refused[] = {
        {},
        QStringLiteral("   "),
        QStringLiteral("Lielā iela 17, Talsi"),
        QStringLiteral("57.24519"),
        QStringLiteral("57.24519, N"),
        QStringLiteral("N E"),
        QStringLiteral("57.2 N 58.1 N"),
        QStringLiteral("99 N 22 E"),
        QStringLiteral("200.0, 10 000.0"),
        QStringLiteral("57 61 00 N 22 00 00 E"),
        QStringLiteral("57 14 60 N 22 00 00 E"),
        QStringLiteral("57° 14\" 22° 35\""),
        QStringLiteral("57.5 14 N 22 35 E"),
        QStringLiteral("-57 N 22 E"),
        QStringLiteral("57.2 22.5 1 2 3 4 5 6 7"),
        QStringLiteral("57.2;;22.5"),
        QStringLiteral("57.2,22.5,"),
        QStringLiteral("1e5 2e5"),
        QStringLiteral("0x39, 0x16"),
        QStringLiteral("nan, nan"),
        QStringLiteral("inf inf"),
        QStringLiteral("57.2.3, 22.5"),
        QStringLiteral("١٢ ٣٤"),
        QStringLiteral("57.2, 22.5; DROP TABLE camera"),
        QStringLiteral("N -345763 E 414856"),
        QStringLiteral("9999999 9999999"),
        QString(10'000, QLatin1Char('5')),
        QString(150, QLatin1Char('9')) + QStringLiteral(" 5"),
        QString(100'000, QLatin1Char(' ')) + QStringLiteral("x"),
        QStringLiteral("57.2\0 22.5 "),
        QString(QChar(0xD800)) + QStringLiteral(" 57 22"),
    };
    for (const QString &text : refused) {
        INFO(text.left(60).toStdString());
        const auto parsed = parsePosition(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().kind == ErrorKind::Corrupt);
        CHECK_FALSE(parsed.error().cause.isEmpty());
    }
}

TEST_CASE("random text never gives a place outside the world", "[geo][coordinates]")
{
    const QString alphabet = QString::fromUtf8("0123456789.,;°′″'\"NSEWZDARŠPV -+/ ");
    std::mt19937 random(20260304);
    std::uniform_int_distribution<int> length(0, 40);
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1);
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = length(random); n > 0; --n)
            text += alphabet.at(pick(random));
        const auto parsed = parsePosition(text);
        if (!parsed)
            continue;
        ++understood;
        INFO(text.toStdString());
        REQUIRE(std::abs(parsed->position.lat_deg) <= 90);
        REQUIRE(std::abs(parsed->position.lon_deg) <= 180);
    }
    CHECK(understood > 0);
}
