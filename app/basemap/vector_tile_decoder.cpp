// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/vector_tile.h"

#include <protozero/pbf_reader.hpp>

#include <array>
#include <cmath>
#include <unordered_map>

namespace videoguard::basemap {

namespace {

/// Stops at the module's edge: becomes Corrupt in decodeVectorTile().
struct BadTile {
    const char *why;
};

void demand(bool condition, const char *why)
{
    if (!condition)
        throw BadTile{why};
}

int keyOf(std::string_view name)
{
    struct Known {
        std::string_view name;
        TileKey key;
    };
    static constexpr std::array kKnown{Known{"class", TileKey::Class},
                                       Known{"subclass", TileKey::Subclass},
                                       Known{"name:latin", TileKey::Name},
                                       Known{"name", TileKey::Name},
                                       Known{"name:lv", TileKey::NameLv},
                                       Known{"name:lt", TileKey::NameLt},
                                       Known{"name:en", TileKey::NameEn},
                                       Known{"ref", TileKey::Ref},
                                       Known{"brunnel", TileKey::Brunnel},
                                       Known{"admin_level", TileKey::AdminLevel},
                                       Known{"maritime", TileKey::Maritime},
                                       Known{"rank", TileKey::Rank},
                                       Known{"housenumber", TileKey::HouseNumber},
                                       Known{"service", TileKey::Service},
                                       Known{"intermittent", TileKey::Intermittent},
                                       Known{"ele", TileKey::Elevation}};
    for (const Known &known : kKnown)
        if (known.name == name)
            return static_cast<int>(known.key);
    return -1;
}

/// Decodes one tile; layers by two passes, since keys and values may stand behind the features.
class Decoder
{
public:
    Decoder(const std::vector<QString> &wanted, const TileLimits &limits)
        : m_wanted(wanted)
        , m_limits(limits)
        , m_tile(std::make_shared<VectorTile>())
    {
    }

    std::shared_ptr<VectorTile> decode(const QByteArray &data)
    {
        protozero::pbf_reader tile(data.constData(), static_cast<size_t>(data.size()));
        while (tile.next()) {
            if (tile.tag() == 3 && tile.wire_type() == protozero::pbf_wire_type::length_delimited)
                readLayer(tile.get_view());
            else
                tile.skip();
        }
        m_tile->layers.shrink_to_fit();
        m_tile->allFeatures.shrink_to_fit();
        m_tile->allParts.shrink_to_fit();
        m_tile->allPoints.shrink_to_fit();
        m_tile->allAttributes.shrink_to_fit();
        return m_tile;
    }

private:
    struct Value {
        std::string_view text;
        bool isText = false;
        qint32 index = -1; ///< into VectorTile::texts, once used
        double number = 0;
    };

    void readLayer(protozero::data_view view)
    {
        VectorTile::Layer layer;
        std::vector<protozero::data_view> features;
        m_keys.clear();
        m_values.clear();
        protozero::pbf_reader reader(view);
        quint32 version = 1;
        while (reader.next()) {
            const bool bytes = reader.wire_type() == protozero::pbf_wire_type::length_delimited;
            const bool varint = reader.wire_type() == protozero::pbf_wire_type::varint;
            if (reader.tag() == 1 && bytes) {
                const protozero::data_view name = reader.get_view();
                demand(name.size() < 256, "a layer's name is too long");
                layer.name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
                if (!isWanted(layer.name))
                    return;
            } else if (reader.tag() == 2 && bytes) {
                features.push_back(reader.get_view());
                demand(m_tile->allFeatures.size() + features.size() <= m_limits.features,
                       "too many features");
            } else if (reader.tag() == 3 && bytes) {
                const protozero::data_view key = reader.get_view();
                m_keys.push_back(keyOf({key.data(), key.size()}));
                demand(m_keys.size() <= m_limits.values, "too many keys");
            } else if (reader.tag() == 4 && bytes) {
                m_values.push_back(readValue(reader.get_view()));
                demand(m_values.size() <= m_limits.values, "too many values");
            } else if (reader.tag() == 5 && varint) {
                const quint32 extent = reader.get_uint32();
                demand(extent >= 64 && extent <= 65536, "a layer's extent makes no sense");
                layer.extent = static_cast<qint32>(extent);
            } else if (reader.tag() == 15 && varint) {
                version = reader.get_uint32();
            } else {
                reader.skip();
            }
        }
        demand(version == 1 || version == 2, "an unknown version");
        demand(m_tile->layers.size() < m_limits.layers, "too many layers");
        if (!isWanted(layer.name))
            return;
        layer.firstFeature = static_cast<quint32>(m_tile->allFeatures.size());
        for (const protozero::data_view &feature : features)
            readFeature(feature);
        layer.features = static_cast<quint32>(m_tile->allFeatures.size()) - layer.firstFeature;
        m_tile->layers.push_back(std::move(layer));
    }

