// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_backdrop.h"
#include "ui/map/ground_tile_reader.h"

namespace videoguard::map {

/// All that painting a piece of ground needs, as it stood when the job was given out. Immutable but for the
/// reader, which is any-thread; shared with the painting threads.
struct GroundScene {
    std::shared_ptr<GroundTileReader> reader;
    std::vector<std::shared_ptr<basemap::TileSource>> sources;
    std::shared_ptr<const GroundBackdrop> backdrop;
    GroundStyle style = GroundStyle::Dark;
    bool municipalities = true;
};

/// Sea, land, all sources from the lowest to the highest, municipalities, into the square (0, 0)-(edge, edge)
/// of the painter and a little beyond. Returns whether it is whole: false while a server still owes a tile.
bool paintScene(QPainter &painter, const GroundScene &scene, const TilePainting &how);

} // namespace videoguard::map
