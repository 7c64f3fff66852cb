// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/incident_types.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace videoguard::console {
class CameraList;
}
namespace videoguard::widgets {
class Chip;
class DayCalendar;
class SearchField;
} // namespace videoguard::widgets

namespace videoguard::incidents_ui {

class CameraField;

/// How the list of incidents is narrowed: words, day, status, severity, type, camera, unread. GUI thread.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// `cameras` outlives it.
    explicit FilterPanel(console::CameraList &cameras, QWidget *parent = nullptr);

    /// `reader`: for the unread ones.
    [[nodiscard]] incidents::IncidentQuery query(const QString &reader) const;
    [[nodiscard]] bool narrows() const;
    void clear();
    void setTypes(const std::vector<incidents::IncidentType> &types);
    /// How many incidents the days of the calendar have.
    void setDays(const std::vector<std::pair<QDate, int>> &days);
    [[nodiscard]] std::pair<QDate, QDate> shownDays() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] widgets::SearchField *search() const { return m_search; }
    void setUnread(int count);
    void retranslate();

signals:
    void changed();
    void daysWanted(); ///< of `shownDays`
    void leaveDown();

private:
    void showDay();
    void showTypes();

    widgets::SearchField *m_search;
    widgets::DayCalendar *m_calendar;
    QToolButton *m_day;
    QDate m_chosenDay;
    std::vector<QLabel *> m_heads;
    std::vector<widgets::Chip *> m_statuses;
    std::vector<widgets::Chip *> m_severities;
    widgets::Chip *m_unread;
    QToolButton *m_types;
    QMenu *m_typeMenu;
    QStringList m_chosenTypes;
    std::vector<incidents::IncidentType> m_knownTypes;
    CameraField *m_camera;
    QString m_cameraId;
};

} // namespace videoguard::incidents_ui
