// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/alarm_model.h"

#include "app/console/camera_list.h"
#include "ui/incidents/incident_model.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <algorithm>

namespace videoguard::incidents_ui {

using incidents::Alarm;
using incidents::Priority;
using widgets::theme;

QString alarmState(const Alarm &alarm, base::WallTime now)
{
    const QDateTime here = words::localTime(now);
    if (alarm.shelvedUntil > now)
        //: a moment, the reason
        return AlarmModel::tr("shelved until %1: %2")
            .arg(words::nearMoment(alarm.shelvedUntil, here), alarm.shelveReason);
    QStringList parts;
    if (alarm.isOver())
        parts += AlarmModel::tr("over since %1").arg(words::nearMoment(alarm.endedAt, here));
    if (alarm.isAcknowledged())
        parts += AlarmModel::tr("acknowledged by %1").arg(alarm.acknowledgedBy);
    else if (alarm.escalatedAt.isKnown())
        parts += AlarmModel::tr("passed on to the supervisor");
    else
        parts += AlarmModel::tr("not acknowledged");
    return parts.join(QStringLiteral(", "));
}

AlarmModel::AlarmModel(console::CameraList &cameras, bool past, QObject *parent)
    : ListModel(parent)
    , m_cameras(cameras)
    , m_past(past)
{
}

void AlarmModel::setAlarms(std::vector<Alarm> alarms, base::WallTime now)
{
    m_now = now;
    const bool sameRows = std::equal(alarms.begin(), alarms.end(), m_alarms.begin(), m_alarms.end(),
                                     [](const Alarm &one, const Alarm &other) { return one.id == other.id; });
    if (sameRows) {
        m_alarms = std::move(alarms);
        if (!m_alarms.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_alarms = std::move(alarms);
    endResetModel();
}

const Alarm *AlarmModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_alarms[static_cast<size_t>(row)] : nullptr;
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alarms.size());
}

std::vector<ListColumn> AlarmModel::columns() const
{
    return {{tr("Priority"), 0, false, 0},
            {tr("Time"), 0, false, 0},
            {m_past ? tr("Lasted") : tr("Age"), 0, true, 2},
            {tr("What"), 4, false, 0},
            {tr("Camera"), 3, false, 1},
            {tr("Place"), 2, false, 4},
            {tr("Count"), 0, true, 3},
            {tr("State"), 4, false, 0}};
}

QString AlarmModel::id(int row) const
{
    const Alarm *alarm = at(row);
    return alarm ? alarm->id : QString();
}

Cell AlarmModel::cell(int row, int column) const
{
    Cell cell;
    const Alarm *alarm = at(row);
    if (!alarm)
        return cell;
    const bool loud = !m_past && !alarm->isAcknowledged() && alarm->shelvedUntil <= m_now;
    switch (column) {
    case PriorityColumn:
        cell.text = words::priorityName(alarm->priority);
        cell.icon = words::priorityIcon(alarm->priority);
        cell.fill =
            loud && alarm->priority != Priority::Low ? widgets::IconFill::Filled : widgets::IconFill::Outline;
        cell.colour =
            loud ? severityColour(static_cast<incidents::Severity>(alarm->priority)) : theme().colour.muted;
        cell.strong = loud;
        break;
    case Time:
        cell.text = words::nearMoment(alarm->first, words::localTime(m_now));
        cell.strong = loud;
        break;
    case Age:
        if (m_past && !alarm->isOver())
            cell.text = tr("unknown");
        else
            cell.text = words::ageText((alarm->isOver() ? alarm->endedAt : m_now) - alarm->first);
        cell.muted = m_past;
        break;
    case What:
        cell.text = words::alarmSentence(alarm->kind);
        cell.strong = loud;
        break;
    case Camera:
        cell.text = alarm->cameraId.isEmpty() ? tr("none") : cameraName(m_cameras, alarm->cameraId);
        cell.muted = alarm->cameraId.isEmpty();
        break;
    case Place:
        cell.text = alarm->place.isEmpty() ? tr("this console") : alarm->place;
        cell.muted = alarm->place.isEmpty();
        break;
    case Count:
        cell.text = QLocale().toString(alarm->count);
        cell.muted = alarm->count == 1;
        break;
    case State:
        cell.text = alarmState(*alarm, m_now);
        cell.muted = !loud;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace videoguard::incidents_ui
