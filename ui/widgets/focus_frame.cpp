// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/focus_frame.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

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
    if (m_focused)
        m_focused->removeEventFilter(this);
    const bool ours = focused && focused != window() && focused->window() == window();
    // Set by Qt when the focus moved by Tab or a shortcut, cleared by a click.
    const bool byKey = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    m_focused = ours && byKey && !focused->property(kOwnFocus).toBool() ? focused : nullptr;
    if (m_focused)
        m_focused->installEventFilter(this);
    place();
}

void FocusFrame::place()
{
    if (!m_focused || !m_focused->isVisible()) {
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
    if (watched == m_focused) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
            place();
            break;
        case QEvent::MouseButtonPress:
            follow(nullptr);
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace videoguard::widgets
