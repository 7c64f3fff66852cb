// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace videoguard::basemap {

/// A point in the units of the layer (`extent` units are one tile edge), x to the east, y to the south. May
/// lie outside the tile.
struct TilePoint {
    qint32 x = 0;
    qint32 y = 0;
    friend bool operator==(const TilePoint &, const TilePoint &) = default;
};

enum class GeometryKind : quint8 { Unknown, Points, Lines, Polygons };

/// Attributes that a map needs; all others are dropped while decoding.
enum class TileKey : quint8 {
    Class,
    Subclass,
    Name, ///< `name:latin` or `name`, whichever is there
    NameLv,
    NameLt,
    NameEn,
    Ref,
    Brunnel, ///< "bridge", "tunnel", "ford"
    AdminLevel,
    Maritime,
    Rank,
    HouseNumber,
    Service, ///< "parking_aisle", "driveway" ... of a service road; "yard", "siding" of a railway
    Intermittent,
    Elevation
};

/// One decoded Mapbox Vector Tile (specification 2.1): layers of features in flat arrays. Immutable once
/// decoded, so shared by threads.
class VectorTile
{
public:
    struct Attribute {
        TileKey key = TileKey::Class;
        qint32 text = -1;  ///< index into `texts`; -1: a number
        double number = 0; ///< 0/1 for a bool
    };
    struct Feature {
        GeometryKind kind = GeometryKind::Unknown;
        quint32 firstPart = 0, parts = 0; ///< lines, rings or (one part) all points
        quint32 firstAttribute = 0, attributes = 0;
        TilePoint least, greatest; ///< the box around it
    };
    struct Layer {
        QString name;
        qint32 extent = 4096;
        quint32 firstFeature = 0, features = 0;
    };
    struct Part {
        quint32 firstPoint = 0, points = 0; ///< a ring is without its repeated last point
    };

    std::vector<Layer> layers;
    std::vector<Feature> allFeatures;
    std::vector<Part> allParts;
    std::vector<TilePoint> allPoints;
    std::vector<Attribute> allAttributes;
    std::vector<QString> texts;

    [[nodiscard]] const Layer *layer(QLatin1String name) const; ///< null: none of that name
    [[nodiscard]] std::span<const Feature> features(const Layer &layer) const;
    [[nodiscard]] std::span<const Part> parts(const Feature &feature) const;
    [[nodiscard]] std::span<const TilePoint> points(const Part &part) const;
    /// Empty: the feature does not have it, or it is a number.
    [[nodiscard]] const QString &text(const Feature &feature, TileKey key) const;
    /// `fallback`: the feature does not have it. A text that is a number counts as one.
    [[nodiscard]] double number(const Feature &feature, TileKey key, double fallback) const;
    [[nodiscard]] bool has(const Feature &feature, TileKey key) const;
    [[nodiscard]] qint64 memory_bytes() const;
};

/// What one tile may hold at most; a real one of a dense city stays below a tenth.
struct TileLimits {
    quint32 layers = 64;
    quint32 features = 400'000;
    quint32 points = 2'000'000;
    quint32 values = 200'000; ///< keys and values of one layer
    qint32 coordinate = 1 << 22;
};

/// `data` is unpacked already. Layers of other names than `wanted` are skipped; empty: all are taken. Errors:
/// Corrupt (not a vector tile, or over a limit). Any thread.
[[nodiscard]] base::Result<std::shared_ptr<const VectorTile>>
decodeVectorTile(const QByteArray &data, const std::vector<QString> &wanted = {},
                 const TileLimits &limits = {});

} // namespace videoguard::basemap
