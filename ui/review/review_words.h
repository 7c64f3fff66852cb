// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "app/console/camera.h"

#include <QCoreApplication>
#include <QDateTime>

namespace videoguard::review {

/// Times, lengths and names as the review screen says them. Local time of this workstation, its offset
/// wherever a date is.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)

public:
    [[nodiscard]] static QDateTime local(base::WallTime time);
    [[nodiscard]] static base::WallTime wall(const QDateTime &time);
    [[nodiscard]] static QString clockMs(base::WallTime time); ///< "14:08:12.480"
    [[nodiscard]] static QString clock(base::WallTime time);   ///< "14:08:12"
    [[nodiscard]] static QString date(base::WallTime time);    ///< "4 March 2026", as the locale writes it
    [[nodiscard]] static QString offset(base::WallTime time);  ///< "UTC+2"
    /// "4 March 2026, 14:08:12 UTC+2".
    [[nodiscard]] static QString moment(base::WallTime time);
    /// "14:06:20 – 14:11:40", with dates where it is not one day; an unknown end is "now".
    [[nodiscard]] static QString range(const media::TimeRange &range);
    [[nodiscard]] static QString length(std::chrono::microseconds length);  ///< "2 min 12 s"
    [[nodiscard]] static QString seconds(std::chrono::microseconds length); ///< signed, "−1.8 s"
    /// "clock −1.8 s, corrected"; empty without a correction.
    [[nodiscard]] static QString correction(std::chrono::microseconds correction);
    [[nodiscard]] static QString bytes(qint64 bytes);
    [[nodiscard]] static QString rate(double rate); ///< "½×"
    /// "101 Pilsētas laukums".
    [[nodiscard]] static QString title(const console::Camera &camera);
    [[nodiscard]] static QString clockSource(media::ClockSource source);
    /// An action of the archive's log in words; the action itself when it is not known.
    [[nodiscard]] static QString action(const QString &action);
    /// The sentence of a failure: what could not be done, and the technical cause last.
    [[nodiscard]] static QString failure(const QString &what, const base::Error &error);
    /// The local day of `time` as a range of UTC; 23 or 25 hours long in the nights of a change.
    [[nodiscard]] static media::TimeRange day(base::WallTime time);
    [[nodiscard]] static media::TimeRange day(QDate date);
};

} // namespace videoguard::review
