// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/own_position.h"
#include "ui/map/map_view.h"

namespace videoguard::map {

/// This console's own place, with its circle of accuracy and the trail it left.
class OwnLayer final : public MapLayer
{
public:
    /// Both outlive it.
    OwnLayer(const console::OwnPosition &own, const MapStore &store)
        : m_own(own)
        , m_store(store)
    {
    }

    void paintAbove(QPainter &painter, const Viewport &viewport) override;
    [[nodiscard]] QString toolTip(const Viewport &viewport, QPointF screen) override;

private:
    const console::OwnPosition &m_own;
    const MapStore &m_store;
};

} // namespace videoguard::map
