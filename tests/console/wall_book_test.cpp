// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall_book.h"

#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QUuid>

using namespace videoguard;
using namespace videoguard::console;
using test::ConsoleFile;
using test::require;
using test::taken;

namespace {

Wall aWall(const char *id, const char *name, const char *layout = "2x2")
{
    Wall wall;
    wall.id = QString::fromUtf8(id);
    wall.name = QString::fromUtf8(name);
    wall.layout = *findStandardLayout(QLatin1String(layout));
    wall.cameras.resize(wall.layout.cells.size());
    wall.cameras[0] = QStringLiteral("cam-%1").arg(wall.id);
    return wall;
}

constexpr auto kUuid = "3a1b6a5e-0c9b-4f6f-9a55-1f7f9b1e0001";

QStringList namesOf(const WallBook &book)
{
    QStringList names;
    for (const Wall &wall : book.walls())
        names << wall.name;
    return names;
}

WindowState aWindow(const QString &id, int generation)
{
    WindowState window;
    window.id = id;
    window.geometry = QByteArray::number(generation);
    window.wall = aWall("w", "Night", "1+5");
    window.selectedTile = generation % 6;
    return window;
}

} // namespace

TEST_CASE("walls, layouts and patrols come back from the file as they were saved", "[console][wall_book]")
{
    ConsoleFile file;
    const Wall wall = aWall("w", "Talsi, diena", "1+12");
    WallLayout layout = merged(*findStandardLayout(QStringLiteral("4x4")), {0, 0, 4, 1});
    layout.id = QStringLiteral("user:1");
    layout.name = QStringLiteral("Wide");
    const Tour tour{QStringLiteral("t"),
                    QStringLiteral("Nakts"),
                    {{QStringLiteral("w"), 5}, {QStringLiteral("gone"), 120}, {QStringLiteral("w"), 30}}};
    const Tour empty{QStringLiteral("u"), QStringLiteral("Zero"), {}};
    {
        WallBook book(*file.database);
        require(book.saveWall(wall));
        require(book.saveUserLayout(layout));
        require(book.saveTour(tour));
        require(book.saveTour(empty));
    }
    file.reopen();
    const WallBook book(*file.database);
    CHECK(book.walls() == std::vector{wall});
    CHECK(book.userLayouts() == std::vector{layout});
    CHECK(book.tours() == std::vector{tour, empty});
    CHECK(*book.findWall(QStringLiteral("w")) == wall);
    CHECK(book.findWall(QStringLiteral("x")) == nullptr);
    CHECK(*book.findTour(QStringLiteral("t")) == tour);
}

TEST_CASE("saving again replaces: a shorter patrol leaves no step behind", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    Tour tour{
        QStringLiteral("t"), QStringLiteral("T"), {{QStringLiteral("a"), 10}, {QStringLiteral("b"), 10}}};
    require(book.saveTour(tour));
    tour.steps.pop_back();
    require(book.saveTour(tour));
    Wall wall = aWall("w", "W");
    require(book.saveWall(wall));
    wall.layout = *findStandardLayout(QStringLiteral("1"));
    require(book.saveWall(wall));
    const WallBook again(*file.database);
    CHECK(again.tours() == std::vector{tour});
    CHECK(again.walls().front().cameras.size() == 1);
    CHECK(again.walls() == book.walls());
}

TEST_CASE("two walls, layouts or patrols cannot have one name", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    require(book.saveWall(aWall("a", "Talsi")));
    const auto refused = book.saveWall(aWall("b", " TALSI "));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Conflict);
    CHECK(refused.error().cause == QStringLiteral("the name \"Talsi\" is taken"));
    require(book.saveWall(aWall("a", "TALSI")));

    require(book.saveTour({QStringLiteral("t"), QStringLiteral("Night"), {}}));
    CHECK(book.saveTour({QStringLiteral("u"), QStringLiteral("night"), {}}).error().kind ==
          base::ErrorKind::Conflict);
    WallLayout layout = *findStandardLayout(QStringLiteral("2x2"));
    layout.id = QStringLiteral("user:1");
    require(book.saveUserLayout(layout));
    layout.id = QStringLiteral("user:2");
    CHECK(book.saveUserLayout(layout).error().kind == base::ErrorKind::Conflict);
}

