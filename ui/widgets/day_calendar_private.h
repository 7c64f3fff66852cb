// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/day_calendar.h"

#include <QAction>
#include <QLocale>

class QPainter;

namespace videoguard::widgets {

void installCalendarAccessibility();

inline constexpr int kCalendarColumns = 7;
inline constexpr int kCalendarRows = 6;
inline constexpr int kCalendarCells = kCalendarColumns * kCalendarRows;

/// The first of the 42 days that show `month` in weeks that begin on `weekStart`.
[[nodiscard]] QDate firstShownDay(const QDate &month, Qt::DayOfWeek weekStart);
/// Runs of set bits of a day's hours, as [from, to).
[[nodiscard]] std::vector<std::pair<int, int>> hourRuns(quint32 hours);

struct DayCalendar::Private {
    explicit Private(DayCalendar *calendar);

    DayCalendar *q;
    QHash<QDate, Day> days;
    QDate chosen;
    QDate cursor; ///< where the keyboard is; its month is shown
    QDate givenToday;
    QString oldest;
    QDate oldestDay;
    QLocale locale;
    int hovered = -1;
    double wheelLeft = 0;

    QAction previous;
    QAction next;
    QAction toToday;
    ActionButton *previousButton = nullptr;
    ActionButton *nextButton = nullptr;
    ActionButton *todayButton = nullptr;

    // Layout, in logical pixels.
    int headHeight = 0;
    int weekHeight = 0;
    int cellHeight = 0;
    QRect grid;

    [[nodiscard]] QDate today() const;
    void layOut();
    [[nodiscard]] int gridHeight() const;
    [[nodiscard]] int cellLeast() const; ///< a number and its bar
    void showMonthOf(const QDate &date, bool announce);
    void moveCursor(const QDate &date);
    void choose(const QDate &date);
    void say() const; ///< to assistive tools: the cell that has the focus

    void paintHead(QPainter &painter);
    void paintCell(QPainter &painter, int cell);
    void paintHours(QPainter &painter, const QRect &rect, quint32 hours);
    void paintFlag(QPainter &painter, const QRectF &rect);
    void paintLegend(QPainter &painter);
    [[nodiscard]] int legendHeight() const;

    /// One entry of the legend: a sign of `sign` pixels and its words.
    struct LegendEntry {
        int sign = 0;
        QString words;
        QPoint at;
    };
    /// Laid out in as many lines as the width needs.
    [[nodiscard]] std::vector<LegendEntry> legend(int *height) const;
};

} // namespace videoguard::widgets
