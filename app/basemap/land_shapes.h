// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/position.h"

#include <vector>

namespace videoguard::basemap {

using WorldLine = std::vector<geo::WorldPoint>;
/// Outer ring first, then holes; not closed.
using WorldPolygon = std::vector<WorldLine>;

/// Coasts and state borders that are shipped beside the tiles: detailed ones inside `detailed`, coarse ones
/// of the whole Baltic region for the rest. Sea is everything else. Immutable.
struct LandShapes {
    std::vector<WorldPolygon> land;
    std::vector<WorldPolygon> coarseLand;
    std::vector<WorldLine> borders;
    std::vector<WorldLine> coarseBorders;
    geo::Bounds detailed{55.3, 20.5, 58.2, 23.8};
};

} // namespace videoguard::basemap
