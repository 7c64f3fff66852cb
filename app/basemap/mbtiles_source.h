// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/tile_source.h"

#include <mutex>

namespace videoguard::database {
class Database;
}

namespace videoguard::basemap {

/// An MBTiles file (specification 1.3), opened read-only. Each reading thread takes a connection of its own
/// for the time of one read.
class MbtilesSource : public TileSource
{
public:
    /// Reads metadata and one tile, and fills what `info` says of them (kind, zooms, bounds, attribution, a
    /// name when it has none). Errors: NotFound, Denied, Corrupt (not an MBTiles file, no tiles), Unsupported
    /// (neither pbf, png, jpg nor webp).
    [[nodiscard]] static base::Result<std::shared_ptr<MbtilesSource>> open(SourceInfo info);
    ~MbtilesSource() override;

    [[nodiscard]] base::Result<TileAnswer> read(TileId id) override;

private:
    explicit MbtilesSource(SourceInfo info);
    [[nodiscard]] base::Result<std::unique_ptr<database::Database>> takeConnection();

    std::mutex m_mutex;
    std::vector<std::unique_ptr<database::Database>> m_idle; ///< guarded by m_mutex
};

} // namespace videoguard::basemap
