// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_tile_painter.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace videoguard::map {

using basemap::GeometryKind;
using basemap::TileKey;
using basemap::VectorTile;

namespace {

constexpr double kAreaMargin_px = 3;

/// What painting one tile has at hand.
struct Canvas {
    QPainter &painter;
    const VectorTile &tile;
    basemap::TileId id;
    const TilePainting &how;
    const GroundColours &colours;

    [[nodiscard]] TileFrame frame(const VectorTile::Layer &layer, double margin_px) const
    {
        return frameOf(id, layer.extent, how.part, how.edge, margin_px * how.pixel);
    }
};

template<typename ColourOf>
void fillEach(const Canvas &canvas, QLatin1String name, ColourOf &&colourOf)
{
    const VectorTile::Layer *layer = canvas.tile.layer(name);
    if (!layer)
        return;
    const TileFrame frame = canvas.frame(*layer, kAreaMargin_px);
    canvas.painter.setPen(Qt::NoPen);
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer)) {
        if (feature.kind != GeometryKind::Polygons || !frame.shows(feature, 0))
            continue;
        const QColor colour = colourOf(feature);
        if (!colour.isValid())
            continue;
        QPainterPath path;
        addRings(path, canvas.tile, feature, frame);
        if (path.isEmpty())
            continue;
        canvas.painter.setBrush(colour);
        canvas.painter.drawPath(path);
    }
}

QColor coverColour(const QString &name, const GroundColours &c)
{
    if (name == QLatin1String("wood") || name == QLatin1String("forest"))
        return c.forest;
    if (name == QLatin1String("grass") || name == QLatin1String("park"))
        return c.grass;
    if (name == QLatin1String("wetland"))
        return c.wetland;
    if (name == QLatin1String("sand") || name == QLatin1String("beach"))
        return c.sand;
    return {};
}

QColor useColour(const QString &name, const GroundColours &c)
{
    if (name == QLatin1String("residential") || name == QLatin1String("suburb"))
        return c.builtup;
    for (const char *industry : {"industrial", "commercial", "retail", "railway", "bus_station", "military"})
        if (name == QLatin1String(industry))
            return c.industry;
    for (const char *green : {"cemetery", "pitch", "playground", "stadium", "zoo", "theme_park", "park"})
        if (name == QLatin1String(green))
            return mixed(c.forest, c.builtup, 0.25);
    for (const char *house : {"school", "kindergarten", "hospital", "university", "college", "library"})
        if (name == QLatin1String(house))
            return mixed(c.builtup, c.own, c.dark ? 0.35 : 0.6);
    return {};
}

void paintWaterways(const Canvas &canvas)
{
    const VectorTile::Layer *layer = canvas.tile.layer(QLatin1String("waterway"));
    if (!layer)
        return;
    const TileFrame frame = canvas.frame(*layer, 16);
    QPainterPath rivers;
    QPainterPath streams;
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer)) {
        if (feature.kind != GeometryKind::Lines || !frame.shows(feature, 0) ||
            canvas.tile.text(feature, TileKey::Brunnel) == QLatin1String("tunnel"))
            continue;
        const QString &name = canvas.tile.text(feature, TileKey::Class);
        const bool river = name == QLatin1String("river") || name == QLatin1String("canal");
        addLines(river ? rivers : streams, canvas.tile, feature, frame);
    }
    canvas.painter.setBrush(Qt::NoBrush);
    for (const auto &[path, width] : {std::pair(&streams, riverWidth(false, canvas.how.zoom)),
                                      std::pair(&rivers, riverWidth(true, canvas.how.zoom))}) {
        if (width <= 0 || path->isEmpty())
            continue;
        canvas.painter.setPen(
            QPen(canvas.colours.river, width * canvas.how.pixel, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        canvas.painter.drawPath(*path);
    }
}

void paintBuildings(const Canvas &canvas)
{
    const VectorTile::Layer *layer = canvas.tile.layer(QLatin1String("building"));
    if (!layer || canvas.how.zoom < 13.8)
        return;
    const TileFrame frame = canvas.frame(*layer, kAreaMargin_px);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // Rings are oriented; neighbours that overlap must not cancel out.
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer))
        if (feature.kind == GeometryKind::Polygons && frame.shows(feature, 0))
            addRings(path, canvas.tile, feature, frame);
    const double shown = ramp(canvas.how.zoom, 13.5, 14.5);
    canvas.painter.setBrush(mixed(canvas.colours.builtup, canvas.colours.building, shown));
    const QColor edge =
        mixed(canvas.colours.building, canvas.colours.labelMinor, canvas.colours.dark ? 0.14 : 0.22);
    if (canvas.how.zoom >= 16)
        canvas.painter.setPen(QPen(edge, 0.8 * canvas.how.pixel));
    else
        canvas.painter.setPen(Qt::NoPen);
    canvas.painter.drawPath(path);
}

