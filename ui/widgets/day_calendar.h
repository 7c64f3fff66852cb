// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include <memory>
#include <utility>

namespace videoguard::widgets {

/// A month with what there is on each day: hours with footage as a bar, incidents as a flag. Arrow keys move
/// by day and week, Page Up/Down by month, Home goes to today; Enter or Space chooses. GUI thread.
class DayCalendar : public QWidget
{
    Q_OBJECT

public:
    struct Day {
        quint32 hours = 0; ///< one bit an hour of local time
        int incidents = 0;
    };

    explicit DayCalendar(QWidget *parent = nullptr);
    ~DayCalendar() override;
    void setDays(QHash<QDate, Day> days);
    void setDay(QDate day); ///< selected; shows its month
    [[nodiscard]] QDate day() const;
    /// First and last day that are shown, the neighbouring months' days included.
    [[nodiscard]] std::pair<QDate, QDate> shown() const;
    void setOldest(QDate oldest, const QString &text); ///< "oldest 2 Feb, 14:32"
    /// Today is marked, later days are dim; the widget cannot know the zone. Invalid: the system's date.
    void setToday(QDate today);
    void retranslate();

    // For assistive tools: the 42 cells in order.
    [[nodiscard]] int cellAt(const QPoint &at) const; ///< -1: none
    [[nodiscard]] QDate dateOfCell(int cell) const;
    /// "4 March 2026, footage in 15 hours, 1 incident, today".
    [[nodiscard]] QString cellName(int cell) const;
    [[nodiscard]] QRect cellRect(int cell) const;
    [[nodiscard]] int focusedCell() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);
    void monthShown(); ///< days of `shown()` are wanted

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace videoguard::widgets
