// SPDX-License-Identifier: EUPL-1.2
#include "app/database/database.h"

#include "app/base/log.h"
#include "app/database/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace videoguard::database {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kStepsBetweenChecks = 2000; // of SQLite's machine: well below a millisecond

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    // The _v2 form waits for a statement that outlives us instead of leaking the connection.
    sqlite3_close_v2(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    if (path != QStringLiteral(":memory:")) {
        // An empty file is a fresh database to SQLite, and its companions take over these permissions.
        // When this fails, the file exists, or SQLite says below why it cannot.
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            file.close();
    }
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database->m_connection, flags, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(database->m_connection, code, QStringLiteral("open %1").arg(path)));
    if (sqlite3_db_readonly(database->m_connection, "main") == 1)
        return base::fail(ErrorKind::Denied, QStringLiteral("open %1").arg(path),
                          QStringLiteral("the file may not be written"));
    if (const Result<void> configured = database->configure(); !configured) {
        base::Error error = configured.error();
        error.what = QStringLiteral("open %1").arg(path);
        return tl::unexpected(error);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Schema &schema)
{
    Result<std::unique_ptr<Database>> database = open(path);
    if (!database)
        return database;
    if (const Result<void> migrated = (*database)->migrate(schema); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path, const ReadLimits &limits)
{
    const QString what = QStringLiteral("open %1 for reading").arg(path);
    const QFileInfo file(path);
    if (!file.isFile())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("no such file"));
    std::unique_ptr<Database> database(new Database(path));
    // Without `immutable` SQLite would want to lock, and a file in WAL mode its companions.
    const QByteArray uri =
        QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded() + QByteArrayLiteral("?immutable=1");
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(uri.constData(), &database->m_connection, flags, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(database->m_connection, code, what));
    sqlite3 *connection = database->m_connection;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, limits.value_bytes);
    database->m_work = limits.work;
    database->allowWork();
    sqlite3_progress_handler(
        connection, kStepsBetweenChecks,
        [](void *self) -> int {
            return std::chrono::steady_clock::now() > static_cast<Database *>(self)->m_workEnds ? 1 : 0;
        },
        database.get());
    return database;
}

void Database::allowWork()
{
    m_workEnds = std::chrono::steady_clock::now() + m_work;
}

Result<void> Database::configure()
{
    sqlite3_busy_timeout(m_connection, kBusyTimeoutMs);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // The first statement that reads the file, so garbage is found here. A file system without shared memory
    // keeps its rollback journal: slower, as safe.
    return execute(QStringLiteral("PRAGMA journal_mode = WAL;"
                                  "PRAGMA synchronous = NORMAL;"
                                  "PRAGMA foreign_keys = ON;"
                                  "PRAGMA trusted_schema = OFF;"));
}

Result<Statement> Database::prepare(const QString &sql)
{
    const QString what = QStringLiteral("prepare \"%1\"").arg(excerpt(sql));
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v2(m_connection, utf8.constData(), static_cast<int>(utf8.size()), &handle, &tail);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(m_connection, code, what));
    Statement statement(handle);
    if (!handle)
        return base::fail(ErrorKind::Internal, what, QStringLiteral("no statement in it"));
    if (!QByteArray(tail).trimmed().isEmpty())
        return base::fail(ErrorKind::Internal, what, QStringLiteral("more than one statement in it"));
    return statement;
}

Result<void> Database::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(
            sqliteError(m_connection, code, QStringLiteral("run \"%1\"").arg(excerpt(sql))));
    return {};
}

Result<void> Database::atomically(const std::function<Result<void>()> &work)
{
    const bool outermost = m_depth == 0;
    const QString savepoint = QStringLiteral("level%1").arg(m_depth);
    // IMMEDIATE: a transaction that reads first and writes later could not wait for another writer, only
    // fail.
    if (Result<void> begun = execute(outermost ? QStringLiteral("BEGIN IMMEDIATE")
                                               : QStringLiteral("SAVEPOINT %1").arg(savepoint));
        !begun)
        return begun;
    ++m_depth;
    Result<void> result = work();
    --m_depth;
    if (result)
        result = execute(outermost ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE %1").arg(savepoint));
    if (result)
        return {};
    // A full disk or a lost one has rolled back everything already.
    if (!sqlite3_get_autocommit(m_connection)) {
        const Result<void> undone =
            execute(outermost ? QStringLiteral("ROLLBACK")
                              : QStringLiteral("ROLLBACK TO %1; RELEASE %1").arg(savepoint));
        if (!undone)
            qCWarning(base::logDatabase).noquote() << base::describe(undone.error());
    }
    return result;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection);
}

} // namespace videoguard::database
