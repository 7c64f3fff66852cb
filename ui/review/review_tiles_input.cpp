// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_tiles.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace videoguard::review {

namespace {

constexpr double kWheelStep = 1.25; ///< of the zoom, a notch of the wheel

} // namespace

bool ReviewTiles::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int lane = laneAt(help->pos());
        if (lane < 0) {
            QToolTip::hideText();
            return true;
        }
        const TileLook &seen = look(lane);
        const TileSaying said = TilePainter::saying(seen);
        QStringList lines{(seen.names.number + QLatin1Char(' ') + seen.names.name).trimmed()};
        for (const QString &line : {seen.names.owner, seen.names.correction, said.title, said.detail}) {
            if (!line.isEmpty())
                lines << line;
        }
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        QToolTip::showText(help->globalPos(), lines.join(QStringLiteral("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void ReviewTiles::mousePressEvent(QMouseEvent *event)
{
    const int lane = laneAt(event->position());
    if (lane < 0)
        return;
    emit laneChosen(lane);
    if (event->button() == Qt::MiddleButton)
        emit zoomResetWanted(lane);
    if (event->button() != Qt::LeftButton)
        return;
    if (actionRect(lane).contains(event->position())) {
        m_pressed = lane;
        updateTile(lane);
        return;
    }
    if (look(lane).box.contains(event->position())) {
        m_dragged = lane;
        m_dragFrom = event->position();
    }
}

void ReviewTiles::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0 && m_dragged < laneCount() && event->buttons() & Qt::LeftButton) {
        const QRectF shown = TilePainter(devicePixelRatioF()).pictureRect(look(m_dragged));
        const QPointF by = m_dragFrom - event->position();
        m_dragFrom = event->position();
        if (!shown.isEmpty() && look(m_dragged).wanted.width() < 1.0)
            emit panWanted(m_dragged, {by.x() / shown.width(), by.y() / shown.height()});
        return;
    }
    const int lane = laneAt(event->position());
    const int over = lane >= 0 && actionRect(lane).contains(event->position()) ? lane : -1;
    if (over == m_hovered)
        return;
    for (const int changed : {m_hovered, over}) {
        if (changed >= 0 && changed < laneCount())
            updateTile(changed);
    }
    m_hovered = over;
    setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReviewTiles::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged = -1;
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0 || pressed >= laneCount())
        return;
    updateTile(pressed);
    if (actionRect(pressed).contains(event->position()))
        emit momentWanted(TilePainter::actionMoment(look(pressed)));
}

void ReviewTiles::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int lane = laneAt(event->position());
    m_dragged = -1;
    if (lane >= 0 && event->button() == Qt::LeftButton && !actionRect(lane).contains(event->position()))
        emit enlargeWanted(lane);
}

void ReviewTiles::leaveEvent(QEvent *)
{
    if (m_hovered >= 0 && m_hovered < laneCount())
        updateTile(m_hovered);
    m_hovered = -1;
}

void ReviewTiles::wheelEvent(QWheelEvent *event)
{
    const int lane = laneAt(event->position());
    if (lane < 0 || event->angleDelta().y() == 0)
        return;
    const QRectF shown = TilePainter(devicePixelRatioF()).pictureRect(look(lane));
    if (shown.isEmpty())
        return;
    const QPointF anchor(std::clamp((event->position().x() - shown.left()) / shown.width(), 0.0, 1.0),
                         std::clamp((event->position().y() - shown.top()) / shown.height(), 0.0, 1.0));
    emit zoomWanted(lane, std::pow(kWheelStep, event->angleDelta().y() / 120.0), anchor);
    event->accept();
}

void ReviewTiles::keyPressEvent(QKeyEvent *event)
{
    const int lane = m_selected;
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && lane >= 0) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const base::WallTime next = TilePainter::actionMoment(look(lane)); next.isKnown())
                emit momentWanted(next);
            else
                emit enlargeWanted(lane);
            return;
        case Qt::Key_Escape:
            if (look(lane).wanted.width() < 1.0) {
                emit zoomResetWanted(lane);
                return;
            }
            if (m_enlarged) {
                emit enlargeWanted(lane);
                return;
            }
            break;
        case Qt::Key_Up:
            emit selectNextWanted(m_enlarged ? -1 : -m_edge);
            return;
        case Qt::Key_Down:
            emit selectNextWanted(m_enlarged ? 1 : m_edge);
            return;
        case Qt::Key_PageUp:
            emit selectNextWanted(-1);
            return;
        case Qt::Key_PageDown:
            emit selectNextWanted(1);
            return;
        case Qt::Key_Plus:
            emit zoomWanted(lane, kWheelStep, {0.5, 0.5});
            return;
        case Qt::Key_Minus:
            emit zoomWanted(lane, 1 / kWheelStep, {0.5, 0.5});
            return;
        default:
            break;
        }
    }
    QWidget::keyPressEvent(event);
}

void ReviewTiles::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int lane = byKey ? m_selected : laneAt(event->pos());
    if (lane < 0)
        return;
    const QPoint at = byKey ? look(lane).box.center().toPoint() : event->pos();
    emit menuWanted(lane, mapToGlobal(at));
}

} // namespace videoguard::review
