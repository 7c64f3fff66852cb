// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_coverage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace videoguard::map {
namespace {

// Design tokens lines.* and map.sector*.
constexpr double kSector = 1.4;
constexpr double kSectorOther = 1.2;
constexpr double kSight = 1.5;
constexpr double kBandOpacity = 0.62;
constexpr double kOtherOpacity = 0.13;
constexpr double kLightOpacity = 0.16;
constexpr size_t kMostKept = 5'000;
constexpr double kSmallest_px = 8; ///< what reaches less far on the screen is not drawn

QPainterPath pathOf(const std::vector<geo::Offset> &ring)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(ring.size()) + 1);
    for (const geo::Offset &offset : ring)
        polygon << QPointF(offset.east_m, -offset.north_m);
    QPainterPath path;
    if (polygon.size() > 2) {
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

QColor withOpacity(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QPen cosmetic(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void dash(QPen &pen, double on_px, double off_px)
{
    pen.setDashPattern({on_px / pen.widthF(), off_px / pen.widthF()});
    pen.setCapStyle(Qt::FlatCap);
}

QString coverageWord(const char *text)
{
    return QCoreApplication::translate("CameraCoverage", text);
}

} // namespace

void CoveragePainter::setLevels(const QString &levelSetId)
{
    if (levelSetId == m_levelSetId)
        return;
    m_levelSetId = levelSetId;
    m_shapes.clear();
}

void CoveragePainter::fetch(const std::vector<qint64> &rows)
{
    if (m_shapes.size() > kMostKept)
        m_shapes.clear();
    std::vector<qint64> missing;
    for (const qint64 row : rows) {
        if (m_shapes.try_emplace(row, std::nullopt).second)
            missing.push_back(row);
    }
    if (missing.empty())
        return;
    for (const auto &[row, view] : m_details.views(missing)) {
        if (view.position)
            m_shapes[row] = make(view);
    }
}

CoveragePainter::Shape CoveragePainter::make(const geo::ViewGeometry &view) const
{
    const geo::Footprint footprint = geo::footprintOf(view, geo::levelSet(m_levelSetId));
    Shape shape;
    shape.at = geo::toWorld(*view.position);
    shape.metresPerWorld = geo::metresPerWorldUnit(view.position->lat_deg);
    shape.azimuth_deg = view.azimuth_deg.value_or(0);
    shape.hfov_deg = view.hfov_deg.value_or(0);
    shape.approximate = footprint.approximate;
    shape.reach_m = footprint.reach_m;
    shape.outline = pathOf(footprint.outline);
    shape.envelope = pathOf(footprint.envelope);
    for (size_t i = 0; i < footprint.bands.size(); ++i) {
        const geo::Footprint::Band &from = footprint.bands[i];
        Band band;
        band.level = from.level;
        band.far_m = from.far_m;
        band.near_m = from.near_m;
        band.path = pathOf(from.ring);
        if (i + 1 < footprint.bands.size()) {
            // Rings lie within each other: even-odd leaves what only this level covers.
            band.near_m = std::max(band.near_m, footprint.bands[i + 1].far_m);
            band.path.addPath(pathOf(footprint.bands[i + 1].ring));
            band.path.setFillRule(Qt::OddEvenFill);
        }
        shape.bands.push_back(std::move(band));
    }
    return shape;
}

const CoveragePainter::Shape *CoveragePainter::shape(qint64 row) const
{
    const auto found = m_shapes.find(row);
    return found == m_shapes.end() || !found->second ? nullptr : &*found->second;
}

bool CoveragePainter::isVisible(const Viewport &viewport, const Shape &shape) const
{
    const double reach = shape.reach_m / shape.metresPerWorld * viewport.worldWidth();
    if (reach < kSmallest_px)
        return false;
    return viewport.rect().adjusted(-reach, -reach, reach, reach).contains(viewport.toScreen(shape.at));
}

void CoveragePainter::begin(QPainter &painter, const Viewport &viewport, const Shape &shape) const
{
    const double scale = viewport.worldWidth() / shape.metresPerWorld;
    const QPointF foot = viewport.toScreen(shape.at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(foot);
    painter.scale(scale, scale);
}

void CoveragePainter::paintBands(QPainter &painter, const Viewport &viewport, qint64 row) const
{
    const Shape *found = shape(row);
    if (!found || !isVisible(viewport, *found))
        return;
    const geo::LevelSet &levels = geo::levelSet(m_levelSetId);
    const QColor edge = levelColour(levels, levels.lowestDrawn + 2, m_theme.kind);
    begin(painter, viewport, *found);
    if (!found->envelope.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(cosmetic(withOpacity(edge, 0.75), 1));
        painter.drawPath(found->envelope);
    }
    painter.setPen(Qt::NoPen);
    if (found->bands.empty()) {
        painter.setBrush(withOpacity(levelColour(levels, levels.lowestDrawn, m_theme.kind), 0.34));
        painter.drawPath(found->outline);
    }
    for (const Band &band : found->bands) {
        painter.setBrush(withOpacity(levelColour(levels, band.level, m_theme.kind), kBandOpacity));
        painter.drawPath(band.path);
    }
    QPen pen = cosmetic(edge, kSector);
    if (found->approximate)
        dash(pen, 6, 4);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(found->outline);
    painter.restore();
    paintNumbers(painter, viewport, *found);
    if (found->approximate)
        paintApproximate(painter, viewport, *found);
}

/// On the centre line, in the middle of each band that has room for it; the distance at which it ends below.
void CoveragePainter::paintNumbers(QPainter &painter, const Viewport &viewport, const Shape &shape) const
{
    const geo::LevelSet &levels = geo::levelSet(m_levelSetId);
    const double scale = viewport.worldWidth() / shape.metresPerWorld;
    const QPointF foot = viewport.toScreen(shape.at);
    const double azimuth = shape.azimuth_deg * M_PI / 180;
    const QLocale locale;
    const QFontMetricsF strong(m_theme.font.captionStrong);
    const QFontMetricsF small(m_theme.font.micro);
    for (const Band &band : shape.bands) {
        const double thick = (band.far_m - std::max(band.near_m, 0.0)) * scale;
        const double middle = (band.far_m + std::max(band.near_m, 0.0)) / 2 * scale;
        const double across = 2 * middle * std::tan(std::min(shape.hfov_deg, 150.0) / 2 * M_PI / 180);
        const double density = levels.levels[static_cast<size_t>(band.level)].min_pxPerM;
        const QString number = locale.toString(density, 'g', 6);
        const QString withUnit =
            QCoreApplication::translate("CameraCoverage", "%1 px/m", "pixels per metre").arg(number);
        const double room = std::min(across, std::max(thick * 1.8, thick));
        QString text = strong.horizontalAdvance(withUnit) + 6 <= room ? withUnit : number;
        if (thick < strong.height() * 0.9 || strong.horizontalAdvance(text) + 2 > across)
            continue;
        const QString distance = QCoreApplication::translate("CameraCoverage", "%1 m", "metres")
                                     .arg(locale.toString(band.far_m, 'f', band.far_m < 10 ? 1 : 0));
        const bool twoLines =
            thick > strong.height() + small.height() + 6 && small.horizontalAdvance(distance) + 6 < across;
        const QPointF centre = foot + QPointF(std::sin(azimuth), -std::cos(azimuth)) * middle;
        painter.setPen(levelTextColour(levels, band.level, m_theme.kind));
        painter.setFont(m_theme.font.captionStrong);
        const double lift = twoLines ? small.height() / 2 : 0;
        painter.drawText(
            QRectF(centre.x() - 80, centre.y() - strong.height() / 2 - lift, 160, strong.height()),
            Qt::AlignCenter, text);
        if (!twoLines)
            continue;
        painter.setFont(m_theme.font.micro);
        painter.drawText(
            QRectF(centre.x() - 80, centre.y() + strong.height() / 2 - lift, 160, small.height()),
            Qt::AlignCenter, distance);
    }
}

void CoveragePainter::paintApproximate(QPainter &painter, const Viewport &viewport, const Shape &shape) const
{
    const double scale = viewport.worldWidth() / shape.metresPerWorld;
    const QRectF box = shape.outline.boundingRect();
    if (box.width() * scale < 60)
        return;
    const double azimuth = shape.azimuth_deg * M_PI / 180;
    const double reach = shape.bands.empty() ? shape.reach_m : shape.bands.front().far_m;
    const QPointF end =
        viewport.toScreen(shape.at) + QPointF(std::sin(azimuth), -std::cos(azimuth)) * (reach * scale + 12);
    const QString word = coverageWord(QT_TRANSLATE_NOOP("CameraCoverage", "approximate"));
    const MapInk ink = mapInk(m_theme.kind);
    const QFontMetricsF metrics(m_theme.font.micro);
    QRectF rect(0, 0, metrics.horizontalAdvance(word) + 8, metrics.height() + 2);
    rect.moveCenter(end);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(ink.halo, 0.8));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(ink.label);
    painter.setFont(m_theme.font.micro);
    painter.drawText(rect, Qt::AlignCenter, word);
}

void CoveragePainter::paintOutline(QPainter &painter, const Viewport &viewport, qint64 row) const
{
    const Shape *found = shape(row);
    if (!found || !isVisible(viewport, *found))
        return;
    const geo::LevelSet &levels = geo::levelSet(m_levelSetId);
    const QColor edge = levelColour(levels, levels.lowestDrawn + 2, m_theme.kind);
    begin(painter, viewport, *found);
    QPen pen = cosmetic(edge, kSectorOther);
    dash(pen, 6, 4);
    painter.setPen(pen);
    painter.setBrush(withOpacity(edge, kOtherOpacity));
    painter.drawPath(found->outline);
    painter.restore();
    if (found->approximate)
        paintApproximate(painter, viewport, *found);
}

void CoveragePainter::paintLight(QPainter &painter, const Viewport &viewport, qint64 row) const
{
    const Shape *found = shape(row);
    if (!found || !isVisible(viewport, *found))
        return;
    const geo::LevelSet &levels = geo::levelSet(m_levelSetId);
    const QColor edge = levelColour(levels, levels.lowestDrawn + 2, m_theme.kind);
    begin(painter, viewport, *found);
    QPen pen = cosmetic(withOpacity(edge, 0.55), 1);
    if (found->approximate)
        dash(pen, 6, 4);
    painter.setPen(pen);
    painter.setBrush(withOpacity(edge, kLightOpacity));
    painter.drawPath(found->outline);
    painter.restore();
}

void CoveragePainter::paintSight(QPainter &painter, const Viewport &viewport, qint64 row,
                                 geo::Position place) const
{
    const Shape *found = shape(row);
    if (!found)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(mapInk(m_theme.kind).label, kSight);
    pen.setCapStyle(Qt::RoundCap);
    pen.setDashPattern({0.01, 5 / kSight});
    painter.setPen(pen);
    painter.drawLine(viewport.toScreen(found->at), viewport.toScreen(place));
    painter.restore();
}

qint64 CoveragePainter::memory_bytes() const
{
    size_t bytes = 0;
    for (const auto &[row, shape] : m_shapes) {
        bytes += sizeof(row) + sizeof(shape);
        if (!shape)
            continue;
        auto elements = shape->outline.elementCount() + shape->envelope.elementCount();
        for (const Band &band : shape->bands)
            elements += band.path.elementCount();
        bytes += static_cast<size_t>(elements) * sizeof(QPainterPath::Element);
    }
    return static_cast<qint64>(bytes);
}

} // namespace videoguard::map
