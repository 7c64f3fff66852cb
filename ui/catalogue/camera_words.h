// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"
#include "app/catalogue/query.h"
#include "app/catalogue/validation.h"

#include <QLocale>

namespace videoguard::catalogue_ui {

// Words for what the record holds in codes, translated. Everything unknown reads "unknown".

[[nodiscard]] QString fieldName(const QString &path); ///< "azimuth_deg" -> "Azimuth (from north)"
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
[[nodiscard]] QString levelName(const QString &levelKey); ///< "identify" -> "Identify"
[[nodiscard]] QString compassName(double azimuth_deg);    ///< "south-west"
/// "Durbes novads, since 2021 Dienvidkurzemes novads".
[[nodiscard]] QString ownerText(const catalogue::Partner &partner, const std::vector<catalogue::Partner> &all,
                                const QString &language);
/// The sentence beside the field: what is wrong and what to do.
[[nodiscard]] QString sentence(const catalogue::Finding &finding, const QLocale &locale);

} // namespace videoguard::catalogue_ui
