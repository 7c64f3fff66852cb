// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/incidents/incidents_page.h"

#include <vector>

class QStackedWidget;

namespace videoguard::incidents {
struct Incident;
}
namespace videoguard::widgets {
class SegmentedControl;
}

namespace videoguard::incidents_ui {

class AlarmView;
class IncidentList;
class ShiftView;

/// The inside of the page: its three views, its actions, and the way between them.
class IncidentsPage::Parts : public QObject
{
    Q_OBJECT

public:
    Parts(IncidentsPage &page, IncidentServices services);

    void showSegment(const QString &id);
    void newIncident();
    void receive(const incidents::Incident &incident);
    [[nodiscard]] bool mayClose();
    void retranslate();

    IncidentServices services;
    QWidget *tools = nullptr;
    QList<QAction *> actions;
    IncidentList *list = nullptr;
    AlarmView *alarms = nullptr;
    ShiftView *shift = nullptr;
    QStackedWidget *stack = nullptr;

private:
    QAction *makeAction(const char *name, const QString &icon, const QKeySequence &keys = {});
    void makeActions();
    void build();
    void wire();

    IncidentsPage &m_page;
    widgets::SegmentedControl *m_segments = nullptr;
    QAction *m_new = nullptr;
    QAction *m_search = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_save = nullptr;
    QAction *m_note = nullptr;
    QAction *m_next = nullptr;
    QAction *m_map = nullptr;
    QAction *m_filters = nullptr;
    QAction *m_card = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_shelve = nullptr;
    QAction *m_mute = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
};

inline constexpr char16_t kListSegment[] = u"list";
inline constexpr char16_t kAlarmSegment[] = u"alarms";
inline constexpr char16_t kShiftSegment[] = u"shift";

} // namespace videoguard::incidents_ui
