// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/map/map_handles.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_scale.h"
#include "ui/map/measure_text.h"

#include <cmath>
#include <numbers>

using namespace videoguard;
using namespace videoguard::map;

namespace {

const geo::Position kTalsi{57.2444, 22.5940};

MapState stateAt(geo::Position centre, double zoom)
{
    MapState state;
    state.viewport.size = {800, 600};
    return goTo(std::move(state), centre, zoom);
}

} // namespace

TEST_CASE("the zoom action keeps the place under the pointer", "[map][map_reducer]")
{
    const MapState before = stateAt(kTalsi, 14);
    const QPointF pointer(123, 456);
    const geo::WorldPoint kept = before.viewport.toWorld(pointer);
    const MapState after = zoomed(before, 0.37, pointer);
    CHECK(after.viewport.zoom == Approx(14.37));
    const geo::WorldPoint now = after.viewport.toWorld(pointer);
    CHECK(now.x == Approx(kept.x).epsilon(1e-12));
    CHECK(now.y == Approx(kept.y).epsilon(1e-12));
}

TEST_CASE("no viewport leaves the world or the zoom levels", "[map][map_reducer]")
{
    MapState state = stateAt(kTalsi, 10);
    state = zoomed(state, 100);
    CHECK(state.viewport.zoom == kMaxZoom);
    state = zoomed(state, -100);
    CHECK(state.viewport.zoom == kMinZoom);
    state = panned(state, {1e9, -1e9});
    CHECK(state.viewport.centre == geo::WorldPoint{0, 1});
    Viewport broken;
    broken.zoom = std::nan("");
    broken.centre = {std::nan(""), 3};
    CHECK(clamped(broken).zoom == kMinZoom);
    CHECK(clamped(broken).centre == geo::WorldPoint{0.5, 1});
}

TEST_CASE("a place at the edge is revealed by the least movement", "[map][map_reducer]")
{
    const MapState before = stateAt(kTalsi, 14);
    CHECK(revealed(before, kTalsi, 60) == before);
    const geo::Position outside = before.viewport.toPosition(QPointF(900, 300));
    const MapState after = revealed(before, outside, 60);
    CHECK(after.viewport.toScreen(outside).x() == Approx(740));
    CHECK(after.viewport.toScreen(outside).y() == Approx(300));
}

TEST_CASE("Esc gives up the points, then the tool, then the asked place", "[map][map_reducer]")
{
    MapState state = ask(stateAt(kTalsi, 14), kTalsi);
    state = withTool(std::move(state), Tool::Distance);
    state = addPoint(std::move(state), kTalsi);
    state = back(std::move(state));
    CHECK(state.points.empty());
    CHECK(state.tool == Tool::Distance);
    state = back(std::move(state));
    CHECK(state.tool == Tool::Browse);
    CHECK(state.asked);
    state = back(std::move(state));
    CHECK_FALSE(state.asked);
    CHECK(back(state) == state);
}

TEST_CASE("a finished figure begins anew with the next point", "[map][map_reducer]")
{
    MapState state = withTool(stateAt(kTalsi, 14), Tool::Area);
    state = addPoint(std::move(state), {57.0, 22.0});
    state = addPoint(std::move(state), {57.0, 22.01});
    CHECK_FALSE(finish(state).finished);
    state = finish(addPoint(std::move(state), {57.01, 22.01}));
    CHECK(state.finished);
    CHECK_FALSE(removePoint(state, 0).finished);
    CHECK(removePoint(state, 7) == state);
    state = addPoint(std::move(state), kTalsi);
    CHECK(state.points == std::vector<geo::Position>{kTalsi});
}

TEST_CASE("measured figures are geodesic and follow the pointer", "[map][measure]")
{
    const QLocale english(QLocale::English);
    MapState state = withTool(stateAt(kTalsi, 14), Tool::Distance);
    CHECK(figureText(state, std::nullopt, english).isEmpty());
    // DOMAIN.md 2.4: 100 m at azimuth 60.
    state = addPoint(std::move(state), {57.2470, 22.5890});
    CHECK(figureText(state, geo::Position{57.247448969, 22.590434571}, english) == QStringLiteral("100 m"));
    state = withTool(std::move(state), Tool::Area);
    for (const geo::Position &corner : {geo::Position{57, 22}, geo::Position{57, 22.01},
                                        geo::Position{57.01, 22.01}, geo::Position{57.01, 22}})
        state = addPoint(std::move(state), corner);
    // About 608 m by 1114 m.
    CHECK(figureText(finish(state), std::nullopt, english) == QStringLiteral("67.7 ha · 3.44 km around"));
}

TEST_CASE("the scale bar is a round length that fits", "[map][map_scale]")
{
    for (const double zoom : {5.0, 8.3, 12.7, 16.1, 19.9}) {
        const Viewport viewport = stateAt(kTalsi, zoom).viewport;
        const ScaleBar bar = scaleBarFor(viewport, 200);
        CHECK(bar.width <= 200);
        CHECK(bar.width > 200 / 2.6);
        CHECK(bar.length_m == Approx(bar.width * viewport.metresPerPixel()));
        const double digit = bar.length_m / std::pow(10, std::floor(std::log10(bar.length_m) + 1e-9));
        CHECK((digit == Approx(1) || digit == Approx(2) || digit == Approx(5)));
    }
}

TEST_CASE("handles turn the camera and open its view, around north too", "[map][map_handles]")
{
    const Viewport viewport = stateAt(kTalsi, 17).viewport;
    const EditedView view{kTalsi, 350, 60};
    const QPointF foot = viewport.toScreen(kTalsi);
    for (const ViewHandle handle : {ViewHandle::Azimuth, ViewHandle::Left, ViewHandle::Right})
        CHECK(handleAt(viewport, view, handlePosition(viewport, view, handle)) == handle);
    CHECK(handleAt(viewport, view, foot) == ViewHandle::None);
    CHECK(dragged(viewport, view, ViewHandle::Azimuth, foot + QPointF(100, 0)).azimuth_deg == 90);
    // 20 degrees beyond north is 30 from the axis.
    const QPointF beyond =
        foot + 100 * QPointF(std::sin(20 * std::numbers::pi / 180), -std::cos(20 * std::numbers::pi / 180));
    CHECK(dragged(viewport, view, ViewHandle::Right, beyond).hfov_deg == 60);
    CHECK(dragged(viewport, view, ViewHandle::None, beyond) == view);
}

TEST_CASE("layers survive being kept, and nonsense gives the defaults", "[map][map_state]")
{
    MapLayers layers;
    layers.placeNames = false;
    layers.municipalities = Municipalities::Of2021;
    layers.cameras.levelSetId = QStringLiteral("2025");
    layers.notation = geo::Notation::Lks94;
    CHECK(layersFromJson(toJson(layers)) == layers);
    CHECK(layersFromJson({}) == MapLayers());
    CHECK(layersFromJson({{QStringLiteral("notation"), 7},
                          {QStringLiteral("cameras"), QStringLiteral("x")}}) == MapLayers());
}
