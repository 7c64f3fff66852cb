// SPDX-License-Identifier: EUPL-1.2
// What the page's actions do.
#include "ui/catalogue/bulk_dialog.h"
#include "ui/catalogue/catalogue_bar.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_page_parts.h"
#include "ui/catalogue/export_dialog.h"
#include "ui/catalogue/filter_dialogs.h"
#include "ui/catalogue/import_dialog.h"
#include "ui/widgets/search_field.h"

#include "app/geo/coordinate_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace videoguard::catalogue_ui {

namespace {

/// A wall shows no more than this at once (25 tiles are the hard maximum of a screen).
constexpr int kMostOnWall = 25;

} // namespace

void CataloguePage::Parts::wireActions()
{
    connect(actions->search, &QAction::triggered, search, &widgets::SearchField::activate);
    connect(actions->live, &QAction::triggered, this, &Parts::showLive);
    connect(actions->showOnMap, &QAction::triggered, this, &Parts::showOnMap);
    connect(actions->edit, &QAction::triggered, this, [this] {
        if (const TableRow *row = model->rowAt(table->currentIndex().row()))
            emit page.editWanted(row->camera.id);
    });
    connect(actions->duplicate, &QAction::triggered, this, [this] {
        if (const TableRow *row = model->rowAt(table->currentIndex().row()))
            emit page.newCameraWanted(row->camera.id);
    });
    connect(actions->newCamera, &QAction::triggered, this, [this] { emit page.newCameraWanted({}); });
    connect(actions->retire, &QAction::triggered, this, &Parts::retire);
    connect(actions->bulkEdit, &QAction::triggered, this, &Parts::bulkEdit);
    connect(actions->selectAll, &QAction::triggered, this, &Parts::selectAll);
    connect(actions->copyRows, &QAction::triggered, this, &Parts::copyRows);
    connect(actions->copyReference, &QAction::triggered, this, &Parts::copyReferences);
    connect(actions->copyPosition, &QAction::triggered, this, &Parts::copyPositions);
    connect(actions->importFile, &QAction::triggered, this, &Parts::importFile);
    connect(actions->exportFile, &QAction::triggered, this, &Parts::exportFile);
    connect(actions->clearFilters, &QAction::triggered, this, [this] {
        catalogue::Query wanted = query;
        wanted.text.clear();
        wanted.filter = {};
        setQuery(wanted);
    });
    connect(table, &TableView::rowActivated, this, &Parts::activate);
    connect(table, &TableView::menuRequested, this, &Parts::showMenu);
    connect(table, &TableView::upFromTop, search, &widgets::SearchField::activate);
    connect(table, &TableView::escaped, search, &widgets::SearchField::activate);
    connect(table, &TableView::keyLeft, this, [this](const QKeySequence &key) {
        if (const QString why = actions->whyNot(key); !why.isEmpty())
            say(why);
    });
}

void CataloguePage::Parts::followSelection()
{
    Marked marked;
    marked.hasOwnPartner = !services.desk.ownPartnerId().isEmpty();
    const std::vector<TableModel::Range> ranges = table->selectedRanges();
    for (const TableModel::Range &range : ranges) {
        marked.count += range.last - range.first + 1;
        for (int row = range.first; row <= range.last; ++row) {
            const TableRow *at = model->rowAt(row);
            if (!at)
                continue;
            ++marked.known;
            if (at->camera.own && !at->camera.retired)
                ++marked.own;
            if (at->camera.position)
                ++marked.placed;
            marked.retired = at->camera.retired;
            if (marked.count == 1)
                marked.ownerName = cellText(Column::Owner, *at, model->words());
        }
    }
    actions->follow(marked, all != 0);
    bar->setMarked(marked.count);
}

void CataloguePage::Parts::withMarked(int most, std::function<void(std::vector<TableRow>)> done)
{
    model->fetch(table->selectedRanges(), most, std::move(done));
}

QStringList CataloguePage::Parts::idsOf(const std::vector<TableRow> &rows) const
{
    QStringList ids;
    for (const TableRow &row : rows)
        ids += row.camera.id;
    return ids;
}

void CataloguePage::Parts::activate(int row)
{
    if (const TableRow *at = model->rowAt(row))
        emit page.cameraActivated(at->camera.id);
}

void CataloguePage::Parts::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({actions->live, actions->showOnMap});
    menu->addSeparator();
    menu->addActions({actions->edit, actions->duplicate, actions->bulkEdit, actions->retire});
    menu->addSeparator();
    menu->addActions({actions->copyRows, actions->copyReference, actions->copyPosition});
    menu->addSeparator();
    menu->addActions({actions->selectAll, actions->exportFile});
    menu->popup(globalPosition);
}

