// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/coordinate_text.h"

#include <GeographicLib/TransverseMercator.hpp>

namespace videoguard::geo {

namespace {

constexpr double kCentralMeridian_deg = 24;
constexpr double kFalseEasting_m = 500'000;

/// The two national grids differ in scale and false northing only.
struct NationalGrid {
    GeographicLib::TransverseMercator projection;
    double falseNorthing_m;
};

const NationalGrid &nationalGrid(Notation notation)
{
    constexpr double kSemiMajor_m = 6'378'137.0;
    constexpr double kFlattening = 1 / 298.257222101; // GRS 80
    static const NationalGrid lks92{{kSemiMajor_m, kFlattening, 0.9996}, -6'000'000};
    static const NationalGrid lks94{{kSemiMajor_m, kFlattening, 0.9998}, 0};
    return notation == Notation::Lks94 ? lks94 : lks92;
}

} // namespace

Grid toGrid(Position position, Notation notation)
{
    const NationalGrid &national = nationalGrid(notation);
    Grid grid;
    national.projection.Forward(kCentralMeridian_deg, position.lat_deg, position.lon_deg, grid.easting_m,
                                grid.northing_m);
    grid.easting_m += kFalseEasting_m;
    grid.northing_m += national.falseNorthing_m;
    return grid;
}

Position fromGrid(Grid grid, Notation notation)
{
    const NationalGrid &national = nationalGrid(notation);
    Position position;
    national.projection.Reverse(kCentralMeridian_deg, grid.easting_m - kFalseEasting_m,
                                grid.northing_m - national.falseNorthing_m, position.lat_deg,
                                position.lon_deg);
    return position;
}

} // namespace videoguard::geo
