// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

using base::WallTime;
using media::TimeRange;
using widgets::theme;

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineModel &model, const TimelineLayout &layout,
                                 double dpr)
    : m_painter(painter)
    , m_model(model)
    , m_layout(layout)
    , m_look(theme())
    , m_colours(TimelineColours::ofTheme())
    , m_dpr(dpr)
{
}

void TimelinePainter::paint(const QSize &size)
{
    m_painter.fillRect(QRect(QPoint(), size), m_look.colour.panel);
    if (m_model.visible.isEmpty())
        return;
    paintLanes();
    paintOverview();
    paintRuler();
    paintLabels();
    paintIncidents();
    paintBookmarks();
    paintHolds();
    paintChanges(scaleOf(m_model, m_layout), m_layout.ruler.top(), m_layout.plot.bottom());
    m_painter.fillRect(QRect(0, m_layout.ruler.top(), size.width(), 1), m_look.colour.line);
}

void TimelinePainter::paintOverview()
{
    const TimeScale scale = dayScaleOf(m_model, m_layout);
    const QRect bar = m_layout.overviewBar;
    m_painter.fillRect(bar, m_look.colour.raised);
    paintBar(m_model.overview, m_model.day, bar, false);
    paintChanges(scale, bar.top(), bar.bottom());

    const QFontMetrics metrics(m_look.font.micro);
    const TickStep step =
        tickStep(scale.pixelsPerSecond(), metrics.horizontalAdvance(QStringLiteral("00:00")) + m_look.px(48));
    paintTickLabels(ticksOf(m_model.day, step, m_model.local, m_model.locale, RulerKind::Day), scale,
                    m_layout.overview.bottom() - metrics.descent() - 1);

    const double from = std::max(scale.xOf(m_model.visible.from), static_cast<double>(bar.left()));
    const double to = std::min(scale.xOf(m_model.visible.to), bar.right() + 1.0);
    if (to >= from) {
        const int width = std::max(m_look.px(5), static_cast<int>(std::lround(to - from)));
        QRect frame(static_cast<int>(std::lround((from + to) / 2)) - width / 2, bar.top(), width,
                    bar.height());
        frame.adjust(-1, -2, 1, 2);
        const int line = std::max(1, m_look.px(2));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.fillRect(QRect(frame.left(), frame.top(), frame.width(), line), m_look.colour.text);
        m_painter.fillRect(QRect(frame.left(), frame.bottom() - line + 1, frame.width(), line),
                           m_look.colour.text);
        m_painter.fillRect(QRect(frame.left(), frame.top(), line, frame.height()), m_look.colour.text);
        m_painter.fillRect(QRect(frame.right() - line + 1, frame.top(), line, frame.height()),
                           m_look.colour.text);
    }
}

void TimelinePainter::paintRuler()
{
    const TimeScale scale = scaleOf(m_model, m_layout);
    const QFontMetrics metrics(m_look.font.micro);
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00")) + m_look.px(56);
    const TickStep step = tickStep(scale.pixelsPerSecond(), room);
    const std::vector<Tick> ticks =
        ticksOf(m_model.visible, step, m_model.local, m_model.locale, RulerKind::Range);
    const int bottom = m_layout.ruler.bottom();
    for (const Tick &tick : ticks) {
        const double x = std::round(scale.xOf(tick.at) * m_dpr) / m_dpr;
        const int length = m_look.px(tick.label.isEmpty() ? 3 : 6);
        m_painter.fillRect(QRectF(x, bottom - length + 1, 1, length),
                           tick.label.isEmpty() ? m_look.colour.controlLine : m_look.colour.muted);
    }
    m_rulerLabels = paintTickLabels(ticks, scale, m_layout.ruler.top() + m_look.px(3) + metrics.ascent());
}

std::vector<QRect> TimelinePainter::paintTickLabels(const std::vector<Tick> &ticks, const TimeScale &scale,
                                                    int baseline)
{
    m_painter.setFont(m_look.font.micro);
    const QFontMetrics metrics(m_look.font.micro);
    std::vector<double> centres;
    std::vector<double> widths;
    std::vector<bool> forced;
    std::vector<const Tick *> labelled;
    for (const Tick &tick : ticks) {
        if (tick.label.isEmpty())
            continue;
        labelled.push_back(&tick);
        centres.push_back(scale.xOf(tick.at));
        widths.push_back(metrics.horizontalAdvance(tick.label));
        forced.push_back(tick.forced);
    }
    const auto places =
        placeLabels(centres, widths, forced, m_layout.plot.left(), m_layout.plot.right() + 1, m_look.px(8));
    std::vector<QRect> painted;
    for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i].shown)
            continue;
        m_painter.setPen(labelled[i]->forced ? m_look.colour.text : m_look.colour.muted);
        const double left = std::round(places[i].left);
        m_painter.drawText(QPointF(left, baseline), labelled[i]->label);
        painted.emplace_back(static_cast<int>(left), baseline - metrics.ascent(),
                             static_cast<int>(std::ceil(widths[i])) + 1, metrics.height());
    }
    return painted;
}

