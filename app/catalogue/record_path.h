// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: reading and writing parts of a JSON document by path.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace videoguard::catalogue {

/// "streams[0].width" in `document`; undefined when it is not there.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &document, const QString &path);
/// With `value` at `path`; null or undefined removes what is there, and the objects that are empty by it.
/// An entry of an array that is removed lets the later ones move up. A path that is not well-formed, or an
/// index beyond 9999, changes nothing.
[[nodiscard]] QJsonObject withValueAt(const QJsonObject &document, const QString &path,
                                      const QJsonValue &value);

} // namespace videoguard::catalogue
