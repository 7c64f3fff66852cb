// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`: one connection to archive.db and the statements that more than one of its files
/// needs.
#pragma once

#include "app/archive/archive_folder.h"
#include "app/archive/archive_types.h"
#include "app/archive/day_minutes.h"
#include "app/database/database.h"

#include <QHash>

#include <map>
#include <unordered_map>
#include <utility>

namespace videoguard::archive {

/// A kept statement on loan: reset when it goes, so that it holds no row and no lock.
class Loan
{
public:
    explicit Loan(database::Statement *statement)
        : m_statement(statement)
    {
    }
    Loan(Loan &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Loan &operator=(Loan &&) = delete;
    Loan(const Loan &) = delete;
    ~Loan()
    {
        if (m_statement)
            m_statement->reset();
    }
    database::Statement *operator->() const { return m_statement; }
    database::Statement &operator*() const { return *m_statement; }

private:
    database::Statement *m_statement;
};

/// A row of `place`.
struct Place {
    qint64 number = 0;
    QString marker;
    QString folder; ///< absolute, made of the default when the row says so
    qint64 bytes = 0;
};

enum class SegmentState { Closed, Open, Doomed };

/// A row of `segment` with what it takes to change sums and find its file.
struct SegmentRow {
    Segment segment; ///< `path` filled in, `missing` not
    qint64 camera = 0;
    qint64 place = 0;
    SegmentState state = SegmentState::Closed;
    QString relative; ///< path in its place
};

class Tables
{
public:
    /// Errors: as Database::open; `migrated` false: the file must be one already (NotFound when it is not).
    [[nodiscard]] static base::Result<std::unique_ptr<Tables>> open(const QString &file, bool migrated);

    [[nodiscard]] database::Database &database() { return *m_database; }
    /// Prepared once, then kept.
    [[nodiscard]] base::Result<Loan> loan(const QString &sql);
    /// One transaction; keep it short: recorders wait for it.
    [[nodiscard]] base::Result<void> atomically(const std::function<base::Result<void>()> &work);

    // Cameras.
    [[nodiscard]] base::Result<std::optional<qint64>> findCamera(const QString &id);
    /// Made when it is new. Errors: Denied (an id that cannot name a folder).
    [[nodiscard]] base::Result<qint64> cameraNumber(const QString &id);
    [[nodiscard]] base::Result<QString> cameraId(qint64 number);
    [[nodiscard]] base::Result<std::chrono::microseconds> longest(qint64 camera);

    // Places.
    [[nodiscard]] base::Result<Settings> settings();
    [[nodiscard]] base::Result<std::vector<Place>> places();
    /// Where new segments go. Errors: Unreachable (prepareFolder is still due).
    [[nodiscard]] base::Result<Place> currentPlace();
    [[nodiscard]] QString folderOf(const QString &setting) const;

    // Segments. Inside atomically().
    [[nodiscard]] base::Result<qint64> insert(const QString &cameraId, Stream stream,
                                              const media::SegmentFacts &facts, bool open);
    /// Errors: NotFound (no such row).
    [[nodiscard]] base::Result<void> rewrite(qint64 id, const media::SegmentFacts &facts, bool open);
    /// Rows and their sums. Files are another matter.
    [[nodiscard]] base::Result<void> remove(const std::vector<SegmentRow> &rows);
    /// Minutes, damage and bytes of one day made anew from its segments.
    [[nodiscard]] base::Result<void> recount(qint64 camera, qint64 place, qint64 day);

    /// Rows of "SELECT `segmentColumns()` FROM segment ..." until its end.
    [[nodiscard]] base::Result<std::vector<SegmentRow>> read(Loan &query);
    [[nodiscard]] static const QString &segmentColumns();
    [[nodiscard]] base::Result<std::vector<SegmentRow>> overlapping(qint64 camera, const TimeRange &range);
    [[nodiscard]] base::Result<std::optional<SegmentRow>> segment(qint64 id);

    [[nodiscard]] base::Result<qint64> writeLog(const LogEntry &entry);

private:
    explicit Tables(std::unique_ptr<database::Database> database);
    struct Located {
        qint64 place = 0;
        base::WallTime named;
        QString suffix;
        QString file; ///< null: made of the parts
    };
    [[nodiscard]] base::Result<Located> locate(const QString &cameraId, Stream stream, const QString &path);
    [[nodiscard]] base::Result<void> noteLength(qint64 camera, std::chrono::microseconds length);
    [[nodiscard]] base::Result<void> addBytes(qint64 camera, qint64 place, qint64 day, qint64 bytes);
    [[nodiscard]] base::Result<void> cover(qint64 camera, qint64 place, const media::SegmentFacts &facts);
    [[nodiscard]] base::Result<void> uncover(qint64 camera, qint64 place, const TimeRange &range);
    [[nodiscard]] base::Result<std::optional<DayRow>> day(qint64 camera, qint64 place, qint64 day);
    [[nodiscard]] base::Result<void> writeDay(qint64 camera, qint64 place, const DayRow &row);

    std::unique_ptr<database::Database> m_database;
    std::unordered_map<QString, database::Statement> m_statements;
    QHash<QString, qint64> m_numbers; ///< never change, so they are kept for ever
    QHash<qint64, QString> m_ids;
    QHash<qint64, qint64> m_longest; ///< as last seen here; only grows
};

/// "Unreachable: <what>: ..." for a row that should be there.
[[nodiscard]] inline base::WallTime wallTime(qint64 us)
{
    return {std::chrono::microseconds(us)};
}
[[nodiscard]] inline qint64 us(base::WallTime time)
{
    return time.sinceEpoch.count();
}
/// Never null: the columns are NOT NULL.
[[nodiscard]] inline QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace videoguard::archive
