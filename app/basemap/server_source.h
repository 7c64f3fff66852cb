// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/tile_source.h"

#include <QThread>

#include <atomic>

namespace videoguard::basemap {

class TileFetcher;

/// An organisation's own tile server ({z}/{x}/{y} or {-y}, png, jpg or webp) with a cache on disk. Asks with
/// an identifiable User-Agent, four tiles at a time, the newest wish first; a tile that the server does not
/// have is not asked again for a day, a failing server not for half a minute.
class ServerSource : public TileSource
{
public:
    struct Options {
        QString cacheFolder;
        qint64 cacheLimit_bytes = 256LL * 1024 * 1024;
        std::chrono::milliseconds timeout{15'000};
        std::chrono::milliseconds pauseAfterFailure{30'000};
    };
    /// `delivered` is called on the network's thread for each tile that came or failed.
    ServerSource(SourceInfo info, Options options, std::function<void()> delivered);
    /// Waits for the network's thread, which gives up at once.
    ~ServerSource() override;

    [[nodiscard]] base::Result<TileAnswer> read(TileId id) override;
    /// The last failure, empty after a success. Any thread.
    [[nodiscard]] QString lastFailure() const;

    /// Corrupt: no {z}, {x} or {y}, or neither http nor https.
    [[nodiscard]] static base::Result<void> checkTemplate(const QString &urlTemplate);

private:
    QThread m_thread;
    TileFetcher *m_fetcher; ///< lives on m_thread, which deletes it
};

} // namespace videoguard::basemap
