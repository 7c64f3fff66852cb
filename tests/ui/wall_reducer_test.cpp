// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/wall/wall_reducer.h"
#include "ui/wall/wall_store.h"

#include <QSet>
#include <QSignalSpy>

#include <random>

using namespace videoguard;
using namespace videoguard::wall;

namespace {

QString id(int number)
{
    return QStringLiteral("camera-%1").arg(number);
}

const console::WallLayout &layout(const char *name)
{
    return *console::findStandardLayout(QString::fromLatin1(name));
}

/// A wall with cameras 0, 1, 2 ... on its first tiles.
WallState wallWith(const char *name, int cameras)
{
    WallState state = emptyWall(layout(name));
    for (int i = 0; i < cameras; ++i)
        state = putCamera(state, i, id(i));
    return select(state, 0);
}

QSet<QString> allCameras(const WallState &state)
{
    QSet<QString> all(state.wall.cameras.begin(), state.wall.cameras.end());
    all.unite(QSet<QString>(state.spare.begin(), state.spare.end()));
    all.remove(QString());
    return all;
}

void checkWhole(const WallState &state)
{
    REQUIRE(state.wall.cameras.size() == static_cast<size_t>(state.tileCount()));
    REQUIRE(state.crops.size() == static_cast<size_t>(state.tileCount()));
    REQUIRE(state.isTile(state.selected));
    REQUIRE((state.enlarged == -1 || !state.cameraAt(state.enlarged).isEmpty()));
    REQUIRE((state.listening == -1 || !state.cameraAt(state.listening).isEmpty()));
    REQUIRE(state.typedNumber.size() <= 4);
    REQUIRE_FALSE(state.typedNumber.startsWith(QLatin1Char('0')));
}

} // namespace

TEST_CASE("an empty wall has a place and a whole picture for every tile", "[wall_reducer]")
{
    const WallState state = emptyWall(layout("1+5"));
    CHECK(state.tileCount() == 6);
    checkWhole(state);
    CHECK(state.enlarged == -1);
    CHECK(state.listening == -1);
}

TEST_CASE("a camera put on a tile replaces what was there and is selected", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 2);
    state = zoom(state, 1, 4, {0.5, 0.5});
    state = toggleListening(state, 1);
    state = putCamera(state, 1, id(9));
    CHECK(state.cameraAt(1) == id(9));
    CHECK(state.cameraAt(0) == id(0));
    CHECK(state.selected == 1);
    CHECK(state.cropAt(1) == kWholePicture);
    CHECK(state.listening == -1);
    CHECK(putCamera(state, 4, id(1)) == state);
    CHECK(putCamera(state, -1, id(1)) == state);
}

TEST_CASE("a called camera takes the next free tile, else the selected one", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 2);
    state = putOnNextFree(select(state, 1), id(7));
    CHECK(state.cameraAt(2) == id(7));
    CHECK(state.selected == 2);
    state = putOnNextFree(state, id(8));
    CHECK(state.cameraAt(3) == id(8));
    state = putOnNextFree(select(state, 1), id(9));
    CHECK(state.cameraAt(1) == id(9));
}

TEST_CASE("the search for a free tile goes on at the beginning", "[wall_reducer]")
{
    WallState state = emptyWall(layout("2x2"));
    state = putCamera(state, 3, id(3));
    state = putOnNextFree(state, id(4));
    CHECK(state.cameraAt(0) == id(4));
}

TEST_CASE("a camera that is on the wall already is only selected", "[wall_reducer]")
{
    const WallState before = wallWith("3x3", 5);
    const WallState after = putOnNextFree(before, id(3));
    CHECK(after.wall.cameras == before.wall.cameras);
    CHECK(after.selected == 3);
}

TEST_CASE("swapping moves cameras, their zoom and the sound together", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 2);
    state = zoom(state, 0, 2, {0, 0});
    state = toggleListening(state, 0);
    const QRectF crop = state.cropAt(0);
    state = swapTiles(state, 0, 3);
    CHECK(state.cameraAt(3) == id(0));
    CHECK(state.cameraAt(0).isEmpty());
    CHECK(state.cropAt(3) == crop);
    CHECK(state.cropAt(0) == kWholePicture);
    CHECK(state.listening == 3);
    CHECK(state.selected == 3);
    CHECK(swapTiles(state, 0, 9) == state);
    CHECK(swapTiles(state, 2, 2) == state);
}

