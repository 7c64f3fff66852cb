// SPDX-License-Identifier: EUPL-1.2
// Mouse, keys and drag of the wall: each turns into a call of a reducer.
#include "ui/wall/wall_reducer.h"
#include "ui/wall/wall_view.h"
#include "ui/widgets/placed_keys.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

#include <cmath>

namespace videoguard::wall {

namespace {

constexpr auto kTileMime = "application/x-videoguard-tile";
constexpr double kZoomPerStep = 1.25;
constexpr double kPanPerKey = 0.1;

QStringList camerasIn(const QMimeData *data)
{
    const QByteArray ids = data->data(QString::fromLatin1(kCameraMime));
    return QString::fromUtf8(ids).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

int WallView::shownTileAt(QPointF point) const
{
    const WallState &state = m_store.state();
    for (int i = 0; i < state.tileCount(); ++i) {
        if (state.isShown(i) && m_tiles[static_cast<size_t>(i)].rect.tile.contains(point))
            return i;
    }
    return -1;
}

QPointF WallView::inPicture(int index, QPointF position) const
{
    QRectF picture = TilePainter(devicePixelRatioF()).pictureRect(look(index));
    if (picture.isEmpty())
        picture = m_tiles[static_cast<size_t>(index)].rect.picture;
    return {std::clamp((position.x() - picture.left()) / picture.width(), 0.0, 1.0),
            std::clamp((position.y() - picture.top()) / picture.height(), 0.0, 1.0)};
}

void WallView::mousePressEvent(QMouseEvent *event)
{
    emit operatorActed();
    const int tile = shownTileAt(event->position());
    if (tile < 0)
        return;
    m_store.apply(select(m_store.state(), tile));
    if (event->button() != Qt::LeftButton)
        return;
    if (TilePainter(devicePixelRatioF()).actionRect(look(tile)).contains(event->position())) {
        m_pressedAction = tile;
        updateRect(m_tiles[static_cast<size_t>(tile)].rect.picture);
        return;
    }
    m_pressedTile = tile;
    m_pressedAt = event->position();
    m_lastPan = event->position();
    m_dragging = false;
}

void WallView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (!(event->buttons() & Qt::LeftButton)) {
        const int tile = shownTileAt(position);
        const bool over =
            tile >= 0 && TilePainter(devicePixelRatioF()).actionRect(look(tile)).contains(position);
        const int hovered = over ? tile : -1;
        if (hovered != m_hoveredAction) {
            for (const int changed : {hovered, m_hoveredAction}) {
                if (changed >= 0 && changed < static_cast<int>(m_tiles.size()))
                    updateRect(m_tiles[static_cast<size_t>(changed)].rect.picture);
            }
            m_hoveredAction = hovered;
            setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
        }
        return;
    }
    const WallState &state = m_store.state();
    if (!state.isTile(m_pressedTile) || state.cameraAt(m_pressedTile).isEmpty())
        return;
    const bool isZoomed = state.cropAt(m_pressedTile) != kWholePicture;
    if (!m_dragging && (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    if (!isZoomed) {
        startTileDrag(m_pressedTile);
        m_pressedTile = -1;
        return;
    }
    const QSizeF box = m_tiles[static_cast<size_t>(m_pressedTile)].rect.picture.size();
    const QPointF by((m_lastPan.x() - position.x()) / box.width(),
                     (m_lastPan.y() - position.y()) / box.height());
    m_lastPan = position;
    m_store.apply(pan(state, m_pressedTile, by));
}

void WallView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedAction, -1);
    m_pressedTile = -1;
    if (pressed < 0 || pressed >= static_cast<int>(m_tiles.size()))
        return;
    updateRect(m_tiles[static_cast<size_t>(pressed)].rect.picture);
    if (TilePainter(devicePixelRatioF()).actionRect(look(pressed)).contains(event->position()))
        performAction(pressed);
}

void WallView::mouseDoubleClickEvent(QMouseEvent *event)
{
    emit operatorActed();
    const int tile = shownTileAt(event->position());
    if (event->button() != Qt::LeftButton || tile < 0)
        return;
    m_pressedTile = -1;
    if (m_store.state().cropAt(tile) != kWholePicture)
        m_store.apply(resetZoom(m_store.state(), tile));
    else
        m_store.apply(toggleEnlarged(m_store.state(), tile));
}

void WallView::wheelEvent(QWheelEvent *event)
{
    emit operatorActed();
    const int tile = shownTileAt(event->position());
    if (tile < 0 || event->angleDelta().y() == 0)
        return;
    const double factor = std::pow(kZoomPerStep, event->angleDelta().y() / 120.0);
    m_store.apply(zoom(select(m_store.state(), tile), tile, factor, inPicture(tile, event->position())));
    event->accept();
}

bool WallView::handleDigit(QKeyEvent *event)
{
    const int digit = widgets::typedDigit(*event);
    if (digit < 0)
        return false;
    m_store.apply(typeDigit(m_store.state(), digit));
    return true;
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    emit operatorActed();
    if (handleDigit(event))
        return;
    const WallState &state = m_store.state();
    const int tile = state.selected;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    std::vector<TileRect> rects;
    for (const LiveTile &one : m_tiles)
        rects.push_back(one.rect);
    const auto move = [&](Direction direction, QPointF panBy) {
        if (shift)
            m_store.apply(pan(state, tile, panBy * kPanPerKey));
        else if (state.enlarged >= 0)
            m_store.apply(
                selectStep(state, direction == Direction::Left || direction == Direction::Up ? -1 : 1));
        else
            m_store.apply(select(state, neighbour(rects, tile, direction)));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(Direction::Left, {-1, 0});
    case Qt::Key_Right:
        return move(Direction::Right, {1, 0});
    case Qt::Key_Up:
        return move(Direction::Up, {0, -1});
    case Qt::Key_Down:
        return move(Direction::Down, {0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!state.typedNumber.isEmpty()) {
            const int number = state.typedNumber.toInt();
            m_store.apply(back(state)); // the number is read
            emit callNumberEntered(number);
        } else {
            m_store.apply(toggleEnlarged(state, tile));
        }
        return;
    case Qt::Key_Backspace:
        m_store.apply(eraseDigit(state));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// Tab goes from tile to tile and leaves the wall at its ends; where no camera is known there is nothing to go
// through.
bool WallView::focusNextPrevChild(bool next)
{
    const WallState &state = m_store.state();
    const int target = state.selected + (next ? 1 : -1);
    if (state.enlarged >= 0 || !state.isTile(target) || m_cameras.cameras().empty())
        return QWidget::focusNextPrevChild(next);
    m_store.apply(select(state, target));
    return true;
}

void WallView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int tile = byKey ? m_store.state().selected : shownTileAt(event->pos());
    if (tile < 0)
        return;
    const QPoint position = byKey ? mapToGlobal(tileRectAt(tile).center().toPoint()) : event->globalPos();
    m_store.apply(select(m_store.state(), tile));
    emit menuRequested(tile, position);
}

void WallView::startTileDrag(int tile)
{
    auto *carried = new QMimeData;
    carried->setData(QString::fromLatin1(kTileMime), QByteArray::number(tile));
    carried->setData(QString::fromLatin1(kCameraMime), m_store.state().cameraAt(tile).toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    if (const media::Picture &picture = m_tiles[static_cast<size_t>(tile)].picture; !picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.image.scaledToWidth(160)));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void WallView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(kCameraMime)))
        event->acceptProposedAction();
}

void WallView::dragMoveEvent(QDragMoveEvent *event)
{
    const int tile = shownTileAt(event->position());
    if (tile != m_dropTile) {
        m_dropTile = tile;
        update();
    }
    event->setAccepted(tile >= 0);
}

void WallView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropTile = -1;
    update();
}

void WallView::dropEvent(QDropEvent *event)
{
    emit operatorActed();
    m_dropTile = -1;
    const int tile = shownTileAt(event->position());
    const bool fromHere =
        event->source() == this && event->mimeData()->hasFormat(QString::fromLatin1(kTileMime));
    WallState state = m_store.state();
    if (tile >= 0 && fromHere) {
        state = swapTiles(state, event->mimeData()->data(QString::fromLatin1(kTileMime)).toInt(), tile);
    } else if (tile >= 0) {
        bool first = true;
        for (const QString &camera : camerasIn(event->mimeData())) {
            state = first ? putCamera(state, tile, camera) : putOnNextFree(state, camera);
            first = false;
        }
    }
    event->acceptProposedAction();
    m_store.apply(std::move(state));
    setFocus();
    update();
}

} // namespace videoguard::wall
