// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_tile_painter.h"

namespace videoguard::map {

/// What lies under and over the tiles: land in the sea, coarse borders, municipalities. Immutable; any
/// thread.
class GroundBackdrop
{
public:
    GroundBackdrop() = default;
    GroundBackdrop(std::shared_ptr<const basemap::LandShapes> shapes,
                   const std::vector<basemap::MunicipalityOutline> &municipalities, const QString &ownId);

    [[nodiscard]] bool isEmpty() const { return !m_shapes; }
    void paintLand(QPainter &painter, const TilePainting &how) const;
    /// Where no tile brings them.
    void paintCoarseBorders(QPainter &painter, const TilePainting &how) const;
    /// Lighter ground of the partners' municipalities, over woods and villages.
    void paintMunicipalityGround(QPainter &painter, const TilePainting &how) const;
    void paintMunicipalityOutlines(QPainter &painter, const TilePainting &how) const;

private:
    struct Shape {
        basemap::WorldPolygon rings;
        QRectF box; ///< in world units
    };
    struct Municipality {
        std::vector<Shape> shapes;
        QRectF box;
        bool partner = false;
        bool own = false;
    };
    static Shape shapeOf(basemap::WorldPolygon rings);
    static void addShapes(QPainterPath &path, const std::vector<Shape> &shapes, const TilePainting &how);

    std::shared_ptr<const basemap::LandShapes> m_shapes;
    std::vector<Shape> m_land;
    std::vector<Shape> m_coarseLand;
    QRectF m_detailed; ///< in world units
    std::vector<Municipality> m_municipalities;
};

} // namespace videoguard::map