TEST_CASE("a smaller layout keeps cameras in waiting and a larger one brings them back", "[wall_reducer]")
{
    WallState state = wallWith("4x4", 16);
    const QSet<QString> all = allCameras(state);
    state = setLayout(state, layout("2x2"));
    CHECK(state.tileCount() == 4);
    CHECK(state.spare.size() == 12);
    CHECK(allCameras(state) == all);
    checkWhole(state);
    state = setLayout(state, layout("1+5"));
    CHECK(allCameras(state) == all);
    state = setLayout(state, layout("4x4"));
    CHECK(state.spare.empty());
    for (int tile = 0; tile < 16; ++tile)
        CHECK(state.cameraAt(tile) == id(tile));
}

TEST_CASE("a waiting camera that is put on a tile by hand waits no longer", "[wall_reducer]")
{
    WallState state = setLayout(wallWith("2x2", 4), layout("1"));
    state = putOnNextFree(state, id(2));
    CHECK(state.cameraAt(0) == id(2));
    state = setLayout(state, layout("4x4"));
    const auto &cameras = state.wall.cameras;
    CHECK(std::count(cameras.begin(), cameras.end(), id(2)) == 1);
}

TEST_CASE("empty tiles keep their places when the layout changes", "[wall_reducer]")
{
    WallState state = emptyWall(layout("3x3"));
    state = putCamera(state, 2, id(2));
    state = setLayout(state, layout("2x2"));
    CHECK(state.cameraAt(2) == id(2));
    CHECK(state.cameraAt(0).isEmpty());
}

TEST_CASE("showing a saved wall forgets zoom, sound, enlargement and what waited", "[wall_reducer]")
{
    WallState state = setLayout(wallWith("4x4", 16), layout("2x2"));
    state = toggleEnlarged(zoom(state, 1, 3, {0.5, 0.5}), 1);
    state = toggleListening(state, 1);
    state = typeDigit(state, 7);
    console::Wall saved;
    saved.id = QStringLiteral("night");
    saved.layout = layout("3x3");
    saved.cameras = {id(40), QString(), id(41)};
    state = showWall(state, saved);
    checkWhole(state);
    CHECK(state.wall.id == saved.id);
    CHECK(state.cameraAt(2) == id(41));
    CHECK(state.cameraAt(8).isEmpty());
    CHECK(state.spare.empty());
    CHECK(state.enlarged == -1);
    CHECK(state.listening == -1);
    CHECK(state.typedNumber.isEmpty());
    CHECK(state.cropAt(1) == kWholePicture);
}

TEST_CASE("clearing empties one tile or all, and ends what hung on them", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 3);
    state = toggleEnlarged(toggleListening(state, 1), 1);
    state = clearTile(state, 1);
    CHECK(state.cameraAt(1).isEmpty());
    CHECK(state.enlarged == -1);
    CHECK(state.listening == -1);
    CHECK(state.cameraAt(2) == id(2));
    CHECK(clearTile(state, 17) == state);
    state = clearAll(state);
    CHECK(allCameras(state).isEmpty());
    checkWhole(state);
}

TEST_CASE("cameras that no longer exist leave their tiles and the waiting list", "[wall_reducer]")
{
    WallState state = setLayout(wallWith("3x3", 9), layout("2x2"));
    const auto even = [](const QString &camera) { return camera.right(1).toInt() % 2 == 0; };
    state = keepOnly(state, even);
    CHECK(allCameras(state) == QSet<QString>{id(0), id(2), id(4), id(6), id(8)});
    CHECK(state.cameraAt(2) == id(2));
    CHECK(state.cameraAt(1).isEmpty());
}

TEST_CASE("the selection goes round in steps and ignores tiles that are not there", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 4);
    CHECK(selectStep(state, -1).selected == 3);
    CHECK(selectStep(select(state, 3), 1).selected == 0);
    CHECK(select(state, 12) == state);
    CHECK(select(state, -1) == state);
}

TEST_CASE("while one tile is shown alone, a step shows the next picture", "[wall_reducer]")
{
    WallState state = emptyWall(layout("2x2"));
    state = putCamera(putCamera(state, 0, id(0)), 2, id(2));
    state = toggleEnlarged(state, 0);
    CHECK(state.isShown(0));
    CHECK_FALSE(state.isShown(2));
    state = selectStep(state, 1);
    CHECK(state.enlarged == 2);
    CHECK(state.selected == 2);
    state = selectStep(state, 1);
    CHECK(state.enlarged == 0);
}

TEST_CASE("enlarging twice shows the wall again; an empty tile stays small", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 2);
    state = toggleEnlarged(state, 1);
    CHECK(state.enlarged == 1);
    CHECK(state.selected == 1);
    CHECK(toggleEnlarged(state, 1).enlarged == -1);
    CHECK(toggleEnlarged(wallWith("2x2", 2), 3).enlarged == -1);
    CHECK(toggleEnlarged(wallWith("2x2", 2), -1).enlarged == -1);
}

