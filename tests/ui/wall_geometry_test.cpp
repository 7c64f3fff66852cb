// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/wall/wall_geometry.h"

#include <cmath>
#include <random>

using namespace videoguard;
using namespace videoguard::wall;
using console::LayoutCell;
using console::WallLayout;

namespace {

const double kScales[] = {1.0, 1.25, 1.5, 2.0};

bool isWhole(double logical, double dpr)
{
    const double device = logical * dpr;
    return std::abs(device - std::round(device)) < 1e-6;
}

bool isOnDevicePixels(const QRectF &rect, double dpr)
{
    return isWhole(rect.left(), dpr) && isWhole(rect.top(), dpr) && isWhole(rect.width(), dpr) &&
           isWhole(rect.height(), dpr);
}

// Rectangles that only touch share no pixel.
bool overlap(const QRectF &a, const QRectF &b)
{
    constexpr double kTiny = 1e-6;
    return a.left() < b.right() - kTiny && b.left() < a.right() - kTiny && a.top() < b.bottom() - kTiny &&
           b.top() < a.bottom() - kTiny;
}

TileMetrics metricsAt(double dpr)
{
    TileMetrics metrics;
    metrics.devicePixelRatio = dpr;
    return metrics;
}

// A random division of a grid: some rectangles merged, by the same function that the editor uses.
WallLayout randomLayout(std::mt19937 &random)
{
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    WallLayout layout;
    layout.id = QStringLiteral("user:test");
    layout.columns = 1 + upTo(8);
    layout.rows = 1 + upTo(8);
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column)
            layout.cells.push_back({column, row, 1, 1});
    }
    for (int merges = upTo(4); merges > 0; --merges)
        layout = console::merged(layout, {upTo(layout.columns), upTo(layout.rows), 1 + upTo(layout.columns),
                                          1 + upTo(layout.rows)});
    return layout;
}

std::vector<TileRect> placed(const char *layout, QSizeF size = {1600, 960})
{
    return placeTiles(*console::findStandardLayout(QString::fromLatin1(layout)), size, TileMetrics{});
}

} // namespace

TEST_CASE("tiles lie on whole device pixels, within the wall, and never overlap", "[wall_geometry]")
{
    std::mt19937 random(20260304);
    std::vector<WallLayout> layouts = console::standardLayouts();
    for (int i = 0; i < 60; ++i)
        layouts.push_back(randomLayout(random));
    for (const WallLayout &layout : layouts) {
        REQUIRE(console::layoutFault(layout).isEmpty());
        for (const double dpr : kScales) {
            const QSizeF size(700 + static_cast<double>(random() % 1400),
                              500 + static_cast<double>(random() % 900));
            const std::vector<TileRect> tiles = placeTiles(layout, size, metricsAt(dpr));
            REQUIRE(tiles.size() == layout.cells.size());
            const QRectF wall(QPointF(0, 0), size);
            bool whole = true;
            bool inside = true;
            bool apart = true;
            bool composed = true;
            for (size_t i = 0; i < tiles.size(); ++i) {
                const TileRect &t = tiles[i];
                whole = whole && isOnDevicePixels(t.tile, dpr) && isOnDevicePixels(t.caption, dpr) &&
                        isOnDevicePixels(t.picture, dpr);
                inside = inside && wall.contains(t.tile);
                composed = composed && t.caption.topLeft() == t.tile.topLeft() &&
                           std::abs(t.caption.bottom() - t.picture.top()) < 1e-6 &&
                           std::abs(t.picture.bottom() - t.tile.bottom()) < 1e-6 && t.picture.width() > 0 &&
                           t.picture.height() > 0;
                for (size_t k = i + 1; k < tiles.size(); ++k)
                    apart = apart && !overlap(t.tile, tiles[k].tile);
            }
            INFO(layout.columns << "x" << layout.rows << ", " << tiles.size() << " tiles, " << size.width()
                                << "x" << size.height() << " at " << dpr);
            CHECK(whole);
            CHECK(inside);
            CHECK(apart);
            CHECK(composed);
        }
    }
}

