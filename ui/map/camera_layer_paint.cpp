// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_layer_body.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace videoguard::map {
namespace {

/// New labels are drawn for so long in one frame of a window; what is left follows in the next ones.
constexpr qint64 kLabelBudget_ns = 3'000'000;
constexpr double kLargest_px = 60; ///< no symbol with its wedge reaches farther from its place

void drawCentred(QPainter &painter, QPointF at, const QPixmap &pixmap)
{
    const double dpr = pixmap.devicePixelRatio();
    painter.drawPixmap(at - QPointF(pixmap.width() / dpr / 2, pixmap.height() / dpr / 2), pixmap);
}

} // namespace

bool CameraLayer::Body::paintScene(QPainter &painter, const Viewport &viewport)
{
    const std::vector<SceneItem> &items = scene.items();
    const QPointF offset = scene.offset(viewport);
    const QRectF screen = viewport.rect().adjusted(-kLargest_px, -kLargest_px, kLargest_px, kLargest_px);
    const double dpr = viewport.devicePixelRatio;
    if (source.options.sectors) {
        for (const SceneItem &item : items) {
            if (item.row < 0 || !screen.contains(item.at + offset) || item.at != item.foot)
                continue;
            const QPixmap &wedge = symbols.wedge(item.azimuth_deg, item.panoramic, dpr);
            if (!wedge.isNull())
                drawCentred(painter, item.at + offset, wedge);
        }
    }
    paintLeaders(painter, offset);
    const SceneItem *pointed = nullptr;
    for (const SceneItem &item : items) {
        if (!screen.contains(item.at + offset))
            continue;
        if (hovered >= 0 && item.row == hovered)
            pointed = &item;
        else
            paintSymbol(painter, item, item.at + offset, false);
    }

    // A print or an exported picture has all its labels at once; a window may complete them a frame later.
    const bool inTime = painter.device() && painter.device()->devType() == QInternal::Widget;
    QElapsedTimer clock;
    clock.start();
    bool left = false;
    const double margin = labels.margin();
    for (const SceneItem &item : items) {
        if (item.label.side == LabelSide::Hidden || &item == pointed)
            continue;
        const QRectF rect = item.label.rect.translated(offset);
        if (!rect.intersects(screen))
            continue;
        const bool make = !inTime || clock.nsecsElapsed() < kLabelBudget_ns;
        const QPixmap words = labels.pixmap(item.labelKey, item.text, dpr, make);
        if (words.isNull())
            left = true;
        else
            painter.drawPixmap(rect.topLeft() - QPointF(margin, margin), words);
    }
    if (pointed) {
        paintSymbol(painter, *pointed, pointed->at + offset, true);
        paintHover(painter, viewport, *pointed, pointed->at + offset);
    }
    return left;
}

/// From a symbol that was moved aside to where its camera stands.
void CameraLayer::Body::paintLeaders(QPainter &painter, QPointF offset) const
{
    for (const SceneItem &item : scene.items()) {
        if (item.at == item.foot)
            continue;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(mapInk(symbols.theme().kind).label, 1.2));
        painter.drawLine(item.at + offset, item.foot + offset);
        painter.setBrush(mapInk(symbols.theme().kind).label);
        painter.drawEllipse(item.foot + offset, 2.0, 2.0);
        painter.restore();
    }
}

void CameraLayer::Body::paintSymbol(QPainter &painter, const SceneItem &item, QPointF at, bool isHovered)
{
    const double dpr = painter.device()->devicePixelRatioF();
    if (item.row < 0) {
        drawCentred(painter, at, symbols.cluster(item.cluster, dpr));
        return;
    }
    MarkerLook look = item.marker;
    look.hovered = isHovered;
    drawCentred(painter, at, symbols.marker(look, dpr));
}

/// Name, owner and state in a small box, above everything else.
void CameraLayer::Body::paintHover(QPainter &painter, const Viewport &viewport, const SceneItem &item,
                                   QPointF at)
{
    names.fetch({item.row});
    const CameraNames::Name &name = names.of(item.row);
    const widgets::Theme &theme = symbols.theme();
    const QFontMetricsF strong(theme.font.captionStrong);
    const QFontMetricsF plain(theme.font.caption);
    const double most = 320 * theme.scale;
    const QString title = strong.elidedText(
        name.callNumber > 0 ? QString::number(name.callNumber) + u' ' + name.name : name.name,
        Qt::ElideMiddle, most);
    const QString ownerName = plain.elidedText(ownerNames.value(name.ownerId), Qt::ElideRight, most);
    const QString state = markerStateName(item.marker.state);
    QStringList lines;
    if (!ownerName.isEmpty())
        lines << ownerName;
    lines << state;
    double width = strong.horizontalAdvance(title);
    for (const QString &line : lines)
        width = std::max(width, plain.horizontalAdvance(line));
    QRectF box(0, 0, std::ceil(width) + 16,
               std::ceil(strong.height() + plain.height() * static_cast<double>(lines.size())) + 12);
    const double away = item.radius * 1.25 + 8;
    box.moveTopLeft({at.x() + away, at.y() - box.height() / 2});
    if (box.right() > viewport.size.width() - 4)
        box.moveRight(at.x() - away);
    box.moveTop(std::clamp(box.top(), 4.0, std::max(4.0, viewport.size.height() - box.height() - 4)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.controlLine, 1));
    painter.setBrush(theme.colour.raised);
    painter.drawRoundedRect(QRectF(box.toRect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.size.radiusControl,
                            theme.size.radiusControl);
    QPointF base(std::round(box.left()) + 8, std::round(box.top()) + 6 + strong.ascent());
    painter.setFont(theme.font.captionStrong);
    painter.setPen(theme.colour.text);
    painter.drawText(base, title);
    painter.setFont(theme.font.caption);
    painter.setPen(theme.colour.muted);
    base.ry() += strong.height();
    for (const QString &line : lines) {
        painter.drawText(base, line);
        base.ry() += plain.height();
    }
    painter.restore();
}

} // namespace videoguard::map
