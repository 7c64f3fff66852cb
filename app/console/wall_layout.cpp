// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall_layout.h"

#include <QRegularExpression>

#include <algorithm>
#include <bitset>

namespace videoguard::console {

namespace {

// The multiplication sign of people's "4×4" against the "x" of ids.
constexpr QChar kTimes(0x00d7);

bool touches(const LayoutCell &a, const LayoutCell &b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns && a.row < b.row + b.rows &&
           b.row < a.row + a.rows;
}

LayoutCell united(const LayoutCell &a, const LayoutCell &b)
{
    const int column = std::min(a.column, b.column);
    const int row = std::min(a.row, b.row);
    return {column, row, std::max(a.column + a.columns, b.column + b.columns) - column,
            std::max(a.row + a.rows, b.row + b.rows) - row};
}

bool readsBefore(const LayoutCell &a, const LayoutCell &b)
{
    return a.row != b.row ? a.row < b.row : a.column < b.column;
}

void sortForReading(std::vector<LayoutCell> &cells)
{
    std::sort(cells.begin(), cells.end(), readsBefore);
}

WallLayout uniform(int side)
{
    WallLayout layout;
    layout.id = side == 1 ? QStringLiteral("1") : QStringLiteral("%1x%1").arg(side);
    layout.name =
        side == 1 ? layout.id : QStringLiteral("%1%2%1").arg(QString::number(side), QString(kTimes));
    layout.columns = layout.rows = side;
    layout.cells.reserve(static_cast<size_t>(side) * static_cast<size_t>(side));
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            layout.cells.push_back({column, row, 1, 1});
    }
    return layout;
}

// A square grid with these cells merged; they come first, in the order given.
WallLayout withLargeCells(const QString &id, int side, const std::vector<LayoutCell> &large)
{
    WallLayout layout = uniform(side);
    layout.id = layout.name = id;
    std::erase_if(layout.cells, [&](const LayoutCell &unit) {
        return std::any_of(large.begin(), large.end(), [&](const LayoutCell &l) { return touches(l, unit); });
    });
    layout.cells.insert(layout.cells.begin(), large.begin(), large.end());
    return layout;
}

// A changed standard layout must not go on under its old name; one that became a standard one again gets it
// back.
WallLayout renamedAfterChange(WallLayout layout)
{
    if (layout.id.startsWith(QStringLiteral("user:")))
        return layout;
    layout.id.clear();
    layout.name.clear();
    for (const WallLayout &standard : standardLayouts()) {
        if (standard.columns != layout.columns || standard.rows != layout.rows)
            continue;
        std::vector<LayoutCell> cells = standard.cells;
        sortForReading(cells);
        if (cells == layout.cells)
            return standard;
    }
    return layout;
}

} // namespace

const std::vector<WallLayout> &standardLayouts()
{
    static const std::vector<WallLayout> layouts = {
        uniform(1),
        uniform(2),
        uniform(3),
        uniform(4),
        uniform(5),
        uniform(6),
        uniform(8),
        withLargeCells(QStringLiteral("1+5"), 3, {{0, 0, 2, 2}}),
        withLargeCells(QStringLiteral("1+7"), 4, {{0, 0, 3, 3}}),
        withLargeCells(QStringLiteral("1+12"), 4, {{1, 1, 2, 2}}),
        withLargeCells(QStringLiteral("2+8"), 4, {{0, 0, 2, 2}, {2, 0, 2, 2}}),
    };
    return layouts;
}

const WallLayout *findStandardLayout(const QString &idOrCount)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QString wanted = idOrCount.toLower().replace(kTimes, QLatin1Char('x'));
    wanted.remove(space);
    const std::vector<WallLayout> &all = standardLayouts();
    const auto byId =
        std::find_if(all.begin(), all.end(), [&](const WallLayout &l) { return l.id == wanted; });
    if (byId != all.end())
        return &*byId;
    bool isNumber = false;
    const int tiles = wanted.toInt(&isNumber);
    if (!isNumber)
        return nullptr;
    // The uniform ones stand first, so that a count means them where both kinds have it.
    const auto byCount =
        std::find_if(all.begin(), all.end(), [&](const WallLayout &l) { return l.tileCount() == tiles; });
    return byCount != all.end() ? &*byCount : nullptr;
}

