// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_painter.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

using base::WallTime;
using media::TimeRange;
using widgets::IconFill;

QRectF TimelinePainter::deviceRect(const QRect &bar, int from, int to) const
{
    return {bar.left() + from / m_dpr, static_cast<double>(bar.top()), (to - from) / m_dpr,
            static_cast<double>(bar.height())};
}

QBrush TimelinePainter::hatch(const QColor &line, const QColor &ground) const
{
    const double side = m_look.px(7);
    QPixmap tile(QSizeF(side * m_dpr, side * m_dpr).toSize());
    const double ratio = tile.width() / side;
    tile.fill(ground);
    QPainter painter(&tile);
    painter.scale(ratio, ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.6 * m_look.scale));
    for (const double at : {-side, 0.0, side})
        painter.drawLine(QPointF(at - 1, side + 1), QPointF(at + side + 1, -1));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    return brush;
}

void TimelinePainter::paintLanes()
{
    const TimeScale scale = scaleOf(m_model, m_layout);
    m_painter.save();
    m_painter.setClipRect(m_layout.lanes.adjusted(0, 0, m_look.size.panelPadding, 0));
    for (int i = 0; i < m_layout.laneCount; ++i) {
        const TimelineLane &lane = m_model.lanes[static_cast<size_t>(i)];
        const QRect bar = m_layout.bar(i);
        if (bar.bottom() < m_layout.lanes.top() || bar.top() > m_layout.lanes.bottom())
            continue;
        // The time in which there can be footage at all has a ground, the future has none.
        if (!m_model.bounds.isEmpty()) {
            const double from = std::max<double>(bar.left(), scale.xOf(m_model.bounds.from));
            const double to = std::min<double>(bar.right() + 1, scale.xOf(m_model.bounds.to));
            if (to > from)
                m_painter.fillRect(QRectF(from, bar.top(), to - from, bar.height()), m_look.colour.raised);
        }
        paintBar(lane.stretches, m_model.visible, bar, true);
    }
    m_painter.restore();
}

void TimelinePainter::paintBar(const std::vector<archive::Stretch> &stretches, const TimeRange &range,
                               const QRect &rect, bool named)
{
    const Bar bar = barOf(stretches, range, static_cast<int>(std::lround(rect.width() * m_dpr)));
    paintGaps(bar, rect, named);
    paintRuns(bar, rect);
    if (bar.openEnd)
        paintOpenEnd(*bar.openEnd, rect, named);
    if (!named || !bar.runs.empty() || !bar.gaps.empty())
        return;
    const bool known =
        std::none_of(m_model.lanes.begin(), m_model.lanes.end(),
                     [&](const TimelineLane &lane) { return &lane.stretches == &stretches && !lane.known; });
    m_painter.setFont(m_look.font.micro);
    m_painter.setPen(m_look.colour.muted);
    m_painter.drawText(rect, Qt::AlignCenter,
                       known ? QCoreApplication::translate("Timeline", "no footage in sight")
                             : QCoreApplication::translate("Timeline", "reading footage"));
}

