// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <functional>

namespace videoguard::media {

/// Growing delays between attempts: first, twice that, ... up to most, each spread by a fifth either way so
/// that sixty cameras behind one switch do not come back in step. A value; one thread.
class Backoff
{
public:
    /// `random` gives numbers in [0, 1).
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most, std::function<double()> random);
    /// With the process' own random numbers.
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most);

    [[nodiscard]] std::chrono::milliseconds next();
    /// The longest delay, spread; does not count as an attempt.
    [[nodiscard]] std::chrono::milliseconds longest() const;
    void reset() { m_step = 0; }

private:
    [[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds delay) const;

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    std::function<double()> m_random;
    int m_step = 0;
};

} // namespace videoguard::media
