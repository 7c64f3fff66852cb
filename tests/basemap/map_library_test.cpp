// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/land_shapes.h"
#include "app/basemap/map_library.h"
#include "tests/basemap/fixture.h"
#include "tests/support/wait_for.h"

#include <QElapsedTimer>

using namespace videoguard;
using namespace videoguard::basemap;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

/// The library with the data of the source tree, and an own profile.
struct Shelf {
    explicit Shelf(const QString &data = QStringLiteral(VIDEOGUARD_SOURCE_DIR "/resources"))
    {
        qputenv("VIDEOGUARD_DATA", data.toUtf8());
    }
    ~Shelf() { qunsetenv("VIDEOGUARD_DATA"); }
    QTemporaryDir profile;

    [[nodiscard]] std::unique_ptr<MapLibrary> library() const
    {
        auto made = std::make_unique<MapLibrary>(profile.path());
        REQUIRE(waitFor([&] { return made->isReady(); }));
        return made;
    }
};

} // namespace

TEST_CASE("opening the library does not wait for its files", "[basemap][library]")
{
    const Shelf shelf;
    QElapsedTimer timer;
    timer.start();
    MapLibrary library(shelf.profile.path());
    CHECK(timer.elapsed() < 100);
    CHECK(library.places().empty());
    REQUIRE(waitFor([&] { return library.isReady(); }));
    CHECK(library.places().size() == 3'555);
    CHECK(library.municipalities(MunicipalityYear::Y2019).size() == 43);
    CHECK(library.landShapes()->land.size() == 11);
    CHECK(library.tileSources().size() == 1);
}

TEST_CASE("a place is found without its diacritics and by its name in another language",
          "[basemap][library][place]")
{
    const Shelf shelf;
    const auto library = shelf.library();
    const auto first = [&](const QString &text) {
        const auto found = library->findPlaces(text);
        return found.empty() ? QString() : found.front().name;
    };
    CHECK(first(QStringLiteral("liepaja")) == QStringLiteral("Liepāja"));
    CHECK(first(QStringLiteral("LIEPOJA")) == QStringLiteral("Liepāja"));
    CHECK(first(QStringLiteral("siauliai")) == QStringLiteral("Šiauliai"));
    CHECK(first(QStringLiteral("tals")) == QStringLiteral("Talsi"));
    CHECK(library->findPlaces(QStringLiteral("xyzzy")).empty());
    CHECK(library->findPlaces(QStringLiteral("a"), 7).size() == 7);
}

TEST_CASE("the label of a municipality stands inside it", "[basemap][library]")
{
    const Shelf shelf;
    const auto library = shelf.library();
    for (const MunicipalityOutline &outline : library->municipalities(MunicipalityYear::Y2021)) {
        INFO(outline.id.toStdString());
        CHECK(outline.bounds.contains(outline.labelPosition));
        CHECK_FALSE(outline.name.isEmpty());
    }
}

TEST_CASE("an own map stays in the list until it is removed", "[basemap][library]")
{
    const Shelf shelf;
    QString id;
    {
        const auto library = shelf.library();
        const auto added = library->addFile(geoFixture(kLiechtenstein));
        REQUIRE(added);
        id = added->id;
        CHECK(library->tileSources().size() == 2);
        REQUIRE(library->setEnabled(id, false));
    }
    {
        const auto library = shelf.library();
        REQUIRE(library->sources().size() == 2);
        CHECK(library->sources()[1].id == id);
        CHECK_FALSE(library->sources()[1].enabled);
        CHECK(library->tileSources().size() == 1);
        REQUIRE(library->removeSource(id));
        CHECK_FALSE(library->removeSource(QStringLiteral("shipped")));
    }
    CHECK(shelf.library()->sources().size() == 1);
}

TEST_CASE("a list of maps that cannot be read is kept aside", "[basemap][library]")
{
    const Shelf shelf;
    QFile file(shelf.profile.filePath(QStringLiteral("map-sources.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    CHECK(shelf.library()->sources().size() == 1);
    CHECK(QFile::exists(file.fileName() + QStringLiteral(".broken")));
}

TEST_CASE("a missing map file is a sentence, not a failure to start", "[basemap][library]")
{
    const QTemporaryDir empty;
    const Shelf shelf(empty.path());
    // In the build folder the data lie beside the program; an own file that went away is missing anywhere.
    QFile list(shelf.profile.filePath(QStringLiteral("map-sources.json")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(R"({"sources":[{"id":"gone","kind":"vector","location":"/nowhere/x.mbtiles","name":"X"}]})");
    list.close();
    const auto library = shelf.library();
    REQUIRE(library->sources().size() == 2);
    CHECK(library->sources()[1].problem.contains(QStringLiteral("cannot be opened")));
    CHECK(library->addFile(QStringLiteral("/nowhere/y.mbtiles")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a server without attribution, or with an address that names no tile, is refused",
          "[basemap][library]")
{
    const Shelf shelf;
    const auto library = shelf.library();
    const QString good = QStringLiteral("https://tiles.example.lv/{z}/{x}/{y}.png");
    const QString credit = QStringLiteral("© Example");
    CHECK(library->addServer(good, QStringLiteral("Ours"), QStringLiteral("  "), 18).error().kind ==
          ErrorKind::Denied);
    for (const char *bad : {"https://tiles.example.lv/{z}/{x}.png", "ftp://a/{z}/{x}/{y}", "{z}{x}{y}", ""})
        CHECK(library->addServer(QString::fromLatin1(bad), {}, credit, 18).error().kind ==
              ErrorKind::Corrupt);
    const auto added = library->addServer(good, {}, credit, 18);
    REQUIRE(added);
    CHECK(added->name == QStringLiteral("tiles.example.lv"));
    CHECK(library->attribution() ==
          QStringLiteral("© OpenMapTiles © OpenStreetMap contributors · © Example"));
}
