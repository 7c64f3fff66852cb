// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/vector_tile.h"

#include <algorithm>

namespace videoguard::basemap {

const VectorTile::Layer *VectorTile::layer(QLatin1String name) const
{
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&](const Layer &each) { return each.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

std::span<const VectorTile::Feature> VectorTile::features(const Layer &layer) const
{
    return std::span(allFeatures).subspan(layer.firstFeature, layer.features);
}

std::span<const VectorTile::Part> VectorTile::parts(const Feature &feature) const
{
    return std::span(allParts).subspan(feature.firstPart, feature.parts);
}

std::span<const TilePoint> VectorTile::points(const Part &part) const
{
    return std::span(allPoints).subspan(part.firstPoint, part.points);
}

namespace {

const VectorTile::Attribute *find(const VectorTile &tile, const VectorTile::Feature &feature, TileKey key)
{
    const auto own = std::span(tile.allAttributes).subspan(feature.firstAttribute, feature.attributes);
    const auto found =
        std::find_if(own.begin(), own.end(), [key](const auto &each) { return each.key == key; });
    return found == own.end() ? nullptr : &*found;
}

} // namespace

const QString &VectorTile::text(const Feature &feature, TileKey key) const
{
    static const QString none;
    const Attribute *attribute = find(*this, feature, key);
    return attribute && attribute->text >= 0 ? texts[static_cast<size_t>(attribute->text)] : none;
}

double VectorTile::number(const Feature &feature, TileKey key, double fallback) const
{
    const Attribute *attribute = find(*this, feature, key);
    if (!attribute)
        return fallback;
    if (attribute->text < 0)
        return attribute->number;
    bool isNumber = false;
    const double value = texts[static_cast<size_t>(attribute->text)].toDouble(&isNumber);
    return isNumber ? value : fallback;
}

bool VectorTile::has(const Feature &feature, TileKey key) const
{
    return find(*this, feature, key) != nullptr;
}

qint64 VectorTile::memory_bytes() const
{
    qint64 sum = static_cast<qint64>(
        sizeof(VectorTile) + layers.capacity() * sizeof(Layer) + allFeatures.capacity() * sizeof(Feature) +
        allParts.capacity() * sizeof(Part) + allPoints.capacity() * sizeof(TilePoint) +
        allAttributes.capacity() * sizeof(Attribute) + texts.capacity() * sizeof(QString));
    for (const QString &text : texts)
        sum += text.capacity() * 2 + 24;
    return sum;
}

} // namespace videoguard::basemap
