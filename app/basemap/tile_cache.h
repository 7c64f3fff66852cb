// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/tile_source.h"

#include <QDateTime>
#include <QHash>

#include <list>

namespace videoguard::basemap {

/// Tiles of one server on disk, bounded in size: the longest unused go first. One thread at a time.
class TileCache
{
public:
    /// Takes over what lies in `folder`; makes it when it is not there.
    TileCache(const QString &folder, qint64 limit_bytes);

    struct Entry {
        QByteArray data;
        qint64 age_s = 0;
    };
    [[nodiscard]] std::optional<Entry> get(TileId id);
    /// A disk that is full or read-only costs the cache, not the tile: it is said once in the log.
    void put(TileId id, const QByteArray &data);
    [[nodiscard]] qint64 size_bytes() const { return m_size_bytes; }
    void clear();

private:
    struct Known {
        TileId id;
        qint64 size_bytes = 0;
    };
    [[nodiscard]] QString pathOf(TileId id) const;
    void remember(TileId id, qint64 size_bytes);
    void forget(TileId id);
    void shrink();

    QString m_folder;
    qint64 m_limit_bytes;
    qint64 m_size_bytes = 0;
    std::list<Known> m_byUse; ///< the last used first
    QHash<TileId, std::list<Known>::iterator> m_known;
    bool m_saidFull = false;
};

} // namespace videoguard::basemap
