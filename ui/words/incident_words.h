// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/alarm.h"
#include "app/incidents/store.h"

#include <QDateTime>
#include <QLocale>

/// What incidents and alarms hold in codes, in the language of the interface. GUI thread.
namespace videoguard::words {

[[nodiscard]] QString statusName(incidents::Status status);       ///< "Open"
[[nodiscard]] QString severityName(incidents::Severity severity); ///< "Medium"
[[nodiscard]] QString priorityName(incidents::Priority priority); ///< "High"
/// In the locale's language; the English name where that one is empty.
[[nodiscard]] QString typeName(const incidents::IncidentType &type, const QLocale &locale = {});
/// The same by id: "Type not said yet" for an empty one, the id itself for one that is not in the list.
[[nodiscard]] QString typeName(const QString &id, const std::vector<incidents::IncidentType> &types,
                               const QLocale &locale = {});
/// Title, else type, else "Incident without a title".
[[nodiscard]] QString incidentTitle(const incidents::Incident &incident,
                                    const std::vector<incidents::IncidentType> &types,
                                    const QLocale &locale = {});

/// The roles in which people are involved, in the order in which they are offered.
[[nodiscard]] const QStringList &involvedRoles();
[[nodiscard]] QString roleName(const QString &role); ///< "Witness"; the code itself when it is not known
[[nodiscard]] QString linkName(incidents::Link::Kind kind);
[[nodiscard]] QString drawingName(incidents::Drawing::Kind kind);
/// Names of fields as the history has them ("status" -> "Status"); the code itself when it is not known.
[[nodiscard]] QString changedFieldName(const QString &what);
/// What a change of status lacks, and what to do.
[[nodiscard]] QString faultSentence(incidents::StatusFault fault);

/// What happened, in a sentence: "No picture from the camera".
[[nodiscard]] QString alarmSentence(incidents::AlarmKind kind);
/// What it means and what to do.
[[nodiscard]] QString alarmAdvice(incidents::AlarmKind kind);

// Names of icons in resources/icons: each says by its shape what the word beside it says.
[[nodiscard]] QString severityIcon(incidents::Severity severity);
[[nodiscard]] QString priorityIcon(incidents::Priority priority);
[[nodiscard]] QString statusIcon(incidents::Status status);

// Times of the record in the zone of this computer.
[[nodiscard]] QDateTime localTime(base::WallTime time);
[[nodiscard]] base::WallTime wallTime(const QDateTime &time);
/// "4 Mar 2026, 14:32:08 UTC+02:00".
[[nodiscard]] QString momentWithOffset(base::WallTime time, const QLocale &locale = {});
/// "4 Mar 2026, 14:06 – 14:11"; "… since 14:06" while it goes on; both days where they differ.
[[nodiscard]] QString rangeText(base::WallTime from, base::WallTime to, const QLocale &locale = {});
/// "14:32" of today, "yesterday, 14:32", else with the date.
[[nodiscard]] QString nearMoment(base::WallTime time, const QDateTime &now, const QLocale &locale = {});
/// "45 s", "12 min", "3 h 5 min", "2 days".
[[nodiscard]] QString ageText(std::chrono::microseconds age);
[[nodiscard]] QString offsetText(int offset_s); ///< "UTC+02:00"

} // namespace videoguard::words
