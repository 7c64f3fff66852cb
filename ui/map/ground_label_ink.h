// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_style.h"

#include <QFont>
#include <QImage>
#include <QPainterPath>

namespace videoguard::map {

/// How a kind of name looks. Widths in device-independent pixels.
struct LabelLook {
    QFont font;
    QColor text;
    QColor halo;
    double halo_px = 3.0;
    QColor shield; ///< ground of a road number; invalid: none
    bool dot = false;
};

/// A name as it is drawn, relative to its anchor: outlines, so that print and export stay sharp.
struct LabelInk {
    QPainterPath text;
    QPainterPath shield;
    QPainterPath dot;
    LabelLook look;

    void paint(QPainter &painter) const;
    [[nodiscard]] QRectF bounds() const;
    /// The same on a picture with `pixel` device pixels for one; `offset`: its top left from the anchor.
    [[nodiscard]] QImage image(double pixel, QPointF &offset) const;
};

/// Text with its middle at the anchor, or beside it: `side` -1 left of it, 1 right, 0 on it.
[[nodiscard]] LabelInk straightInk(const QString &text, const LabelLook &look, int side);
/// A road number in its frame, the middle at the anchor.
[[nodiscard]] LabelInk shieldInk(const QString &text, const LabelLook &look);
/// Text along a line from `start` pixels behind its begin, upright; nullopt: the line bends too sharply
/// there. `line` and the result are relative to the same origin.
[[nodiscard]] std::optional<LabelInk> curvedInk(const QString &text, const LabelLook &look,
                                                const QPolygonF &line, double start,
                                                std::vector<QRectF> &boxes);
[[nodiscard]] double inkWidth(const QString &text, const LabelLook &look);

} // namespace videoguard::map
