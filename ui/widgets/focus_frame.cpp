// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/focus_frame.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <utility>

namespace videoguard::widgets {

void FocusFrame::installForAll()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget *, QWidget *now) {
        QWidget *top = now ? now->window() : nullptr;
        if (!top || top->windowType() == Qt::Popup || top->windowType() == Qt::ToolTip)
            return;
        if (!top->findChild<FocusFrame *>(QString(), Qt::FindDirectChildrenOnly))
            (new FocusFrame(top))->follow(now);
    });
}

FocusFrame::FocusFrame(QWidget *window)
    : QWidget(window)
{
    Q_ASSERT(window && window->isWindow());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QWidget *FocusFrame::framed() const
{
    return isVisible() ? m_focused.data() : nullptr;
}

void FocusFrame::follow(QWidget *focused)
{
    for (const QPointer<QWidget> &watched : std::exchange(m_watched, {})) {
        if (watched)
            watched->removeEventFilter(this);
    }
    const bool ours = focused && focused != window() && focused->window() == window();
    m_focused = ours && !focused->property(kOwnFocus).toBool() ? focused : nullptr;
    // Set by Qt when the focus moved by Tab or a shortcut, cleared by a click.
    m_byKey = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    // What scrolls moves a widget around it, which itself hears nothing of that.
    for (QWidget *around = m_focused; around && !around->isWindow(); around = around->parentWidget()) {
        around->installEventFilter(this);
        m_watched << around;
    }
    place();
}

void FocusFrame::place()
{
    if (!m_focused || !m_byKey || !m_focused->isVisible()) {
        hide();
        return;
    }
    // A field whose frame is drawn by its surrounding names that as its focus proxy's frame.
    const QWidget *target = m_focused;
    if (auto *outer = m_focused->property("focusFrameOf").value<QWidget *>())
        target = outer;
    const int away = theme().size.focusOffset + theme().size.focusLine;
    QRect frame(target->mapTo(window(), QPoint(0, 0)), target->size());
    frame.adjust(-away, -away, away, away);
    setGeometry(frame.intersected(window()->rect()));
    // A moving picture in the middle of a large one must not paint the frame anew again and again.
    const int ring = away + qCeil(theme().size.radiusControl);
    setMask(QRegion(rect()).subtracted(rect().adjusted(ring, ring, -ring, -ring)));
    show();
    raise();
    update();
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    const qreal line = theme().size.focusLine;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().colour.focus, line);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const qreal radius = theme().size.radiusControl + theme().size.focusOffset + line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius,
                            radius);
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_focused && m_byKey)
            setByKey(false);
        break;
    case QEvent::KeyPress: {
        // Some go through their parts by Tab and keep the focus, which a click or a window gave them.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_focused && !m_byKey && (key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
            window()->setAttribute(Qt::WA_KeyboardFocusChange);
            setByKey(true);
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::setByKey(bool byKey)
{
    m_byKey = byKey;
    place();
}

} // namespace videoguard::widgets
