// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/alarm.h"
#include "ui/incidents/list_table.h"

#include <QDateTime>

namespace videoguard::console {
class CameraList;
}

namespace videoguard::incidents_ui {

/// "acknowledged by Operator 2", "shelved until 14:40: repair is under way", "over since 14:12", "open".
[[nodiscard]] QString alarmState(const incidents::Alarm &alarm, base::WallTime now);

/// Alarms as rows, in the order given.
class AlarmModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { PriorityColumn, Time, Age, What, Camera, Place, Count, State, ColumnCount };

    /// `past`: without ages, which are for what goes on. `cameras` outlives it.
    AlarmModel(console::CameraList &cameras, bool past, QObject *parent = nullptr);

    /// Resets only when other alarms or another order came.
    void setAlarms(std::vector<incidents::Alarm> alarms, base::WallTime now);
    [[nodiscard]] const incidents::Alarm *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString id(int row) const override;

private:
    console::CameraList &m_cameras;
    bool m_past;
    std::vector<incidents::Alarm> m_alarms;
    base::WallTime m_now;
};

} // namespace videoguard::incidents_ui
