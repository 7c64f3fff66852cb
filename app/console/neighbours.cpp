// SPDX-License-Identifier: EUPL-1.2
#include "app/console/neighbours.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace videoguard::console {

namespace {

constexpr double kNearest_m = 4;
constexpr double kFarthest_m = 80; ///< beyond it pictures show too little to be worth recording
constexpr double kUsual_m = 20;    ///< where tilt or height is unknown
constexpr double kAround_m = 500;  ///< cameras farther away are not asked

double axis_m(const geo::ViewGeometry &view)
{
    if (!view.tilt_deg || !view.height_m || *view.tilt_deg >= 0)
        return kUsual_m;
    const double down = -*view.tilt_deg * std::numbers::pi / 180;
    return std::clamp(*view.height_m / std::tan(down), kNearest_m, kFarthest_m);
}

} // namespace

std::vector<geo::Position> placesInView(const geo::ViewGeometry &view, const geo::LevelSet &levels)
{
    if (!view.position)
        return {};
    std::vector<geo::Position> places;
    if (!view.panoramic && view.azimuth_deg) {
        const double axis = axis_m(view);
        for (const double share : {0.6, 1.0, 1.6}) {
            const geo::Position place =
                geo::travelled(*view.position, *view.azimuth_deg, std::min(axis * share, kFarthest_m));
            if (geo::sightOf(view, place, levels))
                places.push_back(place);
        }
        // Too little is known for a picture, but the direction is.
        if (places.empty())
            places.push_back(geo::travelled(*view.position, *view.azimuth_deg, axis));
    }
    if (places.empty())
        places.push_back(*view.position);
    return places;
}

std::vector<SharedView> viewsOf(const std::vector<geo::Position> &places,
                                const std::vector<std::pair<qint64, geo::ViewGeometry>> &views,
                                const geo::LevelSet &levels)
{
    std::vector<SharedView> found;
    for (const auto &[row, view] : views) {
        SharedView shared{row, 0, 0, kAround_m};
        for (const geo::Position &place : places) {
            const auto sight = geo::sightOf(view, place, levels);
            if (!sight || (!view.panoramic && sight->level < 0))
                continue;
            ++shared.places;
            shared.density_pxPerM = std::max(shared.density_pxPerM, sight->density_pxPerM);
            shared.distance_m = std::min(shared.distance_m, sight->distance_m);
        }
        if (shared.places > 0)
            found.push_back(shared);
    }
    std::sort(found.begin(), found.end(), [](const SharedView &a, const SharedView &b) {
        return std::tuple(-a.places, -a.density_pxPerM, a.distance_m, a.row) <
               std::tuple(-b.places, -b.density_pxPerM, b.distance_m, b.row);
    });
    return found;
}

base::Result<QStringList> neighboursOf(catalogue::Store &store, const QString &cameraId)
{
    const auto own = store.rowOf(cameraId);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own || !(*own)->position)
        return QStringList();
    const auto ownView = store.views({(*own)->row});
    if (!ownView)
        return tl::unexpected(ownView.error());
    const geo::LevelSet &levels = geo::levelSet(QString());
    const std::vector<geo::Position> places =
        ownView->empty() ? std::vector<geo::Position>() : placesInView(ownView->front().second, levels);
    if (places.empty())
        return QStringList();
    auto rows = store.near(places[places.size() / 2], kAround_m);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->erase(std::remove(rows->begin(), rows->end(), (*own)->row), rows->end());
    const auto views = store.views(*rows);
    if (!views)
        return tl::unexpected(views.error());
    QStringList ids;
    for (const SharedView &shared : viewsOf(places, *views, levels)) {
        const auto camera = store.rows({shared.row});
        if (!camera)
            return tl::unexpected(camera.error());
        if (!camera->empty() && !camera->front().retired)
            ids += camera->front().id;
    }
    return ids;
}

} // namespace videoguard::console
