// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/csv_reader.h"

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

constexpr qsizetype kLargestRow_units = 64 * 1024 * 1024 / 2;

tl::unexpected<base::Error> corrupt(const QString &cause)
{
    return base::fail(ErrorKind::Corrupt, QStringLiteral("read the table"), cause);
}

} // namespace

base::Result<std::optional<CsvReader::Row>> CsvReader::next()
{
    while (m_rows.empty() && !m_isDone) {
        auto text = m_file.next();
        if (!text)
            return tl::unexpected(text.error());
        if (text->isEmpty()) {
            if (m_state == State::InQuotes)
                return corrupt(
                    QStringLiteral("line %1: a quote is opened and never closed").arg(m_quoteLine));
            finish();
            break;
        }
        if (m_separator.isNull())
            findSeparator(*text);
        parse(*text);
        if (m_isTooLarge)
            return base::fail(ErrorKind::Full, QStringLiteral("read the table"),
                              QStringLiteral("line %1: the row has more than 64 MiB").arg(m_rowLine));
    }
    if (m_rows.empty())
        return std::optional<Row>();
    std::optional<Row> row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

void CsvReader::findSeparator(QStringView text)
{
    if (text.startsWith(QLatin1String("sep=")) && text.size() > 4) {
        m_separator = text.at(4);
        return;
    }
    // In the order of preference where two are as frequent.
    constexpr std::array<char16_t, 4> kSeparators = {u';', u',', u'\t', u'|'};
    std::array<int, 4> counts = {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] += !quoted && c == kSeparators[i] ? 1 : 0;
    }
    m_separator =
        kSeparators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

void CsvReader::parse(QStringView text)
{
    for (const QChar c : text) {
        const bool second = m_lastWasReturn && c == u'\n';
        m_lastWasReturn = c == u'\r';
        const bool lineEnds = (c == u'\n' && !second) || c == u'\r';
        // CR LF inside quotes stays both characters, but is one line.
        if (second && m_state != State::InQuotes)
            continue;
        take(c);
        if (lineEnds) {
            ++m_line;
            if (m_cells.isEmpty() && m_cell.isEmpty() && m_state == State::CellBegins)
                m_rowLine = m_line;
        }
    }
}

void CsvReader::take(QChar c)
{
    if (++m_rowUnits > kLargestRow_units) {
        m_isTooLarge = true;
        return;
    }
    if (m_state == State::InQuotes) {
        if (c == u'"')
            m_state = State::QuoteInQuotes;
        else
            m_cell += c;
        return;
    }
    if (m_state == State::QuoteInQuotes && c == u'"') {
        m_cell += c;
        m_state = State::InQuotes;
        return;
    }
    if (c == m_separator) {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        endRow();
    } else if (c == u'"' && m_state == State::CellBegins) {
        m_state = State::InQuotes;
        m_rowHasQuotes = true;
        m_quoteLine = m_line;
    } else {
        // What follows a closing quote belongs to the cell, as every spreadsheet reads it.
        m_cell += c;
        m_state = State::InPlain;
    }
}

void CsvReader::endCell()
{
    m_cells.append(m_cell);
    m_cell.clear();
    m_state = State::CellBegins;
}

void CsvReader::endRow()
{
    const bool isBlank = m_cells.isEmpty() && m_cell.trimmed().isEmpty() && !m_rowHasQuotes;
    const bool namesSeparator = m_rowLine == 1 && m_cells.size() <= 1 &&
                                (m_cells + QStringList{m_cell}).first().startsWith(QLatin1String("sep="));
    endCell();
    if (!isBlank && !namesSeparator)
        m_rows.push_back({m_rowLine, m_cells});
    m_cells.clear();
    m_rowHasQuotes = false;
    m_rowUnits = 0;
    m_rowLine = m_line + 1;
}

void CsvReader::finish()
{
    m_isDone = true;
    if (!m_cells.isEmpty() || !m_cell.isEmpty() || m_rowHasQuotes)
        endRow();
}

} // namespace videoguard::catalogue
