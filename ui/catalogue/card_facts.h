// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "ui/catalogue/card_sections.h"

#include <QLocale>

namespace videoguard::catalogue_ui {

/// One camera and what its words are looked up in; for the time of one filling.
struct CardSubject {
    const catalogue::CameraRecord &camera;
    console::CatalogueDesk &desk;
    QLocale locale;
    QDateTime now;

    [[nodiscard]] QString language() const { return locale.name().left(2); }
    [[nodiscard]] bool isOwn() const { return camera.ownerId() == desk.ownPartnerId(); }
    [[nodiscard]] QString owner() const; ///< with its successor; "unknown"
};

/// "402 Striķu iela, car park".
[[nodiscard]] QString cardTitle(const CardSubject &subject);
/// "Saldus Municipality · SAL-CAM-004 · fixed, bullet".
[[nodiscard]] QString cardSubtitle(const CardSubject &subject);
/// The eight parameters that matter.
[[nodiscard]] std::vector<NamedText> mainParameters(const CardSubject &subject);
/// How to get pictures and footage from it.
[[nodiscard]] std::vector<NamedText> footageTerms(const CardSubject &subject);
/// All fields of one group, "unknown" where unknown; Local ones for own cameras only.
[[nodiscard]] std::vector<NamedText> groupFields(const CardSubject &subject, catalogue::FieldGroup group);
/// A value in words, identifiers of partners and centres as names.
[[nodiscard]] QString recordValue(const CardSubject &subject, const catalogue::Field &field,
                                  const QJsonValue &value);

} // namespace videoguard::catalogue_ui
