// SPDX-License-Identifier: EUPL-1.2
/// `geo` is pure arithmetic of places: positions, projection, field of view, pixel density, footprint, areas,
/// and how coordinates are written. It knows no camera record, no file and no pixel of a screen.
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace videoguard::geo {

/// WGS 84, degrees.
struct Position {
    double lat_deg = 0; ///< -90 ... 90, north positive
    double lon_deg = 0; ///< -180 ... 180, east positive
    friend bool operator==(const Position &, const Position &) = default;
};

/// Metres in the tangent plane at some origin; exact to 1 cm within 350 m, usable within 2 km.
struct Offset {
    double east_m = 0;
    double north_m = 0;
    friend bool operator==(const Offset &, const Offset &) = default;
};

/// `to` seen from `from`, and its inverse (DOMAIN.md 2.2, formula 13).
[[nodiscard]] Offset offsetOf(Position from, Position to);
[[nodiscard]] Position displaced(Position from, Offset offset);
/// Geodesic (WGS 84) length in metres and first bearing in degrees clockwise from true north, [0, 360).
[[nodiscard]] double distance_m(Position from, Position to);
[[nodiscard]] double bearing_deg(Position from, Position to);
/// The place that lies `distance_m` metres from `from` in direction `azimuth_deg`, along the geodesic.
[[nodiscard]] Position travelled(Position from, double azimuth_deg, double distance_m);
/// Into [0, 360).
[[nodiscard]] double normalizedAzimuth(double degrees);

/// A box that does not cross the antimeridian. Default: empty.
struct Bounds {
    double south_deg = 1;
    double west_deg = 1;
    double north_deg = -1;
    double east_deg = -1;

    [[nodiscard]] bool isEmpty() const { return south_deg > north_deg || west_deg > east_deg; }
    [[nodiscard]] bool contains(Position p) const
    {
        return p.lat_deg >= south_deg && p.lat_deg <= north_deg && p.lon_deg >= west_deg &&
               p.lon_deg <= east_deg;
    }
    [[nodiscard]] bool intersects(const Bounds &other) const
    {
        return !isEmpty() && !other.isEmpty() && south_deg <= other.north_deg &&
               other.south_deg <= north_deg && west_deg <= other.east_deg && other.west_deg <= east_deg;
    }
    void include(Position p);
    [[nodiscard]] Position centre() const { return {(south_deg + north_deg) / 2, (west_deg + east_deg) / 2}; }
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// Web Mercator: x from the west, y from the north, the world being [0, 1) in both.
struct WorldPoint {
    double x = 0;
    double y = 0;
    friend bool operator==(const WorldPoint &, const WorldPoint &) = default;
};
/// Latitudes beyond 85.0511 are clamped.
[[nodiscard]] WorldPoint toWorld(Position position);
[[nodiscard]] Position toPosition(WorldPoint point);
/// Metres on the ground for one world unit at this latitude.
[[nodiscard]] double metresPerWorldUnit(double lat_deg);

/// A ring without repeated last point; a multipolygon is a list of polygons, each an outer ring and its
/// holes.
using Ring = std::vector<Position>;
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
};
using MultiPolygon = std::vector<Polygon>;
/// Even-odd in degrees; a point on an edge counts as inside.
[[nodiscard]] bool contains(const Ring &ring, Position position);
[[nodiscard]] bool contains(const MultiPolygon &area, Position position);
[[nodiscard]] Bounds boundsOf(const MultiPolygon &area);
/// Geodesic: length of the open line in metres; area of the closed ring in square metres, never negative.
[[nodiscard]] double length_m(const std::vector<Position> &line);
[[nodiscard]] double area_m2(const Ring &ring);

} // namespace videoguard::geo
