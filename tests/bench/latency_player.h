// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/probe/console_process.h"
#include "tests/bench/x_screen.h"

#include <QProcess>

#include <memory>

namespace videoguard::bench {

/// A program that shows one stream at a place of the screen that is known beforehand. Ends with the object.
class Player
{
public:
    virtual ~Player() = default;
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    [[nodiscard]] qint64 startedAt_us() const { return m_startedAt_us; } ///< CLOCK_MONOTONIC just before exec

protected:
    Player() = default;
    qint64 m_startedAt_us = 0;
};

/// What is to be shown, and where.
struct Showing {
    QString display;
    QString url;
    QRect picture; ///< in pixels of the screen; ours shows it where its layout says, which must be here
};

/// One of the programs that are compared.
struct PlayerKind {
    QString name; ///< "videoguard", "mpv"
    base::Result<std::unique_ptr<Player>> (*start)(const Showing &showing);
};

/// The console first, then its peers that are installed: mpv with its default and with its plain X11 output,
/// ffplay.
[[nodiscard]] std::vector<PlayerKind> installedPlayers();

/// Where the console shows the picture of its only stream. Starts and ends a console.
[[nodiscard]] base::Result<QRect> placeOfPicture(const QString &display, const QString &url);

} // namespace videoguard::bench
