// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_scale.h"

#include <cmath>

namespace videoguard::map {

ScaleBar scaleBarFor(const Viewport &viewport, double mostWidth)
{
    const double perPixel = viewport.metresPerPixel();
    const double most = perPixel * mostWidth;
    if (!(most > 0) || !std::isfinite(most))
        return {};
    const double power = std::pow(10, std::floor(std::log10(most)));
    double length = power;
    for (const double step : {2.0, 5.0}) {
        if (step * power <= most)
            length = step * power;
    }
    return {length, length / perPixel};
}

} // namespace videoguard::map
