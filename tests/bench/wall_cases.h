// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/probe/report.h"
#include "tests/bench/wall_run.h"

#include <map>

namespace videoguard::bench {

class BenchCameras;

/// What the cases of `wall_bench` share. A case prints its figures itself.
struct WallBench {
    const XServer &screen;
    BenchCameras &cameras;
    bool quick = false;
    /// The middle run of a load that was watched already, by layout: `memory16` and `open` look here in quick
    /// mode.
    std::map<QString, WallRun> watched;
    std::map<QString, LimitRun> limits;
};

/// One case. Errors mean that no figure could be had; a figure that misses its target is no error.
using WallCase = base::Result<void> (*)(WallBench &);

/// CPU a picture, pictures a second, GUI stalls of a wall beside the limit.
[[nodiscard]] base::Result<void> sixteenSubs(WallBench &bench);
[[nodiscard]] base::Result<void> fourMains(WallBench &bench);
[[nodiscard]] base::Result<void> sixtyFourSubs(WallBench &bench);
/// Resident memory of 16 sub streams, and what each further one adds.
[[nodiscard]] base::Result<void> memory(WallBench &bench);

/// From opening a tile to its picture.
[[nodiscard]] base::Result<void> opening(WallBench &bench);
/// From the key that shows tiles again, hidden for 30 s, to the picture of the slowest.
[[nodiscard]] base::Result<void> returning(WallBench &bench);
/// From the camera being reachable again to its picture.
[[nodiscard]] base::Result<void> reconnecting(WallBench &bench);

} // namespace videoguard::bench