TEST_CASE("Esc goes one level back: number, zoom, large tile", "[wall_reducer]")
{
    WallState state = toggleEnlarged(wallWith("2x2", 2), 1);
    state = zoom(state, 1, 2, {0.5, 0.5});
    state = typeDigit(state, 4);
    state = back(state);
    CHECK(state.typedNumber.isEmpty());
    CHECK(state.cropAt(1) != kWholePicture);
    state = back(state);
    CHECK(state.cropAt(1) == kWholePicture);
    CHECK(state.enlarged == 1);
    state = back(state);
    CHECK(state.enlarged == -1);
    CHECK(back(state) == state);
}

TEST_CASE("a call number has at most four digits and no leading zero", "[wall_reducer]")
{
    WallState state = wallWith("2x2", 1);
    state = typeDigit(state, 0);
    CHECK(state.typedNumber.isEmpty());
    for (const int digit : {1, 0, 7, 2, 9})
        state = typeDigit(state, digit);
    CHECK(state.typedNumber == QStringLiteral("1072"));
    state = eraseDigit(state);
    CHECK(state.typedNumber == QStringLiteral("107"));
    CHECK(typeDigit(state, 10) == state);
    CHECK(typeDigit(state, -1) == state);
    CHECK(eraseDigit(wallWith("2x2", 1)).typedNumber.isEmpty());
}

TEST_CASE("only tiles with a camera can be zoomed, moved and heard", "[wall_reducer]")
{
    const WallState state = wallWith("2x2", 1);
    CHECK(zoom(state, 0, 2, {0.5, 0.5}).cropAt(0).width() == Approx(0.5));
    CHECK(zoom(state, 3, 2, {0.5, 0.5}) == state);
    CHECK(zoom(state, 9, 2, {0.5, 0.5}) == state);
    CHECK(pan(state, 0, {0.5, 0.5}).cropAt(0) == kWholePicture);
    CHECK(pan(zoom(state, 0, 2, {0, 0}), 0, {0.5, 0}).cropAt(0).left() == Approx(0.25));
    CHECK(resetZoom(zoom(state, 0, 2, {0, 0}), 0) == state);
    CHECK(toggleListening(state, 0).listening == 0);
    CHECK(toggleListening(toggleListening(state, 0), 0).listening == -1);
    CHECK(toggleListening(state, 3).listening == -1);
    CHECK(toggleOverlay(state).overlay);
    CHECK_FALSE(toggleOverlay(toggleOverlay(state)).overlay);
}

TEST_CASE("whatever an operator does, the state stays whole and no camera appears twice from moving",
          "[wall_reducer]")
{
    std::mt19937 random(42);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const auto &layouts = console::standardLayouts();
    WallState state = wallWith("4x4", 16);
    for (int step = 0; step < 20000; ++step) {
        const int tile = upTo(70) - 3;
        switch (upTo(14)) {
        case 0:
            state = setLayout(state, layouts[static_cast<size_t>(upTo(static_cast<int>(layouts.size())))]);
            break;
        case 1:
            state = swapTiles(state, tile, upTo(64));
            break;
        case 2:
            state = putOnNextFree(state, id(upTo(100)));
            break;
        case 3:
            state = clearTile(state, tile);
            break;
        case 4:
            state = select(state, tile);
            break;
        case 5:
            state = selectStep(state, upTo(5) - 2);
            break;
        case 6:
            state = toggleEnlarged(state, tile);
            break;
        case 7:
            state = back(state);
            break;
        case 8:
            state = typeDigit(state, upTo(12) - 1);
            break;
        case 9:
            state = zoom(state, tile, 0.5 + upTo(4), {0.1 * upTo(11), 0.1 * upTo(11)});
            break;
        case 10:
            state = pan(state, tile, {0.3 * (upTo(7) - 3), 0.3 * (upTo(7) - 3)});
            break;
        case 11:
            state = toggleListening(state, tile);
            break;
        case 12:
            state = eraseDigit(state);
            break;
        default:
            state = toggleOverlay(state);
        }
        checkWhole(state);
        QStringList seen;
        for (const QString &camera : state.wall.cameras) {
            if (!camera.isEmpty())
                seen += camera;
        }
        REQUIRE(seen.removeDuplicates() == 0);
    }
}

TEST_CASE("the store speaks only when the state became another", "[wall_store]")
{
    WallStore store(wallWith("2x2", 2));
    QSignalSpy changed(&store, &WallStore::changed);
    store.apply(store.state());
    CHECK(changed.isEmpty());
    store.apply(select(store.state(), 1));
    CHECK(changed.size() == 1);
    CHECK(store.state().selected == 1);
}
