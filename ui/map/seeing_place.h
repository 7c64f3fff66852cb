// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"

namespace videoguard::map {

/// What the base map calls a place.
struct PlaceName {
    QString street;     ///< empty: none within some 80 m
    QString house;      ///< empty: none within some 25 m
    QString settlement; ///< the nearest town, village or hamlet; empty: none known
    double settlement_m = 0;
    double direction_deg = 0; ///< of the place, seen from the settlement
    friend bool operator==(const PlaceName &, const PlaceName &) = default;
};

/// Street and house number from the tiles, the settlement from the place list. Reads files: any thread but
/// the GUI's.
[[nodiscard]] PlaceName placeNameAt(const std::vector<std::shared_ptr<basemap::TileSource>> &sources,
                                    const std::vector<basemap::Place> &places, geo::Position position,
                                    const QString &language);
/// "Lielā iela 17, Talsi", "Talsi", "3.2 km north of Talsi".
[[nodiscard]] QString placeText(const PlaceName &name);

} // namespace videoguard::map
