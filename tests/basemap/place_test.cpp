// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/map_library.h"
#include "tests/support/catch.h"

using namespace videoguard::basemap;

TEST_CASE("a place without a name in the asked language keeps its own", "[basemap][place]")
{
    Place place;
    place.name = QStringLiteral("Skuodas");
    place.nameLv = QStringLiteral("Skoda");
    CHECK(place.nameIn(QStringLiteral("lv")) == QStringLiteral("Skoda"));
    CHECK(place.nameIn(QStringLiteral("lt")) == QStringLiteral("Skuodas"));
}
