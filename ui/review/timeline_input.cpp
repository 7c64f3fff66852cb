// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_private.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

namespace {

using base::WallTime;
using media::TimeRange;
using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr double kZoomPerNotch = 1.25;
constexpr double kDoubleClickZoom = 0.25;
constexpr double kMovePerNotch = 0.1; ///< of the range
constexpr int kNotch = 120;           ///< QWheelEvent::angleDelta of one notch

microseconds part(const TimeRange &range, double of)
{
    return microseconds(std::llround(static_cast<double>(range.length().count()) * of));
}

TimeRange ordered(WallTime a, WallTime b)
{
    return a < b ? TimeRange{a, b} : TimeRange{b, a};
}

} // namespace

void Timeline::Private::press(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool middle = event->button() == Qt::MiddleButton;
    if ((event->button() != Qt::LeftButton && !middle) || drag != Drag::None) {
        event->ignore();
        return;
    }
    pressedAt = at;
    moved = false;
    pressedMark = -1;
    pressedRange = model.visible;
    pressedPosition = model.position;
    pressedSelection = model.selection;
    setFocusedMark(-1);
    const std::optional<int> lane = layout.laneAt(at);
    if (lane && !middle)
        emit q->laneClicked(model.lanes[static_cast<size_t>(*lane)].cameraId);
    if (at.x() < layout.plot.left() || model.visible.isEmpty())
        return;
    if (at.y() <= layout.overview.bottom()) {
        drag = Drag::Frame;
        const WallTime t = dayScale().timeAt(at.x());
        if (!model.visible.contains(t)) {
            setRange(movedBy(model.visible, t - (model.visible.from + model.visible.length() / 2)));
            pressedRange = model.visible;
        }
    } else if (middle || event->modifiers().testFlag(Qt::ControlModifier)) {
        drag = Drag::Pan;
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        drag = Drag::Mark;
        markAnchor = inBounds(scale().timeAt(at.x()));
    } else if (flagRect(true).contains(at)) {
        drag = Drag::EdgeIn;
    } else if (flagRect(false).contains(at)) {
        drag = Drag::EdgeOut;
    } else {
        drag = Drag::Scrub;
        pressedMark = markAt(at, model, layout);
        if (pressedMark < 0)
            seek(scale().timeAt(at.x()), false);
    }
    hover(at);
    updateCursor(at);
}

void Timeline::Private::dragTo(const QPoint &at)
{
    if (!moved && (at - pressedAt).manhattanLength() < QApplication::startDragDistance() / 2)
        return;
    moved = true;
    const double x = std::clamp<double>(at.x(), layout.plot.left(), layout.plot.right() + 1);
    switch (drag) {
    case Drag::None:
        return;
    case Drag::Scrub:
        seek(scale().timeAt(x), false);
        break;
    case Drag::Mark:
    case Drag::EdgeIn:
    case Drag::EdgeOut:
        dragSelectionTo(at);
        break;
    case Drag::Pan: {
        const TimeScale before{pressedRange, static_cast<double>(layout.plot.left()),
                               static_cast<double>(layout.plot.width())};
        setRange(movedBy(pressedRange, before.timeAt(pressedAt.x()) - before.timeAt(at.x())));
        break;
    }
    case Drag::Frame: {
        const TimeScale day = dayScale();
        setRange(movedBy(pressedRange, day.timeAt(at.x()) - day.timeAt(pressedAt.x())));
        break;
    }
    }
}

void Timeline::Private::dragSelectionTo(const QPoint &at)
{
    const double x = std::clamp<double>(at.x(), layout.plot.left(), layout.plot.right() + 1);
    const WallTime t = inBounds(scale().timeAt(x));
    if (drag == Drag::Mark)
        model.selection = ordered(markAnchor, t);
    else if (pressedSelection)
        model.selection = ordered(drag == Drag::EdgeIn ? pressedSelection->to : pressedSelection->from, t);
    q->update();
    emit q->selectionChanged();
}

void Timeline::Private::release(QMouseEvent *event)
{
    const Drag was = std::exchange(drag, Drag::None);
    const int mark = std::exchange(pressedMark, -1);
    const QPoint at = event->position().toPoint();
    if (was == Drag::Scrub) {
        if (mark >= 0 && !moved)
            activate(mark);
        else
            emit q->seekWanted(model.position);
    }
    if (was == Drag::Frame)
        updateDay();
    hover(q->rect().contains(at) ? std::optional(at) : std::nullopt);
    updateCursor(at);
    q->update();
}

