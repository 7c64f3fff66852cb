// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/viewport.h"

namespace videoguard::map {

/// A round length (1, 2 or 5 times a power of ten) and how long it is on the screen.
struct ScaleBar {
    double length_m = 0;
    double width = 0; ///< device-independent pixels
    friend bool operator==(const ScaleBar &, const ScaleBar &) = default;
};

/// The longest one that is at most `mostWidth` wide, true for the middle of the map.
[[nodiscard]] ScaleBar scaleBarFor(const Viewport &viewport, double mostWidth);

} // namespace videoguard::map
