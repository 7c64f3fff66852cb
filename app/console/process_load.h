// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QtGlobal>

#include <optional>

namespace videoguard::console {

/// What this process costs the machine. One thread.
class ProcessLoad
{
public:
    struct Sample {
        double cpuPercent = 0;    ///< of one core, all threads together: 200 = two cores busy
        qint64 residentBytes = 0; ///< memory that is really in RAM, shared pages included
    };

    explicit ProcessLoad(const base::Clock &clock = base::systemClock());

    /// Since the last call (the first: since construction). nullopt where this platform is not known.
    [[nodiscard]] std::optional<Sample> sample();
    /// CPU time of this process since its start, all threads, user and system.
    [[nodiscard]] static std::optional<std::chrono::microseconds> cpuTime();

private:
    const base::Clock &m_clock;
    base::SteadyTime m_at;
    std::chrono::microseconds m_cpuTime{0};
    double m_lastPercent = 0;
};

} // namespace videoguard::console
