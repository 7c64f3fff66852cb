// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/store.h"

#include <QDateTime>
#include <QLocale>

#include <functional>

namespace videoguard::incidents_ui {

/// Where twelve-hour shifts begin.
inline constexpr int kDayShiftHour = 7;
inline constexpr int kNightShiftHour = 19;

/// Begin of the shift that `now` lies in: 07:00 or 19:00 by the local clock, also in the nights when the
/// clocks change.
[[nodiscard]] QDateTime shiftBegin(const QDateTime &now);

/// What the page needs besides the log.
struct ShiftFacts {
    QString organisation;
    QString who; ///< prints it
    base::WallTime printedAt;
    std::vector<incidents::IncidentType> types;
    std::function<QString(const QString &cameraId)> cameraName;
    QLocale locale;
};

/// The shift log as one page of plain HTML for QTextDocument: black on white, as it is printed and as it is
/// shown. All words from outside are escaped; every time says its offset from UTC.
[[nodiscard]] QString shiftPage(const incidents::ShiftLog &log, const ShiftFacts &facts);

} // namespace videoguard::incidents_ui
