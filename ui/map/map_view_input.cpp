// SPDX-License-Identifier: EUPL-1.2
// Mouse, wheel, touch and keys of the map: each turns into a call of a reducer or a signal.
#include "ui/map/map_reducer.h"
#include "ui/map/map_view.h"
#include "ui/map/map_words.h"

#include <QApplication>
#include <QDrag>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>

#include <cmath>

namespace videoguard::map {

namespace {

constexpr double kLevelsPerNotch = 0.5;
constexpr double kLevelsPerKey = 0.5;
constexpr double kPanPerKey = 90;
constexpr double kRevealMargin = 60;
constexpr double kPointGrip = 10;
/// Nearer than that, cameras that still are a cluster stand on one spot.
constexpr double kStackZoom = 19.5;

bool takesPoints(Tool tool)
{
    return tool == Tool::Distance || tool == Tool::Area || tool == Tool::Coverage;
}

bool drawsShapes(Tool tool)
{
    return tool == Tool::Rectangle || tool == Tool::Lasso;
}

} // namespace

bool MapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        return showToolTip(static_cast<QHelpEvent *>(event));
    case QEvent::NativeGesture:
        return nativeGesture(event) || QWidget::event(event);
    case QEvent::Gesture:
        return pinch(event) || QWidget::event(event);
    case QEvent::ShortcutOverride: {
        // Keys that move the map stay here even where the window has a shortcut on them.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Home || key == Qt::Key_Backspace || key == Qt::Key_Plus ||
            key == Qt::Key_Minus || key == Qt::Key_Equal || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        return QWidget::event(event);
    }
    default:
        return QWidget::event(event);
    }
}

bool MapView::nativeGesture(QEvent *event)
{
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return false;
    emit operatorActed();
    const double factor = std::max(1 + gesture->value(), 0.1);
    m_store.apply(zoomed(m_store.state(), std::log2(factor), gesture->position()));
    return true;
}

bool MapView::pinch(QEvent *event)
{
    auto *gestures = static_cast<QGestureEvent *>(event);
    auto *gesture = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    emit operatorActed();
    const QPointF now = mapFromGlobal(gesture->centerPoint());
    const QPointF last = mapFromGlobal(gesture->lastCenterPoint());
    MapState state = m_store.state();
    if (gesture->changeFlags() & QPinchGesture::CenterPointChanged && gesture->state() != Qt::GestureStarted)
        state = panned(std::move(state), now - last);
    if (gesture->changeFlags() & QPinchGesture::ScaleFactorChanged)
        state = zoomed(std::move(state), std::log2(std::max(gesture->scaleFactor(), 0.1)), now);
    m_store.apply(std::move(state));
    m_drag = Drag::None;
    gestures->accept(gesture);
    return true;
}

void MapView::point(std::optional<QPointF> screen)
{
    m_pointer = screen;
    m_pointed = screen ? std::optional(m_store.state().viewport.toPosition(*screen)) : std::nullopt;
    emit pointedChanged();
    if (!m_store.state().points.empty() && !m_store.state().finished)
        update();
}

void MapView::showCursor()
{
    const Tool tool = m_store.state().tool;
    if (m_drag == Drag::Map)
        setCursor(Qt::ClosedHandCursor);
    else if (m_edited && m_pointer &&
             handleAt(m_store.state().viewport, *m_edited, *m_pointer) != ViewHandle::None)
        setCursor(Qt::SizeAllCursor);
    else if (tool != Tool::Browse)
        setCursor(Qt::CrossCursor);
    else
        setCursor(m_store.state().hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int MapView::figurePointAt(QPointF screen) const
{
    const MapState &state = m_store.state();
    for (size_t i = 0; i < state.points.size(); ++i) {
        const QPointF away = state.viewport.toScreen(state.points[i]) - screen;
        if (std::hypot(away.x(), away.y()) <= kPointGrip)
            return static_cast<int>(i);
    }
    return -1;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    emit operatorActed();
    m_store.apply(map::byKeyboard(m_store.state(), false));
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const MapState &state = m_store.state();
    m_pressedAt = m_last = event->position();
    m_pressedRow = -1;
    m_drag = Drag::Undecided;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Map;
        return showCursor();
    }
    if (m_edited)
        m_heldHandle = handleAt(state.viewport, *m_edited, event->position());
    if (m_heldHandle != ViewHandle::None) {
        m_drag = Drag::Handle;
        return;
    }
    if (takesPoints(state.tool) && (m_heldPoint = figurePointAt(event->position())) >= 0) {
        m_drag = Drag::Point;
        return;
    }
    if (drawsShapes(state.tool)) {
        m_drag = Drag::Shape;
        m_shape = {event->position()};
        return;
    }
    const std::optional<CameraHit> hit = cameraAt(event->position());
    if (state.tool == Tool::Browse && hit && hit->rows.size() == 1)
        m_pressedRow = hit->rows.front();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    point(event->position());
    if (m_drag != Drag::None) {
        dragTo(event->position());
        return;
    }
    hoverAt(event->position());
    showCursor();
}

void MapView::hoverAt(QPointF at)
{
    const MapState &state = m_store.state();
    qint64 hovered = -1;
    std::optional<CentreHit> centre;
    if (state.tool == Tool::Browse) {
        if (const std::optional<CameraHit> hit = cameraAt(at))
            hovered = hit->rows.size() == 1 ? hit->rows.front() : -1;
        else
            centre = m_centres.hit(state.viewport, at);
    }
    m_centres.setHovered(centre);
    m_store.apply(hover(state, hovered));
}

void MapView::dragTo(QPointF at)
{
    const MapState &state = m_store.state();
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Undecided && isFar)
        m_drag = m_pressedRow >= 0 ? Drag::Camera : Drag::Map;
    switch (m_drag) {
    case Drag::Map:
        m_store.apply(panned(state, at - m_last));
        showCursor();
        break;
    case Drag::Camera:
        startCameraDrag();
        break;
    case Drag::Shape:
        if (state.tool == Tool::Rectangle)
            m_shape = QPolygonF(QRectF(m_pressedAt, at).normalized());
        else if ((at - m_shape.back()).manhattanLength() >= 3)
            m_shape.append(at);
        update();
        break;
    case Drag::Point:
        if (isFar)
            m_store.apply(movePoint(state, static_cast<size_t>(m_heldPoint), state.viewport.toPosition(at)));
        break;
    case Drag::Handle:
        m_edited = dragged(state.viewport, *m_edited, m_heldHandle, at);
        update();
        emit viewEdited(m_edited->azimuth_deg, m_edited->hfov_deg);
        break;
    case Drag::None:
    case Drag::Undecided:
        return;
    }
    m_last = at;
}

