// SPDX-License-Identifier: EUPL-1.2
/// What an operator can do to a map, as pure functions: a state goes in, the next one comes out.
#pragma once

#include "ui/map/map_state.h"

namespace videoguard::map {

/// Half the world stays in view at least; zoom within `kMinZoom` ... `kMaxZoom`.
[[nodiscard]] Viewport clamped(Viewport viewport);

/// The map's widget has another size: the place in the middle stays there.
[[nodiscard]] MapState resized(MapState state, QSizeF size, double devicePixelRatio);
/// The content follows the pointer by so many pixels.
[[nodiscard]] MapState panned(MapState state, QPointF byPixels);
/// In (+) or out (-) by levels, fractions too; what lies under `anchor` stays there.
[[nodiscard]] MapState zoomed(MapState state, double levels, QPointF anchor);
/// Around the middle.
[[nodiscard]] MapState zoomed(MapState state, double levels);
/// Centres on a place, at least as near as `zoom`.
[[nodiscard]] MapState goTo(MapState state, geo::Position place, double zoom);
[[nodiscard]] MapState shows(MapState state, const geo::Bounds &bounds, double maxZoom = 17);
/// Moves just so far that `place` is at least `margin` pixels inside; nothing when it is.
[[nodiscard]] MapState revealed(MapState state, geo::Position place, double margin);

/// Another tool drops the points of the last one; the same again changes nothing.
[[nodiscard]] MapState withTool(MapState state, Tool tool);
/// A point for the measuring and area tools; begins anew when the figure was finished.
[[nodiscard]] MapState addPoint(MapState state, geo::Position point);
[[nodiscard]] MapState movePoint(MapState state, size_t index, geo::Position point);
[[nodiscard]] MapState removePoint(MapState state, size_t index);
[[nodiscard]] MapState removeLastPoint(MapState state);
/// Needs two points for a distance, three for an area; else nothing.
[[nodiscard]] MapState finish(MapState state);
[[nodiscard]] bool canFinish(const MapState &state);

[[nodiscard]] MapState select(MapState state, std::vector<qint64> rows);
[[nodiscard]] MapState hover(MapState state, qint64 row);
[[nodiscard]] MapState ask(MapState state, std::optional<geo::Position> place);
[[nodiscard]] MapState withLayers(MapState state, const MapLayers &layers);
[[nodiscard]] MapState byKeyboard(MapState state, bool isByKeyboard);
/// Esc, one level: the points, then the tool, then the asked place.
[[nodiscard]] MapState back(MapState state);

} // namespace videoguard::map
