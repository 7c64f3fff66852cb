// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_backdrop.h"

#include <QPainter>

#include <algorithm>

namespace videoguard::map {

using basemap::WorldLine;
using basemap::WorldPolygon;

namespace {

constexpr double kMargin_px = 8;

WorldFrame worldFrame(const TilePainting &how)
{
    WorldFrame frame;
    frame.origin = how.part.topLeft();
    frame.scale = how.edge / how.part.worldSize();
    const double margin = kMargin_px * how.pixel;
    frame.clip = QRectF(0, 0, how.edge, how.edge).adjusted(-margin, -margin, margin, margin);
    return frame;
}

QRectF onCanvas(const QRectF &world, const WorldFrame &frame)
{
    return {(world.x() - frame.origin.x) * frame.scale, (world.y() - frame.origin.y) * frame.scale,
            world.width() * frame.scale, world.height() * frame.scale};
}

QRectF worldBox(const geo::Bounds &bounds)
{
    const geo::WorldPoint northWest = geo::toWorld({bounds.north_deg, bounds.west_deg});
    const geo::WorldPoint southEast = geo::toWorld({bounds.south_deg, bounds.east_deg});
    return {QPointF(northWest.x, northWest.y), QPointF(southEast.x, southEast.y)};
}

WorldLine worldRing(const geo::Ring &ring)
{
    WorldLine line;
    line.reserve(ring.size());
    for (const geo::Position &position : ring)
        line.push_back(geo::toWorld(position));
    return line;
}

} // namespace

GroundBackdrop::Shape GroundBackdrop::shapeOf(WorldPolygon rings)
{
    Shape shape{std::move(rings), {}};
    double left = 2, top = 2, right = -2, bottom = -2;
    for (const geo::WorldPoint &point : shape.rings.front()) {
        left = std::min(left, point.x), right = std::max(right, point.x);
        top = std::min(top, point.y), bottom = std::max(bottom, point.y);
    }
    shape.box = QRectF(QPointF(left, top), QPointF(right, bottom));
    return shape;
}

GroundBackdrop::GroundBackdrop(std::shared_ptr<const basemap::LandShapes> shapes,
                               const std::vector<basemap::MunicipalityOutline> &municipalities,
                               const QString &ownId)
    : m_shapes(std::move(shapes))
{
    if (m_shapes) {
        for (const WorldPolygon &polygon : m_shapes->land)
            m_land.push_back(shapeOf(polygon));
        for (const WorldPolygon &polygon : m_shapes->coarseLand)
            m_coarseLand.push_back(shapeOf(polygon));
        m_detailed = worldBox(m_shapes->detailed);
    }
    for (const basemap::MunicipalityOutline &outline : municipalities) {
        Municipality municipality;
        municipality.partner = outline.partner;
        municipality.own = !ownId.isEmpty() && outline.id == ownId;
        for (const geo::Polygon &polygon : outline.area) {
            WorldPolygon rings{worldRing(polygon.outer)};
            for (const geo::Ring &hole : polygon.holes)
                rings.push_back(worldRing(hole));
            municipality.shapes.push_back(shapeOf(std::move(rings)));
            municipality.box = municipality.box.united(municipality.shapes.back().box);
        }
        m_municipalities.push_back(std::move(municipality));
    }
}

void GroundBackdrop::addShapes(QPainterPath &path, const std::vector<Shape> &shapes, const TilePainting &how)
{
    const WorldFrame frame = worldFrame(how);
    for (const Shape &shape : shapes)
        if (onCanvas(shape.box, frame).intersects(frame.clip))
            for (const WorldLine &ring : shape.rings)
                addRing(path, ring, frame);
}

void GroundBackdrop::paintLand(QPainter &painter, const TilePainting &how) const
{
    const GroundColours &colours = groundColours(how.style);
    const WorldFrame frame = worldFrame(how);
    const QRectF detailed = onCanvas(m_detailed, frame);
    // Beyond the region nothing is known: neither land nor sea.
    const QRectF region = onCanvas(worldBox({52.5, 8, 62, 32}), frame);
    if (m_shapes && !region.contains(frame.clip)) {
        painter.fillRect(frame.clip, mixed(colours.halo, colours.casing, colours.dark ? 0 : 0.5));
        painter.fillRect(region.intersected(frame.clip), colours.sea);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.land);
    if (!detailed.contains(frame.clip)) {
        QPainterPath path;
        addShapes(path, m_coarseLand, how);
        painter.drawPath(path);
    }
    if (detailed.intersects(frame.clip)) {
        painter.fillRect(detailed.intersected(frame.clip), colours.sea);
        QPainterPath path;
        addShapes(path, m_land, how);
        painter.drawPath(path);
    }
}

void GroundBackdrop::paintCoarseBorders(QPainter &painter, const TilePainting &how) const
{
    if (!m_shapes)
        return;
    const GroundColours &colours = groundColours(how.style);
    const WorldFrame frame = worldFrame(how);
    const QRectF detailed = onCanvas(m_detailed, frame);
    QPainterPath path;
    for (const WorldLine &line : m_shapes->coarseBorders) {
        // The detailed line lies there.
        const QPointF first((line.front().x - frame.origin.x) * frame.scale,
                            (line.front().y - frame.origin.y) * frame.scale);
        if (!detailed.contains(first))
            addLine(path, line, frame);
    }
    for (const WorldLine &line : m_shapes->borders)
        addLine(path, line, frame);
    QPen pen(mixed(colours.land, colours.border, 0.8), how.pixel, Qt::CustomDashLine, Qt::RoundCap,
             Qt::RoundJoin);
    pen.setDashPattern({7, 3.4, 0.6, 3.4});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
}

void GroundBackdrop::paintMunicipalityGround(QPainter &painter, const TilePainting &how) const
{
    const double shown = 1 - ramp(how.zoom, 10.5, 12.5);
    if (shown <= 0)
        return;
    const GroundColours &colours = groundColours(how.style);
    const WorldFrame frame = worldFrame(how);
    painter.setPen(Qt::NoPen);
    for (const Municipality &municipality : m_municipalities) {
        if (!municipality.partner || !onCanvas(municipality.box, frame).intersects(frame.clip))
            continue;
        QColor ground = municipality.own ? colours.own : colours.partner;
        ground.setAlphaF(static_cast<float>(shown * 0.6));
        QPainterPath path;
        addShapes(path, municipality.shapes, how);
        painter.setBrush(ground);
        painter.drawPath(path);
    }
}

void GroundBackdrop::paintMunicipalityOutlines(QPainter &painter, const TilePainting &how) const
{
    if (how.zoom < 6)
        return;
    const GroundColours &colours = groundColours(how.style);
    const WorldFrame frame = worldFrame(how);
    painter.setBrush(Qt::NoBrush);
    for (const bool partners : {false, true}) {
        for (const Municipality &municipality : m_municipalities) {
            if (municipality.partner != partners || !onCanvas(municipality.box, frame).intersects(frame.clip))
                continue;
            QPainterPath path;
            addShapes(path, municipality.shapes, how);
            QColor line = partners ? colours.municipality : mixed(colours.land, colours.municipality, 0.45);
            if (municipality.own)
                line = mixed(colours.municipality, colours.label, 0.6);
            const double width = (partners ? 1.1 : 0.8) + ramp(how.zoom, 9, 14) * 0.8;
            QPen pen(line, width * how.pixel, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (how.zoom >= 12.5)
                pen.setDashPattern({5, 4});
            painter.setPen(pen);
            painter.drawPath(path);
        }
    }
}

} // namespace videoguard::map
