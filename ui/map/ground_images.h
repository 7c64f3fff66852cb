// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_workers.h"
#include "ui/map/viewport.h"

namespace videoguard::map {

/// Which squares cover a viewport, and where.
struct GroundGrid {
    int z = 0;
    double edge_px = 512; ///< exact edge of a tile in device pixels
    double left_px = 0;   ///< of tile (0, 0) on the screen, device pixels
    double top_px = 0;
    std::vector<basemap::TileId> tiles; ///< the nearest to the centre first

    /// Device pixels, on whole ones, so that neighbours meet.
    [[nodiscard]] QRect rectOf(basemap::TileId tile) const;
};
[[nodiscard]] GroundGrid gridFor(const Viewport &viewport);

/// The painted squares, and how to cover the screen with what is there. GUI thread.
class GroundImages
{
public:
    explicit GroundImages(qint64 limit_bytes);

    void put(const PaintedImage &painted);
    void clear();
    /// Those that a server owed tiles for are to be painted again.
    void askIncompleteAgain() { m_ask = true; }
    [[nodiscard]] qint64 size_bytes() const { return m_images.size_bytes(); }
    [[nodiscard]] qint64 limit_bytes() const { return m_images.limit_bytes(); }

    struct Coverage {
        std::vector<ImageWish> wishes; ///< the most urgent first
        bool exact = true;             ///< every square was there in its exact size and whole
    };
    /// Paints the viewport from what is there; never waits. `moving`: the zoom is changing, so nothing is
    /// painted anew that will not fit a moment later, and scaling may be coarse.
    Coverage paint(QPainter &painter, const Viewport &viewport, const QColor &ground, bool moving);

private:
    struct Kept {
        QImage image;
        bool whole = true;
    };
    struct Piece {
        const Kept *kept = nullptr;
        ImageKey key;
    };
    [[nodiscard]] Piece best(basemap::TileId tile, int edge_px);
    bool paintCoarser(QPainter &painter, basemap::TileId tile, const QRectF &target);
    void paintFiner(QPainter &painter, basemap::TileId tile, const QRect &target, double pixel);

    ByteCache<ImageKey, Kept> m_images;
    QHash<basemap::TileId, QList<int>> m_edges; ///< sizes in which a tile is there
    bool m_ask = false;
};

} // namespace videoguard::map
