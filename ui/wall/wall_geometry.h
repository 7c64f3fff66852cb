// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_layout.h"

#include <QRect>
#include <QSizeF>

namespace videoguard::wall {

/// What the arithmetic needs to know of the look. Lengths in logical pixels.
struct TileMetrics {
    int gap = 4;
    int margin = 3; ///< around the whole wall, room for the selection frame
    int caption = 22;
    int captionLarge = 26; ///< for tiles at least `captionLargeFrom` wide
    int captionLargeFrom = 1200;
    double devicePixelRatio = 1.0;
};

/// One tile on the wall, in logical pixels of the wall widget, on whole device pixels.
struct TileRect {
    QRectF tile; ///< caption and picture box
    QRectF caption;
    QRectF picture; ///< the box that the picture is fitted into

    friend bool operator==(const TileRect &, const TileRect &) = default;
};

/// Places all tiles of `layout` in `size`: 16:9 picture boxes as large as possible, the rest is margin at the
/// right and bottom, never stretched (tokens.json, wallFit).
[[nodiscard]] std::vector<TileRect> placeTiles(const console::WallLayout &layout, QSizeF size,
                                               const TileMetrics &metrics);

/// One tile over the whole widget, as when it is enlarged: its picture box takes all there is, not 16:9.
[[nodiscard]] TileRect placeSingle(QSizeF size, const TileMetrics &metrics);

/// Index of the tile at `point`, -1 between the tiles.
[[nodiscard]] int tileAt(const std::vector<TileRect> &tiles, QPointF point);

enum class Direction { Left, Right, Up, Down };

/// The neighbour in reading of the eye: the nearest tile whose centre lies in that direction, most in line
/// first; `from` itself when there is none.
[[nodiscard]] int neighbour(const std::vector<TileRect> &tiles, int from, Direction direction);

/// Where a picture of this aspect (width / height) lies in the box: fitted, centred, on whole device pixels.
[[nodiscard]] QRectF fitted(const QRectF &box, double aspect, double devicePixelRatio);

/// Zooms a crop (normalised, of the whole picture) by `factor` (> 1 = closer) so that the point `at`
/// (normalised in the crop) stays where it is. Between the whole picture and 1/16 of its width; never leaves
/// the picture.
[[nodiscard]] QRectF zoomed(const QRectF &crop, double factor, QPointF at);
/// Moves a crop by a fraction of its own size; stays inside the picture.
[[nodiscard]] QRectF panned(const QRectF &crop, QPointF by);

} // namespace videoguard::wall
