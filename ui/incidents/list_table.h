// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/icon.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

namespace videoguard::incidents_ui {

/// What one cell of a list shows: icon, words, further muted words behind them.
struct Cell {
    QString text;
    QString second;
    QString icon; ///< may be empty
    widgets::IconFill fill = widgets::IconFill::Outline;
    QColor colour; ///< of the icon; invalid: the text's
    bool strong = false;
    bool muted = false;
    bool tag = false; ///< words on a lighter ground
    QString spoken;   ///< for assistive tools where the words alone do not say it
};

struct ListColumn {
    QString title;
    int stretch = 0; ///< share of the room that the others leave; 0: as wide as its content
    bool right = false;
    int giveUp = 0; ///< hidden where it is narrow, the largest first; 0: never
};

/// Rows of cells with an id each. Sorted by whoever fills it.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual std::vector<ListColumn> columns() const = 0;
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    [[nodiscard]] virtual QString id(int row) const = 0;
    [[nodiscard]] int find(const QString &id) const; ///< -1: not there

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// Paints the cells of a ListModel, the hovered row and the bar of the selected one.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of one cell with its padding.
    [[nodiscard]] static int widthOf(const Cell &cell);
};

/// A table whose one selected row is remembered by id while rows come and go.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit ListTable(ListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const QString &selected() const { return m_selected; }
    /// Empty or unknown: none. Emits nothing.
    void select(const QString &id);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    void rowSelected(const QString &id);
    void rowActivated(const QString &id); ///< Enter (once, however long it is held), double-click
    /// Before `rowActivated` of the same double-click; `rowEntered` is the one of Enter.
    void rowDoubleClicked(const QString &id);
    void rowEntered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fit();
    void hover(int row);

    ListModel &m_model;
    QString m_selected;
    bool m_quiet = false;
    int m_hovered = -1;
};

} // namespace videoguard::incidents_ui
