// SPDX-License-Identifier: EUPL-1.2
/// What lies above cameras on the map: scale bar, attribution, measured figures, selection, the asked place.
/// The screen and the export paint with the same functions; painting only, no state.
#pragma once

#include "ui/map/map_scale.h"
#include "ui/map/map_state.h"
#include "ui/widgets/theme.h"

#include <QPolygonF>

class QPainter;

namespace videoguard::map {

/// Standing on `bottomLeft`; returns what it takes.
QRectF paintScaleBar(QPainter &painter, const widgets::Theme &theme, QPointF bottomLeft, const ScaleBar &bar,
                     const QString &text);
/// In the bottom right corner of `area`, wrapped when it is longer; returns what it takes.
QRectF paintAttribution(QPainter &painter, const widgets::Theme &theme, const QRectF &area,
                        const QString &text);
/// The asked place; its tip is at `tip`.
void paintPin(QPainter &painter, const widgets::Theme &theme, QPointF tip);
/// Own place: a dot in its circle of accuracy (pixels).
void paintOwnPlace(QPainter &painter, const widgets::Theme &theme, QPointF at, double accuracy);
/// Where it was: the oldest end is faint.
void paintTrail(QPainter &painter, const widgets::Theme &theme, const QPolygonF &trail);
/// A line or an area with its corners; `open` ends at `pointer` too when that is given.
void paintFigure(QPainter &painter, const widgets::Theme &theme, const QPolygonF &points, bool isArea,
                 std::optional<QPointF> pointer);
/// What was measured, beside the last point.
void paintNote(QPainter &painter, const widgets::Theme &theme, QPointF at, const QString &text,
               const QRectF &inside);
/// The shape being drawn around cameras.
void paintSelectionShape(QPainter &painter, const widgets::Theme &theme, const QPolygonF &shape);
/// A cross for placing points by key.
void paintCross(QPainter &painter, const widgets::Theme &theme, QPointF at);

} // namespace videoguard::map
