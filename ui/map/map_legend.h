// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/pixel_density.h"
#include "ui/map/camera_colours.h"

#include <QWidget>

namespace videoguard::map {

/// What colours and signs on the map mean: levels of detail with their px/m, and states of cameras. Painted,
/// so that exports have the same.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent);

    void setLevels(const QString &levelSetId);
    /// The states that are on the map now; others are not explained.
    void setStates(const std::vector<MarkerState> &states);

    /// `levels` from the highest drawn one down; returns what it takes. Pure painting, for exports too.
    static QSizeF paint(QPainter *painter, const widgets::Theme &theme, QPointF topLeft,
                        const geo::LevelSet &levels, const std::vector<MarkerState> &states);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    const geo::LevelSet *m_levels;
    std::vector<MarkerState> m_states;
};

} // namespace videoguard::map