void TimelinePainter::paintRuns(const Bar &bar, const QRect &rect)
{
    std::vector<QRectF> footage;
    std::vector<QRectF> damaged;
    std::vector<QRectF> missing;
    for (const BarRun &run : bar.runs) {
        std::vector<QRectF> &group = run.filling == Filling::Missing   ? missing
                                     : run.filling == Filling::Damaged ? damaged
                                                                       : footage;
        group.push_back(deviceRect(rect, run.from, run.to));
    }
    const auto draw = [this](const std::vector<QRectF> &rects, const QBrush &brush) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(brush);
        m_painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    };
    draw(footage, m_colours.footage);
    if (!damaged.empty()) {
        draw(damaged, hatch(m_look.colour.panel, m_colours.footage));
        const int icon = std::min(m_look.size.iconState, rect.height() - 2);
        for (const QRectF &one : damaged) {
            m_painter.fillRect(QRectF(one.left(), one.bottom() - m_look.px(2), one.width(), m_look.px(2)),
                               m_look.colour.warning);
            if (one.width() >= icon + m_look.px(6)) {
                const QRect place(
                    QPoint(static_cast<int>(one.center().x()) - icon / 2, rect.center().y() - icon / 2),
                    QSize(icon, icon));
                m_painter.fillRect(place.adjusted(-2, -1, 2, 1), m_look.colour.panel);
                widgets::paintIcon(m_painter, place, QStringLiteral("triangle-alert"), m_look.colour.warning,
                                   IconFill::Filled);
            }
        }
    }
    if (m_colours.edge.isValid()) {
        const double line = m_look.px(2);
        for (std::vector<QRectF> *group : {&footage, &damaged}) {
            for (QRectF &one : *group)
                one.setTop(one.bottom() - line);
        }
        draw(footage, m_colours.edge);
    }
    if (!missing.empty()) {
        m_painter.setBrush(m_look.colour.panel);
        m_painter.setPen(QPen(m_look.colour.offline, 1, Qt::DashLine));
        for (const QRectF &one : missing)
            m_painter.drawRect(one.adjusted(0.5, 0.5, -0.5, -0.5));
        m_painter.setFont(m_look.font.micro);
        m_painter.setPen(m_look.colour.muted);
        const QString text = QCoreApplication::translate("Timeline", "disk missing");
        const int width = QFontMetrics(m_look.font.micro).horizontalAdvance(text) + m_look.px(10);
        for (const QRectF &one : missing) {
            if (one.width() >= width)
                m_painter.drawText(one, Qt::AlignCenter, text);
        }
    }
}

void TimelinePainter::paintGaps(const Bar &bar, const QRect &rect, bool named)
{
    if (bar.gaps.empty())
        return;
    std::vector<QRectF> wide;
    std::vector<QRectF> narrow;
    const double least = m_look.px(4);
    for (const BarGap &gap : bar.gaps) {
        const QRectF one = deviceRect(rect, gap.from, gap.to);
        (one.width() >= least ? wide : narrow).push_back(one);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.colour.panel);
    m_painter.drawRects(narrow.data(), static_cast<int>(narrow.size()));
    if (wide.empty())
        return;
    m_painter.setBrush(hatch(m_look.colour.offline, m_look.colour.panel));
    m_painter.drawRects(wide.data(), static_cast<int>(wide.size()));
    for (QRectF &one : wide)
        one.adjust(0.5, 0.5, -0.5, -0.5);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.colour.offline, 1));
    m_painter.drawRects(wide.data(), static_cast<int>(wide.size()));
    if (!named)
        return;
    const QFontMetrics metrics(m_look.font.micro);
    const int least_px = metrics.horizontalAdvance(QStringLiteral("00 s")) + m_look.px(14);
    m_painter.setFont(m_look.font.micro);
    for (const BarGap &gap : bar.gaps) {
        const QRectF one = deviceRect(rect, gap.from, gap.to);
        if (one.width() < least_px)
            continue;
        const QString length = durationText(gap.range.length(), m_model.locale);
        const auto fits = [&](const QString &words) {
            return metrics.horizontalAdvance(words) + m_look.px(14) <= one.width();
        };
        QString text = QCoreApplication::translate("Timeline", "gap %1").arg(length);
        if (!fits(text))
            text = length;
        if (!fits(text))
            continue;
        const double width = metrics.horizontalAdvance(text) + m_look.px(10);
        const QRectF box(std::round(one.center().x() - width / 2), one.top() + 1, std::round(width),
                         one.height() - 2);
        m_painter.fillRect(box, m_look.colour.panel);
        m_painter.setPen(m_look.colour.text);
        m_painter.drawText(box, Qt::AlignCenter, text);
    }
}

