// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/measure_text.h"

#include "ui/map/map_words.h"

#include <QCoreApplication>

namespace videoguard::map {

QString figureText(const MapState &state, std::optional<geo::Position> pointer, const QLocale &locale)
{
    if (state.points.empty())
        return {};
    std::vector<geo::Position> points = state.points;
    if (pointer && !state.finished)
        points.push_back(*pointer);
    if (points.size() < 2)
        return {};
    if (state.tool == Tool::Distance)
        return lengthText(geo::length_m(points), locale);
    if (points.size() < 3)
        return {};
    std::vector<geo::Position> around = points;
    around.push_back(points.front());
    return QCoreApplication::translate("MapMeasure", "%1 · %2 around")
        .arg(areaText(geo::area_m2(points), locale), lengthText(geo::length_m(around), locale));
}

} // namespace videoguard::map
