// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_colours.h"
#include "ui/map/camera_layer.h"

#include <QPainterPath>

#include <unordered_map>

namespace videoguard::map {

/// Draws what cameras cover: filled bands with their numbers, dashed outlines, light fills. Footprints are
/// computed once per camera, in metres, and only scaled in a frame. GUI thread.
class CoveragePainter
{
public:
    explicit CoveragePainter(CameraDetails &details)
        : m_details(details)
    {
    }
    void setTheme(const widgets::Theme &theme) { m_theme = theme; }
    void setLevels(const QString &levelSetId);
    void forget() { m_shapes.clear(); }
    /// Computes those that are missing, in one go.
    void fetch(const std::vector<qint64> &rows);

    /// Bands by level with px/m and distance; "approximate" where tilt or height is unknown.
    void paintBands(QPainter &painter, const Viewport &viewport, qint64 row) const;
    /// The outline alone: dashed for one that sees an asked place.
    void paintOutline(QPainter &painter, const Viewport &viewport, qint64 row) const;
    /// As one of many.
    void paintLight(QPainter &painter, const Viewport &viewport, qint64 row) const;
    /// From the camera to the place, dotted.
    void paintSight(QPainter &painter, const Viewport &viewport, qint64 row, geo::Position place) const;
    [[nodiscard]] qint64 memory_bytes() const;

private:
    struct Band {
        int level = 0;
        double near_m = 0; ///< on the centre line, where the next higher level ends
        double far_m = 0;
        QPainterPath path; ///< without the higher levels
    };
    struct Shape {
        geo::WorldPoint at;
        double metresPerWorld = 1;
        double azimuth_deg = 0;
        double hfov_deg = 0;
        bool approximate = false;
        double reach_m = 0;
        QPainterPath outline; ///< metres east and south of the foot
        QPainterPath envelope;
        std::vector<Band> bands;
    };
    [[nodiscard]] const Shape *shape(qint64 row) const;
    [[nodiscard]] Shape make(const geo::ViewGeometry &view) const;
    [[nodiscard]] bool isVisible(const Viewport &viewport, const Shape &shape) const;
    void paintNumbers(QPainter &painter, const Viewport &viewport, const Shape &shape) const;
    void paintApproximate(QPainter &painter, const Viewport &viewport, const Shape &shape) const;
    void begin(QPainter &painter, const Viewport &viewport, const Shape &shape) const;

    CameraDetails &m_details;
    widgets::Theme m_theme;
    QString m_levelSetId = QStringLiteral("2014");
    std::unordered_map<qint64, std::optional<Shape>> m_shapes; ///< nullopt: nothing is known of it
};

} // namespace videoguard::map
