// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/view_geometry.h"

#include <QJsonObject>

namespace videoguard::geo::tests {

inline constexpr Position kTown{57.24519, 22.59030};

/// Camera C of the vectors on a pole, looking over a street; its far edge is the horizon.
inline ViewGeometry streetView()
{
    ViewGeometry view;
    view.position = kTown;
    view.azimuth_deg = 30;
    view.tilt_deg = -14;
    view.height_m = 5;
    view.hfov_deg = 67.802202;
    view.width_px = 2688;
    view.height_px = 1520;
    return view;
}

/// One of P1 to P10 as a camera of full HD.
inline ViewGeometry trapezoidView(const QJsonObject &vector)
{
    ViewGeometry view;
    view.position = kTown;
    view.azimuth_deg = 0;
    view.tilt_deg = vector.value(QLatin1String("tilt_deg")).toDouble();
    view.height_m = vector.value(QLatin1String("height_m")).toDouble();
    view.hfov_deg = vector.value(QLatin1String("hfov_deg")).toDouble();
    view.vfov_deg = vector.value(QLatin1String("vfov_deg")).toDouble();
    view.width_px = 1920;
    view.height_px = 1080;
    return view;
}

} // namespace videoguard::geo::tests
