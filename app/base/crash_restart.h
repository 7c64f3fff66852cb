// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace videoguard::base {

/// When the program was last started again by itself, as the small file beside the reports holds it: one
/// moment a line, seconds since 1970. Safe in a signal handler.
class RestartTimes
{
public:
    static constexpr std::size_t kMost = 3;
    static constexpr std::int64_t kWindow_s = 600;
    static constexpr std::size_t kTextBytes = 96; ///< more than `write` ever needs

    /// What is not a number is passed over.
    void read(const char *text, std::size_t length);
    /// Notes a restart at `now` unless there were `kMost` in the time before it. Moments after `now` do not
    /// count: somebody has set the clock back.
    [[nodiscard]] bool allow(std::int64_t now);
    /// Returns the length.
    [[nodiscard]] std::size_t write(std::array<char, kTextBytes> &text) const;
    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    void push(std::int64_t moment);

    std::array<std::int64_t, kMost> m_moments{};
    std::size_t m_count = 0;
};

/// Asks the file of restarts in the folder of the reports and notes the restart there. False: too often, or
/// it cannot be noted. Safe in a signal handler.
[[nodiscard]] bool noteRestart(std::int64_t now);
/// Starts the program again, telling it of `report` (a whole path). Safe in a signal handler.
void startAgain(const char *report);

} // namespace videoguard::base
