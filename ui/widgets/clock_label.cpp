// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/clock_label.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::widgets {

ClockLabel::ClockLabel(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Clock);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClockLabel::tick);
    tick();
}

void ClockLabel::setDateVisible(bool visible)
{
    if (visible == m_dateVisible)
        return;
    m_dateVisible = visible;
    updateGeometry();
    update();
}

void ClockLabel::tick()
{
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.wall().sinceEpoch);
    const bool newDay = m_shown.date() != QDateTime::fromMSecsSinceEpoch(now.count()).date();
    m_shown = QDateTime::fromMSecsSinceEpoch(now.count());
    setToolTip(momentText(m_shown));
    setAccessibleName(momentText(m_shown));
    if (newDay)
        updateGeometry();
    update();
    m_timer.start(std::chrono::milliseconds(1000 - now.count() % 1000 + 2));
}

int ClockLabel::widthFor(bool withDate) const
{
    const int time = tabularWidth(QFontMetrics(theme().font.clock), timeText(m_shown.time())) + 2;
    if (!withDate)
        return time;
    return time + tabularWidth(QFontMetrics(theme().font.caption), dateText(m_shown.date())) + theme().px(12);
}

QSize ClockLabel::sizeHint() const
{
    const int height =
        std::max(QFontMetrics(theme().font.clock).height(), QFontMetrics(theme().font.caption).height());
    return {widthFor(m_dateVisible) + contentsMargins().left() + contentsMargins().right(), height};
}

void ClockLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font.clock);
    painter.setPen(theme().colour.text);
    const QString time = timeText(m_shown.time());
    const int timeWidth = tabularWidth(painter.fontMetrics(), time) + 1;
    const QRect right(contentsRect().right() + 1 - timeWidth, 0, timeWidth, height());
    painter.drawText(right, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft), time);
    if (!m_dateVisible)
        return;
    painter.setFont(theme().font.caption);
    painter.setPen(theme().colour.muted);
    painter.drawText(QRect(0, 0, right.left() - theme().px(12), height()),
                     static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignRight),
                     dateText(m_shown.date()));
}

void ClockLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange)
        updateGeometry();
}

} // namespace videoguard::widgets
