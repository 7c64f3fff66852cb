// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>

struct sqlite3_stmt;

namespace videoguard::database {

class Database;

/// A prepared statement (RAII), made by `Database::prepare`. One thread, the one of its database, which it
/// must not outlive. Columns count from 0, parameters from 1. A parameter that was not bound is NULL.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // A failed bind (no such parameter, a row still open) is remembered and reported by the next step() or
    // run().
    template<std::integral Integer>
    Statement &bind(int index, Integer value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement &bind(int index, double value);            ///< a NaN binds NULL, as SQLite does
    Statement &bind(int index, const QString &value);    ///< a null QString binds NULL, an empty one ''
    Statement &bind(int index, const QByteArray &value); ///< blob; a null QByteArray binds NULL
    Statement &bindUtf8(int index, QByteArrayView utf8); ///< text that is UTF-8 already; never NULL
    Statement &bindNull(int index);
    /// A `"literal"` would otherwise bind the number 1.
    template<typename T>
    Statement &bind(int index, T *value) = delete;

    /// true: a row is there; false: done, and the next step() runs the statement anew with the same bindings.
    /// After an error the statement is reset, so that it holds no lock. Errors: as `Database` lists them.
    [[nodiscard]] base::Result<bool> step();
    /// Runs to the end and resets, for statements whose rows nobody needs.
    [[nodiscard]] base::Result<void> run();
    /// Ready for the next run; bindings are cleared.
    void reset();

    // Of the row that step() found. A NULL reads as 0, 0.0, a null QString, a null QByteArray.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    Statement &bindInteger(int index, qint64 value);
    Statement &noteBind(int code);
    [[nodiscard]] base::Error fault(int code) const;

    sqlite3_stmt *m_statement = nullptr;
    int m_bindError = 0; ///< the first failed bind since the last reset
};

} // namespace videoguard::database
