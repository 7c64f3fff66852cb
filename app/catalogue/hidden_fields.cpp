// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/import_context.h"

#include <QJsonArray>

#include <algorithm>

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

/// Nothing of it can have gone out, so its absence says nothing.
bool staysHere(const QJsonObject &entry, const QString &name, const QString &path)
{
    if (path == QLatin1String("access.contacts"))
        return !name.isEmpty(); // a person
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        const Field *field = cameraField(path + QStringLiteral("[].") + it.key());
        if (field && field->visibility == Visibility::Partner)
            return false;
    }
    return true;
}

/// Place of the entry in `incoming` that was `old`: of its name, and where it has none of its place; -1:
/// gone.
qsizetype placeOf(const QString &name, qsizetype place, const QJsonArray &incoming, const QString &path)
{
    if (name.isEmpty()) {
        const bool isThere =
            place < incoming.size() && nameOfEntry(incoming.at(place).toObject(), path).isEmpty();
        return isThere ? place : -1;
    }
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        if (nameOfEntry(incoming.at(i).toObject(), path) == name)
            return i;
    }
    return -1;
}

QJsonArray mergedArray(const QJsonArray &stored, QJsonArray incoming, const QString &path)
{
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const QJsonObject old = stored.at(i).toObject();
        if (old.isEmpty())
            continue;
        const QString name = nameOfEntry(old, path);
        // Where it stood, so that a copy that comes back makes the record that it was made of.
        if (staysHere(old, name, path) && placeOf(name, i, incoming, path) < 0) {
            incoming.insert(std::min(i, incoming.size()), old);
            continue;
        }
        const qsizetype place = placeOf(name, i, incoming, path);
        if (place >= 0)
            incoming.replace(place,
                             mergedObject(old, incoming.at(place).toObject(), path + QStringLiteral("[].")));
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
