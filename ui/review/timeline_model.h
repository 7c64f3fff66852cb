// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/timeline.h"
#include "ui/review/timeline_geometry.h"
#include "ui/review/timeline_time.h"

namespace videoguard::review {

/// What the timeline shows; no pixels in it.
struct TimelineModel {
    std::vector<TimelineLane> lanes;
    std::vector<TimelineMark> marks; ///< by time
    std::vector<archive::Stretch> overview;
    bool hasOverview = false; ///< `overview` was given; else it is what the lanes tell
    media::TimeRange visible;
    media::TimeRange day;
    media::TimeRange bounds;
    base::WallTime position;
    std::optional<media::TimeRange> selection;
    int focusedMark = -1;
    LocalTime local;
    QLocale locale;
};

/// Where a mark is drawn and clicked; empty: not in sight. A mark without an end is one of a moment, an
/// incident without one lasts until `bounds.to`.
[[nodiscard]] QRectF markRect(const TimelineMark &mark, const TimelineModel &model,
                              const TimelineLayout &layout);
/// The topmost mark at a point, -1: none. Small marks can be missed by some pixels.
[[nodiscard]] int markAt(const QPointF &at, const TimelineModel &model, const TimelineLayout &layout);

[[nodiscard]] TimeScale scaleOf(const TimelineModel &model, const TimelineLayout &layout);
[[nodiscard]] TimeScale dayScaleOf(const TimelineModel &model, const TimelineLayout &layout);

/// Footage of any of the lanes within `range`, sorted, joined.
[[nodiscard]] std::vector<archive::Stretch> unionOf(const std::vector<TimelineLane> &lanes,
                                                    const media::TimeRange &range);

/// What is read aloud of a lane within `range`.
[[nodiscard]] QString spokenLane(const TimelineLane &lane, const media::TimeRange &range,
                                 const LocalTime &local);
/// "gap 2 min 12 s, 14:01:12 to 14:03:24" of the gap around `t`; empty: there is footage, or none before or
/// after.
[[nodiscard]] QString gapText(const TimelineLane &lane, base::WallTime t, const LocalTime &local,
                              const QLocale &locale);
[[nodiscard]] QString spokenMark(const TimelineMark &mark, const LocalTime &local);

} // namespace videoguard::review
