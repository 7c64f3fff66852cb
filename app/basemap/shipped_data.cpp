// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/shipped_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace videoguard::basemap {

using base::ErrorKind;

namespace {

constexpr qint64 kMaxFile_bytes = 64 * 1024 * 1024;

std::optional<geo::Position> positionFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return std::nullopt;
    const geo::Position position{pair[1].toDouble(), pair[0].toDouble()};
    const bool sensible = std::abs(position.lat_deg) <= 90 && std::abs(position.lon_deg) <= 180;
    return sensible ? std::optional(position) : std::nullopt;
}

std::vector<geo::Position> lineFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    std::vector<geo::Position> line;
    line.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &each : array)
        if (const auto position = positionFrom(each))
            line.push_back(*position);
    return line;
}

geo::Ring ringFrom(const QJsonValue &value)
{
    geo::Ring ring = lineFrom(value);
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

std::optional<geo::Polygon> polygonFrom(const QJsonValue &value)
{
    const QJsonArray rings = value.toArray();
    geo::Polygon polygon;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        geo::Ring ring = ringFrom(rings[i]);
        if (ring.size() < 3)
            continue;
        if (i == 0)
            polygon.outer = std::move(ring);
        else
            polygon.holes.push_back(std::move(ring));
    }
    return polygon.outer.empty() ? std::nullopt : std::optional(std::move(polygon));
}

geo::MultiPolygon areaFrom(const QJsonObject &geometry)
{
    const QString type = geometry.value(QStringLiteral("type")).toString();
    const QJsonArray coordinates = geometry.value(QStringLiteral("coordinates")).toArray();
    geo::MultiPolygon area;
    if (type == QLatin1String("Polygon")) {
        if (auto polygon = polygonFrom(coordinates))
            area.push_back(std::move(*polygon));
    } else if (type == QLatin1String("MultiPolygon")) {
        for (const QJsonValue &each : coordinates)
            if (auto polygon = polygonFrom(each))
                area.push_back(std::move(*polygon));
    }
    return area;
}

template<typename Take>
void forEachFeature(const QJsonDocument &document, Take &&take)
{
    const QJsonArray features = document.object().value(QStringLiteral("features")).toArray();
    for (const QJsonValue &each : features) {
        const QJsonObject feature = each.toObject();
        take(feature.value(QStringLiteral("properties")).toObject(),
             feature.value(QStringLiteral("geometry")).toObject());
    }
}

WorldLine worldLine(const std::vector<geo::Position> &line)
{
    WorldLine points;
    points.reserve(line.size());
    for (const geo::Position &position : line)
        points.push_back(geo::toWorld(position));
    return points;
}

/// Where a horizontal line at `lat` crosses the polygon's rings, sorted.
std::vector<double> crossings(const geo::Polygon &polygon, double lat)
{
    std::vector<double> found;
    const auto scan = [&](const geo::Ring &ring) {
        for (size_t i = 0; i < ring.size(); ++i) {
            const geo::Position &a = ring[i];
            const geo::Position &b = ring[(i + 1) % ring.size()];
            if ((a.lat_deg > lat) != (b.lat_deg > lat))
                found.push_back(a.lon_deg +
                                (lat - a.lat_deg) / (b.lat_deg - a.lat_deg) * (b.lon_deg - a.lon_deg));
        }
    };
    scan(polygon.outer);
    for (const geo::Ring &hole : polygon.holes)
        scan(hole);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

base::Result<QJsonDocument> readGeoJson(const QString &path)
{
    const QString what = QStringLiteral("read %1").arg(path);
    QFile file(path);
    if (!file.exists())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Denied, what, file.errorString());
    if (file.size() > kMaxFile_bytes)
        return base::fail(ErrorKind::Full, what, QStringLiteral("larger than %1 bytes").arg(kMaxFile_bytes));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return base::fail(ErrorKind::Corrupt, what, error.errorString());
    return document;
}

