// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_settings.h"

#include "app/console/preferences.h"

#include <QJsonArray>

namespace videoguard::console {

namespace {

const QString kAccountKey = QStringLiteral("sync/account");
const QString kPausedKey = QStringLiteral("sync/paused");
const QString kCatchUpKey = QStringLiteral("sync/catch_up_from");

} // namespace

SyncSettings readSyncSettings(const Preferences &preferences)
{
    SyncSettings settings;
    const QJsonObject object = preferences.value(kAccountKey).toObject();
    settings.account.server = QUrl(object.value(QStringLiteral("server")).toString(), QUrl::StrictMode);
    settings.account.user = object.value(QStringLiteral("user")).toString();
    settings.account.partner = object.value(QStringLiteral("partner")).toString();
    settings.account.caFile = object.value(QStringLiteral("ca_file")).toString();
    const QJsonArray pins = object.value(QStringLiteral("pins")).toArray();
    for (const QJsonValue &pin : pins)
        settings.account.pins += QByteArray::fromHex(pin.toString().toLatin1());
    settings.paused = preferences.value(kPausedKey).toBool();
    settings.catchUpFrom_us = preferences.value(kCatchUpKey).toInteger();
    return settings;
}

base::Result<void> writeSyncSettings(Preferences &preferences, const SyncSettings &settings)
{
    if (!settings.isJoined()) {
        for (const QString &key : {kPausedKey, kCatchUpKey}) {
            if (auto done = preferences.setValue(key, QJsonValue()); !done)
                return done;
        }
        return preferences.setValue(kAccountKey, QJsonValue());
    }
    QJsonArray pins;
    for (const QByteArray &pin : settings.account.pins)
        pins.append(QString::fromLatin1(pin.toHex()));
    const QJsonObject object{{QStringLiteral("server"),
                              settings.account.server.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
                             {QStringLiteral("user"), settings.account.user},
                             {QStringLiteral("partner"), settings.account.partner},
                             {QStringLiteral("ca_file"), settings.account.caFile},
                             {QStringLiteral("pins"), pins}};
    if (auto done = preferences.setValue(kPausedKey, settings.paused ? QJsonValue(true) : QJsonValue());
        !done)
        return done;
    const QJsonValue catchUp =
        settings.catchUpFrom_us != 0 ? QJsonValue(settings.catchUpFrom_us) : QJsonValue();
    if (auto done = preferences.setValue(kCatchUpKey, catchUp); !done)
        return done;
    return preferences.setValue(kAccountKey, object);
}

QString syncSecretKey()
{
    return QStringLiteral("sync-server");
}

} // namespace videoguard::console