void MapView::startCameraDrag()
{
    m_drag = Drag::None;
    const std::vector<qint64> &selected = m_store.state().selected;
    const bool isSelected = std::find(selected.begin(), selected.end(), m_pressedRow) != selected.end();
    QStringList ids;
    for (const catalogue::CameraRow &row :
         m_details.rows(isSelected ? selected : std::vector<qint64>{m_pressedRow}))
        ids.append(row.id);
    if (ids.isEmpty())
        return;
    auto *carried = new QMimeData;
    carried->setData(QLatin1String(kCameraMime), ids.join(QLatin1Char('\n')).toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    const widgets::Theme &theme = widgets::theme();
    const auto shown = m_details.rows({m_pressedRow});
    const QString words = ids.size() > 1  ? tr("%n cameras", nullptr, static_cast<int>(ids.size()))
                          : shown.empty() ? QString()
                                          : cameraTitle(shown.front());
    const QFontMetrics metrics(theme.font.captionStrong);
    QPixmap label(
        (QSize(metrics.horizontalAdvance(words) + theme.px(16), theme.px(26)) * devicePixelRatioF()));
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(theme.colour.active);
    QPainter painter(&label);
    painter.setFont(theme.font.captionStrong);
    painter.setPen(theme.colour.text);
    painter.drawText(QRectF(QPointF(), label.deviceIndependentSize()), Qt::AlignCenter, words);
    painter.end();
    drag->setPixmap(label);
    drag->exec(Qt::CopyAction);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool isFar =
        (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    const int heldPoint = std::exchange(m_heldPoint, -1);
    m_heldHandle = ViewHandle::None;
    if (drag == Drag::Shape)
        enclose(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    else if (drag == Drag::Point && !isFar && heldPoint >= 0)
        m_store.apply(removePoint(m_store.state(), static_cast<size_t>(heldPoint)));
    else if (drag == Drag::Undecided)
        click(event->position(), event->globalPosition().toPoint());
    showCursor();
    update();
}

void MapView::enclose(bool add)
{
    const QPolygonF shape = std::exchange(m_shape, {});
    const QSizeF size = shape.boundingRect().size();
    if (shape.size() < 3 || std::max(size.width(), size.height()) < 4)
        return;
    emit camerasEnclosed(m_cameras.inside(m_store.state().viewport, shape), add);
}

void MapView::click(QPointF at, const QPoint &globalPosition)
{
    const MapState &state = m_store.state();
    if (state.tool != Tool::Browse)
        return act(at);
    const std::optional<CameraHit> hit = cameraAt(at);
    const std::optional<CentreHit> centre = hit ? std::nullopt : m_centres.hit(state.viewport, at);
    if (centre && centre->kind == CentreHit::Kind::Partner)
        m_store.apply(shows(state, centre->bounds));
    else if (centre)
        emit centreClicked(*centre, globalPosition);
    else if (!hit)
        emit groundClicked();
    else if (hit->rows.size() == 1)
        emit cameraClicked(hit->rows.front());
    else
        openCluster(*hit, globalPosition);
}

// What a click, or Enter on the cross, does with the tool in hand.
void MapView::act(QPointF at)
{
    const MapState &state = m_store.state();
    const geo::Position place = state.viewport.toPosition(at);
    if (takesPoints(state.tool))
        m_store.apply(addPoint(state, place));
    else if (state.tool == Tool::Seeing || state.tool == Tool::Position)
        emit placeChosen(place);
}

void MapView::openCluster(const CameraHit &hit, const QPoint &globalPosition)
{
    const MapState nearer = shows(m_store.state(), hit.bounds, kMaxZoom);
    const bool isOneSpot = m_store.state().viewport.zoom >= kStackZoom ||
                           nearer.viewport.zoom <= m_store.state().viewport.zoom + 0.05;
    if (isOneSpot && hit.count <= 40)
        emit stackOpened(hit.rows, globalPosition);
    else
        m_store.apply(nearer);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    emit operatorActed();
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = Drag::None;
    const MapState &state = m_store.state();
    if (takesPoints(state.tool)) {
        // The first click of the two has set the point already.
        m_store.apply(finish(state));
        return;
    }
    if (state.tool != Tool::Browse)
        return;
    const std::optional<CameraHit> hit = cameraAt(event->position());
    if (hit && hit->rows.size() == 1)
        emit cameraActivated(hit->rows.front());
    else if (!hit && !m_centres.hit(state.viewport, event->position()))
        m_store.apply(zoomed(state, event->modifiers() & Qt::ShiftModifier ? -1 : 1, event->position()));
}

void MapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt);
    m_store.apply(hover(m_store.state(), -1));
}

void MapView::wheelEvent(QWheelEvent *event)
{
    emit operatorActed();
    const double delta = event->angleDelta().y();
    if (delta == 0)
        return;
    m_store.apply(zoomed(m_store.state(), delta / 120.0 * kLevelsPerNotch, event->position()));
    point(event->position());
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    emit operatorActed();
    const MapState state = map::byKeyboard(m_store.state(), true);
    const double step = event->modifiers() & Qt::ShiftModifier ? kPanPerKey * 3 : kPanPerKey;
    switch (event->key()) {
    case Qt::Key_Left:
        return m_store.apply(panned(state, {step, 0}));
    case Qt::Key_Right:
        return m_store.apply(panned(state, {-step, 0}));
    case Qt::Key_Up:
        return m_store.apply(panned(state, {0, step}));
    case Qt::Key_Down:
        return m_store.apply(panned(state, {0, -step}));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_store.apply(zoomed(state, kLevelsPerKey));
    case Qt::Key_Minus:
        return m_store.apply(zoomed(state, -kLevelsPerKey));
    case Qt::Key_Home:
        return m_store.apply(shows(state, m_home));
    case Qt::Key_Backspace:
        return m_store.apply(removeLastPoint(state));
    case Qt::Key_Escape:
        m_drag = Drag::None;
        m_shape.clear();
        emit escapePressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state.tool == Tool::Browse) {
            if (!state.selected.empty())
                emit cameraActivated(state.selected.front());
        } else if (event->modifiers() & Qt::ControlModifier) {
            m_store.apply(finish(state));
        } else {
            m_store.apply(state);
            act(state.viewport.rect().center());
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// Tab goes from camera to camera in view and leaves the map at the ends.
bool MapView::focusNextPrevChild(bool next)
{
    const std::vector<qint64> rows = walkable();
    const std::vector<qint64> &selected = m_store.state().selected;
    auto at = selected.empty() ? rows.end() : std::find(rows.begin(), rows.end(), selected.front());
    const bool isWalking = at != rows.end();
    if (rows.empty() || (isWalking && (next ? std::next(at) == rows.end() : at == rows.begin())))
        return QWidget::focusNextPrevChild(next);
    if (!isWalking)
        at = next ? rows.begin() : std::prev(rows.end());
    else
        at = next ? std::next(at) : std::prev(at);
    const qint64 row = *at;
    const std::vector<catalogue::CameraRow> found = m_details.rows({row});
    if (!found.empty() && found.front().position)
        m_store.apply(
            revealed(map::byKeyboard(m_store.state(), true), *found.front().position, kRevealMargin));
    emit cameraClicked(row);
    return true;
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const Viewport &viewport = m_store.state().viewport;
    QPointF at = event->pos();
    qint64 row = -1;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        at = viewport.rect().center();
        const std::vector<catalogue::CameraRow> found = m_details.rows(m_store.state().selected);
        if (!found.empty() && found.front().position) {
            row = found.front().row;
            at = viewport.toScreen(*found.front().position);
        }
    } else if (const std::optional<CameraHit> hit = cameraAt(at); hit && hit->rows.size() == 1) {
        row = hit->rows.front();
    }
    emit menuWanted(viewport.toPosition(at), row, mapToGlobal(at.toPoint()));
}

} // namespace videoguard::map
