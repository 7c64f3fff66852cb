// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/catalogue_bench_plain.h"

#include <sqlite3.h>

#include <array>
#include <ctime>
#include <deque>
#include <vector>

namespace videoguard::bench {

using base::Result;

namespace {

using Clock = std::chrono::steady_clock;

struct ValueFree {
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, ValueFree>;

struct StatementFree {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, StatementFree>;

struct Table {
    const char *name;
    int columns = 0;
    std::deque<std::vector<Value>> rows;
};

Prepared prepare(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr);
    return Prepared(statement);
}

bool readAll(sqlite3 *connection, Table &table)
{
    const Prepared select =
        prepare(connection, QByteArray("SELECT * FROM old.") + table.name + " ORDER BY row");
    if (!select)
        return false;
    table.columns = sqlite3_column_count(select.get());
    while (sqlite3_step(select.get()) == SQLITE_ROW) {
        std::vector<Value> row;
        for (int i = 0; i < table.columns; ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), i)));
        table.rows.push_back(std::move(row));
    }
    return !table.rows.empty();
}

Prepared insertInto(sqlite3 *connection, const Table &table)
{
    QByteArray marks = "?";
    for (int i = 1; i < table.columns; ++i)
        marks += ",?";
    return prepare(connection, QByteArray("INSERT INTO ") + table.name + " VALUES (" + marks + ")");
}

} // namespace

Result<std::unique_ptr<PlainSqlite>> PlainSqlite::open(const QString &path)
{
    std::unique_ptr<PlainSqlite> plain(new PlainSqlite);
    if (sqlite3_open(path.toUtf8().constData(), &plain->m_connection) != SQLITE_OK)
        return tl::unexpected(plain->error(QStringLiteral("open %1").arg(path)));
    if (auto set = plain->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                  "PRAGMA cache_size = -32768; PRAGMA mmap_size = 4294967296");
        !set)
        return tl::unexpected(set.error());
    return plain;
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close_v2(m_connection);
}

base::Error PlainSqlite::error(const QString &what) const
{
    return {base::ErrorKind::Internal, what, QString::fromUtf8(sqlite3_errmsg(m_connection))};
}

Result<void> PlainSqlite::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(error(QString::fromUtf8(sql)));
    return {};
}

Result<PlainSqlite::Took> PlainSqlite::insertAllOf(const QString &catalogue)
{
    if (auto done = execute("ATTACH '" + catalogue.toUtf8() + "' AS old"); !done)
        return tl::unexpected(done.error());
    std::array<Table, 3> tables{{{"camera", 0, {}}, {"camera_document", 0, {}}, {"camera_place", 0, {}}}};
    for (Table &table : tables) {
        const Prepared ask = prepare(
            m_connection, QByteArray("SELECT sql FROM old.sqlite_schema WHERE name = '") + table.name + "'");
        if (!ask || sqlite3_step(ask.get()) != SQLITE_ROW)
            return tl::unexpected(error(QStringLiteral("read the schema")));
        const QByteArray sql(reinterpret_cast<const char *>(sqlite3_column_text(ask.get(), 0)));
        if (auto made = execute(sql); !made)
            return tl::unexpected(made.error());
        if (!readAll(m_connection, table))
            return tl::unexpected(error(QStringLiteral("read the rows")));
    }
    if (auto done = execute("DETACH old"); !done)
        return tl::unexpected(done.error());
    std::array<Prepared, 3> inserts;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        inserts[t] = insertInto(m_connection, tables[t]);
        if (!inserts[t])
            return tl::unexpected(error(QStringLiteral("prepare an insert")));
    }

    const auto cpuBefore = cpuTime();
    const auto begin = Clock::now();
    if (auto done = execute("BEGIN IMMEDIATE"); !done)
        return tl::unexpected(done.error());
    for (std::size_t row = 0; row < tables[0].rows.size(); ++row) {
        for (std::size_t t = 0; t < tables.size(); ++t) {
            if (row >= tables[t].rows.size())
                continue;
            const std::vector<Value> &values = tables[t].rows[row];
            for (std::size_t i = 0; i < values.size(); ++i)
                sqlite3_bind_value(inserts[t].get(), int(i) + 1, values[i].get());
            if (sqlite3_step(inserts[t].get()) != SQLITE_DONE)
                return tl::unexpected(error(QStringLiteral("insert")));
            sqlite3_reset(inserts[t].get());
        }
    }
    if (auto done = execute("COMMIT"); !done)
        return tl::unexpected(done.error());
    return Took{Clock::now() - begin, cpuTime() - cpuBefore};
}

Result<std::chrono::nanoseconds> PlainSqlite::scanFor(const QStringList &words, int limit)
{
    QByteArray sql = "SELECT row FROM camera_words WHERE 1";
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND words LIKE ?";
    sql += " LIMIT " + QByteArray::number(limit);
    const auto begin = Clock::now();
    const Prepared select = prepare(m_connection, sql);
    if (!select)
        return tl::unexpected(error(QStringLiteral("prepare a scan")));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray pattern = "% _" + words[i].toUtf8() + '%';
        sqlite3_bind_text(select.get(), int(i) + 1, pattern.constData(), int(pattern.size()),
                          SQLITE_TRANSIENT);
    }
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(select.get());
    if (code != SQLITE_DONE)
        return tl::unexpected(error(QStringLiteral("scan")));
    return Clock::now() - begin;
}

std::chrono::nanoseconds PlainSqlite::cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

QString PlainSqlite::version()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace videoguard::bench
