// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_layer.h"
#include "ui/map/centre_layer.h"
#include "ui/map/ground_layer.h"
#include "ui/map/map_handles.h"
#include "ui/map/map_store.h"

#include <QWidget>

class QHelpEvent;

namespace videoguard::map {

/// Mime type of camera ids, one a line, as the tree and the wall drag and drop them.
inline constexpr auto kCameraMime = "application/x-videoguard-camera";

/// Something else to be drawn under the cameras or above them, and hit there.
class MapLayer
{
public:
    virtual ~MapLayer() = default;
    virtual void paintBelow(QPainter &, const Viewport &) {}
    virtual void paintAbove(QPainter &, const Viewport &) {}
    /// Screen rectangles that names keep away from.
    [[nodiscard]] virtual std::vector<QRectF> occupied(const Viewport &) { return {}; }
    /// Words about what lies there; empty: nothing of this layer.
    [[nodiscard]] virtual QString toolTip(const Viewport &, QPointF) { return {}; }
};

/// Shows the state of a map by its layers and turns mouse, wheel, touch and keys into new states. GUI thread.
class MapView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the view.
    MapView(MapStore &store, GroundLayer &ground, CameraLayer &cameras, CentreLayer &centres,
            CameraDetails &details, QWidget *parent = nullptr);
    ~MapView() override;

    /// Painted in the order added; outlives the view.
    void addLayer(MapLayer *layer);
    /// Handles for a camera being edited; nullopt takes them away.
    void setEdited(const std::optional<EditedView> &view);
    /// What Home shows.
    void setHome(const geo::Bounds &bounds) { m_home = bounds; }
    [[nodiscard]] const geo::Bounds &home() const { return m_home; }
    /// Text on the figure being measured, by the page's words.
    void setFigureNote(const QString &text);
    [[nodiscard]] const QString &figureNote() const { return m_figureNote; }
    /// The place under the pointer; nullopt while the pointer is elsewhere.
    [[nodiscard]] std::optional<geo::Position> pointed() const { return m_pointed; }
    /// For statistics: how long the last painting took.
    [[nodiscard]] std::chrono::microseconds lastFrame() const { return m_lastFrame; }

    /// Cameras in view from the top left to the bottom right; empty when there are more than can be walked
    /// through.
    [[nodiscard]] std::vector<qint64> walkable() const;

signals:
    void cameraClicked(qint64 row);
    void cameraActivated(qint64 row);
    /// Cameras on one spot that no zoom takes apart.
    void stackOpened(const std::vector<qint64> &rows, const QPoint &globalPosition);
    void centreClicked(const videoguard::map::CentreHit &centre, const QPoint &globalPosition);
    void groundClicked(); ///< nothing is there: the selection is given up
    /// A place for the tools Seeing and Position.
    void placeChosen(geo::Position place);
    /// Rectangle or lasso was drawn; `add`: to what is selected.
    void camerasEnclosed(const std::vector<qint64> &rows, bool add);
    void menuWanted(geo::Position place, qint64 cameraRow, const QPoint &globalPosition);
    void pointedChanged();
    void viewEdited(double azimuth_deg, double hfov_deg);
    void escapePressed();
    void operatorActed();

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
    bool focusNextPrevChild(bool next) override;

private:
    /// What the held left button does.
    enum class Drag { None, Undecided, Map, Camera, Shape, Point, Handle };

    void stateChanged(const MapState &before);
    void describeParts();
    void takeTheme();
    void paintTools(QPainter &painter);
    void point(std::optional<QPointF> screen);
    void showCursor();
    void click(QPointF at, const QPoint &globalPosition);
    void hoverAt(QPointF at);
    [[nodiscard]] std::optional<CameraHit> cameraAt(QPointF at) const;
    void openCluster(const CameraHit &hit, const QPoint &globalPosition);
    void dragTo(QPointF at);
    void startCameraDrag();
    void enclose(bool add);
    void act(QPointF at);
    [[nodiscard]] int figurePointAt(QPointF screen) const;
    [[nodiscard]] std::optional<QPointF> keyboardCross() const;
    [[nodiscard]] bool showToolTip(QHelpEvent *event);
    [[nodiscard]] bool nativeGesture(QEvent *event);
    [[nodiscard]] bool pinch(QEvent *event);

    MapStore &m_store;
    GroundLayer &m_ground;
    CameraLayer &m_cameras;
    CentreLayer &m_centres;
    CameraDetails &m_details;
    std::vector<MapLayer *> m_layers;
    geo::Bounds m_home;
    std::optional<EditedView> m_edited;
    QString m_figureNote;

    std::optional<geo::Position> m_pointed;
    std::optional<QPointF> m_pointer; ///< on the screen
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_last;
    qint64 m_pressedRow = -1;
    int m_heldPoint = -1;
    ViewHandle m_heldHandle = ViewHandle::None;
    QPolygonF m_shape; ///< rectangle or lasso while it is drawn
    std::chrono::microseconds m_lastFrame{0};
};

} // namespace videoguard::map
