// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/table_view.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace videoguard::catalogue_ui {

using widgets::theme;

TableView::TableView(TableModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("catalogue.table"));
    setAccessibleName(tr("Cameras"));
    setProperty("role", QStringLiteral("canvas"));
    setProperty(widgets::kOwnFocus, true);
    setHorizontalHeader(new TableHeader(this));
    setModel(&model);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(true);
    restyle();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { hover(-1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::tellVisibleRows, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TableView::tellVisibleRows,
            Qt::QueuedConnection);
    connect(this, &TableView::visibleRowsChanged, &model, &TableModel::setVisibleRows);
}

void TableView::restyle()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(
        std::max(theme().size.tableRow, QFontMetrics(theme().font.base).height() + theme().px(10)));
    horizontalHeader()->setMinimumSectionSize(theme().px(48));
    viewport()->update();
}

std::vector<TableModel::Range> TableView::selectedRanges() const
{
    std::vector<TableModel::Range> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const TableModel::Range &a, const TableModel::Range &b) { return a.first < b.first; });
    // Ranges of single columns, or overlapping ones, count once.
    std::vector<TableModel::Range> joined;
    for (const TableModel::Range &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

int TableView::selectedCount() const
{
    int count = 0;
    for (const TableModel::Range &range : selectedRanges())
        count += range.last - range.first + 1;
    return count;
}

void TableView::selectOnly(int row)
{
    const QModelIndex at = model()->index(row, std::max(0, currentIndex().column()));
    if (!at.isValid())
        return;
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int scrolled = horizontalScrollBar()->value();
    scrollTo(at);
    horizontalScrollBar()->setValue(scrolled);
}

void TableView::selectAll()
{
    const int last = std::min(model()->rowCount(), kMostSelected) - 1;
    if (last < 0)
        return;
    selectionModel()->select(QItemSelection(model()->index(0, 0), model()->index(last, kColumnCount - 1)),
                             QItemSelectionModel::ClearAndSelect);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    // The whole row has the focus, not one cell of it.
    const qreal line = theme().size.focusLine;
    QRectF row = viewport()->rect();
    if (current.isValid())
        row = {0, qreal(rowViewportPosition(current.row())),
               qreal(std::min(viewport()->width(), horizontalHeader()->length())),
               qreal(rowHeight(current.row()))};
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour.focus, line));
    painter.drawRoundedRect(row.adjusted(line / 2, line / 2, -line / 2, -line / 2), line, line);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
            emit rowActivated(currentIndex().row());
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Up:
        if (event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0) {
            emit upFromTop();
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    // Copying is an action of the page: QAbstractItemView would take one cell.
    if (event->key() != 0 && (event->modifiers() & Qt::ControlModifier || event->key() == Qt::Key_Delete ||
                              (event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F12)))
        emit keyLeft(QKeySequence(event->keyCombination()));
    if (!event->matches(QKeySequence::Copy))
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit menuRequested(event->globalPos());
        return;
    }
    const QRect row = visualRect(currentIndex());
    emit menuRequested(
        viewport()->mapToGlobal(QPoint(theme().px(40), row.isValid() ? row.bottom() : theme().px(20))));
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(static_cast<int>(event->position().y())));
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (event->button() == Qt::LeftButton && row >= 0)
        emit rowActivated(row);
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0) {
        hover(-1);
        tellVisibleRows();
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellVisibleRows();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void TableView::startDrag(Qt::DropActions)
{
    // Never 10,000 pictures under the pointer: the number says what is carried.
    QModelIndexList indexes;
    for (const TableModel::Range &range : selectedRanges()) {
        for (int row = range.first; row <= range.last && indexes.size() < kMostSelected; ++row)
            indexes += model()->index(row, 0);
    }
    QMimeData *carriedData = model()->mimeData(indexes);
    if (!carriedData)
        return;
    const QString words = tr("%n cameras", nullptr, static_cast<int>(indexes.size()));
    const QFontMetrics metrics(theme().font.baseStrong);
    const QSize size(metrics.horizontalAdvance(words) + 2 * theme().px(10),
                     metrics.height() + theme().px(10));
    QPixmap carried(size * devicePixelRatioF());
    carried.setDevicePixelRatio(devicePixelRatioF());
    carried.fill(theme().colour.active);
    QPainter painter(&carried);
    painter.setFont(theme().font.baseStrong);
    painter.setPen(theme().colour.text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, words);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(carriedData);
    drag->setPixmap(carried);
    drag->exec(Qt::CopyAction);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    switch (action) {
    case MoveHome:
        return model()->index(0, column);
    case MoveEnd:
        return model()->index(model()->rowCount() - 1, column);
    case MoveLeft:
    case MoveRight: {
        // Rows are whole: sideways scrolls.
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() + (action == MoveLeft ? -1 : 1) * theme().px(60));
        return currentIndex();
    }
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0)
            viewport()->update(
                QRect(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed)));
    }
    m_hovered = row;
}

void TableView::tellVisibleRows()
{
    const int first = std::max(0, rowAt(0));
    const int end = rowAt(viewport()->height() - 1);
    emit visibleRowsChanged(first, end >= 0 ? end : std::max(first, model()->rowCount() - 1));
}

} // namespace videoguard::catalogue_ui
