// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/fields.h"

#include <QJsonValue>

namespace videoguard::catalogue {

/// A cell as the record's value: decimal comma or point, units behind numbers, dates as 4.3.2026, words of
/// three languages for codes, lists separated by '|', ',' or ';'. What cannot be understood comes back as the
/// text, so that validation names it. Undefined: an empty cell.
[[nodiscard]] QJsonValue fromCell(const Field &field, const QString &cell);
/// The inverse, in the form that `fromCell` reads back to the same value. Plain, not yet guarded.
[[nodiscard]] QString toCell(const QJsonValue &value);

/// A number in a cell: "57,245", "6 m", "1 920"; nullopt when there is none or more than one.
[[nodiscard]] std::optional<double> numberIn(const QString &cell);

/// A text that a spreadsheet would take for a formula gets a leading apostrophe; and back.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace videoguard::catalogue