void CataloguePage::Parts::showLive()
{
    const int count = table->selectedCount();
    withMarked(kMostOnWall, [this, count](const std::vector<TableRow> &rows) {
        if (count > kMostOnWall)
            say(CataloguePage::tr("A wall shows %1 cameras at most: the first %1 of %2 are opened.")
                    .arg(kMostOnWall)
                    .arg(model->words().locale.toString(count)));
        emit page.wallWanted(idsOf(rows));
    });
}

void CataloguePage::Parts::showOnMap()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        std::vector<TableRow> placed;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(placed),
                     [](const TableRow &row) { return row.camera.position.has_value(); });
        const auto missing = static_cast<int>(rows.size() - placed.size());
        if (missing > 0)
            say(CataloguePage::tr("%n of the marked cameras have no known position.", nullptr, missing));
        if (!placed.empty())
            emit page.mapWanted(idsOf(placed));
    });
}

void CataloguePage::Parts::copyRows()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        const std::vector<Column> shown = columns->shown();
        const TableWords words = model->words();
        QStringList lines;
        QStringList cells;
        for (const Column column : shown)
            cells += columnTraits(column).title;
        lines += cells.join(QLatin1Char('\t'));
        for (const TableRow &row : rows) {
            cells.clear();
            for (const Column column : shown)
                cells += cellText(column, row, words).simplified();
            lines += cells.join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
        say(CataloguePage::tr("%n rows copied.", nullptr, static_cast<int>(rows.size())));
    });
}

void CataloguePage::Parts::copyReferences()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        QStringList references;
        for (const TableRow &row : rows)
            references += row.camera.reference;
        QGuiApplication::clipboard()->setText(references.join(QLatin1Char('\n')));
        say(CataloguePage::tr("%n references copied.", nullptr, static_cast<int>(references.size())));
    });
}

void CataloguePage::Parts::copyPositions()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        QStringList positions;
        for (const TableRow &row : rows) {
            if (row.camera.position)
                positions += geo::toText(*row.camera.position, geo::Notation::Decimal);
        }
        QGuiApplication::clipboard()->setText(positions.join(QLatin1Char('\n')));
        say(CataloguePage::tr("%n positions copied.", nullptr, static_cast<int>(positions.size())));
    });
}

void CataloguePage::Parts::selectAll()
{
    table->selectAll();
    const int rows = model->rowCount();
    if (rows > TableView::kMostSelected)
        say(CataloguePage::tr("The first %1 of %2 cameras are marked. Narrow the list to reach the others.")
                .arg(model->words().locale.toString(TableView::kMostSelected),
                     model->words().locale.toString(rows)));
}

void CataloguePage::Parts::askDay()
{
    const QDate day = query.filter.changedSince.isValid() ? query.filter.changedSince : QDate::currentDate();
    auto *dialog = new DayDialog(CataloguePage::tr("Changed since"), CataloguePage::tr("&Day"), day, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        catalogue::Filter filter = query.filter;
        filter.changedSince = dialog->day();
        setFilter(filter);
    });
    dialog->open();
}

void CataloguePage::Parts::openBulk(BulkDialog *dialog, bool retiring)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::said, this, &Parts::say);
    connect(dialog, &BulkDialog::carriedOut, this, [this, retiring](int count) {
        say(retiring ? CataloguePage::tr("%n cameras retired.", nullptr, count)
                     : CataloguePage::tr("%n cameras changed.", nullptr, count));
    });
    dialog->open();
}

void CataloguePage::Parts::retire()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        openBulk(new RetireDialog(services.desk, idsOf(rows), &page), true);
    });
}

void CataloguePage::Parts::bulkEdit()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        openBulk(new BulkEditDialog(services.desk, idsOf(rows), &page), false);
    });
}

void CataloguePage::Parts::importFile()
{
    auto *dialog = new ImportDialog(services.desk, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::said, this, &Parts::say);
    dialog->open();
}

void CataloguePage::Parts::exportFile()
{
    withMarked(TableView::kMostSelected, [this](const std::vector<TableRow> &rows) {
        auto *dialog = new ExportDialog(
            services.desk, {query, all, std::max<qint64>(0, model->total()), idsOf(rows)}, &page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportDialog::said, this, &Parts::say);
        dialog->open();
    });
}

} // namespace videoguard::catalogue_ui