void Timeline::Private::cancelDrag()
{
    const Drag was = std::exchange(drag, Drag::None);
    pressedMark = -1;
    if (was == Drag::Scrub && model.position != pressedPosition)
        seek(pressedPosition, true);
    if (was == Drag::Pan || was == Drag::Frame)
        setRange(pressedRange);
    if (model.selection != pressedSelection) {
        model.selection = pressedSelection;
        emit q->selectionChanged();
    }
    q->update();
}

void Timeline::Private::hover(const std::optional<QPoint> &at)
{
    const QRegion before = hoverRegion();
    pointer = at && at->x() >= layout.plot.left() && at->x() <= layout.plot.right() + 1 &&
                      at->y() > layout.overview.bottom()
                  ? at
                  : std::nullopt;
    if (!pointer)
        preview = {};
    else if (!previewTimer.isActive())
        previewTimer.start();
    q->update(before + hoverRegion());
}

void Timeline::Private::askForPreview()
{
    if (!pointer)
        return;
    const std::optional<int> lane = layout.laneAt(*pointer);
    const TimelineLane *of =
        lane ? &model.lanes[static_cast<size_t>(*lane)] : (drag == Drag::Scrub ? selectedLane() : nullptr);
    if (of) {
        emit q->previewWanted(of->cameraId, scale().timeAt(pointer->x()));
        return;
    }
    const QRegion before = hoverRegion();
    preview = {};
    q->update(before);
}

void Timeline::Private::updateCursor(const QPoint &at)
{
    if (drag == Drag::Pan || drag == Drag::Frame)
        q->setCursor(Qt::ClosedHandCursor);
    else if (drag == Drag::EdgeIn || drag == Drag::EdgeOut ||
             (drag == Drag::None && (flagRect(true).contains(at) || flagRect(false).contains(at))))
        q->setCursor(Qt::SizeHorCursor);
    else if (drag == Drag::None && markAt(at, model, layout) >= 0)
        q->setCursor(Qt::PointingHandCursor);
    else
        q->unsetCursor();
}

bool Timeline::Private::toolTip(const QPoint &at, const QPoint &globalPosition)
{
    const int mark = markAt(at, model, layout);
    if (mark >= 0) {
        QToolTip::showText(globalPosition, spokenMark(model.marks[static_cast<size_t>(mark)], model.local),
                           q);
        return true;
    }
    const std::optional<int> lane = layout.laneAt(at);
    if (lane && at.x() >= layout.plot.left()) {
        const QString words = gapText(model.lanes[static_cast<size_t>(*lane)], scale().timeAt(at.x()),
                                      model.local, model.locale);
        if (!words.isEmpty())
            QToolTip::showText(globalPosition, words, q);
        return !words.isEmpty();
    }
    if (lane) {
        const TimelineLane &of = model.lanes[static_cast<size_t>(*lane)];
        QToolTip::showText(globalPosition, (of.number + QLatin1Char(' ') + of.name).trimmed(), q);
        return true;
    }
    return false;
}

void Timeline::Private::wheel(QWheelEvent *event)
{
    event->accept();
    const QPoint at = event->position().toPoint();
    QPointF turn = event->angleDelta();
    // Qt turns Alt+wheel into a horizontal one.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && turn.x() == 0.0)
        turn = {turn.y(), 0};
    if (std::abs(turn.x()) > std::abs(turn.y())) {
        // Touchpads tell how far; X11 fills these pixels with anything.
        const int pixels = QGuiApplication::platformName() == QLatin1String("xcb")
                               ? 0
                               : (event->pixelDelta().x() != 0 ? event->pixelDelta().x() : 0);
        const double by = pixels != 0 ? -pixels / std::max<double>(1, layout.plot.width())
                                      : -turn.x() / kNotch * kMovePerNotch;
        setRange(movedBy(model.visible, part(model.visible, by)));
        return;
    }
    if (turn.y() == 0.0)
        return;
    if (at.x() < layout.plot.left() && layout.maxScroll > 0) {
        lanesWheel += turn.y() / kNotch * layout.laneHeight;
        const int whole = static_cast<int>(lanesWheel);
        lanesWheel -= whole;
        scroll = std::clamp(scroll - whole, 0, layout.maxScroll);
        relayout();
        return;
    }
    const bool overPlot = at.x() >= layout.plot.left() && at.y() > layout.overview.bottom();
    const WallTime anchor = overPlot ? scale().timeAt(at.x())
                            : model.visible.contains(model.position)
                                ? model.position
                                : model.visible.from + model.visible.length() / 2;
    setRange(zoomed(model.visible, anchor, std::pow(kZoomPerNotch, -turn.y() / kNotch)));
}

