// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_own_layer.h"

#include "ui/map/map_overlay.h"
#include "ui/map/map_words.h"

#include <QCoreApplication>

#include <cmath>

namespace videoguard::map {

void OwnLayer::paintAbove(QPainter &painter, const Viewport &viewport)
{
    if (!m_own.fix() || !m_store.state().layers.ownPosition)
        return;
    const widgets::Theme &theme = widgets::theme();
    QPolygonF trail;
    for (const console::OwnFix &fix : m_own.trail())
        trail.append(viewport.toScreen(fix.position));
    paintTrail(painter, theme, trail);
    const double perPixel = geo::metresPerWorldUnit(m_own.fix()->position.lat_deg) / viewport.worldWidth();
    paintOwnPlace(painter, theme, viewport.toScreen(m_own.fix()->position),
                  m_own.fix()->accuracy_m / perPixel);
}

QString OwnLayer::toolTip(const Viewport &viewport, QPointF screen)
{
    if (!m_own.fix() || !m_store.state().layers.ownPosition)
        return {};
    const QPointF away = viewport.toScreen(m_own.fix()->position) - screen;
    if (std::hypot(away.x(), away.y()) > 10)
        return {};
    const QString accuracy = m_own.fix()->accuracy_m > 0
                                 ? QCoreApplication::translate("MapOwnLayer", "accurate to %1")
                                       .arg(lengthText(m_own.fix()->accuracy_m))
                                 : QCoreApplication::translate("MapOwnLayer", "accuracy unknown");
    return QStringLiteral("%1\n%2\n%3")
        .arg(QCoreApplication::translate("MapOwnLayer", "Own position"),
             positionText(m_own.fix()->position, m_store.state().layers.notation), accuracy);
}

} // namespace videoguard::map