    [[nodiscard]] bool isWanted(const QString &name) const
    {
        return m_wanted.empty() || std::find(m_wanted.begin(), m_wanted.end(), name) != m_wanted.end();
    }

    static Value readValue(protozero::data_view view)
    {
        Value value;
        protozero::pbf_reader reader(view);
        while (reader.next()) {
            switch (reader.tag_and_type()) {
            case protozero::tag_and_type(1, protozero::pbf_wire_type::length_delimited): {
                const protozero::data_view text = reader.get_view();
                value.text = {text.data(), std::min<size_t>(text.size(), 512)};
                value.isText = true;
                break;
            }
            case protozero::tag_and_type(2, protozero::pbf_wire_type::fixed32):
                value.number = static_cast<double>(reader.get_float());
                break;
            case protozero::tag_and_type(3, protozero::pbf_wire_type::fixed64):
                value.number = reader.get_double();
                break;
            case protozero::tag_and_type(4, protozero::pbf_wire_type::varint):
                value.number = static_cast<double>(reader.get_int64());
                break;
            case protozero::tag_and_type(5, protozero::pbf_wire_type::varint):
                value.number = static_cast<double>(reader.get_uint64());
                break;
            case protozero::tag_and_type(6, protozero::pbf_wire_type::varint):
                value.number = static_cast<double>(reader.get_sint64());
                break;
            case protozero::tag_and_type(7, protozero::pbf_wire_type::varint):
                value.number = reader.get_bool() ? 1 : 0;
                break;
            default:
                reader.skip();
            }
        }
        if (!std::isfinite(value.number))
            value.number = 0;
        return value;
    }

    void readFeature(protozero::data_view view)
    {
        VectorTile::Feature feature;
        feature.firstAttribute = static_cast<quint32>(m_tile->allAttributes.size());
        feature.firstPart = static_cast<quint32>(m_tile->allParts.size());
        protozero::pbf_reader reader(view);
        protozero::iterator_range<protozero::const_varint_iterator<uint32_t>> geometry;
        while (reader.next()) {
            switch (reader.tag_and_type()) {
            case protozero::tag_and_type(2, protozero::pbf_wire_type::length_delimited):
                readTags(reader.get_packed_uint32());
                break;
            case protozero::tag_and_type(3, protozero::pbf_wire_type::varint): {
                const quint32 kind = reader.get_uint32();
                demand(kind <= 3, "an unknown kind of geometry");
                feature.kind = static_cast<GeometryKind>(kind);
                break;
            }
            case protozero::tag_and_type(4, protozero::pbf_wire_type::length_delimited):
                geometry = reader.get_packed_uint32();
                break;
            default:
                reader.skip();
            }
        }
        feature.attributes = static_cast<quint32>(m_tile->allAttributes.size()) - feature.firstAttribute;
        readGeometry(feature, geometry);
        feature.parts = static_cast<quint32>(m_tile->allParts.size()) - feature.firstPart;
        m_tile->allFeatures.push_back(feature);
    }

