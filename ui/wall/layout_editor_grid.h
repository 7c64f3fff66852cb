// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_layout.h"

#include <QWidget>

namespace videoguard::wall {

/// `layout` on another grid: cells that still fit stay, those that reach over the edge are cut, the rest is
/// filled with single units.
[[nodiscard]] console::WallLayout onGrid(const console::WallLayout &layout, int columns, int rows);

/// The cell over this unit of the grid, -1 outside.
[[nodiscard]] int cellAt(const console::WallLayout &layout, int column, int row);

/// A layout in the hand: drag over tiles to merge them, click a merged one to split it; or arrows, Shift with
/// arrows, M and S. Tiles are drawn 16:9.
class LayoutGrid : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutGrid(QWidget *parent = nullptr);

    void setWallLayout(const console::WallLayout &layout);
    [[nodiscard]] const console::WallLayout &wallLayout() const { return m_layout; }
    /// What merging would make one tile now, in grid units.
    [[nodiscard]] console::LayoutCell selection() const;
    void mergeSelection();
    void splitSelection();
    [[nodiscard]] bool canMerge() const;
    [[nodiscard]] bool canSplit() const;
    /// "Tile 3, column 2, row 1, 2 by 2 units".
    [[nodiscard]] QString spoken() const;
    /// Where a unit lies, in the widget's coordinates.
    [[nodiscard]] QRectF unitRect(int column, int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The operator changed the layout.
    void changed(const videoguard::console::WallLayout &before);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Unit {
        int column = 0;
        int row = 0;
    };

    void apply(const console::WallLayout &layout);
    void setSelection(Unit anchor, Unit cursor);
    void moveCursor(int columns, int rows, bool extend);
    [[nodiscard]] QRectF cellRect(const console::LayoutCell &cell) const;
    [[nodiscard]] QString spoken(const console::LayoutCell &cell) const;
    [[nodiscard]] Unit unitAt(QPointF point) const;
    [[nodiscard]] console::LayoutCell raw() const;
    [[nodiscard]] QSizeF unitSize() const;

    console::WallLayout m_layout;
    Unit m_anchor;
    Unit m_cursor;
    bool m_dragging = false;
};

} // namespace videoguard::wall
