// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

namespace videoguard::widgets {

/// A month with what there is on each day: hours with footage as a bar, incidents as a flag. Keys move by
/// day, week and month. GUI thread.
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
    void retranslate();

signals:
    void dayChosen(QDate day);
    void monthShown(); ///< days of `shown()` are wanted

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace videoguard::widgets
