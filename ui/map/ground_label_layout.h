// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_label_ink.h"
#include "ui/map/ground_scene.h"
#include "ui/map/viewport.h"

#include <QSet>

namespace videoguard::map {

/// What names are placed for.
struct LabelRequest {
    std::shared_ptr<const GroundScene> scene;
    const std::vector<basemap::Place> *places = nullptr; ///< outlive the layer, as the library does
    const std::vector<basemap::MunicipalityOutline> *municipalities = nullptr;
    Viewport viewport;         ///< grown beyond the screen, so that panning finds names ready
    std::vector<QRectF> taken; ///< in that viewport
    QString language;
    QFont font;         ///< of the platform
    double scale = 1;   ///< of all sizes
    bool images = true; ///< false: outlines alone, for print
    QSet<QString> keep; ///< keys shown until now: they go first, so that names stay where they are
};

/// One name, fixed to its place in the world.
struct PlacedGroundLabel {
    QString key;
    geo::WorldPoint anchor;
    std::vector<QRectF> boxes; ///< relative to the anchor, device-independent pixels; none overlaps another's
    LabelInk ink;              ///< without images
    QImage image;
    QPointF imageOffset;
};

struct GroundLabelLayout {
    Viewport viewport;                     ///< that of the request
    std::vector<PlacedGroundLabel> labels; ///< the most important first
};

/// Chooses and places the names of a viewport, none overlapping another or something taken. Reads tiles, so
/// never on the GUI thread but for print. Any thread.
[[nodiscard]] GroundLabelLayout placeLabels(const LabelRequest &request);

} // namespace videoguard::map
