// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace videoguard::console {

/// Bounds of every layout, checked by `layoutFault`: more is not usable by people, and a file may claim
/// anything.
inline constexpr int kMostGridUnits = 16; ///< columns, and rows
inline constexpr int kMostTiles = 64;

/// One tile's place in the grid of a layout, in grid units.
struct LayoutCell {
    int column = 0;
    int row = 0;
    int columns = 1; ///< span
    int rows = 1;    ///< span

    friend bool operator==(const LayoutCell &, const LayoutCell &) = default;
};

/// How a wall is divided: a grid whose units are merged into cells. Cells neither overlap nor leave a hole
/// and are ordered by row, then column; but the large cell of 1+5, 1+7, 1+12 comes first, so that it is
/// tile 1.
struct WallLayout {
    QString id;   ///< "1", "2x2", "1+5", ... for the standard ones; "user:<uuid>" for the operator's own
    QString name; ///< what people read; equals id for the standard ones ("2×2")
    int columns = 1;
    int rows = 1;
    std::vector<LayoutCell> cells;

    [[nodiscard]] int tileCount() const { return static_cast<int>(cells.size()); }
    [[nodiscard]] bool isUniform() const { return tileCount() == columns * rows; }
    friend bool operator==(const WallLayout &, const WallLayout &) = default;
};

/// 1, 2x2, 3x3, 4x4, 5x5, 6x6, 8x8, 1+5, 1+7, 1+12, 2+8, in the order of the picker.
[[nodiscard]] const std::vector<WallLayout> &standardLayouts();
/// A standard layout by id; also understands a number of tiles ("16" = 4x4) and "4×4". nullptr if there is
/// none.
[[nodiscard]] const WallLayout *findStandardLayout(const QString &idOrCount);
/// The smallest standard uniform layout with at least `tiles` tiles.
[[nodiscard]] const WallLayout &uniformLayoutFor(int tiles);
/// Why `layout` is not usable (holes, overlaps, outside, too many), in English for logs and tests; empty =
/// fine.
[[nodiscard]] QString layoutFault(const WallLayout &layout);
/// Merges all cells that touch the rectangle into one (the rectangle is cut to the grid, then grows until no
/// cell is cut). The result is ordered by row, then column. A user layout keeps its id and name; any other
/// takes those of the standard layout (and its order) that it has become, or has neither.
[[nodiscard]] WallLayout merged(WallLayout layout, LayoutCell rectangle);
/// Splits the cell at this index into its grid units; order, id and name as with `merged`.
[[nodiscard]] WallLayout split(WallLayout layout, int cell);

} // namespace videoguard::console
