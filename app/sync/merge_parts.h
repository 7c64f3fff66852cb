// SPDX-License-Identifier: EUPL-1.2
/// Private to the merge: how three values of one place are taken apart.
#pragma once

#include "app/sync/merge.h"

#include <optional>

namespace videoguard::sync {

/// The three values of one place; Undefined = absent.
struct Three {
    QJsonValue base, mine, theirs;
};

/// How the values of one place are compared.
enum class Shape {
    Leaf,   ///< as one value
    Object, ///< member by member
    Entries ///< arrays of objects, entry by entry under their keys
};
[[nodiscard]] Shape shapeOf(const QString &path, const Three &values, const MergeRules &rules);

/// An array whose entries have names.
struct Entries {
    QStringList keys; ///< in their order
    QHash<QString, QJsonValue> byKey;
    [[nodiscard]] QJsonValue value(const QString &key) const
    {
        return byKey.value(key, QJsonValue(QJsonValue::Undefined));
    }
};
/// nullopt: not an array of objects with distinct texts under `member`. Absent has no entries.
[[nodiscard]] std::optional<Entries> entriesOf(const QJsonValue &array, const QString &member);
/// The member that names the entries of the array at `path`; empty: there is none.
[[nodiscard]] QString entryKey(const QString &path, const MergeRules &rules);

/// All names of the three, sorted.
[[nodiscard]] QStringList unitedKeys(const QStringList &one, const QStringList &two,
                                     const QStringList &three);
[[nodiscard]] QString memberPath(const QString &parent, const QString &key);
[[nodiscard]] QString entryPath(const QString &parent, const QString &key);
/// "streams.width" of "streams[main].width", and what stood in the brackets.
[[nodiscard]] QString withoutEntries(const QString &path, QString *entries = nullptr);

[[nodiscard]] bool isDeleted(const QJsonObject &document);

} // namespace videoguard::sync
