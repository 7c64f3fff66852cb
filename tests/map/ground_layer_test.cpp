// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/map/ground_geometry.h"
#include "ui/map/ground_layer.h"
#include "ui/map/ground_tile_reader.h"

#include "app/basemap/mbtiles_source.h"

#include <QPainter>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::map;
using namespace videoguard::test;

namespace {

const QString kSource = QStringLiteral(VIDEOGUARD_SOURCE_DIR);

/// A ground layer over the shipped map, and a screen of 1280 x 800.
struct Screen {
    Screen()
    {
        qputenv("VIDEOGUARD_DATA", (kSource + QStringLiteral("/resources")).toUtf8());
        library = std::make_unique<basemap::MapLibrary>(profile.path());
        layer = std::make_unique<GroundLayer>(*library);
        REQUIRE(waitFor([this] { return library->isReady(); }));
        qunsetenv("VIDEOGUARD_DATA");
    }
    void paint(const Viewport &viewport, const std::vector<QRectF> &taken = {})
    {
        QPainter painter(&image);
        layer->paintGround(painter, viewport);
        layer->paintLabels(painter, viewport, taken);
    }
    void settle(const Viewport &viewport, const std::vector<QRectF> &taken = {})
    {
        REQUIRE(waitFor(
            [&] {
                paint(viewport, taken);
                return layer->isComplete();
            },
            std::chrono::seconds(60)));
    }

    QTemporaryDir profile;
    std::unique_ptr<basemap::MapLibrary> library;
    std::unique_ptr<GroundLayer> layer;
    QImage image{1280, 800, QImage::Format_RGB32};
};

Viewport at(geo::Position centre, double zoom)
{
    Viewport viewport;
    viewport.centre = geo::toWorld(centre);
    viewport.zoom = zoom;
    viewport.size = QSizeF(1280, 800);
    return viewport;
}

constexpr geo::Position kTalsi{57.2452, 22.5903};

int overlaps(const std::vector<std::vector<QRectF>> &names, const std::vector<QRectF> &taken)
{
    int found = 0;
    for (size_t i = 0; i < names.size(); ++i)
        for (const QRectF &box : names[i]) {
            for (size_t j = i + 1; j < names.size(); ++j)
                for (const QRectF &other : names[j])
                    found += box.intersects(other);
            for (const QRectF &other : taken)
                found += box.intersects(other);
        }
    return found;
}

} // namespace

TEST_CASE("no name overlaps another or what is taken, at any zoom", "[map][ground][labels]")
{
    Screen screen;
    const std::vector<QRectF> taken{QRectF(600, 380, 120, 40), QRectF(100, 100, 300, 200)};
    qsizetype names = 0;
    for (const double zoom : {6.3, 8.4, 10.0, 12.6, 14.5, 16.0, 17.3, 18.5}) {
        screen.settle(at(kTalsi, zoom), taken);
        INFO("zoom " << zoom);
        CHECK(overlaps(screen.layer->labelRects(), taken) == 0);
        names += static_cast<qsizetype>(screen.layer->labelRects().size());
    }
    CHECK(names > 100);
}

TEST_CASE("the screen is never blank where something coarser was painted", "[map][ground]")
{
    Screen screen;
    screen.layer->setLabelsVisible(false);
    screen.settle(at(kTalsi, 12));
    const QRgb blank = qRgb(255, 0, 255);
    screen.image.fill(blank);
    screen.paint(at(kTalsi, 15));
    for (int y = 0; y < screen.image.height(); y += 7)
        for (int x = 0; x < screen.image.width(); x += 7)
            REQUIRE(screen.image.pixel(x, y) != blank);
    CHECK_FALSE(screen.layer->isComplete());
}

TEST_CASE("the caches stay within their limit on a long way through the map", "[map][ground]")
{
    Screen screen;
    for (int step = 0; step < 24; ++step) {
        Viewport viewport = at({56.2 + 0.05 * step, 21.2 + 0.06 * step}, 10 + (step % 5) * 0.9);
        screen.settle(viewport);
        const GroundLayer::Memory memory = screen.layer->memory();
        REQUIRE(memory.tileImages_bytes + memory.decodedTiles_bytes <= memory.limit_bytes);
        REQUIRE(memory.limit_bytes <= 160LL * 1024 * 1024);
    }
}

TEST_CASE("the same view painted whole looks like the one painted in squares", "[map][ground][print]")
{
    Screen screen;
    screen.layer->setLabelsVisible(false);
    const Viewport viewport = at(kTalsi, 14.5);
    screen.settle(viewport);
    QImage whole(screen.image.size(), QImage::Format_RGB32);
    QPainter painter(&whole);
    screen.layer->paintWhole(painter, viewport);
    painter.end();
    qint64 difference = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            difference += std::abs(qGray(whole.pixel(x, y)) - qGray(screen.image.pixel(x, y)));
    CHECK(static_cast<double>(difference) / (whole.width() * whole.height()) < 2.0);
}

TEST_CASE("where a tile is missing the nearest coarser one is enlarged", "[map][ground][overzoom]")
{
    basemap::SourceInfo info;
    info.location = kSource + QStringLiteral("/tests/data/geo/talsi-fixture.mbtiles");
    auto opened = basemap::MbtilesSource::open(info);
    REQUIRE(opened);
    const std::shared_ptr<basemap::TileSource> source = *opened;
    GroundTileReader reader(8 * 1024 * 1024);
    const auto deep = reader.vectorFor(source, {17, 9219 * 8 + 3, 4998 * 8 + 5});
    REQUIRE(deep.tile);
    CHECK(deep.id == basemap::TileId{14, 9219, 4998});
    CHECK(reader.vectorFor(source, {14, 9221, 4997}).id.z < 14);
    CHECK_FALSE(reader.vectorFor(source, {5, 18, 9}).tile);
    CHECK_FALSE(reader.vectorFor(source, {14, 100, 100}).tile);
}

TEST_CASE("a ring is cut at the edge of its tile, also one that encloses it", "[map][ground][geometry]")
{
    const QRectF clip(0, 0, 100, 100);
    const auto around = clippedRing({{-500, -500}, {900, -500}, {900, 900}, {-500, 900}}, clip);
    QPolygonF square;
    for (const QPointF &point : around)
        square << point;
    CHECK(square.boundingRect() == clip);
    CHECK(clippedRing({{200, 200}, {300, 200}, {300, 300}}, clip).empty());
    for (const QPointF &point : clippedRing({{50, 50}, {5000, 60}, {40, 7000}}, clip))
        CHECK(clip.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
}
