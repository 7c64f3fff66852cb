// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/timeline_colours.h"
#include "ui/review/timeline_model.h"
#include "ui/review/timeline_ticks.h"

#include <QPainter>

namespace videoguard::review {

/// Paints what stands still while playing: the overview, the ruler, the rows of cameras and marks.
class TimelinePainter
{
public:
    /// `painter` paints on something of the ratio `dpr`, in logical pixels.
    TimelinePainter(QPainter &painter, const TimelineModel &model, const TimelineLayout &layout, double dpr);

    void paint(const QSize &size);
    /// Where the words of the ruler stand since `paint`.
    [[nodiscard]] const std::vector<QRect> &rulerLabels() const { return m_rulerLabels; }

private:
    void paintOverview();
    void paintRuler();
    void paintLabels();
    void paintLaneLabel(int index, int numberWidth);
    void paintScrollMark();
    void paintLanes();
    void paintBar(const std::vector<archive::Stretch> &stretches, const media::TimeRange &range,
                  const QRect &bar, bool named);
    void paintRuns(const Bar &bar, const QRect &rect);
    void paintGaps(const Bar &bar, const QRect &rect, bool named);
    void paintOpenEnd(int end, const QRect &rect, bool named);
    void paintIncidents();
    void paintBookmarks();
    void paintHolds();
    void paintChanges(const TimeScale &scale, int top, int bottom);
    std::vector<QRect> paintTickLabels(const std::vector<Tick> &ticks, const TimeScale &scale, int baseline);
    void paintRowLabel(const QRect &row, const QString &text);
    [[nodiscard]] QRectF deviceRect(const QRect &bar, int from, int to) const;
    [[nodiscard]] QBrush hatch(const QColor &line, const QColor &ground) const;

    QPainter &m_painter;
    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
    const widgets::Theme &m_look;
    TimelineColours m_colours;
    double m_dpr;
    std::vector<QRect> m_rulerLabels;
};

} // namespace videoguard::review
