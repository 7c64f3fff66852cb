// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "app/basemap/land_shapes.h"
#include "app/basemap/tile_source.h"
#include "app/basemap/vector_tile.h"

#include <QPainterPath>

namespace videoguard::map {

/// Where a vector tile lies on a canvas: pixel = unit * scale + offset. Everything outside `clip` is cut
/// away, since tiles of the world reach far beyond their edges and an enlarged one further still.
struct TileFrame {
    double scale = 1;
    QPointF offset;
    QRectF clip;

    [[nodiscard]] QPointF toCanvas(basemap::TilePoint point) const
    {
        return {point.x * scale + offset.x(), point.y * scale + offset.y()};
    }
    /// Whether the feature's box meets the clip, widened by `margin` pixels.
    [[nodiscard]] bool shows(const basemap::VectorTile::Feature &feature, double margin) const;
};

/// The frame that draws `part` (a tile of any depth below `tile`) so that it fills a square of `edge` pixels.
[[nodiscard]] TileFrame frameOf(basemap::TileId tile, qint32 extent, basemap::TileId part, double edge,
                                double margin);

/// The world on a canvas: pixel = (world - origin) * scale.
struct WorldFrame {
    geo::WorldPoint origin;
    double scale = 1;
    QRectF clip;
};

void addRings(QPainterPath &path, const basemap::VectorTile &tile,
              const basemap::VectorTile::Feature &feature, const TileFrame &frame);
void addLines(QPainterPath &path, const basemap::VectorTile &tile,
              const basemap::VectorTile::Feature &feature, const TileFrame &frame);
void addRing(QPainterPath &path, const basemap::WorldLine &ring, const WorldFrame &frame);
void addLine(QPainterPath &path, const basemap::WorldLine &line, const WorldFrame &frame);

/// The part of a closed ring inside `clip` (Sutherland-Hodgman); may run along the clip's edge.
[[nodiscard]] std::vector<QPointF> clippedRing(std::vector<QPointF> ring, const QRectF &clip);

} // namespace videoguard::map
