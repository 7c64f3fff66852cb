// SPDX-License-Identifier: EUPL-1.2
/// `ui/map` shows the base map with cameras, their coverage and centres on it, and lets the operator find,
/// ask, measure, select and print there. It reads tiles through `basemap`, cameras through the console's
/// catalogue desk, and knows neither SQL nor sockets.
#pragma once

#include "app/geo/position.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace videoguard::map {

/// Tile pixels of the Web Mercator pyramid, in device-independent pixels.
inline constexpr double kTileSize = 256.0;
inline constexpr double kMinZoom = 3.0;
inline constexpr double kMaxZoom = 20.0;

/// Which part of the world a map shows: a value. Screen coordinates are device-independent pixels from the
/// top left of the map.
struct Viewport {
    geo::WorldPoint centre{0.5, 0.5};
    double zoom = 7;       ///< at zoom z the world is kTileSize * 2^z wide
    QSizeF size{800, 600}; ///< of the map
    double devicePixelRatio = 1;

    [[nodiscard]] double worldWidth() const; ///< in screen pixels
    [[nodiscard]] QPointF toScreen(geo::WorldPoint point) const;
    [[nodiscard]] QPointF toScreen(geo::Position position) const { return toScreen(geo::toWorld(position)); }
    [[nodiscard]] geo::WorldPoint toWorld(QPointF screen) const;
    [[nodiscard]] geo::Position toPosition(QPointF screen) const { return geo::toPosition(toWorld(screen)); }
    [[nodiscard]] geo::Bounds bounds() const;
    [[nodiscard]] double metresPerPixel() const; ///< at the centre
    [[nodiscard]] QRectF rect() const { return {QPointF(), size}; }

    /// The same place under `anchor` before and after; zoom is clamped.
    [[nodiscard]] Viewport zoomed(double newZoom, QPointF anchor) const;
    [[nodiscard]] Viewport panned(QPointF byPixels) const;
    /// Shows all of `bounds` with `margin` pixels around, not nearer than `maxZoom`.
    [[nodiscard]] Viewport showing(const geo::Bounds &bounds, double margin = 40, double maxZoom = 17) const;
    friend bool operator==(const Viewport &, const Viewport &) = default;
};

} // namespace videoguard::map
