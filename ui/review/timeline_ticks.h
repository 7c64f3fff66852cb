// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/timeline_time.h"

namespace videoguard::review {

/// How far apart the marks of a ruler are.
struct TickStep {
    enum class Unit { Milliseconds, Months };
    Unit unit = Unit::Milliseconds; ///< of local time
    qint64 labelled = 0;            ///< from label to label
    qint64 minor_ms = 0;            ///< from mark to mark; months: 0, or days in milliseconds
    friend bool operator==(const TickStep &, const TickStep &) = default;
};

struct Tick {
    base::WallTime at;
    QString label;       ///< empty: a small mark
    bool forced = false; ///< beside a change of the clock: labelled before all others
};

/// The finest step whose labels of `labelWidth` pixels do not touch.
[[nodiscard]] TickStep tickStep(double pixelsPerSecond, double labelWidth);

/// The widest label that a step has, to measure.
[[nodiscard]] QString widestLabel(const TickStep &step, const QLocale &locale);

enum class RulerKind {
    Range, ///< midnight is labelled with its date
    Day    ///< "00:00" to "24:00"
};

/// Marks of `range`, both ends included. Ordered by time; a doubled local hour appears twice, each with its
/// offset, a missing one not at all.
[[nodiscard]] std::vector<Tick> ticksOf(const media::TimeRange &range, const TickStep &step,
                                        const LocalTime &local, const QLocale &locale, RulerKind kind);

struct LabelPlace {
    double left = 0;
    bool shown = false;
};

/// Where labels go that are centred at `centres`: inside `from` ... `to`, none touching another by less than
/// `gap`. Forced ones move aside, others give way.
[[nodiscard]] std::vector<LabelPlace> placeLabels(const std::vector<double> &centres,
                                                  const std::vector<double> &widths,
                                                  const std::vector<bool> &forced, double from, double to,
                                                  double gap);

} // namespace videoguard::review
