// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/coordinate_text.h"
#include "ui/map/camera_layer.h"
#include "ui/map/viewport.h"

#include <QJsonObject>

namespace videoguard::map {

/// Which outlines of municipalities are drawn: none, those before the reform (the partners), those since.
enum class Municipalities { None, Of2019, Of2021 };

/// What of the map is drawn, and how it is written; kept in the preferences and in saved views.
struct MapLayers {
    bool placeNames = true;
    Municipalities municipalities = Municipalities::Of2019;
    CameraLayerOptions cameras;
    bool centres = true;
    bool ownPosition = true; ///< with its trail
    bool legend = true;
    geo::Notation notation = geo::Notation::Decimal;
    friend bool operator==(const MapLayers &, const MapLayers &) = default;
};
[[nodiscard]] QJsonObject toJson(const MapLayers &layers);
/// What is missing or of another type keeps its default.
[[nodiscard]] MapLayers layersFromJson(const QJsonObject &json);

/// What a click or drag on the map means.
enum class Tool {
    Browse,
    Distance,
    Area,
    Rectangle, ///< select cameras
    Lasso,
    Seeing,   ///< which cameras see this place?
    Coverage, ///< how much of an area is seen?
    Position  ///< pick one for the editor
};

/// What a map shows and what its operator has in hand. A value; changed only by the functions of
/// map_reducer.h.
struct MapState {
    Viewport viewport;
    MapLayers layers;
    Tool tool = Tool::Browse;
    /// Of the distance, area and coverage tools, in the order they were set.
    std::vector<geo::Position> points;
    bool finished = false;              ///< the figure of `points` is complete; the next click begins anew
    std::vector<qint64> selected;       ///< rows of cameras
    qint64 hovered = -1;                ///< row of the camera under the pointer
    std::optional<geo::Position> asked; ///< "which cameras see this place?"
    bool byKeyboard = false;            ///< last acted by key: the cross in the middle is shown for tools

    friend bool operator==(const MapState &, const MapState &) = default;
};

} // namespace videoguard::map
