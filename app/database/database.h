// SPDX-License-Identifier: EUPL-1.2
/// `database` is the only caller of sqlite3_*: connection, statement, transaction, migration. It knows no
/// table of any other module; a module that stores brings its schema and its steps.
#pragma once

#include "app/base/error.h"
#include "app/database/schema.h"
#include "app/database/statement.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

namespace videoguard::database {

/// One connection, one thread. WAL with `synchronous = NORMAL` (a power cut may lose the last transactions,
/// never the file), foreign keys on, busy timeout 5 s.
///
/// Errors of every function: Denied (file or folder not readable and writable), NotFound (no such folder),
/// Full (disk, quota, value too large), Corrupt (not a database, damaged), Conflict (a constraint), Timeout
/// (another connection kept its lock too long), Internal (wrong SQL and the rest).
class Database
{
public:
    /// `path` may be ":memory:". Creates the file, readable by its owner only, but not its folder.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path);
    /// open() and migrate() in one.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path,
                                                                      const Schema &schema);
    /// What a file of unknown origin may ask of us.
    struct ReadLimits {
        int value_bytes = 16 * 1024 * 1024;    ///< of one text or blob, else Full
        std::chrono::milliseconds work{2'000}; ///< from one allowWork() to the next, else Cancelled
    };
    /// For a file that nobody changes while it is open (an installed one, a tile file): read as it lies, also
    /// from a read-only folder; no lock, no log, no file beside it. Nothing is written or created.
    /// Errors: NotFound (no such file), the others when it is first read.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openReadOnly(const QString &path,
                                                                              const ReadLimits &limits);
    /// Of openReadOnly(): the time of `ReadLimits::work` starts anew.
    void allowWork();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A fresh file gets the schema; an older one a backup beside it (`FILE.v<old>.bak`, one per version, the
    /// newest attempt's) and the steps, each in its own transaction with its user_version; a newer one is
    /// refused (Unsupported), one with tables but without a version too (Corrupt). A failing step keeps the
    /// previous version. Safe against another process that migrates the same file. Not inside atomically().
    [[nodiscard]] base::Result<void> migrate(const Schema &schema);
    /// 0 for a fresh file.
    [[nodiscard]] base::Result<int> userVersion();

    /// `sql` is one statement; more than one is refused (Internal) rather than half run.
    [[nodiscard]] base::Result<Statement> prepare(const QString &sql);
    /// One or several statements without parameters or rows.
    [[nodiscard]] base::Result<void> execute(const QString &sql);
    /// Runs `work` in a transaction that may write from the start (a savepoint when one is open): committed
    /// when it returns a value, rolled back when it returns an error. After an error inside, pass it on.
    [[nodiscard]] base::Result<void> atomically(const std::function<base::Result<void>()> &work);
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit Database(QString path);
    [[nodiscard]] base::Result<void> configure();
    [[nodiscard]] base::Result<bool> isFresh();
    [[nodiscard]] base::Result<void> createSchema(const Schema &schema);
    [[nodiscard]] base::Result<void> backUp(int version);
    [[nodiscard]] base::Result<void> upgrade(const Schema &schema, int from);
    [[nodiscard]] base::Result<void> runStep(const MigrationStep &step);

    QString m_path;
    sqlite3 *m_connection = nullptr;
    int m_depth = 0; ///< transactions and savepoints that are open
    std::chrono::milliseconds m_work{0};
    std::chrono::steady_clock::time_point m_workEnds; ///< of openReadOnly() only
};

} // namespace videoguard::database
