// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/import_table.h"

#include "ui/catalogue/camera_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

namespace videoguard::catalogue_ui {

using catalogue::ImportRow;

namespace {

bool isProblem(const ImportRow &row)
{
    return row.outcome == ImportRow::Outcome::Refused || !row.findings.empty() || row.axesSwapped;
}

} // namespace

QString outcomeName(ImportRow::Outcome outcome)
{
    switch (outcome) {
    case ImportRow::Outcome::Added:
        return ImportTable::tr("added");
    case ImportRow::Outcome::Changed:
        return ImportTable::tr("changed");
    case ImportRow::Outcome::Unchanged:
        return ImportTable::tr("unchanged");
    case ImportRow::Outcome::Refused:
        break;
    }
    return ImportTable::tr("refused");
}

void ImportTable::setPlan(std::shared_ptr<const catalogue::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    choose();
    endResetModel();
}

void ImportTable::setOnlyProblems(bool only)
{
    beginResetModel();
    m_onlyProblems = only;
    choose();
    endResetModel();
}

void ImportTable::choose()
{
    m_shown.clear();
    const size_t count = m_plan ? m_plan->rows.size() : 0;
    for (size_t i = 0; i < count; ++i) {
        if (!m_onlyProblems || isProblem(m_plan->rows[i]))
            m_shown.push_back(static_cast<int>(i));
    }
}

QString ImportTable::text(const ImportRow &row, int column) const
{
    switch (column) {
    case Line:
        return m_locale.toString(row.line);
    case Outcome:
        return outcomeName(row.outcome);
    case Reference:
        return row.camera.reference();
    case Name:
        return row.camera.name();
    default:
        break;
    }
    QStringList sentences;
    if (!row.problem.isEmpty())
        sentences += tr("Refused: %1.").arg(row.problem);
    if (row.axesSwapped)
        sentences += tr("Latitude and longitude look exchanged.");
    for (const catalogue::Finding &finding : row.findings) {
        //: a field and what is wrong with it
        sentences += tr("%1: %2").arg(fieldName(finding.path), sentence(finding, m_locale));
    }
    return sentences.join(QLatin1Char(' '));
}

QString ImportTable::report() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(QLatin1Char('\t'));
    for (const int shown : m_shown) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells += text(m_plan->rows[static_cast<size_t>(shown)], column).simplified();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    const ImportRow &row = m_plan->rows[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remarks ? text(row, Remarks) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (index.column() != Outcome)
            return {};
        if (row.outcome == ImportRow::Outcome::Refused)
            return widgets::themedIcon(
                QStringLiteral("circle-x"), [] { return widgets::theme().colour.warning; },
                widgets::IconFill::Filled);
        if (isProblem(row))
            return widgets::themedIcon(QStringLiteral("triangle-alert"),
                                       [] { return widgets::theme().colour.warning; });
        return widgets::themedIcon(QStringLiteral("check"), [] { return widgets::theme().colour.live; });
    default:
        return {};
    }
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        return tr("Line");
    case Outcome:
        return tr("Would be");
    case Reference:
        return tr("Reference");
    case Name:
        return tr("Name");
    default:
        return tr("Remarks");
    }
}

} // namespace videoguard::catalogue_ui
