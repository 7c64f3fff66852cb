// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace videoguard::geo {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// A ray flatter than this meets the ground beyond any use; it also absorbs the rounding of a far edge that
/// lies exactly on the horizon.
constexpr double kHorizon = 1e-9;

double halfTangent(double angle_deg)
{
    return std::tan(angle_deg * kRadians / 2);
}

/// Where a ray meets the ground: `forward_m` along the axis' direction, `depth_m` along the axis itself.
struct GroundHit {
    double forward_m = kInfinity;
    double depth_m = kInfinity;
};

/// The ray through row `v` (tangent, positive down) of a camera with this depression.
GroundHit groundHit(double height_m, double sine, double cosine, double v)
{
    const double fall = sine + v * cosine;
    if (!(fall > kHorizon))
        return {};
    const double depth = height_m / fall;
    return {depth * (cosine - v * sine), depth};
}

} // namespace

double fieldOfView_deg(double sensor_mm, double focal_mm)
{
    return 2 * std::atan2(sensor_mm, 2 * focal_mm) / kRadians;
}

double focalFor_mm(double sensor_mm, double fov_deg)
{
    return sensor_mm / (2 * halfTangent(fov_deg));
}

double verticalFov_deg(double hfov_deg, double width_px, double height_px)
{
    return 2 * std::atan(halfTangent(hfov_deg) * height_px / width_px) / kRadians;
}

double focal_px(double width_px, double hfov_deg)
{
    return width_px / (2 * halfTangent(hfov_deg));
}

double sceneWidth_m(double depth_m, double hfov_deg)
{
    return 2 * depth_m * halfTangent(hfov_deg);
}

double density_pxPerM(double focal_px, double depth_m)
{
    return focal_px / depth_m;
}

double levelDistance_m(double focal_px, double min_pxPerM)
{
    return focal_px / min_pxPerM;
}

double levelRadius_m(double focal_px, double min_pxPerM, double height_m, double targetHeight_m)
{
    const double slant = levelDistance_m(focal_px, min_pxPerM);
    const double above = height_m - targetHeight_m;
    return std::sqrt(std::max(0.0, slant * slant - above * above));
}

double tiltedDensity_pxPerM(double focal_px, double height_m, double tilt_deg, double ground_m,
                            double targetHeight_m)
{
    const double depression = -tilt_deg * kRadians;
    return focal_px / (ground_m * std::cos(depression) + (height_m - targetHeight_m) * std::sin(depression));
}

double tiltForFar_deg(double height_m, double vfov_deg, double far_m)
{
    return -(std::atan2(height_m, far_m) / kRadians + vfov_deg / 2);
}

bool sectorContains(double azimuth_deg, double hfov_deg, double bearing_deg)
{
    return std::abs(std::remainder(bearing_deg - azimuth_deg, 360.0)) <= hfov_deg / 2 + 1e-9;
}

GroundTrapezoid groundTrapezoid(double height_m, double tilt_deg, double hfov_deg, double vfov_deg)
{
    const double sine = std::sin(-tilt_deg * kRadians);
    const double cosine = std::cos(tilt_deg * kRadians);
    const double edge = halfTangent(vfov_deg);
    const double widthPerDepth = 2 * halfTangent(hfov_deg);
    const GroundHit near = groundHit(height_m, sine, cosine, edge);
    const GroundHit far = groundHit(height_m, sine, cosine, -edge);
    const GroundHit axis = groundHit(height_m, sine, cosine, 0);

    GroundTrapezoid ground;
    ground.near_m = near.forward_m;
    ground.nearWidth_m = near.depth_m * widthPerDepth;
    ground.far_m = far.forward_m;
    ground.farWidth_m = far.depth_m * widthPerDepth;
    ground.axis_m = axis.forward_m;
    ground.axisWidth_m = axis.depth_m * widthPerDepth;
    ground.area_m2 = std::isinf(far.forward_m)
                         ? kInfinity
                         : (ground.nearWidth_m + ground.farWidth_m) / 2 * (far.forward_m - near.forward_m);
    return ground;
}

double headCutOff_m(double height_m, double tilt_deg, double vfov_deg, double targetHeight_m)
{
    const double lowest = (vfov_deg / 2 - tilt_deg) * kRadians;
    return (height_m - targetHeight_m) * std::cos(lowest) / std::sin(lowest);
}

} // namespace videoguard::geo
