// SPDX-License-Identifier: EUPL-1.2
/// `database` is the only caller of sqlite3_*: connection, statement, transaction, migration. It knows no table of
/// any other module; a module that stores brings its schema and its steps.
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace videoguard::database {

class Database;

/// A prepared statement (RAII). One thread. Columns from 0, parameters from 1.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value ? 1 : 0)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value); ///< a null QString binds NULL, an empty one ''
    Statement &bind(int index, const QByteArray &value); ///< blob; a null QByteArray binds NULL
    Statement &bindNull(int index);

    /// true: a row is there; false: done. A failed bind is reported here.
    [[nodiscard]] base::Result<bool> step();
    /// Runs to the end and resets, for statements without rows.
    [[nodiscard]] base::Result<void> run();
    /// Ready for the next run; bindings are cleared.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}

    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_bindError = 0;
};

/// One migration step: brings a file from version `to - 1` to `to`. Never edited once released.
struct MigrationStep {
    int to = 0;
    QString sql;
};

/// What a module brings: the current schema whole, and the steps that lead there.
struct Schema {
    int version = 0;
    QString sql; ///< current schema, for a fresh file
    std::vector<MigrationStep> steps;
};

/// One connection, one thread. WAL, foreign keys on, busy timeout 5 s.
class Database
{
public:
    /// `path` may be ":memory:". Creates the file (not the folder). Errors: Denied, Full, Corrupt, Internal.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path);
    /// open() and migrate() in one.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, const Schema &schema);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A fresh file gets the schema; an older one a backup beside it (`FILE.v<old>.bak`, VACUUM INTO) and the steps, each in its
    /// own transaction with its user_version; a newer one is refused (Unsupported). A failing step keeps the previous version.
    [[nodiscard]] base::Result<void> migrate(const Schema &schema);
    [[nodiscard]] int userVersion() const;

    [[nodiscard]] base::Result<Statement> prepare(const QString &sql);
    /// One or several statements without parameters or rows.
    [[nodiscard]] base::Result<void> execute(const QString &sql);
    /// Runs `work` in a transaction (a savepoint when one is open): committed when it returns a value, rolled back
    /// when it returns an error.
    [[nodiscard]] base::Result<void> atomically(const std::function<base::Result<void>()> &work);
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class Statement;
    explicit Database(QString path) : m_path(std::move(path)) {}
    /// SQLite's code as ours: the one place where it becomes a kind.
    [[nodiscard]] base::Error lastError(const QString &what) const;

    QString m_path;
    sqlite3 *m_connection = nullptr;
    int m_depth = 0;
};

} // namespace videoguard::database
