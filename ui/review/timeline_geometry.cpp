// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_geometry.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

namespace {

using base::WallTime;
using media::TimeRange;
using std::chrono::microseconds;

WallTime middleOf(const TimeRange &range)
{
    return range.from + range.length() / 2;
}

} // namespace

double TimeScale::xOf(WallTime t) const
{
    const auto length = static_cast<double>(range.length().count());
    return length > 0 ? left + static_cast<double>((t - range.from).count()) / length * width : left;
}

WallTime TimeScale::timeAt(double x) const
{
    const auto length = static_cast<double>(range.length().count());
    return range.from + microseconds(std::llround((x - left) / std::max(width, 1.0) * length));
}

double TimeScale::pixelsPerSecond() const
{
    const auto length = static_cast<double>(range.length().count());
    return length > 0 ? width / length * 1e6 : 0;
}

TimeRange zoomed(const TimeRange &range, WallTime anchor, double factor)
{
    const auto length = static_cast<double>(range.length().count());
    const double wanted =
        std::clamp(length * factor, static_cast<double>(microseconds(kShortestRange).count()),
                   static_cast<double>(microseconds(kLongestRange).count()));
    if (length <= 0)
        return range;
    const double part = static_cast<double>((anchor - range.from).count()) / length;
    const WallTime from = anchor + microseconds(-std::llround(part * wanted));
    return {from, from + microseconds(std::llround(wanted))};
}

TimeRange movedBy(const TimeRange &range, microseconds by)
{
    return {range.from + by, range.to + by};
}

TimeRange allowed(TimeRange range, const TimeRange &bounds)
{
    const microseconds length = std::clamp<microseconds>(range.length(), kShortestRange, kLongestRange);
    if (length != range.length()) {
        const WallTime from = middleOf(range) + -length / 2;
        range = {from, from + length};
    }
    if (bounds.isEmpty())
        return range;
    const WallTime middle = middleOf(range);
    return movedBy(range, std::clamp(middle, bounds.from, bounds.to) - middle);
}

TimelineMetrics TimelineMetrics::ofTheme()
{
    const widgets::Theme &look = widgets::theme();
    const QFontMetrics micro(look.font.micro);
    const QFontMetrics caption(look.font.caption);
    TimelineMetrics m;
    m.labelColumn = look.px(216);
    m.margin = look.size.panelPadding;
    m.tickText = micro.height();
    m.overview = std::max(look.px(44), look.px(26) + m.tickText);
    m.ruler = std::max(look.px(26), m.tickText + look.px(12));
    m.incidents = std::max(look.px(26), caption.height() + look.px(8));
    m.lane = std::max(look.px(28), caption.height() + look.px(6));
    m.laneMin = std::max(look.px(16), caption.height());
    m.laneMax = m.lane + look.px(6);
    m.bookmarks = std::max(look.px(22), look.size.iconState + look.px(6));
    m.holds = std::max(look.px(24), caption.height() + look.px(4));
    m.bar = look.px(18);
    return m;
}

QRect TimelineLayout::lane(int index) const
{
    return {labels.left(), lanes.top() + index * laneHeight - scroll, plot.right() - labels.left() + 1,
            laneHeight};
}

QRect TimelineLayout::bar(int index) const
{
    const QRect row = lane(index);
    return {plot.left(), row.top() + (row.height() - barHeight) / 2, plot.width(), barHeight};
}

std::optional<int> TimelineLayout::laneAt(const QPoint &at) const
{
    if (at.y() < lanes.top() || at.y() > lanes.bottom() || laneHeight <= 0)
        return std::nullopt;
    const int index = (at.y() - lanes.top() + scroll) / laneHeight;
    return index < laneCount ? std::optional(index) : std::nullopt;
}

TimelineLayout layOut(const QSize &size, int lanes, int scroll, const TimelineMetrics &m)
{
    TimelineLayout out;
    const int column = std::min(m.labelColumn, size.width() * 3 / 10);
    const int right = std::max(column + 1, size.width() - m.margin);
    const auto row = [&](int top, int height) {
        return QRect(column, top, right - column, std::max(0, height));
    };
    out.overview = row(0, m.overview);
    const int barHeight = std::min(m.bar, m.overview - m.tickText) - 2;
    out.overviewBar = row((m.overview - m.tickText - barHeight) / 2 + 1, barHeight);
    out.ruler = row(m.overview, m.ruler);
    out.incidents = row(out.ruler.bottom() + 1, m.incidents);
    const int room = size.height() - m.fixed();
    out.laneCount = lanes;
    out.laneHeight = lanes > 0 ? std::clamp(room / lanes, m.laneMin, std::max(m.laneMax, m.laneMin)) : m.lane;
    const int wanted = lanes * out.laneHeight;
    out.lanes =
        row(out.incidents.bottom() + 1, std::min(wanted, std::max(room, std::min(wanted, m.laneMin))));
    out.barHeight = std::max(4, std::min(m.bar, out.laneHeight * 3 / 4));
    out.maxScroll = std::max(0, wanted - out.lanes.height());
    out.scroll = std::clamp(scroll, 0, out.maxScroll);
    out.bookmarks = row(out.lanes.bottom() + 1, m.bookmarks);
    out.holds = row(out.bookmarks.bottom() + 1, m.holds);
    out.labels = QRect(0, 0, column, out.holds.bottom() + 1);
    out.plot = row(0, out.holds.bottom() + 1);
    return out;
}

Bar barOf(const std::vector<archive::Stretch> &stretches, const TimeRange &range, int pixels)
{
    Bar bar;
    if (range.isEmpty() || pixels <= 0)
        return bar;
    const TimeScale scale{range, 0, static_cast<double>(pixels)};
    const auto column = [&](WallTime t) {
        return static_cast<int>(std::lround(std::clamp(scale.xOf(t), -1.0, pixels + 1.0)));
    };
    auto it = std::partition_point(stretches.begin(), stretches.end(),
                                   [&](const archive::Stretch &one) { return one.range.to <= range.from; });
    const archive::Stretch *before = it == stretches.begin() ? nullptr : &*std::prev(it);
    for (; it != stretches.end(); ++it) {
        const int from = std::max(0, column(it->range.from));
        if (before && it->range.from > before->range.to) {
            const int gapFrom = std::clamp(column(before->range.to), 0, pixels);
            if (std::min(from, pixels) > gapFrom)
                bar.gaps.push_back({gapFrom, std::min(from, pixels), {before->range.to, it->range.from}});
        }
        before = &*it;
        if (it->range.from >= range.to)
            break;
        const int to = std::min(pixels, std::max(column(it->range.to), from + 1));
        const Filling filling = it->missing   ? Filling::Missing
                                : it->damaged ? Filling::Damaged
                                              : Filling::Footage;
        if (it->open && it->range.to <= range.to)
            bar.openEnd = to;
        BarRun *last = bar.runs.empty() ? nullptr : &bar.runs.back();
        if (last && last->filling == filling && from <= last->to)
            last->to = std::max(last->to, to);
        else if (const int start = last ? std::max(from, last->to) : from; start < to)
            bar.runs.push_back({start, to, filling});
    }
    return bar;
}

} // namespace videoguard::review
