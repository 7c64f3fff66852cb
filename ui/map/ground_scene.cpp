// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_scene.h"

#include <QPainter>

#include <cmath>

namespace videoguard::map {

using basemap::TileId;

namespace {

/// Pictures have 256 pixels an edge: the four of the next depth fill our square of 512.
bool paintRaster(QPainter &painter, const GroundScene &scene,
                 const std::shared_ptr<basemap::TileSource> &source, const TilePainting &how)
{
    bool whole = true;
    const double half = how.edge / 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const int dx = quarter & 1;
        const int dy = quarter >> 1;
        const TileId part{how.part.z + 1, how.part.x * 2 + dx, how.part.y * 2 + dy};
        const GroundTileReader::Raster raster = scene.reader->rasterFor(source, part);
        whole = whole && !raster.coming;
        if (raster.image.isNull())
            continue;
        const int levels = part.z - raster.id.z;
        const double share = std::ldexp(1.0, -levels);
        const QRectF from((part.x - std::ldexp(raster.id.x, levels)) * share * raster.image.width(),
                          (part.y - std::ldexp(raster.id.y, levels)) * share * raster.image.height(),
                          share * raster.image.width(), share * raster.image.height());
        painter.drawImage(QRectF(dx * half, dy * half, half, half), raster.image, from);
    }
    return whole;
}

} // namespace

bool paintScene(QPainter &painter, const GroundScene &scene, const TilePainting &how)
{
    const GroundColours &colours = groundColours(how.style);
    const QRectF square(0, 0, how.edge + 2, how.edge + 2);
    bool whole = true;
    bool anyVector = false;
    painter.fillRect(square, scene.backdrop->isEmpty() ? colours.land : colours.sea);
    scene.backdrop->paintLand(painter, how);
    bool groundDone = !scene.municipalities;
    for (const auto &source : scene.sources) {
        if (!source->isVector()) {
            whole = paintRaster(painter, scene, source, how) && whole;
            continue;
        }
        const GroundTileReader::Vector found = scene.reader->vectorFor(source, how.part);
        if (!found.tile)
            continue;
        anyVector = true;
        paintAreas(painter, *found.tile, found.id, how);
        if (!std::exchange(groundDone, true))
            scene.backdrop->paintMunicipalityGround(painter, how);
        paintLines(painter, *found.tile, found.id, how);
    }
    if (!groundDone)
        scene.backdrop->paintMunicipalityGround(painter, how);
    if (!anyVector)
        scene.backdrop->paintCoarseBorders(painter, how);
    if (scene.municipalities)
        scene.backdrop->paintMunicipalityOutlines(painter, how);
    return whole;
}

} // namespace videoguard::map
