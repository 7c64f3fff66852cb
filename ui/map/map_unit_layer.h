// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/news.h"
#include "ui/map/map_view.h"

namespace videoguard::map {

/// A mobile unit where it last said that it is.
struct Unit {
    catalogue::UnitPosition report;
    QString reference; ///< of its camera; empty = not in the catalogue
    QString name;
    QString partner;
};

/// Units on the move: a marker at the newest report with its number, heading and age; after `kFresh` it is
/// hollow and says how old it is, so that an old place never looks like the present one.
class UnitLayer final : public MapLayer
{
public:
    static constexpr std::chrono::seconds kFresh{60};

    void set(std::vector<Unit> units) { m_units = std::move(units); }
    void paintAbove(QPainter &painter, const Viewport &viewport) override;
    [[nodiscard]] QString toolTip(const Viewport &viewport, QPointF screen) override;

private:
    std::vector<Unit> m_units;
};

/// "3 min ago"; empty while it is fresh.
[[nodiscard]] QString unitAge(std::chrono::microseconds age);

} // namespace videoguard::map