TEST_CASE("single tiles have 16:9 pictures to the pixel, and the gap of the theme between them",
          "[wall_geometry]")
{
    for (const double dpr : kScales) {
        for (const char *id : {"1", "2x2", "3x3", "4x4", "5x5", "6x6", "8x8"}) {
            const WallLayout &layout = *console::findStandardLayout(QString::fromLatin1(id));
            const std::vector<TileRect> tiles = placeTiles(layout, {1589, 1003}, metricsAt(dpr));
            for (const TileRect &tile : tiles) {
                const double width = tile.picture.width() * dpr;
                CHECK(std::abs(tile.picture.height() * dpr - width * 9 / 16) <= 0.5 + 1e-6);
                CHECK(std::fmod(std::round(width), 2) == 0);
            }
            if (layout.columns > 1)
                CHECK((tiles[1].tile.left() - tiles[0].tile.right()) * dpr == Approx(std::round(4 * dpr)));
        }
    }
}

TEST_CASE("a wall cannot be larger: units two pixels wider would not fit", "[wall_geometry]")
{
    for (const char *id : {"2x2", "3x3", "4x4", "8x8"}) {
        const WallLayout &layout = *console::findStandardLayout(QString::fromLatin1(id));
        for (const QSizeF size : {QSizeF(1600, 900), QSizeF(1100, 1000), QSizeF(1915, 700)}) {
            const TileMetrics metrics;
            const double unit = placeTiles(layout, size, metrics)[0].tile.width() + 2;
            const double wide =
                layout.columns * unit + (layout.columns - 1) * metrics.gap + 2 * metrics.margin;
            const double high = layout.rows * (unit * 9 / 16 + metrics.caption) +
                                (layout.rows - 1) * metrics.gap + 2 * metrics.margin;
            CHECK((wide > size.width() || high > size.height()));
        }
    }
}

TEST_CASE("a large cell takes the room of its units and the gaps between them", "[wall_geometry]")
{
    const std::vector<TileRect> tiles = placed("1+5");
    REQUIRE(tiles.size() == 6);
    // Cell 1 covers 2 x 2 units; the two right of it and the one under it show how large a unit is.
    CHECK(tiles[0].tile.width() == Approx(2 * tiles[1].tile.width() + 4));
    CHECK(tiles[0].tile.height() == Approx(2 * tiles[1].tile.height() + 4));
    CHECK(tiles[0].caption.height() == tiles[1].caption.height());
}

TEST_CASE("very large tiles get the larger caption", "[wall_geometry]")
{
    CHECK(placed("1", {1000, 700})[0].caption.height() == 22);
    CHECK(placed("1", {1900, 1300})[0].caption.height() == 26);
    CHECK(placeSingle({1900, 1000}, {}).caption.height() == 26);
    CHECK(placeSingle({900, 600}, {}).caption.height() == 22);
}

TEST_CASE("an enlarged tile uses all there is", "[wall_geometry]")
{
    for (const double dpr : kScales) {
        const TileRect tile = placeSingle({1333, 777}, metricsAt(dpr));
        CHECK(isOnDevicePixels(tile.tile, dpr));
        CHECK(isOnDevicePixels(tile.picture, dpr));
        CHECK(tile.tile.width() > 1333 - 2 * 4 - 1);
        CHECK(tile.picture.bottom() == Approx(tile.tile.bottom()));
    }
}

TEST_CASE("a wall without room does not fail", "[wall_geometry]")
{
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(3, 3), QSizeF(40, 2000), QSizeF(2000, 30)}) {
        const std::vector<TileRect> tiles = placed("8x8", size);
        CHECK(tiles.size() == 64);
        for (const TileRect &tile : tiles)
            CHECK((tile.picture.width() > 0 && tile.picture.height() > 0));
        CHECK(placeSingle(size, {}).picture.width() > 0);
    }
    CHECK(placeTiles(WallLayout{{}, {}, 0, 0, {}}, {800, 600}, {}).empty());
}

TEST_CASE("a point belongs to the tile under it and to none in the gaps", "[wall_geometry]")
{
    const std::vector<TileRect> tiles = placed("4x4");
    for (size_t i = 0; i < tiles.size(); ++i) {
        CHECK(tileAt(tiles, tiles[i].tile.center()) == static_cast<int>(i));
        CHECK(tileAt(tiles, tiles[i].caption.center()) == static_cast<int>(i));
    }
    CHECK(tileAt(tiles, {tiles[0].tile.right() + 2, tiles[0].tile.center().y()}) == -1);
    CHECK(tileAt(tiles, {-1, -1}) == -1);
}

