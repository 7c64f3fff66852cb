// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/incident_types.h"

#include <QAction>
#include <QScrollArea>

class QVBoxLayout;

namespace videoguard::review {

/// What is shown of the chosen incident beside its pictures.
struct IncidentSummary {
    incidents::Incident incident;
    QString title;   ///< with the words for an empty one
    QString cameras; ///< "4 here, 1 received file"
    bool shown = false;

    friend bool operator==(const IncidentSummary &, const IncidentSummary &) = default;
};

/// The summary under the calendar, and without an incident what to do. GUI thread.
class IncidentPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit IncidentPanel(QWidget *parent = nullptr);
    void setSummary(const IncidentSummary &summary);
    void retranslate();

signals:
    void noteWanted();
    void cameraWanted();
    void mapWanted();
    void incidentWanted(); ///< its card on the screen of incidents
    void closeWanted();    ///< not this incident any more, the cameras stay

private:
    void build();

    IncidentSummary m_summary;
};

} // namespace videoguard::review
