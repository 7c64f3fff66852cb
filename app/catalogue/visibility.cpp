// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_record.h"

#include <QJsonArray>
#include <QUrl>

#include <set>

namespace videoguard::catalogue {

namespace {

/// A plain value where the table wants one; what has parts of its own could hide anything.
bool isPlain(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

/// User or password in an address (validation refuses it; a record from elsewhere may hold it all the same).
bool carriesCredentials(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.section(QStringLiteral("://"), 1).section(u'/', 0, 0).contains(u'@') ||
           !QUrl(text).userInfo().isEmpty();
}

QJsonValue plainEntries(const QJsonArray &array)
{
    QJsonArray kept;
    for (const QJsonValue &entry : array) {
        if (isPlain(entry))
            kept.append(entry);
    }
    return kept;
}

QJsonValue languagesOf(const QJsonObject &texts)
{
    QJsonObject kept;
    for (const QString &language : {QStringLiteral("lv"), QStringLiteral("lt"), QStringLiteral("en")}) {
        if (texts.value(language).isString())
            kept.insert(language, texts.value(language));
    }
    return kept;
}

QJsonObject visibleObject(const QJsonObject &object, const QString &prefix, Visibility most);

/// The entries of an array of parts; a contact that names a person goes only where restricted fields may.
QJsonValue visibleEntries(const QJsonArray &array, const QString &path, Visibility most)
{
    const bool personsMayGo = most != Visibility::Partner;
    QJsonArray kept;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        const bool isPerson =
            path == QLatin1String("access.contacts") && object.contains(QStringLiteral("name"));
        if (object.isEmpty() || (isPerson && !personsMayGo))
            continue;
        const QJsonObject visible = visibleObject(object, path + QStringLiteral("[]."), most);
        if (!visible.isEmpty())
            kept.append(visible);
    }
    return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(kept);
}

/// The value as it may go out; undefined when it may not, or is not what the table says.
QJsonValue visibleValue(const Field &field, const QJsonValue &value, Visibility most)
{
    if (field.visibility > most)
        return QJsonValue::Undefined;
    switch (field.type) {
    case FieldType::Object: {
        const QJsonObject part = visibleObject(value.toObject(), field.path + u'.', most);
        return part.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(part);
    }
    case FieldType::Objects:
        return visibleEntries(value.toArray(), field.path, most);
    case FieldType::LocalText:
        return value.isObject() ? languagesOf(value.toObject()) : QJsonValue::Undefined;
    case FieldType::Choices:
    case FieldType::Uuids:
        return value.isArray() ? plainEntries(value.toArray()) : QJsonValue::Undefined;
    case FieldType::Url:
        return isPlain(value) && !carriesCredentials(value) ? value : QJsonValue(QJsonValue::Undefined);
    default:
        return isPlain(value) ? value : QJsonValue(QJsonValue::Undefined);
    }
}

QJsonObject visibleObject(const QJsonObject &object, const QString &prefix, Visibility most)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *field = cameraField(prefix + it.key());
        if (!field)
            continue;
        const QJsonValue visible = visibleValue(*field, it.value(), most);
        if (!visible.isUndefined())
            kept.insert(it.key(), visible);
    }
    return kept;
}

/// What every save changes; it says nothing about the camera.
bool isBookkeeping(const QString &path)
{
    return path == QLatin1String("rev") || path == QLatin1String("updated_at") ||
           path == QLatin1String("updated_by") || path == QLatin1String("sig");
}

bool hasParts(const QJsonValue &value, const QString &path)
{
    const Field *field = cameraField(path);
    return value.isObject() && !(field && field->type == FieldType::LocalText);
}

bool hasEntries(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

void collectChanges(const QJsonValue &before, const QJsonValue &after, const QString &path,
                    std::set<QString> &changed)
{
    if (before == after)
        return;
    if (hasEntries(before) || hasEntries(after)) {
        const QJsonArray old = before.toArray();
        const QJsonArray now = after.toArray();
        for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i)
            collectChanges(i < old.size() ? old.at(i) : QJsonValue(QJsonValue::Undefined),
                           i < now.size() ? now.at(i) : QJsonValue(QJsonValue::Undefined),
                           QStringLiteral("%1[%2]").arg(path).arg(i), changed);
        return;
    }
    if (hasParts(before, path) || hasParts(after, path)) {
        const QJsonObject old = before.toObject();
        const QJsonObject now = after.toObject();
        const QStringList keys = old.keys() + now.keys();
        for (const QString &key : std::set<QString>(keys.begin(), keys.end()))
            collectChanges(old.value(key), now.value(key), path.isEmpty() ? key : path + u'.' + key, changed);
        return;
    }
    if (!isBookkeeping(path))
        changed.insert(path);
}

} // namespace

CameraRecord visibleCopy(const CameraRecord &camera, Visibility most)
{
    if (most == Visibility::Local)
        return camera;
    return CameraRecord(visibleObject(camera.document(), {}, most));
}

QStringList changedFields(const CameraRecord &before, const CameraRecord &after)
{
    std::set<QString> changed;
    collectChanges(before.document(), after.document(), {}, changed);
    return QStringList(changed.begin(), changed.end());
}

} // namespace videoguard::catalogue
