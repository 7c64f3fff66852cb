// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "app/geo/view_geometry.h"

#include <QStringList>

namespace videoguard::console {

/// At most so many cameras are recorded with the one on which an incident was marked.
inline constexpr int kMostNeighbours = 8;

/// Places that the view certainly shows: on its middle line near, at and behind where the axis meets the
/// ground, at most 80 m away; of a panoramic camera, and where the direction is unknown, the place where it
/// stands. Empty: no position. Pure.
[[nodiscard]] std::vector<geo::Position> placesInView(const geo::ViewGeometry &view,
                                                      const geo::LevelSet &levels);

/// How well another view shows those places.
struct SharedView {
    qint64 row = 0;
    int places = 0;            ///< how many of them it has in its picture
    double density_pxPerM = 0; ///< best of them; 0: unknown (panoramic)
    double distance_m = 0;     ///< to the nearest of those it sees

    friend bool operator==(const SharedView &, const SharedView &) = default;
};
/// Those that show any of the places with at least the lowest level: most places first, then most detail,
/// then the nearest. Pure.
[[nodiscard]] std::vector<SharedView> viewsOf(const std::vector<geo::Position> &places,
                                              const std::vector<std::pair<qint64, geo::ViewGeometry>> &views,
                                              const geo::LevelSet &levels);

/// Other cameras of the catalogue that show the places that this one shows, best first, retired ones left
/// out. Unknown camera, or one without a position: none. For the worker of the catalogue desk.
[[nodiscard]] base::Result<QStringList> neighboursOf(catalogue::Store &store, const QString &cameraId);

} // namespace videoguard::console
