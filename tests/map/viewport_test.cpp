// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/map/viewport.h"

using namespace videoguard;

TEST_CASE("zooming keeps the place under the pointer", "[map][viewport]")
{
    map::Viewport viewport;
    viewport.centre = geo::toWorld({57.2452, 22.5903});
    const QPointF pointer(120, 480);
    const geo::Position before = viewport.toPosition(pointer);
    const geo::Position after = viewport.zoomed(15.3, pointer).toPosition(pointer);
    CHECK(after.lat_deg == Approx(before.lat_deg).margin(1e-9));
    CHECK(after.lon_deg == Approx(before.lon_deg).margin(1e-9));
}
