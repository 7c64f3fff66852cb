// SPDX-License-Identifier: EUPL-1.2
/// `incidents` is the screen of what happened: the list with its filters and calendar, the card of one
/// incident, alarms, and the shift log.
#pragma once

#include <QAction>
#include <QWidget>

namespace videoguard::console {
class AlarmDesk;
class CameraList;
class IncidentDesk;
class RecordingDesk;
} // namespace videoguard::console

namespace videoguard::incidents_ui {

/// What the screen needs; everything outlives it.
struct IncidentServices {
    console::IncidentDesk &incidents;
    console::AlarmDesk &alarms;
    console::RecordingDesk &recording;
    console::CameraList &cameras;
};

/// The incidents screen. GUI thread.
class IncidentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentsPage(IncidentServices services, QWidget *parent = nullptr);
    ~IncidentsPage() override;

    /// The header's tools of this screen: segments List / Alarms / Shift log, New incident.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] QString statusText() const;
    void focusSearch();
    /// Opens the card of this incident; `edit`: with the cursor in its first empty field (after key N).
    void showIncident(const QString &id, bool edit);
    void showAlarms();
    /// Unsaved changes were asked about and may go.
    [[nodiscard]] bool mayClose();
    void retranslate();

signals:
    void statusChanged();
    void said(const QString &sentence, bool isProblem);
    void cameraSelected(const QString &id);
    /// Show the incident's cameras at its time on the review screen.
    void reviewWanted(const QString &incidentId);
    void mapWanted(const QStringList &cameraIds);
    void wallWanted(const QStringList &cameraIds);
    /// Show what this alarm is about; it may be over already.
    void alarmShown(const QString &alarmId);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::incidents_ui
