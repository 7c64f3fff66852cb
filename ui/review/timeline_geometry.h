// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"

#include <QRect>

#include <optional>
#include <vector>

namespace videoguard::review {

inline constexpr std::chrono::seconds kShortestRange{2};
inline constexpr std::chrono::hours kLongestRange{24 * 400};

/// Pixels to time and back.
struct TimeScale {
    media::TimeRange range;
    double left = 0;
    double width = 1;

    [[nodiscard]] double xOf(base::WallTime t) const;
    [[nodiscard]] base::WallTime timeAt(double x) const;
    [[nodiscard]] double pixelsPerSecond() const;
};

/// `range` made `factor` times longer (< 1: zoomed in) with `anchor` where it was, within the limits.
[[nodiscard]] media::TimeRange zoomed(const media::TimeRange &range, base::WallTime anchor, double factor);
/// Of an allowed length, and moved so that its middle lies within `bounds` (empty: anywhere).
[[nodiscard]] media::TimeRange allowed(media::TimeRange range, const media::TimeRange &bounds);
[[nodiscard]] media::TimeRange movedBy(const media::TimeRange &range, std::chrono::microseconds by);

/// Heights and widths by fonts and theme, in logical pixels.
struct TimelineMetrics {
    int labelColumn = 216;
    int margin = 16; ///< left of labels, right of the plot
    int overview = 44;
    int ruler = 26;
    int incidents = 26;
    int lane = 28;
    int laneMin = 18;
    int laneMax = 34;
    int bookmarks = 22;
    int holds = 24;
    int bar = 18; ///< of a lane of full height
    int tickText = 14;

    /// Of the theme in force.
    [[nodiscard]] static TimelineMetrics ofTheme();
    [[nodiscard]] int fixed() const { return overview + ruler + incidents + bookmarks + holds; }
};

/// Where everything lies.
struct TimelineLayout {
    QRect labels; ///< the whole left column
    QRect plot;   ///< from the overview to the holds, right of the labels
    QRect overview;
    QRect overviewBar;
    QRect ruler;
    QRect incidents;
    QRect lanes; ///< what is in sight of them; they may be scrolled in it
    QRect bookmarks;
    QRect holds;
    int laneCount = 0;
    int laneHeight = 0;
    int barHeight = 0;
    int scroll = 0;    ///< pixels of lanes above `lanes`
    int maxScroll = 0; ///< 0: all lanes fit

    /// May lie outside `lanes`. From the left edge to the right one.
    [[nodiscard]] QRect lane(int index) const;
    [[nodiscard]] QRect bar(int index) const; ///< the part of `lane` in which footage is drawn
    [[nodiscard]] std::optional<int> laneAt(const QPoint &at) const;
};

[[nodiscard]] TimelineLayout layOut(const QSize &size, int lanes, int scroll, const TimelineMetrics &metrics);

/// How a piece of a bar is filled.
enum class Filling { Footage, Damaged, Missing };

/// A piece of a bar in device pixels from the left edge of the plot; `to` does not belong to it.
struct BarRun {
    int from = 0;
    int to = 0;
    Filling filling = Filling::Footage;
    friend bool operator==(const BarRun &, const BarRun &) = default;
};

/// Time without footage between two stretches.
struct BarGap {
    int from = 0;
    int to = 0;
    media::TimeRange range; ///< whole, also where it is not in sight
};

struct Bar {
    std::vector<BarRun> runs;   ///< sorted; not overlapping, neighbours of one filling joined
    std::vector<BarGap> gaps;   ///< at least one pixel wide
    std::optional<int> openEnd; ///< where footage that is being recorded ends
};

/// What is seen of `stretches` (sorted, not overlapping) on `pixels` device pixels. Its cost grows with the
/// stretches in sight, its answer with the pixels. Footage is never narrower than one pixel.
[[nodiscard]] Bar barOf(const std::vector<archive::Stretch> &stretches, const media::TimeRange &range,
                        int pixels);

} // namespace videoguard::review
