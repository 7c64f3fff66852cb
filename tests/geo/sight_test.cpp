// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_geometry.h"
#include "tests/geo/geometry_vectors.h"
#include "tests/geo/views.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace videoguard::geo;
using namespace videoguard::geo::tests;

namespace {

const LevelSet &set2014()
{
    return levelSet(QStringLiteral("2014"));
}

/// Many different cameras: form, angle, height, tilt, picture; some with unknown parts.
ViewGeometry randomView(std::mt19937 &random)
{
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    ViewGeometry view;
    view.position = Position{between(55.5, 57.7), between(21, 23)};
    view.azimuth_deg = between(0, 360);
    view.hfov_deg = between(3, 120);
    view.width_px = between(0, 1) < 0.5 ? 1920 : 3840;
    view.height_px = view.width_px * 9 / 16;
    if (between(0, 1) < 0.85)
        view.tilt_deg = between(-90, 0);
    if (between(0, 1) < 0.85)
        view.height_m = between(2, 15);
    if (between(0, 1) < 0.2)
        view.maxUsefulRange_m = between(5, 200);
    if (between(0, 1) < 0.05)
        view.panoramic = true;
    return view;
}

Position at(const ViewGeometry &view, const Offset &offset)
{
    return displaced(*view.position, offset);
}

Offset centroid(const std::vector<Offset> &ring)
{
    Offset sum;
    for (const Offset &point : ring) {
        sum.east_m += point.east_m / static_cast<double>(ring.size());
        sum.north_m += point.north_m / static_cast<double>(ring.size());
    }
    return sum;
}

Offset scaled(const Offset &point, const Offset &centre, double factor)
{
    return {centre.east_m + (point.east_m - centre.east_m) * factor,
            centre.north_m + (point.north_m - centre.north_m) * factor};
}

bool holds(const std::vector<Offset> &ring, const Offset &point)
{
    Ring asPositions;
    for (const Offset &corner : ring)
        asPositions.push_back({corner.north_m / 1e5, corner.east_m / 1e5});
    return contains(asPositions, {point.north_m / 1e5, point.east_m / 1e5});
}

} // namespace

TEST_CASE("a point on the edge moved one percent inwards is seen, outwards it is not", "[geo][sight]")
{
    std::mt19937 random(1);
    int edges = 0;
    for (int i = 0; i < 400; ++i) {
        const ViewGeometry view = randomView(random);
        const Footprint footprint = footprintOf(view, set2014());
        const Offset centre = centroid(footprint.outline);
        for (size_t k = 0; k < footprint.outline.size(); ++k) {
            const Offset corner = footprint.outline[k];
            const Offset next = footprint.outline[(k + 1) % footprint.outline.size()];
            const Offset middle{(corner.east_m + next.east_m) / 2, (corner.north_m + next.north_m) / 2};
            for (const Offset &edge : {corner, middle}) {
                INFO("view " << i << ", point " << k << ": " << edge.east_m << ", " << edge.north_m);
                CHECK(sightOf(view, at(view, scaled(edge, centre, 0.99)), set2014()));
                CHECK_FALSE(sightOf(view, at(view, scaled(edge, centre, 1.01)), set2014()));
                ++edges;
            }
        }
    }
    CHECK(edges > 5000);
}

TEST_CASE("inside a band its level holds, and outside every band no level does", "[geo][sight]")
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> unit(-1, 1);
    int inside = 0;
    for (int i = 0; i < 300; ++i) {
        const ViewGeometry view = randomView(random);
        if (view.panoramic)
            continue;
        const Footprint footprint = footprintOf(view, set2014());
        for (int k = 0; k < 60; ++k) {
            const double reach = k % 2 == 0 ? footprint.reach_m : footprint.reach_m / 8;
            const Offset place{unit(random) * reach, unit(random) * reach};
            const auto sight = sightOf(view, at(view, place), set2014());
            int level = -1;
            for (const Footprint::Band &band : footprint.bands)
                if (holds(band.ring, place))
                    level = std::max(level, band.level);
            INFO("view " << i << ": " << place.east_m << ", " << place.north_m);
            if (level < 0)
                continue;
            REQUIRE(sight);
            CHECK(sight->level >= level);
            CHECK(sight->approximate == footprint.approximate);
            ++inside;
        }
    }
    CHECK(inside > 1000);
}

TEST_CASE("straight ahead the density is that of formula 7", "[geo][sight]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("ppm"))) {
        ViewGeometry view;
        view.position = kTown;
        view.azimuth_deg = 123;
        view.tilt_deg = number(vector, "tilt_deg");
        view.height_m = number(vector, "height_m");
        view.hfov_deg = number(vector, "hfov_deg");
        view.width_px = static_cast<int>(number(vector, "width_px"));
        view.height_px = view.width_px * 9 / 16;
        const double ground = number(vector, "ground_m");
        const Position place = travelled(kTown, 123, ground);
        const auto sight = sightOf(view, place, set2014(), number(vector, "target_h_m"));
        REQUIRE(sight);
        CHECK(sight->density_pxPerM == Approx(number(vector, "ppm")).epsilon(0.001));
        CHECK(sight->distance_m == Approx(ground).margin(0.01));
        CHECK(sight->bearing_deg == Approx(123).margin(0.01));
        CHECK(sight->level == set2014().levelAt(number(vector, "ppm")));
        CHECK_FALSE(sight->approximate);
    }
}

