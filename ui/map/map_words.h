// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"
#include "app/catalogue/query.h"
#include "app/geo/coordinate_text.h"
#include "app/geo/pixel_density.h"
#include "ui/map/map_state.h"

#include <QLocale>

namespace videoguard::map {

// Words that the map and its panels share, translated.

[[nodiscard]] QString levelName(const QString &levelKey);   ///< "identify" -> "Identify"
[[nodiscard]] QString directionName(double azimuth_deg);    ///< one of eight: "south-west"
[[nodiscard]] QString notationName(geo::Notation notation); ///< "LKS-92 (Latvia)"
[[nodiscard]] QString toolHint(Tool tool, bool hasPoints);  ///< what to do next; empty for Browse
/// "57.24444 N, 22.59405 E", or as the chosen notation writes it.
[[nodiscard]] QString positionText(geo::Position position, geo::Notation notation);
/// "38 m", "1.24 km": three digits that matter, the locale's separators.
[[nodiscard]] QString lengthText(double metres, const QLocale &locale = {});
/// "850 m²", "1.3 ha", "4.25 km²".
[[nodiscard]] QString areaText(double squareMetres, const QLocale &locale = {});
/// "40 px/m".
[[nodiscard]] QString densityText(double density_pxPerM, const QLocale &locale = {});
/// "101 Pilsētas laukums": number first, then the name in the camera's own language.
[[nodiscard]] QString cameraTitle(const catalogue::CameraRow &camera);

} // namespace videoguard::map
