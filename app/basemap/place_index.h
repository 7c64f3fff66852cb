// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"

namespace videoguard::basemap {

/// Lower case, without diacritics: "Šķēde" -> "skede".
[[nodiscard]] QString folded(const QString &text);

/// Finds places by any of their names. Immutable once made; any thread.
class PlaceIndex
{
public:
    PlaceIndex() = default;
    explicit PlaceIndex(std::vector<Place> places);

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    /// Every word of `text` begins or stands in a name; whole names before beginnings before the rest, then
    /// large places before small ones.
    [[nodiscard]] std::vector<Place> find(const QString &text, int limit) const;

private:
    std::vector<Place> m_places;
    std::vector<QStringList> m_names; ///< folded, per place
};

} // namespace videoguard::basemap
