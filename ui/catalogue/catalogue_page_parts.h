// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/table_view.h"

#include <QSet>
#include <QTimer>

class QMenu;
class QStackedWidget;

namespace videoguard::widgets {
class EmptyState;
class SearchField;
} // namespace videoguard::widgets

namespace videoguard::catalogue_ui {

class BulkDialog;
class CatalogueBar;
class CatalogueColumns;
class SavedFilterMenu;

/// The inside of the page: query, table and actions. GUI thread.
class CataloguePage::Parts : public QObject
{
public:
    Parts(CataloguePage &page, CatalogueServices services);

    // catalogue_page.cpp
    void build();
    void wire();
    /// Words, filter, order; asks the model. `typed`: the search field has these words already.
    void setQuery(const catalogue::Query &query, bool typed = false);
    void setFilter(const catalogue::Filter &filter);
    void sortBy(int column, Qt::SortOrder order);
    void showOrder();
    void countAll();
    void showState();
    void takeSelection();
    void keepSelection();
    void restoreSelection(int firstRow, int lastRow);
    void selectCamera(const QString &id);
    void say(const QString &sentence, bool isProblem = false);
    void sayError(const base::Error &error);

    // catalogue_page_work.cpp
    void wireActions();
    void followSelection();
    /// The marked cameras, or none when nothing is marked.
    void withMarked(int most, std::function<void(std::vector<TableRow>)> done);
    void activate(int row);
    void showMenu(const QPoint &globalPosition);
    void showLive();
    void showOnMap();
    void copyRows();
    void copyReferences();
    void copyPositions();
    void selectAll();
    void askDay();
    void openBulk(BulkDialog *dialog, bool retiring);
    void retire();
    void bulkEdit();
    void importFile();
    void exportFile();
    [[nodiscard]] QStringList idsOf(const std::vector<TableRow> &rows) const;

    CataloguePage &page;
    CatalogueServices services;
    catalogue::Query query;
    TableModel *model = nullptr;
    TableView *table = nullptr;
    CatalogueActions *actions = nullptr;
    CatalogueBar *bar = nullptr;
    CatalogueColumns *columns = nullptr;
    SavedFilterMenu *saved = nullptr;
    QWidget *tools = nullptr;
    widgets::SearchField *search = nullptr;
    QStackedWidget *stack = nullptr;
    widgets::EmptyState *empty = nullptr;
    QTimer debounce;
    QString selected;       ///< the camera that is selected everywhere
    QSet<QString> restored; ///< marked before a refresh, to be marked again when their page comes
    std::optional<base::Error> error;
    int scrolled = 0; ///< before a refresh
    qint64 all = -1;
    QString status;
    bool quiet = false; ///< the selection is being set by the program
};

} // namespace videoguard::catalogue_ui
