// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QDateTimeEdit>
#include <QWidget>

class QComboBox;
class QLabel;
class QTimeZone;
class QToolButton;

namespace videoguard::incidents_ui {

/// The moments that the wall clocks of the zone show as this date and time: one in the ordinary case, two in
/// the night when the clocks go back, none in the hour that is skipped in spring. Earliest first.
[[nodiscard]] std::vector<base::WallTime> momentsOf(const QDate &date, const QTime &time,
                                                    const QTimeZone &zone);

/// Date and time of this computer's zone with the offset behind it; in the night when the clocks go back it
/// asks which of the two hours is meant. What nobody touched keeps its microseconds.
class MomentField : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(QWidget *parent = nullptr);

    /// The field may be empty: with a button that empties it, and the words it then shows.
    void setOptional(const QString &emptyWords);
    void setValue(base::WallTime value);
    [[nodiscard]] base::WallTime value() const { return m_value; }
    /// Empty when the time that stands there exists.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QDateTimeEdit *edit() const { return m_edit; }

signals:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take();
    void show();

    QDateTimeEdit *m_edit;
    QLabel *m_offset;
    QComboBox *m_which;
    QToolButton *m_set;
    QString m_emptyWords;
    base::WallTime m_value;
    bool m_skipped = false;
};

} // namespace videoguard::incidents_ui
