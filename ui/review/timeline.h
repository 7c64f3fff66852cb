// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace videoguard::review {

/// One camera's row. Footage as of the asked range, or more.
struct TimelineLane {
    QString cameraId;
    QString number; ///< call number
    QString name;
    bool selected = false;
    std::vector<archive::Stretch> stretches; ///< sorted, not overlapping
    bool known = true;                       ///< false: `stretches` are still being read
};

/// Something with a beginning and perhaps an end on the rows of incidents, bookmarks and holds.
struct TimelineMark {
    enum class Kind { Incident, Bookmark, Hold };
    Kind kind = Kind::Incident;
    QString id;
    QString cameraId; ///< bookmarks
    media::TimeRange range;
    QString text;

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

/// The overview of the day and the zoomed range with a row per camera: footage, gaps (hatched and named),
/// incidents, bookmarks, holds, the position and the marked range. Wheel zooms at the pointer (seconds to
/// months), drag scrubs, Shift+drag marks, Ctrl+drag or middle button moves, keys do the same: Left/Right 5 s
/// (Shift 30 s, Ctrl 5 min), Page Up/Down a screen, Up/Down the camera, +/- zoom, Home/End, Tab from mark to
/// mark. Local time with its offset; nights with a change of the clock show both hours. Paints a picture of
/// its rows once and only the position line while playing; turns the page when the line leaves it. Knows no
/// player and no archive. GUI thread.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    ~Timeline() override;

    void setZone(const QByteArray &zone); ///< IANA; the system's at first
    void setLanes(std::vector<TimelineLane> lanes);
    void setMarks(std::vector<TimelineMark> marks);
    /// From the player; has no effect while the line is being dragged.
    void setPosition(base::WallTime position);
    [[nodiscard]] base::WallTime position() const;
    /// In and out; nullopt: none.
    void setSelection(const std::optional<media::TimeRange> &range);
    [[nodiscard]] std::optional<media::TimeRange> selection() const;
    /// The zoomed range; from 2 s to 400 days.
    void setVisibleRange(const media::TimeRange &range);
    [[nodiscard]] media::TimeRange visibleRange() const;
    /// Microseconds of one device pixel: what is worth asking of the archive.
    [[nodiscard]] std::chrono::microseconds resolution() const;
    /// The day of the overview, local midnight to midnight: that of the position, or of the zoomed range when
    /// the position is elsewhere.
    [[nodiscard]] media::TimeRange overviewRange() const;
    /// Footage on that day, of all cameras together. Until it is set: what the lanes tell.
    void setOverview(std::vector<archive::Stretch> stretches);
    /// Where footage begins and ends at all, and what "now" is; the timeline does not go beyond.
    void setBounds(const media::TimeRange &bounds);
    /// A small picture above the pointer while it rests on or scrubs a row; null takes it away.
    void setPreview(const QString &cameraId, base::WallTime at, const QImage &picture);

    void zoom(double factor); ///< around the position
    void jumpToNextMark(int direction);
    void retranslate();

    // For assistive tools: the lanes, then the marks by time.
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] bool isLane(int item) const;
    /// "Camera 101, footage 13:50 to 14:05, gap 2 minutes 12 seconds".
    [[nodiscard]] QString itemName(int item) const;
    [[nodiscard]] QRect itemRect(int item) const; ///< empty: not in sight
    [[nodiscard]] bool isItemSelected(int item) const;
    /// The mark that has the focus within, -1: none.
    [[nodiscard]] int focusedItem() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The visible range changed: stretches for it are wanted. Coalesced.
    void rangeChanged();
    /// `overviewRange` is another: footage of that day is wanted. Coalesced.
    void overviewChanged();
    void scrubbed(videoguard::base::WallTime position);   ///< while dragging
    void seekWanted(videoguard::base::WallTime position); ///< click, end of a drag, keys
    void selectionChanged();
    void laneClicked(const QString &cameraId);
    void markClicked(videoguard::review::TimelineMark::Kind kind, const QString &id);
    void previewWanted(const QString &cameraId, videoguard::base::WallTime at);
    void menuRequested(const QString &cameraId, videoguard::base::WallTime at, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace videoguard::review