void paintAeroways(const Canvas &canvas)
{
    const VectorTile::Layer *layer = canvas.tile.layer(QLatin1String("aeroway"));
    if (!layer || canvas.how.zoom < 10.5)
        return;
    fillEach(canvas, QLatin1String("aeroway"), [&](const VectorTile::Feature &feature) {
        const bool field = canvas.tile.text(feature, TileKey::Class) == QLatin1String("aerodrome");
        return field ? mixed(canvas.colours.land, canvas.colours.builtup, 0.6) : canvas.colours.industry;
    });
    const TileFrame frame = canvas.frame(*layer, 60);
    QPainterPath runways;
    QPainterPath taxiways;
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer))
        if (feature.kind == GeometryKind::Lines && frame.shows(feature, 0))
            addLines(canvas.tile.text(feature, TileKey::Class) == QLatin1String("runway") ? runways
                                                                                          : taxiways,
                     canvas.tile, feature, frame);
    const double width = 2.2 * std::pow(2.0, std::clamp(canvas.how.zoom - 12, -1.5, 6.0)) * canvas.how.pixel;
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(canvas.colours.roadMinor, width * 0.35, Qt::SolidLine, Qt::FlatCap));
    canvas.painter.drawPath(taxiways);
    canvas.painter.setPen(QPen(canvas.colours.road, width, Qt::SolidLine, Qt::FlatCap));
    canvas.painter.drawPath(runways);
}

/// Roads of one tile, one path for each class and level.
struct Roads {
    enum Level { Tunnel, Ground, Bridge };
    static constexpr size_t kClasses = static_cast<size_t>(RoadClass::None);
    std::array<std::array<QPainterPath, kClasses>, 3> lines;
    QPainterPath sidings;
    QPainterPath pierAreas;
};

Roads roadsOf(const Canvas &canvas)
{
    Roads roads;
    const VectorTile::Layer *layer = canvas.tile.layer(QLatin1String("transportation"));
    if (!layer)
        return roads;
    const double widest = roadWidth(RoadClass::Motorway, canvas.how.zoom);
    const TileFrame frame = canvas.frame(*layer, widest + 4);
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer)) {
        if (!frame.shows(feature, 0))
            continue;
        const RoadClass road = roadClassOf(canvas.tile.text(feature, TileKey::Class));
        if (road == RoadClass::None || roadWidth(road, canvas.how.zoom) <= 0)
            continue;
        if (feature.kind == GeometryKind::Polygons) {
            addRings(roads.pierAreas, canvas.tile, feature, frame);
            continue;
        }
        if (road == RoadClass::Rail && canvas.tile.has(feature, TileKey::Service)) {
            addLines(roads.sidings, canvas.tile, feature, frame);
            continue;
        }
        const QString &brunnel = canvas.tile.text(feature, TileKey::Brunnel);
        const Roads::Level level = brunnel == QLatin1String("bridge")   ? Roads::Bridge
                                   : brunnel == QLatin1String("tunnel") ? Roads::Tunnel
                                                                        : Roads::Ground;
        addLines(roads.lines[level][static_cast<size_t>(road)], canvas.tile, feature, frame);
    }
    return roads;
}

