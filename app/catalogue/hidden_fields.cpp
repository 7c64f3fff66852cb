// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/import_context.h"

#include <QJsonArray>

namespace videoguard::catalogue {

namespace {

/// Entries of two arrays belong together by what names them.
QString nameOfEntry(const QJsonObject &entry, const QString &path)
{
    const bool inStreams = path == QLatin1String("streams");
    const bool inDeployments = path == QLatin1String("deployments");
    return entry
        .value(inStreams       ? QStringLiteral("role")
               : inDeployments ? QStringLiteral("from")
                               : QStringLiteral("name"))
        .toString();
}

QJsonObject mergedObject(const QJsonObject &stored, QJsonObject incoming, const QString &prefix);

QJsonArray mergedArray(const QJsonArray &stored, QJsonArray incoming, const QString &path)
{
    for (const QJsonValue &entry : stored) {
        const QJsonObject old = entry.toObject();
        const QString name = nameOfEntry(old, path);
        if (old.isEmpty() || name.isEmpty())
            continue;
        bool isThere = false;
        for (qsizetype i = 0; i < incoming.size() && !isThere; ++i) {
            const QJsonObject now = incoming.at(i).toObject();
            isThere = nameOfEntry(now, path) == name;
            if (isThere)
                incoming.replace(i, mergedObject(old, now, path + QStringLiteral("[].")));
        }
        // A person's contact never went out, so its absence says nothing.
        if (!isThere && path == QLatin1String("access.contacts"))
            incoming.append(old);
    }
    return incoming;
}

QJsonObject mergedObject(const QJsonObject &stored, QJsonObject incoming, const QString &prefix)
{
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const QString path = prefix + it.key();
        const Field *field = cameraField(path);
        const QJsonValue now = incoming.value(it.key());
        if (!field || field->visibility != Visibility::Partner) {
            if (now.isUndefined())
                incoming.insert(it.key(), it.value());
        } else if (field->type == FieldType::Object) {
            const QJsonObject part = mergedObject(it.value().toObject(), now.toObject(), path + u'.');
            if (!part.isEmpty())
                incoming.insert(it.key(), part);
        } else if (field->type == FieldType::Objects) {
            const QJsonArray entries = mergedArray(it.value().toArray(), now.toArray(), path);
            if (!entries.isEmpty())
                incoming.insert(it.key(), entries);
        }
    }
    return incoming;
}

} // namespace

CameraRecord withHiddenOf(const CameraRecord &stored, const CameraRecord &incoming)
{
    return CameraRecord(mergedObject(stored.document(), incoming.document(), {}));
}

} // namespace videoguard::catalogue
