// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace videoguard::map {

class MapActions;

/// Zoom in, zoom out, and home: a column that floats at the right edge of the map.
class MapButtons : public QWidget
{
    Q_OBJECT

public:
    explicit MapButtons(const MapActions &actions, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace videoguard::map
