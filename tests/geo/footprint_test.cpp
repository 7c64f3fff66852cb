// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_geometry.h"
#include "tests/geo/geometry_vectors.h"
#include "tests/geo/views.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>

using namespace videoguard::geo;
using namespace videoguard::geo::tests;

namespace {

double areaOf(const std::vector<Offset> &ring)
{
    double twice = 0;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        twice += ring[j].east_m * ring[i].north_m - ring[i].east_m * ring[j].north_m;
    return std::abs(twice) / 2;
}

double radiusOf(const Offset &offset)
{
    return std::hypot(offset.east_m, offset.north_m);
}

const LevelSet &set2014()
{
    return levelSet(QStringLiteral("2014"));
}

} // namespace

TEST_CASE("the outline of a view without horizon is its trapezoid", "[geo][footprint]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("footprint"))) {
        if (vector.value(QLatin1String("far_m")).isNull())
            continue;
        INFO(vector.value(QLatin1String("id")).toString().toStdString());
        ViewGeometry view = trapezoidView(vector);
        view.width_px = 20'000; // so that the levels clip nothing
        view.height_px = 20'000;
        const Footprint footprint = footprintOf(view, set2014());
        CHECK_FALSE(footprint.approximate);
        CHECK(areaOf(footprint.outline) == Approx(number(vector, "area_m2")).epsilon(0.001));
        REQUIRE_FALSE(footprint.bands.empty());
        CHECK(footprint.bands.front().near_m == Approx(number(vector, "near_m")).epsilon(0.001));
        CHECK(footprint.bands.front().far_m == Approx(number(vector, "far_m")).epsilon(0.001));
    }
}

TEST_CASE("a view with the horizon ends where the lowest drawn level ends", "[geo][footprint]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("footprint"))) {
        if (!vector.value(QLatin1String("far_m")).isNull())
            continue;
        INFO(vector.value(QLatin1String("id")).toString().toStdString());
        ViewGeometry view = trapezoidView(vector);
        const double focal = focal_px(view.width_px, *view.hfov_deg);
        for (const LevelSet &levels : levelSets()) {
            const Level &lowest = levels.levels.at(static_cast<size_t>(levels.lowestDrawn));
            const double radius = levelRadius_m(focal, lowest.min_pxPerM, *view.height_m, kFaceHeight_m);
            const Footprint footprint = footprintOf(view, levels);
            CHECK(footprint.outline.size() >= 24);
            CHECK(footprint.reach_m == Approx(radius).epsilon(1e-9));
            double farthest = 0;
            for (const Offset &point : footprint.outline) {
                CHECK(radiusOf(point) <= radius * (1 + 1e-9));
                farthest = std::max(farthest, radiusOf(point));
            }
            CHECK(farthest == Approx(radius).epsilon(1e-9));
        }
    }
}

TEST_CASE("each band ends at its level's radius and lies within the one below", "[geo][footprint]")
{
    const ViewGeometry view = streetView();
    const double focal = focal_px(view.width_px, *view.hfov_deg);
    const GroundTrapezoid ground =
        groundTrapezoid(*view.height_m, *view.tilt_deg, *view.hfov_deg,
                        verticalFov_deg(*view.hfov_deg, view.width_px, view.height_px));
    const Footprint footprint = footprintOf(view, set2014());
    REQUIRE(footprint.bands.size() >= 3);
    CHECK(footprint.bands.front().level == set2014().lowestDrawn);
    double lastArea = areaOf(footprint.outline) * (1 + 1e-9);
    for (const Footprint::Band &band : footprint.bands) {
        const double min = set2014().levels.at(static_cast<size_t>(band.level)).min_pxPerM;
        const double radius = levelRadius_m(focal, min, *view.height_m, kFaceHeight_m);
        INFO(set2014().levels.at(static_cast<size_t>(band.level)).key.toStdString());
        CHECK(band.near_m == Approx(ground.near_m));
        CHECK(band.far_m == Approx(std::min(radius, ground.far_m)));
        CHECK(areaOf(band.ring) <= lastArea);
        lastArea = areaOf(band.ring);
        for (const Offset &point : band.ring)
            CHECK(radiusOf(point) <= radius * (1 + 1e-9));
    }
}

TEST_CASE("the owner's useful range clips the outline and every band", "[geo][footprint]")
{
    ViewGeometry view = streetView();
    view.maxUsefulRange_m = 18;
    const Footprint footprint = footprintOf(view, set2014());
    CHECK(footprint.reach_m == Approx(18).epsilon(1e-9));
    for (const Footprint::Band &band : footprint.bands)
        CHECK(band.far_m <= 18 * (1 + 1e-9));
    view.maxUsefulRange_m = 0.5;
    CHECK(footprintOf(view, set2014()).outline.empty());
}

