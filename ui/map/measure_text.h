// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/map_state.h"

#include <QLocale>

namespace videoguard::map {

/// What the points in hand measure, with `pointer` as the next one while the figure is open: "1.24 km", "3.2
/// ha · 812 m around". Empty with too few points.
[[nodiscard]] QString figureText(const MapState &state, std::optional<geo::Position> pointer,
                                 const QLocale &locale = {});

} // namespace videoguard::map
