// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/elided_label.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QAction;
class QFrame;

namespace videoguard::widgets {
class ActionButton;
}

namespace videoguard::shell {

/// What the strip shows of the first unacknowledged alarm.
struct AlarmLine {
    enum class Priority { Low, Medium, High };

    QString id;
    Priority priority = Priority::Medium;
    QDateTime since;
    QString cameraNumber;
    QString cameraName;
    QString place;
    QString what;   ///< "Movement in closed hours"
    int others = 0; ///< further unacknowledged ones

    friend bool operator==(const AlarmLine &, const AlarmLine &) = default;
};

/// Under the header, always there, always as high: the oldest alarm of the highest priority, or that there is
/// none. A new alarm blinks at 1 Hz for 5 s, then stands. Nothing covers it.
class AlarmStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmStrip(QWidget *parent = nullptr);

    /// `last`: what was before ("Last at 13:58, acknowledged by Operator 1"); may be empty.
    void showCalm(const QString &last = {});
    void showAlarm(const AlarmLine &alarm);
    [[nodiscard]] bool isCalm() const { return m_alarm.id.isEmpty(); }
    void setCompact(bool compact);
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Disabled while there is no alarm; their shortcuts are A and none.
    [[nodiscard]] QAction *showAction() const { return m_show; }
    [[nodiscard]] QAction *acknowledgeAction() const { return m_acknowledge; }

signals:
    /// Calm or not calm any more.
    void calmChanged(bool calm);
    void showRequested(const QString &alarmId);
    void shelveRequested(const QString &alarmId);
    void acknowledgeRequested(const QString &alarmId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void refresh();
    void fit();
    [[nodiscard]] QString ageText() const;

    AlarmLine m_alarm;
    QWidget *m_icon;
    QLabel *m_title;
    QLabel *m_when;
    QFrame *m_line;
    QLabel *m_number;
    widgets::ElidedLabel *m_name;
    widgets::ElidedLabel *m_place;
    widgets::ElidedLabel *m_what;
    QLabel *m_others;
    QAction *m_show;
    QAction *m_shelve;
    QAction *m_acknowledge;
    QList<widgets::ActionButton *> m_buttons;
    QTimer m_second;
    QTimer m_blink;
    int m_blinksLeft = 0;
    bool m_compact = false;
};

} // namespace videoguard::shell
