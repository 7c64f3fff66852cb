// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QStringList>

#include <chrono>
#include <memory>

struct sqlite3;

namespace videoguard::bench {

/// What the store is measured against: SQLite by its own interface, without anything of ours. `tables` are
/// the CREATE statements; pragmas are those of `database::Database`.
class PlainSqlite
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<PlainSqlite>> open(const QString &path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    /// Time by the clock, and of the processor.
    struct Took {
        std::chrono::nanoseconds wall{0};
        std::chrono::nanoseconds cpu{0};
    };
    /// Makes camera, camera_document and camera_place as they are in `catalogue` (without what else is
    /// there), reads every row of it into memory, and measures inserting them in one transaction.
    [[nodiscard]] base::Result<Took> insertAllOf(const QString &catalogue);
    /// Finds the first `limit` cameras whose words hold each of `words` by reading through camera_words.
    [[nodiscard]] base::Result<std::chrono::nanoseconds> scanFor(const QStringList &words, int limit);
    [[nodiscard]] static QString version();
    /// Processor time of this process so far, all threads together.
    [[nodiscard]] static std::chrono::nanoseconds cpuTime();

private:
    PlainSqlite() = default;
    [[nodiscard]] base::Result<void> execute(const QByteArray &sql);
    [[nodiscard]] base::Error error(const QString &what) const;
    sqlite3 *m_connection = nullptr;
};

} // namespace videoguard::bench