TEST_CASE("what cannot be shown is not saved", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    Wall wall = aWall("w", "W");
    wall.layout.cells.pop_back();
    CHECK(book.saveWall(wall).error().kind == base::ErrorKind::Corrupt);
    CHECK(book.saveWall(aWall("w", " ")).error().kind == base::ErrorKind::Corrupt);
    CHECK(book.saveWall(aWall("", "W")).error().kind == base::ErrorKind::Corrupt);
    CHECK(book.saveUserLayout(*findStandardLayout(QStringLiteral("2x2"))).error().kind ==
          base::ErrorKind::Corrupt);
    CHECK(
        book.saveTour({QStringLiteral("t"), QStringLiteral("T"), {{QStringLiteral("a"), 4}}}).error().kind ==
        base::ErrorKind::Corrupt);
    CHECK(book.saveTour({QStringLiteral("t"), QStringLiteral("T"), {{QStringLiteral("a"), 121}}})
              .error()
              .kind == base::ErrorKind::Corrupt);
    CHECK(book.walls().empty());
    CHECK(book.tours().empty());
}

TEST_CASE("a wall is duplicated, renamed and removed", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    QSignalSpy changed(&book, &WallBook::wallsChanged);
    require(book.saveWall(aWall("a", "Talsi")));
    const Wall copy = taken(book.duplicateWall(QStringLiteral("a"), QStringLiteral("Talsi 2")));
    CHECK(copy.id != QStringLiteral("a"));
    CHECK(copy.cameras == book.findWall(QStringLiteral("a"))->cameras);
    require(book.renameWall(copy.id, QStringLiteral("Night")));
    CHECK(changed.count() == 3);
    CHECK(book.renameWall(copy.id, QStringLiteral("talsi")).error().kind == base::ErrorKind::Conflict);
    CHECK(book.duplicateWall(copy.id, QStringLiteral("talsi")).error().kind == base::ErrorKind::Conflict);
    CHECK(book.renameWall(QStringLiteral("?"), QStringLiteral("x")).error().kind ==
          base::ErrorKind::NotFound);
    CHECK(book.duplicateWall(QStringLiteral("?"), QStringLiteral("x")).error().kind ==
          base::ErrorKind::NotFound);
    // The id handed in is the very one in the list.
    require(book.removeWall(book.walls().front().id));
    require(book.removeWall(QStringLiteral("?")));
    CHECK(changed.count() == 4);
    CHECK(namesOf(book) == QStringList{QStringLiteral("Talsi")});
    const WallBook again(*file.database);
    CHECK(again.walls() == book.walls());
}

TEST_CASE("walls are sorted as people of the chosen language sort", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    book.setLocale(QLocale(QLocale::Latvian));
    int id = 0;
    for (const char *name : {"Žagare", "Wall 10", "Wall 9", "čakste", "Dundaga", "Cēsis", "Šķēde", "Saldus"})
        require(book.saveWall(aWall(std::to_string(++id).c_str(), name)));
    CHECK(namesOf(book).join(QLatin1Char('|')) ==
          QString::fromUtf8("Cēsis|čakste|Dundaga|Saldus|Šķēde|Wall 9|Wall 10|Žagare"));
}

TEST_CASE("imported walls neither overwrite nor share a name", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    const Wall original = aWall(kUuid, "Talsi");
    const QByteArray exported = toJson({original});
    CHECK(taken(book.importWalls(exported)) == 1);
    CHECK(book.walls() == std::vector{original});
    // The same file again: nothing new.
    CHECK(taken(book.importWalls(exported)) == 0);

    Wall changed = original;
    changed.cameras[2] = QStringLiteral("cam-x");
    require(book.saveWall(changed));
    CHECK(taken(book.importWalls(exported)) == 1);
    CHECK(namesOf(book).join(QLatin1Char('|')) == QStringLiteral("Talsi|Talsi (2)"));
    CHECK(*book.findWall(original.id) == changed);
    CHECK(taken(book.importWalls(exported)) == 1);
    CHECK(namesOf(book).join(QLatin1Char('|')) == QStringLiteral("Talsi|Talsi (2)|Talsi (3)"));

    // Ids that are none get one; two walls of one file do not collide either.
    CHECK(taken(book.importWalls(toJson({aWall("", "X"), aWall("main", "x")}))) == 2);
    for (const Wall &wall : book.walls())
        CHECK_FALSE(QUuid::fromString(wall.id).isNull());
    const WallBook again(*file.database);
    CHECK(again.walls() == book.walls());
}

TEST_CASE("an import that fails half-way adds nothing", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    QSignalSpy changed(&book, &WallBook::wallsChanged);
    Wall bad = aWall(kUuid, "Bad");
    bad.layout.cells[0].columns = 2;
    CHECK_FALSE(book.importWalls(toJson({aWall(kUuid, "Good"), bad})).has_value());
    // The second INSERT meets a rule of the file itself.
    require(file.database->execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON wall WHEN NEW.name = "
                                                  "'B' BEGIN SELECT RAISE(ABORT, 'no'); END")));
    CHECK_FALSE(book.importWalls(toJson({aWall("", "A"), aWall("", "B")})).has_value());
    CHECK(book.walls().empty());
    CHECK(changed.count() == 0);
    CHECK(WallBook(*file.database).walls().empty());
}

