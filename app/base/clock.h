// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Before the standard headers: moc 6.4 cannot read <compare> unless a Qt header came first.
#include <QtGlobal>

#include <chrono>
#include <compare>

namespace videoguard::base {

/// A moment of the world: UTC, whole microseconds since 1970-01-01, leap seconds ignored as POSIX does.
/// Not interchangeable with stream time, which is a bare `std::chrono::microseconds`.
struct WallTime {
    std::chrono::microseconds sinceEpoch{0};

    [[nodiscard]] bool isKnown() const { return sinceEpoch.count() != 0; }
    friend auto operator<=>(const WallTime &, const WallTime &) = default;
    friend std::chrono::microseconds operator-(WallTime a, WallTime b) { return a.sinceEpoch - b.sinceEpoch; }
    friend WallTime operator+(WallTime t, std::chrono::microseconds d) { return {t.sinceEpoch + d}; }
};

using SteadyTime = std::chrono::steady_clock::time_point;

/// Where "now" comes from, so that a test can give it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// For deadlines and ages; never jumps.
    [[nodiscard]] virtual SteadyTime steady() const = 0;
    /// For records and captions; jumps when somebody sets the clock.
    [[nodiscard]] virtual WallTime wall() const = 0;
};

/// The machine's clocks; one object for the whole program, lives for ever.
[[nodiscard]] const Clock &systemClock();

} // namespace videoguard::base