TEST_CASE("off the axis a place is nearer to the picture plane and gets more detail", "[geo][sight]")
{
    ViewGeometry view = streetView();
    view.azimuth_deg = 0;
    const auto ahead = sightOf(view, at(view, {0, 30}), set2014());
    const auto aside = sightOf(view, at(view, {30 * std::sin(0.5), 30 * std::cos(0.5)}), set2014());
    REQUIRE(ahead);
    REQUIRE(aside);
    CHECK(aside->density_pxPerM > ahead->density_pxPerM);
    const double depression = 14 * std::numbers::pi / 180;
    CHECK(aside->density_pxPerM ==
          Approx(2000.0 / (30 * std::cos(0.5) * std::cos(depression) + 3.4 * std::sin(depression)))
              .epsilon(1e-6));
}

TEST_CASE("a view across north sees both sides of it", "[geo][sight]")
{
    ViewGeometry view = streetView();
    view.azimuth_deg = 355;
    view.hfov_deg = 60;
    for (const double bearing : {326.0, 340.0, 0.0, 10.0, 24.0}) {
        INFO(bearing);
        CHECK(sightOf(view, travelled(kTown, bearing, 30), set2014()));
    }
    for (const double bearing : {324.0, 26.0, 180.0, 90.0}) {
        INFO(bearing);
        CHECK_FALSE(sightOf(view, travelled(kTown, bearing, 30), set2014()));
    }
    view.tilt_deg.reset();
    CHECK(sightOf(view, travelled(kTown, 24.9, 30), set2014()));
    CHECK_FALSE(sightOf(view, travelled(kTown, 25.2, 30), set2014()));
}

TEST_CASE("ground behind the foot of a steep camera is seen", "[geo][sight]")
{
    ViewGeometry view = streetView();
    view.azimuth_deg = 0;
    view.tilt_deg = -80;
    view.height_m = 6;
    CHECK(sightOf(view, kTown, set2014()));
    CHECK(sightOf(view, at(view, {0, -1}), set2014()));
    view.tilt_deg = -30;
    CHECK_FALSE(sightOf(view, kTown, set2014()));
}

TEST_CASE("without position, direction, angle or picture width nothing is said to be seen", "[geo][sight]")
{
    const Position place = at(streetView(), {10, 17});
    REQUIRE(sightOf(streetView(), place, set2014()));
    ViewGeometry view = streetView();
    view.position.reset();
    CHECK_FALSE(sightOf(view, place, set2014()));
    view = streetView();
    view.azimuth_deg.reset();
    CHECK_FALSE(sightOf(view, place, set2014()));
    view = streetView();
    view.hfov_deg.reset();
    CHECK_FALSE(sightOf(view, place, set2014()));
    view = streetView();
    view.width_px = 0;
    CHECK_FALSE(sightOf(view, place, set2014()));
    view = streetView();
    view.panoramic = true;
    const auto around = sightOf(view, at(view, {-9, -12}), set2014());
    REQUIRE(around);
    CHECK(around->density_pxPerM == 0);
    CHECK(around->level == -1);
    CHECK(around->approximate);
}

TEST_CASE("the coverage of an area is the known share of it", "[geo][coverage]")
{
    // A field of 200 m by 200 m around the foot of one camera with a plain sector of 90 degrees.
    const Ring field{displaced(kTown, {-100, -100}), displaced(kTown, {100, -100}),
                     displaced(kTown, {100, 100}), displaced(kTown, {-100, 100})};
    ViewGeometry view;
    view.position = kTown;
    view.azimuth_deg = 200;
    view.hfov_deg = 90;
    view.width_px = 3840;
    const double focal = focal_px(3840, 90);
    const auto shares = coverageOf(field, {view}, set2014(), 40'000);
    REQUIRE(shares.size() == set2014().levels.size());
    for (size_t level = 1; level < 4; ++level) {
        const double radius = levelDistance_m(focal, set2014().levels[level].min_pxPerM);
        CHECK(shares[level] ==
              Approx(std::min(1.0, std::numbers::pi * radius * radius / 4 / 40'000)).epsilon(0.01));
    }
    CHECK(shares[0] == shares[1]); // nothing is drawn below the lowest drawn level

    const auto both = coverageOf(field, {view, view}, set2014(), 40'000);
    CHECK(both == shares);
    ViewGeometry opposite = view;
    opposite.azimuth_deg = 20;
    CHECK(coverageOf(field, {view, opposite}, set2014(), 40'000)[1] == Approx(2 * shares[1]).epsilon(0.01));
}

TEST_CASE("the coverage of a trapezoid that is all inside is its area", "[geo][coverage]")
{
    ViewGeometry view = trapezoidView(vectors(QStringLiteral("footprint")).front());
    view.width_px = 6000;
    view.height_px = 3600;
    const Ring field{displaced(kTown, {-25, -5}), displaced(kTown, {25, -5}), displaced(kTown, {25, 35}),
                     displaced(kTown, {-25, 35})};
    CHECK(coverageOf(field, {view}, set2014(), 40'000)[1] == Approx(205.7245 / 2000).epsilon(0.01));
}

TEST_CASE("the coverage of nothing is nothing", "[geo][coverage]")
{
    const std::vector<double> none(set2014().levels.size(), 0.0);
    CHECK(coverageOf({}, {streetView()}, set2014()) == none);
    CHECK(coverageOf({kTown, kTown, kTown}, {streetView()}, set2014()) == none);
    const Ring field{displaced(kTown, {-50, -50}), displaced(kTown, {50, -50}), displaced(kTown, {0, 50})};
    CHECK(coverageOf(field, {}, set2014()) == none);
    CHECK(coverageOf(field, {ViewGeometry{}}, set2014()) == none);
    CHECK(coverageOf(field, {streetView()}, set2014(), 0).size() == none.size());
}
