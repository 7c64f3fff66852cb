// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include <QHash>
#include <QRectF>

#include <cmath>
#include <vector>

namespace videoguard::map {

/// Rectangles of a screen, and whether another one would meet any of them.
class LabelGrid
{
public:
    void add(const QRectF &rect)
    {
        forCells(rect, [&](qint64 cell) {
            m_cells[cell].push_back(rect);
            return true;
        });
    }
    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        return forCells(rect, [&](qint64 cell) {
            const auto found = m_cells.constFind(cell);
            if (found == m_cells.constEnd())
                return true;
            for (const QRectF &other : *found)
                if (other.intersects(rect))
                    return false;
            return true;
        });
    }
    [[nodiscard]] bool isFree(const std::vector<QRectF> &boxes, QPointF at) const
    {
        for (const QRectF &box : boxes)
            if (!isFree(box.translated(at).adjusted(-kApart_px, -kApart_px, kApart_px, kApart_px)))
                return false;
        return true;
    }

private:
    static constexpr double kCell_px = 96;
    static constexpr double kApart_px =
        1.5; ///< names are drawn on whole pixels, so they may come nearer by one

    /// Until `visit` says false, which is what is returned.
    template<typename Visit>
    static bool forCells(const QRectF &rect, Visit &&visit)
    {
        const auto cell = [](double at) { return static_cast<qint64>(std::floor(at / kCell_px)); };
        for (qint64 y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
            for (qint64 x = cell(rect.left()); x <= cell(rect.right()); ++x)
                if (!visit(y * 1'000'003 + x))
                    return false;
        return true;
    }

    QHash<qint64, std::vector<QRectF>> m_cells;
};

} // namespace videoguard::map
