// SPDX-License-Identifier: EUPL-1.2
/// `wall` is the live wall's screen: one widget paints all tiles, by the state that pure functions make of
/// what the operator does. It knows no RTSP and no decoder: pictures come from `console::TileFeed`.
#pragma once

#include "app/console/tile_feed.h"
#include "ui/wall/tile_painter.h"
#include "ui/wall/wall_store.h"

#include <QBasicTimer>
#include <QSet>
#include <QWidget>

namespace videoguard::wall {

/// What lies under one tile, for statistics, tests and assistive tools.
struct TileReport {
    int tile = 0;
    QString cameraId;
    media::StreamState state = media::StreamState::Stopped;
    qint64 shown = 0; ///< pictures painted since the camera was put here
    media::StreamStatistics statistics;
    std::chrono::milliseconds age{0}; ///< of the newest picture; 0 when there is none
    QRectF picture;                   ///< where the picture lies, logical pixels of the view
};

/// What a first picture was the first after.
enum class Since { Opened, Visible, Lost };

/// Mime type of camera ids, one a line: dragged from the camera tree or from a tile.
inline constexpr auto kCameraMime = "application/x-videoguard-camera";

/// Paints all tiles of a wall and turns mouse and keys into new states. Event-driven: a picture is painted in
/// the event-loop pass in which it arrives, only its own rectangle.
class WallView : public QWidget
{
    Q_OBJECT

public:
    WallView(WallStore &store, console::StreamPool &pool, console::CameraList &cameras,
             QWidget *parent = nullptr);
    ~WallView() override;

    [[nodiscard]] std::vector<TileReport> report() const;
    [[nodiscard]] bool isTile(int tile) const { return m_store.state().isTile(tile); }
    [[nodiscard]] int selectedTile() const { return m_store.state().selected; }
    [[nodiscard]] TileTruth truthAt(int tile) const;
    /// "Camera 7, Talsi, live": what is read aloud and shown in the title of the window list.
    [[nodiscard]] QString spokenAt(int tile) const;
    [[nodiscard]] QRectF tileRectAt(int tile) const;
    [[nodiscard]] console::TileFeed *feedAt(int tile) const;
    /// The newest picture of a tile as painted, null if there is none.
    [[nodiscard]] media::Picture pictureAt(int tile) const;
    /// These cameras are being recorded: their captions say so.
    void setRecording(const QSet<QString> &cameraIds);
    /// Carries out what a tile offers (its button), also from menu and keyboard.
    void performAction(int tile);

signals:
    void menuRequested(int tile, const QPoint &globalPosition);
    void passwordWanted(const QString &cameraId);
    void certificateReviewWanted(const QString &cameraId);
    /// Enter after digits: put the camera with this call number on the selected tile.
    void callNumberEntered(int number);
    /// Any key, click or wheel.
    void operatorActed();
    void firstPicture(int tile, videoguard::wall::Since since, qint64 milliseconds);
    /// State of some tile changed: counts in the status line are due.
    void truthChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct LiveTile {
        std::unique_ptr<console::TileFeed> feed;
        TileRect rect;
        media::Picture picture;
        TileTruth truth;
        QString clock;
        qint64 clockSecond = -1;
        bool unpainted = false; ///< `picture` was not painted yet
        qint64 shown = 0;
        std::optional<Since> waiting; ///< a first picture is awaited
        base::SteadyTime waitingSince{};
    };

    void stateChanged();
    void layOut();
    void passDemands();
    void watch(LiveTile &tile, int index);
    void pictureArrived(int index);
    void refresh(int index);
    void setWaiting(LiveTile &tile, Since since);
    void updateRect(const QRectF &rect);
    [[nodiscard]] bool looksAt(int index) const;
    [[nodiscard]] int shownTileAt(QPointF point) const;
    [[nodiscard]] TileLook look(int index) const;
    [[nodiscard]] bool knowsNoCamera() const;
    [[nodiscard]] QStringList overlayLines(const LiveTile &tile) const;
    [[nodiscard]] QString toolTipAt(int index) const;
    [[nodiscard]] QPointF inPicture(int index, QPointF position) const;
    void startTileDrag(int tile);
    [[nodiscard]] bool handleDigit(QKeyEvent *event);

    WallStore &m_store;
    console::StreamPool &m_pool;
    console::CameraList &m_cameras;
    std::vector<LiveTile> m_tiles;
    std::vector<TileRect> m_places; ///< by tile number, as last laid out
    QBasicTimer m_tick;
    bool m_visible = false;
    QSet<QString> m_recording;
    WallState m_painted; ///< state at the last change, to see what differs

    int m_pressedTile = -1;
    QPointF m_pressedAt;
    QPointF m_lastPan;
    bool m_dragging = false;
    int m_hoveredAction = -1;
    int m_pressedAction = -1;
    int m_dropTile = -1;
};

/// Makes tiles known to assistive tools as children of their view. Call once, after QApplication exists.
void installWallAccessibility();

} // namespace videoguard::wall
