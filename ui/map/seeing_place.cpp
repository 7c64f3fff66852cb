// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/seeing_place.h"

#include "app/base/log.h"
#include "app/basemap/inflate.h"
#include "app/basemap/tile_source.h"
#include "app/basemap/vector_tile.h"
#include "ui/map/map_words.h"

#include <QCoreApplication>

#include <cmath>

namespace videoguard::map {

namespace {

using basemap::TileKey;
using basemap::VectorTile;

constexpr int kStreetZoom = 14;
constexpr double kStreetNear_m = 80;
constexpr double kHouseNear_m = 25;
/// In a settlement, not beside it.
constexpr double kInside_m = 1500;

// The place in one layer's units, and how long a unit is.
struct Spot {
    double x = 0;
    double y = 0;
    double metresPerUnit = 1;
};

Spot spotIn(basemap::TileId id, int extent, geo::Position position)
{
    const geo::WorldPoint at = geo::toWorld(position);
    const double scale = extent / id.worldSize();
    return {(at.x - id.topLeft().x) * scale, (at.y - id.topLeft().y) * scale,
            geo::metresPerWorldUnit(position.lat_deg) / scale};
}

double distance(const Spot &spot, basemap::TilePoint a, basemap::TilePoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t =
        length > 0 ? std::clamp(((spot.x - a.x) * dx + (spot.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(spot.x - (a.x + t * dx), spot.y - (a.y + t * dy)) * spot.metresPerUnit;
}

double distance(const Spot &spot, const VectorTile &tile, const VectorTile::Feature &feature)
{
    double best = std::numeric_limits<double>::infinity();
    for (const VectorTile::Part &part : tile.parts(feature)) {
        const std::span<const basemap::TilePoint> points = tile.points(part);
        for (size_t i = 0; i < points.size(); ++i) {
            const bool isPoint = feature.kind == basemap::GeometryKind::Points;
            best = std::min(best, distance(spot, points[i], points[isPoint || i == 0 ? i : i - 1]));
        }
    }
    return best;
}

// The text of the nearest feature of a layer that has one.
QString nearestText(const VectorTile &tile, basemap::TileId id, QLatin1String layerName, TileKey key,
                    geo::Position position, double within_m)
{
    const VectorTile::Layer *layer = tile.layer(layerName);
    if (!layer)
        return {};
    const Spot spot = spotIn(id, layer->extent, position);
    QString text;
    for (const VectorTile::Feature &feature : tile.features(*layer)) {
        const QString &own = tile.text(feature, key);
        if (own.isEmpty())
            continue;
        if (const double away = distance(spot, tile, feature); away < within_m) {
            within_m = away;
            text = own;
        }
    }
    return text;
}

std::shared_ptr<const VectorTile> streetTile(basemap::TileSource &source, basemap::TileId id)
{
    const base::Result<basemap::TileAnswer> answer = source.read(id);
    if (!answer || answer->state != basemap::TileAnswer::State::Found)
        return nullptr;
    const base::Result<QByteArray> bytes = basemap::inflated(answer->data);
    if (!bytes)
        return nullptr;
    const auto tile = basemap::decodeVectorTile(
        *bytes, {QStringLiteral("transportation_name"), QStringLiteral("housenumber")});
    // A broken tile was reported when it was to be painted; here there is just no street name.
    return tile ? *tile : nullptr;
}

} // namespace

PlaceName placeNameAt(const std::vector<std::shared_ptr<basemap::TileSource>> &sources,
                      const std::vector<basemap::Place> &places, geo::Position position,
                      const QString &language)
{
    PlaceName name;
    const geo::WorldPoint world = geo::toWorld(position);
    const int across = 1 << kStreetZoom;
    const basemap::TileId id{kStreetZoom, static_cast<int>(world.x * across),
                             static_cast<int>(world.y * across)};
    for (const std::shared_ptr<basemap::TileSource> &source : sources) {
        if (!source->isVector() || !name.street.isEmpty())
            continue;
        if (const std::shared_ptr<const VectorTile> tile = streetTile(*source, id)) {
            name.street = nearestText(*tile, id, QLatin1String("transportation_name"), TileKey::Name,
                                      position, kStreetNear_m);
            name.house = nearestText(*tile, id, QLatin1String("housenumber"), TileKey::HouseNumber, position,
                                     kHouseNear_m);
        }
    }
    const basemap::Place *nearest = nullptr;
    for (const basemap::Place &place : places) {
        const double away = geo::distance_m(place.position, position);
        // A town reaches farther than a hamlet.
        const double weight =
            place.kind == QLatin1String("city") || place.kind == QLatin1String("town") ? 0.4 : 1;
        if (!nearest || away * weight < name.settlement_m) {
            nearest = &place;
            name.settlement_m = away * weight;
        }
    }
    if (nearest) {
        name.settlement = nearest->nameIn(language);
        name.settlement_m = geo::distance_m(nearest->position, position);
        name.direction_deg = geo::bearing_deg(nearest->position, position);
    }
    return name;
}

QString placeText(const PlaceName &name)
{
    const QString street = name.house.isEmpty() || name.street.isEmpty()
                               ? name.street
                               : name.street + QLatin1Char(' ') + name.house;
    if (name.settlement.isEmpty())
        return street;
    if (!street.isEmpty())
        return QCoreApplication::translate("SeeingPlace", "%1, %2").arg(street, name.settlement);
    if (name.settlement_m <= kInside_m)
        return name.settlement;
    return QCoreApplication::translate("SeeingPlace", "%1 %2 of %3")
        .arg(lengthText(name.settlement_m), directionName(name.direction_deg), name.settlement);
}

} // namespace videoguard::map
