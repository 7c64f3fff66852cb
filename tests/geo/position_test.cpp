// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/position.h"
#include "tests/geo/geometry_vectors.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>

using namespace videoguard::geo;
using videoguard::geo::tests::number;
using videoguard::geo::tests::vectors;

namespace {

constexpr Position kTalsi{57.24519, 22.59030};

} // namespace

TEST_CASE("geodesic steps arrive where PROJ arrives", "[geo][position]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("offset"))) {
        const Position from{number(vector, "lat"), number(vector, "lon")};
        const Position to{number(vector, "lat2"), number(vector, "lon2")};
        const double azimuth = number(vector, "azimuth");
        const double distance = number(vector, "dist_m");
        const Position there = travelled(from, azimuth, distance);
        CHECK(there.lat_deg == Approx(to.lat_deg).margin(2e-9));
        CHECK(there.lon_deg == Approx(to.lon_deg).margin(2e-9));
        CHECK(distance_m(from, to) == Approx(distance).margin(0.001));
        CHECK(bearing_deg(from, to) == Approx(azimuth).margin(0.001));
        const double radians = azimuth * std::numbers::pi / 180;
        const Position near = displaced(from, {distance * std::sin(radians), distance * std::cos(radians)});
        CHECK(distance_m(near, to) < 0.01);
    }
}

TEST_CASE("an offset and its inverse agree within a micrometre", "[geo][position]")
{
    for (double azimuth = 0; azimuth < 360; azimuth += 17) {
        const Offset offset{2000 * std::sin(azimuth), 2000 * std::cos(azimuth)};
        const Offset back = offsetOf(kTalsi, displaced(kTalsi, offset));
        CHECK(back.east_m == Approx(offset.east_m).margin(1e-6));
        CHECK(back.north_m == Approx(offset.north_m).margin(1e-6));
    }
}

TEST_CASE("offsets survive the antimeridian and the pole", "[geo][position]")
{
    CHECK(offsetOf({0, 179.999}, {0, -179.999}).east_m == Approx(222.64).margin(0.1));
    CHECK(displaced({0, 179.999}, {222.64, 0}).lon_deg == Approx(-179.999).margin(1e-5));
    const Position pole = displaced({90, 0}, {100, -100});
    CHECK(std::isfinite(pole.lat_deg));
    CHECK(std::isfinite(pole.lon_deg));
}

TEST_CASE("azimuths are brought into one turn", "[geo][position]")
{
    CHECK(normalizedAzimuth(360) == 0);
    CHECK(normalizedAzimuth(-90) == 270);
    CHECK(normalizedAzimuth(725) == 5);
    CHECK(normalizedAzimuth(-1e-20) == 0);
    CHECK(normalizedAzimuth(-0.0) == 0);
    CHECK_FALSE(std::signbit(normalizedAzimuth(-0.0)));
}

TEST_CASE("lengths and areas are geodesic", "[geo][position]")
{
    const Position north = travelled(kTalsi, 0, 1000);
    const Position northEast = travelled(north, 90, 500);
    const Position east = travelled(kTalsi, 90, 500);
    CHECK(length_m({kTalsi, north, northEast}) == Approx(1500).epsilon(1e-9));
    CHECK(length_m({kTalsi}) == 0);
    CHECK(area_m2({kTalsi, north, northEast, east}) == Approx(500'000).epsilon(0.001));
    CHECK(area_m2({kTalsi, east, northEast, north}) == Approx(500'000).epsilon(0.001));
    CHECK(area_m2({kTalsi, east}) == 0);
}

TEST_CASE("a polygon holds its inside and its edges, and a hole keeps its own edges only", "[geo][position]")
{
    const Ring outer{{57, 22}, {57, 23}, {58, 23}, {58, 22}};
    const Ring hole{{57.4, 22.4}, {57.4, 22.6}, {57.6, 22.6}, {57.6, 22.4}};
    const MultiPolygon area{{outer, {hole}}, {{{59, 24}, {59, 25}, {60, 24.5}}, {}}};
    CHECK(contains(area, {57.2, 22.2}));
    CHECK_FALSE(contains(area, {57.5, 22.5}));
    CHECK(contains(area, {57.4, 22.5}));
    CHECK(contains(area, {57, 22.5}));
    CHECK(contains(area, {58, 23}));
    CHECK(contains(area, {59.2, 24.5}));
    CHECK_FALSE(contains(area, {57.2, 23.0001}));
    CHECK_FALSE(contains(area, {58.5, 23}));
    CHECK_FALSE(contains(Ring{{57, 22}, {58, 22}}, {57.5, 22}));
    CHECK_FALSE(contains(Ring{}, {57.5, 22}));
    const Bounds bounds = boundsOf(area);
    CHECK(bounds == Bounds{57, 22, 60, 25});
    CHECK(boundsOf({}).isEmpty());
}

TEST_CASE("a ray through a corner is counted once", "[geo][position]")
{
    const Ring diamond{{0, 1}, {1, 2}, {2, 1}, {1, 0}};
    CHECK(contains(diamond, {1, 1}));
    CHECK_FALSE(contains(diamond, {1, -0.5}));
    CHECK_FALSE(contains(diamond, {1, 2.5}));
    CHECK_FALSE(contains(diamond, {2, 0}));
    CHECK_FALSE(contains(diamond, {0, 0}));
}