void TimelinePainter::paintOpenEnd(int end, const QRect &rect, bool named)
{
    const double x = rect.left() + end / m_dpr;
    const double fade = std::min<double>(m_look.px(24), x - rect.left());
    QLinearGradient gradient(x - fade, 0, x, 0);
    QColor clear = m_look.colour.panel;
    clear.setAlpha(0);
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, m_look.colour.panel);
    m_painter.fillRect(QRectF(x - fade, rect.top(), fade, rect.height()), gradient);
    if (!named)
        return;
    const QFontMetrics metrics(m_look.font.micro);
    //: on the timeline, where footage is being recorded now
    const QString word = QCoreApplication::translate("Timeline", "REC");
    const double dot = m_look.px(8);
    const double needed = dot + m_look.px(8) + metrics.horizontalAdvance(word);
    const bool outside = x + needed <= rect.right();
    const double left = outside ? x + m_look.px(4) : std::min<double>(x, rect.right() + 1.0) - dot - 2;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.colour.alarm);
    m_painter.drawEllipse(QRectF(left, rect.center().y() + 0.5 - dot / 2, dot, dot));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (outside) {
        m_painter.setFont(m_look.font.micro);
        m_painter.setPen(m_look.colour.muted);
        m_painter.drawText(QRectF(left + dot + m_look.px(4), rect.top(), needed, rect.height()),
                           Qt::AlignVCenter | Qt::AlignLeft, word);
    }
}

void TimelinePainter::paintIncidents()
{
    m_painter.save();
    m_painter.setClipRect(m_layout.incidents);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const QFontMetrics metrics(m_look.font.captionStrong);
    for (const TimelineMark &mark : m_model.marks) {
        const QRectF frame =
            mark.kind == TimelineMark::Kind::Incident ? markRect(mark, m_model, m_layout) : QRectF();
        if (frame.isEmpty())
            continue;
        m_painter.setPen(QPen(m_look.colour.text, 1.5 * m_look.scale));
        m_painter.setBrush(m_look.colour.panel);
        m_painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), m_look.size.radiusTag,
                                  m_look.size.radiusTag);
        const QRectF inside = frame.intersected(QRectF(m_layout.incidents)).adjusted(6, 0, -6, 0);
        if (inside.width() < m_look.px(28))
            continue;
        m_painter.setFont(m_look.font.captionStrong);
        m_painter.setPen(m_look.colour.text);
        m_painter.drawText(inside, Qt::AlignCenter,
                           metrics.elidedText(mark.text, Qt::ElideMiddle, static_cast<int>(inside.width())));
    }
    m_painter.restore();
}

void TimelinePainter::paintBookmarks()
{
    double last = -1e9;
    for (const TimelineMark &mark : m_model.marks) {
        const QRectF place =
            mark.kind == TimelineMark::Kind::Bookmark ? markRect(mark, m_model, m_layout) : QRectF();
        // A thousand of them at one place are one.
        if (place.isEmpty() || place.left() < last + 2)
            continue;
        last = place.left();
        widgets::paintIcon(m_painter, place.toRect(), QStringLiteral("bookmark"), m_look.colour.text,
                           IconFill::Filled);
    }
}

void TimelinePainter::paintHolds()
{
    m_painter.save();
    m_painter.setClipRect(m_layout.holds);
    const QFontMetrics metrics(m_look.font.micro);
    const double line = 1.6 * m_look.scale;
    double textEnd = m_layout.holds.left();
    for (const TimelineMark &mark : m_model.marks) {
        const QRectF place =
            mark.kind == TimelineMark::Kind::Hold ? markRect(mark, m_model, m_layout) : QRectF();
        if (place.isEmpty())
            continue;
        const double top = std::round(place.center().y());
        const double legs = m_look.px(6);
        m_painter.fillRect(QRectF(place.left(), top, place.width(), line), m_look.colour.text);
        m_painter.fillRect(QRectF(place.left(), top, line, legs), m_look.colour.text);
        m_painter.fillRect(QRectF(place.right() - line, top, line, legs), m_look.colour.text);
        const QRectF inside = place.intersected(QRectF(m_layout.holds));
        const double width = metrics.horizontalAdvance(mark.text) + m_look.px(12);
        const double left = std::max(inside.center().x() - width / 2, textEnd);
        if (left + width > inside.right() - m_look.px(8) || left < inside.left() + m_look.px(8))
            continue;
        const QRectF box(std::round(left), place.top(), std::round(width), place.height());
        m_painter.fillRect(box, m_look.colour.panel);
        m_painter.setFont(m_look.font.micro);
        m_painter.setPen(m_look.colour.text);
        m_painter.drawText(box, Qt::AlignCenter, mark.text);
        textEnd = box.right();
    }
    m_painter.restore();
}

} // namespace videoguard::review
