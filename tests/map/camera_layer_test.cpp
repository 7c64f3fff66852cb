// SPDX-License-Identifier: EUPL-1.2
#include "tests/map/camera_points.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPolygonF>

#include <set>
#include <thread>

using namespace videoguard;
using test::IndexedLayer;

namespace {

const geo::Position kTown{56.27, 21.68}; // partner 3's

QImage painted(map::CameraLayer &layer, const map::Viewport &viewport)
{
    QImage image((viewport.size * viewport.devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(viewport.devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    layer.paintCoverage(painter, viewport);
    layer.paintSymbols(painter, viewport);
    painter.end();
    return image;
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return true;
    }
    return false;
}

/// The symbols a hit test finds on a fine grid of the screen.
std::vector<map::CameraHit> allHits(const map::CameraLayer &layer, const map::Viewport &viewport)
{
    std::vector<map::CameraHit> hits;
    std::set<std::pair<int, int>> seen;
    for (int y = 4; y < viewport.size.height(); y += 8) {
        for (int x = 4; x < viewport.size.width(); x += 8) {
            const auto hit = layer.hit(viewport, QPointF(x, y));
            if (hit && seen.insert({qRound(hit->rect.x()), qRound(hit->rect.y())}).second)
                hits.push_back(*hit);
        }
    }
    return hits;
}

} // namespace

TEST_CASE("cameras are painted once they are indexed, at any zoom and ratio", "[map][camera_layer]")
{
    const auto points = test::someCameras(189);
    IndexedLayer all(points);
    REQUIRE(all.ready);
    CHECK(all.layer.count() == 189);
    const geo::Position one{points->points[0].lat_deg, points->points[0].lon_deg};
    for (const double zoom : {7.0, 11.3, 15.5, 18.0}) {
        map::Viewport viewport = test::viewOf(one, zoom);
        CHECK(hasInk(painted(all.layer, viewport)));
        viewport.devicePixelRatio = 2;
        CHECK(hasInk(painted(all.layer, viewport)));
    }
    map::CameraLayerOptions options;
    options.cameras = false;
    all.layer.setOptions(options);
    CHECK_FALSE(hasInk(painted(all.layer, test::viewOf(one, 11))));
}

TEST_CASE("what lies inside a drawn shape is what trying every camera finds", "[map][camera_layer]")
{
    const auto points = test::someCameras(4'000);
    IndexedLayer all(points);
    REQUIRE(all.ready);
    const map::Viewport viewport = test::viewOf(kTown, 11);
    const QPolygonF lasso{{QPointF(100, 90), QPointF(900, 50), QPointF(600, 400), QPointF(1000, 700),
                           QPointF(200, 640), QPointF(420, 300)}};
    std::vector<qint64> expected;
    for (const catalogue::CameraPoint &point : points->points) {
        const QPointF at = viewport.toScreen(geo::Position{point.lat_deg, point.lon_deg});
        if (lasso.containsPoint(at, Qt::OddEvenFill))
            expected.push_back(point.row);
    }
    REQUIRE(expected.size() > 20);
    CHECK(all.layer.inside(viewport, lasso) == expected);
    CHECK(all.layer.inside(viewport, QPolygonF()).empty());
    geo::Bounds bounds;
    bounds.include({56, 21});
    bounds.include({57, 22});
    const auto within =
        std::count_if(points->points.begin(), points->points.end(), [&](const catalogue::CameraPoint &p) {
            return bounds.contains({p.lat_deg, p.lon_deg});
        });
    CHECK(all.layer.countIn(bounds) == within);
}

TEST_CASE("a hit on a cluster names its cameras, and showing their bounds opens it", "[map][camera_layer]")
{
    IndexedLayer all(test::someCameras(2'000));
    REQUIRE(all.ready);
    map::Viewport viewport = test::viewOf(kTown, 9);
    int opened = 0;
    for (const map::CameraHit &hit : allHits(all.layer, viewport)) {
        if (hit.count < 20)
            continue;
        CHECK(static_cast<qint64>(hit.rows.size()) == hit.count);
        const map::Viewport near = viewport.showing(hit.bounds);
        CHECK(near.zoom > viewport.zoom);
        CHECK(allHits(all.layer, near).size() > 1);
        ++opened;
    }
    CHECK(opened > 3);
}

TEST_CASE("the topmost of two overlapping symbols is hit", "[map][camera_layer]")
{
    const auto points = test::someCameras(6);
    for (catalogue::CameraPoint &point : points->points) {
        point.lat_deg = 56.5;
        point.lon_deg = 22.0;
    }
    IndexedLayer all(points);
    REQUIRE(all.ready);
    const map::Viewport viewport = test::viewOf({56.5, 22.0}, 16);
    const QPointF middle = viewport.toScreen(geo::Position{56.5, 22.0});
    const auto cluster = all.layer.hit(viewport, middle);
    REQUIRE(cluster);
    CHECK(cluster->count == 6);
    all.layer.setSelected({points->points[2].row}); // stands alone, above the other five
    const auto selected = all.layer.hit(viewport, middle);
    REQUIRE(selected);
    CHECK(selected->rows == std::vector<qint64>{points->points[2].row});
    CHECK_FALSE(all.layer.hit(viewport, {20, 20}));
}

TEST_CASE("labels and symbols never overlap each other", "[map][camera_layer]")
{
    IndexedLayer all(test::someCameras(3'000));
    REQUIRE(all.ready);
    for (const double zoom : {12.6, 13.5, 15.2, 17.0}) {
        const map::Viewport viewport = test::viewOf(kTown, zoom);
        const auto rects = all.layer.occupied(viewport);
        size_t labels = 0;
        for (size_t i = 0; i < rects.size(); ++i) {
            const bool isLabel = rects[i].width() > rects[i].height() * 1.5;
            labels += isLabel ? 1 : 0;
            for (size_t j = 0; isLabel && j < rects.size(); ++j) {
                if (i != j && rects[i].intersects(rects[j]))
                    FAIL_CHECK("label " << i << " meets " << j << " at zoom " << zoom);
            }
        }
        CHECK(labels > 2);
        CHECK(all.details.largestAsked <= 1200);
    }
}

TEST_CASE("panning moves the picture as a whole and there and back changes nothing", "[map][camera_layer]")
{
    IndexedLayer all(test::someCameras(3'000));
    REQUIRE(all.ready);
    const map::Viewport start = test::viewOf(kTown, 14);
    const auto at = [&](const map::Viewport &viewport) {
        std::vector<QRectF> rects = all.layer.occupied(viewport);
        std::sort(rects.begin(), rects.end(), [](const QRectF &one, const QRectF &other) {
            return std::pair{one.x(), one.y()} < std::pair{other.x(), other.y()};
        });
        return rects;
    };
    const auto before = at(start);
    REQUIRE(before.size() > 20);
    // A step within the same scene: everything that is still there is moved by the same whole pixels.
    const auto moved = at(start.panned({7, 3}));
    size_t kept = 0;
    for (const QRectF &rect : before) {
        kept += std::any_of(moved.begin(), moved.end(),
                            [&](const QRectF &other) { return rect.translated(7, 3) == other; });
    }
    CHECK(kept + 12 >= before.size()); // but for what left at the rim
    map::Viewport wandering = start;
    for (int step = 0; step < 40; ++step)
        wandering = wandering.panned({37, -23});
    (void)at(wandering);
    for (int step = 0; step < 40; ++step) {
        wandering = wandering.panned({-37, 23});
        (void)at(wandering);
    }
    wandering.centre = start.centre;
    CHECK(at(wandering).size() == before.size());
}

TEST_CASE("only what matches is shown, counted and hit", "[map][camera_layer]")
{
    const auto points = test::someCameras(12'000);
    IndexedLayer all(points);
    REQUIRE(all.ready);
    std::vector<qint64> few;
    for (int i = 0; i < 90; ++i)
        few.push_back(points->points[static_cast<size_t>(i) * 40].row);
    all.layer.setMatching(few);
    CHECK(all.layer.count() == 90); // at once, because they are few
    const map::Viewport viewport = test::viewOf(kTown, 8);
    const std::set<qint64> wanted(few.begin(), few.end());
    for (const map::CameraHit &hit : allHits(all.layer, viewport)) {
        for (const qint64 row : hit.rows)
            CHECK(wanted.count(row) == 1);
    }
    int sum = 0;
    for (const int count : all.layer.countsByPartner())
        sum += count;
    CHECK(sum == 90);

    std::vector<qint64> many;
    for (size_t i = 0; i < points->points.size(); i += 2)
        many.push_back(points->points[i].row);
    all.layer.setMatching(many);
    CHECK(test::waitFor([&] { return all.layer.count() == static_cast<qint64>(many.size()); }));
    all.layer.setMatching(std::vector<qint64>());
    CHECK(all.layer.count() == 0);
    all.layer.setMatching(std::nullopt);
    CHECK(all.layer.count() == 12'000);
}

TEST_CASE("a filter given before the points are there holds when they come", "[map][camera_layer]")
{
    const auto points = test::someCameras(500);
    test::MadeUpDetails details(points);
    map::CameraLayer layer(details);
    layer.setMatching(std::vector<qint64>{points->points[4].row, points->points[9].row});
    CHECK_FALSE(layer.isIndexed());
    layer.setPoints(points);
    CHECK(test::waitFor([&] { return layer.count() == 2; }));
}

TEST_CASE("the newest points win, and none empties the map", "[map][camera_layer]")
{
    const auto many = test::someCameras(60'000);
    const auto few = test::someCameras(30);
    test::MadeUpDetails details(few);
    map::CameraLayer layer(details);
    for (int i = 0; i < 5; ++i)
        layer.setPoints(many);
    layer.setPoints(few);
    CHECK(test::waitFor([&] { return layer.count() == 30; }));
    layer.setPoints(nullptr);
    CHECK(layer.count() == 0);
    CHECK_FALSE(hasInk(painted(layer, test::viewOf(kTown, 9))));
}

TEST_CASE("many cameras are indexed off the GUI thread, and going away midway does not hang",
          "[map][camera_layer]")
{
    const auto points = test::someCameras(100'000);
    {
        test::MadeUpDetails details(points);
        map::CameraLayer layer(details);
        layer.setPoints(points);
        QElapsedTimer clock;
        clock.start();
        int turns = 0;
        qint64 longest_ms = 0;
        const bool done = test::waitFor(
            [&] {
                longest_ms = ++turns > 1 ? std::max(longest_ms, clock.elapsed()) : 0;
                clock.restart();
                return layer.isIndexed();
            },
            std::chrono::seconds(60));
        REQUIRE(done);
        CHECK(layer.count() == 100'000);
        CHECK(turns > 3); // the event loop turned meanwhile
        CHECK(longest_ms < 1'000);
        CHECK(layer.memory().index_bytes < 12'000'000);
    }
    QElapsedTimer clock;
    clock.start();
    {
        test::MadeUpDetails details(points);
        map::CameraLayer layer(details);
        layer.setPoints(points);
        std::this_thread::sleep_for(std::chrono::milliseconds(30)); // well into the build
    }
    CHECK(clock.elapsed() < 5'000);
}

TEST_CASE("cameras that see a place stand alone with their letters, outside their cluster",
          "[map][camera_layer]")
{
    const auto points = test::someCameras(6);
    for (catalogue::CameraPoint &point : points->points) {
        point.lat_deg = 56.5;
        point.lon_deg = 22.0;
    }
    IndexedLayer all(points);
    REQUIRE(all.ready);
    const map::Viewport viewport = test::viewOf({56.5, 22.0}, 16);
    const std::vector<qint64> seeing{points->points[1].row, points->points[4].row};
    all.layer.setSeeing(geo::Position{56.5001, 22.0}, seeing);
    std::set<qint64> single;
    qint64 clustered = 0;
    for (const map::CameraHit &hit : allHits(all.layer, viewport)) {
        if (hit.count == 1)
            single.insert(hit.rows.front());
        else
            clustered += hit.count;
    }
    CHECK(single == std::set<qint64>(seeing.begin(), seeing.end()));
    CHECK(clustered == 4);
    all.layer.setSeeing(std::nullopt, {});
    CHECK(allHits(all.layer, viewport).size() == 1);
}
