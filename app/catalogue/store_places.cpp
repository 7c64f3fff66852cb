// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/store_tables.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace videoguard::catalogue {

using base::Result;

namespace {

std::optional<double> known(const database::Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
}

float knownOrNan(const database::Statement &statement, int column)
{
    return statement.isNull(column) ? std::numeric_limits<float>::quiet_NaN()
                                    : static_cast<float>(statement.real(column));
}

geo::ViewGeometry readView(const database::Statement &s)
{
    geo::ViewGeometry view;
    if (!s.isNull(0) && !s.isNull(1))
        view.position = geo::Position{s.real(0), s.real(1)};
    view.azimuth_deg = known(s, 2);
    view.tilt_deg = known(s, 3);
    view.height_m = known(s, 4);
    view.hfov_deg = known(s, 5);
    view.vfov_deg = known(s, 6);
    view.maxUsefulRange_m = known(s, 7);
    view.width_px = int(s.integer(8));
    view.height_px = int(s.integer(9));
    view.panoramic = s.integer(10) != 0;
    if (!s.isNull(11) && !s.isNull(12))
        view.reach = geo::ViewGeometry::Reach{s.real(11), s.real(12), known(s, 13)};
    return view;
}

} // namespace

Result<std::vector<std::pair<qint64, geo::ViewGeometry>>> Store::views(const std::vector<qint64> &rows)
{
    std::vector<std::pair<qint64, geo::ViewGeometry>> found;
    found.reserve(rows.size());
    auto find = m_tables->loan(QStringLiteral(
        "SELECT lat, lon, azimuth, tilt, height, hfov, vfov, max_range, width_px, height_px, panoramic, "
        "pan_min, pan_max, tele_hfov FROM camera WHERE row = ?"));
    if (!find)
        return tl::unexpected(find.error());
    for (const qint64 row : rows) {
        (*find)->reset();
        const auto there = (*find)->bind(1, row).step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            found.emplace_back(row, readView(**find));
    }
    return found;
}

Result<std::vector<qint64>> Store::inside(const geo::Bounds &bounds, int limit)
{
    std::vector<qint64> found;
    if (bounds.isEmpty())
        return found;
    auto rows =
        m_tables->loan(QStringLiteral("SELECT row FROM camera_place WHERE south >= ? AND north <= ? AND "
                                      "west >= ? AND east <= ? LIMIT ?"));
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->bind(1, placeUnits(bounds.south_deg)).bind(2, placeUnits(bounds.north_deg));
    (*rows)->bind(3, placeUnits(bounds.west_deg)).bind(4, placeUnits(bounds.east_deg)).bind(5, limit);
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step())
        found.push_back((*rows)->integer(0));
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

Result<std::vector<qint64>> Store::near(geo::Position place, double reach_m)
{
    constexpr double kMetresPerDegree = 110'000; // of latitude, rather too few: the box may be too large
    const double lat_deg = reach_m / kMetresPerDegree;
    const double shrink =
        std::cos(std::min(89.0, std::abs(place.lat_deg) + lat_deg) * std::numbers::pi / 180);
    const double lon_deg = lat_deg / std::max(shrink, 0.01);
    const geo::Bounds box{std::max(-90.0, place.lat_deg - lat_deg), std::max(-180.0, place.lon_deg - lon_deg),
                          std::min(90.0, place.lat_deg + lat_deg), std::min(180.0, place.lon_deg + lon_deg)};
    auto rows =
        m_tables->loan(QStringLiteral("SELECT row, south, west FROM camera_place WHERE south >= ? AND "
                                      "north <= ? AND west >= ? AND east <= ?"));
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->bind(1, placeUnits(box.south_deg)).bind(2, placeUnits(box.north_deg));
    (*rows)->bind(3, placeUnits(box.west_deg)).bind(4, placeUnits(box.east_deg));
    std::vector<qint64> found;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        const geo::Position stands{double((*rows)->integer(1)) * 1e-7, double((*rows)->integer(2)) * 1e-7};
        if (geo::distance_m(place, stands) <= reach_m)
            found.push_back((*rows)->integer(0));
    }
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

Result<CameraPoints> Store::points()
{
    CameraPoints all;
    const ReadScope scope(*m_database);
    if (!scope.begun())
        return tl::unexpected(scope.begun().error());
    QHash<qint64, quint16> partners;
    auto rows =
        m_tables->loan(QStringLiteral("SELECT row, lat, lon, azimuth, hfov, owner, kind, form, status, own "
                                      "FROM camera WHERE retired = 0 AND lat IS NOT NULL "
                                      "AND lon IS NOT NULL ORDER BY row"));
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        const database::Statement &s = **rows;
        const qint64 owner = s.integer(5);
        auto partner = partners.constFind(owner);
        if (partner == partners.cend()) {
            const auto id = m_tables->idOf(owner);
            if (!id)
                return tl::unexpected(id.error());
            // More owners than the index can tell apart share the last one.
            const auto index = quint16(std::min<qsizetype>(all.partnerIds.size(), 0xffff));
            if (all.partnerIds.size() <= 0xffff)
                all.partnerIds += *id;
            partner = partners.insert(owner, index);
        }
        all.points.push_back({s.integer(0), s.real(1), s.real(2), knownOrNan(s, 3), knownOrNan(s, 4),
                              *partner, CameraKind(s.integer(6)), CameraForm(s.integer(7)),
                              CameraStatus(s.integer(8)), s.integer(9) != 0});
    }
    if (!row)
        return tl::unexpected(row.error());
    return all;
}

} // namespace videoguard::catalogue
