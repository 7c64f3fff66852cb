// SPDX-License-Identifier: EUPL-1.2
#include "tests/map/camera_points.h"
#include "tests/support/catch.h"
#include "ui/map/camera_index.h"
#include "ui/map/camera_morton.h"

#include <QElapsedTimer>

#include <cmath>
#include <set>

using namespace videoguard;
using map::CameraIndex;
using map::WorldBox;

namespace {

constexpr WorldBox kWorld{0, 0, 0xFFFFFFFF, 0xFFFFFFFF};

std::vector<CameraIndex::Item> itemsAt(const CameraIndex &index, int level, const WorldBox &box = kWorld)
{
    std::vector<CameraIndex::Item> items;
    index.visit(level, box, [&](const CameraIndex::Item &item) { items.push_back(item); });
    return items;
}

WorldBox boxAround(geo::Position at, double degrees)
{
    return WorldBox::between(geo::toWorld({at.lat_deg + degrees, at.lon_deg - degrees}),
                             geo::toWorld({at.lat_deg - degrees, at.lon_deg + degrees}));
}

} // namespace

TEST_CASE("every camera is in exactly one item at every level", "[map][camera_index]")
{
    const auto points = test::someCameras(20'000);
    const auto index = CameraIndex::build(points, nullptr, {});
    REQUIRE(index);
    REQUIRE(index->size() == 20'000);
    for (int level = CameraIndex::kLowestLevel; level <= CameraIndex::kHighestLevel; ++level) {
        CAPTURE(level);
        std::vector<bool> seen(index->size());
        size_t sum = 0;
        bool twice = false;
        for (const CameraIndex::Item &item : itemsAt(*index, level)) {
            sum += item.count;
            for (quint32 position = item.first; position < item.first + item.count; ++position) {
                twice = twice || seen[position];
                seen[position] = true;
            }
        }
        CHECK(sum == points->points.size());
        CHECK_FALSE(twice);
    }
    CHECK(itemsAt(*index, 0).size() == 1);
    CHECK(itemsAt(*index, 0).front().count == 20'000);
    CHECK(itemsAt(*index, 20).size() > 15'000);
}

TEST_CASE("a cluster's box holds its cameras and its place lies inside", "[map][camera_index]")
{
    const auto index = CameraIndex::build(test::someCameras(5'000), nullptr, {});
    REQUIRE(index);
    for (const int level : {5, 9, 13, 17}) {
        for (const CameraIndex::Item &item : itemsAt(*index, level)) {
            REQUIRE(item.box.contains(item.x, item.y));
            bool maintained = false;
            for (quint32 position = item.first; position < item.first + item.count; ++position) {
                const geo::WorldPoint world = index->world(position);
                REQUIRE(item.box.contains(WorldBox::between(world, world)));
                maintained =
                    maintained || index->point(position).status == catalogue::CameraStatus::Maintenance;
            }
            CHECK((item.worst == catalogue::CameraStatus::Maintenance) == maintained);
        }
    }
}

TEST_CASE("a cluster opens into parts on zooming in, and cameras on one mast stay together",
          "[map][camera_index]")
{
    const auto index = CameraIndex::build(test::someCameras(3'000), nullptr, {});
    REQUIRE(index);
    int opened = 0;
    for (int level = 0; level < CameraIndex::kHighestLevel; ++level) {
        for (const CameraIndex::Item &item : itemsAt(*index, level)) {
            if (item.count < 2)
                continue;
            // Somewhere below, its cameras are in more than one item.
            size_t parts = 0;
            for (const CameraIndex::Item &part :
                 itemsAt(*index, CameraIndex::kHighestLevel, item.box.grown(0)))
                parts += part.first >= item.first && part.first < item.first + item.count ? 1 : 0;
            const double extent = std::max(item.box.maxX - item.box.minX, item.box.maxY - item.box.minY);
            if (extent < std::exp2(32 - 20)) // less than a tile of the highest level
                continue;
            CHECK(parts > 1);
            ++opened;
        }
    }
    CHECK(opened > 100);
}

TEST_CASE("positions and counts in a box are those of trying every camera", "[map][camera_index]")
{
    const auto points = test::someCameras(30'000);
    const auto index = CameraIndex::build(points, nullptr, {});
    REQUIRE(index);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> lat(55.8, 57.6);
    std::uniform_real_distribution<double> lon(21, 24);
    for (const double extent : {0.0005, 0.01, 0.1, 0.7}) {
        for (int i = 0; i < 20; ++i) {
            const WorldBox box = boxAround({lat(random), lon(random)}, extent);
            std::set<quint32> expected;
            for (quint32 position = 0; position < index->size(); ++position) {
                const geo::WorldPoint world = index->world(position);
                if (box.contains(WorldBox::between(world, world)))
                    expected.insert(position);
            }
            const auto found = index->positionsIn(box);
            CHECK(std::set<quint32>(found.begin(), found.end()) == expected);
            CHECK(index->countIn(box) == static_cast<qint64>(expected.size()));
        }
    }
}

TEST_CASE("rows are found and a narrowed index holds only what was asked", "[map][camera_index]")
{
    const auto points = test::someCameras(1'000);
    const std::vector<qint64> rows{1, 10, 13, 1000, 1003, 3007, 999'999};
    const auto index = CameraIndex::build(points, &rows, {});
    REQUIRE(index);
    CHECK(index->size() == 5); // 1 and 999,999 are no rows
    for (const qint64 row : {10, 13, 1003, 3007}) {
        const auto position = index->positionOf(row);
        REQUIRE(position);
        CHECK(index->point(*position).row == row);
    }
    CHECK_FALSE(index->positionOf(16));
    CHECK_FALSE(index->positionOf(1));
}

TEST_CASE("no cameras and cameras without a place make an empty index", "[map][camera_index]")
{
    const auto none = std::make_shared<catalogue::CameraPoints>();
    const auto index = CameraIndex::build(none, nullptr, {});
    REQUIRE(index);
    CHECK(index->size() == 0);
    CHECK(itemsAt(*index, 7).empty());
    CHECK(index->countIn(kWorld) == 0);

    const auto broken = std::make_shared<catalogue::CameraPoints>();
    catalogue::CameraPoint point;
    point.lat_deg = std::nan("");
    broken->points.push_back(point);
    point.row = 1;
    point.lat_deg = 90; // clamped to the edge of the projection
    point.lon_deg = 180;
    broken->points.push_back(point);
    const auto edge = CameraIndex::build(broken, nullptr, {});
    REQUIRE(edge);
    CHECK(edge->size() == 1);
    CHECK(itemsAt(*edge, 20).size() == 1);
}

TEST_CASE("a hundred thousand cameras on one place are one cluster at every level", "[map][camera_index]")
{
    const auto points = std::make_shared<catalogue::CameraPoints>();
    for (int i = 0; i < 100'000; ++i) {
        catalogue::CameraPoint point;
        point.row = i;
        point.lat_deg = 57;
        point.lon_deg = 22;
        points->points.push_back(point);
    }
    QElapsedTimer clock;
    clock.start();
    const auto index = CameraIndex::build(points, nullptr, {});
    REQUIRE(index);
    CHECK(clock.elapsed() < 5'000);
    for (const int level : {0, 10, 20})
        CHECK(itemsAt(*index, level).size() == 1);
}

TEST_CASE("keys of the curve sort as their values do", "[map][camera_index]")
{
    std::mt19937_64 random(11);
    std::vector<map::KeyedId> values(50'000);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = {random() >> (i % 60), static_cast<quint32>(i)};
    std::vector<map::KeyedId> expected = values;
    std::stable_sort(expected.begin(), expected.end(),
                     [](const map::KeyedId &one, const map::KeyedId &other) { return one.key < other.key; });
    REQUIRE(map::sortByKey(values, {}));
    bool same = true;
    for (size_t i = 0; i < values.size(); ++i)
        same = same && values[i].key == expected[i].key && values[i].id == expected[i].id;
    CHECK(same);
    CHECK(map::mortonKey(0xFFFFFFFF, 0) == 0x5555555555555555ULL);
}