const WallLayout &uniformLayoutFor(int tiles)
{
    const WallLayout *largest = nullptr;
    for (const WallLayout &layout : standardLayouts()) {
        if (!layout.isUniform())
            continue;
        largest = &layout;
        if (layout.tileCount() >= tiles)
            break;
    }
    return *largest;
}

QString layoutFault(const WallLayout &layout)
{
    if (layout.columns < 1 || layout.rows < 1 || layout.columns > kMostGridUnits ||
        layout.rows > kMostGridUnits)
        return QStringLiteral("a grid of %1 by %2 units; 1 to %3 are allowed")
            .arg(layout.columns)
            .arg(layout.rows)
            .arg(kMostGridUnits);
    if (layout.cells.empty())
        return QStringLiteral("no tile at all");
    if (layout.tileCount() > kMostTiles)
        return QStringLiteral("%1 tiles; at most %2 are allowed").arg(layout.tileCount()).arg(kMostTiles);
    std::bitset<kMostGridUnits * kMostGridUnits> covered;
    for (int i = 0; i < layout.tileCount(); ++i) {
        const LayoutCell &cell = layout.cells[static_cast<size_t>(i)];
        // Compared without adding first: a file may hold the largest numbers there are.
        if (cell.columns < 1 || cell.rows < 1 || cell.column < 0 || cell.row < 0 ||
            cell.column >= layout.columns || cell.row >= layout.rows ||
            cell.columns > layout.columns - cell.column || cell.rows > layout.rows - cell.row)
            return QStringLiteral("tile %1 lies outside the grid").arg(i + 1);
        for (int row = cell.row; row < cell.row + cell.rows; ++row) {
            for (int column = cell.column; column < cell.column + cell.columns; ++column) {
                const auto unit = static_cast<size_t>(row * kMostGridUnits + column);
                if (covered.test(unit))
                    return QStringLiteral("tile %1 overlaps another at column %2, row %3")
                        .arg(i + 1)
                        .arg(column + 1)
                        .arg(row + 1);
                covered.set(unit);
            }
        }
    }
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column) {
            if (!covered.test(static_cast<size_t>(row * kMostGridUnits + column)))
                return QStringLiteral("no tile at column %1, row %2").arg(column + 1).arg(row + 1);
        }
    }
    return {};
}

WallLayout merged(WallLayout layout, LayoutCell rectangle)
{
    const int right = std::min(rectangle.column + rectangle.columns, layout.columns);
    const int bottom = std::min(rectangle.row + rectangle.rows, layout.rows);
    rectangle.column = std::max(rectangle.column, 0);
    rectangle.row = std::max(rectangle.row, 0);
    rectangle.columns = right - rectangle.column;
    rectangle.rows = bottom - rectangle.row;
    if (rectangle.columns < 1 || rectangle.rows < 1)
        return layout;
    for (bool grew = true; grew;) {
        grew = false;
        for (const LayoutCell &cell : layout.cells) {
            if (!touches(cell, rectangle))
                continue;
            const LayoutCell larger = united(cell, rectangle);
            grew = grew || larger != rectangle;
            rectangle = larger;
        }
    }
    if (std::find(layout.cells.begin(), layout.cells.end(), rectangle) != layout.cells.end())
        return layout;
    std::erase_if(layout.cells, [&](const LayoutCell &cell) { return touches(cell, rectangle); });
    layout.cells.push_back(rectangle);
    sortForReading(layout.cells);
    return renamedAfterChange(std::move(layout));
}

WallLayout split(WallLayout layout, int cell)
{
    if (cell < 0 || cell >= layout.tileCount())
        return layout;
    const LayoutCell large = layout.cells[static_cast<size_t>(cell)];
    if (large.columns == 1 && large.rows == 1)
        return layout;
    layout.cells.erase(layout.cells.begin() + cell);
    for (int row = large.row; row < large.row + large.rows; ++row) {
        for (int column = large.column; column < large.column + large.columns; ++column)
            layout.cells.push_back({column, row, 1, 1});
    }
    sortForReading(layout.cells);
    return renamedAfterChange(std::move(layout));
}

} // namespace videoguard::console
