// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/view_frame.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace videoguard::geo {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
/// An arc deviates from its chords by less than 0.03 % of the radius.
constexpr double kArcStep = 2.5 * kRadians;
/// A frame is at least this many columns wide along an arc.
constexpr double kColumns = 24;

/// In the camera's own axes.
struct Point {
    double right_m = 0;
    double forward_m = 0;
};
using Shape = std::vector<Point>;

/// Appends the points after `from` up to `to`, counter-clockwise, both angles in radians from the right.
void appendArc(Shape &shape, double radius_m, double from, double to, double step)
{
    const int count = std::max(1, static_cast<int>(std::ceil((to - from) / step - 1e-9)));
    const double turn = (to - from) / count;
    const double turnCos = std::cos(turn);
    const double turnSin = std::sin(turn);
    Point point{radius_m * std::cos(from), radius_m * std::sin(from)};
    shape.reserve(shape.size() + static_cast<size_t>(count) + 4);
    for (int i = 0; i < count; ++i) {
        point = {point.right_m * turnCos - point.forward_m * turnSin,
                 point.right_m * turnSin + point.forward_m * turnCos};
        shape.push_back(point);
    }
}

Shape circle(double radius_m)
{
    Shape shape;
    appendArc(shape, radius_m, 0, 2 * std::numbers::pi, kArcStep);
    return shape;
}

/// From `first` to `last` degrees clockwise from straight ahead.
Shape sector(double radius_m, double first_deg, double last_deg)
{
    if (last_deg - first_deg >= 360)
        return circle(radius_m);
    const double from = (90 - last_deg) * kRadians;
    const double to = (90 - first_deg) * kRadians;
    Shape shape{{0, 0}, {radius_m * std::cos(from), radius_m * std::sin(from)}};
    appendArc(shape, radius_m, from, to, std::min(kArcStep, (to - from) / kColumns));
    return shape;
}

/// Where the segment lies inside the circle, as the range of its parameter; nullopt when nowhere.
std::optional<std::pair<double, double>> insideCircle(Point a, Point b, double radius_m)
{
    const double dx = b.right_m - a.right_m;
    const double dy = b.forward_m - a.forward_m;
    const double square = dx * dx + dy * dy;
    if (!(square > 0))
        return std::nullopt;
    const double half = a.right_m * dx + a.forward_m * dy;
    const double outside = a.right_m * a.right_m + a.forward_m * a.forward_m - radius_m * radius_m;
    const double root2 = half * half - square * outside;
    if (!(root2 > 0))
        return std::nullopt;
    const double root = std::sqrt(root2);
    const double first = std::max(0.0, (-half - root) / square);
    const double last = std::min(1.0, (-half + root) / square);
    if (first >= last)
        return std::nullopt;
    return std::pair{first, last};
}

/// What a convex, counter-clockwise shape has in common with a circle around the origin.
Shape withinCircle(const std::array<Point, 4> &corners, double radius_m, bool holdsOrigin, double step)
{
    Shape shape;
    // Angle where the outline last left the circle; NaN while it is inside.
    double left = std::numeric_limits<double>::quiet_NaN();
    std::optional<double> firstEntry;
    const auto angle = [](Point p) { return std::atan2(p.forward_m, p.right_m); };
    const auto arc = [&](double from, double entry) {
        while (entry < from)
            entry += 2 * std::numbers::pi;
        appendArc(shape, radius_m, from, entry, step);
        left = std::numeric_limits<double>::quiet_NaN();
    };
    for (size_t i = 0; i < corners.size(); ++i) {
        const Point a = corners[i];
        const Point b = corners[(i + 1) % corners.size()];
        const auto part = insideCircle(a, b, radius_m);
        if (!part)
            continue;
        const auto at = [&](double t) {
            return Point{a.right_m + t * (b.right_m - a.right_m),
                         a.forward_m + t * (b.forward_m - a.forward_m)};
        };
        if (part->first > 0) {
            const Point entry = at(part->first);
            if (!std::isnan(left)) {
                arc(left, angle(entry));
            } else {
                firstEntry = angle(entry);
                shape.push_back(entry);
            }
        }
        shape.push_back(at(part->second));
        if (part->second < 1)
            left = angle(shape.back());
    }
    if (shape.empty() && holdsOrigin)
        return circle(radius_m);
    if (!std::isnan(left) && firstEntry) {
        arc(left, *firstEntry);
        shape.pop_back();
    }
    return shape;
}

