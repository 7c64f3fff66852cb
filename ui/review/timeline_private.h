// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/timeline.h"
#include "ui/review/timeline_model.h"

#include <QBasicTimer>
#include <QImage>
#include <QPixmap>
#include <QTimer>

class QPainter;

namespace videoguard::review {

void installTimelineAccessibility();

/// The timeline's inside: model, layout, the picture of its rows, what the hand is doing.
struct Timeline::Private {
    enum class Drag { None, Scrub, Mark, EdgeIn, EdgeOut, Pan, Frame };

    explicit Private(Timeline *timeline);

    Timeline *q;
    TimelineModel model;
    TimelineMetrics metrics;
    TimelineLayout layout;
    int scroll = 0;

    QPixmap rows;
    std::vector<QRect> rulerLabels; ///< in `rows`
    bool rowsAreOld = true;

    QTimer rangeTimer; ///< coalesces `rangeChanged` and `overviewChanged`
    bool rangeIsNew = false;
    bool dayIsNew = false;
    QTimer previewTimer; ///< coalesces `previewWanted`

    Drag drag = Drag::None;
    bool moved = false; ///< the press became a drag
    int pressedMark = -1;
    QPoint pressedAt;
    media::TimeRange pressedRange;  ///< visible at the press
    base::WallTime pressedPosition; ///< to go back to with Escape
    std::optional<media::TimeRange> pressedSelection;
    base::WallTime markAnchor;
    std::optional<QPoint> pointer; ///< over the plot
    double lanesWheel = 0;         ///< what was left of the last turn

    struct Preview {
        QString cameraId;
        base::WallTime at;
        QImage picture;
    } preview;

    // State.
    void changed();       ///< rows are painted anew
    void relayout();      ///< sizes, rows, fonts
    void updateDay();     ///< after position or range
    void guessOverview(); ///< from the lanes, until the archive has answered
    void setRange(const media::TimeRange &range);
    void seek(base::WallTime to, bool isFinal);
    void moveLine(base::WallTime to);
    [[nodiscard]] base::WallTime inBounds(base::WallTime t) const;
    [[nodiscard]] TimeScale scale() const { return scaleOf(model, layout); }
    [[nodiscard]] TimeScale dayScale() const { return dayScaleOf(model, layout); }
    [[nodiscard]] const TimelineLane *selectedLane() const;

    // Painting (timeline_overlay.cpp).
    void renderRows();
    void paintOverlay(QPainter &painter);
    void hideCoveredLabels(QPainter &painter);
    void paintSelection(QPainter &painter);
    void paintLine(QPainter &painter);
    void paintHover(QPainter &painter);
    void paintFocusedMark(QPainter &painter);
    void paintPreview(QPainter &painter);
    [[nodiscard]] QRect positionLabelRect(base::WallTime at) const;
    [[nodiscard]] QRegion lineRegion(base::WallTime at) const;
    [[nodiscard]] QRegion hoverRegion() const;
    [[nodiscard]] QRect previewRect() const;
    [[nodiscard]] QRect flagRect(bool isIn) const;
    [[nodiscard]] QRect lengthRect() const; ///< of the marked range; empty where there is no room

    // Input (timeline_input.cpp).
    void press(QMouseEvent *event);
    void dragTo(const QPoint &at);
    void dragSelectionTo(const QPoint &at);
    void release(QMouseEvent *event);
    void cancelDrag();
    void hover(const std::optional<QPoint> &at);
    void askForPreview();
    void wheel(QWheelEvent *event);
    bool key(QKeyEvent *event);
    bool focusMark(int direction);
    void setFocusedMark(int mark);
    void chooseLane(int direction);
    void activate(int mark);
    void updateCursor(const QPoint &at);
    bool toolTip(const QPoint &at, const QPoint &globalPosition);
};

} // namespace videoguard::review
