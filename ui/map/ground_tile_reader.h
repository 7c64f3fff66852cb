// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "app/basemap/tile_source.h"
#include "app/basemap/vector_tile.h"
#include "ui/map/ground_byte_cache.h"

#include <QImage>

#include <atomic>
#include <mutex>

namespace videoguard::map {

/// Reads, unpacks and decodes tiles, and keeps the decoded ones. Any thread.
class GroundTileReader
{
public:
    explicit GroundTileReader(qint64 limit_bytes);

    /// The tile that shows `part`: itself or the nearest coarser one.
    struct Vector {
        std::shared_ptr<const basemap::VectorTile> tile; ///< null: none
        basemap::TileId id;
    };
    [[nodiscard]] Vector vectorFor(const std::shared_ptr<basemap::TileSource> &source, basemap::TileId part);
    struct Raster {
        QImage image; ///< null: none
        basemap::TileId id;
        bool coming = false; ///< a finer one was asked from the server
    };
    [[nodiscard]] Raster rasterFor(const std::shared_ptr<basemap::TileSource> &source, basemap::TileId part);

    void clear();
    [[nodiscard]] qint64 size_bytes() const;
    [[nodiscard]] qint64 limit_bytes() const;

    struct Figures {
        qint64 tiles = 0; ///< decoded since the start
        qint64 decode_us = 0;
    };
    [[nodiscard]] Figures figures() const { return {m_tiles, m_decode_us}; }

private:
    struct Key {
        const basemap::TileSource *source = nullptr;
        basemap::TileId id;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.source), key.id.z, key.id.x, key.id.y);
        }
    };
    struct Value {
        std::shared_ptr<const basemap::VectorTile> vector;
        QImage raster;
        std::shared_ptr<basemap::TileSource> source; ///< keeps the key's address its own
    };
    enum class Got { Found, Absent, Coming };
    Got get(const std::shared_ptr<basemap::TileSource> &source, basemap::TileId id, Value &value);
    [[nodiscard]] bool decode(const basemap::TileSource &source, basemap::TileId id, const QByteArray &data,
                              Value &value);

    mutable std::mutex m_mutex;
    ByteCache<Key, Value> m_cache; ///< guarded by m_mutex; a value with nothing in it was unreadable
    std::atomic<qint64> m_tiles = 0;
    std::atomic<qint64> m_decode_us = 0;
};

} // namespace videoguard::map
