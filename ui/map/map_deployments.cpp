// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_deployments.h"

#include "ui/widgets/date_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPainter>

#include <cmath>

namespace videoguard::map {

namespace {

constexpr double kRadius = 8;
/// Farther out the dates would cover the map.
constexpr double kDatesFrom = 11;

QDateTime timeOf(const QJsonObject &deployment, const char *name)
{
    return QDateTime::fromString(deployment.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace

std::vector<EarlierPlace> earlierPlaces(const catalogue::CameraRecord &camera)
{
    std::vector<EarlierPlace> places;
    for (const QJsonValue &entry : camera.value(QStringLiteral("deployments")).toArray()) {
        const QJsonObject deployment = entry.toObject();
        const QDateTime to = timeOf(deployment, "to");
        const QJsonValue lat = deployment.value(QLatin1String("lat"));
        const QJsonValue lon = deployment.value(QLatin1String("lon"));
        if (to.isValid() && lat.isDouble() && lon.isDouble())
            places.push_back({{lat.toDouble(), lon.toDouble()},
                              timeOf(deployment, "from"),
                              to,
                              deployment.value(QLatin1String("note")).toString()});
    }
    std::sort(places.begin(), places.end(),
              [](const EarlierPlace &a, const EarlierPlace &b) { return a.to > b.to; });
    return places;
}

catalogue::CameraRecord deployedAt(catalogue::CameraRecord camera, geo::Position place, const QDateTime &now)
{
    QJsonArray deployments = camera.value(QStringLiteral("deployments")).toArray();
    const QString moment = timeText(now);
    for (QJsonValueRef entry : deployments) {
        QJsonObject deployment = entry.toObject();
        if (deployment.value(QLatin1String("to")).toString().isEmpty())
            deployment.insert(QStringLiteral("to"), moment);
        entry = deployment;
    }
    const auto rounded = [](double degrees) { return std::round(degrees * 1e6) / 1e6; };
    deployments.append(QJsonObject{{QStringLiteral("from"), moment},
                                   {QStringLiteral("lat"), rounded(place.lat_deg)},
                                   {QStringLiteral("lon"), rounded(place.lon_deg)}});
    camera.setValue(QStringLiteral("deployments"), deployments);
    return camera;
}

QString EarlierPlacesLayer::datesOf(const EarlierPlace &place) const
{
    const QString to = widgets::dateText(place.to.toLocalTime().date());
    if (!place.from.isValid())
        return QCoreApplication::translate("MapDeployments", "until %1").arg(to);
    const QString from = widgets::dateText(place.from.toLocalTime().date());
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

void EarlierPlacesLayer::paintAbove(QPainter &painter, const Viewport &viewport)
{
    if (m_places.empty())
        return;
    const widgets::Theme &theme = widgets::theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font.caption);
    const QFontMetricsF metrics(theme.font.caption);
    QColor ground = theme.colour.panel;
    ground.setAlphaF(0.85F);
    for (const EarlierPlace &place : m_places) {
        const QPointF at = viewport.toScreen(place.position);
        if (!viewport.rect().adjusted(-60, -20, 60, 20).contains(at))
            continue;
        painter.setPen(QPen(theme.colour.muted, 1.6, Qt::DashLine));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(at.x() - kRadius, at.y() - kRadius, 2 * kRadius, 2 * kRadius), 3, 3);
        if (viewport.zoom < kDatesFrom)
            continue;
        const QString dates = datesOf(place);
        const QRectF box(at.x() + kRadius + 4, at.y() - metrics.height() / 2 - 1,
                         metrics.horizontalAdvance(dates) + 8, metrics.height() + 2);
        painter.fillRect(box, ground);
        painter.setPen(theme.colour.text);
        painter.drawText(box, Qt::AlignCenter, dates);
    }
    painter.restore();
}

QString EarlierPlacesLayer::toolTip(const Viewport &viewport, QPointF screen)
{
    for (const EarlierPlace &place : m_places) {
        const QPointF away = viewport.toScreen(place.position) - screen;
        if (std::hypot(away.x(), away.y()) <= kRadius + 3)
            return place.note.isEmpty() ? datesOf(place)
                                        : QStringLiteral("%1\n%2").arg(datesOf(place), place.note);
    }
    return {};
}

} // namespace videoguard::map
