// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace videoguard::sync {

/// Growing delays with jitter, so that consoles that lost a server together do not come back together.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most)
        : m_first(first)
        , m_most(most)
        , m_next(first)
    {
    }
    /// Half to whole of the present delay; the following one is twice as long, up to the most.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_next = m_first; }
    [[nodiscard]] bool isFirst() const { return m_next == m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_next;
};

/// A fifth more or less, by chance.
[[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds delay);

} // namespace videoguard::sync
