// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_calendar.h"

#include "ui/widgets/date_text.h"
#include "ui/widgets/day_calendar_private.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <bit>

namespace videoguard::widgets {

QDate firstShownDay(const QDate &month, Qt::DayOfWeek weekStart)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-((first.dayOfWeek() - weekStart + kCalendarColumns) % kCalendarColumns));
}

std::vector<std::pair<int, int>> hourRuns(quint32 hours)
{
    std::vector<std::pair<int, int>> runs;
    for (int hour = 0; hour < 24; ++hour) {
        if ((hours >> hour & 1U) == 0)
            continue;
        if (!runs.empty() && runs.back().second == hour)
            ++runs.back().second;
        else
            runs.emplace_back(hour, hour + 1);
    }
    return runs;
}

DayCalendar::Private::Private(DayCalendar *calendar)
    : q(calendar)
{
    previous.setObjectName(QStringLiteral("calendar.previousMonth"));
    previous.setIcon(themedIcon(QStringLiteral("chevron-left")));
    next.setObjectName(QStringLiteral("calendar.nextMonth"));
    next.setIcon(themedIcon(QStringLiteral("chevron-right")));
    toToday.setObjectName(QStringLiteral("calendar.today"));
    previousButton = new ActionButton(&previous, ActionButton::Look::Flat, q);
    nextButton = new ActionButton(&next, ActionButton::Look::Flat, q);
    todayButton = new ActionButton(&toToday, ActionButton::Look::Outlined, q);
    for (ActionButton *button : {previousButton, nextButton, todayButton})
        button->setSmall(true);
    previousButton->setIconOnly(true);
    nextButton->setIconOnly(true);
    connect(&previous, &QAction::triggered, q, [this] { moveCursor(cursor.addMonths(-1)); });
    connect(&next, &QAction::triggered, q, [this] { moveCursor(cursor.addMonths(1)); });
    connect(&toToday, &QAction::triggered, q, [this] { choose(today()); });
}

QDate DayCalendar::Private::today() const
{
    return givenToday.isValid() ? givenToday : QDate::currentDate();
}

int DayCalendar::Private::cellLeast() const
{
    const Theme &look = theme();
    return std::max(look.px(26), QFontMetrics(look.font.base).height() + look.px(8));
}

int DayCalendar::Private::gridHeight() const
{
    return kCalendarRows * std::max(cellLeast(), theme().px(30));
}

void DayCalendar::Private::layOut()
{
    const Theme &look = theme();
    headHeight = std::max(look.size.buttonSmall, todayButton->sizeHint().height()) + look.px(6);
    weekHeight = QFontMetrics(look.font.caption).height() + look.px(6);
    const int top = headHeight + weekHeight;
    const int room = q->height() - top - legendHeight();
    cellHeight = std::clamp(room / kCalendarRows, cellLeast(), look.px(34) + cellLeast() - look.px(26));
    grid = QRect(0, top, q->width(), kCalendarRows * cellHeight);
    int right = q->width();
    for (ActionButton *button : {todayButton, nextButton, previousButton}) {
        const QSize size = button->sizeHint();
        right -= size.width();
        button->setGeometry(right, (headHeight - look.px(6) - size.height()) / 2, size.width(),
                            size.height());
        right -= look.px(button == todayButton ? 6 : 2);
    }
}

void DayCalendar::Private::showMonthOf(const QDate &date, bool announce)
{
    const auto before = cursor.isValid() ? q->shown() : std::pair<QDate, QDate>();
    cursor = date;
    q->update();
    if (announce && before != q->shown())
        emit q->monthShown();
}

void DayCalendar::Private::moveCursor(const QDate &date)
{
    if (!date.isValid() || date == cursor)
        return;
    showMonthOf(date, true);
    say();
}

void DayCalendar::Private::choose(const QDate &date)
{
    if (!date.isValid())
        return;
    chosen = date;
    showMonthOf(date, true);
    say();
    emit q->dayChosen(date);
}

void DayCalendar::Private::say() const
{
    if (!q->hasFocus() || q->focusedCell() < 0)
        return;
    QAccessibleEvent focused(q, QAccessible::Focus);
    focused.setChild(q->focusedCell());
    QAccessible::updateAccessibility(&focused);
}

DayCalendar::DayCalendar(QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this))
{
    installCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kOwnFocus, true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_d->cursor = m_d->today();
    retranslate();
}

DayCalendar::~DayCalendar() = default;

void DayCalendar::setDays(QHash<QDate, Day> days)
{
    m_d->days = std::move(days);
    update();
}

void DayCalendar::setDay(QDate day)
{
    if (!day.isValid() || (day == m_d->chosen && day == m_d->cursor))
        return;
    m_d->chosen = day;
    m_d->showMonthOf(day, true);
}

QDate DayCalendar::day() const
{
    return m_d->chosen;
}

std::pair<QDate, QDate> DayCalendar::shown() const
{
    const QDate first = firstShownDay(m_d->cursor, m_d->locale.firstDayOfWeek());
    return {first, first.addDays(kCalendarCells - 1)};
}

void DayCalendar::setOldest(QDate oldest, const QString &text)
{
    m_d->oldestDay = oldest;
    m_d->oldest = text;
    m_d->layOut();
    updateGeometry();
    update();
}

