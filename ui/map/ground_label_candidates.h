// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_label_layout.h"

namespace videoguard::map {

/// A name that might be shown.
struct LabelCandidate {
    enum class Shape { Beside, On, Along, Shield };
    int rank = 0;      ///< the lowest first
    double weight = 0; ///< among the same rank the greatest first
    Shape shape = Shape::On;
    QString text;
    geo::WorldPoint anchor;
    QPolygonF line;   ///< of Along, in pixels of the request's viewport
    double start = 0; ///< of Along
    LabelLook look;
    double apart_px = 0; ///< from the same text elsewhere
};

/// Everything that the request's viewport might show, in no order.
[[nodiscard]] std::vector<LabelCandidate> labelCandidates(const LabelRequest &request);

} // namespace videoguard::map
