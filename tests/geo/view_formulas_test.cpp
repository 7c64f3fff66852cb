// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_geometry.h"
#include "tests/geo/geometry_vectors.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <numbers>

using namespace videoguard::geo;
using videoguard::geo::tests::number;
using videoguard::geo::tests::vectors;

namespace {

/// The vectors are rounded to four decimals; a tenth of a percent is what they promise.
Approx about(double value)
{
    return Approx(value).epsilon(0.001).margin(6e-5);
}

double infinite(const QJsonObject &vector, const char *key)
{
    const QJsonValue value = vector.value(QLatin1String(key));
    return value.isNull() ? std::numeric_limits<double>::infinity() : value.toDouble();
}

void checkLevels(const QJsonObject &distances, const LevelSet &levels, double focal)
{
    REQUIRE(distances.size() == static_cast<int>(levels.levels.size()));
    for (const Level &level : levels.levels) {
        INFO(level.key.toStdString());
        CHECK(levelDistance_m(focal, level.min_pxPerM) == about(distances.value(level.key).toDouble()));
    }
}

} // namespace

TEST_CASE("angles, focal lengths in pixels and densities are those of the published cameras", "[geo][view]")
{
    const auto cameras = vectors(QStringLiteral("fov"));
    REQUIRE(cameras.size() == 7);
    for (const QJsonObject &camera : cameras) {
        INFO(camera.value(QLatin1String("name")).toString().toStdString());
        const double hfov = fieldOfView_deg(number(camera, "sensor_w_mm"), number(camera, "focal_mm"));
        CHECK(hfov == about(number(camera, "hfov_deg")));
        CHECK(fieldOfView_deg(number(camera, "sensor_h_mm"), number(camera, "focal_mm")) ==
              about(number(camera, "vfov_deg")));
        CHECK(focalFor_mm(number(camera, "sensor_w_mm"), hfov) == about(number(camera, "focal_mm")));
        const double focal = focal_px(number(camera, "width_px"), hfov);
        CHECK(focal == about(number(camera, "f_px")));
        CHECK(sceneWidth_m(10, hfov) == about(number(camera, "scene_w_at_10m")));
        CHECK(density_pxPerM(focal, 10) == about(number(camera, "ppm_at_10m")));
        CHECK(density_pxPerM(focal, 50) == about(number(camera, "ppm_at_50m")));
    }
}

TEST_CASE("each level ends at the published distance, in both editions of the standard", "[geo][view]")
{
    const auto cameras = vectors(QStringLiteral("fov"));
    const auto levels = vectors(QStringLiteral("levels"));
    REQUIRE(levels.size() == cameras.size());
    for (size_t i = 0; i < levels.size(); ++i) {
        INFO(levels[i].value(QLatin1String("id")).toString().toStdString());
        REQUIRE(levels[i].value(QLatin1String("id")) == cameras[i].value(QLatin1String("id")));
        const double focal = number(cameras[i], "f_px");
        checkLevels(levels[i].value(QLatin1String("y2014")).toObject(), levelSet(QStringLiteral("2014")),
                    focal);
        checkLevels(levels[i].value(QLatin1String("y2025")).toObject(), levelSet(QStringLiteral("2025")),
                    focal);
    }
}

TEST_CASE("the vertical angle follows the shape of the picture", "[geo][view]")
{
    CHECK(verticalFov_deg(90, 16, 9) == about(58.715507));
    CHECK(verticalFov_deg(60, 4, 3) == about(46.826449));
    CHECK(focalFor_mm(5.568, 60) == about(4.822029));
    CHECK(tiltForFar_deg(6, 58.715507, 60) == about(-35.068347));
}

TEST_CASE("the ground trapezoids P1 to P10 are met, horizon and straight down included", "[geo][view]")
{
    const auto footprints = vectors(QStringLiteral("footprint"));
    REQUIRE(footprints.size() == 10);
    for (const QJsonObject &vector : footprints) {
        INFO(vector.value(QLatin1String("id")).toString().toStdString());
        const GroundTrapezoid ground =
            groundTrapezoid(number(vector, "height_m"), number(vector, "tilt_deg"),
                            number(vector, "hfov_deg"), number(vector, "vfov_deg"));
        CHECK(ground.near_m == about(number(vector, "near_m")));
        CHECK(ground.nearWidth_m == about(number(vector, "near_width_m")));
        CHECK(ground.far_m == about(infinite(vector, "far_m")));
        CHECK(ground.farWidth_m == about(infinite(vector, "far_width_m")));
        CHECK(ground.axis_m == about(number(vector, "centre_m")));
        CHECK(ground.axisWidth_m == about(number(vector, "centre_width_m")));
        CHECK(ground.area_m2 == about(infinite(vector, "area_m2")));
    }
}