void DayCalendar::setToday(QDate today)
{
    if (m_d->givenToday == today)
        return;
    m_d->givenToday = today;
    update();
}

void DayCalendar::retranslate()
{
    m_d->locale = QLocale();
    m_d->previous.setText(tr("Previous month"));
    m_d->next.setText(tr("Next month"));
    m_d->toToday.setText(tr("Today"));
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(
        tr("Days with footage and incidents. Arrow keys move by day and week, Page Up and "
           "Page Down by month, Enter chooses."));
    m_d->layOut();
    updateGeometry();
    update();
}

int DayCalendar::cellAt(const QPoint &at) const
{
    if (!m_d->grid.contains(at))
        return -1;
    const int column = (at.x() - m_d->grid.left()) * kCalendarColumns / std::max(1, m_d->grid.width());
    return (at.y() - m_d->grid.top()) / m_d->cellHeight * kCalendarColumns +
           (layoutDirection() == Qt::RightToLeft ? kCalendarColumns - 1 - column : column);
}

QDate DayCalendar::dateOfCell(int cell) const
{
    return cell >= 0 && cell < kCalendarCells ? shown().first.addDays(cell) : QDate();
}

QRect DayCalendar::cellRect(int cell) const
{
    if (cell < 0 || cell >= kCalendarCells)
        return {};
    const int column = cell % kCalendarColumns;
    const int left = m_d->grid.left() + column * m_d->grid.width() / kCalendarColumns;
    const int right = m_d->grid.left() + (column + 1) * m_d->grid.width() / kCalendarColumns;
    return {left, m_d->grid.top() + cell / kCalendarColumns * m_d->cellHeight, right - left, m_d->cellHeight};
}

int DayCalendar::focusedCell() const
{
    return m_d->cursor.isValid() ? static_cast<int>(shown().first.daysTo(m_d->cursor)) : -1;
}

QString DayCalendar::cellName(int cell) const
{
    const QDate date = dateOfCell(cell);
    if (!date.isValid())
        return {};
    const Day day = m_d->days.value(date);
    QStringList parts{dateText(date, m_d->locale)};
    if (const int hours = std::popcount(day.hours & 0xFFFFFFU); hours > 0)
        parts << tr("footage in %n hours", nullptr, hours);
    else if (date <= m_d->today())
        parts << tr("no footage");
    if (day.incidents > 0)
        parts << tr("%n incidents", nullptr, day.incidents);
    if (date == m_d->today())
        parts << tr("today");
    return parts.join(QLatin1String(", "));
}

QSize DayCalendar::sizeHint() const
{
    const int width = theme().px(252);
    const Theme &look = theme();
    const int head = std::max(look.size.buttonSmall, m_d->todayButton->sizeHint().height()) + look.px(6);
    const int week = QFontMetrics(look.font.caption).height() + look.px(6);
    return {width, head + week + m_d->gridHeight() + m_d->legendHeight()};
}

QSize DayCalendar::minimumSizeHint() const
{
    const int head =
        std::max(theme().size.buttonSmall, m_d->todayButton->sizeHint().height()) + theme().px(6);
    const int week = QFontMetrics(theme().font.caption).height() + theme().px(6);
    const int columns =
        kCalendarColumns *
        (QFontMetrics(theme().font.base).horizontalAdvance(QStringLiteral("00")) + theme().px(10));
    return {std::max(columns, theme().px(200)),
            head + week + kCalendarRows * m_d->cellLeast() + m_d->legendHeight()};
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0) {
            QToolTip::showText(help->globalPos(), cellName(cell), this, cellRect(cell));
            return true;
        }
    }
    return QWidget::event(event);
}

void DayCalendar::resizeEvent(QResizeEvent *)
{
    m_d->layOut();
    updateGeometry(); // the legend may need another line
}

void DayCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_d->layOut();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DayCalendar::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell >= 0)
        m_d->choose(dateOfCell(cell));
}

void DayCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (cell != std::exchange(m_d->hovered, cell))
        update(m_d->grid);
}

void DayCalendar::leaveEvent(QEvent *)
{
    m_d->hovered = -1;
    update(m_d->grid);
}

void DayCalendar::wheelEvent(QWheelEvent *event)
{
    m_d->wheelLeft += event->angleDelta().y() / 120.0;
    const int months = static_cast<int>(m_d->wheelLeft);
    m_d->wheelLeft -= months;
    if (months != 0)
        m_d->moveCursor(m_d->cursor.addMonths(-months));
    event->accept();
}

void DayCalendar::keyPressEvent(QKeyEvent *event)
{
    const QDate from = m_d->cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        m_d->moveCursor(from.addDays(-1));
        return;
    case Qt::Key_Right:
        m_d->moveCursor(from.addDays(1));
        return;
    case Qt::Key_Up:
        m_d->moveCursor(from.addDays(-kCalendarColumns));
        return;
    case Qt::Key_Down:
        m_d->moveCursor(from.addDays(kCalendarColumns));
        return;
    case Qt::Key_PageUp:
        m_d->moveCursor(from.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        m_d->moveCursor(from.addMonths(1));
        return;
    case Qt::Key_Home:
        m_d->moveCursor(m_d->today());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_d->choose(from);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    m_d->say();
}

void DayCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace videoguard::widgets
