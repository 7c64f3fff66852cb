// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/coverage_painter.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace videoguard::catalogue_ui {

namespace {

using widgets::theme;

double slope(double degrees)
{
    return std::tan(degrees * std::numbers::pi / 180);
}

} // namespace

void CoveragePainter::paintScale()
{
    if (m_layout.scale.isEmpty())
        return;
    const double y = m_layout.scale.top() + 0.5;
    // Where the plan's borders stand on the axis, read straight down.
    m_painter.setPen(QPen(theme().colour.muted, 1, Qt::DotLine));
    const auto drop = [&](double metres) {
        const double x = std::round(m_layout.x(metres)) + 0.5;
        m_painter.drawLine(QPointF(x, m_layout.axis + theme().px(2)), QPointF(x, y));
    };
    if (m_figures.deadZone_m > 0)
        drop(m_figures.deadZone_m);
    for (const CoverageFigures::Row &row : m_figures.rows) {
        if (row.isReached())
            drop(row.to_m);
    }

    m_painter.setPen(QPen(theme().colour.muted, 1));
    m_painter.drawLine(QPointF(m_layout.left, y), QPointF(m_layout.x(m_figures.reach_m), y));
    m_painter.setFont(theme().font.micro);
    const QFontMetrics metrics(theme().font.micro);
    const double room = m_figures.reach_m * m_layout.pxPerM;
    const int most = std::clamp(static_cast<int>(room / theme().px(50)), 1, 6);
    const double step = niceStep(m_figures.reach_m, most);
    const int decimals = step < 1 ? 1 : 0;
    for (double at = 0; at <= m_figures.reach_m * 1.0001; at += step) {
        const double x = std::round(m_layout.x(at)) + 0.5;
        m_painter.drawLine(QPointF(x, y), QPointF(x, y + theme().px(4)));
        const bool last = at + step > m_figures.reach_m * 1.0001;
        const QString number = m_locale.toString(at, 'f', decimals);
        const QString text =
            last ? QCoreApplication::translate("CoverageSketch", "%1 m").arg(number) : number;
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, m_layout.scale.width() - wide));
        m_painter.drawText(QRectF(left, y + theme().px(5), wide, metrics.height()), Qt::AlignCenter, text);
    }
}

void CoveragePainter::paintPerson(double metres, double ground)
{
    const double x = std::round(m_layout.x(metres)) + 0.5;
    const double head = ground - geo::kFaceHeight_m * m_layout.sidePxPerM;
    m_painter.setPen(QPen(theme().colour.text, 1.5));
    m_painter.drawLine(QPointF(x, ground), QPointF(x, head));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().colour.text);
    const double dot = theme().px(2.5);
    m_painter.drawEllipse(QPointF(x, head), dot, dot);
}

void CoveragePainter::paintSide()
{
    if (m_layout.side.isEmpty())
        return;
    const QFontMetrics micro(theme().font.micro);
    const int bar = theme().px(4);
    const double ground = m_layout.side.bottom() - bar;
    const double lens = ground - m_figures.height_m * m_layout.sidePxPerM;
    const double end = m_layout.x(m_figures.reach_m);
    const auto yAt = [&](double edge_deg, double metres) {
        return lens + slope(edge_deg) * metres * m_layout.sidePxPerM;
    };

    m_painter.setFont(theme().font.micro);
    m_painter.setPen(theme().colour.muted);
    const double exaggeration = m_layout.sidePxPerM / m_layout.pxPerM;
    const bool trueScale = std::abs(exaggeration - 1) < 0.05;
    m_painter.drawText(
        QRect(0, m_layout.side.top() - micro.height() - theme().px(2), m_layout.side.width(), micro.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        trueScale ? QCoreApplication::translate("CoverageSketch", "side view")
                  : QCoreApplication::translate("CoverageSketch", "side view, heights ×%1")
                        .arg(m_locale.toString(exaggeration, 'f', 1)));

    m_painter.save();
    m_painter.setClipRect(QRectF(0, std::min(lens, m_layout.side.top() * 1.0) - theme().px(5),
                                 m_layout.side.width(), m_layout.side.height() + theme().px(10)));
    // What is in the picture, as a slice through its middle.
    const double lowerMeets = m_figures.lowerEdge_deg >= 90
                                  ? 0
                                  : m_figures.height_m / std::max(1e-6, slope(m_figures.lowerEdge_deg));
    QPainterPath fan(QPointF(m_layout.left, lens));
    const double nearFoot = std::clamp(lowerMeets, 0.0, m_figures.reach_m);
    fan.lineTo(m_layout.x(nearFoot), std::min(ground, yAt(m_figures.lowerEdge_deg, nearFoot)));
    fan.lineTo(end, ground);
    fan.lineTo(end,
               std::max(m_layout.side.top() * 1.0 - bar, yAt(m_figures.upperEdge_deg, m_figures.reach_m)));
    fan.closeSubpath();
    QColor light = coverageColour(m_levels, m_levels.lowestDrawn);
    light.setAlphaF(0.42F);
    m_painter.setPen(Qt::NoPen);
    m_painter.fillPath(fan, light);
    // Where no face is in the picture.
    if (m_figures.deadZone_m > 0) {
        QPainterPath dead(QPointF(m_layout.left, lens));
        dead.lineTo(m_layout.left, ground);
        dead.lineTo(m_layout.x(nearFoot), ground);
        dead.closeSubpath();
        m_painter.setBrush(hatch());
        m_painter.drawPath(dead);
    }
    m_painter.restore();

    // The ground, in the colours of the plan.
    double from = m_figures.deadZone_m;
    for (const CoverageFigures::Row &row : m_figures.rows) {
        if (!row.isReached())
            continue;
        m_painter.fillRect(QRectF(m_layout.x(from), ground, m_layout.x(row.to_m) - m_layout.x(from), bar),
                           coverageColour(m_levels, row.level));
        from = row.to_m;
    }
    m_painter.setPen(QPen(theme().colour.muted, 1));
    m_painter.drawLine(QPointF(m_layout.left, ground), QPointF(m_layout.x(m_figures.deadZone_m), ground));

    double before = -1e9;
    for (const CoverageFigures::Row &row : m_figures.rows) {
        const double x = m_layout.x(row.to_m);
        if (!row.isReached() || row.limited || x - before < theme().px(8) || x > end - 2)
            continue;
        paintPerson(row.to_m, ground);
        before = x;
    }

    // The mount, its height and the camera.
    m_painter.setPen(QPen(theme().colour.text, 2));
    m_painter.drawLine(QPointF(m_layout.left, lens), QPointF(m_layout.left, ground));
    m_painter.setPen(QPen(
        theme().colour.selectedOuter.isValid() ? theme().colour.selectedOuter : theme().colour.canvas, 1));
    m_painter.setBrush(theme().colour.selected);
    m_painter.drawEllipse(QPointF(m_layout.left, lens), theme().px(3.5), theme().px(3.5));
    m_painter.setPen(theme().colour.muted);
    m_painter.drawText(
        QRectF(0, (lens + ground) / 2 - micro.height() / 2.0, m_layout.left - theme().px(5), micro.height()),
        Qt::AlignRight | Qt::AlignVCenter, distanceText(m_figures.height_m, m_locale));
}

} // namespace videoguard::catalogue_ui
