// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_images.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace videoguard::map {

using basemap::TileId;

namespace {

constexpr double kShippedLeast = 6; ///< the coarsest zoom that real tiles begin with
constexpr int kStandardEdge = 512;
constexpr int kCoarserLevels = 8;
constexpr int kFirstGlance = 3; ///< levels above, for a place of which nothing is there

} // namespace

QRect GroundGrid::rectOf(TileId tile) const
{
    const auto at = [&](double origin, int index) {
        return static_cast<int>(std::lround(origin + index * edge_px));
    };
    const int left = at(left_px, tile.x);
    const int top = at(top_px, tile.y);
    return {left, top, at(left_px, tile.x + 1) - left, at(top_px, tile.y + 1) - top};
}

GroundGrid gridFor(const Viewport &viewport)
{
    GroundGrid grid;
    const double level = viewport.zoom >= kShippedLeast
                             ? std::max(kShippedLeast, std::floor(viewport.zoom - 0.5))
                             : std::floor(viewport.zoom - 0.5);
    grid.z = std::max(0, static_cast<int>(level));
    const double pixel = viewport.devicePixelRatio;
    grid.edge_px = viewport.worldWidth() * pixel / std::ldexp(1.0, grid.z);
    const QPointF origin = viewport.toScreen(geo::WorldPoint{0, 0});
    grid.left_px = origin.x() * pixel;
    grid.top_px = origin.y() * pixel;
    const int count = 1 << grid.z;
    const auto first = [&](double start) {
        return std::clamp(static_cast<int>(std::floor(-start / grid.edge_px)), 0, count - 1);
    };
    const auto last = [&](double start, double size) {
        return std::clamp(static_cast<int>(std::floor((size - start) / grid.edge_px)), 0, count - 1);
    };
    const double width = viewport.size.width() * pixel;
    const double height = viewport.size.height() * pixel;
    for (int y = first(grid.top_px); y <= last(grid.top_px, height); ++y)
        for (int x = first(grid.left_px); x <= last(grid.left_px, width); ++x)
            grid.tiles.push_back({grid.z, x, y});
    const QPointF centre(width / 2, height / 2);
    const auto distance = [&](TileId tile) {
        return (QRectF(grid.rectOf(tile)).center() - centre).manhattanLength();
    };
    std::sort(grid.tiles.begin(), grid.tiles.end(),
              [&](TileId a, TileId b) { return distance(a) < distance(b); });
    return grid;
}

GroundImages::GroundImages(qint64 limit_bytes)
    : m_images(limit_bytes)
{
}

void GroundImages::put(const PaintedImage &painted)
{
    if (painted.image.isNull())
        return;
    QList<int> &edges = m_edges[painted.key.tile];
    if (!edges.contains(painted.key.edge_px))
        edges << painted.key.edge_px;
    m_images.put(painted.key, {painted.image, painted.whole}, painted.image.sizeInBytes(),
                 [this](const ImageKey &gone) {
                     const auto found = m_edges.find(gone.tile);
                     if (found == m_edges.end())
                         return;
                     found->removeAll(gone.edge_px);
                     if (found->isEmpty())
                         m_edges.erase(found);
                 });
}

void GroundImages::clear()
{
    m_images.clear();
    m_edges.clear();
}

GroundImages::Piece GroundImages::best(TileId tile, int edge_px)
{
    const auto found = m_edges.constFind(tile);
    if (found == m_edges.constEnd())
        return {};
    const auto nearest = std::min_element(found->begin(), found->end(), [edge_px](int a, int b) {
        return std::abs(a - edge_px) < std::abs(b - edge_px);
    });
    const ImageKey key{tile, *nearest};
    return {m_images.get(key), key};
}

