// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/probe/bench_cameras.h"

#include <random>
#include <vector>

namespace videoguard::soak {

/// What happens to cameras on bad lines, at random but the same for the same seed: connections are cut,
/// streams stall, packets are lost, the line becomes slow. Each trouble ends after a while, as the outages of
/// real lines do.
class Trouble
{
public:
    Trouble(bench::BenchCameras &cameras, int streams, unsigned seed);

    /// Begins and ends what is due at `now_us` (CLOCK_MONOTONIC). Errors: those of the simulator.
    [[nodiscard]] base::Result<void> step(qint64 now_us);
    /// Ends every trouble.
    [[nodiscard]] base::Result<void> endAll();

    [[nodiscard]] int count() const { return m_count; } ///< troubles begun

private:
    [[nodiscard]] base::Result<void> begin(int stream, qint64 now_us);

    bench::BenchCameras &m_cameras;
    std::mt19937 m_random;
    std::vector<qint64> m_until_us; ///< a stream each: when its trouble ends; 0 = all is well
    qint64 m_next_us = 0;
    int m_count = 0;
};

} // namespace videoguard::soak
