// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/pixel_density.h"
#include "app/geo/position.h"

namespace videoguard::geo {

/// Height of a face above the ground, the target of all densities unless said otherwise.
inline constexpr double kFaceHeight_m = 1.6;

/// What the geometry of a camera's view needs of its record (DOMAIN.md 2.1). Unknown is nullopt, never 0.
struct ViewGeometry {
    std::optional<Position> position;
    std::optional<double> azimuth_deg; ///< clockwise from true north
    std::optional<double> tilt_deg;    ///< 0 horizontal, negative down
    std::optional<double> height_m;    ///< above the ground at its foot
    std::optional<double> hfov_deg;
    std::optional<double> vfov_deg; ///< computed from hfov and the picture's shape when unknown
    std::optional<double> maxUsefulRange_m;
    int width_px = 0; ///< of the main stream; 0 = unknown
    int height_px = 0;
    bool panoramic = false; ///< full circle, no level arcs
    /// Reachable by a PTZ: pan range in degrees relative to `azimuth_deg` (continuous: -180 ... 180) and the
    /// horizontal field of view at the tele end.
    struct Reach {
        double panMin_deg = -180;
        double panMax_deg = 180;
        std::optional<double> teleHfov_deg;
        friend bool operator==(const Reach &, const Reach &) = default;
    };
    std::optional<Reach> reach;
    friend bool operator==(const ViewGeometry &, const ViewGeometry &) = default;
};

/// Formulas 1-8 of DOMAIN.md 2.2. Angles in degrees, lengths in the unit their name says.
[[nodiscard]] double fieldOfView_deg(double sensor_mm, double focal_mm);
[[nodiscard]] double focalFor_mm(double sensor_mm, double fov_deg);
[[nodiscard]] double verticalFov_deg(double hfov_deg, double width_px, double height_px);
[[nodiscard]] double focal_px(double width_px, double hfov_deg);
[[nodiscard]] double sceneWidth_m(double depth_m, double hfov_deg);
[[nodiscard]] double density_pxPerM(double focal_px, double depth_m);
/// Greatest slant distance at which a level of `min_pxPerM` holds, and its radius on the map for a camera at
/// `height_m` and a target at `targetHeight_m`; 0 when nothing is near enough.
[[nodiscard]] double levelDistance_m(double focal_px, double min_pxPerM);
[[nodiscard]] double levelRadius_m(double focal_px, double min_pxPerM, double height_m,
                                   double targetHeight_m);
/// For a fixed tilted camera and a target straight ahead at ground distance `ground_m` (formula 7).
[[nodiscard]] double tiltedDensity_pxPerM(double focal_px, double height_m, double tilt_deg, double ground_m,
                                          double targetHeight_m);
/// The tilt at which the far edge of the picture meets the ground at `far_m`.
[[nodiscard]] double tiltForFar_deg(double height_m, double vfov_deg, double far_m);
/// Whether the sector of `hfov_deg` around `azimuth_deg` holds `bearing_deg`; wraps around north, edges
/// count.
[[nodiscard]] bool sectorContains(double azimuth_deg, double hfov_deg, double bearing_deg);

/// Where the frame meets flat ground, along the centre line (formula 9-11). `far_m` is infinity when the
/// horizon is in the picture; a negative `near_m` means that ground behind the foot is seen too.
struct GroundTrapezoid {
    double near_m = 0;
    double nearWidth_m = 0;
    double far_m = 0;
    double farWidth_m = 0;
    double axis_m = 0; ///< where the axis meets the ground; infinity when it does not
    double axisWidth_m = 0;
    double area_m2 = 0;
};
[[nodiscard]] GroundTrapezoid groundTrapezoid(double height_m, double tilt_deg, double hfov_deg,
                                              double vfov_deg);
/// Nearer than this a target of `targetHeight_m` is cut off below the picture (formula 11).
[[nodiscard]] double headCutOff_m(double height_m, double tilt_deg, double vfov_deg, double targetHeight_m);

/// The ground a camera covers, as closed rings of offsets from its foot (east, north).
struct Footprint {
    /// true: tilt, height, picture size or field of view is unknown, so `outline` is a plain sector.
    bool approximate = false;
    std::vector<Offset> outline; ///< empty: not even a direction is known, or no position
    /// From the lowest level to the highest, those that reach the ground inside the outline; each ring is the
    /// part of the outline where at least this level holds for certain; off the axis it can reach farther.
    struct Band {
        int level = 0; ///< index into the level set
        double near_m = 0;
        double far_m = 0; ///< on the centre line
        std::vector<Offset> ring;
    };
    std::vector<Band> bands;
    std::vector<Offset> envelope; ///< what a PTZ can reach; empty for others
    double reach_m = 0;           ///< farthest point of everything above
};
/// A view with the horizon ends at the lowest drawn level or the useful range, whichever is nearer; a sector
/// whose picture size is unknown at the useful range, else at 30 m. Pure; any thread.
[[nodiscard]] Footprint footprintOf(const ViewGeometry &view, const LevelSet &levels,
                                    double targetHeight_m = kFaceHeight_m);

/// A place as this camera sees it.
struct Sight {
    double distance_m = 0; ///< on the ground
    double bearing_deg = 0;
    double density_pxPerM = 0; ///< at the place's own depth (formula 7); 0: unknown (panoramic)
    bool approximate = false;  ///< computed from a sector because tilt or height is unknown
    int level = -1;            ///< index into the level set; -1: below the lowest
};
/// nullopt: the place is not in the footprint, or too little is known (no position, direction, field of view
/// or picture width). The place is the foot of a target of `targetHeight_m`.
[[nodiscard]] std::optional<Sight> sightOf(const ViewGeometry &view, Position place, const LevelSet &levels,
                                           double targetHeight_m = kFaceHeight_m);

/// Share (0 ... 1) of the area inside `ring` that any of the views covers with at least each level, by a grid
/// of about `samples` points; one entry per level of the set.
[[nodiscard]] std::vector<double> coverageOf(const Ring &ring, const std::vector<ViewGeometry> &views,
                                             const LevelSet &levels, int samples = 4000);

} // namespace videoguard::geo
