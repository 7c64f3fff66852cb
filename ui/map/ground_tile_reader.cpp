// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_tile_reader.h"

#include "app/basemap/inflate.h"
#include "app/basemap/log.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>

#include <algorithm>

namespace videoguard::map {

using basemap::TileAnswer;
using basemap::TileId;
using basemap::TileSource;
using basemap::VectorTile;

namespace {

constexpr int kMaxRaster_px = 2048;

const std::vector<QString> &paintedLayers()
{
    static const std::vector<QString> names{QStringLiteral("landcover"),
                                            QStringLiteral("landuse"),
                                            QStringLiteral("water"),
                                            QStringLiteral("waterway"),
                                            QStringLiteral("aeroway"),
                                            QStringLiteral("building"),
                                            QStringLiteral("transportation"),
                                            QStringLiteral("boundary"),
                                            QStringLiteral("transportation_name"),
                                            QStringLiteral("water_name"),
                                            QStringLiteral("aerodrome_label"),
                                            QStringLiteral("housenumber"),
                                            QStringLiteral("place")};
    return names;
}

/// Null when it is no picture or one of unreasonable size; the size is known before anything is unpacked.
QImage rasterFrom(QByteArray data)
{
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kMaxRaster_px || size.height() > kMaxRaster_px)
        return {};
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

GroundTileReader::GroundTileReader(qint64 limit_bytes)
    : m_cache(limit_bytes)
{
}

bool GroundTileReader::decode(const TileSource &source, TileId id, const QByteArray &data, Value &value)
{
    if (!source.isVector()) {
        value.raster = rasterFrom(data);
        return !value.raster.isNull();
    }
    const auto unpacked = basemap::inflated(data);
    const auto tile =
        unpacked ? basemap::decodeVectorTile(*unpacked, paintedLayers()) : tl::unexpected(unpacked.error());
    if (!tile) {
        qCWarning(basemap::logBasemap).noquote() << "tile" << id.z << id.x << id.y << "of"
                                                 << source.info().location << base::describe(tile.error());
        return false;
    }
    value.vector = *tile;
    return true;
}

GroundTileReader::Got GroundTileReader::get(const std::shared_ptr<TileSource> &source, TileId id,
                                            Value &value)
{
    const Key key{source.get(), id};
    {
        const std::lock_guard lock(m_mutex);
        if (const Value *known = m_cache.get(key)) {
            value = *known;
            return value.vector || !value.raster.isNull() ? Got::Found : Got::Absent;
        }
    }
    const auto answer = source->read(id);
    if (!answer) {
        qCWarning(basemap::logBasemap).noquote() << base::describe(answer.error());
        return Got::Absent;
    }
    if (answer->state != TileAnswer::State::Found)
        return answer->state == TileAnswer::State::Coming ? Got::Coming : Got::Absent;
    QElapsedTimer timer;
    timer.start();
    const bool readable = decode(*source, id, answer->data, value);
    m_decode_us += timer.nsecsElapsed() / 1000;
    ++m_tiles;
    value.source = source;
    const qint64 cost = 200 + (value.vector ? value.vector->memory_bytes() : 0) +
                        static_cast<qint64>(value.raster.sizeInBytes());
    const std::lock_guard lock(m_mutex);
    m_cache.put(key, value, cost);
    return readable ? Got::Found : Got::Absent;
}

GroundTileReader::Vector GroundTileReader::vectorFor(const std::shared_ptr<TileSource> &source, TileId part)
{
    const basemap::SourceInfo &info = source->info();
    if (part.z < info.minZoom || !info.bounds.intersects(part.bounds()))
        return {};
    for (int up = std::max(0, part.z - info.maxZoom); part.z - up >= info.minZoom; ++up) {
        Value value;
        const TileId id = part.ancestor(up);
        if (get(source, id, value) == Got::Found)
            return {value.vector, id};
    }
    return {};
}

GroundTileReader::Raster GroundTileReader::rasterFor(const std::shared_ptr<TileSource> &source, TileId part)
{
    const basemap::SourceInfo &info = source->info();
    Raster raster;
    if (part.z < info.minZoom || !info.bounds.intersects(part.bounds()))
        return raster;
    for (int up = std::max(0, part.z - info.maxZoom); part.z - up >= info.minZoom; ++up) {
        Value value;
        const TileId id = part.ancestor(up);
        const Got got = get(source, id, value);
        raster.coming = raster.coming || got == Got::Coming;
        if (got != Got::Found)
            continue;
        raster.image = value.raster;
        raster.id = id;
        return raster;
    }
    return raster;
}

void GroundTileReader::clear()
{
    const std::lock_guard lock(m_mutex);
    m_cache.clear();
}

qint64 GroundTileReader::size_bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_cache.size_bytes();
}

qint64 GroundTileReader::limit_bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_cache.limit_bytes();
}

} // namespace videoguard::map
