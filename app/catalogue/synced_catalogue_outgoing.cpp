// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue_outgoing.h"

#include "app/catalogue/utc_text.h"
#include "app/sync/merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace videoguard::catalogue {

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Of the server's own members only stubs of attachments go back: left out, they would be deleted.
bool goesBack(const QString &key)
{
    return !key.startsWith(u'_') || key == QLatin1String("_attachments");
}

QString nameOfEntry(const QJsonObject &entry, const QString &path)
{
    const char *key = path == QLatin1String("deployments") ? "from"
                      : path == QLatin1String("views")     ? "name"
                                                           : "role";
    return entry.value(QLatin1String(key)).toString();
}

QJsonObject withUnknown(const QJsonObject &server, const QJsonObject &local, QJsonObject copy,
                        const QString &prefix);

/// Entries go together by what names them, the second of a name with the second.
QJsonArray entriesWithUnknown(const QJsonArray &server, QJsonArray copy, const QString &path)
{
    QSet<qsizetype> taken;
    for (const QJsonValue &entry : server) {
        const QJsonObject there = entry.toObject();
        for (qsizetype i = 0; i < copy.size(); ++i) {
            const QJsonObject here = copy.at(i).toObject();
            if (taken.contains(i) || nameOfEntry(here, path) != nameOfEntry(there, path))
                continue;
            taken.insert(i);
            copy.replace(i, withUnknown(there, {}, here, path + QStringLiteral("[].")));
            break;
        }
    }
    return copy;
}

bool knowsOneOf(const QJsonObject &object, const QString &prefix)
{
    const QStringList keys = object.keys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return cameraField(prefix + key) != nullptr; });
}

QJsonValue languagesWithUnknown(const QJsonObject &server, QJsonObject copy)
{
    for (auto it = server.begin(); it != server.end(); ++it) {
        if (it.key() != QLatin1String("lv") && it.key() != QLatin1String("lt") &&
            it.key() != QLatin1String("en"))
            copy.insert(it.key(), it.value());
    }
    return copy;
}

QJsonObject withUnknown(const QJsonObject &server, const QJsonObject &local, QJsonObject copy,
                        const QString &prefix)
{
    for (auto it = server.begin(); it != server.end(); ++it) {
        const QString &key = it.key();
        const Field *field = cameraField(prefix + key);
        if (!field) {
            if (!prefix.isEmpty() || goesBack(key))
                copy.insert(key, it.value());
            continue;
        }
        if (field->visibility != Visibility::Partner)
            continue;
        const bool isHere = copy.contains(key);
        if (field->type == FieldType::Object) {
            const QJsonObject there = it.value().toObject();
            const QString inside = field->path + u'.';
            // A part that was taken away here goes, with all that a newer console put into it.
            if (!isHere && knowsOneOf(there, inside))
                continue;
            const QJsonObject part =
                withUnknown(there, local.value(key).toObject(), copy.value(key).toObject(), inside);
            if (!part.isEmpty())
                copy.insert(key, part);
        } else if (field->type == FieldType::Objects) {
            if (isHere)
                copy.insert(key,
                            entriesWithUnknown(it.value().toArray(), copy.value(key).toArray(), field->path));
        } else if (field->type == FieldType::LocalText && isHere) {
            copy.insert(key, languagesWithUnknown(it.value().toObject(), copy.value(key).toObject()));
        } else if (!isHere && (it.value().isObject() || it.value().isArray()) &&
                   local.value(key) == it.value()) {
            // Of a form that this version does not know, and as it came from there.
            copy.insert(key, it.value());
        }
    }
    return copy;
}

QByteArray written(const QJsonObject &copy, const QByteArray &serverBody)
{
    return serverBody.isEmpty() ? QJsonDocument(copy).toJson(QJsonDocument::Compact)
                                : sync::writeKeeping(copy, serverBody);
}

} // namespace

QByteArray outgoingCopy(const CameraRecord &camera, const QByteArray &serverBody)
{
    const QJsonObject copy = visibleCopy(camera, Visibility::Partner).document();
    if (serverBody.isEmpty())
        return written(copy, {});
    return written(withUnknown(objectOf(serverBody), camera.document(), copy, {}), serverBody);
}

QByteArray outgoingCopy(const MonitoringCentre &centre, const QByteArray &serverBody)
{
    static const QSet<QString> known{
        QStringLiteral("schema"),  QStringLiteral("id"),    QStringLiteral("owner_org_id"),
        QStringLiteral("name"),    QStringLiteral("phone"), QStringLiteral("address"),
        QStringLiteral("country"), QStringLiteral("lat"),   QStringLiteral("lon")};
    const QJsonObject document = toDocument(centre);
    QJsonObject copy;
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (known.contains(it.key()))
            copy.insert(it.key(), it.value());
    }
    const QJsonObject server = objectOf(serverBody);
    for (auto it = server.begin(); it != server.end(); ++it) {
        if (!known.contains(it.key()) && goesBack(it.key()) && it.key() != QLatin1String("demo"))
            copy.insert(it.key(), it.value());
    }
    return written(copy, serverBody);
}

QByteArray outgoingCopy(const UnitPosition &position, const QString &ownerId)
{
    QJsonObject document{{QStringLiteral("schema"), QStringLiteral("vg.position/1")},
                         {QStringLiteral("id"), position.cameraId},
                         {QStringLiteral("owner_org_id"), ownerId},
                         {QStringLiteral("lat"), position.position.lat_deg},
                         {QStringLiteral("lon"), position.position.lon_deg},
                         {QStringLiteral("at"), utcToText(position.at_us)}};
    if (position.accuracy_m)
        document.insert(QStringLiteral("accuracy_m"), *position.accuracy_m);
    if (position.heading_deg)
        document.insert(QStringLiteral("heading_deg"), *position.heading_deg);
    if (position.speed_mps)
        document.insert(QStringLiteral("speed_mps"), *position.speed_mps);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace videoguard::catalogue
