// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace videoguard;
using namespace videoguard::console;

namespace {

Wall aWall(const QString &name, const QString &layoutId)
{
    Wall wall;
    wall.id = QStringLiteral("0b0f9d5e-5a0e-4d52-9d0f-3f0d6d9e1a01");
    wall.name = name;
    wall.layout = *findStandardLayout(layoutId);
    wall.cameras.resize(wall.layout.cells.size());
    wall.cameras[1] = QStringLiteral("cam-b");
    wall.cameras[4] = QStringLiteral("cam-e");
    return wall;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

base::Result<std::vector<Wall>> read(const QJsonObject &object)
{
    return wallsFromJson(QJsonDocument(object).toJson());
}

} // namespace

TEST_CASE("exported walls come back equal", "[console][wall]")
{
    const std::vector<Wall> walls = {aWall(QString::fromUtf8("Talsi, nakts – ēka"), QStringLiteral("4x4")),
                                     aWall(QStringLiteral("Centre"), QStringLiteral("1+12")),
                                     aWall(QStringLiteral("Two"), QStringLiteral("2+8"))};
    const auto back = wallsFromJson(toJson(walls));
    REQUIRE(back);
    CHECK(*back == walls);
    CHECK(wallsFromJson(toJson({}))->empty());
}

TEST_CASE("cameras travel with call number and name, and are found again by them", "[console][wall]")
{
    const QByteArray json =
        toJson({aWall(QStringLiteral("W"), QStringLiteral("3x3"))}, [](const QString &id) {
            return id == QStringLiteral("cam-b") ? WallFileCamera{id, 107, QString::fromUtf8("Rīgas iela")}
                                                 : WallFileCamera{id, 0, {}};
        });
    CHECK(json.contains("\"callNumber\": 107"));
    CHECK(json.contains("Rīgas iela"));
    const auto back = wallsFromJson(json, [](const WallFileCamera &camera) {
        return camera.callNumber == 107 ? QStringLiteral("local-107") : QString();
    });
    REQUIRE(back);
    CHECK(back->front().cameras[1] == QStringLiteral("local-107"));
    CHECK(back->front().cameras[4] == QStringLiteral("cam-e"));
    CHECK(back->front().cameras[0].isEmpty());
}

TEST_CASE("a newer wall file is refused as newer, another file as no wall file", "[console][wall]")
{
    QJsonObject file = parsed(toJson({aWall(QStringLiteral("W"), QStringLiteral("3x3"))}));
    file[QStringLiteral("format")] = QStringLiteral("videoguard.wall/2");
    CHECK(read(file).error().kind == base::ErrorKind::Unsupported);
    for (const char *other :
         {"videoguard.wall/", "videoguard.wall/0", "videoguard.tour/1", "", "videoguard.wall/1x"}) {
        CAPTURE(other);
        file[QStringLiteral("format")] = QLatin1String(other);
        CHECK(read(file).error().kind == base::ErrorKind::Corrupt);
    }
    CHECK(wallsFromJson("").error().kind == base::ErrorKind::Corrupt);
    CHECK(wallsFromJson("[1,2]").error().kind == base::ErrorKind::Corrupt);
    CHECK(wallsFromJson(QByteArray(9 * 1024 * 1024, ' ')).error().kind == base::ErrorKind::Full);
}

TEST_CASE("the fault of a wall file is named with the wall it is in", "[console][wall]")
{
    const Wall good = aWall(QStringLiteral("Good"), QStringLiteral("3x3"));
    Wall bad = good;
    bad.name = QStringLiteral("Bad");
    const auto causeOf = [&] { return wallsFromJson(toJson({good, bad})).error().cause; };
    SECTION("a hole in the layout")
    {
        bad.layout.cells.pop_back();
        bad.cameras.pop_back();
        CHECK(causeOf() == QStringLiteral("wall 2: no tile at column 3, row 3"));
    }
    SECTION("more cameras than tiles")
    {
        bad.cameras.push_back(QStringLiteral("x"));
        CHECK(causeOf() == QStringLiteral("wall 2: 10 cameras for 9 tiles"));
    }
    SECTION("no name")
    {
        bad.name = QStringLiteral(" \n ");
        CHECK(causeOf() == QStringLiteral("wall 2: it has no name"));
    }
    SECTION("a cell of the wrong kind")
    {
        QJsonObject file = parsed(toJson({good}));
        QJsonArray walls = file[QStringLiteral("walls")].toArray();
        QJsonObject wall = walls[0].toObject();
        QJsonObject layout = wall[QStringLiteral("layout")].toObject();
        layout[QStringLiteral("cells")] = QJsonArray{QJsonArray{0, 0, 1.5, 3}};
        wall[QStringLiteral("layout")] = layout;
        walls[0] = wall;
        file[QStringLiteral("walls")] = walls;
        CHECK(read(file).error().cause == QStringLiteral("wall 1: tile 1 lies outside the grid"));
    }
}

TEST_CASE("a wall file cut short at any byte is refused and never half read", "[console][wall]")
{
    const QByteArray json = toJson({aWall(QStringLiteral("W"), QStringLiteral("1+5"))}).trimmed();
    for (qsizetype length = 0; length < json.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(wallsFromJson(json.left(length)).has_value());
    }
}

TEST_CASE("missing cameras at the end of the list are empty tiles", "[console][wall]")
{
    Wall wall = aWall(QStringLiteral("W"), QStringLiteral("4x4"));
    wall.cameras.resize(5);
    const auto back = wallsFromJson(toJson({wall}));
    REQUIRE(back);
    CHECK(back->front().cameras.size() == 16);
    CHECK(back->front().cameras[4] == QStringLiteral("cam-e"));
}
