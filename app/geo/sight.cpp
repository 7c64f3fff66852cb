// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace videoguard::geo {

namespace {

constexpr double kDegrees = 180.0 / std::numbers::pi;

/// The points of an even grid that lie inside the ring, as offsets from `origin`.
std::vector<Offset> gridInside(const Ring &ring, Position origin, int samples)
{
    const Bounds bounds = boundsOf({Polygon{ring, {}}});
    const Offset low = offsetOf(origin, {bounds.south_deg, bounds.west_deg});
    const Offset high = offsetOf(origin, {bounds.north_deg, bounds.east_deg});
    const double width = high.east_m - low.east_m;
    const double height = high.north_m - low.north_m;
    if (!(width > 0 && height > 0))
        return {};
    // A slender ring fills little of its box; the finer grid then still stays affordable.
    const double fill = std::clamp(area_m2(ring) / (width * height), 1.0 / 16, 1.0);
    const double cell = std::sqrt(width * height * fill / std::max(1, samples));
    const int columns = std::max(1, static_cast<int>(width / cell));
    const int rows = std::max(1, static_cast<int>(height / cell));
    std::vector<Offset> points;
    points.reserve(static_cast<size_t>(samples) + static_cast<size_t>(samples) / 8);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Offset point{low.east_m + (column + 0.5) * width / columns,
                               low.north_m + (row + 0.5) * height / rows};
            if (contains(ring, displaced(origin, point)))
                points.push_back(point);
        }
    }
    return points;
}

} // namespace

std::optional<Sight> sightOf(const ViewGeometry &view, Position place, const LevelSet &levels,
                             double targetHeight_m)
{
    if (!view.position)
        return std::nullopt;
    if (!view.panoramic && (!view.azimuth_deg || !view.hfov_deg || view.width_px <= 0))
        return std::nullopt;
    const Offset offset = offsetOf(*view.position, place);
    const double farthest = farthest_m(view, levels) + 1;
    if (!(offset.east_m * offset.east_m + offset.north_m * offset.north_m <= farthest * farthest))
        return std::nullopt;
    const std::optional<ViewFrame> frame = frameOf(view, levels, targetHeight_m);
    if (!frame || !frame->sees(offset))
        return std::nullopt;

    Sight sight;
    sight.distance_m = std::hypot(offset.east_m, offset.north_m);
    sight.bearing_deg = normalizedAzimuth(std::atan2(offset.east_m, offset.north_m) * kDegrees);
    sight.density_pxPerM = frame->densityAt(offset);
    sight.approximate = frame->approximate;
    sight.level = levels.levelAt(sight.density_pxPerM);
    return sight;
}

std::vector<double> coverageOf(const Ring &ring, const std::vector<ViewGeometry> &views,
                               const LevelSet &levels, int samples)
{
    std::vector<double> shares(levels.levels.size(), 0.0);
    if (ring.size() < 3)
        return shares;
    const Bounds bounds = boundsOf({Polygon{ring, {}}});
    const Position origin = bounds.centre();
    const std::vector<Offset> points = gridInside(ring, origin, samples);
    if (points.empty())
        return shares;

    const Offset corner = offsetOf(origin, {bounds.north_deg, bounds.east_deg});
    const double extent = std::hypot(corner.east_m, corner.north_m);
    std::vector<int> best(points.size(), -1);
    for (const ViewGeometry &view : views) {
        if (!view.position)
            continue;
        const Offset foot = offsetOf(origin, *view.position);
        // Offsets over many kilometres are coarse: a twentieth to spare.
        const double reach = 1.05 * (extent + farthest_m(view, levels));
        if (!(std::hypot(foot.east_m, foot.north_m) <= reach))
            continue;
        const std::optional<ViewFrame> frame = frameOf(view, levels, kFaceHeight_m);
        if (!frame || !(frame->focal_px > 0))
            continue;
        for (size_t i = 0; i < points.size(); ++i) {
            const Offset seen{points[i].east_m - foot.east_m, points[i].north_m - foot.north_m};
            if (frame->sees(seen))
                best[i] = std::max(best[i], levels.levelAt(frame->densityAt(seen)));
        }
    }
    for (size_t level = 0; level < shares.size(); ++level) {
        const auto reached =
            std::count_if(best.begin(), best.end(), [&](int b) { return b >= static_cast<int>(level); });
        shares[level] = static_cast<double>(reached) / static_cast<double>(points.size());
    }
    return shares;
}

} // namespace videoguard::geo
