// SPDX-License-Identifier: EUPL-1.2
#include "app/database/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace videoguard::database {

using base::ErrorKind;

namespace {

#ifdef Q_OS_WIN

/// SQLite keeps what GetLastError said.
ErrorKind kindOfSystemError(int number)
{
    switch (number) {
    case 2: // ERROR_FILE_NOT_FOUND
    case 3: // ERROR_PATH_NOT_FOUND
        return ErrorKind::NotFound;
    case 5:  // ERROR_ACCESS_DENIED
    case 19: // ERROR_WRITE_PROTECT
    case 32: // ERROR_SHARING_VIOLATION
        return ErrorKind::Denied;
    case 112: // ERROR_DISK_FULL
        return ErrorKind::Full;
    default:
        return ErrorKind::Internal;
    }
}

#else

ErrorKind kindOfSystemError(int number)
{
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorKind::Full;
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
        return ErrorKind::Denied;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    default:
        return ErrorKind::Internal;
    }
}

#endif

ErrorKind kindOf(sqlite3 *connection, int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_TOOBIG:
        return ErrorKind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::Denied;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Timeout;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_CANTOPEN: {
        const ErrorKind kind = kindOfSystemError(connection ? sqlite3_system_errno(connection) : 0);
        return kind == ErrorKind::Internal ? ErrorKind::Denied : kind;
    }
    case SQLITE_IOERR:
        return kindOfSystemError(connection ? sqlite3_system_errno(connection) : 0);
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

base::Error sqliteError(sqlite3 *connection, int code, const QString &what)
{
    QString cause = QString::fromUtf8(sqlite3_errstr(code));
    // The connection's message is more precise, but it is that of its latest call, which may be another one.
    if (connection && sqlite3_extended_errcode(connection) == code)
        cause = QString::fromUtf8(sqlite3_errmsg(connection));
    return {kindOf(connection, code), what, QStringLiteral("SQLite %1: %2").arg(code).arg(cause)};
}

QString excerpt(const QString &sql)
{
    constexpr qsizetype kLength = 80;
    const QString line = sql.left(4 * kLength).simplified();
    return line.size() <= kLength ? line : line.left(kLength) + QStringLiteral("...");
}

} // namespace videoguard::database
