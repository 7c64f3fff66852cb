// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/list_table.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace videoguard::incidents_ui {

using widgets::theme;

namespace {

constexpr double kCellPadding = 8;
constexpr double kEdgePadding = 14;  ///< of the first column, as the bars above have it
constexpr double kLeastStretch = 40; ///< for each share of a stretching column ...
constexpr double kLeastColumn = 110; ///< ... and in any case
constexpr int kMeasuredRows = 300;   ///< more would not be seen without scrolling, and cost time
constexpr int kMostColumnWidth = 260;

const QFont &fontOf(const Cell &cell)
{
    if (cell.tag)
        return theme().font.caption;
    return cell.strong ? theme().font.baseStrong : theme().font.base;
}

} // namespace

int ListModel::find(const QString &wanted) const
{
    for (int row = 0; !wanted.isEmpty() && row < rowCount({}); ++row) {
        if (id(row) == wanted)
            return row;
    }
    return -1;
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Cell shown = cell(index.row(), index.column());
    if (role == Qt::AccessibleTextRole && !shown.spoken.isEmpty())
        return shown.spoken;
    return shown.second.isEmpty() ? shown.text : shown.text + QStringLiteral("  ") + shown.second;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::vector<ListColumn> all = columns();
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(all.size()))
        return {};
    const ListColumn &column = all[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

int ListDelegate::widthOf(const Cell &cell)
{
    int width = QFontMetrics(fontOf(cell)).horizontalAdvance(cell.text);
    if (!cell.second.isEmpty())
        width += QFontMetrics(theme().font.base).horizontalAdvance(cell.second) + theme().px(8);
    if (!cell.icon.isEmpty())
        width += theme().size.iconState + theme().px(7);
    if (cell.tag)
        width += 2 * theme().px(6);
    return width + 2 * theme().px(kCellPadding) + 2;
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ListModel *>(index.model());
    return {model ? widthOf(model->cell(index.row(), index.column())) : 0, theme().size.tableRow};
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const ListTable *>(option.widget);
    const auto *model = qobject_cast<const ListModel *>(index.model());
    if (!view || !model)
        return;
    const widgets::ThemeColours &colour = theme().colour;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colour.active);
    else if (view->hoveredRow() == index.row())
        painter->fillRect(option.rect, colour.hover);
    if (selected && index.column() == 0) {
        const int bar = theme().size.selectedLine;
        QRect edge = option.rect;
        if (colour.selectedOuter.isValid()) {
            painter->fillRect(edge.x(), edge.y(), bar + 2, edge.height(), colour.selectedOuter);
            edge.translate(1, 0);
        }
        painter->fillRect(edge.x(), edge.y(), bar, edge.height(), colour.selected);
    }
    const Cell cell = model->cell(index.row(), index.column());
    const ListColumn column = model->columns()[static_cast<size_t>(index.column())];
    const int padding = theme().px(kCellPadding);
    QRect area =
        option.rect.adjusted(index.column() == 0 ? theme().px(kEdgePadding) : padding, 0, -padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor words = cell.muted ? colour.muted : colour.text;
    if (!cell.icon.isEmpty()) {
        const int size = theme().size.iconState;
        const QRect box(area.x(), area.y() + (area.height() - size) / 2, size, size);
        widgets::paintIcon(*painter, box, cell.icon, cell.colour.isValid() ? cell.colour : words, cell.fill);
        area.setLeft(area.left() + size + theme().px(7));
    }
    painter->setFont(fontOf(cell));
    const QFontMetrics metrics = painter->fontMetrics();
    if (cell.tag) {
        const int inner = theme().px(6);
        const QString text =
            metrics.elidedText(cell.text, Qt::ElideRight, std::max(0, area.width() - 2 * inner));
        const int high = std::max(theme().px(20), metrics.height() + 2);
        const QRectF ground(area.x(), area.y() + (area.height() - high) / 2,
                            metrics.horizontalAdvance(text) + 2 * inner, high);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colour.raised : colour.active);
        painter->drawRoundedRect(ground, theme().size.radiusTag, theme().size.radiusTag);
        painter->setPen(words);
        painter->drawText(ground, Qt::AlignCenter, text);
        painter->restore();
        return;
    }
    painter->setPen(words);
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, area.width());
    painter->drawText(area,
                      static_cast<int>(column.right ? Qt::AlignRight : Qt::AlignLeft) |
                          static_cast<int>(Qt::AlignVCenter),
                      text);
    const int used = metrics.horizontalAdvance(text) + theme().px(8);
    if (!cell.second.isEmpty() && used < area.width()) {
        painter->setFont(theme().font.base);
        painter->setPen(colour.muted);
        area.setLeft(area.left() + used);
        painter->drawText(area, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(cell.second, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

ListTable::ListTable(ListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setProperty("role", QStringLiteral("canvas"));
    setProperty(widgets::kOwnFocus, true);
    setModel(&model);
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(theme().px(24));
    fit();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTable::follow);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_quiet = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const QString id = m_selected;
        select(id);
        m_selected = id; // it may come back with the next filter
        fit();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &ListTable::fit);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ListTable::fit);
}

