// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/position.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace videoguard::geo {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kSemiMajor_m = 6'378'137.0;
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kEccentricity2 = kFlattening * (2 - kFlattening);
/// Degrees; a tenth of a millimetre. Nearer than this to an edge is on it.
constexpr double kOnEdge_deg = 1e-9;

/// The radii of curvature at a place: of its meridian, and of its circle of latitude.
struct Radii {
    double meridian_m;
    double parallel_m;
    double sine; ///< of the latitude

    /// Metres for one degree of longitude `north_m` farther north: the circle shrinks on the way. Without
    /// this the offset of 350 m would be wrong by 1.4 cm.
    [[nodiscard]] double degreeEast_m(double north_m) const
    {
        return std::max(0.0, parallel_m - sine * north_m) * kRadians;
    }
    [[nodiscard]] double degreeNorth_m() const { return meridian_m * kRadians; }
};

Radii radiiAt(double lat_deg)
{
    const double sine = std::sin(lat_deg * kRadians);
    const double root = std::sqrt(1 - kEccentricity2 * sine * sine);
    return {kSemiMajor_m * (1 - kEccentricity2) / (root * root * root),
            kSemiMajor_m / root * std::sqrt(std::max(0.0, 1 - sine * sine)), sine};
}

double wrappedLongitude(double degrees)
{
    return degrees >= -180 && degrees <= 180 ? degrees : std::remainder(degrees, 360.0);
}

enum class Side { Inside, Edge, Outside };

Side sideOf(const Ring &ring, Position p)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Position a = ring[j];
        const Position b = ring[i];
        if (std::max(a.lat_deg, b.lat_deg) < p.lat_deg - kOnEdge_deg ||
            std::min(a.lat_deg, b.lat_deg) > p.lat_deg + kOnEdge_deg)
            continue;
        const double dLon = b.lon_deg - a.lon_deg;
        const double dLat = b.lat_deg - a.lat_deg;
        const double length = std::hypot(dLon, dLat);
        const double cross = dLon * (p.lat_deg - a.lat_deg) - dLat * (p.lon_deg - a.lon_deg);
        const double along = dLon * (p.lon_deg - a.lon_deg) + dLat * (p.lat_deg - a.lat_deg);
        if (std::abs(cross) <= kOnEdge_deg * length && along >= -kOnEdge_deg * length &&
            along <= (length + kOnEdge_deg) * length)
            return Side::Edge;
        if ((a.lat_deg > p.lat_deg) != (b.lat_deg > p.lat_deg) &&
            p.lon_deg < a.lon_deg + dLon * (p.lat_deg - a.lat_deg) / dLat)
            inside = !inside;
    }
    return inside ? Side::Inside : Side::Outside;
}

bool contains(const Polygon &polygon, Position position)
{
    if (!contains(polygon.outer, position))
        return false;
    return std::none_of(polygon.holes.begin(), polygon.holes.end(),
                        [&](const Ring &hole) { return sideOf(hole, position) == Side::Inside; });
}

} // namespace

Offset offsetOf(Position from, Position to)
{
    const Radii radii = radiiAt(from.lat_deg);
    const double north_m = (to.lat_deg - from.lat_deg) * radii.degreeNorth_m();
    return {wrappedLongitude(to.lon_deg - from.lon_deg) * radii.degreeEast_m(north_m), north_m};
}

Position displaced(Position from, Offset offset)
{
    const Radii radii = radiiAt(from.lat_deg);
    const double degreeEast_m = radii.degreeEast_m(offset.north_m);
    const double east_deg = degreeEast_m > 0 ? offset.east_m / degreeEast_m : 0.0;
    return {from.lat_deg + offset.north_m / radii.degreeNorth_m(), wrappedLongitude(from.lon_deg + east_deg)};
}

double distance_m(Position from, Position to)
{
    double distance = 0;
    GeographicLib::Geodesic::WGS84().Inverse(from.lat_deg, from.lon_deg, to.lat_deg, to.lon_deg, distance);
    return distance;
}

double bearing_deg(Position from, Position to)
{
    double first = 0;
    double second = 0;
    GeographicLib::Geodesic::WGS84().Inverse(from.lat_deg, from.lon_deg, to.lat_deg, to.lon_deg, first,
                                             second);
    return normalizedAzimuth(first);
}

Position travelled(Position from, double azimuth_deg, double distance_m)
{
    Position there;
    GeographicLib::Geodesic::WGS84().Direct(from.lat_deg, from.lon_deg, azimuth_deg, distance_m,
                                            there.lat_deg, there.lon_deg);
    return there;
}

double normalizedAzimuth(double degrees)
{
    const double rest = std::fmod(degrees, 360.0);
    const double positive = rest < 0 ? rest + 360.0 : rest;
    return positive >= 360.0 ? 0.0 : positive + 0.0;
}

bool contains(const Ring &ring, Position position)
{
    return ring.size() >= 3 && sideOf(ring, position) != Side::Outside;
}

bool contains(const MultiPolygon &area, Position position)
{
    return std::any_of(area.begin(), area.end(),
                       [&](const Polygon &polygon) { return contains(polygon, position); });
}

Bounds boundsOf(const MultiPolygon &area)
{
    Bounds bounds;
    for (const Polygon &polygon : area)
        for (const Position &corner : polygon.outer)
            bounds.include(corner);
    return bounds;
}

double length_m(const std::vector<Position> &line)
{
    double sum = 0;
    for (size_t i = 1; i < line.size(); ++i)
        sum += distance_m(line[i - 1], line[i]);
    return sum;
}

double area_m2(const Ring &ring)
{
    if (ring.size() < 3)
        return 0;
    GeographicLib::PolygonArea polygon(GeographicLib::Geodesic::WGS84());
    for (const Position &corner : ring)
        polygon.AddPoint(corner.lat_deg, corner.lon_deg);
    double perimeter = 0;
    double area = 0;
    polygon.Compute(false, true, perimeter, area);
    return std::abs(area);
}

} // namespace videoguard::geo
