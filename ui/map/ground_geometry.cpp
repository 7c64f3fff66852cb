// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_geometry.h"

#include <algorithm>
#include <cmath>

namespace videoguard::map {

using basemap::TilePoint;
using basemap::VectorTile;

namespace {

constexpr double kTooNear_px = 0.3; ///< points nearer than this to the last one are left out

QRectF boxOf(const std::vector<QPointF> &points)
{
    double left = points.front().x(), right = left, top = points.front().y(), bottom = top;
    for (const QPointF &point : points) {
        left = std::min(left, point.x()), right = std::max(right, point.x());
        top = std::min(top, point.y()), bottom = std::max(bottom, point.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

bool apart(const QRectF &a, const QRectF &b)
{
    return a.right() < b.left() || a.left() > b.right() || a.bottom() < b.top() || a.top() > b.bottom();
}

template<typename Points, typename Map>
std::vector<QPointF> thinned(const Points &points, Map &&map)
{
    std::vector<QPointF> result;
    result.reserve(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF point = map(points[i]);
        const bool last = i + 1 == points.size();
        if (!result.empty() && !last && (point - result.back()).manhattanLength() < kTooNear_px)
            continue;
        result.push_back(point);
    }
    return result;
}

void addClippedRing(QPainterPath &path, std::vector<QPointF> ring, const QRectF &clip)
{
    if (ring.size() < 3)
        return;
    const QRectF box = boxOf(ring);
    if (apart(box, clip))
        return;
    if (!clip.contains(box))
        ring = clippedRing(std::move(ring), clip);
    if (ring.size() < 3)
        return;
    path.moveTo(ring.front());
    for (size_t i = 1; i < ring.size(); ++i)
        path.lineTo(ring[i]);
    path.closeSubpath();
}

/// Liang-Barsky: the part of a to b inside the clip, as two shares; false: none.
bool clipSegment(QPointF a, QPointF b, const QRectF &clip, double &from, double &to)
{
    from = 0;
    to = 1;
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    const std::array<double, 4> p{-dx, dx, -dy, dy};
    const std::array<double, 4> q{a.x() - clip.left(), clip.right() - a.x(), a.y() - clip.top(),
                                  clip.bottom() - a.y()};
    for (size_t i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0)
                return false;
            continue;
        }
        const double share = q[i] / p[i];
        if (p[i] < 0)
            from = std::max(from, share);
        else
            to = std::min(to, share);
    }
    return from <= to;
}

void addClippedLine(QPainterPath &path, const std::vector<QPointF> &line, const QRectF &clip)
{
    if (line.size() < 2)
        return;
    const QRectF box = boxOf(line);
    if (apart(box, clip))
        return;
    if (clip.contains(box)) {
        path.moveTo(line.front());
        for (size_t i = 1; i < line.size(); ++i)
            path.lineTo(line[i]);
        return;
    }
    bool drawing = false;
    for (size_t i = 1; i < line.size(); ++i) {
        double from = 0;
        double to = 1;
        const QPointF a = line[i - 1];
        const QPointF step = line[i] - a;
        if (!clipSegment(a, line[i], clip, from, to)) {
            drawing = false;
            continue;
        }
        if (!drawing || from > 0)
            path.moveTo(a + step * from);
        path.lineTo(a + step * to);
        drawing = to >= 1;
    }
}

} // namespace

bool TileFrame::shows(const VectorTile::Feature &feature, double margin) const
{
    const QPointF least = toCanvas(feature.least);
    const QPointF greatest = toCanvas(feature.greatest);
    return !apart(QRectF(least, greatest), clip.adjusted(-margin, -margin, margin, margin));
}

TileFrame frameOf(basemap::TileId tile, qint32 extent, basemap::TileId part, double edge, double margin)
{
    const int levels = part.z - tile.z;
    TileFrame frame;
    frame.scale = edge * std::ldexp(1.0, levels) / extent;
    frame.offset = {-edge * (part.x - std::ldexp(tile.x, levels)),
                    -edge * (part.y - std::ldexp(tile.y, levels))};
    frame.clip = QRectF(0, 0, edge, edge).adjusted(-margin, -margin, margin, margin);
    return frame;
}

std::vector<QPointF> clippedRing(std::vector<QPointF> ring, const QRectF &clip)
{
    const auto cut = [&ring](auto &&inside, auto &&meet) {
        std::vector<QPointF> kept;
        kept.reserve(ring.size() + 8);
        for (size_t i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            const bool aIn = inside(a);
            if (aIn)
                kept.push_back(a);
            if (aIn != inside(b))
                kept.push_back(meet(a, b));
        }
        ring = std::move(kept);
    };
    const auto atX = [](double x) {
        return [x](QPointF a, QPointF b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](QPointF a, QPointF b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    cut([&](QPointF p) { return p.x() >= clip.left(); }, atX(clip.left()));
    cut([&](QPointF p) { return p.x() <= clip.right(); }, atX(clip.right()));
    cut([&](QPointF p) { return p.y() >= clip.top(); }, atY(clip.top()));
    cut([&](QPointF p) { return p.y() <= clip.bottom(); }, atY(clip.bottom()));
    return ring;
}

void addRings(QPainterPath &path, const VectorTile &tile, const VectorTile::Feature &feature,
              const TileFrame &frame)
{
    for (const VectorTile::Part &part : tile.parts(feature))
        addClippedRing(path, thinned(tile.points(part), [&](TilePoint p) { return frame.toCanvas(p); }),
                       frame.clip);
}

void addLines(QPainterPath &path, const VectorTile &tile, const VectorTile::Feature &feature,
              const TileFrame &frame)
{
    for (const VectorTile::Part &part : tile.parts(feature))
        addClippedLine(path, thinned(tile.points(part), [&](TilePoint p) { return frame.toCanvas(p); }),
                       frame.clip);
}

void addRing(QPainterPath &path, const basemap::WorldLine &ring, const WorldFrame &frame)
{
    addClippedRing(path,
                   thinned(ring,
                           [&](geo::WorldPoint p) {
                               return QPointF((p.x - frame.origin.x) * frame.scale,
                                              (p.y - frame.origin.y) * frame.scale);
                           }),
                   frame.clip);
}

void addLine(QPainterPath &path, const basemap::WorldLine &line, const WorldFrame &frame)
{
    addClippedLine(path,
                   thinned(line,
                           [&](geo::WorldPoint p) {
                               return QPointF((p.x - frame.origin.x) * frame.scale,
                                              (p.y - frame.origin.y) * frame.scale);
                           }),
                   frame.clip);
}

} // namespace videoguard::map