    template<typename Range>
    void readTags(const Range &tags)
    {
        for (auto it = tags.begin(); it != tags.end();) {
            const size_t key = *it++;
            demand(it != tags.end(), "a key without a value");
            const size_t value = *it++;
            demand(key < m_keys.size() && value < m_values.size(), "a key or value that is not there");
            if (m_keys[key] < 0)
                continue;
            Value &known = m_values[value];
            if (known.isText && known.index < 0) {
                known.index = static_cast<qint32>(m_tile->texts.size());
                m_tile->texts.push_back(
                    QString::fromUtf8(known.text.data(), static_cast<qsizetype>(known.text.size())));
            }
            m_tile->allAttributes.push_back({static_cast<TileKey>(m_keys[key]), known.index, known.number});
            demand(m_tile->allAttributes.size() <= size_t{m_limits.points}, "too many attributes");
        }
    }

    /// MVT 4.3: MoveTo 1, LineTo 2, ClosePath 7; parameters are zigzag differences to the last point.
    template<typename Range>
    void readGeometry(VectorTile::Feature &feature, const Range &range)
    {
        qint64 x = 0;
        qint64 y = 0;
        bool open = false;
        const bool isPoints = feature.kind == GeometryKind::Points;
        for (auto it = range.begin(); it != range.end();) {
            const quint32 head = *it++;
            const quint32 command = head & 7U;
            const quint32 count = head >> 3U;
            if (command == 7) {
                open = false;
                continue;
            }
            demand(command == 1 || command == 2, "an unknown command");
            demand(command == 1 || open || isPoints, "a line without a start");
            demand(count <= m_limits.points, "too many points");
            for (quint32 i = 0; i < count; ++i) {
                demand(it != range.end(), "a command without its numbers");
                x += protozero::decode_zigzag32(*it++);
                demand(it != range.end(), "a command without its numbers");
                y += protozero::decode_zigzag32(*it++);
                demand(std::abs(x) <= m_limits.coordinate && std::abs(y) <= m_limits.coordinate,
                       "a point far outside the tile");
                if (command == 1 && (!isPoints || !open))
                    m_tile->allParts.push_back({static_cast<quint32>(m_tile->allPoints.size()), 0});
                open = true;
                add(feature, {static_cast<qint32>(x), static_cast<qint32>(y)});
            }
        }
    }

    void add(VectorTile::Feature &feature, TilePoint point)
    {
        demand(m_tile->allPoints.size() < m_limits.points, "too many points");
        VectorTile::Part &part = m_tile->allParts.back();
        if (part.points == 0 && feature.firstPart + 1 == m_tile->allParts.size()) {
            feature.least = point;
            feature.greatest = point;
        }
        feature.least = {std::min(feature.least.x, point.x), std::min(feature.least.y, point.y)};
        feature.greatest = {std::max(feature.greatest.x, point.x), std::max(feature.greatest.y, point.y)};
        m_tile->allPoints.push_back(point);
        ++part.points;
    }

    const std::vector<QString> &m_wanted;
    const TileLimits &m_limits;
    std::shared_ptr<VectorTile> m_tile;
    std::vector<int> m_keys; ///< of the layer: a TileKey, or -1
    std::vector<Value> m_values;
};

} // namespace

base::Result<std::shared_ptr<const VectorTile>>
decodeVectorTile(const QByteArray &data, const std::vector<QString> &wanted, const TileLimits &limits)
{
    const QString what = QStringLiteral("read a vector tile");
    try {
        return Decoder(wanted, limits).decode(data);
    } catch (const BadTile &bad) {
        return base::fail(base::ErrorKind::Corrupt, what, QString::fromLatin1(bad.why));
    } catch (const protozero::exception &bad) {
        return base::fail(base::ErrorKind::Corrupt, what, QString::fromLatin1(bad.what()));
    }
}

} // namespace videoguard::basemap
