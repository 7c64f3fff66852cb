// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/position.h"
#include "tests/support/catch.h"

using namespace videoguard::geo;

TEST_CASE("the projection returns every place within a micrometre", "[geo][mercator]")
{
    for (double lat = -85; lat <= 85; lat += 2.5) {
        for (double lon = -179.5; lon < 180; lon += 7.3) {
            const Position back = toPosition(toWorld({lat, lon}));
            CHECK(back.lat_deg == Approx(lat).margin(1e-11));
            CHECK(back.lon_deg == Approx(lon).margin(1e-11));
        }
    }
}
