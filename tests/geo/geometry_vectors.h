// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace videoguard::geo::tests {

/// tests/data/geo/geometry_vectors.json; fails loudly when it is not there.
inline QJsonObject allVectors()
{
    QFile file(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/tests/data/geo/geometry_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no geometry vectors: %s", qUtf8Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// One list of it, as objects.
inline std::vector<QJsonObject> vectors(const QString &name)
{
    std::vector<QJsonObject> list;
    const QJsonArray array = allVectors().value(name).toArray();
    for (const QJsonValue &value : array)
        list.push_back(value.toObject());
    return list;
}

inline double number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toDouble();
}

} // namespace videoguard::geo::tests