bool Timeline::Private::key(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const int sign = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const microseconds step = keys == Qt::ControlModifier ? microseconds(5min)
                                  : keys == Qt::ShiftModifier ? microseconds(30s)
                                                              : microseconds(5s);
        seek(model.position + sign * step, true);
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setRange(movedBy(model.visible, sign * model.visible.length()));
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (model.bounds.isEmpty())
            return false;
        seek(event->key() == Qt::Key_Home ? model.bounds.from : model.bounds.to, true);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        chooseLane(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoom(2);
        return true;
    case Qt::Key_Minus:
        q->zoom(0.5);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (model.focusedMark < 0)
            return false;
        activate(model.focusedMark);
        return true;
    case Qt::Key_Escape:
        if (drag == Drag::None)
            return false;
        cancelDrag();
        return true;
    default:
        return false;
    }
}

void Timeline::Private::activate(int mark)
{
    const TimelineMark &of = model.marks[static_cast<size_t>(mark)];
    emit q->markClicked(of.kind, of.id);
}

bool Timeline::Private::focusMark(int direction)
{
    const int count = static_cast<int>(model.marks.size());
    const int from = model.focusedMark < 0 ? (direction > 0 ? -1 : count) : model.focusedMark;
    const int next = from + direction;
    // Shift+Tab into the widget stays on the widget first; from the first mark it leaves.
    if (next < 0 || next >= count || (model.focusedMark < 0 && direction < 0)) {
        setFocusedMark(-1);
        return false;
    }
    setFocusedMark(next);
    return true;
}

void Timeline::Private::setFocusedMark(int mark)
{
    if (mark == model.focusedMark)
        return;
    model.focusedMark = mark;
    q->update();
    if (mark < 0)
        return;
    const TimelineMark &of = model.marks[static_cast<size_t>(mark)];
    if (markRect(of, model, layout).isEmpty())
        setRange(movedBy(model.visible, of.range.from - (model.visible.from + model.visible.length() / 2)));
    QAccessibleEvent focused(q, QAccessible::Focus);
    focused.setChild(static_cast<int>(model.lanes.size()) + mark);
    QAccessible::updateAccessibility(&focused);
}

void Timeline::Private::chooseLane(int direction)
{
    const auto count = static_cast<int>(model.lanes.size());
    int current = -1;
    for (int i = 0; i < count; ++i) {
        if (model.lanes[static_cast<size_t>(i)].selected)
            current = i;
    }
    const int next = std::clamp(current + direction, 0, count - 1);
    if (count == 0 || next == current)
        return;
    // Scrolled into sight.
    const int top = next * layout.laneHeight;
    scroll = std::clamp(scroll, top + layout.laneHeight - layout.lanes.height(), top);
    relayout();
    emit q->laneClicked(model.lanes[static_cast<size_t>(next)].cameraId);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    m_d->press(event);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_d->drag != Private::Drag::None && event->buttons() != Qt::NoButton)
        m_d->dragTo(at);
    m_d->hover(at);
    m_d->updateCursor(at);
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_d->drag != Private::Drag::None)
        m_d->release(event);
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.x() < m_d->layout.plot.left())
        return;
    const bool inOverview = at.y() <= m_d->layout.overview.bottom();
    const WallTime t = inOverview ? m_d->dayScale().timeAt(at.x()) : m_d->scale().timeAt(at.x());
    if (inOverview)
        m_d->setRange(
            movedBy(m_d->model.visible, t - (m_d->model.visible.from + m_d->model.visible.length() / 2)));
    m_d->setRange(zoomed(m_d->model.visible, t, kDoubleClickZoom));
}

void Timeline::leaveEvent(QEvent *)
{
    m_d->hover(std::nullopt);
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    m_d->wheel(event);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (m_d->key(event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void Timeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_d->setFocusedMark(-1);
}

void Timeline::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const TimelineLane *lane = m_d->selectedLane();
        const QPoint where(static_cast<int>(m_d->scale().xOf(position())), m_d->layout.lanes.center().y());
        emit menuRequested(lane ? lane->cameraId : QString(), position(), mapToGlobal(where));
        return;
    }
    const std::optional<int> lane = m_d->layout.laneAt(at);
    at.setX(std::clamp(at.x(), m_d->layout.plot.left(), m_d->layout.plot.right()));
    const TimeScale scale = at.y() <= m_d->layout.overview.bottom() ? m_d->dayScale() : m_d->scale();
    emit menuRequested(lane ? m_d->model.lanes[static_cast<size_t>(*lane)].cameraId : QString(),
                       scale.timeAt(at.x()), event->globalPos());
}

} // namespace videoguard::review
