// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/partner_rows.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace videoguard::partners {

/// The partners as rows of a table, in the order given.
class PartnerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Country, Name, Cameras, Received, Waiting, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Resets only when other partners or another order came; else tells which rows changed.
    void setRows(std::vector<PartnerRow> rows, qint64 now_us, const QLocale &locale);
    [[nodiscard]] const std::vector<PartnerRow> &rows() const { return m_rows; }
    [[nodiscard]] const PartnerRow *row(int at) const;
    [[nodiscard]] int find(const QString &partnerId) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PartnerRow &row, int column) const;

    std::vector<PartnerRow> m_rows;
    qint64 m_now_us = 0;
    QLocale m_locale;
};

/// Paints a cell: quiet when in agreement, icon and words when not, the "own" tag, the bar of the selection.
class PartnerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table of partners: one row is selected or none; Esc and a second click on the selected row give it up.
class PartnerTable : public QTableView
{
    Q_OBJECT

public:
    explicit PartnerTable(PartnerModel &model, QWidget *parent = nullptr);

    /// Empty: nothing selected.
    [[nodiscard]] const QString &selected() const { return m_selected; }
    void select(const QString &partnerId);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    void partnerSelected(const QString &partnerId);
    void partnerActivated(const QString &partnerId); ///< Enter, double-click

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fit();
    void hover(int row);

    PartnerModel &m_model;
    QString m_selected;
    bool m_quiet = false;
    int m_hovered = -1;
};

} // namespace videoguard::partners
