// SPDX-License-Identifier: EUPL-1.2
/// Private to `access`: how a name and a password lie in one entry of a keyring.
#pragma once

#include "app/base/stream_url.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace videoguard::access {

[[nodiscard]] inline QString textOf(const base::Credentials &credentials)
{
    const QJsonObject object{{QStringLiteral("user"), credentials.user},
                             {QStringLiteral("password"), credentials.password}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline base::Credentials credentialsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value(QStringLiteral("user")).toString(),
            object.value(QStringLiteral("password")).toString()};
}

} // namespace videoguard::access
