// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/preferences.h"
#include "ui/catalogue/table_columns.h"

#include <QMenu>
#include <QTimer>

namespace videoguard::catalogue_ui {

class TableView;

/// Which columns the table shows, in which order and how wide, and by which one it is sorted; kept in the
/// preferences. The name takes what room is left until somebody gives it a width. GUI thread.
class CatalogueColumns : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    CatalogueColumns(TableView &table, console::Preferences &preferences, QObject *parent = nullptr);

    /// The column chooser; the headings have it too.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    void setShown(Column column, bool shown);
    [[nodiscard]] bool isShown(Column column) const;
    /// From the left, shown ones only.
    [[nodiscard]] std::vector<Column> shown() const;
    [[nodiscard]] bool needRecords() const;
    void reset();

    void keepOrder(catalogue::SortKey sort, bool descending);
    [[nodiscard]] std::pair<catalogue::SortKey, bool> keptOrder() const;

signals:
    void recordsWanted(bool wanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void store();
    void fillMenu();
    void fitName();

    TableView &m_table;
    console::Preferences &m_preferences;
    std::unique_ptr<QMenu> m_menu;
    QTimer m_save;
    bool m_nameIsOwn = false; ///< the operator gave the name its width
    bool m_quiet = false;
};

} // namespace videoguard::catalogue_ui
