// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/filter_chips.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace videoguard::widgets {
class ActionButton;
}

namespace videoguard::catalogue_ui {

class CatalogueActions;

/// The row above the table: how many of how many, what narrows them, and what can be done with the whole
/// catalogue. Gives up words for icons when there is little room.
class CatalogueBar : public QWidget
{
    Q_OBJECT

public:
    CatalogueBar(CatalogueActions &actions, QMenu *columns, QMenu *saved, QWidget *parent = nullptr);

    void setFilter(const catalogue::Filter &filter, const TableWords &words);
    /// Negative: not counted yet, the words stay as they are.
    void setCounts(qint64 shown, qint64 all);
    /// How many rows are marked; said from two on.
    void setMarked(int count);
    [[nodiscard]] FilterMenu &filterMenu() const { return *m_filterMenu; }
    [[nodiscard]] FilterChips &chips() const { return *m_chips; }
    [[nodiscard]] QString countText() const;
    void openFilterMenu();

signals:
    void filterWanted(const catalogue::Filter &filter);
    void dayWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void fit();

    QLabel *m_counts;
    QLabel *m_marked;
    FilterChips *m_chips;
    QAction *m_filterAction;
    QAction *m_savedAction;
    FilterMenu *m_filterMenu;
    widgets::ActionButton *m_filter;
    widgets::ActionButton *m_saved;
    widgets::ActionButton *m_columns;
    widgets::ActionButton *m_import;
    widgets::ActionButton *m_export;
    QPushButton *m_new;
};

} // namespace videoguard::catalogue_ui
