// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/view_geometry.h"

namespace videoguard::geo {

/// A view with everything that does not depend on the place asked about computed once. Internal to `geo`.
struct ViewFrame {
    enum class Shape {
        Circle, ///< panoramic: sees all around, density unknown
        Sector, ///< direction and angle only
        Ground  ///< rectilinear picture on flat ground
    };
    Shape shape = Shape::Sector;
    bool approximate = false;
    double radius_m = 0; ///< the clip circle; 0 = sees nothing
    double focal_px = 0; ///< 0 = unknown, so no density either
    double above_m = 0;  ///< of the camera over the target; 0 when its height is unknown
    double sinAzimuth = 0;
    double cosAzimuth = 1;
    double half_deg = 0; ///< Sector: half the angle of view

    // Ground. `depth` is measured along the optical axis.
    double sine = 0; ///< of the depression
    double cosine = 1;
    double widthPerDepth = 0; ///< tangent of half the horizontal angle
    double near_m = 0;        ///< infinity: no ground in the picture
    double far_m = 0;         ///< infinity: the horizon is in the picture
    double groundDrop_m = 0;  ///< depth of the ground at the camera's foot
    double targetDrop_m = 0;  ///< depth of a target at the camera's foot

    [[nodiscard]] double levelRadius(double min_pxPerM) const;
    /// Whether the place is seen, to a micrometre.
    [[nodiscard]] bool sees(Offset place) const;
    /// Pixel density there (formula 7 at the place's forward distance); 0 when unknown.
    [[nodiscard]] double densityAt(Offset place) const;
    /// From (right, forward) of the camera to (east, north).
    [[nodiscard]] Offset turned(double right_m, double forward_m) const
    {
        return {right_m * cosAzimuth + forward_m * sinAzimuth, forward_m * cosAzimuth - right_m * sinAzimuth};
    }
};

/// nullopt: no position, or no direction and not panoramic.
[[nodiscard]] std::optional<ViewFrame> frameOf(const ViewGeometry &view, const LevelSet &levels,
                                               double targetHeight_m);
/// No place farther than this is ever seen, whatever tilt and height are; cheap.
[[nodiscard]] double farthest_m(const ViewGeometry &view, const LevelSet &levels);

} // namespace videoguard::geo
