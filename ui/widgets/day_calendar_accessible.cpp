// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_calendar_private.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace videoguard::widgets {

namespace {

/// One day as assistive tools see it; belongs to its calendar's interface.
class AccessibleDay final : public QAccessibleInterface
{
public:
    AccessibleDay(DayCalendar *calendar, int cell)
        : m_calendar(calendar)
        , m_cell(cell)
    {
    }

    bool isValid() const override { return m_calendar; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_calendar);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!m_calendar)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_calendar->dateOfCell(m_cell) == m_calendar->day();
        state.focused = m_calendar->hasFocus() && m_calendar->focusedCell() == m_cell;
        return state;
    }
    QRect rect() const override
    {
        if (!m_calendar)
            return {};
        const QRect local = m_calendar->cellRect(m_cell);
        return {m_calendar->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_calendar ? m_calendar->cellName(m_cell) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<DayCalendar> m_calendar;
    int m_cell;
};

/// The calendar: its days, then its buttons.
class AccessibleCalendar final : public QAccessibleWidget
{
public:
    explicit AccessibleCalendar(DayCalendar *calendar)
        : QAccessibleWidget(calendar, QAccessible::Grouping, calendar->accessibleName())
    {
    }
    ~AccessibleCalendar() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    DayCalendar *calendar() const { return static_cast<DayCalendar *>(widget()); }
    int childCount() const override { return kCalendarCells + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= kCalendarCells)
            return QAccessibleWidget::child(index - kCalendarCells);
        while (static_cast<int>(m_ids.size()) <= index) {
            auto *day = new AccessibleDay(calendar(), static_cast<int>(m_ids.size()));
            m_ids.push_back(QAccessible::registerAccessibleInterface(day));
        }
        return QAccessible::accessibleInterface(m_ids[static_cast<size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < kCalendarCells; ++i) {
            if (child(i) == wanted)
                return i;
        }
        const int button = QAccessibleWidget::indexOfChild(wanted);
        return button < 0 ? -1 : button + kCalendarCells;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int cell = calendar()->cellAt(calendar()->mapFromGlobal(QPoint(x, y)));
        return cell >= 0 ? child(cell) : QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        return calendar()->hasFocus() ? child(calendar()->focusedCell()) : QAccessibleWidget::focusChild();
    }

private:
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("videoguard::widgets::DayCalendar"))
        return nullptr;
    return new AccessibleCalendar(static_cast<DayCalendar *>(object));
}

} // namespace

void installCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace videoguard::widgets
