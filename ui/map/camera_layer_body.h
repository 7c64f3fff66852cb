// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_coverage.h"
#include "ui/map/camera_layer.h"
#include "ui/map/camera_scene.h"
#include "ui/map/camera_worker.h"

namespace videoguard::map {

/// What a CameraLayer holds, and how it is painted.
class CameraLayer::Body
{
public:
    Body(CameraLayer &layer, CameraDetails &details);

    void deliver(std::shared_ptr<const CameraIndex> index, quint64 number, bool narrowed);
    void show();   ///< the index that holds now
    void renew();  ///< what is drawn changed
    void narrow(); ///< to `matching`
    /// True when some labels were left for the next frame, so that this one is in time.
    [[nodiscard]] bool paintScene(QPainter &painter, const Viewport &viewport);
    [[nodiscard]] CameraHit hitOf(const SceneItem &item, const Viewport &viewport) const;
    /// Rows of the cameras on the screen and around it; none when there are more than `most`.
    [[nodiscard]] std::vector<qint64> rowsAround(const Viewport &viewport, double margin_m,
                                                 size_t most) const;

    CameraLayer &owner;
    std::shared_ptr<const catalogue::CameraPoints> points;
    std::optional<std::vector<qint64>> matching;
    std::shared_ptr<const CameraIndex> allIndex;
    std::shared_ptr<const CameraIndex> matchingIndex;
    quint64 pointsNumber = 0; ///< of the last wish; older answers are dropped
    quint64 matchingNumber = 0;

    CameraScene::Source source;
    qint64 hovered = -1;
    std::optional<geo::Position> place;
    QHash<QString, QString> ownerNames;
    bool askedAgain = false;

    CameraSymbols symbols;
    LabelPixmaps labels;
    CameraNames names;
    CoveragePainter coverage;
    CameraScene scene;

    // Last: they are joined before anything of the above goes.
    IndexWorker all;
    IndexWorker some;

private:
    void paintLeaders(QPainter &painter, QPointF offset) const;
    void paintSymbol(QPainter &painter, const SceneItem &item, QPointF at, bool isHovered);
    void paintHover(QPainter &painter, const Viewport &viewport, const SceneItem &item, QPointF at);
};

} // namespace videoguard::map
