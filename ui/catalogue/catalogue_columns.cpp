// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogue_columns.h"

#include "app/base/log.h"
#include "ui/catalogue/table_view.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QJsonObject>

namespace videoguard::catalogue_ui {

using catalogue::SortKey;
using widgets::theme;

namespace {

constexpr double kNameLeast = 200;
constexpr std::chrono::milliseconds kSaveAfter{400};

QString columnsKey()
{
    return QStringLiteral("catalogue/columns");
}

QString orderKey()
{
    return QStringLiteral("catalogue/order");
}

Column columnAt(int index)
{
    return static_cast<Column>(index);
}

} // namespace

CatalogueColumns::CatalogueColumns(TableView &table, console::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_preferences(preferences)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("catalogue.columnMenu"));
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveAfter);
    connect(&m_save, &QTimer::timeout, this, &CatalogueColumns::store);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &CatalogueColumns::fillMenu);
    load();
    QHeaderView *header = m_table.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_quiet)
            m_save.start();
        m_table.viewport()->update();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_quiet)
            return;
        if (columnAt(column) == Column::Name)
            m_nameIsOwn = true;
        fitName();
        m_save.start();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        if (columnAt(column) == Column::Name) {
            m_nameIsOwn = false;
            fitName();
            m_save.start();
        } else {
            m_table.resizeColumnToContents(column);
        }
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this); // its scroll bar comes and goes
}

void CatalogueColumns::load()
{
    m_quiet = true;
    QHeaderView *header = m_table.horizontalHeader();
    const QJsonObject kept = m_preferences.value(columnsKey()).toObject();
    const QJsonArray order = kept.value(QStringLiteral("order")).toArray();
    const QJsonObject widths = kept.value(QStringLiteral("widths")).toObject();
    const QJsonObject shown = kept.value(QStringLiteral("shown")).toObject();
    for (int i = 0; i < kColumnCount; ++i)
        header->moveSection(header->visualIndex(i), i);
    int place = 0;
    for (const QJsonValue &key : order) {
        for (int i = 0; i < kColumnCount; ++i) {
            if (columnTraits(columnAt(i)).key == key.toString())
                header->moveSection(header->visualIndex(i), place++);
        }
    }
    for (int i = 0; i < kColumnCount; ++i) {
        const ColumnTraits traits = columnTraits(columnAt(i));
        header->resizeSection(i, theme().px(widths.value(traits.key).toDouble(traits.width)));
        header->setSectionHidden(i, !shown.value(traits.key).toBool(traits.shown));
    }
    m_nameIsOwn = kept.value(QStringLiteral("nameWidth")).toBool();
    m_quiet = false;
    fitName();
}

void CatalogueColumns::store()
{
    const QHeaderView *header = m_table.horizontalHeader();
    QJsonArray order;
    QJsonObject widths;
    QJsonObject shown;
    for (int place = 0; place < kColumnCount; ++place) {
        const int column = header->logicalIndex(place);
        const ColumnTraits traits = columnTraits(columnAt(column));
        order.append(traits.key);
        shown.insert(traits.key, !header->isSectionHidden(column));
        // A hidden section has no size.
        if (!header->isSectionHidden(column))
            widths.insert(traits.key, header->sectionSize(column) / theme().scale);
    }
    const auto kept =
        m_preferences.setValue(columnsKey(), QJsonObject{{QStringLiteral("order"), order},
                                                         {QStringLiteral("widths"), widths},
                                                         {QStringLiteral("shown"), shown},
                                                         {QStringLiteral("nameWidth"), m_nameIsOwn}});
    if (!kept)
        qCWarning(base::logUi).noquote() << base::describe(kept.error());
}

void CatalogueColumns::setShown(Column column, bool shown)
{
    const bool needed = needRecords();
    m_quiet = true;
    m_table.horizontalHeader()->setSectionHidden(static_cast<int>(column), !shown);
    m_quiet = false;
    fitName();
    m_save.start();
    if (needRecords() != needed)
        emit recordsWanted(!needed);
}

bool CatalogueColumns::isShown(Column column) const
{
    return !m_table.horizontalHeader()->isSectionHidden(static_cast<int>(column));
}

std::vector<Column> CatalogueColumns::shown() const
{
    std::vector<Column> columns;
    for (int place = 0; place < kColumnCount; ++place) {
        const Column column = columnAt(m_table.horizontalHeader()->logicalIndex(place));
        if (isShown(column))
            columns.push_back(column);
    }
    return columns;
}

bool CatalogueColumns::needRecords() const
{
    const std::vector<Column> columns = shown();
    return std::any_of(columns.begin(), columns.end(),
                       [](Column column) { return columnTraits(column).record; });
}

void CatalogueColumns::reset()
{
    const bool needed = needRecords();
    if (const auto removed = m_preferences.setValue(columnsKey(), {}); !removed)
        qCWarning(base::logUi).noquote() << base::describe(removed.error());
    load();
    if (needRecords() != needed)
        emit recordsWanted(!needed);
}

void CatalogueColumns::keepOrder(SortKey sort, bool descending)
{
    const std::optional<Column> column = columnOf(sort);
    if (!column)
        return;
    const auto kept =
        m_preferences.setValue(orderKey(), QJsonObject{{QStringLiteral("column"), columnTraits(*column).key},
                                                       {QStringLiteral("descending"), descending}});
    if (!kept)
        qCWarning(base::logUi).noquote() << base::describe(kept.error());
}

std::pair<SortKey, bool> CatalogueColumns::keptOrder() const
{
    const QJsonObject kept = m_preferences.value(orderKey()).toObject();
    for (int i = 0; i < kColumnCount; ++i) {
        const ColumnTraits traits = columnTraits(columnAt(i));
        if (traits.sort && traits.key == kept.value(QStringLiteral("column")).toString())
            return {*traits.sort, kept.value(QStringLiteral("descending")).toBool()};
    }
    return {SortKey::CallNumber, false};
}

void CatalogueColumns::fillMenu()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    const std::vector<Column> columns = shown();
    for (int i = 0; i < kColumnCount; ++i) {
        const Column column = columnAt(i);
        const ColumnTraits traits = columnTraits(column);
        QAction *action = m_menu->addAction(traits.title);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setToolTip(traits.meaning);
        // A table without a column has no heading to bring one back.
        action->setEnabled(columns.size() > 1 || !isShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As at first")), &QAction::triggered, this, &CatalogueColumns::reset);
}

void CatalogueColumns::fitName()
{
    const int name = static_cast<int>(Column::Name);
    QHeaderView *header = m_table.horizontalHeader();
    if (m_nameIsOwn || header->isSectionHidden(name))
        return;
    m_quiet = true;
    const int others = header->length() - header->sectionSize(name);
    header->resizeSection(name, std::max(theme().px(kNameLeast), m_table.viewport()->width() - others));
    m_quiet = false;
}

bool CatalogueColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &CatalogueColumns::fitName);
    return QObject::eventFilter(watched, event);
}

} // namespace videoguard::catalogue_ui