std::vector<Place> placesFrom(const QJsonDocument &document)
{
    std::vector<Place> places;
    forEachFeature(document, [&](const QJsonObject &properties, const QJsonObject &geometry) {
        const auto position = positionFrom(geometry.value(QStringLiteral("coordinates")));
        Place place;
        place.name = properties.value(QStringLiteral("name")).toString();
        if (!position || place.name.isEmpty())
            return;
        place.position = *position;
        place.nameLv = properties.value(QStringLiteral("name_lv")).toString();
        place.nameLt = properties.value(QStringLiteral("name_lt")).toString();
        place.kind = properties.value(QStringLiteral("kind")).toString();
        place.country = properties.value(QStringLiteral("country")).toString();
        place.population = properties.value(QStringLiteral("population")).toInt();
        place.minZoom = properties.value(QStringLiteral("minzoom")).toDouble();
        places.push_back(std::move(place));
    });
    return places;
}

std::vector<MunicipalityOutline> municipalitiesFrom(const QJsonDocument &document)
{
    std::vector<MunicipalityOutline> outlines;
    forEachFeature(document, [&](const QJsonObject &properties, const QJsonObject &geometry) {
        MunicipalityOutline outline;
        outline.id = properties.value(QStringLiteral("id")).toString();
        outline.country = properties.value(QStringLiteral("country")).toString();
        outline.name = properties
                           .value(outline.country == QLatin1String("LT") ? QStringLiteral("name_lt")
                                                                         : QStringLiteral("name_lv"))
                           .toString();
        if (outline.name.isEmpty())
            outline.name = properties.value(QStringLiteral("name_en")).toString();
        outline.partner = properties.value(QStringLiteral("partner")).toBool();
        outline.area = areaFrom(geometry);
        if (outline.id.isEmpty() || outline.area.empty())
            return;
        for (const geo::Polygon &polygon : outline.area)
            for (const geo::Position &position : polygon.outer)
                outline.bounds.include(position);
        outline.labelPosition = labelPositionIn(outline.area);
        outlines.push_back(std::move(outline));
    });
    return outlines;
}

std::vector<WorldPolygon> worldPolygonsFrom(const QJsonDocument &document)
{
    std::vector<WorldPolygon> polygons;
    forEachFeature(document, [&](const QJsonObject &, const QJsonObject &geometry) {
        for (const geo::Polygon &polygon : areaFrom(geometry)) {
            WorldPolygon rings{worldLine(polygon.outer)};
            for (const geo::Ring &hole : polygon.holes)
                rings.push_back(worldLine(hole));
            polygons.push_back(std::move(rings));
        }
    });
    return polygons;
}

std::vector<WorldLine> worldLinesFrom(const QJsonDocument &document)
{
    std::vector<WorldLine> lines;
    forEachFeature(document, [&](const QJsonObject &, const QJsonObject &geometry) {
        const QJsonArray coordinates = geometry.value(QStringLiteral("coordinates")).toArray();
        if (geometry.value(QStringLiteral("type")) == QLatin1String("LineString"))
            lines.push_back(worldLine(lineFrom(coordinates)));
        else if (geometry.value(QStringLiteral("type")) == QLatin1String("MultiLineString"))
            for (const QJsonValue &each : coordinates)
                lines.push_back(worldLine(lineFrom(each)));
    });
    return lines;
}

geo::Position labelPositionIn(const geo::MultiPolygon &area)
{
    // The widest chord of a few horizontal cuts of the largest polygon, weighed towards its middle height.
    constexpr int kCuts = 15;
    geo::Position best;
    double bestScore = -1;
    for (const geo::Polygon &polygon : area) {
        geo::Bounds bounds;
        for (const geo::Position &position : polygon.outer)
            bounds.include(position);
        for (int cut = 1; cut <= kCuts; ++cut) {
            const double share = static_cast<double>(cut) / (kCuts + 1);
            const double lat = bounds.south_deg + share * (bounds.north_deg - bounds.south_deg);
            const std::vector<double> edges = crossings(polygon, lat);
            for (size_t i = 0; i + 1 < edges.size(); i += 2) {
                const double middling = 1 - std::abs(share - 0.5);
                const double score = (edges[i + 1] - edges[i]) * middling;
                if (score > bestScore) {
                    bestScore = score;
                    best = {lat, (edges[i] + edges[i + 1]) / 2};
                }
            }
        }
    }
    return best;
}

} // namespace videoguard::basemap
