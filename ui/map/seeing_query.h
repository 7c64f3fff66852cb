// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "app/geo/view_geometry.h"

namespace videoguard::map {

/// Cameras farther away than that are never asked: the longest lens of the catalogue's rules still shows 25
/// px/m there.
inline constexpr double kSeeingReach_m = 2000;
/// Around the place in which unknown tilt is worth a word.
inline constexpr double kSeeingNear_m = 200;

/// One camera that has the place in its picture.
struct Seeing {
    catalogue::CameraRow camera;
    geo::Sight sight;
    std::optional<double> azimuth_deg;
};

/// "Which cameras see this place?", most detail first.
struct SeeingAnswer {
    std::vector<Seeing> cameras; ///< at every level; the panel shows those that reach the needed one
    int approximate = 0;         ///< of the cameras near by, those computed from a sector
    int uncounted = 0;           ///< near by, but direction or field of view is unknown
    std::optional<catalogue::CameraRow> nearest; ///< of all with a position, whether it sees the place or not
    double nearest_m = 0;
};

/// Sights of those views that hold the place: highest density first, the nearer one first among equals. Pure.
[[nodiscard]] std::vector<std::pair<qint64, geo::Sight>>
sightsOf(const std::vector<std::pair<qint64, geo::ViewGeometry>> &views, geo::Position place,
         const geo::LevelSet &levels);
/// Reads the store; for the worker of the catalogue desk.
[[nodiscard]] base::Result<SeeingAnswer> whoSees(catalogue::Store &store, geo::Position place,
                                                 const geo::LevelSet &levels);

/// How much of an area is seen with each level (0 ... 1, one entry per level of the set), and by how many
/// cameras at all.
struct CoverageAnswer {
    std::vector<double> shares;
    double area_m2 = 0;
    int cameras = 0;
    int approximate = 0;
};
[[nodiscard]] base::Result<CoverageAnswer> coverageIn(catalogue::Store &store, const geo::Ring &area,
                                                      const geo::LevelSet &levels);

} // namespace videoguard::map
