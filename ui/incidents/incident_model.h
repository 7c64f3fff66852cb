// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/store.h"
#include "ui/incidents/list_table.h"

#include <QDateTime>
#include <QSet>

namespace videoguard::console {
class CameraList;
}

namespace videoguard::incidents_ui {

/// What the list needs besides the incidents themselves.
struct IncidentListFacts {
    std::vector<incidents::IncidentType> types;
    QString reader;        ///< whose unread marks are shown; empty: nobody's
    QSet<QString> drafted; ///< incidents with unsaved changes
    QDateTime now;
};

/// Incidents as rows: newest first.
class IncidentModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { Number, When, What, Place, Cameras, SeverityColumn, StatusColumn, ColumnCount };

    /// `cameras` outlives it.
    explicit IncidentModel(console::CameraList &cameras, QObject *parent = nullptr);

    void setIncidents(std::vector<incidents::Incident> incidents, IncidentListFacts facts);
    void setFacts(IncidentListFacts facts);
    [[nodiscard]] const std::vector<incidents::Incident> &incidents() const { return m_incidents; }
    [[nodiscard]] const incidents::Incident *at(int row) const;
    [[nodiscard]] bool isUnread(const incidents::Incident &incident) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString id(int row) const override;

private:
    console::CameraList &m_cameras;
    std::vector<incidents::Incident> m_incidents;
    IncidentListFacts m_facts;
};

/// The icon's colour of a severity; a low one is quiet.
[[nodiscard]] QColor severityColour(incidents::Severity severity);
/// "107 Rīgas iela, stāvlaukums"; the id's first letters when the camera is not known here any more.
[[nodiscard]] QString cameraName(const console::CameraList &cameras, const QString &id);

} // namespace videoguard::incidents_ui
