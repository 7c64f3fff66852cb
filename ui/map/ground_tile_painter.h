// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_geometry.h"
#include "ui/map/ground_style.h"

class QPainter;

namespace videoguard::map {

/// How a tile is painted: the square of `edge` pixels that tile `part` fills at `zoom` of the viewport;
/// `pixel` canvas pixels make one device-independent pixel.
struct TilePainting {
    basemap::TileId part;
    double edge = 512;
    double zoom = 10;
    double pixel = 1;
    GroundStyle style = GroundStyle::Dark;
};

/// Land use and cover, below everything else. `id` is the tile that `tile` was decoded from: `part` or an
/// ancestor of it.
void paintAreas(QPainter &painter, const basemap::VectorTile &tile, basemap::TileId id,
                const TilePainting &how);
/// Water, buildings, railways, roads, borders.
void paintLines(QPainter &painter, const basemap::VectorTile &tile, basemap::TileId id,
                const TilePainting &how);

} // namespace videoguard::map
