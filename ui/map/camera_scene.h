// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_index.h"
#include "ui/map/camera_labels.h"
#include "ui/map/camera_layer.h"
#include "ui/map/camera_symbols.h"

#include <QSet>

namespace videoguard::map {

/// Names of the cameras in view, read when they are first needed. GUI thread.
class CameraNames
{
public:
    struct Name {
        int callNumber = 0;
        QString name;
        QString ownerId;
    };
    explicit CameraNames(CameraDetails &details)
        : m_details(details)
    {
    }
    void forget() { m_names.clear(); }
    /// Reads those that are missing, in one go.
    void fetch(const std::vector<qint64> &rows);
    /// Empty for one that was not fetched or is gone.
    [[nodiscard]] const Name &of(qint64 row) const;

private:
    CameraDetails &m_details;
    QHash<qint64, Name> m_names;
};

/// One symbol of a scene.
struct SceneItem {
    quint32 first = 0; ///< positions in the index
    quint32 count = 1; ///< without those shown on their own
    qint64 row = -1;   ///< of a single camera; -1: a cluster
    QPointF at;        ///< from the scene's origin, on whole device pixels
    QPointF foot;      ///< where it really stands, when it was moved aside
    double radius = 0;
    MarkerLook marker; ///< of a single camera
    ClusterLook cluster;
    float azimuth_deg = 0;
    bool panoramic = false;
    geo::Bounds bounds; ///< of a cluster
    LabelText text;
    qint64 labelKey = 0;
    LabelLayout::Placed label; ///< from the scene's origin
};

/// What is drawn of the cameras for one zoom and a part of the world somewhat larger than the screen, so that
/// panning moves it as a whole and no label changes its side under way. GUI thread.
class CameraScene
{
public:
    /// All that a scene is made of besides the viewport.
    struct Source {
        std::shared_ptr<const CameraIndex> index;
        CameraLayerOptions options;
        QHash<qint64, media::StreamState> live;
        QSet<qint64> selected;
        std::vector<qint64> lettered; ///< in the order of their letters
        std::vector<OwnerRing> rings; ///< by partner
    };

    CameraScene(CameraSymbols &symbols, LabelPixmaps &labels, CameraNames &names);

    /// Makes it anew when it does not serve this viewport; `source` as of the last `invalidate`.
    void prepare(const Source &source, const Viewport &viewport);
    void invalidate() { m_valid = false; }
    void forgetSides() { m_layout.forget(); }

    [[nodiscard]] const std::vector<SceneItem> &items() const { return m_items; }
    /// Shown on its own, so not one of its cluster's.
    [[nodiscard]] bool isPulled(quint32 position) const
    {
        return std::binary_search(m_pulled.begin(), m_pulled.end(), position);
    }
    /// Add to a place of the scene: the same on the screen, moved in whole device pixels.
    [[nodiscard]] QPointF offset(const Viewport &viewport) const;

private:
    void collect(const Source &source, const WorldBox &region);
    void addCamera(const Source &source, quint32 position, int letter);
    void addCluster(const Source &source, const CameraIndex::Item &item, quint32 without);
    void addLettered(const Source &source, const WorldBox &region);
    void makeTexts(const Source &source);
    void placeLabels();
    [[nodiscard]] static LabelSide firstSide(const SceneItem &item);
    [[nodiscard]] QPointF place(geo::WorldPoint world) const;
    [[nodiscard]] bool isAlone(const Source &source, qint64 row) const;

    CameraSymbols &m_symbols;
    LabelPixmaps &m_labels;
    CameraNames &m_names;
    LabelLayout m_layout;
    std::vector<SceneItem> m_items;
    std::vector<quint32> m_pulled;                           ///< positions shown on their own, sorted
    std::vector<std::pair<quint32, MarkerState>> m_troubled; ///< by position: live states that need saying
    double m_zoom = 0;
    double m_dpr = 1;
    QRectF m_region; ///< in pixels of the world at this zoom
    bool m_valid = false;
};

} // namespace videoguard::map
