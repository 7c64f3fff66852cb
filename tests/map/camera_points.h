// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/wait_for.h"
#include "ui/map/camera_layer.h"

#include <random>

namespace videoguard::test {

/// `count` cameras by a fixed seed: most in towns, the rest spread, some on the same mast.
inline std::shared_ptr<catalogue::CameraPoints> someCameras(int count, unsigned seed = 7)
{
    const auto points = std::make_shared<catalogue::CameraPoints>();
    for (int i = 0; i < 17; ++i)
        points->partnerIds << QStringLiteral("partner-%1").arg(i);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> even(0, 1);
    std::normal_distribution<double> near(0, 0.01);
    points->points.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        catalogue::CameraPoint point;
        point.row = 10 + 3 * i;
        const int town = static_cast<int>(random() % 17);
        const bool onSameMast = i > 0 && random() % 10 == 0;
        if (onSameMast) {
            point.lat_deg = points->points.back().lat_deg;
            point.lon_deg = points->points.back().lon_deg;
        } else if (random() % 4 != 0) {
            point.lat_deg = 56 + 0.09 * town + near(random);
            point.lon_deg = 21 + 0.17 * (town * 7 % 17) + 1.8 * near(random);
        } else {
            point.lat_deg = 55.7 + 2 * even(random);
            point.lon_deg = 21 + 3 * even(random);
        }
        point.azimuth_deg = static_cast<float>(360 * even(random));
        point.hfov_deg = 60;
        point.partner = static_cast<quint16>(town);
        point.kind = i % 23 == 0 ? catalogue::CameraKind::Mobile : catalogue::CameraKind::Fixed;
        point.form = static_cast<catalogue::CameraForm>(random() % 10);
        point.status = i % 29 == 0 ? catalogue::CameraStatus::Maintenance : catalogue::CameraStatus::Active;
        point.own = town == 3;
        points->points.push_back(point);
    }
    return points;
}

/// Names and views made up from the row numbers; counts what was asked for.
class MadeUpDetails : public map::CameraDetails
{
public:
    explicit MadeUpDetails(std::shared_ptr<const catalogue::CameraPoints> points)
        : m_points(std::move(points))
    {
    }
    std::vector<catalogue::CameraRow> rows(const std::vector<qint64> &rows) override
    {
        largestAsked = std::max(largestAsked, rows.size());
        std::vector<catalogue::CameraRow> answers;
        for (const qint64 row : rows) {
            catalogue::CameraRow answer;
            answer.row = row;
            answer.callNumber = static_cast<int>(row % 9000) + 1;
            answer.nameLv = QStringLiteral("Lielā iela %1").arg(row);
            answer.country = QStringLiteral("LV");
            answer.ownerId = QStringLiteral("partner-1");
            answers.push_back(answer);
        }
        return answers;
    }
    std::vector<std::pair<qint64, geo::ViewGeometry>> views(const std::vector<qint64> &rows) override
    {
        largestAsked = std::max(largestAsked, rows.size());
        std::vector<std::pair<qint64, geo::ViewGeometry>> answers;
        for (const qint64 row : rows) {
            const auto at = std::lower_bound(
                m_points->points.begin(), m_points->points.end(), row,
                [](const catalogue::CameraPoint &p, qint64 wanted) { return p.row < wanted; });
            if (at == m_points->points.end() || at->row != row)
                continue;
            geo::ViewGeometry view;
            view.position = geo::Position{at->lat_deg, at->lon_deg};
            view.azimuth_deg = at->azimuth_deg;
            view.hfov_deg = at->hfov_deg;
            view.tilt_deg = -14;
            view.height_m = 6;
            view.width_px = 1920;
            view.height_px = 1080;
            answers.emplace_back(row, view);
        }
        return answers;
    }
    size_t largestAsked = 0;

private:
    std::shared_ptr<const catalogue::CameraPoints> m_points;
};

inline map::Viewport viewOf(geo::Position centre, double zoom, QSizeF size = {1200, 800})
{
    map::Viewport viewport;
    viewport.centre = geo::toWorld(centre);
    viewport.zoom = zoom;
    viewport.size = size;
    return viewport;
}

/// A layer that has its index.
struct IndexedLayer {
    explicit IndexedLayer(const std::shared_ptr<catalogue::CameraPoints> &points)
        : details(points)
        , layer(details)
    {
        layer.setPoints(points);
        ready = waitFor([this] { return layer.isIndexed(); }, std::chrono::seconds(60));
    }
    MadeUpDetails details;
    map::CameraLayer layer;
    bool ready = false;
};

} // namespace videoguard::test
