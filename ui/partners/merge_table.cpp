// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/choice_cell.h"
#include "ui/partners/merge_panel.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace videoguard::partners {

using widgets::theme;
using Choice = sync::FieldMerge::Choice;

namespace {

enum Column { Field, Before, Mine, Theirs, Result, ColumnCount };

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("separator"));
    return line;
}

QWidget *heading(const QString &title, const QString &by, bool strong, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme().px(8), 0, theme().px(8));
    column->setSpacing(0);
    QLabel *head = widgets::wrappedLabel(title, strong ? "strong" : "muted", box);
    head->setFont(strong ? theme().font.captionStrong : theme().font.caption);
    column->addWidget(head);
    if (!by.isEmpty()) {
        QLabel *who = widgets::wrappedLabel(by, "muted", box);
        who->setFont(theme().font.caption);
        column->addWidget(who);
    }
    column->addStretch(1);
    return box;
}

QWidget *quietValue(const MergeSide &side, bool isBase, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool muted = isBase || side.unchanged;
    column->addWidget(
        widgets::wrappedLabel(side.unchanged && !isBase ? MergePanel::tr("unchanged") : side.value,
                              muted ? "muted" : nullptr, box));
    return box;
}

} // namespace

QWidget *MergePanel::makeTable(const std::vector<MergeRow> &rows)
{
    auto *table = new QWidget(m_card);
    auto *grid = new QGridLayout(table);
    const int side = theme().px(20);
    grid->setContentsMargins(0, 0, 0, theme().px(12));
    grid->setHorizontalSpacing(theme().px(14));
    grid->setVerticalSpacing(0);
    // Space at both edges as columns of their own, so that lines reach from edge to edge.
    grid->setColumnMinimumWidth(0, side - theme().px(14));
    grid->setColumnMinimumWidth(ColumnCount + 1, side - theme().px(14));
    for (const auto &[column, stretch] :
         {std::pair{Field, 20}, {Before, 19}, {Mine, 27}, {Theirs, 27}, {Result, 22}})
        grid->setColumnStretch(column + 1, stretch);
    addColumns(grid, table);
    m_fold = nullptr;
    int at = 2;
    for (const MergeRow &row : rows) {
        if (!row.asked && !m_fold) {
            m_fold = new QToolButton(table);
            m_fold->setObjectName(QStringLiteral("merge.fold"));
            m_fold->setText(tr("Merged by themselves, changed on one side only"));
            m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            m_fold->setProperty("role", QStringLiteral("small"));
            m_fold->setFocusPolicy(Qt::StrongFocus);
            m_fold->setToolTip(tr("Show or hide the fields that need no decision"));
            connect(m_fold, &QToolButton::clicked, this, [this] { apply(listToggled(m_state)); });
            grid->setRowMinimumHeight(at, theme().px(36));
            grid->addWidget(m_fold, at++, 1, 1, ColumnCount, Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (row.asked) {
            addAsked(grid, at, row, table);
            grid->addWidget(separator(table), at + 1, 0, 1, ColumnCount + 2);
            at += 2;
        } else {
            addMerged(grid, at++, row, table);
        }
    }
    grid->setRowStretch(at, 1);
    return table;
}

void MergePanel::addColumns(QGridLayout *grid, QWidget *table)
{
    auto *ground = new QWidget(table);
    ground->setProperty("role", QStringLiteral("raised"));
    ground->setAttribute(Qt::WA_StyledBackground);
    grid->addWidget(ground, 0, 0, 1, ColumnCount + 2);
    const MergeHeads &heads = m_state.heads;
    grid->addWidget(heading(tr("Field"), {}, false, table), 0, Field + 1);
    grid->addWidget(heading(heads.before, {}, false, table), 0, Before + 1);
    grid->addWidget(heading(heads.mine, heads.mineBy, true, table), 0, Mine + 1);
    grid->addWidget(heading(heads.theirs, heads.theirsBy, true, table), 0, Theirs + 1);
    grid->addWidget(heading(heads.result, {}, false, table), 0, Result + 1);
    grid->addWidget(separator(table), 1, 0, 1, ColumnCount + 2);
}

void MergePanel::addAsked(QGridLayout *grid, int at, const MergeRow &row, QWidget *table)
{
    const int pad = theme().px(9);
    QLabel *name = widgets::wrappedLabel(row.name, "strong", table);
    grid->addWidget(name, at, Field + 1, Qt::AlignVCenter);
    grid->addWidget(quietValue(row.before, true, table), at, Before + 1, Qt::AlignVCenter);
    auto *group = new QButtonGroup(table);
    for (const auto &[column, side, choice] :
         {std::tuple{Mine, &row.mine, Choice::Mine}, {Theirs, &row.theirs, Choice::Theirs}}) {
        auto *holder = new QWidget(table);
        auto *box = new QVBoxLayout(holder);
        box->setContentsMargins(0, pad, 0, pad);
        auto *cell = new ChoiceCell(side->value, side->source, holder);
        cell->setObjectName(
            QStringLiteral("merge.%1.%2")
                .arg(row.path, choice == Choice::Mine ? QStringLiteral("mine") : QStringLiteral("theirs")));
        cell->setAccessibleName(QStringLiteral("%1: %2").arg(row.name, cell->accessibleName()));
        cell->setAccessibleDescription(choice == Choice::Mine ? m_state.heads.mine : m_state.heads.theirs);
        cell->setChecked(row.choice == choice);
        group->addButton(cell);
        connect(cell, &QRadioButton::toggled, this, [this, path = row.path, choice](bool on) {
            if (on)
                apply(chosen(m_state, path, choice));
        });
        box->addWidget(cell);
        grid->addWidget(holder, at, column + 1);
    }
    m_results.push_back(addResult(grid, at, row, table));
}

MergePanel::ResultCell MergePanel::addResult(QGridLayout *grid, int at, const MergeRow &row, QWidget *table)
{
    auto *box = new QWidget(table);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(2));
    auto *across = new QHBoxLayout;
    across->setSpacing(theme().px(7));
    ResultCell cell{row.path, new QLabel(box), widgets::wrappedLabel({}, nullptr, box),
                    widgets::wrappedLabel({}, "muted", box)};
    cell.icon->setPixmap(widgets::iconPixmap(QStringLiteral("triangle-alert"), theme().colour.warning,
                                             theme().size.iconState, devicePixelRatioF(),
                                             widgets::IconFill::Filled));
    cell.note->setFont(theme().font.caption);
    across->addWidget(cell.icon);
    across->addWidget(cell.value, 1);
    column->addLayout(across);
    column->addWidget(cell.note);
    grid->addWidget(box, at, Result + 1, Qt::AlignVCenter);
    return cell;
}

void MergePanel::addMerged(QGridLayout *grid, int at, const MergeRow &row, QWidget *table)
{
    QLabel *name = widgets::wrappedLabel(row.name, "muted", table);
    QWidget *before = quietValue(row.before, true, table);
    QWidget *mine = quietValue(row.mine, false, table);
    QWidget *theirs = quietValue(row.theirs, false, table);
    auto *result = new QWidget(table);
    auto *across = new QHBoxLayout(result);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(7));
    auto *icon = new QLabel(result);
    icon->setPixmap(widgets::iconPixmap(QStringLiteral("check"), theme().colour.live, theme().size.iconState,
                                        devicePixelRatioF()));
    // In the middle of the first line of the words beside it.
    icon->setFixedHeight(QFontMetrics(theme().font.base).height());
    across->addWidget(icon, 0, Qt::AlignTop);
    across->addWidget(widgets::wrappedLabel(row.result.value, nullptr, result), 1);
    int column = 1;
    for (QWidget *widget : {static_cast<QWidget *>(name), before, mine, theirs, result}) {
        widget->setContentsMargins(0, theme().px(5), 0, theme().px(5));
        grid->addWidget(widget, at, column++, Qt::AlignTop);
        m_merged.push_back(widget);
    }
}

} // namespace videoguard::partners
