// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace videoguard::geo {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// No lens draws straight lines straight beyond this; its pixels per degree are taken as even instead.
constexpr double kWidestRectilinear_deg = 170;
/// Drawn where neither a level nor the owner's word bounds the view.
constexpr double kNominalSector_m = 30;
constexpr double kNominalPanorama_m = 20;
constexpr double kNominalHfov_deg = 60;
/// A target is never nearer to the lens than this.
constexpr double kLeastDepth_m = 0.1;
constexpr double kOnEdge_m = 1e-6;

double lowestDrawn_pxPerM(const LevelSet &levels)
{
    return levels.levels.at(static_cast<size_t>(levels.lowestDrawn)).min_pxPerM;
}

double focalOf(const ViewGeometry &view)
{
    if (view.width_px <= 0)
        return 0;
    if (view.panoramic)
        return view.width_px / (2 * std::numbers::pi);
    if (!view.hfov_deg || !(*view.hfov_deg > 0))
        return 0;
    if (*view.hfov_deg > kWidestRectilinear_deg)
        return view.width_px / (*view.hfov_deg * kRadians);
    return focal_px(view.width_px, *view.hfov_deg);
}

double clipped(double radius_m, const ViewGeometry &view)
{
    return std::min(radius_m, view.maxUsefulRange_m.value_or(kInfinity));
}

/// Tangent of half the vertical angle; nullopt when nothing tells it.
std::optional<double> verticalTangent(const ViewGeometry &view, double horizontalTangent)
{
    if (view.vfov_deg) {
        if (!(*view.vfov_deg > 0) || *view.vfov_deg > kWidestRectilinear_deg)
            return std::nullopt;
        return std::tan(*view.vfov_deg * kRadians / 2);
    }
    if (view.width_px <= 0 || view.height_px <= 0)
        return std::nullopt;
    return horizontalTangent * view.height_px / view.width_px;
}

ViewFrame circleOf(const ViewGeometry &view, const LevelSet &levels)
{
    ViewFrame frame;
    frame.shape = ViewFrame::Shape::Circle;
    frame.approximate = !view.maxUsefulRange_m;
    const double focal = focalOf(view);
    frame.radius_m =
        view.maxUsefulRange_m.value_or(focal > 0 ? focal / lowestDrawn_pxPerM(levels) : kNominalPanorama_m);
    return frame;
}

void makeSector(ViewFrame &frame, const ViewGeometry &view, const LevelSet &levels)
{
    frame.shape = ViewFrame::Shape::Sector;
    frame.approximate = true;
    frame.half_deg = std::min(view.hfov_deg.value_or(kNominalHfov_deg), 360.0) / 2;
    frame.radius_m = frame.focal_px > 0 ? clipped(frame.levelRadius(lowestDrawn_pxPerM(levels)), view)
                                        : view.maxUsefulRange_m.value_or(kNominalSector_m);
}

} // namespace

double ViewFrame::levelRadius(double min_pxPerM) const
{
    return levelRadius_m(focal_px, min_pxPerM, above_m, 0);
}

bool ViewFrame::sees(Offset place) const
{
    const double edge = radius_m + kOnEdge_m;
    const double square = place.east_m * place.east_m + place.north_m * place.north_m;
    if (!(radius_m > 0 && square <= edge * edge))
        return false;
    if (shape == Shape::Circle)
        return true;
    const double forward = place.east_m * sinAzimuth + place.north_m * cosAzimuth;
    const double right = place.east_m * cosAzimuth - place.north_m * sinAzimuth;
    if (shape == Shape::Sector)
        return square <= kOnEdge_m * kOnEdge_m ||
               std::abs(std::atan2(right, forward)) / kRadians <= half_deg + 1e-9;
    const double depth = forward * cosine + groundDrop_m;
    return forward >= near_m - kOnEdge_m && forward <= far_m + kOnEdge_m &&
           std::abs(right) <= widthPerDepth * depth + kOnEdge_m;
}

double ViewFrame::densityAt(Offset place) const
{
    if (shape == Shape::Ground) {
        const double forward = place.east_m * sinAzimuth + place.north_m * cosAzimuth;
        return focal_px / std::max(kLeastDepth_m, forward * cosine + targetDrop_m);
    }
    return focal_px / std::max(kLeastDepth_m, std::hypot(place.east_m, place.north_m, above_m));
}

std::optional<ViewFrame> frameOf(const ViewGeometry &view, const LevelSet &levels, double targetHeight_m)
{
    if (!view.position)
        return std::nullopt;
    if (view.panoramic)
        return circleOf(view, levels);
    if (!view.azimuth_deg)
        return std::nullopt;

    ViewFrame frame;
    frame.focal_px = focalOf(view);
    frame.above_m = view.height_m ? *view.height_m - targetHeight_m : 0;
    frame.sinAzimuth = std::sin(*view.azimuth_deg * kRadians);
    frame.cosAzimuth = std::cos(*view.azimuth_deg * kRadians);
    const bool rectilinear = frame.focal_px > 0 && *view.hfov_deg <= kWidestRectilinear_deg;
    if (!rectilinear || !view.tilt_deg || !view.height_m || !(*view.height_m > 0)) {
        makeSector(frame, view, levels);
        return frame;
    }
    frame.widthPerDepth = view.width_px / (2 * frame.focal_px);
    const std::optional<double> vertical = verticalTangent(view, frame.widthPerDepth);
    if (!vertical) {
        makeSector(frame, view, levels);
        return frame;
    }
    const double vfov_deg = 2 * std::atan(*vertical) / kRadians;
    const GroundTrapezoid ground = groundTrapezoid(*view.height_m, *view.tilt_deg, *view.hfov_deg, vfov_deg);
    frame.shape = ViewFrame::Shape::Ground;
    frame.sine = std::sin(-*view.tilt_deg * kRadians);
    frame.cosine = std::cos(*view.tilt_deg * kRadians);
    frame.near_m = ground.near_m;
    frame.far_m = ground.far_m;
    frame.groundDrop_m = *view.height_m * frame.sine;
    frame.targetDrop_m = frame.above_m * frame.sine;
    frame.radius_m =
        std::isinf(ground.near_m) ? 0 : clipped(frame.levelRadius(lowestDrawn_pxPerM(levels)), view);
    return frame;
}

double farthest_m(const ViewGeometry &view, const LevelSet &levels)
{
    const double focal = focalOf(view);
    if (view.panoramic)
        return view.maxUsefulRange_m.value_or(focal > 0 ? focal / lowestDrawn_pxPerM(levels)
                                                        : kNominalPanorama_m);
    return focal > 0 ? clipped(focal / lowestDrawn_pxPerM(levels), view)
                     : view.maxUsefulRange_m.value_or(kNominalSector_m);
}

} // namespace videoguard::geo
