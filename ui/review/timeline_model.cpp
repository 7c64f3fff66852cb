// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_model.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace videoguard::review {

namespace {

using base::WallTime;
using media::TimeRange;

constexpr int kSpokenParts = 8;

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

} // namespace

TimeScale scaleOf(const TimelineModel &model, const TimelineLayout &layout)
{
    return {model.visible, static_cast<double>(layout.plot.left()), static_cast<double>(layout.plot.width())};
}

TimeScale dayScaleOf(const TimelineModel &model, const TimelineLayout &layout)
{
    return {model.day, static_cast<double>(layout.plot.left()), static_cast<double>(layout.plot.width())};
}

QRectF markRect(const TimelineMark &mark, const TimelineModel &model, const TimelineLayout &layout)
{
    const widgets::Theme &look = widgets::theme();
    const TimeScale scale = scaleOf(model, layout);
    const double left = layout.plot.left();
    const double right = layout.plot.right() + 1;
    const double from = scale.xOf(mark.range.from);
    if (mark.kind == TimelineMark::Kind::Bookmark) {
        const int size = look.size.iconRow;
        if (from < left - 1 || from > right + 1)
            return {};
        return {from - size / 2.0, layout.bookmarks.top() + (layout.bookmarks.height() - size) / 2.0,
                static_cast<double>(size), static_cast<double>(size)};
    }
    const bool isOpen = mark.range.to <= mark.range.from;
    double to = isOpen ? from : scale.xOf(mark.range.to);
    if (isOpen && mark.kind == TimelineMark::Kind::Incident && !model.bounds.isEmpty())
        to = scale.xOf(std::max(model.bounds.to, mark.range.from));
    if (isOpen && mark.kind == TimelineMark::Kind::Hold)
        to = right + 8; // until it is released
    to = std::max(to, from + look.px(8));
    if (to <= left || from >= right)
        return {};
    // What goes on beyond the edge is drawn without its end.
    const double first = std::max(from, left - 8);
    const double last = std::min(to, right + 8);
    const QRect &row = mark.kind == TimelineMark::Kind::Incident ? layout.incidents : layout.holds;
    const int inset = look.px(3);
    return {first, static_cast<double>(row.top() + inset), last - first,
            static_cast<double>(row.height() - 2 * inset)};
}

int markAt(const QPointF &at, const TimelineModel &model, const TimelineLayout &layout)
{
    if (at.x() < layout.plot.left() || at.x() > layout.plot.right() + 1)
        return -1;
    const int slack = widgets::theme().px(4);
    int found = -1;
    double best = 1e9;
    for (size_t i = 0; i < model.marks.size(); ++i) {
        const QRectF rect = markRect(model.marks[i], model, layout);
        if (rect.isEmpty() || !rect.adjusted(-slack, -slack, slack, slack).contains(at))
            continue;
        const double off = std::abs(rect.center().x() - at.x());
        if (off <= best) {
            best = off;
            found = static_cast<int>(i);
        }
    }
    return found;
}

std::vector<archive::Stretch> unionOf(const std::vector<TimelineLane> &lanes, const TimeRange &range)
{
    std::vector<archive::Stretch> all;
    for (const TimelineLane &lane : lanes) {
        auto it = std::partition_point(lane.stretches.begin(), lane.stretches.end(),
                                       [&](const auto &one) { return one.range.to <= range.from; });
        for (; it != lane.stretches.end() && it->range.from < range.to; ++it) {
            if (!it->missing)
                all.push_back(*it);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.range.from < b.range.from; });
    std::vector<archive::Stretch> joinedOnes;
    for (const archive::Stretch &one : all) {
        if (!joinedOnes.empty() && one.range.from <= joinedOnes.back().range.to) {
            archive::Stretch &last = joinedOnes.back();
            last.range.to = std::max(last.range.to, one.range.to);
            last.damaged = last.damaged && one.damaged;
            last.open = last.open || one.open;
            continue;
        }
        joinedOnes.push_back(one);
    }
    return joinedOnes;
}

QString spokenLane(const TimelineLane &lane, const TimeRange &range, const LocalTime &local)
{
    QStringList parts;
    //: read aloud: number and name of a camera
    parts << QCoreApplication::translate("Timeline", "Camera %1 %2").arg(lane.number, lane.name).trimmed();
    int left = 0;
    const archive::Stretch *before = nullptr;
    auto it = std::partition_point(lane.stretches.begin(), lane.stretches.end(),
                                   [&](const auto &one) { return one.range.to <= range.from; });
    if (it != lane.stretches.begin() && it != lane.stretches.end())
        before = &*std::prev(it);
    for (; it != lane.stretches.end() && it->range.from < range.to; before = &*it++) {
        if (parts.size() > kSpokenParts) {
            ++left;
            continue;
        }
        if (before && it->range.from > before->range.to)
            parts << QCoreApplication::translate("Timeline", "gap %1")
                         .arg(spokenDuration(it->range.from - before->range.to));
        const QString from = local.shortTimeText(std::max(it->range.from, range.from));
        const QString to = local.shortTimeText(std::min(it->range.to, range.to));
        if (it->missing)
            parts << QCoreApplication::translate("Timeline", "disk missing %1 to %2").arg(from, to);
        else if (it->damaged)
            parts << QCoreApplication::translate("Timeline", "damaged footage %1 to %2").arg(from, to);
        else if (it->open)
            parts
                << QCoreApplication::translate("Timeline", "footage %1 to %2, being recorded").arg(from, to);
        else
            parts << QCoreApplication::translate("Timeline", "footage %1 to %2").arg(from, to);
    }
    if (left > 0)
        parts << QCoreApplication::translate("Timeline", "%n further pieces", nullptr, left);
    if (parts.size() == 1)
        parts << (lane.known ? QCoreApplication::translate("Timeline", "no footage in sight")
                             : QCoreApplication::translate("Timeline", "reading footage"));
    return joined(parts);
}

QString gapText(const TimelineLane &lane, WallTime t, const LocalTime &local, const QLocale &locale)
{
    const auto after = std::partition_point(lane.stretches.begin(), lane.stretches.end(),
                                            [t](const auto &one) { return one.range.to <= t; });
    if (after == lane.stretches.begin() || after == lane.stretches.end() || after->range.from <= t)
        return {};
    const TimeRange gap{std::prev(after)->range.to, after->range.from};
    //: length, beginning and end of a time without footage
    return QCoreApplication::translate("Timeline", "gap %1, %2 to %3")
        .arg(durationText(gap.length(), locale), local.timeText(gap.from), local.timeText(gap.to));
}

QString spokenMark(const TimelineMark &mark, const LocalTime &local)
{
    const QString from = local.timeText(mark.range.from);
    const bool isMoment = mark.range.to <= mark.range.from;
    const QString to = isMoment ? QString() : local.timeText(mark.range.to);
    switch (mark.kind) {
    case TimelineMark::Kind::Bookmark:
        return QCoreApplication::translate("Timeline", "Bookmark %1, %2").arg(from, mark.text);
    case TimelineMark::Kind::Hold:
        return isMoment ? QCoreApplication::translate("Timeline", "Kept from deletion from %1, %2")
                              .arg(from, mark.text)
                        : QCoreApplication::translate("Timeline", "Kept from deletion %1 to %2, %3")
                              .arg(from, to, mark.text);
    case TimelineMark::Kind::Incident:
        break;
    }
    return isMoment
               ? QCoreApplication::translate("Timeline", "Incident %1, from %2").arg(mark.text, from)
               : QCoreApplication::translate("Timeline", "Incident %1, %2 to %3").arg(mark.text, from, to);
}

} // namespace videoguard::review
