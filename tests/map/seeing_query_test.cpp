// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/map/map_deployments.h"
#include "ui/map/seeing_query.h"

#include <QJsonArray>

using namespace videoguard;
using namespace videoguard::map;

namespace {

const geo::Position kPlace{57.2444, 22.5940};

geo::ViewGeometry looking(double fromBearing_deg, double distance_m, bool towards = true)
{
    geo::ViewGeometry view;
    view.position = geo::travelled(kPlace, fromBearing_deg, distance_m);
    view.azimuth_deg = geo::normalizedAzimuth(fromBearing_deg + (towards ? 180 : 0));
    view.hfov_deg = 60;
    view.width_px = 1920;
    view.height_px = 1080;
    return view;
}

} // namespace

TEST_CASE("cameras that see a place stand in the order of detail", "[map][seeing]")
{
    const geo::LevelSet &levels = geo::levelSet(QStringLiteral("2014"));
    geo::ViewGeometry blind = looking(45, 10);
    blind.azimuth_deg.reset();
    const auto sights = sightsOf({{1, looking(0, 50)},
                                  {2, looking(90, 20)},
                                  {3, looking(200, 10, false)},
                                  {4, blind},
                                  {5, looking(270, 35)}},
                                 kPlace, levels);
    REQUIRE(sights.size() == 3);
    CHECK(sights[0].first == 2);
    CHECK(sights[1].first == 5);
    CHECK(sights[2].first == 1);
    CHECK(sights[0].second.distance_m == Approx(20).epsilon(0.001));
    CHECK(sights[0].second.density_pxPerM > sights[1].second.density_pxPerM);
}

TEST_CASE("putting a mobile camera somewhere ends its open deployment then", "[map][deployments]")
{
    catalogue::CameraRecord camera(
        QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                    {QStringLiteral("kind"), QStringLiteral("mobile")},
                    {QStringLiteral("deployments"),
                     QJsonArray{QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-01-01T00:00:00Z")},
                                            {QStringLiteral("to"), QStringLiteral("2026-02-01T00:00:00Z")},
                                            {QStringLiteral("lat"), 57.0},
                                            {QStringLiteral("lon"), 22.0}},
                                QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-02-01T00:00:00Z")},
                                            {QStringLiteral("lat"), 57.1},
                                            {QStringLiteral("lon"), 22.1},
                                            {QStringLiteral("azimuth_deg"), 90}}}}});
    CHECK(earlierPlaces(camera).size() == 1);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-04T12:00:00Z"), Qt::ISODate);
    const catalogue::CameraRecord moved = deployedAt(camera, kPlace, now);
    const std::vector<EarlierPlace> places = earlierPlaces(moved);
    REQUIRE(places.size() == 2);
    CHECK(places.front().to == now);
    CHECK(places.front().position == geo::Position{57.1, 22.1});
    REQUIRE(moved.position());
    CHECK(moved.position()->lat_deg == Approx(57.2444));
    CHECK(moved.value(QStringLiteral("deployments[1].azimuth_deg")).toDouble() == 90);
    CHECK(moved.value(QStringLiteral("deployments[2].azimuth_deg")).isUndefined());
}
