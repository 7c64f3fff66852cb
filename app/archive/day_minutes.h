// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`: the minutes of a day of UTC as bits.
#pragma once

#include "app/archive/archive_types.h"

#include <QByteArray>

#include <bit>

namespace videoguard::archive {

inline constexpr int kMinutesOfDay = 1440;
inline constexpr qint64 kMinute_us = 60'000'000;
inline constexpr qint64 kDay_us = kMinutesOfDay * kMinute_us;

/// Rounds down, before 1970 too.
[[nodiscard]] inline qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
[[nodiscard]] inline qint64 dayOf(base::WallTime t)
{
    return floorDiv(t.sinceEpoch.count(), kDay_us);
}

/// One bit a minute, 0 = 00:00 UTC.
class DayMinutes
{
public:
    /// `from` <= `to` <= kMinutesOfDay; half open.
    void set(int from, int to, bool value);
    [[nodiscard]] bool any(int from, int to) const { return nextSet(from) < to; }
    [[nodiscard]] bool isEmpty() const { return nextSet(0) >= kMinutesOfDay; }
    /// The first set (clear) minute from `from` on; kMinutesOfDay: none.
    [[nodiscard]] int nextSet(int from) const;
    [[nodiscard]] int nextClear(int from) const;
    DayMinutes &operator|=(const DayMinutes &other);

    /// As the column holds them: 184 bytes.
    [[nodiscard]] QByteArray toBlob() const;
    [[nodiscard]] static DayMinutes fromBlob(const QByteArray &blob);

    friend bool operator==(const DayMinutes &, const DayMinutes &) = default;

private:
    static constexpr int kWords = 23;
    std::array<quint64, kWords> m_words{};
};

/// The minutes of `day` that `range` touches; both equal: none.
struct MinuteSpan {
    int from = 0;
    int to = 0;
};
[[nodiscard]] MinuteSpan minutesOn(qint64 day, const TimeRange &range);

/// A row of `day`.
struct DayRow {
    qint64 day = 0;
    DayMinutes minutes;
    DayMinutes damaged;
    quint32 clocks = 0;
    qint64 bytes = 0;
};

} // namespace videoguard::archive
