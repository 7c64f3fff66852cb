// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/tile_source.h"

#include <cmath>

namespace videoguard::basemap {

double TileId::worldSize() const
{
    return std::ldexp(1.0, -z);
}

geo::WorldPoint TileId::topLeft() const
{
    return {x * worldSize(), y * worldSize()};
}

geo::Bounds TileId::bounds() const
{
    const geo::WorldPoint corner = topLeft();
    const double size = worldSize();
    const geo::Position northWest = geo::toPosition(corner);
    const geo::Position southEast = geo::toPosition({corner.x + size, corner.y + size});
    return {southEast.lat_deg, northWest.lon_deg, northWest.lat_deg, southEast.lon_deg};
}

} // namespace videoguard::basemap