void ListTable::select(const QString &id)
{
    m_quiet = true;
    const int row = m_model.find(id);
    if (row < 0) {
        selectionModel()->clear();
    } else {
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(m_model.index(row, 0));
    }
    m_selected = id;
    m_quiet = false;
}

void ListTable::follow()
{
    if (m_quiet)
        return;
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QString id = rows.isEmpty() ? QString() : m_model.id(rows.first().row());
    if (id == m_selected)
        return;
    m_selected = id;
    emit rowSelected(id);
}

void ListTable::fit()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(
        std::max(theme().size.tableRow, QFontMetrics(theme().font.base).height() + theme().px(10)));
    // The first title stands above the first words.
    const QString edge =
        QStringLiteral("QHeaderView::section:first { padding-left: %1px; }").arg(theme().px(kEdgePadding));
    if (horizontalHeader()->styleSheet() != edge)
        horizontalHeader()->setStyleSheet(edge);
    const std::vector<ListColumn> columns = m_model.columns();
    const QFontMetrics metrics(theme().font.base);
    const int count = static_cast<int>(columns.size());
    const int rows = std::min(m_model.rowCount({}), kMeasuredRows);
    std::vector<int> wanted(columns.size());
    int needed = 0;
    int stretches = 0;
    for (int c = 0; c < count; ++c) {
        const auto at = static_cast<size_t>(c);
        int width = metrics.horizontalAdvance(columns[at].title) + 2 * theme().px(kCellPadding) + 2;
        if (columns[at].stretch > 0) {
            width =
                std::max({width, theme().px(kLeastColumn), theme().px(kLeastStretch * columns[at].stretch)});
            stretches += columns[at].stretch;
        } else {
            for (int row = 0; row < rows; ++row)
                width = std::max(width, ListDelegate::widthOf(m_model.cell(row, c)));
            width = std::min(width, theme().px(kMostColumnWidth));
        }
        wanted[at] = width + (c == 0 ? theme().px(6) : 0);
        needed += wanted[at];
    }
    std::vector<bool> hidden(columns.size(), false);
    while (needed > viewport()->width()) {
        int worst = -1;
        for (int c = 0; c < count; ++c) {
            const auto at = static_cast<size_t>(c);
            if (!hidden[at] && columns[at].giveUp > 0 &&
                (worst < 0 || columns[at].giveUp > columns[static_cast<size_t>(worst)].giveUp))
                worst = c;
        }
        if (worst < 0)
            break;
        hidden[static_cast<size_t>(worst)] = true;
        needed -= wanted[static_cast<size_t>(worst)];
        stretches -= columns[static_cast<size_t>(worst)].stretch;
    }
    const int left = std::max(0, viewport()->width() - needed);
    int given = 0;
    int last = -1;
    for (int c = 0; c < count; ++c) {
        const auto at = static_cast<size_t>(c);
        setColumnHidden(c, hidden[at]);
        if (hidden[at])
            continue;
        int width = wanted[at];
        if (columns[at].stretch > 0 && stretches > 0) {
            const int share = left * columns[at].stretch / stretches;
            width += share;
            given += share;
            last = c;
        }
        setColumnWidth(c, width);
    }
    if (last >= 0)
        setColumnWidth(last, columnWidth(last) + left - given);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    const qreal line = theme().size.focusLine;
    QRectF row = viewport()->rect();
    if (current.isValid())
        row = {0, qreal(rowViewportPosition(current.row())), row.width(), qreal(rowHeight(current.row()))};
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour.focus, line));
    painter.drawRoundedRect(row.adjusted(line / 2, line / 2, -line / 2, -line / 2), line, line);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (enter && plain) {
        // What is remembered but not listed at the moment is not what the person sees.
        const QModelIndexList rows = selectionModel()->selectedRows();
        if (rows.isEmpty() || event->isAutoRepeat())
            return;
        const QString id = m_model.id(rows.first().row());
        emit rowEntered(id);
        emit rowActivated(id);
        return;
    }
    // Home and End mean the list, not the row.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : m_model.rowCount({}) - 1;
        if (row >= 0)
            selectRow(row);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(static_cast<int>(event->position().y())));
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const QString id = m_model.id(row);
    selectRow(row);
    emit rowDoubleClicked(id);
    emit rowActivated(id);
}

void ListTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ListTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace videoguard::incidents_ui