TEST_CASE("arrow keys reach the neighbour and stop at the edge", "[wall_geometry]")
{
    const std::vector<TileRect> tiles = placed("4x4");
    CHECK(neighbour(tiles, 5, Direction::Left) == 4);
    CHECK(neighbour(tiles, 5, Direction::Right) == 6);
    CHECK(neighbour(tiles, 5, Direction::Up) == 1);
    CHECK(neighbour(tiles, 5, Direction::Down) == 9);
    CHECK(neighbour(tiles, 0, Direction::Left) == 0);
    CHECK(neighbour(tiles, 3, Direction::Right) == 3);
    CHECK(neighbour(tiles, 15, Direction::Down) == 15);
    CHECK(neighbour(tiles, 99, Direction::Up) == 99);
}

TEST_CASE("every tile of every layout can be reached by arrow keys", "[wall_geometry]")
{
    for (const WallLayout &layout : console::standardLayouts()) {
        const std::vector<TileRect> tiles = placeTiles(layout, {1600, 960}, {});
        std::vector<bool> reached(tiles.size());
        std::vector<int> open = {0};
        reached[0] = true;
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Direction d : {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
                const int to = neighbour(tiles, from, d);
                if (!reached[static_cast<size_t>(to)]) {
                    reached[static_cast<size_t>(to)] = true;
                    open.push_back(to);
                }
            }
        }
        INFO(layout.id.toStdString());
        CHECK(std::all_of(reached.begin(), reached.end(), [](bool r) { return r; }));
    }
}

TEST_CASE("a picture is fitted whole, centred and with its own aspect", "[wall_geometry]")
{
    for (const double dpr : kScales) {
        for (const double aspect : {16.0 / 9, 4.0 / 3, 1.0, 9.0 / 16, 2.35}) {
            const QRectF box(10 / dpr, 30 / dpr, 640 / dpr, 360 / dpr);
            const QRectF picture = fitted(box, aspect, dpr);
            CHECK(isOnDevicePixels(picture, dpr));
            CHECK(box.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(picture));
            CHECK(std::abs(picture.width() / aspect - picture.height()) * dpr <= std::max(1.0, 1 / aspect));
            CHECK(std::abs(picture.center().x() - box.center().x()) * dpr <= 1);
            CHECK(std::abs(picture.center().y() - box.center().y()) * dpr <= 1);
        }
    }
    const QRectF box(0, 0, 100, 50);
    CHECK(fitted(box, 0, 1) == box);
}

TEST_CASE("zooming keeps the point under the pointer and never leaves the picture", "[wall_geometry]")
{
    const QRectF whole(0, 0, 1, 1);
    const QRectF in = zoomed(whole, 2, {0.25, 0.75});
    CHECK(in.width() == Approx(0.5));
    CHECK(in.left() + 0.25 * in.width() == Approx(0.25));
    CHECK(in.top() + 0.75 * in.height() == Approx(0.75));
    CHECK(zoomed(in, 0.5, {0.25, 0.75}) == whole);
    CHECK(zoomed(whole, 0.1, {0.5, 0.5}) == whole);

    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    QRectF crop = whole;
    for (int i = 0; i < 5000; ++i) {
        crop = random() % 2 ? zoomed(crop, 0.4 + 2 * unit(random), {unit(random), unit(random)})
                            : panned(crop, {3 * unit(random) - 1.5, 3 * unit(random) - 1.5});
        REQUIRE(crop.left() >= 0);
        REQUIRE(crop.top() >= 0);
        REQUIRE(crop.right() <= 1 + 1e-9);
        REQUIRE(crop.bottom() <= 1 + 1e-9);
        REQUIRE(crop.width() >= 1.0 / 16 - 1e-9);
        // The crop keeps the picture's aspect: nothing is ever stretched.
        REQUIRE(crop.height() == Approx(crop.width()));
    }
}

TEST_CASE("zoom ends at a sixteenth of the picture's width", "[wall_geometry]")
{
    QRectF crop(0, 0, 1, 1);
    for (int i = 0; i < 50; ++i)
        crop = zoomed(crop, 1.5, {1, 1});
    CHECK(crop.width() == Approx(1.0 / 16));
    CHECK(crop.right() == Approx(1));
    CHECK(panned(crop, {100, 100}).right() == Approx(1));
    CHECK(panned(crop, {-100, -100}).left() == Approx(0));
}
