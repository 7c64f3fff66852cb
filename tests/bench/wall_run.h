// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/decode_reference.h"
#include "tests/bench/probe/console_process.h"
#include "tests/bench/x_screen.h"

#include <vector>

namespace videoguard::bench {

/// Streams shown as a wall of one layout.
struct WallLoad {
    QString layout;   ///< "4x4"
    QStringList urls; ///< one a tile
    double fps = 0;   ///< of every stream, as its footage has it
};

/// How long things are watched.
struct WallTimes {
    std::chrono::milliseconds warmUp{5000};
    std::chrono::milliseconds watched{8000};
};

/// One console, watched while it shows a wall.
struct WallRun {
    double console_ms = 0; ///< CPU a second of real time
    double server_ms = 0;  ///< the X server's
    ShownRates shown;
    ProcessSample memory;     ///< at the end of the watched time
    double seenPerSecond = 0; ///< pictures of the first tile that the X server saw painted; 0 = not watched
    std::vector<PictureEvent> opened; ///< the first picture of each tile
    qint64 startedAt_us = 0;          ///< just before exec
    double stall_max_ms = 0;          ///< from the start of the program on
    double load = 0;                  ///< of the machine, at the end

    [[nodiscard]] double perPicture_ms() const { return console_ms / shown.totalPerSecond; }
};

/// One reference process, watched while it decodes the same streams.
struct LimitRun {
    double cpu_ms = 0; ///< a second of real time
    double picturesPerSecond = 0;
    ProcessSample memory;

    [[nodiscard]] double perPicture_ms() const { return cpu_ms / picturesPerSecond; }
};

/// Errors: NotFound (no console), Timeout (a tile showed nothing within 40 s), Internal (it ended by itself;
/// the cause holds its last words).
[[nodiscard]] base::Result<WallRun> watchConsole(const XServer &screen, const WallLoad &load,
                                                 const WallTimes &times, bool watchDamage);
/// Errors: those of DecodeReference.
[[nodiscard]] base::Result<LimitRun> watchLimit(const WallLoad &load, const WallTimes &times);

} // namespace videoguard::bench
