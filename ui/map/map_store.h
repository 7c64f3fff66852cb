// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/map_state.h"

#include <QObject>

namespace videoguard::map {

/// Holds the state of one map and says when it changed. GUI thread.
class MapStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const MapState &state() const { return m_state; }
    /// Takes what a reducer made. Nothing happens when it equals the present state.
    void apply(MapState next)
    {
        if (next == m_state)
            return;
        const MapState before = std::exchange(m_state, std::move(next));
        emit changed(before);
    }

signals:
    /// `before`: the state until now, to see what differs.
    void changed(const videoguard::map::MapState &before);

private:
    MapState m_state;
};

} // namespace videoguard::map
