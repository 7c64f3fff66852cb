// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/viewport.h"
#include "ui/widgets/theme.h"

class QPainter;

namespace videoguard::map {

/// A camera whose direction and field of view are being set on the map.
struct EditedView {
    geo::Position position;
    double azimuth_deg = 0;
    double hfov_deg = 90;
    friend bool operator==(const EditedView &, const EditedView &) = default;
};

/// What can be dragged: the middle turns the camera, the sides open or close its view.
enum class ViewHandle { None, Azimuth, Left, Right };

/// On the screen; the same distance from the camera at every zoom.
[[nodiscard]] QPointF handlePosition(const Viewport &viewport, const EditedView &view, ViewHandle handle);
[[nodiscard]] ViewHandle handleAt(const Viewport &viewport, const EditedView &view, QPointF screen);
/// The view with this handle under the pointer. Whole degrees; field of view 1 ... 180.
[[nodiscard]] EditedView dragged(const Viewport &viewport, EditedView view, ViewHandle handle,
                                 QPointF screen);
void paintHandles(QPainter &painter, const Viewport &viewport, const widgets::Theme &theme,
                  const EditedView &view, ViewHandle held);

} // namespace videoguard::map
