// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/fields.h"

#include <QHash>

namespace videoguard::catalogue {

/// What a column of a table is about.
struct ColumnTarget {
    enum class Kind {
        Value,    ///< of `path`
        AnyName,  ///< a text whose language is the owner's own: `path` is "name" or "description"
        Position, ///< both coordinates in one cell, in any notation
        Northing,
        Easting,
        X, ///< either of the two: authors disagree which is which
        Y
    };
    Kind kind = Kind::Value;
    /// "lat", "name.lv", "access.contacts[0].phone", "streams[main].width" (by role).
    QString path;
    const Field *field = nullptr; ///< null for places

    [[nodiscard]] bool isStream() const { return path.startsWith(QLatin1String("streams[")); }
    [[nodiscard]] QString streamRole() const { return path.section(u'[', 1).section(u']', 0, 0); }
    [[nodiscard]] QString streamPart() const { return path.section(u'.', 1); }
};

/// The column that a header names, in English, Latvian, Lithuanian or as the console writes it ("name_lv",
/// "main_width"); case, diacritics, punctuation and a unit in brackets do not matter. nullopt: unknown.
[[nodiscard]] std::optional<ColumnTarget> columnOf(const QString &header);

/// The name under which the console writes a field of a record; `path` as in `ColumnTarget`.
[[nodiscard]] QString columnName(const QString &path);

/// The record's word for what people write ("stacionāra" -> "fixed"); the text itself when none is known.
[[nodiscard]] QString wordFor(const Field &field, const QString &text);
/// nullopt: neither yes nor no.
[[nodiscard]] std::optional<bool> truthOf(const QString &text);

inline constexpr int kContactColumns = 5;
[[nodiscard]] QStringList streamRoles();

} // namespace videoguard::catalogue
