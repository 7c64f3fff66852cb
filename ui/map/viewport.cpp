// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/viewport.h"

#include <algorithm>
#include <cmath>

namespace videoguard::map {

double Viewport::worldWidth() const
{
    return kTileSize * std::exp2(zoom);
}

QPointF Viewport::toScreen(geo::WorldPoint point) const
{
    const double scale = worldWidth();
    return {(point.x - centre.x) * scale + size.width() / 2,
            (point.y - centre.y) * scale + size.height() / 2};
}

geo::WorldPoint Viewport::toWorld(QPointF screen) const
{
    const double scale = worldWidth();
    return {centre.x + (screen.x() - size.width() / 2) / scale,
            centre.y + (screen.y() - size.height() / 2) / scale};
}

geo::Bounds Viewport::bounds() const
{
    geo::Bounds bounds;
    bounds.include(toPosition({0, 0}));
    bounds.include(toPosition({size.width(), size.height()}));
    return bounds;
}

double Viewport::metresPerPixel() const
{
    return geo::metresPerWorldUnit(geo::toPosition(centre).lat_deg) / worldWidth();
}

Viewport Viewport::zoomed(double newZoom, QPointF anchor) const
{
    Viewport next = *this;
    next.zoom = std::clamp(newZoom, kMinZoom, kMaxZoom);
    const geo::WorldPoint kept = toWorld(anchor);
    const geo::WorldPoint now = next.toWorld(anchor);
    next.centre.x += kept.x - now.x;
    next.centre.y += kept.y - now.y;
    return next;
}

Viewport Viewport::panned(QPointF byPixels) const
{
    Viewport next = *this;
    next.centre.x = std::clamp(centre.x - byPixels.x() / worldWidth(), 0.0, 1.0);
    next.centre.y = std::clamp(centre.y - byPixels.y() / worldWidth(), 0.0, 1.0);
    return next;
}

Viewport Viewport::showing(const geo::Bounds &bounds, double margin, double maxZoom) const
{
    if (bounds.isEmpty())
        return *this;
    const geo::WorldPoint topLeft = geo::toWorld({bounds.north_deg, bounds.west_deg});
    const geo::WorldPoint bottomRight = geo::toWorld({bounds.south_deg, bounds.east_deg});
    const double across = std::max(bottomRight.x - topLeft.x, 1e-12);
    const double down = std::max(bottomRight.y - topLeft.y, 1e-12);
    const double scale = std::min(std::max(size.width() - 2 * margin, 50.0) / across,
                                  std::max(size.height() - 2 * margin, 50.0) / down);
    Viewport next = *this;
    next.centre = {(topLeft.x + bottomRight.x) / 2, (topLeft.y + bottomRight.y) / 2};
    next.zoom = std::clamp(std::log2(scale / kTileSize), kMinZoom, std::min(maxZoom, kMaxZoom));
    return next;
}

} // namespace videoguard::map
