// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogue_page.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/catalogue_bar.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_page_parts.h"
#include "ui/catalogue/filter_saved.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>

namespace videoguard::catalogue_ui {

using catalogue::CameraKind;
using catalogue::Query;
using widgets::theme;

namespace {

/// Short enough to feel immediate, long enough that a quick typist asks once.
constexpr std::chrono::milliseconds kDebounce{60};
constexpr double kSearchWidth = 360;

struct Counts {
    qint64 all = 0;
    std::vector<std::pair<CameraKind, qint64>> kinds;
};

base::Result<Counts> countKinds(catalogue::Store &store)
{
    Counts counts;
    Query query;
    query.limit = 1;
    auto all = store.find(query);
    if (!all)
        return tl::unexpected(all.error());
    counts.all = all->total;
    qint64 known = 0;
    for (const CameraKind kind :
         {CameraKind::Fixed, CameraKind::Mobile, CameraKind::Vehicle, CameraKind::BodyWorn}) {
        query.filter.kinds = {kind};
        auto found = store.find(query);
        if (!found)
            return tl::unexpected(found.error());
        counts.kinds.emplace_back(kind, found->total);
        known += found->total;
        if (known >= counts.all)
            break;
    }
    if (known < counts.all)
        counts.kinds.emplace_back(CameraKind::Unknown, counts.all - known);
    return counts;
}

QString countWords(CameraKind kind, int count)
{
    switch (kind) {
    case CameraKind::Fixed:
        return CataloguePage::tr("%n fixed", nullptr, count);
    case CameraKind::Mobile:
        return CataloguePage::tr("%n mobile", nullptr, count);
    case CameraKind::Vehicle:
        return CataloguePage::tr("%n in vehicles", nullptr, count);
    case CameraKind::BodyWorn:
        return CataloguePage::tr("%n body-worn", nullptr, count);
    case CameraKind::Unknown:
        break;
    }
    return CataloguePage::tr("%n of unknown kind", nullptr, count);
}

QString statusWords(const Counts &counts)
{
    const QString all = CataloguePage::tr("%n cameras", nullptr, static_cast<int>(counts.all));
    QStringList kinds;
    for (const auto &[kind, count] : counts.kinds) {
        if (count > 0)
            kinds += countWords(kind, static_cast<int>(count));
    }
    //: "189 cameras: 181 fixed, 8 mobile"
    return kinds.isEmpty() ? all : CataloguePage::tr("%1: %2").arg(all, kinds.join(QStringLiteral(", ")));
}

} // namespace

CataloguePage::Parts::Parts(CataloguePage &owner, CatalogueServices given)
    : page(owner)
    , services(given)
{
    model = new TableModel(services.desk, this);
    table = new TableView(*model, &page);
    actions = new CatalogueActions(&page, table);
    columns = new CatalogueColumns(*table, services.preferences, this);
    saved = new SavedFilterMenu(services.desk, &page);
    debounce.setSingleShot(true);
    debounce.setInterval(kDebounce);
}

void CataloguePage::Parts::build()
{
    page.setAccessibleName(CataloguePage::tr("Catalogue"));
    bar = new CatalogueBar(*actions, columns->menu(), saved, &page);
    empty = new widgets::EmptyState(&page);
    stack = new QStackedWidget(&page);
    stack->addWidget(table);
    stack->addWidget(empty);
    auto *line = new QFrame(&page);
    line->setProperty("role", QStringLiteral("separator"));
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(line);
    column->addWidget(stack, 1);
    page.setProperty("role", QStringLiteral("canvas"));
    page.setAttribute(Qt::WA_StyledBackground);

    tools = new QWidget(&page);
    tools->setObjectName(QStringLiteral("catalogue.tools"));
    tools->addAction(actions->search);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    search = new widgets::SearchField(CataloguePage::tr("Name, place, model or number"), QKeySequence::Find,
                                      tools);
    search->setObjectName(QStringLiteral("catalogue.searchField"));
    search->setMaximumWidth(theme().px(kSearchWidth));
    search->setMinimumWidth(theme().px(kSearchWidth * 2 / 3));
    row->addWidget(search, 1);
    tools->hide();
    QWidget::setTabOrder(bar, table);
}

void CataloguePage::Parts::wire()
{
    connect(search, &widgets::SearchField::textChanged, this, [this] { debounce.start(); });
    connect(&debounce, &QTimer::timeout, this, [this] {
        Query wanted = query;
        wanted.text = search->text();
        setQuery(wanted, true);
    });
    connect(search, &widgets::SearchField::accepted, this, [this] {
        table->setFocus(Qt::ShortcutFocusReason);
        if (model->rowCount() > 0 && !table->selectionModel()->hasSelection())
            table->selectOnly(0);
    });
    const auto enterTable = [this] {
        if (stack->currentWidget() == table)
            table->setFocus(Qt::ShortcutFocusReason);
    };
    connect(search, &widgets::SearchField::leaveDown, this, enterTable);
    connect(search, &widgets::SearchField::cancelled, this, enterTable);
    connect(bar, &CatalogueBar::filterWanted, this, &Parts::setFilter);
    connect(bar, &CatalogueBar::dayWanted, this, &Parts::askDay);
    connect(saved, &SavedFilterMenu::queryWanted, this, [this](const Query &wanted) {
        setQuery(wanted);
        showOrder();
    });
    connect(saved, &SavedFilterMenu::said, &page, &CataloguePage::said);
    connect(empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (error)
            model->setQuery(query);
        else if (all == 0)
            actions->importFile->trigger();
        else
            actions->clearFilters->trigger();
    });
    connect(model, &TableModel::arrived, this, [this](bool refreshed) {
        error.reset();
        if (refreshed) {
            table->verticalScrollBar()->setValue(scrolled);
            restoreSelection(0, model->rowCount() - 1);
        } else {
            // Of a new list only the camera that is selected everywhere stays marked.
            restored.clear();
            quiet = false;
            if (!selected.isEmpty())
                selectCamera(selected);
        }
        showState();
        followSelection();
    });
    connect(model, &TableModel::pageArrived, this, [this](int first, int last) {
        restoreSelection(first, last);
        followSelection();
    });
    connect(model, &TableModel::totalChanged, this, &Parts::showState);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &Parts::keepSelection);
    connect(model, &TableModel::failed, this, [this](const base::Error &what) {
        error = what;
        showState();
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        // The query knows: the heading has moved its arrow by itself already.
        const std::optional<Column> sorted = columnOf(query.sort);
        const bool up = sorted == static_cast<Column>(column) && !query.descending;
        sortBy(column, up ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(columns, &CatalogueColumns::recordsWanted, model, &TableModel::setRecordsWanted);
    model->setRecordsWanted(columns->needRecords());
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Parts::takeSelection);
    connect(&services.desk, &console::CatalogueDesk::changed, this, [this] {
        model->refresh();
        countAll();
        bar->setFilter(query.filter, model->words());
    });
}

void CataloguePage::Parts::setQuery(const Query &wanted, bool typed)
{
    debounce.stop();
    const bool narrowed = searchWords(wanted) != searchWords(query) || wanted.filter != query.filter;
    const bool same = !narrowed && wanted.sort == query.sort && wanted.descending == query.descending;
    query = wanted;
    query.text = searchWords(wanted);
    query.first = 0;
    query.limit = TableModel::kPageRows;
    if (!typed && search->text().simplified() != query.text) {
        const QSignalBlocker blocker(search);
        search->setText(query.text);
    }
    if (same && model->total() >= 0)
        return;
    restored.clear();
    bar->setFilter(query.filter, model->words());
    saved->setQuery(query);
    model->setQuery(query);
    if (narrowed)
        emit page.queryChanged(query);
}

void CataloguePage::Parts::setFilter(const catalogue::Filter &filter)
{
    Query wanted = query;
    wanted.text = search->text();
    wanted.filter = filter;
    setQuery(wanted);
}

void CataloguePage::Parts::sortBy(int column, Qt::SortOrder order)
{
    const ColumnTraits traits = columnTraits(static_cast<Column>(column));
    if (!traits.sort) {
        say(CataloguePage::tr("The column “%1” has no order.").arg(traits.title));
        showOrder();
        return;
    }
    Query wanted = query;
    wanted.sort = *traits.sort;
    wanted.descending = order == Qt::DescendingOrder;
    setQuery(wanted, true);
    showOrder();
    columns->keepOrder(query.sort, query.descending);
}

void CataloguePage::Parts::showOrder()
{
    const std::optional<Column> column = columnOf(query.sort);
    table->horizontalHeader()->setSortIndicator(column ? static_cast<int>(*column) : -1,
                                                query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    table->horizontalHeader()->viewport()->update();
}

void CataloguePage::Parts::countAll()
{
    services.desk.ask(this, countKinds, [this](base::Result<Counts> counts) {
        if (!counts) {
            sayError(counts.error());
            return;
        }
        all = counts->all;
        status = statusWords(*counts);
        showState();
        emit page.statusChanged();
    });
}

void CataloguePage::Parts::showState()
{
    bar->setCounts(model->total(), std::max(all, model->total()));
    actions->clearFilters->setEnabled(narrows(query));
    if (error) {
        empty->setWords(QStringLiteral("triangle-alert"),
                        CataloguePage::tr("The catalogue cannot be read: %1.").arg(error->cause));
        empty->setButton(CataloguePage::tr("Try again"));
    } else if (model->rowCount() > 0 || model->total() < 0 || all < 0) {
        stack->setCurrentWidget(table);
        return;
    } else if (all == 0 && !query.filter.withRetired) {
        empty->setWords(
            QStringLiteral("cctv"), CataloguePage::tr("The catalogue is empty."),
            CataloguePage::tr("Import a file (CSV, GeoJSON, JSON) or connect to partners under Settings."));
        empty->setButton(actions->importFile->text());
    } else {
        empty->setWords(QStringLiteral("search"),
                        query.text.isEmpty() ? CataloguePage::tr("No camera matches these filters.")
                                             : CataloguePage::tr("No camera matches “%1”.").arg(query.text),
                        query.filter.isEmpty() || query.text.isEmpty()
                            ? QString()
                            : CataloguePage::tr("Filters narrow the list as well."));
        empty->setButton(actions->clearFilters->text());
    }
    stack->setCurrentWidget(empty);
}

void CataloguePage::Parts::takeSelection()
{
    if (quiet)
        return;
    restored.clear();
    followSelection();
    const TableRow *row =
        table->selectionModel()->hasSelection() ? model->rowAt(table->currentIndex().row()) : nullptr;
    if (!row || row->camera.id == selected)
        return;
    selected = row->camera.id;
    emit page.cameraSelected(selected);
}

void CataloguePage::Parts::keepSelection()
{
    quiet = true;
    scrolled = table->verticalScrollBar()->value();
    for (const TableModel::Range &range : table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const TableRow *marked = model->rowAt(row))
                restored.insert(marked->camera.id);
        }
    }
}

