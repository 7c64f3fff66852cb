// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_model.h"

#include "app/console/camera_list.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <algorithm>

namespace videoguard::incidents_ui {

using incidents::Incident;
using incidents::Severity;
using incidents::Status;
using widgets::theme;

namespace {

constexpr int kNamedCameras = 3;

QString camerasText(const console::CameraList &cameras, const Incident &incident)
{
    if (incident.cameraIds.empty())
        return IncidentModel::tr("none");
    QStringList numbers;
    for (const QString &id : incident.cameraIds) {
        const console::Camera *camera = cameras.find(id);
        if (numbers.size() < kNamedCameras && camera && camera->callNumber > 0)
            numbers += QString::number(camera->callNumber);
    }
    const int more = static_cast<int>(incident.cameraIds.size()) - static_cast<int>(numbers.size());
    if (numbers.isEmpty())
        return IncidentModel::tr("%n cameras", nullptr, more);
    const QString listed = numbers.join(QStringLiteral(", "));
    //: "101, 107, 106 and 2 more"
    return more > 0 ? IncidentModel::tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

} // namespace

QColor severityColour(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return theme().colour.muted;
    case Severity::Medium:
        return theme().colour.warning;
    case Severity::High:
        return theme().colour.alarm;
    }
    return theme().colour.muted;
}

QString cameraName(const console::CameraList &cameras, const QString &id)
{
    if (id.isEmpty())
        return {};
    const console::Camera *camera = cameras.find(id);
    if (!camera)
        return IncidentModel::tr("Camera %1, not known here").arg(id.left(8));
    return camera->callNumber > 0 ? QStringLiteral("%1 %2").arg(camera->callNumber).arg(camera->name)
                                  : camera->name;
}

IncidentModel::IncidentModel(console::CameraList &cameras, QObject *parent)
    : ListModel(parent)
    , m_cameras(cameras)
{
}

void IncidentModel::setIncidents(std::vector<Incident> incidents, IncidentListFacts facts)
{
    const auto sameRows = [&] {
        return std::equal(incidents.begin(), incidents.end(), m_incidents.begin(), m_incidents.end(),
                          [](const Incident &a, const Incident &b) { return a.id == b.id; });
    };
    if (sameRows()) {
        m_incidents = std::move(incidents);
        setFacts(std::move(facts));
        return;
    }
    beginResetModel();
    m_incidents = std::move(incidents);
    m_facts = std::move(facts);
    endResetModel();
}

void IncidentModel::setFacts(IncidentListFacts facts)
{
    m_facts = std::move(facts);
    if (!m_incidents.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Incident *IncidentModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_incidents[static_cast<size_t>(row)] : nullptr;
}

bool IncidentModel::isUnread(const Incident &incident) const
{
    return !m_facts.reader.isEmpty() && !incident.readBy.contains(m_facts.reader);
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

std::vector<ListColumn> IncidentModel::columns() const
{
    return {{tr("Number"), 0, false, 0}, {tr("When"), 0, false, 0},    {tr("What"), 5, false, 0},
            {tr("Place"), 3, false, 3},  {tr("Cameras"), 0, false, 4}, {tr("Severity"), 0, false, 2},
            {tr("Status"), 0, false, 0}};
}

QString IncidentModel::id(int row) const
{
    const Incident *incident = at(row);
    return incident ? incident->id : QString();
}

Cell IncidentModel::cell(int row, int column) const
{
    Cell cell;
    const Incident *incident = at(row);
    if (!incident)
        return cell;
    const bool unread = isUnread(*incident);
    switch (column) {
    case Number:
        cell.text = incident->number;
        cell.strong = unread;
        // The room of the mark stays, so that numbers stand under each other.
        cell.icon = unread ? QStringLiteral("circle") : QStringLiteral("minus");
        cell.fill = unread ? widgets::IconFill::Filled : widgets::IconFill::Outline;
        cell.colour = unread ? theme().colour.info : QColor(Qt::transparent);
        if (m_facts.drafted.contains(incident->id)) {
            cell.icon = QStringLiteral("pencil");
            cell.fill = widgets::IconFill::Outline;
            cell.colour = theme().colour.warning;
            cell.spoken = tr("%1, not saved").arg(incident->number);
        } else if (unread) {
            cell.spoken = tr("%1, unread").arg(incident->number);
        }
        break;
    case When:
        cell.text = words::nearMoment(incident->from, m_facts.now);
        cell.strong = unread;
        break;
    case What: {
        cell.text = words::incidentTitle(*incident, m_facts.types);
        const QString type = words::typeName(incident->type, m_facts.types);
        if (cell.text != type && !incident->type.isEmpty())
            cell.second = type;
        cell.strong = unread;
        cell.muted = incident->title.isEmpty() && incident->type.isEmpty();
        break;
    }
    case Place:
        cell.text = incident->place.isEmpty() ? tr("not said") : incident->place;
        cell.muted = incident->place.isEmpty();
        break;
    case Cameras:
        cell.text = camerasText(m_cameras, *incident);
        cell.muted = true;
        break;
    case SeverityColumn:
        cell.text = words::severityName(incident->severity);
        cell.icon = words::severityIcon(incident->severity);
        cell.fill =
            incident->severity == Severity::Low ? widgets::IconFill::Outline : widgets::IconFill::Filled;
        cell.colour = severityColour(incident->severity);
        cell.muted = incident->severity == Severity::Low;
        break;
    case StatusColumn:
        cell.text = words::statusName(incident->status);
        cell.tag = true;
        cell.muted = incident->status == Status::Closed;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace videoguard::incidents_ui