/// The visible ground within `radius_m`.
Shape groundShape(const ViewFrame &frame, double radius_m)
{
    const double near = frame.near_m;
    if (near >= radius_m)
        return {};
    const double far = std::min(frame.far_m, 2 * radius_m + std::abs(near) + 1);
    const double nearHalf = frame.widthPerDepth * (near * frame.cosine + frame.groundDrop_m);
    const double farHalf = frame.widthPerDepth * (far * frame.cosine + frame.groundDrop_m);
    const bool holdsFoot = near <= 0 && far >= 0 && frame.groundDrop_m > 0;
    const double width = 2 * std::atan(frame.widthPerDepth);
    return withinCircle({{{-nearHalf, near}, {nearHalf, near}, {farHalf, far}, {-farHalf, far}}}, radius_m,
                        holdsFoot, std::min(kArcStep, width / kColumns));
}

Shape shapeOf(const ViewFrame &frame, double radius_m)
{
    switch (frame.shape) {
    case ViewFrame::Shape::Circle:
        return circle(radius_m);
    case ViewFrame::Shape::Sector:
        return sector(radius_m, -frame.half_deg, frame.half_deg);
    case ViewFrame::Shape::Ground:
        return groundShape(frame, radius_m);
    }
    return {};
}

/// Turned to the camera's azimuth; `reach` grows to the farthest point.
std::vector<Offset> turned(const ViewFrame &frame, const Shape &shape, double &reach)
{
    std::vector<Offset> ring;
    ring.reserve(shape.size());
    double farthest2 = reach * reach;
    for (const Point &point : shape) {
        ring.push_back(frame.turned(point.right_m, point.forward_m));
        farthest2 = std::max(farthest2, point.right_m * point.right_m + point.forward_m * point.forward_m);
    }
    reach = std::sqrt(farthest2);
    return ring;
}

void addBands(Footprint &footprint, const ViewFrame &frame, const LevelSet &levels)
{
    const bool onGround = frame.shape == ViewFrame::Shape::Ground;
    const double near = onGround ? frame.near_m : 0;
    const double far = onGround ? std::min(frame.far_m, frame.radius_m) : frame.radius_m;
    for (size_t i = static_cast<size_t>(levels.lowestDrawn); i < levels.levels.size(); ++i) {
        const double radius = std::min(frame.radius_m, frame.levelRadius(levels.levels[i].min_pxPerM));
        if (!(radius > std::max(0.0, near)))
            break;
        Footprint::Band band;
        band.level = static_cast<int>(i);
        band.near_m = std::max(near, -radius);
        band.far_m = std::min(far, radius);
        band.ring = turned(frame, shapeOf(frame, radius), footprint.reach_m);
        footprint.bands.push_back(std::move(band));
    }
}

/// What a PTZ can reach at the tele end (rule 15).
void addEnvelope(Footprint &footprint, const ViewGeometry &view, const LevelSet &levels,
                 double targetHeight_m)
{
    const std::optional<double> tele = view.reach->teleHfov_deg ? view.reach->teleHfov_deg : view.hfov_deg;
    if (!view.position || !tele || !(*tele > 0) || *tele >= 180 || view.width_px <= 0)
        return;
    double span = view.reach->panMax_deg - view.reach->panMin_deg;
    if (span <= 0)
        span += 360;
    if (!view.azimuth_deg && span < 360)
        return;

    ViewFrame frame;
    frame.focal_px = focal_px(view.width_px, *tele);
    frame.above_m = view.height_m ? *view.height_m - targetHeight_m : 0;
    frame.sinAzimuth = std::sin(view.azimuth_deg.value_or(0) * kRadians);
    frame.cosAzimuth = std::cos(view.azimuth_deg.value_or(0) * kRadians);
    const double lowest = levels.levels.at(static_cast<size_t>(levels.lowestDrawn)).min_pxPerM;
    const double radius =
        std::min(frame.levelRadius(lowest), view.maxUsefulRange_m.value_or(frame.levelRadius(lowest)));
    if (!(radius > 0))
        return;
    footprint.envelope = turned(frame, sector(radius, view.reach->panMin_deg, view.reach->panMin_deg + span),
                                footprint.reach_m);
}

} // namespace

Footprint footprintOf(const ViewGeometry &view, const LevelSet &levels, double targetHeight_m)
{
    Footprint footprint;
    if (const auto frame = frameOf(view, levels, targetHeight_m)) {
        footprint.approximate = frame->approximate;
        if (frame->radius_m > 0)
            footprint.outline = turned(*frame, shapeOf(*frame, frame->radius_m), footprint.reach_m);
        if (frame->focal_px > 0 && !footprint.outline.empty())
            addBands(footprint, *frame, levels);
    }
    if (view.reach)
        addEnvelope(footprint, view, levels, targetHeight_m);
    return footprint;
}

} // namespace videoguard::geo
