// SPDX-License-Identifier: EUPL-1.2
/// Private to `basemap`.
#pragma once

#include "app/basemap/land_shapes.h"
#include "app/basemap/map_library.h"

#include <QJsonDocument>

namespace videoguard::basemap {

/// Reads the file as a GeoJSON feature collection. Errors: NotFound, Denied, Corrupt, Full (over 64 MB).
[[nodiscard]] base::Result<QJsonDocument> readGeoJson(const QString &path);

/// Each takes what is well-formed and leaves out the rest.
[[nodiscard]] std::vector<Place> placesFrom(const QJsonDocument &document);
[[nodiscard]] std::vector<MunicipalityOutline> municipalitiesFrom(const QJsonDocument &document);
[[nodiscard]] std::vector<WorldPolygon> worldPolygonsFrom(const QJsonDocument &document);
[[nodiscard]] std::vector<WorldLine> worldLinesFrom(const QJsonDocument &document);

/// A point inside the area and not near its edge.
[[nodiscard]] geo::Position labelPositionIn(const geo::MultiPolygon &area);

} // namespace videoguard::basemap
