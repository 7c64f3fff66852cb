// SPDX-License-Identifier: EUPL-1.2
// Database::migrate and its parts.
#include "app/base/log.h"
#include "app/database/database.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace videoguard::database {

using base::ErrorKind;
using base::Result;

namespace {

Result<void> checkLadder(const Schema &schema, int from, const QString &path)
{
    int version = from;
    for (const MigrationStep &step : schema.steps) {
        if (step.to == version + 1)
            ++version;
    }
    if (version == schema.version)
        return {};
    return base::fail(ErrorKind::Unsupported, QStringLiteral("upgrade %1").arg(path),
                      QStringLiteral("no step leads from version %1 to %2").arg(version).arg(version + 1));
}

QString setVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

} // namespace

Result<int> Database::userVersion()
{
    Result<Statement> query = prepare(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<bool> row = query->step(); !row)
        return tl::unexpected(row.error());
    return static_cast<int>(query->integer(0));
}

Result<bool> Database::isFresh()
{
    Result<Statement> query = prepare(QStringLiteral("SELECT 1 FROM sqlite_schema LIMIT 1"));
    if (!query)
        return tl::unexpected(query.error());
    Result<bool> row = query->step();
    if (!row)
        return row;
    return !*row;
}

Result<void> Database::migrate(const Schema &schema)
{
    Q_ASSERT(schema.version > 0);
    Q_ASSERT(m_depth == 0);
    const Result<int> version = userVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version == schema.version)
        return {};
    if (*version > schema.version)
        return base::fail(
            ErrorKind::Unsupported, QStringLiteral("open %1").arg(m_path),
            QStringLiteral("the file was written by a newer version of this program: it has version %1, "
                           "this program knows %2")
                .arg(*version)
                .arg(schema.version));
    if (*version == 0)
        return createSchema(schema);
    return upgrade(schema, *version);
}

Result<void> Database::createSchema(const Schema &schema)
{
    return atomically([&]() -> Result<void> {
        const Result<int> version = userVersion();
        if (!version)
            return tl::unexpected(version.error());
        // Another process was faster; with the same program it has laid the same schema.
        if (*version == schema.version)
            return {};
        const Result<bool> fresh = isFresh();
        if (!fresh)
            return tl::unexpected(fresh.error());
        if (!*fresh)
            return base::fail(
                ErrorKind::Corrupt, QStringLiteral("open %1").arg(m_path),
                QStringLiteral("it has tables but no version, so it is not a file of this program"));
        return execute(schema.sql).and_then([&] { return execute(setVersion(schema.version)); });
    });
}

Result<void> Database::upgrade(const Schema &schema, int from)
{
    if (Result<void> complete = checkLadder(schema, from, m_path); !complete)
        return complete;
    if (Result<void> backedUp = backUp(from); !backedUp)
        return backedUp;
    // Has no effect inside a transaction, so it cannot be part of the step.
    if (Result<void> off = execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    Result<void> result;
    for (const MigrationStep &step : schema.steps) {
        if (!result || step.to <= from)
            continue;
        result = runStep(step);
    }
    Result<void> on = execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!result)
        return result;
    qCInfo(base::logDatabase).noquote()
        << QStringLiteral("%1 upgraded from version %2 to %3").arg(m_path).arg(from).arg(schema.version);
    return on;
}

Result<void> Database::runStep(const MigrationStep &step)
{
    return atomically([&]() -> Result<void> {
        const Result<int> version = userVersion();
        if (!version)
            return tl::unexpected(version.error());
        if (*version >= step.to) // another process was faster
            return {};
        if (Result<void> done = execute(step.sql); !done)
            return done;
        Result<Statement> check = prepare(QStringLiteral("PRAGMA foreign_key_check"));
        if (!check)
            return tl::unexpected(check.error());
        const Result<bool> orphan = check->step();
        if (!orphan)
            return tl::unexpected(orphan.error());
        if (*orphan)
            return base::fail(ErrorKind::Conflict,
                              QStringLiteral("upgrade %1 to version %2").arg(m_path).arg(step.to),
                              QStringLiteral("a row of %1 points to a missing row of %2")
                                  .arg(check->text(0), check->text(2)));
        check->reset();
        return execute(setVersion(step.to));
    });
}

Result<void> Database::backUp(int version)
{
    if (m_path == QStringLiteral(":memory:"))
        return {};
    const QString backup = QStringLiteral("%1.v%2.bak").arg(m_path).arg(version);
    const QString part = backup + QStringLiteral(".part");
    // VACUUM INTO wants no file or an empty one; made here so that only its owner can read it.
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return base::fail(ErrorKind::Denied, QStringLiteral("write the backup %1").arg(part),
                          file.errorString());
    file.close();
    Result<Statement> vacuum = prepare(QStringLiteral("VACUUM INTO ?1"));
    if (!vacuum)
        return tl::unexpected(vacuum.error());
    if (Result<void> copied = vacuum->bind(1, part).run(); !copied) {
        QFile::remove(part);
        return copied;
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(part.toStdU16String()),
                            std::filesystem::path(backup.toStdU16String()), error);
    if (!error)
        return {};
    QFile::remove(part);
    return base::fail(ErrorKind::Denied, QStringLiteral("write the backup %1").arg(backup),
                      QString::fromLocal8Bit(error.message().c_str()));
}

} // namespace videoguard::database
