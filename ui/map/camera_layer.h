// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/query.h"
#include "app/geo/view_geometry.h"
#include "app/media/stream_types.h"
#include "ui/map/viewport.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QObject>

class QPainter;

namespace videoguard::map {

/// What of the camera layer is drawn.
struct CameraLayerOptions {
    bool cameras = true;
    bool names = true;
    bool sectors = true;   ///< short wedges; coverage of the selected camera is always drawn
    bool coverage = false; ///< footprints of all cameras at street level
    bool clusters = true;
    QString levelSetId = QStringLiteral("2014");
    friend bool operator==(const CameraLayerOptions &, const CameraLayerOptions &) = default;
};

/// Where details of the cameras in view come from; kept out of the layer so that it can be measured alone.
class CameraDetails
{
public:
    virtual ~CameraDetails() = default;
    /// In the order asked; what is gone is left out. Called for what is in view only, at most a few hundred.
    [[nodiscard]] virtual std::vector<catalogue::CameraRow> rows(const std::vector<qint64> &rows) = 0;
    [[nodiscard]] virtual std::vector<std::pair<qint64, geo::ViewGeometry>>
    views(const std::vector<qint64> &rows) = 0;
};

inline constexpr size_t kMostHitRows = 1000;

/// Something of the layer under a point of the screen.
struct CameraHit {
    std::vector<qint64> rows; ///< one: a camera; several: a cluster, at most `kMostHitRows` of it
    qint64 count = 0;         ///< of cameras
    geo::Bounds bounds;       ///< of a cluster's cameras
    QRectF rect;              ///< of the symbol on the screen
};

/// Cameras on the map: symbols, clusters, wedges, coverage of the selected and of asked ones. Up to a million
/// cameras: the index is built on a thread, a frame touches what is in view alone. GUI thread.
class CameraLayer : public QObject
{
    Q_OBJECT

public:
    explicit CameraLayer(CameraDetails &details, QObject *parent = nullptr);
    ~CameraLayer() override;

    /// Replaces all; `indexed` follows when they are there.
    void setPoints(std::shared_ptr<const catalogue::CameraPoints> points);
    /// Only these are shown in full, others are left out; nullopt: all.
    void setMatching(std::optional<std::vector<qint64>> rows);
    void setOptions(const CameraLayerOptions &options);
    [[nodiscard]] const CameraLayerOptions &options() const;
    void setTheme(const widgets::Theme &theme);
    /// Colour of the thin ring by owner: index into `CameraPoints::partnerIds`.
    void setLiveStates(const QHash<qint64, media::StreamState> &states);
    void setSelected(const std::vector<qint64> &rows);
    /// The camera under the pointer; -1 none. It is drawn larger, with its name, owner and state beside it.
    void setHovered(qint64 row);
    /// Names of the owners by partner id, in the interface's language, for what is hovered.
    void setOwnerNames(const QHash<QString, QString> &names);
    /// Cameras that see an asked place, with their letters "A", "B", ... in this order; their outlines are
    /// drawn dashed, and a dotted line to `place`. nullopt: nothing is asked.
    void setSeeing(std::optional<geo::Position> place, const std::vector<qint64> &rows);
    /// The catalogue changed: details are read again.
    void forgetDetails();

    /// Coverage first (below symbols and the map's names), then symbols with labels.
    void paintCoverage(QPainter &painter, const Viewport &viewport);
    void paintSymbols(QPainter &painter, const Viewport &viewport);
    /// Rectangles of symbols and labels of the last layout for this viewport, so that the map's names keep
    /// away.
    [[nodiscard]] std::vector<QRectF> occupied(const Viewport &viewport);

    [[nodiscard]] std::optional<CameraHit> hit(const Viewport &viewport, QPointF screen) const;
    /// Cameras (not clusters) inside a screen polygon or rectangle, whatever is drawn of them.
    [[nodiscard]] std::vector<qint64> inside(const Viewport &viewport, const QPolygonF &screen) const;
    [[nodiscard]] qint64 countIn(const geo::Bounds &bounds) const;
    /// Cameras that are shown (all, or those that match), and how many of each partner.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] QHash<QString, int> countsByPartner() const;
    /// The first index is there: what is shown is complete.
    [[nodiscard]] bool isIndexed() const;

    struct Memory {
        qint64 index_bytes = 0;    ///< grows with the cameras, 60 to 80 bytes each
        qint64 pixmaps_bytes = 0;  ///< symbols and labels; bounded by `limit_bytes`
        qint64 coverage_bytes = 0; ///< of at most 5,000 footprints
        qint64 limit_bytes = 0;
    };
    [[nodiscard]] Memory memory() const;
    [[nodiscard]] qint64 memory_bytes() const; ///< all of it

signals:
    void changed(); ///< repaint
    void indexed();

private:
    class Body;
    std::unique_ptr<Body> m_body;
};

} // namespace videoguard::map
