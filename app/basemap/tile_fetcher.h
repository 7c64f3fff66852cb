// SPDX-License-Identifier: EUPL-1.2
/// Private to `basemap`.
#pragma once

#include "app/basemap/server_source.h"
#include "app/basemap/tile_cache.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSet>

#include <deque>
#include <mutex>

class QNetworkAccessManager;

namespace videoguard::basemap {

/// Fetches tiles of one server into the cache.
class TileFetcher : public QObject
{
    Q_OBJECT

public:
    TileFetcher(QString urlTemplate, ServerSource::Options options, std::function<void()> delivered);
    ~TileFetcher() override;

    // Any thread.
    [[nodiscard]] TileAnswer answer(TileId id);
    [[nodiscard]] QString lastFailure() const;

private:
    // Own thread.
    void fetchNext();
    void finish(QNetworkReply *reply, TileId id);
    [[nodiscard]] QUrl urlOf(TileId id) const;

    enum class Outcome { Came, None, Failed };
    void note(TileId id, Outcome outcome, const QString &failure);

    const QString m_template;
    const ServerSource::Options m_options;
    const std::function<void()> m_delivered;
    QNetworkAccessManager *m_network = nullptr;
    int m_running = 0;

    mutable std::mutex m_mutex; ///< guards what follows
    TileCache m_cache;
    std::deque<TileId> m_wishes; ///< the newest last
    QSet<TileId> m_asked;        ///< wished or running
    QHash<TileId, qint64> m_none_ms;
    QElapsedTimer m_clock;
    qint64 m_pausedUntil_ms = 0;
    QString m_failure;
};

} // namespace videoguard::basemap
