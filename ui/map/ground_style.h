// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_layer.h"

#include <QColor>

namespace videoguard::map {

/// The map colours of resources/theme/tokens.json; the names are those of the file, with a few mixed from
/// them.
struct GroundColours {
    QColor sea, land, partner, own, forest, builtup, water, building, river;
    QColor roadMajor, road, roadMinor, path, rail, border, municipality;
    QColor label, labelMinor, halo, casing, waterLabel;
    QColor grass, wetland, sand, industry; ///< mixed
    bool dark = true;
};
[[nodiscard]] const GroundColours &groundColours(GroundStyle style);

enum class RoadClass {
    Path,
    Track,
    Service,
    Minor,
    Tertiary,
    Secondary,
    Primary,
    Trunk,
    Motorway,
    Rail,
    Pier,
    None
};
[[nodiscard]] RoadClass roadClassOf(const QString &name);

/// Widths in device-independent pixels at a zoom of the viewport; 0: not drawn.
[[nodiscard]] double roadWidth(RoadClass road, double zoom);
[[nodiscard]] double riverWidth(bool isRiver, double zoom);
[[nodiscard]] QColor roadColour(RoadClass road, const GroundColours &colours, double zoom);
/// How much wider than the road its casing is, both sides together.
[[nodiscard]] double casingWidth(RoadClass road, double zoom);

/// `share` 0 is `from`, 1 is `to`.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);
/// 0 below `from`, 1 above `to`, straight between.
[[nodiscard]] double ramp(double value, double from, double to);

} // namespace videoguard::map
