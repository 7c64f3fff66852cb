// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/text_file.h"

#include <QStringList>

#include <deque>

namespace videoguard::catalogue {

/// Rows of a CSV file (RFC 4180): cells in quotes may hold separators, doubled quotes and line ends. The
/// separator (semicolon, comma, tab or bar) is the one that the first row has most of; a first line "sep=;"
/// names it. Lines end with CR, LF or both. Blank lines are passed over. Memory: one piece of the file.
class CsvReader
{
public:
    struct Row {
        int line = 0; ///< of the file, from 1, where the row begins
        QStringList cells;
    };

    /// `file` is borrowed.
    explicit CsvReader(TextFile &file)
        : m_file(file)
    {
    }
    /// The next row; nullopt at the end. Errors: Corrupt (a quote that is never closed: the cause names the
    /// line where it was opened), Full (a row of more than 64 MiB), those of the file.
    [[nodiscard]] base::Result<std::optional<Row>> next();
    [[nodiscard]] QChar separator() const { return m_separator; } ///< null before the first row

private:
    enum class State {
        CellBegins,
        InPlain,
        InQuotes,
        QuoteInQuotes ///< either the end of the cell or the first of two
    };
    void findSeparator(QStringView text);
    void parse(QStringView text);
    void take(QChar c);
    void endCell();
    void endRow();
    void finish();

    TextFile &m_file;
    QChar m_separator;
    State m_state = State::CellBegins;
    bool m_lastWasReturn = false; ///< of CR LF only one counts
    bool m_rowHasQuotes = false;
    bool m_isDone = false;
    int m_line = 1;
    int m_quoteLine = 0;
    int m_rowLine = 1;
    qsizetype m_rowUnits = 0;
    bool m_isTooLarge = false;
    QString m_cell;
    QStringList m_cells;
    std::deque<Row> m_rows; ///< complete and not yet asked for
};

} // namespace videoguard::catalogue
