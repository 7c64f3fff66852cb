// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/map_bench_cameras.h"

#include <array>
#include <random>

namespace videoguard::bench {
namespace {

constexpr std::array<geo::Position, 17> kTowns{{{57.2452, 22.5903},
                                                {57.5062, 22.5690},
                                                {57.5013, 22.8008},
                                                {56.6635, 22.4881},
                                                {56.6787, 22.5700},
                                                {56.7192, 21.5979},
                                                {56.5354, 21.1644},
                                                {56.3461, 21.0653},
                                                {56.1622, 21.1602},
                                                {56.4483, 21.5899},
                                                {56.4206, 21.8560},
                                                {56.5885, 21.3655},
                                                {56.6744, 22.0044},
                                                {57.3894, 21.5647},
                                                {55.9115, 21.8440},
                                                {56.2667, 21.5333},
                                                {55.8892, 21.2422}}};

} // namespace

std::shared_ptr<catalogue::CameraPoints> madeUpCameras(int count)
{
    const auto cameras = std::make_shared<catalogue::CameraPoints>();
    for (size_t i = 0; i < kTowns.size(); ++i)
        cameras->partnerIds << QStringLiteral("partner-%1").arg(i);
    std::mt19937 random(20261122);
    std::uniform_real_distribution<double> even(0, 1);
    std::normal_distribution<double> around(0, 0.008);
    cameras->points.resize(static_cast<size_t>(count));
    for (size_t i = 0; i < cameras->points.size(); ++i) {
        catalogue::CameraPoint &camera = cameras->points[i];
        const size_t town = i % kTowns.size();
        camera.row = static_cast<qint64>(i);
        const bool inTown = count < 1000 || random() % 4 != 0;
        camera.lat_deg = inTown ? kTowns[town].lat_deg + around(random) : 55.85 + 1.75 * even(random);
        camera.lon_deg = inTown ? kTowns[town].lon_deg + 1.8 * around(random) : 21.0 + 2.2 * even(random);
        camera.azimuth_deg = static_cast<float>(360 * even(random));
        camera.hfov_deg = static_cast<float>(40 + 60 * even(random));
        camera.partner = static_cast<quint16>(town);
        camera.kind = i % 24 == 0 ? catalogue::CameraKind::Mobile : catalogue::CameraKind::Fixed;
        camera.form = static_cast<catalogue::CameraForm>(random() % 9);
        camera.status = i % 40 == 0 ? catalogue::CameraStatus::Maintenance : catalogue::CameraStatus::Active;
        camera.own = town == 0;
    }
    return cameras;
}

std::vector<catalogue::CameraRow> MadeUpDetails::rows(const std::vector<qint64> &rows)
{
    static const std::array<QString, 5> kPlaces{
        QStringLiteral("Lielā iela"), QStringLiteral("Pilsētas laukums"), QStringLiteral("Ezera promenāde"),
        QStringLiteral("Dzirnavu iela"), QStringLiteral("Baznīcas laukums")};
    std::vector<catalogue::CameraRow> answers;
    answers.reserve(rows.size());
    for (const qint64 row : rows) {
        catalogue::CameraRow answer;
        answer.row = row;
        answer.callNumber = static_cast<int>(row % 9998) + 1;
        answer.nameLv =
            kPlaces[static_cast<size_t>(row) % kPlaces.size()] + u' ' + QString::number(row % 87 + 1);
        answer.country = QStringLiteral("LV");
        answers.push_back(answer);
    }
    return answers;
}

std::vector<std::pair<qint64, geo::ViewGeometry>> MadeUpDetails::views(const std::vector<qint64> &rows)
{
    std::vector<std::pair<qint64, geo::ViewGeometry>> answers;
    answers.reserve(rows.size());
    for (const qint64 row : rows) {
        const catalogue::CameraPoint &camera = m_points->points[static_cast<size_t>(row)];
        geo::ViewGeometry view;
        view.position = geo::Position{camera.lat_deg, camera.lon_deg};
        view.azimuth_deg = camera.azimuth_deg;
        view.hfov_deg = camera.hfov_deg;
        view.tilt_deg = -12 - static_cast<double>(row % 10);
        view.height_m = 5 + static_cast<double>(row % 4);
        view.width_px = row % 3 == 0 ? 3840 : 1920;
        view.height_px = row % 3 == 0 ? 2160 : 1080;
        answers.emplace_back(row, view);
    }
    return answers;
}

} // namespace videoguard::bench