TEST_CASE("a tilted camera has the published density at a place straight ahead", "[geo][view]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("ppm"))) {
        const double focal = focal_px(number(vector, "width_px"), number(vector, "hfov_deg"));
        CHECK(tiltedDensity_pxPerM(focal, number(vector, "height_m"), number(vector, "tilt_deg"),
                                   number(vector, "ground_m"),
                                   number(vector, "target_h_m")) == about(number(vector, "ppm")));
    }
}

TEST_CASE("a slant distance becomes the published radius on the ground", "[geo][view]")
{
    for (const QJsonObject &vector : vectors(QStringLiteral("ground_distance"))) {
        const double focal = 1000;
        CHECK(levelRadius_m(focal, focal / number(vector, "slant_m"), number(vector, "height_m"),
                            number(vector, "target_h_m")) == about(number(vector, "ground_m")));
    }
}

TEST_CASE("a head is cut off nearer than where its ray leaves the picture", "[geo][view]")
{
    CHECK(headCutOff_m(4, -30, 36, 1.6) == about(2.4 / std::tan(48 * std::numbers::pi / 180)));
    CHECK(headCutOff_m(4, -30, 36, 0) == about(3.6016));
}

TEST_CASE("a sector holds its edges and wraps around north", "[geo][view]")
{
    const double inside = 0.001;
    for (const QJsonObject &vector : vectors(QStringLiteral("sector"))) {
        const double azimuth = number(vector, "azimuth");
        const double hfov = number(vector, "hfov");
        const double start = number(vector, "start");
        const double end = number(vector, "end");
        INFO("azimuth " << azimuth << ", angle " << hfov);
        CHECK(sectorContains(azimuth, hfov, azimuth));
        CHECK(sectorContains(azimuth, hfov, start + inside));
        CHECK(sectorContains(azimuth, hfov, end - inside));
        CHECK(sectorContains(azimuth, hfov, start - inside) == (hfov >= 360));
        CHECK(sectorContains(azimuth, hfov, end + inside) == (hfov >= 360));
        CHECK(sectorContains(azimuth, hfov, start + inside + 720));
        CHECK(sectorContains(azimuth - 360, hfov, end - inside - 360));
    }
    CHECK(sectorContains(10, 90, 325));
    CHECK(sectorContains(10, 90, 55));
    CHECK(sectorContains(350, 60, 0));
    CHECK_FALSE(sectorContains(350, 60, 180));
}

TEST_CASE("a density reaches the highest level that it satisfies", "[geo][density]")
{
    const LevelSet &set = levelSet(QStringLiteral("2014"));
    CHECK(set.levelAt(12.4) == -1);
    CHECK(set.levelAt(12.5) == 0);
    CHECK(set.levelAt(249.9) == 3);
    CHECK(set.levelAt(250) == 4);
    CHECK(set.levelAt(1e9) == 5);
    CHECK(set.levels.at(static_cast<size_t>(set.lowestDrawn)).key == QStringLiteral("detect"));
    REQUIRE(levelSets().size() == 2);
    CHECK(levelSets().front().id == QStringLiteral("2014"));
    const LevelSet &second = levelSet(QStringLiteral("2025"));
    CHECK(second.levels.at(static_cast<size_t>(second.lowestDrawn)).key == QStringLiteral("outline"));
    CHECK(levelSet(QStringLiteral("of another standard")) == set);
}

TEST_CASE("the levels are those that the vectors name", "[geo][density]")
{
    const QJsonObject sets =
        videoguard::geo::tests::allVectors().value(QLatin1String("level_thresholds")).toObject();
    for (const LevelSet &set : levelSets()) {
        const QJsonObject thresholds = sets.value(set.id).toObject();
        REQUIRE(thresholds.size() == static_cast<int>(set.levels.size()));
        for (const Level &level : set.levels)
            CHECK(thresholds.value(level.key).toDouble() == level.min_pxPerM);
    }
}
