// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/group_list.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace videoguard::settings {

using console::Setting;
using widgets::theme;

namespace {

/// A row with the mark of what is chosen at its left.
class GroupRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        if (isChosen || isHovered)
            painter->fillRect(option.rect, isChosen ? theme().colour.active : theme().colour.hover);
        if (isChosen) {
            QRect bar = option.rect;
            bar.setWidth(theme().size.selectedLine);
            painter->fillRect(bar, theme().colour.selected);
            if (theme().colour.selectedOuter.isValid())
                painter->fillRect(QRect(bar.right() + 1, bar.top(), 1, bar.height()),
                                  theme().colour.selectedOuter);
        }
        painter->setFont(isChosen ? theme().font.baseStrong : theme().font.base);
        painter->setPen(theme().colour.text);
        const int padding = theme().size.panelPadding;
        const QRect words = option.rect.adjusted(padding, 0, -theme().size.rowPadding, 0);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(theme().font.baseStrong);
        return {metrics.horizontalAdvance(index.data().toString()) + theme().size.panelPadding +
                    theme().size.rowPadding,
                std::max(theme().size.tableRow, metrics.height() + theme().px(8))};
    }
};

} // namespace

GroupList::GroupList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("settings.groups"));
    setAccessibleName(tr("Groups of settings"));
    setItemDelegate(new GroupRowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(static_cast<Setting::Group>(item(row)->data(Qt::UserRole).toInt()));
    });
    // The same group again leads back from what was searched for.
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *clicked) {
        emit chosen(static_cast<Setting::Group>(clicked->data(Qt::UserRole).toInt()));
    });
}

void GroupList::setGroups(const std::vector<Setting::Group> &groups)
{
    const QSignalBlocker blocker(this);
    const QListWidgetItem *current = currentItem();
    const QVariant kept = current && current->isSelected() ? current->data(Qt::UserRole) : QVariant();
    clear();
    for (const Setting::Group group : groups) {
        auto *entry = new QListWidgetItem(console::groupTitle(group), this);
        entry->setData(Qt::UserRole, static_cast<int>(group));
        entry->setToolTip(entry->text());
        if (kept == entry->data(Qt::UserRole))
            setCurrentItem(entry);
    }
}

void GroupList::choose(std::optional<Setting::Group> group)
{
    const QSignalBlocker blocker(this);
    clearSelection();
    for (int row = 0; group && row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toInt() == static_cast<int>(*group))
            setCurrentRow(row);
    }
}

int GroupList::wantedWidth() const
{
    return sizeHintForColumn(0) + theme().px(24);
}

void GroupList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Right) {
        emit entered();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace videoguard::settings
