// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"

#include <QMenu>

namespace videoguard::catalogue_ui {

/// Filters kept under a name: choose one, keep what is shown now, rename and delete. Reads them on the
/// catalogue's thread.
class SavedFilterMenu : public QMenu
{
    Q_OBJECT

public:
    /// `desk` outlives the menu.
    explicit SavedFilterMenu(console::CatalogueDesk &desk, QWidget *parent = nullptr);

    /// What "Save" would keep.
    void setQuery(const catalogue::Query &query) { m_query = query; }
    [[nodiscard]] const std::vector<catalogue::SavedFilter> &filters() const { return m_filters; }
    void reload();
    /// Under a new name, or in the place of the filter with this id.
    void keep(const QString &name, const QString &id = {});
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

signals:
    void queryWanted(const catalogue::Query &query);
    void changed();
    void said(const QString &sentence, bool isProblem);

private:
    void fill();
    void askName();
    void manage();
    void write(const catalogue::SavedFilter &filter);

    console::CatalogueDesk &m_desk;
    catalogue::Query m_query;
    std::vector<catalogue::SavedFilter> m_filters;
};

} // namespace videoguard::catalogue_ui
