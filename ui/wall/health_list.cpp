// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/health_list.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace videoguard::wall {

namespace {

constexpr std::chrono::seconds kRefresh{1};
/// Changes of state show sooner than with the next second, but not one by one.
constexpr std::chrono::milliseconds kSoon{150};

} // namespace

HealthList::HealthList(console::StreamPool &pool, const console::CameraList &cameras, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_pool(pool)
    , m_cameras(cameras)
    , m_model(new HealthModel(this))
    , m_filter(new HealthFilter(this))
    , m_table(new QTableView(this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("healthList"));
    setWindowTitle(tr("Health of the streams"));
    sizeWindow(this, 1480, 560);
    makeActions();
    makeTable();
    m_empty = new widgets::EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, size.panelPadding, 0, size.panelPadding);
    column->setSpacing(size.controlGap);
    column->addWidget(makeTop());
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] { setOnlyProblems(false); });
    m_second.setInterval(kRefresh);
    m_soon.setInterval(kSoon);
    m_soon.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &HealthList::refresh);
    connect(&m_soon, &QTimer::timeout, this, &HealthList::refresh);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_pool, &console::StreamPool::statusChanged, this, soon);
    connect(&m_pool, &console::StreamPool::entriesChanged, this, soon);
    prepareDialog(this);
    refresh();
    m_table->setFocus();
}

void HealthList::refresh()
{
    std::vector<HealthRow> rows;
    for (const console::StreamPool::Entry &entry : m_pool.entries())
        rows.push_back(healthRow(entry.key, m_cameras.find(entry.key.cameraId), entry.stream->status(),
                                 entry.stream->statistics(), m_pool.hasNetwork()));
    const int scrolled = m_table->verticalScrollBar()->value();
    const bool order = m_model->setRows(std::move(rows));
    m_filter->renew(order);
    m_table->verticalScrollBar()->setValue(scrolled);
    showCounts();
    selectionChanged();
}

void HealthList::setOnlyProblems(bool only)
{
    m_only->setChecked(only);
    m_filter->setOnlyProblems(only);
    showCounts();
    selectionChanged();
}

QString HealthList::asText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows += m_filter->index(row, 0);
    }
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < HealthModel::ColumnCount; ++column)
        cells += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(QLatin1Char('\t'));
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (int column = 0; column < HealthModel::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString().simplified();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void HealthList::showEvent(QShowEvent *event)
{
    refresh();
    if (!m_sized) {
        m_sized = true;
        m_table->resizeColumnsToContents();
        const QFontMetrics metrics(m_table->font());
        m_table->setColumnWidth(HealthModel::State, metrics.averageCharWidth() * 34);
        m_table->setColumnWidth(HealthModel::Camera, metrics.averageCharWidth() * 28);
    }
    m_second.start();
    QDialog::showEvent(event);
}

void HealthList::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QDialog::hideEvent(event);
}

void HealthList::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("streams"));
    m_table->setAccessibleName(tr("Streams"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::theme().size.tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HealthModel::State, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](QPoint point) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_show, m_tryNow, m_copy});
        menu->popup(m_table->viewport()->mapToGlobal(point));
    });
    connect(m_table, &QTableView::activated, this, &HealthList::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HealthList::selectionChanged);
}

QWidget *HealthList::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    const int padding = widgets::theme().size.panelPadding;
    row->setContentsMargins(padding, 0, padding, 0);
    m_counts = new QLabel(top);
    m_only = new QCheckBox(tr("Only with &problems"), top);
    m_only->setObjectName(QStringLiteral("onlyProblems"));
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_only);
    connect(m_only, &QCheckBox::toggled, this, &HealthList::setOnlyProblems);
    return top;
}

QWidget *HealthList::makeButtons()
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    auto *bottom = new QWidget(this);
    const auto add = [bottom](QAction *action) {
        auto *button = new QPushButton(action->text(), bottom);
        button->setAutoDefault(false);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        return button;
    };
    m_tryButton = add(m_tryNow);
    QPushButton *copyButton = add(m_copy);
    m_showButton = add(m_show);
    m_showButton->setProperty("role", QStringLiteral("primary"));
    auto *close = new QPushButton(tr("Close"), bottom);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    QBoxLayout *row = buttonRow({close, m_showButton}, {m_tryButton, copyButton});
    row->setContentsMargins(size.panelPadding, 0, size.panelPadding, 0);
    bottom->setLayout(row);
    return bottom;
}

void HealthList::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &tip,
                            const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        return action;
    };
    m_show = add("healthShow", tr("Show on the wall"), tr("Go to the tile with this camera (Enter)"), {});
    m_tryNow = add("healthTryNow", tr("Try now"), tr("End the waiting time of the selected streams (F5)"),
                   Qt::Key_F5);
    m_copy = add("healthCopy", tr("Copy as text"), tr("Copy the selected rows, or all of them (Ctrl+C)"),
                 QKeySequence::Copy);
    connect(m_show, &QAction::triggered, this, [this] { activate(m_table->currentIndex()); });
    connect(m_tryNow, &QAction::triggered, this, &HealthList::tryNow);
    connect(m_copy, &QAction::triggered, this, &HealthList::copy);
}

void HealthList::showCounts()
{
    const std::vector<HealthRow> &rows = m_model->rows();
    const int all = static_cast<int>(rows.size());
    const auto problems = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const HealthRow &row) { return row.problem; }));
    const QString streams = tr("%n open streams", nullptr, all);
    if (all == 0)
        m_counts->clear();
    else
        m_counts->setText(problems == 0
                              ? tr("%1, none with a problem").arg(streams)
                              : tr("%1, %2").arg(streams, tr("%n with a problem", nullptr, problems)));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (all == 0) {
        m_empty->setWords(QStringLiteral("cctv"), tr("No stream is open."),
                          tr("Streams open when cameras are on a wall."));
        m_empty->setButton({});
    } else {
        m_empty->setWords(QStringLiteral("check"), tr("No stream has a problem."));
        m_empty->setButton(tr("Show all"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void HealthList::selectionChanged()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_show->setEnabled(any);
    m_tryNow->setEnabled(any);
    m_showButton->setEnabled(any);
    m_tryButton->setEnabled(any);
}

void HealthList::activate(const QModelIndex &index)
{
    if (const HealthRow *row = rowOf(index))
        emit cameraActivated(row->key.cameraId);
}

void HealthList::tryNow()
{
    QStringList cameras;
    for (const HealthRow *row : selected())
        cameras += row->key.cameraId;
    cameras.removeDuplicates();
    for (const QString &camera : cameras)
        m_pool.retryNow(camera);
}

void HealthList::copy()
{
    QGuiApplication::clipboard()->setText(asText());
}

const HealthRow *HealthList::rowOf(const QModelIndex &index) const
{
    const QModelIndex source = m_filter->mapToSource(index);
    return source.isValid() ? &m_model->rows()[static_cast<size_t>(source.row())] : nullptr;
}

std::vector<const HealthRow *> HealthList::selected() const
{
    std::vector<const HealthRow *> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const HealthRow *row = rowOf(index))
            rows.push_back(row);
    }
    return rows;
}

} // namespace videoguard::wall
