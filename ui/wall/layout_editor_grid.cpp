// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/layout_editor_grid.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

namespace videoguard::wall {

using console::LayoutCell;
using console::WallLayout;

namespace {

constexpr int kGap = 3;
constexpr double kAspect = 16.0 / 9.0;

bool covers(const LayoutCell &cell, int column, int row)
{
    return column >= cell.column && column < cell.column + cell.columns && row >= cell.row &&
           row < cell.row + cell.rows;
}

} // namespace

WallLayout onGrid(const WallLayout &layout, int columns, int rows)
{
    WallLayout result = layout;
    result.columns = columns;
    result.rows = rows;
    result.cells.clear();
    for (LayoutCell cell : layout.cells) {
        cell.columns = std::min(cell.columns, columns - cell.column);
        cell.rows = std::min(cell.rows, rows - cell.row);
        if (cell.columns > 0 && cell.rows > 0)
            result.cells.push_back(cell);
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (cellAt(result, column, row) < 0)
                result.cells.push_back({column, row, 1, 1});
        }
    }
    std::sort(result.cells.begin(), result.cells.end(), [](const LayoutCell &a, const LayoutCell &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return result;
}

int cellAt(const WallLayout &layout, int column, int row)
{
    const auto found = std::find_if(layout.cells.begin(), layout.cells.end(),
                                    [&](const LayoutCell &cell) { return covers(cell, column, row); });
    return found == layout.cells.end() ? -1 : static_cast<int>(found - layout.cells.begin());
}

LayoutGrid::LayoutGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(widgets::kOwnFocus, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Layout"));
    const auto cell = [this](int tile) { return m_layout.cells[static_cast<size_t>(tile)]; };
    widgets::setAccessibleParts(
        *this, QAccessible::Table,
        {.role = QAccessible::Cell,
         .count = [this] { return m_layout.tileCount(); },
         .name = [this, cell](int tile) { return spoken(cell(tile)); },
         .value = {},
         .place = [this, cell](int tile) { return cellRect(cell(tile)).toAlignedRect(); },
         .isSelected = [this](int tile) { return cellAt(m_layout, m_cursor.column, m_cursor.row) == tile; },
         .current = [this] { return cellAt(m_layout, m_cursor.column, m_cursor.row); }});
}

void LayoutGrid::setWallLayout(const WallLayout &layout)
{
    m_layout = layout;
    const auto inside = [&](Unit unit) {
        return Unit{std::clamp(unit.column, 0, layout.columns - 1), std::clamp(unit.row, 0, layout.rows - 1)};
    };
    setSelection(inside(m_anchor), inside(m_cursor));
}

LayoutCell LayoutGrid::raw() const
{
    const int column = std::min(m_anchor.column, m_cursor.column);
    const int row = std::min(m_anchor.row, m_cursor.row);
    return {column, row, std::abs(m_anchor.column - m_cursor.column) + 1,
            std::abs(m_anchor.row - m_cursor.row) + 1};
}

LayoutCell LayoutGrid::selection() const
{
    const WallLayout result = console::merged(m_layout, raw());
    const int cell = cellAt(result, m_cursor.column, m_cursor.row);
    return cell < 0 ? raw() : result.cells[static_cast<size_t>(cell)];
}

bool LayoutGrid::canMerge() const
{
    return console::merged(m_layout, raw()).cells != m_layout.cells;
}

bool LayoutGrid::canSplit() const
{
    const int cell = cellAt(m_layout, m_cursor.column, m_cursor.row);
    if (cell < 0)
        return false;
    const LayoutCell &large = m_layout.cells[static_cast<size_t>(cell)];
    return large.columns * large.rows > 1;
}

void LayoutGrid::mergeSelection()
{
    if (canMerge())
        apply(console::merged(m_layout, raw()));
}

void LayoutGrid::splitSelection()
{
    if (canSplit())
        apply(console::split(m_layout, cellAt(m_layout, m_cursor.column, m_cursor.row)));
}

QString LayoutGrid::spoken() const
{
    return spoken(selection());
}

QString LayoutGrid::spoken(const LayoutCell &cell) const
{
    return tr("Tile %1, column %2, row %3, %4 by %5 units")
        .arg(cellAt(m_layout, cell.column, cell.row) + 1)
        .arg(cell.column + 1)
        .arg(cell.row + 1)
        .arg(cell.columns)
        .arg(cell.rows);
}

QSize LayoutGrid::sizeHint() const
{
    return {widgets::theme().px(640), widgets::theme().px(360)};
}

QSize LayoutGrid::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void LayoutGrid::apply(const WallLayout &layout)
{
    const WallLayout before = m_layout;
    m_layout = layout;
    // One tile is selected afterwards: the new one, or the first of the pieces.
    const int cell = cellAt(m_layout, raw().column, raw().row);
    const LayoutCell &selected = m_layout.cells[static_cast<size_t>(std::max(0, cell))];
    setSelection({selected.column, selected.row}, {selected.column, selected.row});
    emit changed(before);
}

void LayoutGrid::setSelection(Unit anchor, Unit cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
    setAccessibleDescription(spoken());
    emit selectionChanged();
}

// A step leaves the whole cell under the cursor, unless it extends the selection unit by unit.
void LayoutGrid::moveCursor(int columns, int rows, bool extend)
{
    Unit to = m_cursor;
    const int cell = cellAt(m_layout, m_cursor.column, m_cursor.row);
    if (!extend && cell >= 0) {
        const LayoutCell &under = m_layout.cells[static_cast<size_t>(cell)];
        if (columns > 0)
            to.column = under.column + under.columns - 1;
        if (columns < 0)
            to.column = under.column;
        if (rows > 0)
            to.row = under.row + under.rows - 1;
        if (rows < 0)
            to.row = under.row;
    }
    to.column += columns;
    to.row += rows;
    if (to.column < 0 || to.column >= m_layout.columns || to.row < 0 || to.row >= m_layout.rows)
        return;
    setSelection(extend ? m_anchor : to, to);
}

QSizeF LayoutGrid::unitSize() const
{
    const double across = (width() - 8.0) / std::max(1, m_layout.columns);
    const double down = (height() - 8.0) / std::max(1, m_layout.rows) * kAspect;
    const double unit = std::min(across, down);
    return {unit, unit / kAspect};
}

QRectF LayoutGrid::unitRect(int column, int row) const
{
    return cellRect({column, row, 1, 1});
}

QRectF LayoutGrid::cellRect(const LayoutCell &cell) const
{
    const QSizeF unit = unitSize();
    const double left = (width() - unit.width() * m_layout.columns) / 2;
    const double top = (height() - unit.height() * m_layout.rows) / 2;
    return QRectF(left + cell.column * unit.width(), top + cell.row * unit.height(),
                  cell.columns * unit.width(), cell.rows * unit.height())
        .adjusted(kGap / 2.0, kGap / 2.0, -kGap / 2.0, -kGap / 2.0);
}

LayoutGrid::Unit LayoutGrid::unitAt(QPointF point) const
{
    const QSizeF unit = unitSize();
    const double left = (width() - unit.width() * m_layout.columns) / 2;
    const double top = (height() - unit.height() * m_layout.rows) / 2;
    return {std::clamp(static_cast<int>((point.x() - left) / unit.width()), 0, m_layout.columns - 1),
            std::clamp(static_cast<int>((point.y() - top) / unit.height()), 0, m_layout.rows - 1)};
}

void LayoutGrid::paintEvent(QPaintEvent *)
{
    const widgets::Theme &theme = widgets::theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour.canvas);
    for (int i = 0; i < m_layout.tileCount(); ++i) {
        const LayoutCell &cell = m_layout.cells[static_cast<size_t>(i)];
        const QRectF box = cellRect(cell);
        painter.fillRect(box, cell.columns * cell.rows > 1 ? theme.colour.active : theme.colour.raised);
        painter.setPen(theme.colour.controlLine);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        QFont font = theme.font.baseStrong;
        font.setPixelSize(std::clamp(static_cast<int>(box.height() * 0.4), theme.px(8), theme.px(24)));
        painter.setFont(font);
        painter.setPen(theme.colour.text);
        painter.drawText(box, Qt::AlignCenter, QString::number(i + 1));
    }
    const int line = theme.size.selectedLine;
    painter.setBrush(Qt::NoBrush);
    const QRectF chosen = cellRect(selection()).adjusted(line / 2.0, line / 2.0, -line / 2.0, -line / 2.0);
    if (theme.colour.selectedOuter.isValid()) {
        painter.setPen(
            QPen(theme.colour.selectedOuter, line + 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(chosen);
    }
    painter.setPen(QPen(theme.colour.selected, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(chosen);
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour.focus, theme.size.focusLine));
        const double half = theme.size.focusLine / 2.0;
        painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
    }
}

void LayoutGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Unit unit = unitAt(event->position());
    m_dragging = true;
    setSelection(unit, unit);
}

void LayoutGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const Unit unit = unitAt(event->position());
    if (unit.column != m_cursor.column || unit.row != m_cursor.row)
        setSelection(m_anchor, unit);
}

void LayoutGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    const bool moved = m_anchor.column != m_cursor.column || m_anchor.row != m_cursor.row;
    if (moved)
        mergeSelection();
    else
        splitSelection();
}

void LayoutGrid::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0, extend);
    case Qt::Key_Right:
        return moveCursor(1, 0, extend);
    case Qt::Key_Up:
        return moveCursor(0, -1, extend);
    case Qt::Key_Down:
        return moveCursor(0, 1, extend);
    case Qt::Key_M:
        return mergeSelection();
    case Qt::Key_S:
        return splitSelection();
    default:
        QWidget::keyPressEvent(event);
    }
}

void LayoutGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LayoutGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace videoguard::wall
