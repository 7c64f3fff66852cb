// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_label_ink.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace videoguard::map {

namespace {

constexpr double kBesideDot_px = 6;
constexpr double kSharpest_deg = 28; ///< between two neighbouring letters
constexpr double kBoxPadding_px = 1.5;

/// A point of a line by its distance from the begin, and the direction there.
struct Walker {
    const QPolygonF &line;
    qsizetype segment = 0;
    double passed = 0; ///< length before the segment

    /// `distance` never decreases from call to call.
    QPointF at(double distance, double &angle_deg)
    {
        for (;;) {
            const QLineF part(line[segment], line[segment + 1]);
            const double length = part.length();
            if (distance <= passed + length || segment + 2 >= line.size()) {
                angle_deg = std::atan2(part.dy(), part.dx()) * 180.0 / std::numbers::pi;
                return length > 0 ? part.pointAt((distance - passed) / length) : part.p1();
            }
            passed += length;
            ++segment;
        }
    }
};

double turn(double from_deg, double to_deg)
{
    return std::abs(std::remainder(to_deg - from_deg, 360.0));
}

} // namespace

double inkWidth(const QString &text, const LabelLook &look)
{
    return QFontMetricsF(look.font).horizontalAdvance(text);
}

QRectF LabelInk::bounds() const
{
    QRectF box = text.boundingRect().united(shield.boundingRect()).united(dot.boundingRect());
    const double margin = look.halo_px / 2;
    return box.adjusted(-margin, -margin, margin, margin);
}

void LabelInk::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!shield.isEmpty()) {
        painter.setPen(QPen(look.halo, 1.2));
        painter.setBrush(look.shield);
        painter.drawPath(shield);
    }
    painter.setBrush(Qt::NoBrush);
    if (look.halo_px > 0 && shield.isEmpty()) {
        painter.setPen(QPen(look.halo, look.halo_px, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(text);
        painter.drawPath(dot);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text);
    painter.drawPath(text);
    painter.drawPath(dot);
}

QImage LabelInk::image(double pixel, QPointF &offset) const
{
    const QRectF box = bounds().adjusted(-1, -1, 1, 1);
    offset = QPointF(std::floor(box.left() * pixel) / pixel, std::floor(box.top() * pixel) / pixel);
    const QSize size(static_cast<int>(std::ceil((box.right() - offset.x()) * pixel)),
                     static_cast<int>(std::ceil((box.bottom() - offset.y()) * pixel)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixel, pixel);
    painter.translate(-offset);
    paint(painter);
    painter.end();
    image.setDevicePixelRatio(pixel);
    return image;
}

LabelInk straightInk(const QString &text, const LabelLook &look, int side)
{
    LabelInk ink;
    ink.look = look;
    const QFontMetricsF metrics(look.font);
    const double width = metrics.horizontalAdvance(text);
    const double left = side == 0 ? -width / 2 : side > 0 ? kBesideDot_px : -kBesideDot_px - width;
    // On whole pixels the stems stay crisp.
    ink.text.addText(QPointF(std::round(left), std::round(metrics.capHeight() / 2)), look.font, text);
    if (look.dot)
        ink.dot.addRect(QRectF(-2, -2, 4, 4));
    return ink;
}

LabelInk shieldInk(const QString &text, const LabelLook &look)
{
    LabelInk ink = straightInk(text, look, 0);
    const QRectF box = ink.text.boundingRect();
    ink.shield.addRoundedRect(box.adjusted(-4, -3, 4, 3), 3, 3);
    return ink;
}

std::optional<LabelInk> curvedInk(const QString &text, const LabelLook &look, const QPolygonF &line,
                                  double start, std::vector<QRectF> &boxes)
{
    LabelInk ink;
    ink.look = look;
    boxes.clear();
    const QFontMetricsF metrics(look.font);
    const double width = metrics.horizontalAdvance(text);
    double angle = 0;
    double ignored = 0;
    const QPointF first = Walker{line}.at(start, ignored);
    const QPointF last = Walker{line}.at(start + width, ignored);
    QPolygonF upright = line;
    if (last.x() < first.x()) {
        std::reverse(upright.begin(), upright.end());
        double length = 0;
        for (qsizetype i = 1; i < line.size(); ++i)
            length += QLineF(line[i - 1], line[i]).length();
        start = length - start - width;
    }
    Walker walker{upright};
    const double down = metrics.capHeight() / 2;
    double before = 0;
    QRectF box;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double from = metrics.horizontalAdvance(text.left(i));
        const double advance = metrics.horizontalAdvance(text.left(i + 1)) - from;
        const QPointF middle = walker.at(start + from + advance / 2, angle);
        if (i > 0 && turn(before, angle) > kSharpest_deg)
            return std::nullopt;
        before = angle;
        QPainterPath letter;
        letter.addText(QPointF(-advance / 2, down), look.font, QString(text[i]));
        QTransform place;
        place.translate(middle.x(), middle.y());
        place.rotate(angle);
        ink.text.addPath(place.map(letter));
        const double half = std::max(advance, metrics.capHeight()) / 2 + kBoxPadding_px;
        const QRectF square(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
        box = box.isNull() ? square : box.united(square);
        if (i % 3 == 2 || i + 1 == text.size()) {
            boxes.push_back(box);
            box = {};
        }
    }
    return ink;
}

} // namespace videoguard::map