TEST_CASE("a camera that looks straight down may be clipped to a full circle", "[geo][footprint]")
{
    ViewGeometry view = streetView();
    view.tilt_deg = -90;
    view.height_m = 6;
    view.maxUsefulRange_m = 1;
    const Footprint footprint = footprintOf(view, set2014());
    CHECK(areaOf(footprint.outline) == Approx(std::numbers::pi).epsilon(0.002));
    CHECK(footprint.bands.front().near_m == Approx(-1));
}

TEST_CASE("a camera that looks up sees no ground", "[geo][footprint]")
{
    ViewGeometry view = streetView();
    view.tilt_deg = 40;
    const Footprint footprint = footprintOf(view, set2014());
    CHECK(footprint.outline.empty());
    CHECK(footprint.bands.empty());
    CHECK(footprint.reach_m == 0);
}

TEST_CASE("unknown tilt or height gives a plain sector marked approximate", "[geo][footprint]")
{
    const ViewGeometry known = streetView();
    const double focal = focal_px(known.width_px, *known.hfov_deg);
    for (int missing = 1; missing < 4; ++missing) {
        ViewGeometry view = known;
        if ((missing & 1) != 0)
            view.tilt_deg.reset();
        if ((missing & 2) != 0)
            view.height_m.reset();
        const Footprint footprint = footprintOf(view, set2014());
        CHECK(footprint.approximate);
        const double radius = view.height_m ? levelRadius_m(focal, 25, *view.height_m, kFaceHeight_m)
                                            : levelDistance_m(focal, 25);
        CHECK(footprint.reach_m == Approx(radius).epsilon(1e-9));
        CHECK(areaOf(footprint.outline) ==
              Approx(*view.hfov_deg / 360 * std::numbers::pi * radius * radius).epsilon(0.002));
        CHECK(footprint.outline.front() == Offset{});
        CHECK_FALSE(footprint.bands.empty());
    }
}

TEST_CASE("what little is known is drawn, what is not is left out", "[geo][footprint]")
{
    ViewGeometry view;
    CHECK(footprintOf(view, set2014()).outline.empty());
    view.position = kTown;
    CHECK(footprintOf(view, set2014()).outline.empty());
    view.azimuth_deg = 350;
    const Footprint direction = footprintOf(view, set2014());
    CHECK(direction.approximate);
    CHECK(direction.bands.empty());
    CHECK(direction.reach_m > 0);
    view.maxUsefulRange_m = 77;
    CHECK(footprintOf(view, set2014()).reach_m == Approx(77));
    view.panoramic = true;
    const Footprint around = footprintOf(view, set2014());
    CHECK(around.bands.empty());
    CHECK(areaOf(around.outline) == Approx(std::numbers::pi * 77 * 77).epsilon(0.002));
}

TEST_CASE("a PTZ has its sector and the envelope of its tele end", "[geo][footprint]")
{
    ViewGeometry view = streetView();
    view.width_px = 1920;
    view.height_px = 1080;
    const std::vector<Offset> outline = footprintOf(view, set2014()).outline;
    view.reach = ViewGeometry::Reach{-180, 180, 2.658047};
    const double radius = levelRadius_m(41379.3103, 25, *view.height_m, kFaceHeight_m);
    const Footprint all = footprintOf(view, set2014());
    CHECK(areaOf(all.envelope) == Approx(std::numbers::pi * radius * radius).epsilon(0.002));
    CHECK(all.reach_m == Approx(radius).epsilon(1e-6));
    CHECK(all.outline == outline);

    view.reach = ViewGeometry::Reach{-45, 90, 2.658047};
    const Footprint part = footprintOf(view, set2014());
    CHECK(areaOf(part.envelope) == Approx(135.0 / 360 * std::numbers::pi * radius * radius).epsilon(0.002));
    CHECK(part.envelope.front() == Offset{});

    view.maxUsefulRange_m = 200;
    CHECK(footprintOf(view, set2014()).reach_m == Approx(200));
    view.reach->teleHfov_deg.reset();
    view.maxUsefulRange_m.reset();
    CHECK(footprintOf(view, set2014()).reach_m < radius);
}

TEST_CASE("impossible angles give nothing worse than a sector", "[geo][footprint]")
{
    const double bad[] = {0, -5, 179.999, 180, 360, 1e9, std::nan(""), HUGE_VAL};
    for (const double hfov : bad) {
        for (const double tilt : {-90.0, -180.0, 90.0, 0.0, 1e6, std::nan("")}) {
            ViewGeometry view = streetView();
            view.hfov_deg = hfov;
            view.tilt_deg = tilt;
            const Footprint footprint = footprintOf(view, set2014());
            CHECK(footprint.outline.size() < 2000);
            (void)sightOf(view, displaced(kTown, {5, 5}), set2014());
        }
    }
}
