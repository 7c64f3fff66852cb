// SPDX-License-Identifier: EUPL-1.2
/// What a database file looks like, as text that two ways to the same schema share: a fresh file and a
/// migrated old one must give equal lists. For the tests of every module that stores.
#pragma once

#include "app/database/database.h"

#include <QStringList>

#include <algorithm>

namespace videoguard::test {

/// `sql` without comments, with one blank between words and none around punctuation, names unquoted; what
/// stands between single quotes is kept.
[[nodiscard]] inline QString normalisedSql(const QString &sql)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'\''; };
    QString out;
    bool blank = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QStringView rest = QStringView(sql).mid(i);
        if (rest.startsWith(u"--")) {
            const qsizetype end = sql.indexOf(u'\n', i);
            i = end < 0 ? sql.size() : end;
            blank = true;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = sql.indexOf(QStringLiteral("*/"), i + 2);
            i = end < 0 ? sql.size() : end + 1;
            blank = true;
        } else if (sql[i].isSpace()) {
            blank = true;
        } else if (sql[i] != u'"') {
            if (blank && !out.isEmpty() && isWord(out.back()) && isWord(sql[i]))
                out += u' ';
            blank = false;
            const qsizetype quoted = sql[i] == u'\'' ? sql.indexOf(u'\'', i + 1) : -1;
            const qsizetype end = quoted < 0 ? i : quoted;
            out += QStringView(sql).mid(i, end - i + 1);
            i = end;
        }
    }
    return out;
}

/// The parts of `CREATE TABLE x(a,b,CHECK(c,d))` between its outer commas, and what stands behind the
/// parenthesis: ALTER TABLE puts a new column behind the table's constraints, which changes the text but not
/// the table.
[[nodiscard]] inline QStringList tableParts(const QString &createTable)
{
    QStringList parts;
    const qsizetype open = createTable.indexOf(u'(');
    qsizetype begin = open + 1;
    int depth = 1;
    bool quoted = false;
    qsizetype i = begin;
    for (; i < createTable.size() && depth > 0; ++i) {
        const QChar c = createTable[i];
        if (c == u'\'')
            quoted = !quoted;
        if (quoted)
            continue;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if ((c == u',' && depth == 1) || depth == 0) {
            parts += createTable.mid(begin, i - begin);
            begin = i + 1;
        }
    }
    parts += createTable.mid(i);
    return parts;
}

/// The rows of a query as text, fields separated by '|'.
[[nodiscard]] inline QStringList rowsOf(database::Database &database, const QString &sql, int columns)
{
    QStringList rows;
    base::Result<database::Statement> query = database.prepare(sql);
    while (query && query->step().value_or(false)) {
        QStringList fields;
        for (int column = 0; column < columns; ++column)
            fields += query->isNull(column) ? QStringLiteral("NULL") : query->text(column);
        rows += fields.join(u'|');
    }
    return rows;
}

/// One line for each table, column (with its position), constraint, index, view and trigger, sorted.
[[nodiscard]] inline QStringList schemaOf(database::Database &database)
{
    QStringList lines;
    base::Result<database::Statement> objects =
        database.prepare(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                        "WHERE name NOT LIKE 'sqlite_stat%' AND name <> 'sqlite_sequence'"));
    while (objects && objects->step().value_or(false)) {
        const QString name = QStringLiteral("%1 %2").arg(objects->text(0), objects->text(1));
        const QString sql = normalisedSql(objects->text(3));
        if (!name.startsWith(QStringLiteral("table ")) || sql.startsWith(QStringLiteral("CREATE VIRTUAL"))) {
            lines += QStringLiteral("%1 on %2: %3").arg(name, objects->text(2), sql);
            continue;
        }
        for (const QString &part : tableParts(sql))
            lines += QStringLiteral("%1: %2").arg(name, part);
        const QString columns = QStringLiteral("SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden "
                                               "FROM pragma_table_xinfo('%1')")
                                    .arg(objects->text(1));
        for (const QString &column : rowsOf(database, columns, 7))
            lines += QStringLiteral("%1 column %2").arg(name, column);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace videoguard::test
