// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_reducer.h"

#include <algorithm>
#include <cmath>

namespace videoguard::map {

Viewport clamped(Viewport viewport)
{
    viewport.zoom = std::isfinite(viewport.zoom) ? std::clamp(viewport.zoom, kMinZoom, kMaxZoom) : kMinZoom;
    const auto inWorld = [](double value) {
        return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.5;
    };
    viewport.centre = {inWorld(viewport.centre.x), inWorld(viewport.centre.y)};
    return viewport;
}

MapState resized(MapState state, QSizeF size, double devicePixelRatio)
{
    state.viewport.size = size;
    state.viewport.devicePixelRatio = devicePixelRatio;
    return state;
}

MapState panned(MapState state, QPointF byPixels)
{
    state.viewport = clamped(state.viewport.panned(byPixels));
    return state;
}

MapState zoomed(MapState state, double levels, QPointF anchor)
{
    state.viewport = clamped(state.viewport.zoomed(state.viewport.zoom + levels, anchor));
    return state;
}

MapState zoomed(MapState state, double levels)
{
    const QPointF middle = state.viewport.rect().center();
    return zoomed(std::move(state), levels, middle);
}

MapState goTo(MapState state, geo::Position place, double zoom)
{
    state.viewport.centre = geo::toWorld(place);
    state.viewport.zoom = std::max(state.viewport.zoom, zoom);
    state.viewport = clamped(state.viewport);
    return state;
}

MapState shows(MapState state, const geo::Bounds &bounds, double maxZoom)
{
    constexpr double kMargin = 70;
    state.viewport = clamped(state.viewport.showing(bounds, kMargin, maxZoom));
    return state;
}

MapState revealed(MapState state, geo::Position place, double margin)
{
    const QPointF at = state.viewport.toScreen(place);
    const QRectF inner = state.viewport.rect().adjusted(margin, margin, -margin, -margin);
    if (inner.isEmpty() || inner.contains(at))
        return state;
    const QPointF inside(std::clamp(at.x(), inner.left(), inner.right()),
                         std::clamp(at.y(), inner.top(), inner.bottom()));
    return panned(std::move(state), inside - at);
}

MapState withTool(MapState state, Tool tool)
{
    if (state.tool == tool)
        return state;
    state.tool = tool;
    state.points.clear();
    state.finished = false;
    state.hovered = -1;
    return state;
}

MapState addPoint(MapState state, geo::Position point)
{
    if (std::exchange(state.finished, false))
        state.points.clear();
    if (state.points.empty() || state.points.back() != point)
        state.points.push_back(point);
    return state;
}

MapState movePoint(MapState state, size_t index, geo::Position point)
{
    if (index < state.points.size())
        state.points[index] = point;
    return state;
}

MapState removePoint(MapState state, size_t index)
{
    if (index >= state.points.size())
        return state;
    state.points.erase(state.points.begin() + static_cast<std::ptrdiff_t>(index));
    state.finished = state.finished && canFinish(state);
    return state;
}

MapState removeLastPoint(MapState state)
{
    return state.points.empty() ? state : removePoint(std::move(state), state.points.size() - 1);
}

bool canFinish(const MapState &state)
{
    return state.points.size() >= (state.tool == Tool::Distance ? 2u : 3u);
}

MapState finish(MapState state)
{
    state.finished = state.finished || canFinish(state);
    return state;
}

MapState select(MapState state, std::vector<qint64> rows)
{
    state.selected = std::move(rows);
    return state;
}

MapState hover(MapState state, qint64 row)
{
    state.hovered = row;
    return state;
}

MapState ask(MapState state, std::optional<geo::Position> place)
{
    state.asked = place;
    return state;
}

MapState withLayers(MapState state, const MapLayers &layers)
{
    state.layers = layers;
    return state;
}

MapState byKeyboard(MapState state, bool isByKeyboard)
{
    state.byKeyboard = isByKeyboard;
    return state;
}

MapState back(MapState state)
{
    if (!state.points.empty()) {
        state.points.clear();
        state.finished = false;
    } else if (state.tool != Tool::Browse) {
        state = withTool(std::move(state), Tool::Browse);
    } else {
        state.asked.reset();
    }
    return state;
}

} // namespace videoguard::map
