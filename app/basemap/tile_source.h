// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"

#include <QByteArray>
#include <QHashFunctions>

namespace videoguard::basemap {

/// A tile of the Web Mercator pyramid, y counted from the north.
struct TileId {
    int z = 0;
    int x = 0;
    int y = 0;
    friend bool operator==(const TileId &, const TileId &) = default;
    [[nodiscard]] TileId ancestor(int levels) const { return {z - levels, x >> levels, y >> levels}; }
    [[nodiscard]] geo::Bounds bounds() const;
    [[nodiscard]] geo::WorldPoint topLeft() const;
    [[nodiscard]] double worldSize() const; ///< edge in world units
};
[[nodiscard]] inline size_t qHash(TileId id, size_t seed = 0)
{
    return qHashMulti(seed, id.z, id.x, id.y);
}

/// What a source has of a tile.
struct TileAnswer {
    enum class State {
        Found,
        Absent, ///< the source has no such tile; a coarser one may be there
        Coming  ///< asked from the server; `MapLibrary::changed` follows
    };
    State state = State::Absent;
    QByteArray data; ///< as stored: packed, not checked
};

/// Reads encoded tiles. Any thread, also several at once.
class TileSource
{
public:
    virtual ~TileSource() = default;
    TileSource(const TileSource &) = delete;
    TileSource &operator=(const TileSource &) = delete;

    [[nodiscard]] const SourceInfo &info() const { return m_info; }
    [[nodiscard]] bool isVector() const { return m_info.kind == SourceKind::VectorFile; }
    /// Errors: Corrupt, Denied, Full (a tile over the size limit), Cancelled (the file works without end).
    [[nodiscard]] virtual base::Result<TileAnswer> read(TileId id) = 0;

protected:
    explicit TileSource(SourceInfo info)
        : m_info(std::move(info))
    {
    }

private:
    SourceInfo m_info;
};

} // namespace videoguard::basemap
