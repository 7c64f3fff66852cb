// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_overlay.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace videoguard::map {

namespace {

// A halo in the ground's colour makes a line stand out of any map.
void strokeWithHalo(QPainter &painter, const QPainterPath &path, const QPen &pen, const QColor &halo)
{
    QPen wide(halo, pen.widthF() + 3);
    wide.setJoinStyle(Qt::RoundJoin);
    wide.setCapStyle(Qt::RoundCap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(wide);
    painter.drawPath(path);
    painter.setPen(pen);
    painter.drawPath(path);
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QRectF paintScaleBar(QPainter &painter, const widgets::Theme &theme, QPointF bottomLeft, const ScaleBar &bar,
                     const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFontMetricsF metrics(theme.font.caption, painter.device());
    const double pad = theme.px(8);
    const double height = std::max<double>(theme.px(24), metrics.height() + theme.px(6));
    const QRectF box(bottomLeft.x(), bottomLeft.y() - height,
                     bar.width + metrics.horizontalAdvance(text) + 3 * pad, height);
    painter.fillRect(box, faded(theme.colour.panel, 0.9));
    const double y = std::round(box.center().y()) + 3;
    const double left = std::round(box.left() + pad);
    const double right = std::round(left + bar.width);
    QPen pen(theme.colour.text, 1.6);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{{left, y - 6}, {left, y}, {right, y}, {right, y - 6}});
    painter.setFont(theme.font.caption);
    painter.drawText(QRectF(right + pad, box.top(), box.right() - right - pad, height),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
    painter.restore();
    return box;
}

QRectF paintAttribution(QPainter &painter, const widgets::Theme &theme, const QRectF &area,
                        const QString &text)
{
    if (text.isEmpty())
        return {};
    painter.save();
    const QFontMetricsF metrics(theme.font.micro, painter.device());
    const double pad = theme.px(6);
    const QRectF most(0, 0, std::max(area.width() - 2 * pad, 60.0), area.height());
    const QRectF needed = metrics.boundingRect(most, Qt::TextWordWrap | Qt::AlignRight, text);
    const QSizeF size(std::ceil(needed.width()) + 2 * pad, std::ceil(needed.height()) + theme.px(4));
    const QRectF box(area.right() - size.width(), area.bottom() - size.height(), size.width(), size.height());
    painter.fillRect(box, faded(theme.colour.panel, 0.85));
    painter.setFont(theme.font.micro);
    painter.setPen(theme.colour.muted);
    painter.drawText(box.adjusted(pad, 0, -pad, 0),
                     Qt::TextWordWrap | Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
    painter.restore();
    return box;
}

void paintPin(QPainter &painter, const widgets::Theme &theme, QPointF tip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double r = theme.px(11);
    const QPointF middle = tip - QPointF(0, r * 1.9);
    QPainterPath drop;
    drop.moveTo(tip);
    drop.cubicTo(tip + QPointF(-r * 0.35, -r * 0.7), middle + QPointF(-r, r * 0.75), middle + QPointF(-r, 0));
    drop.arcTo(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r), 180, -180);
    drop.cubicTo(middle + QPointF(r, r * 0.75), tip + QPointF(r * 0.35, -r * 0.7), tip);
    painter.setPen(QPen(theme.colour.accentText, 2));
    painter.setBrush(theme.colour.accentFill);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour.accentText);
    painter.drawEllipse(middle, r * 0.38, r * 0.38);
    painter.restore();
}

void paintOwnPlace(QPainter &painter, const widgets::Theme &theme, QPointF at, double accuracy)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double r = theme.px(6);
    if (accuracy > r) {
        painter.setPen(QPen(faded(theme.colour.link, 0.6), 1.2));
        painter.setBrush(faded(theme.colour.link, 0.14));
        painter.drawEllipse(at, accuracy, accuracy);
    }
    painter.setPen(QPen(theme.colour.panel, 2.4));
    painter.setBrush(theme.colour.link);
    painter.drawEllipse(at, r, r);
    painter.restore();
}

void paintTrail(QPainter &painter, const widgets::Theme &theme, const QPolygonF &trail)
{
    if (trail.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 1; i < trail.size(); ++i) {
        const double age = 1.0 - double(i) / double(trail.size() - 1);
        painter.setPen(roundPen(faded(theme.colour.link, 0.9 - 0.8 * age), theme.px(3)));
        painter.drawLine(trail[i - 1], trail[i]);
    }
    painter.restore();
}

void paintFigure(QPainter &painter, const widgets::Theme &theme, const QPolygonF &points, bool isArea,
                 std::optional<QPointF> pointer)
{
    if (points.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF outline = points;
    if (pointer)
        outline.append(*pointer);
    QPainterPath path;
    path.addPolygon(outline);
    if (isArea && outline.size() > 2) {
        path.closeSubpath();
        painter.fillPath(path, faded(theme.colour.link, 0.16));
    }
    QPen pen = roundPen(theme.colour.text, 2);
    if (pointer)
        pen.setDashPattern({4, 3});
    strokeWithHalo(painter, path, pen, faded(theme.colour.canvas, 0.75));
    const double r = theme.px(4);
    painter.setPen(QPen(theme.colour.text, 2));
    painter.setBrush(theme.colour.canvas);
    for (const QPointF &point : points)
        painter.drawEllipse(point, r, r);
    painter.restore();
}

void paintNote(QPainter &painter, const widgets::Theme &theme, QPointF at, const QString &text,
               const QRectF &inside)
{
    painter.save();
    const QFontMetricsF metrics(theme.font.captionStrong, painter.device());
    const QSizeF size(metrics.horizontalAdvance(text) + theme.px(12), metrics.height() + theme.px(6));
    QRectF box(at + QPointF(theme.px(10), -size.height() - theme.px(6)), size);
    if (box.right() > inside.right())
        box.moveRight(at.x() - theme.px(10));
    if (box.top() < inside.top())
        box.moveTop(at.y() + theme.px(10));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.controlLine, 1));
    painter.setBrush(theme.colour.raised);
    painter.drawRoundedRect(box, theme.size.radiusControl, theme.size.radiusControl);
    painter.setFont(theme.font.captionStrong);
    painter.setPen(theme.colour.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

void paintSelectionShape(QPainter &painter, const widgets::Theme &theme, const QPolygonF &shape)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    painter.fillPath(path, faded(theme.colour.selected, 0.12));
    QPen pen(theme.colour.selected, 2);
    const QColor edge =
        theme.colour.selectedOuter.isValid() ? theme.colour.selectedOuter : faded(theme.colour.canvas, 0.75);
    strokeWithHalo(painter, path, pen, edge);
    painter.restore();
}

void paintCross(QPainter &painter, const widgets::Theme &theme, QPointF at)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double outer = theme.px(14);
    const double inner = theme.px(4);
    QPainterPath path;
    for (const QPointF &way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        path.moveTo(at + way * inner);
        path.lineTo(at + way * outer);
    }
    strokeWithHalo(painter, path, roundPen(theme.colour.text, 2), theme.colour.canvas);
    painter.restore();
}

} // namespace videoguard::map
