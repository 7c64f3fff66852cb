// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/camera_tree_model.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace videoguard::shell {
namespace {

using widgets::theme;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// How many rows a group takes, its heading and the gap behind it included.
size_t weightOf(const ShortcutSheet::Group &group)
{
    const auto withKeys = std::count_if(group.actions.begin(), group.actions.end(),
                                        [](const QAction *action) { return !action->shortcuts().isEmpty(); });
    return static_cast<size_t>(withKeys) + group.keys.size() + 2;
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<Group> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    auto *search = new widgets::SearchField(tr("Action or key"), {}, this);
    connect(search, &widgets::SearchField::textChanged, this, &ShortcutSheet::filter);
    connect(search, &widgets::SearchField::cancelled, this, &QDialog::reject);

    auto *page = new QWidget;
    page->setProperty("role", QStringLiteral("panel"));
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, theme().px(8), 0);
    columns->setSpacing(theme().px(32));
    QVBoxLayout *halves[] = {new QVBoxLayout, new QVBoxLayout};
    size_t total = 0;
    for (const Group &group : groups)
        total += weightOf(group);
    size_t used = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (weightOf(groups[i]) <= 2)
            continue;
        // The group goes to the column in which its middle lies.
        const bool second = used + weightOf(groups[i]) / 2 > total / 2;
        halves[second ? 1 : 0]->addWidget(groupWidget(groups[i], m_groups.size()));
        used += weightOf(groups[i]);
    }
    for (QVBoxLayout *half : halves) {
        half->setSpacing(theme().px(16));
        half->addStretch(1);
        columns->addLayout(half, 1);
    }

    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(windowTitle());
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    const int padding = theme().size.panelPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme().size.sectionGap);
    column->addWidget(search);
    column->addWidget(area, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize wanted(std::max(theme().px(760), page->sizeHint().width() + 2 * padding +
                                                     area->verticalScrollBar()->sizeHint().width()),
                       page->sizeHint().height() + theme().px(130));
    const QSize room = parent ? parent->window()->size() * 0.92 : wanted;
    resize(wanted.boundedTo(room));
    search->setFocus();
}

QWidget *ShortcutSheet::groupWidget(const Group &group, size_t number)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new QLabel(group.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme().font.baseStrong);
    title->setContentsMargins(0, 0, 0, theme().px(6));
    column->addWidget(title);

    const auto addRow = [&](const QString &text, const std::vector<QStringList> &keys) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, theme().px(3), 0, theme().px(3));
        row->setSpacing(theme().px(10));
        auto *words = new QLabel(text);
        words->setTextFormat(Qt::PlainText);
        row->addWidget(words, 1);
        QStringList spoken;
        for (const QStringList &caps : keys) {
            row->addWidget(new widgets::KeyCap(caps));
            spoken << caps.join(QLatin1Char('+'));
        }
        const QString said = spoken.join(QStringLiteral(", "));
        //: an action and its keys, read aloud
        words->setAccessibleName(tr("%1: %2").arg(text, said));
        column->addWidget(widget);
        m_rows.push_back(
            {widget, folded(text + QLatin1Char(' ') + said + QLatin1Char(' ') + group.title), number});
    };
    for (const QAction *action : group.actions) {
        std::vector<QStringList> keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.push_back(widgets::keyCaps(sequence));
        if (!keys.empty())
            addRow(withoutMnemonic(action->text()), keys);
    }
    for (const Keys &keys : group.keys)
        addRow(keys.text, {keys.caps});
    m_groups.push_back(box);
    return box;
}

void ShortcutSheet::filter(const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<bool> any(m_groups.size(), false);
    for (const Row &row : m_rows) {
        const bool match = std::all_of(words.begin(), words.end(),
                                       [&row](const QString &word) { return row.search.contains(word); });
        row.widget->setVisible(match);
        any[row.group] = any[row.group] || match;
    }
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setVisible(any[i]);
}

} // namespace videoguard::shell
