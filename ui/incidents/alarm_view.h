// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/alarm_desk.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace videoguard::widgets {
class EmptyState;
}

namespace videoguard::incidents_ui {

class AlarmModel;
class ListTable;

/// What the view needs of the page: the actions stand in its bar.
struct AlarmActions {
    QAction *acknowledge;
    QAction *shelve;
    QAction *mute;
};

/// Open alarms with what can be done about them, and the book of those of the last days. GUI thread.
class AlarmView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kBookDays = 7;

    /// All outlive it.
    AlarmView(console::AlarmDesk &alarms, console::IncidentDesk &incidents, console::CameraList &cameras,
              AlarmActions actions, QWidget *parent = nullptr);

    void focusList();
    void acknowledge();
    void shelve();
    [[nodiscard]] QString statusText() const;
    void retranslate();

signals:
    void statusChanged();
    void said(const QString &sentence, bool isProblem);
    void cameraSelected(const QString &id);
    /// Show what this alarm is about: a double-click on a row, Enter on one of the book.
    void alarmShown(const QString &alarmId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void readBook();
    void selectFirst();
    void showDetail();
    [[nodiscard]] const incidents::Alarm *selected() const;

    console::AlarmDesk &m_alarms;
    console::IncidentDesk &m_incidents;
    AlarmActions m_actions;
    AlarmModel *m_model;
    AlarmModel *m_pastModel;
    ListTable *m_table;
    ListTable *m_past;
    QWidget *m_flood = nullptr;
    QLabel *m_floodWords = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_bookHead = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_calm = nullptr;
    QTimer m_second;
    QTimer m_bookSoon;
};

} // namespace videoguard::incidents_ui
