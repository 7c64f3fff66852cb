// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <vector>

namespace videoguard::review {

/// A moment at which the clocks of a zone were put forward or back.
struct OffsetChange {
    base::WallTime at;
    int before_s = 0; ///< seconds east of UTC
    int after_s = 0;
};

/// Local time of one zone. GUI thread; cheap to ask, keeps the changes of some years.
class LocalTime
{
public:
    /// `zone`: IANA; empty or unknown: the system's.
    explicit LocalTime(const QByteArray &zone = {});

    [[nodiscard]] QDateTime at(base::WallTime t) const;
    [[nodiscard]] int offset_s(base::WallTime t) const;
    /// From the first moment of the day to that of the next: 24 h, or 23 or 25.
    [[nodiscard]] media::TimeRange dayOf(base::WallTime t) const;
    [[nodiscard]] media::TimeRange day(const QDate &date) const;
    [[nodiscard]] base::WallTime startOf(const QDate &date) const;
    /// Changes at or after `range.from` and before `range.to`, in order.
    [[nodiscard]] std::vector<OffsetChange> changes(const media::TimeRange &range) const;

    /// "14:08:12"; with the offset within an hour of a change of the clock: "03:10:00 +02:00".
    [[nodiscard]] QString timeText(base::WallTime t) const;
    /// "14:08", with the offset as above.
    [[nodiscard]] QString shortTimeText(base::WallTime t) const;

private:
    void keep(const media::TimeRange &range) const;
    [[nodiscard]] bool isNearChange(base::WallTime t) const;

    QTimeZone m_zone;
    mutable media::TimeRange m_kept;
    mutable int m_firstOffset_s = 0;
    mutable std::vector<OffsetChange> m_changes;
};

/// "+02:00".
[[nodiscard]] QString offsetText(int offset_s);

/// "4 March 2026", "04.03.2026." (lv), "2026-03-04" (lt).
[[nodiscard]] QString longDate(const QDate &date, const QLocale &locale);
/// "4 Mar", "04.03." (lv), "03-04" (lt).
[[nodiscard]] QString shortDate(const QDate &date, const QLocale &locale);

/// "2 min 12 s", the two greatest units.
[[nodiscard]] QString durationText(std::chrono::microseconds length, const QLocale &locale);
/// "2 minutes 12 seconds", to be read aloud.
[[nodiscard]] QString spokenDuration(std::chrono::microseconds length);

} // namespace videoguard::review