TEST_CASE("windows come back in their order with all they showed", "[console][wall_book]")
{
    ConsoleFile file;
    WindowState main = aWindow(QStringLiteral("main"), 1);
    main.screenName = QStringLiteral("DP-2");
    main.fullScreen = true;
    main.wallId = QStringLiteral("w");
    main.selectedTile = 4;
    main.enlargedTile = 0;
    main.treeVisible = false;
    WindowState second = aWindow(QStringLiteral("a-second"), 2);
    second.geometry.clear();
    second.wall.id.clear();
    second.wall.name.clear();
    {
        WallBook book(*file.database);
        CHECK(book.windows().empty());
        require(book.saveWindows({main, second}));
    }
    file.reopen();
    WallBook book(*file.database);
    CHECK(book.windows() == std::vector{main, second});
    require(book.saveWindows({second}));
    CHECK(book.windows() == std::vector{second});
    require(book.saveWindows({}));
    CHECK(book.windows().empty());
}

TEST_CASE("a set of windows that cannot be saved leaves the last one whole", "[console][wall_book]")
{
    ConsoleFile file;
    WallBook book(*file.database);
    const std::vector<WindowState> good = {aWindow(QStringLiteral("main"), 1),
                                           aWindow(QStringLiteral("b"), 1)};
    require(book.saveWindows(good));
    // The second row breaks the primary key after the first was written.
    CHECK_FALSE(
        book.saveWindows({aWindow(QStringLiteral("x"), 2), aWindow(QStringLiteral("x"), 2)}).has_value());
    CHECK(book.windows() == good);
    WindowState bad = aWindow(QStringLiteral("main"), 3);
    bad.wall.layout.cells.clear();
    CHECK(book.saveWindows({bad}).error().kind == base::ErrorKind::Corrupt);
    CHECK(book.windows() == good);
    // The good set is not taken for saved already.
    require(book.saveWindows({good[0]}));
    require(book.saveWindows(good));
    CHECK(book.windows() == good);
}

TEST_CASE("a row that cannot be read is left out and the rest stays", "[console][wall_book]")
{
    ConsoleFile file;
    {
        WallBook book(*file.database);
        require(book.saveWall(aWall("a", "A")));
        require(book.saveWall(aWall("b", "B")));
        require(book.saveWindows({aWindow(QStringLiteral("main"), 1), aWindow(QStringLiteral("b"), 1)}));
    }
    require(
        file.database->execute(QStringLiteral("UPDATE wall SET layout = '{\"columns\":3}' WHERE id = 'a'; "
                                              "UPDATE wall_window SET layout = '{}' WHERE id = 'main'; "
                                              "UPDATE wall SET cameras = '[[]]' WHERE id = 'b'")));
    const WallBook book(*file.database);
    CHECK(namesOf(book) == QStringList{QStringLiteral("B")});
    CHECK(book.walls().front().cameras == std::vector<QString>(4));
    REQUIRE(book.windows().size() == 1);
    CHECK(book.windows().front().id == QStringLiteral("b"));
}

// Run by the next test in a process of its own: writes sets of windows until it is killed.
TEST_CASE("writes windows until killed", "[.][wall_book_child]")
{
    auto database = taken(openConsoleDatabase(QString::fromLocal8Bit(qgetenv("VIDEOGUARD_TEST_PROFILE"))));
    WallBook book(*database);
    for (int generation = 0;; ++generation) {
        std::vector<WindowState> windows;
        for (int i = 0; i < 8; ++i)
            windows.push_back(aWindow(QString::number(i), generation));
        require(book.saveWindows(windows));
    }
}

TEST_CASE("a console killed while it saves windows finds a whole set afterwards", "[console][wall_book]")
{
    QTemporaryDir folder;
    int last = -1;
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VIDEOGUARD_TEST_PROFILE"), folder.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[wall_book_child]")});
        REQUIRE(child.waitForStarted());
        auto observer = taken(openConsoleDatabase(folder.path()));
        const WallBook watched(*observer);
        // It is known to be in the middle of its loop when a set of its own has arrived.
        const auto generation = [&] {
            const auto windows = watched.windows();
            return windows.empty() ? -1 : windows.front().geometry.toInt();
        };
        const int before = last;
        REQUIRE(test::waitFor([&] { return generation() >= 3 && generation() != before; }));
        child.kill();
        REQUIRE(child.waitForFinished());
        observer.reset();

        auto database = taken(openConsoleDatabase(folder.path()));
        const auto windows = WallBook(*database).windows();
        REQUIRE(windows.size() == 8);
        for (const WindowState &window : windows)
            CHECK(window.geometry == windows.front().geometry);
        last = windows.front().geometry.toInt();
    }
}
