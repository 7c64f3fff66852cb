// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/seeing_query.h"

#include <algorithm>

namespace videoguard::map {

namespace {

using View = std::pair<qint64, geo::ViewGeometry>;

bool isApproximate(const geo::ViewGeometry &view)
{
    return !view.tilt_deg || !view.height_m;
}

bool canBeCounted(const geo::ViewGeometry &view)
{
    return view.position && (view.panoramic || (view.azimuth_deg && view.hfov_deg));
}

base::Result<std::vector<View>> viewsNear(catalogue::Store &store, geo::Position place, double reach_m)
{
    const base::Result<std::vector<qint64>> rows = store.near(place, reach_m);
    if (!rows)
        return tl::unexpected(rows.error());
    return store.views(*rows);
}

void countUnknown(const std::vector<View> &views, geo::Position place, SeeingAnswer &answer)
{
    for (const auto &[row, view] : views) {
        if (!view.position || geo::distance_m(*view.position, place) > kSeeingNear_m)
            continue;
        if (!canBeCounted(view))
            ++answer.uncounted;
        else if (isApproximate(view))
            ++answer.approximate;
    }
}

base::Result<void> findNearest(catalogue::Store &store, const std::vector<View> &views, geo::Position place,
                               SeeingAnswer &answer)
{
    qint64 nearest = -1;
    for (const auto &[row, view] : views) {
        const double distance = view.position ? geo::distance_m(*view.position, place) : kSeeingReach_m;
        if (view.position && (nearest < 0 || distance < answer.nearest_m)) {
            nearest = row;
            answer.nearest_m = distance;
        }
    }
    if (nearest < 0)
        return {};
    const base::Result<std::vector<catalogue::CameraRow>> rows = store.rows({nearest});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->empty())
        answer.nearest = rows->front();
    return {};
}

} // namespace

std::vector<std::pair<qint64, geo::Sight>> sightsOf(const std::vector<View> &views, geo::Position place,
                                                    const geo::LevelSet &levels)
{
    std::vector<std::pair<qint64, geo::Sight>> sights;
    for (const auto &[row, view] : views) {
        if (const std::optional<geo::Sight> sight = geo::sightOf(view, place, levels))
            sights.emplace_back(row, *sight);
    }
    std::sort(sights.begin(), sights.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.second.density_pxPerM, a.second.distance_m, a.first) <
               std::tuple(-b.second.density_pxPerM, b.second.distance_m, b.first);
    });
    return sights;
}

base::Result<SeeingAnswer> whoSees(catalogue::Store &store, geo::Position place, const geo::LevelSet &levels)
{
    const base::Result<std::vector<View>> views = viewsNear(store, place, kSeeingReach_m);
    if (!views)
        return tl::unexpected(views.error());
    SeeingAnswer answer;
    countUnknown(*views, place, answer);
    if (const base::Result<void> found = findNearest(store, *views, place, answer); !found)
        return tl::unexpected(found.error());
    const std::vector<std::pair<qint64, geo::Sight>> sights = sightsOf(*views, place, levels);
    std::vector<qint64> wanted;
    for (const auto &[row, sight] : sights)
        wanted.push_back(row);
    const base::Result<std::vector<catalogue::CameraRow>> rows = store.rows(wanted);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto &[row, sight] : sights) {
        const auto camera =
            std::find_if(rows->begin(), rows->end(), [row = row](const auto &one) { return one.row == row; });
        const auto view = std::find_if(views->begin(), views->end(),
                                       [row = row](const auto &one) { return one.first == row; });
        if (camera != rows->end())
            answer.cameras.push_back({*camera, sight, view->second.azimuth_deg});
    }
    return answer;
}

base::Result<CoverageAnswer> coverageIn(catalogue::Store &store, const geo::Ring &area,
                                        const geo::LevelSet &levels)
{
    geo::Bounds bounds;
    for (const geo::Position &corner : area)
        bounds.include(corner);
    const geo::Position centre = bounds.centre();
    const double radius = geo::distance_m(centre, {bounds.north_deg, bounds.east_deg});
    const base::Result<std::vector<View>> views = viewsNear(store, centre, radius + kSeeingReach_m);
    if (!views)
        return tl::unexpected(views.error());
    CoverageAnswer answer;
    answer.area_m2 = geo::area_m2(area);
    std::vector<geo::ViewGeometry> reaching;
    for (const auto &[row, view] : *views) {
        if (!canBeCounted(view))
            continue;
        const double reach = geo::footprintOf(view, levels).reach_m;
        if (geo::distance_m(*view.position, centre) > radius + reach)
            continue;
        reaching.push_back(view);
        ++answer.cameras;
        answer.approximate += isApproximate(view) ? 1 : 0;
    }
    answer.shares = geo::coverageOf(area, reaching, levels);
    return answer;
}

} // namespace videoguard::map
