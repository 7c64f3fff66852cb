// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"
#include "app/catalogue/query.h"
#include "app/catalogue/validation.h"

#include <QDateTime>
#include <QLocale>

/// `words` says in the language of the interface what the record of a camera holds in codes: names of fields,
/// values with their units, sentences of the rules. Every screen shows fields; none may include another.
/// Everything unknown reads "unknown". GUI thread.
namespace videoguard::words {

[[nodiscard]] QString unknownText(); ///< "unknown"
/// "azimuth_deg" -> "Azimuth (from north)"; "streams[1].width" -> "Video streams, no. 2: Width".
[[nodiscard]] QString fieldName(const QString &path);
[[nodiscard]] QString groupName(catalogue::FieldGroup group);
[[nodiscard]] QString choiceName(const QString &path, const QString &choice);
[[nodiscard]] QString kindName(catalogue::CameraKind kind);
[[nodiscard]] QString formName(catalogue::CameraForm form);
[[nodiscard]] QString statusName(catalogue::CameraStatus status);
[[nodiscard]] QString sharingName(catalogue::Sharing sharing);
/// "fixed, dome", "mobile", "plate reading": as the table's column says it.
[[nodiscard]] QString typeText(catalogue::CameraKind kind, catalogue::CameraForm form);
/// A value as it is read: unit, locale's separators, words for codes; "unknown" for null.
[[nodiscard]] QString valueText(const catalogue::Field &field, const QJsonValue &value,
                                const QLocale &locale);
/// The same for a number alone: "26.1°", "30 days".
[[nodiscard]] QString numberText(const catalogue::Field &field, double value, const QLocale &locale);
/// The unit as a form prints it behind the number: "m", "°", "days"; "" when there is none.
[[nodiscard]] QString unitSuffix(const catalogue::Field &field);
[[nodiscard]] QString levelName(const QString &levelKey); ///< "identify" -> "Identify"
[[nodiscard]] QString compassName(double azimuth_deg);    ///< "south-west"
[[nodiscard]] QString compassLetters(double azimuth_deg); ///< "SW"
/// "4 Mar 2026", "04.03.2026." (lv), "2026-03-04" (lt); "unknown" for an invalid date.
[[nodiscard]] QString shortDate(const QDate &date, const QLocale &locale);
/// The same with the time in the zone of this computer: "4 Mar 2026, 14:32".
[[nodiscard]] QString shortMoment(const QDateTime &moment, const QLocale &locale);
/// "Durbes novads, since 2021 Dienvidkurzemes novads".
[[nodiscard]] QString ownerText(const catalogue::Partner &partner, const std::vector<catalogue::Partner> &all,
                                const QString &language);
/// The sentence beside the field: what is wrong and what to do.
[[nodiscard]] QString sentence(const catalogue::Finding &finding, const QLocale &locale);

} // namespace videoguard::words
