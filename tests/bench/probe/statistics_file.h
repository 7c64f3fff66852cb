// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QFile>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace videoguard::bench {

/// One tile in one second, as the console's `--statistics` says.
struct TileSecond {
    int tile = -1;
    QString camera;
    QString state;      ///< "live", "retrying", ...
    qint64 shown = 0;   ///< pictures painted since the start
    qint64 decoded = 0; ///< pictures decoded since the start
    qint64 dropped = 0;
    double age_ms = 0;
    QRect picture; ///< in pixels of the window
};

/// One line a second.
struct Second {
    qint64 t_us = 0; ///< CLOCK_MONOTONIC
    double cpu_ms = 0;
    double rss_kb = 0;
    double stall_max_ms = 0; ///< longest wait of the GUI thread since the line before
    qint64 stallsOver50 = 0; ///< since the start
    std::vector<TileSecond> tiles;

    [[nodiscard]] const TileSecond *find(int tile) const;
};

/// The first picture painted after something happened to a tile.
struct PictureEvent {
    qint64 t_us = 0; ///< CLOCK_MONOTONIC when it was painted
    int tile = -1;
    QString since; ///< "opened", "visible" or "lost"
    double ms = 0; ///< from that to the picture
};

/// The file that a running console writes with `--statistics`, read while it grows.
class StatisticsFile
{
public:
    explicit StatisticsFile(const QString &path)
        : m_file(path)
    {
    }

    /// Reads what was added since. Says false when a finished line is no JSON (the file is then of no use).
    [[nodiscard]] bool update();

    [[nodiscard]] const std::vector<Second> &seconds() const { return m_seconds; }
    [[nodiscard]] const std::vector<PictureEvent> &events() const { return m_events; }
    [[nodiscard]] const Second *newest() const { return m_seconds.empty() ? nullptr : &m_seconds.back(); }
    /// Drops the lines before `t_us`, so that an hour does not fill the memory.
    void forgetBefore(qint64 t_us);

private:
    [[nodiscard]] bool take(const QByteArray &line);

    QFile m_file;
    QByteArray m_rest; ///< the beginning of a line that is not complete yet
    std::vector<Second> m_seconds;
    std::vector<PictureEvent> m_events;
};

/// What the tiles showed between two moments, by the statistics lines inside them.
struct ShownRates {
    double seconds = 0;        ///< between the first and the last line used
    double totalPerSecond = 0; ///< pictures painted on all tiles
    double decodedPerSecond = 0;
    double lowestPerSecond = 0; ///< of the tile that showed least
    double stall_max_ms = 0;
    qint64 stallsOver50 = 0;
    int tiles = 0;     ///< tiles that showed anything
    int liveTiles = 0; ///< tiles whose state was live in every line
};

/// Nothing when fewer than two lines lie between the moments.
[[nodiscard]] std::optional<ShownRates> shownBetween(const std::vector<Second> &seconds, qint64 from_us,
                                                     qint64 to_us);

} // namespace videoguard::bench
