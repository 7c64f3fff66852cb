// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wall/wall_state.h"

#include <QObject>

namespace videoguard::wall {

/// Holds the state of one wall window and says when it changed. GUI thread.
class WallStore : public QObject
{
    Q_OBJECT

public:
    explicit WallStore(WallState initial, QObject *parent = nullptr)
        : QObject(parent)
        , m_state(std::move(initial))
    {
    }

    [[nodiscard]] const WallState &state() const { return m_state; }
    /// Takes what a reducer made. Nothing happens when it equals the present state.
    void apply(WallState next)
    {
        if (next == m_state)
            return;
        m_state = std::move(next);
        emit changed();
    }

signals:
    void changed();

private:
    WallState m_state;
};

} // namespace videoguard::wall