void TimelinePainter::paintChanges(const TimeScale &scale, int top, int bottom)
{
    for (const OffsetChange &change : m_model.local.changes(scale.range)) {
        const double x = std::round(scale.xOf(change.at) * m_dpr) / m_dpr;
        if (change.after_s < change.before_s) {
            // The hour that comes again.
            const auto again = std::chrono::seconds(change.before_s - change.after_s);
            const double to = std::min(scale.xOf(change.at + again), scale.left + scale.width);
            QColor wash = m_look.colour.text;
            wash.setAlphaF(0.1F);
            m_painter.fillRect(QRectF(x, top, to - x, std::min(bottom - top + 1, m_layout.ruler.height())),
                               wash);
        }
        m_painter.setPen(QPen(m_look.colour.muted, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, bottom));
    }
}

void TimelinePainter::paintRowLabel(const QRect &row, const QString &text)
{
    const int left = m_look.px(14);
    const QRect place(left, row.top(), m_layout.labels.width() - left - m_look.px(8), row.height());
    m_painter.setFont(m_look.font.caption);
    m_painter.setPen(m_look.colour.muted);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                       QFontMetrics(m_look.font.caption).elidedText(text, Qt::ElideRight, place.width()));
}

void TimelinePainter::paintLabels()
{
    const auto hours = static_cast<double>(m_model.day.length().count()) / 3.6e9;
    const QString day = longDate(m_model.local.at(m_model.day.from).date(), m_model.locale);
    //: beside the overview: the day and its hours, 23 or 25 in the nights of a change of the clock
    paintRowLabel(
        QRect(0, m_layout.overviewBar.top() - 2, 1, m_layout.overviewBar.height() + 4),
        QCoreApplication::translate("Timeline", "%1, %2 h").arg(day, m_model.locale.toString(hours, 'g', 4)));
    const QDate first = m_model.local.at(m_model.visible.from).date();
    const QDate last = m_model.local.at(m_model.visible.to).date();
    if (first != m_model.local.at(m_model.day.from).date() || last != first)
        paintRowLabel(m_layout.ruler, first == last ? longDate(first, m_model.locale)
                                                    //: first and last day
                                                    : QCoreApplication::translate("Timeline", "%1 – %2")
                                                          .arg(shortDate(first, m_model.locale),
                                                               longDate(last, m_model.locale)));
    paintRowLabel(m_layout.incidents, QCoreApplication::translate("Timeline", "Incident"));
    paintRowLabel(m_layout.bookmarks, QCoreApplication::translate("Timeline", "Bookmarks"));
    paintRowLabel(m_layout.holds, QCoreApplication::translate("Timeline", "Kept from deletion"));

    int numberWidth = 0;
    const QFontMetrics strong(m_look.font.captionStrong);
    for (const TimelineLane &lane : m_model.lanes)
        numberWidth = std::max(numberWidth, strong.horizontalAdvance(lane.number) + 2);
    m_painter.save();
    m_painter.setClipRect(QRect(0, m_layout.lanes.top(), m_layout.labels.width(), m_layout.lanes.height()));
    for (int i = 0; i < m_layout.laneCount; ++i) {
        if (m_layout.lane(i).intersects(m_layout.lanes.united(m_layout.labels)))
            paintLaneLabel(i, std::min(numberWidth, m_layout.labels.width() / 3));
    }
    m_painter.restore();
    paintScrollMark();
}

void TimelinePainter::paintLaneLabel(int index, int numberWidth)
{
    const TimelineLane &lane = m_model.lanes[static_cast<size_t>(index)];
    const QRect row = m_layout.lane(index).adjusted(0, 1, 0, -1);
    const int gap = m_look.px(8);
    if (lane.selected) {
        const QRect ground(0, row.top(), m_layout.labels.width() - gap, row.height());
        m_painter.fillRect(ground, m_look.colour.active);
        const int line = m_look.size.selectedLine;
        if (m_look.colour.selectedOuter.isValid())
            m_painter.fillRect(QRect(0, row.top(), line + 2, row.height()), m_look.colour.selectedOuter);
        m_painter.fillRect(
            QRect(m_look.colour.selectedOuter.isValid() ? 1 : 0, row.top(), line, row.height()),
            m_look.colour.selected);
    }
    const int left = m_look.px(14);
    const QRect number(left, row.top(), numberWidth, row.height());
    m_painter.setFont(m_look.font.captionStrong);
    m_painter.setPen(m_look.colour.text);
    m_painter.drawText(
        number, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(m_look.font.captionStrong).elidedText(lane.number, Qt::ElideMiddle, number.width()));
    const int nameLeft = number.right() + 1 + (numberWidth > 0 ? m_look.px(6) : 0);
    const QRect name(nameLeft, row.top(), m_layout.labels.width() - 2 * gap - nameLeft, row.height());
    m_painter.setFont(m_look.font.caption);
    m_painter.drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(m_look.font.caption).elidedText(lane.name, Qt::ElideMiddle, name.width()));
}

void TimelinePainter::paintScrollMark()
{
    if (m_layout.maxScroll <= 0)
        return;
    const int width = m_look.px(4);
    const QRect track(m_layout.labels.right() - width, m_layout.lanes.top(), width, m_layout.lanes.height());
    const double whole = track.height() + m_layout.maxScroll;
    const int height = std::max(m_look.px(12), static_cast<int>(track.height() * track.height() / whole));
    const int top = track.top() + (track.height() - height) * m_layout.scroll / m_layout.maxScroll;
    m_painter.fillRect(track, m_look.colour.raised);
    m_painter.fillRect(QRect(track.left(), top, width, height), m_look.colour.controlLine);
}

} // namespace videoguard::review
