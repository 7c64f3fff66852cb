// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <chrono>

namespace videoguard::bench {

/// Microseconds of CLOCK_MONOTONIC: the clock of the console's statistics file and of the simulator's
/// pictures.
[[nodiscard]] qint64 monotonic_us();

/// What a process has used so far, from /proc. Ended threads are included, child processes are not.
struct ProcessSample {
    qint64 t_us = 0;   ///< CLOCK_MONOTONIC when it was read
    double cpu_ms = 0; ///< user + system; resolution is the kernel's clock tick (10 ms)
    double rss_mb = 0; ///< resident now, shared pages counted in full
    double pss_mb = 0; ///< resident now, shared pages divided by their users; 0 where the kernel hides it
    double peak_rss_mb = 0; ///< the largest rss_mb since the process began
    int threads = 0;
};

/// Errors: NotFound when no such process runs (any more).
[[nodiscard]] base::Result<ProcessSample> sampleProcess(qint64 pid);

/// CPU milliseconds used per second of real time between two samples of one process.
[[nodiscard]] double cpuPerSecond(const ProcessSample &from, const ProcessSample &to);

} // namespace videoguard::bench
