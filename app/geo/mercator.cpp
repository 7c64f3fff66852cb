// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/position.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace videoguard::geo {

namespace {
constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kMaxLatitude = 85.05112877980659;
constexpr double kEquator_m = 2 * std::numbers::pi * 6'378'137.0;
} // namespace

WorldPoint toWorld(Position position)
{
    const double latitude = std::clamp(position.lat_deg, -kMaxLatitude, kMaxLatitude) * kRadians;
    return {position.lon_deg / 360.0 + 0.5, 0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

Position toPosition(WorldPoint point)
{
    return {std::atan(std::sinh((0.5 - point.y) * 2 * std::numbers::pi)) / kRadians, (point.x - 0.5) * 360.0};
}

double metresPerWorldUnit(double lat_deg)
{
    return kEquator_m * std::cos(std::clamp(lat_deg, -kMaxLatitude, kMaxLatitude) * kRadians);
}

void Bounds::include(Position p)
{
    if (isEmpty()) {
        *this = {p.lat_deg, p.lon_deg, p.lat_deg, p.lon_deg};
        return;
    }
    south_deg = std::min(south_deg, p.lat_deg);
    north_deg = std::max(north_deg, p.lat_deg);
    west_deg = std::min(west_deg, p.lon_deg);
    east_deg = std::max(east_deg, p.lon_deg);
}

} // namespace videoguard::geo
