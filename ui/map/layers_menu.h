// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/map_actions.h"
#include "ui/map/map_store.h"

#include <QMenu>

namespace videoguard::map {

/// Fills `menu` with everything that can be shown or hidden, the level set and the notation. Filled anew each
/// time it opens, so that it always says what is true. GUI thread.
class LayersMenu : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LayersMenu(QMenu &menu, MapStore &store, MapActions &actions, QObject *parent);

private:
    void fill();
    void addSwitch(const QString &text, const char *name, bool MapLayers::*member);
    void addCameraSwitch(const QString &text, const char *name, bool CameraLayerOptions::*member);
    void addChoice(QMenu &menu, const QString &text, const QString &name, bool isOn,
                   const std::function<void(MapLayers &)> &change);
    void apply(const std::function<void(MapLayers &)> &change);

    QMenu &m_menu;
    MapStore &m_store;
    MapActions &m_actions;
};

} // namespace videoguard::map