void CataloguePage::Parts::restoreSelection(int firstRow, int lastRow)
{
    quiet = true;
    QItemSelection again;
    for (int row = firstRow; row <= lastRow && !restored.isEmpty(); ++row) {
        const TableRow *at = model->rowAt(row);
        if (!at) {
            // The next page that is not read ends the run; it comes with its own signal.
            row = (row / TableModel::kPageRows + 1) * TableModel::kPageRows - 1;
            continue;
        }
        if (restored.remove(at->camera.id))
            again.select(model->index(row, 0), model->index(row, kColumnCount - 1));
    }
    if (!again.isEmpty())
        table->selectionModel()->select(again, QItemSelectionModel::Select);
    if (const int row = model->findRow(selected); row >= 0 && !table->currentIndex().isValid())
        table->selectionModel()->setCurrentIndex(model->index(row, 0), QItemSelectionModel::NoUpdate);
    quiet = false;
}

void CataloguePage::Parts::selectCamera(const QString &id)
{
    selected = id;
    const auto mark = [this](int row) {
        quiet = true;
        if (row >= 0)
            table->selectOnly(row);
        else
            table->selectionModel()->clear();
        quiet = false;
        followSelection();
    };
    if (id.isEmpty()) {
        mark(-1);
        return;
    }
    model->locate(id, [this, id, mark](int row) {
        if (selected == id)
            mark(row);
    });
}

