// SPDX-License-Identifier: EUPL-1.2
#include "app/database/statement.h"

#include "app/database/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace videoguard::database {

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(other.m_bindError)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bindInteger(int index, qint64 value)
{
    return noteBind(sqlite3_bind_int64(m_statement, index, value));
}

Statement &Statement::bind(int index, double value)
{
    return noteBind(sqlite3_bind_double(m_statement, index, value));
}

Statement &Statement::bind(int index, const QString &value)
{
    if (value.isNull())
        return bindNull(index);
    const QByteArray utf8 = value.toUtf8();
    return noteBind(sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                        SQLITE_UTF8));
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(index);
    return noteBind(sqlite3_bind_blob64(m_statement, index, value.constData(),
                                        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindUtf8(int index, QByteArrayView utf8)
{
    // No bytes at no address would bind NULL.
    return noteBind(sqlite3_bind_text64(m_statement, index, utf8.isEmpty() ? "" : utf8.data(),
                                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                        SQLITE_UTF8));
}

Statement &Statement::bindNull(int index)
{
    return noteBind(sqlite3_bind_null(m_statement, index));
}

Statement &Statement::noteBind(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
    return *this;
}

base::Error Statement::fault(int code) const
{
    return sqliteError(
        sqlite3_db_handle(m_statement), code,
        QStringLiteral("run \"%1\"").arg(excerpt(QString::fromUtf8(sqlite3_sql(m_statement)))));
}

base::Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        base::Error error = fault(m_bindError);
        error.what.replace(0, 3, QStringLiteral("bind a parameter of"));
        return tl::unexpected(error);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const base::Error error = fault(code);
    sqlite3_reset(m_statement);
    return tl::unexpected(error);
}

base::Result<void> Statement::run()
{
    base::Result<bool> row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

void Statement::reset()
{
    // Its result repeats the error of the last step, which was reported there.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    // The text must be asked for before its size: asking converts.
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size > 0 ? QString::fromUtf8(utf8, size) : QStringLiteral("");
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size > 0 ? QByteArray(bytes, size) : QByteArray("");
}

} // namespace videoguard::database
