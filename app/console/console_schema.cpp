// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>

namespace videoguard::console {

namespace {

constexpr char kSchemaSql[] =
#include "app/console/console_schema.sql"
    ;

QString databasePath(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(QStringLiteral("console.db"));
}

} // namespace

const database::Schema &consoleSchema()
{
    static const database::Schema schema{1, QString::fromUtf8(kSchemaSql), {}};
    return schema;
}

base::Result<std::unique_ptr<database::Database>> openConsoleDatabase(const QString &profileFolder)
{
    return database::Database::open(databasePath(profileFolder), consoleSchema());
}

base::Result<QString> setConsoleDatabaseAside(const QString &profileFolder)
{
    const QString path = databasePath(profileFolder);
    const QString what = QStringLiteral("set %1 aside").arg(path);
    if (!QFile::exists(path))
        return base::fail(base::ErrorKind::NotFound, what);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target;
    for (int i = 1; target.isEmpty() || QFile::exists(target); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        target = QDir(profileFolder).filePath(QStringLiteral("console.damaged-%1%2.db").arg(stamp, number));
    }
    // The log first: a crash between the renames must not leave an old log beside a fresh database.
    for (const QString &suffix : std::array{QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return base::fail(base::ErrorKind::Denied, what, file.errorString());
    }
    return target;
}

} // namespace videoguard::console
