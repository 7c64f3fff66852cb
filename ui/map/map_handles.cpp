// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_handles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace videoguard::map {

namespace {

constexpr double kReach = 96;
constexpr double kGrip = 14;
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kLeast_deg = 1;
constexpr double kMost_deg = 180;
constexpr std::array kHandles{ViewHandle::Azimuth, ViewHandle::Left, ViewHandle::Right};

double angleOf(const EditedView &view, ViewHandle handle)
{
    switch (handle) {
    case ViewHandle::Left:
        return view.azimuth_deg - view.hfov_deg / 2;
    case ViewHandle::Right:
        return view.azimuth_deg + view.hfov_deg / 2;
    default:
        return view.azimuth_deg;
    }
}

// Mercator keeps angles: the bearing on the screen is the bearing on the ground.
QPointF towards(double azimuth_deg)
{
    return {std::sin(azimuth_deg * kRadians), -std::cos(azimuth_deg * kRadians)};
}

} // namespace

QPointF handlePosition(const Viewport &viewport, const EditedView &view, ViewHandle handle)
{
    const double reach = handle == ViewHandle::Azimuth ? kReach * 1.25 : kReach;
    return viewport.toScreen(view.position) + towards(angleOf(view, handle)) * reach;
}

ViewHandle handleAt(const Viewport &viewport, const EditedView &view, QPointF screen)
{
    ViewHandle nearest = ViewHandle::None;
    double best = kGrip;
    for (const ViewHandle handle : kHandles) {
        const QPointF away = handlePosition(viewport, view, handle) - screen;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= best) {
            best = distance;
            nearest = handle;
        }
    }
    return nearest;
}

EditedView dragged(const Viewport &viewport, EditedView view, ViewHandle handle, QPointF screen)
{
    const QPointF away = screen - viewport.toScreen(view.position);
    if (handle == ViewHandle::None || std::hypot(away.x(), away.y()) < 4)
        return view;
    const double pointer_deg = std::atan2(away.x(), -away.y()) / kRadians;
    if (handle == ViewHandle::Azimuth) {
        view.azimuth_deg = std::fmod(std::round(geo::normalizedAzimuth(pointer_deg)), 360);
        return view;
    }
    const double off = std::abs(std::remainder(pointer_deg - view.azimuth_deg, 360));
    view.hfov_deg = std::clamp(std::round(2 * off), kLeast_deg, kMost_deg);
    return view;
}

void paintHandles(QPainter &painter, const Viewport &viewport, const widgets::Theme &theme,
                  const EditedView &view, ViewHandle held)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF foot = viewport.toScreen(view.position);
    const QPointF middle = handlePosition(viewport, view, ViewHandle::Azimuth);
    const QRectF circle(foot.x() - kReach, foot.y() - kReach, 2 * kReach, 2 * kReach);
    QPainterPath sector(foot);
    sector.arcTo(circle, 90 - view.azimuth_deg + view.hfov_deg / 2, -view.hfov_deg);
    sector.closeSubpath();
    QColor fill = theme.colour.selected;
    fill.setAlphaF(0.14F);
    painter.fillPath(sector, fill);
    const QColor edge =
        theme.colour.selectedOuter.isValid() ? theme.colour.selectedOuter : theme.colour.canvas;
    for (const QPen &pen : {QPen(edge, 4), QPen(theme.colour.selected, 2)}) {
        painter.setPen(pen);
        painter.drawPath(sector);
        painter.drawLine(foot, middle);
    }
    for (const ViewHandle handle : kHandles) {
        const double r = handle == held ? theme.px(9) : theme.px(7);
        painter.setPen(QPen(edge, 2));
        painter.setBrush(theme.colour.selected);
        const QPointF at = handlePosition(viewport, view, handle);
        if (handle == ViewHandle::Azimuth)
            painter.drawEllipse(at, r, r);
        else
            painter.drawRect(QRectF(at.x() - r + 1, at.y() - r + 1, 2 * r - 2, 2 * r - 2));
    }
    const QPointF textAt = middle + towards(view.azimuth_deg) * theme.px(26);
    const QString text =
        QStringLiteral("%1° · %2°").arg(view.azimuth_deg, 0, 'f', 0).arg(view.hfov_deg, 0, 'f', 0);
    painter.setFont(theme.font.captionStrong);
    const QFontMetricsF metrics(theme.font.captionStrong);
    QRectF box(0, 0, metrics.horizontalAdvance(text) + theme.px(10), metrics.height() + theme.px(4));
    box.moveCenter(textAt);
    painter.setPen(QPen(theme.colour.controlLine, 1));
    painter.setBrush(theme.colour.raised);
    painter.drawRoundedRect(box, theme.size.radiusTag, theme.size.radiusTag);
    painter.setPen(theme.colour.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace videoguard::map
