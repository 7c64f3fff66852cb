// SPDX-License-Identifier: EUPL-1.2
#include "app/console/set_aside.h"

#include <QDateTime>
#include <QFile>

namespace videoguard::console {

base::Result<QString> setFileAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString target = path + QStringLiteral(".damaged-") + stamp;
    for (const QString &journal : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + journal) && !QFile::rename(path + journal, target + journal))
            return base::fail(base::ErrorKind::Denied, QStringLiteral("set %1 aside").arg(path + journal));
    }
    if (!QFile::rename(path, target))
        return base::fail(base::ErrorKind::Denied, QStringLiteral("set %1 aside").arg(path));
    return target;
}

} // namespace videoguard::console
