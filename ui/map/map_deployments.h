// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"
#include "ui/map/map_view.h"

#include <QDateTime>

namespace videoguard::map {

/// A place where a mobile camera stood before.
struct EarlierPlace {
    geo::Position position;
    QDateTime from;
    QDateTime to;
    QString note;
    friend bool operator==(const EarlierPlace &, const EarlierPlace &) = default;
};

/// Deployments that have ended, the latest first; those without a place are left out.
[[nodiscard]] std::vector<EarlierPlace> earlierPlaces(const catalogue::CameraRecord &camera);
/// The record with the camera at `place` from `now` on: the open deployment ends then, its direction, tilt
/// and height go along because they are unknown at the new place.
[[nodiscard]] catalogue::CameraRecord deployedAt(catalogue::CameraRecord camera, geo::Position place,
                                                 const QDateTime &now);

/// Earlier places of the selected mobile camera: hollow symbols with their dates.
class EarlierPlacesLayer final : public MapLayer
{
public:
    void set(std::vector<EarlierPlace> places) { m_places = std::move(places); }
    void paintAbove(QPainter &painter, const Viewport &viewport) override;
    [[nodiscard]] QString toolTip(const Viewport &viewport, QPointF screen) override;

private:
    [[nodiscard]] QString datesOf(const EarlierPlace &place) const;

    std::vector<EarlierPlace> m_places;
};

} // namespace videoguard::map