void CataloguePage::Parts::say(const QString &sentence, bool isProblem)
{
    emit page.said(sentence, isProblem);
}

void CataloguePage::Parts::sayError(const base::Error &what)
{
    if (what.kind != base::ErrorKind::Cancelled)
        say(CataloguePage::tr("The catalogue cannot be read: %1.").arg(what.cause), true);
}

CataloguePage::CataloguePage(CatalogueServices services, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, services))
{
    m_parts->build();
    m_parts->wire();
    m_parts->wireActions();
    Query first;
    std::tie(first.sort, first.descending) = m_parts->columns->keptOrder();
    m_parts->setQuery(first);
    m_parts->showOrder();
    m_parts->countAll();
    m_parts->followSelection();
}

CataloguePage::~CataloguePage() = default;

QWidget *CataloguePage::tools() const
{
    return m_parts->tools;
}

QList<QAction *> CataloguePage::pageActions() const
{
    return m_parts->actions->all();
}

void CataloguePage::selectCamera(const QString &id)
{
    if (id != m_parts->selected || m_parts->table->selectedCount() != 1)
        m_parts->selectCamera(id);
}

void CataloguePage::setQuery(const Query &query)
{
    m_parts->setQuery(query);
    m_parts->showOrder();
}

const Query &CataloguePage::query() const
{
    return m_parts->query;
}

void CataloguePage::focusSearch()
{
    m_parts->search->activate();
}

QString CataloguePage::statusText() const
{
    return m_parts->status;
}

} // namespace videoguard::catalogue_ui
