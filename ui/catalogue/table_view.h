// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/table_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace videoguard::catalogue_ui {

/// Paints a cell: state with its icon, numbers in columns, names that lose their middle, "unknown" muted; the
/// bar that means "selected" at the row's head.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Headings with the arrow of the order beside the word.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

/// The table of the catalogue: whole rows are selected, columns are moved and chosen, everything goes by key.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// As many cameras as "Select all" takes: enough for every partner, and still a choice that somebody
    /// made.
    static constexpr int kMostSelected = 10'000;

    explicit TableView(TableModel &model, QWidget *parent = nullptr);

    /// Marked rows as runs, from the top.
    [[nodiscard]] std::vector<TableModel::Range> selectedRanges() const;
    [[nodiscard]] int selectedCount() const;
    /// Marks this row alone and shows it.
    void selectOnly(int row);
    void selectAll() override;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    void restyle();

signals:
    void visibleRowsChanged(int first, int last);
    void rowActivated(int row); ///< Enter, double-click
    void menuRequested(const QPoint &globalPosition);
    void escaped();
    void upFromTop();
    /// A key that no action took: one that is off at the moment can say why.
    void keyLeft(const QKeySequence &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Letters belong to the search field and to shortcuts; a search through a million rows would stall.
    void keyboardSearch(const QString &) override {}

private:
    void hover(int row);
    void tellVisibleRows();

    int m_hovered = -1;
};

} // namespace videoguard::catalogue_ui