bool GroundImages::paintCoarser(QPainter &painter, TileId tile, const QRectF &target)
{
    for (int up = 1; up <= std::min(kCoarserLevels, tile.z); ++up) {
        const TileId above = tile.ancestor(up);
        const Piece piece = best(above, kStandardEdge);
        if (!piece.kept)
            continue;
        const double part = std::ldexp(piece.key.edge_px, -up);
        const QRectF from((tile.x - std::ldexp(above.x, up)) * part,
                          (tile.y - std::ldexp(above.y, up)) * part, part, part);
        painter.drawImage(target, piece.kept->image, from);
        return true;
    }
    return false;
}

void GroundImages::paintFiner(QPainter &painter, TileId tile, const QRect &target, double pixel)
{
    const int midX = target.width() / 2;
    const int midY = target.height() / 2;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const bool right = quarter & 1;
        const bool below = quarter & 2;
        const Piece piece =
            best({tile.z + 1, tile.x * 2 + (right ? 1 : 0), tile.y * 2 + (below ? 1 : 0)}, kStandardEdge);
        if (!piece.kept)
            continue;
        const QRectF place(target.x() + (right ? midX : 0), target.y() + (below ? midY : 0),
                           right ? target.width() - midX : midX, below ? target.height() - midY : midY);
        painter.drawImage(QRectF(place.topLeft() / pixel, place.size() / pixel), piece.kept->image,
                          QRectF(0, 0, piece.key.edge_px, piece.key.edge_px));
    }
}

GroundImages::Coverage GroundImages::paint(QPainter &painter, const Viewport &viewport, const QColor &ground,
                                           bool moving)
{
    const GroundGrid grid = gridFor(viewport);
    const double pixel = viewport.devicePixelRatio;
    const int exactEdge = static_cast<int>(std::lround(grid.edge_px));
    const int standardEdge = static_cast<int>(std::lround(kStandardEdge * pixel));
    // Room for three screens at least, or the squares of one would push each other out.
    const qint64 screen_bytes =
        static_cast<qint64>(grid.tiles.size()) * (exactEdge + 1) * (exactEdge + 1) * 4;
    if (m_images.limit_bytes() < screen_bytes * 3)
        m_images.setLimit(screen_bytes * 3);

    Coverage coverage;
    std::vector<ImageWish> glances;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !moving);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const TileId tile : grid.tiles) {
        const QRect target = grid.rectOf(tile);
        const QRectF place(QPointF(target.topLeft()) / pixel, QSizeF(target.size()) / pixel);
        const Piece piece = best(tile, exactEdge);
        const bool exact = piece.kept && piece.key.edge_px == exactEdge;
        if (exact) {
            // One to one; the pixel beyond the edge is overdrawn by the neighbour or closes a gap of
            // rounding.
            painter.drawImage(QRectF(place.topLeft(), QSizeF(piece.kept->image.size()) / pixel),
                              piece.kept->image);
        } else if (piece.kept) {
            painter.drawImage(place, piece.kept->image, QRectF(0, 0, piece.key.edge_px, piece.key.edge_px));
        } else {
            if (!paintCoarser(painter, tile, place)) {
                painter.fillRect(place, ground);
                const TileId glance = tile.ancestor(std::min(kFirstGlance, tile.z));
                const bool known = std::any_of(glances.begin(), glances.end(), [&](const ImageWish &wish) {
                    return wish.key.tile == glance;
                });
                if (!known && tile.z > kFirstGlance)
                    glances.push_back({{glance, standardEdge}, glance.z + 1.0, pixel});
            }
            paintFiner(painter, tile, target, pixel);
        }
        const bool stale = piece.kept && !piece.kept->whole;
        coverage.exact = coverage.exact && exact && !stale;
        const bool wanted = moving ? !piece.kept : !exact;
        if (wanted || (stale && m_ask)) {
            const int edge = moving ? standardEdge : exactEdge;
            coverage.wishes.push_back({{tile, edge}, grid.z + std::log2(edge / pixel / kTileSize), pixel});
        }
    }
    painter.restore();
    m_ask = false;
    coverage.wishes.insert(coverage.wishes.begin(), glances.begin(), glances.end());
    return coverage;
}

} // namespace videoguard::map
