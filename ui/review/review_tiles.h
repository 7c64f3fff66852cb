// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/review_state.h"
#include "ui/review/review_tile.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace videoguard::review {

/// The pictures of all lanes in step: one widget paints them all. Double click enlarges, the wheel zooms
/// within a picture, dragging moves in it. Knows no player. GUI thread.
class ReviewTiles : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTiles(QWidget *parent = nullptr);

    /// What is shown and how it is called; `names` in the order of the lanes. Pictures of lanes that stay
    /// stay.
    void arrange(const ReviewState &state, const std::vector<TileNames> &names);
    void setStatus(const QString &laneId, const media::LaneStatus &status);
    void setPicture(const QString &laneId, const media::Picture &picture);
    /// What the lane has to bring: nothing when it is not seen.
    [[nodiscard]] media::Demand demand(const QString &laneId) const;
    [[nodiscard]] media::Picture picture(const QString &laneId) const;
    /// In the order of the lanes.
    [[nodiscard]] int laneCount() const { return static_cast<int>(m_looks.size()); }
    [[nodiscard]] const TileLook &look(int lane) const { return m_looks[static_cast<size_t>(lane)]; }
    [[nodiscard]] bool isShown(int lane) const;
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] QRectF actionRect(int lane) const;
    /// Instead of pictures, while there are no lanes.
    void setEmptyWords(const QString &title, const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void laneChosen(int lane);
    void enlargeWanted(int lane);
    void momentWanted(videoguard::base::WallTime at); ///< the button of a tile without footage
    void zoomWanted(int lane, double factor, QPointF anchor);
    void panWanted(int lane, QPointF by);
    void zoomResetWanted(int lane);
    void menuWanted(int lane, const QPoint &globalPosition);
    void selectNextWanted(int step);
    void demandsChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int laneAt(const QPointF &position) const;
    [[nodiscard]] int indexOf(const QString &laneId) const;
    void updateTile(int lane);
    void readingIsLong();

    std::vector<TileLook> m_looks;
    std::vector<int> m_shown;
    std::vector<std::optional<base::SteadyTime>> m_readingSince;
    QTimer m_reading;
    int m_edge = 2;
    int m_selected = -1;
    bool m_enlarged = false;
    int m_hovered = -1; ///< tile whose button the pointer is on
    int m_pressed = -1;
    int m_dragged = -1;
    QPointF m_dragFrom;
    QString m_emptyTitle;
    QString m_emptyDetail;
};

/// Tiles as children of the list for assistive tools; once per program, repeated calls do nothing.
void installReviewAccessibility();

} // namespace videoguard::review