void strokeRail(const Canvas &canvas, const QPainterPath &path, double share)
{
    if (path.isEmpty())
        return;
    const double width = roadWidth(RoadClass::Rail, canvas.how.zoom) * share * canvas.how.pixel;
    canvas.painter.setPen(QPen(canvas.colours.rail, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    canvas.painter.drawPath(path);
    if (canvas.how.zoom < 13.5)
        return;
    // Sleepers: short wide dashes across the line.
    QPen sleepers(canvas.colours.rail, width * 3.4, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    const double length = 0.28;
    sleepers.setDashPattern({length, 2.4});
    canvas.painter.setPen(sleepers);
    canvas.painter.drawPath(path);
}

void strokeRoads(const Canvas &canvas, const Roads &roads, Roads::Level level)
{
    const double pixel = canvas.how.pixel;
    const double zoom = canvas.how.zoom;
    constexpr std::array kOrder{RoadClass::Service,   RoadClass::Minor,   RoadClass::Tertiary,
                                RoadClass::Secondary, RoadClass::Primary, RoadClass::Trunk,
                                RoadClass::Motorway};
    const auto &lines = roads.lines[level];
    canvas.painter.setBrush(Qt::NoBrush);
    for (const RoadClass thin : {RoadClass::Path, RoadClass::Track}) {
        const QPainterPath &path = lines[static_cast<size_t>(thin)];
        if (path.isEmpty() || level == Roads::Tunnel)
            continue;
        QPen pen(roadColour(thin, canvas.colours, zoom), roadWidth(thin, zoom) * pixel, Qt::CustomDashLine,
                 Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern(thin == RoadClass::Path ? QList<qreal>{3.4, 2.6} : QList<qreal>{6, 2.2});
        canvas.painter.setPen(pen);
        canvas.painter.drawPath(path);
    }
    // Casings of all classes first, so that crossings stay open.
    for (const RoadClass road : kOrder) {
        const QPainterPath &path = lines[static_cast<size_t>(road)];
        const double casing = casingWidth(road, zoom);
        if (path.isEmpty() || casing <= 0)
            continue;
        QPen pen(level == Roads::Bridge ? mixed(canvas.colours.casing, canvas.colours.border, 0.3)
                                        : canvas.colours.casing,
                 (roadWidth(road, zoom) + casing) * pixel, Qt::SolidLine,
                 level == Roads::Ground ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
        if (level == Roads::Tunnel)
            pen.setDashPattern({0.6, 0.4});
        canvas.painter.setPen(pen);
        canvas.painter.drawPath(path);
    }
    for (const RoadClass road : kOrder) {
        const QPainterPath &path = lines[static_cast<size_t>(road)];
        if (path.isEmpty())
            continue;
        QColor colour = roadColour(road, canvas.colours, zoom);
        if (level == Roads::Tunnel)
            colour = mixed(colour, canvas.colours.builtup, 0.6);
        canvas.painter.setPen(
            QPen(colour, roadWidth(road, zoom) * pixel, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        canvas.painter.drawPath(path);
    }
    strokeRail(canvas, lines[static_cast<size_t>(RoadClass::Rail)], 1.0);
}

void paintRoads(const Canvas &canvas)
{
    const Roads roads = roadsOf(canvas);
    if (!roads.pierAreas.isEmpty()) {
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(canvas.colours.land);
        canvas.painter.drawPath(roads.pierAreas);
    }
    const QPainterPath &piers = roads.lines[Roads::Ground][static_cast<size_t>(RoadClass::Pier)];
    if (!piers.isEmpty()) {
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.setPen(
            QPen(canvas.colours.land, roadWidth(RoadClass::Pier, canvas.how.zoom) * canvas.how.pixel));
        canvas.painter.drawPath(piers);
    }
    strokeRoads(canvas, roads, Roads::Tunnel);
    if (canvas.how.zoom >= 13)
        strokeRail(canvas, roads.sidings, 0.6);
    strokeRoads(canvas, roads, Roads::Ground);
    strokeRoads(canvas, roads, Roads::Bridge);
}

void paintBorders(const Canvas &canvas)
{
    const VectorTile::Layer *layer = canvas.tile.layer(QLatin1String("boundary"));
    if (!layer)
        return;
    const TileFrame frame = canvas.frame(*layer, 8);
    QPainterPath state;
    for (const VectorTile::Feature &feature : canvas.tile.features(*layer))
        if (feature.kind == GeometryKind::Lines && frame.shows(feature, 0) &&
            canvas.tile.number(feature, TileKey::AdminLevel, 9) <= 2 &&
            canvas.tile.number(feature, TileKey::Maritime, 0) < 1)
            addLines(state, canvas.tile, feature, frame);
    if (state.isEmpty())
        return;
    const double width = (1.0 + ramp(canvas.how.zoom, 7, 14) * 0.8) * canvas.how.pixel;
    canvas.painter.setBrush(Qt::NoBrush);
    QColor glow = canvas.colours.halo;
    glow.setAlphaF(0.55F);
    canvas.painter.setPen(QPen(glow, width * 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    canvas.painter.drawPath(state);
    QPen pen(canvas.colours.border, width, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({7, 3.4, 0.6, 3.4});
    canvas.painter.setPen(pen);
    canvas.painter.drawPath(state);
}

} // namespace

void paintAreas(QPainter &painter, const VectorTile &tile, basemap::TileId id, const TilePainting &how)
{
    const GroundColours &colours = groundColours(how.style);
    const Canvas canvas{painter, tile, id, how, colours};
    // Far out, small woods and villages would only be noise.
    const double calm = ramp(how.zoom, 5.5, 9) * 0.5 + 0.5;
    fillEach(canvas, QLatin1String("landuse"), [&](const VectorTile::Feature &feature) {
        const bool quarter = tile.text(feature, TileKey::Class) == QLatin1String("residential");
        return quarter ? useColour(QStringLiteral("residential"), colours) : QColor();
    });
    fillEach(canvas, QLatin1String("landcover"), [&](const VectorTile::Feature &feature) {
        const QColor colour = coverColour(tile.text(feature, TileKey::Class), colours);
        return colour.isValid() ? mixed(colours.land, colour, calm) : colour;
    });
    fillEach(canvas, QLatin1String("landuse"), [&](const VectorTile::Feature &feature) {
        const QString &name = tile.text(feature, TileKey::Class);
        return name == QLatin1String("residential") ? QColor() : useColour(name, colours);
    });
}

void paintLines(QPainter &painter, const VectorTile &tile, basemap::TileId id, const TilePainting &how)
{
    const GroundColours &colours = groundColours(how.style);
    const Canvas canvas{painter, tile, id, how, colours};
    fillEach(canvas, QLatin1String("water"), [&](const VectorTile::Feature &feature) {
        return tile.text(feature, TileKey::Class) == QLatin1String("ocean") ? colours.sea : colours.water;
    });
    paintWaterways(canvas);
    paintAeroways(canvas);
    paintBuildings(canvas);
    paintRoads(canvas);
    paintBorders(canvas);
}

} // namespace videoguard::map
