// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/picture.h"
#include "ui/wall/tile_truth.h"
#include "ui/wall/wall_geometry.h"

#include <QCoreApplication>
#include <QStringList>

class QPainter;

namespace videoguard::wall {

/// All that is painted of one tile, gathered by the view.
struct TileLook {
    TileRect rect;
    bool hasCamera = false;
    QString number; ///< call number, empty = none
    QString name;
    QString owner; ///< shown for partners' cameras only
    QString clock; ///< time of the newest picture, "–" = none
    bool clockIsOld = false;
    bool listening = false;
    bool recording = false;
    bool selected = false;
    bool dropTarget = false;
    QString zoomWords;   ///< "2.5×" while digitally zoomed
    QString typedNumber; ///< digits typed for this tile
    QStringList overlay; ///< info lines; empty = off
    TileTruth truth;
    const media::Picture *picture = nullptr;
    bool actionHovered = false;
    bool actionPressed = false;
};

/// Paints parts of tiles by the theme in force. GUI thread.
class TilePainter
{
    Q_DECLARE_TR_FUNCTIONS(TilePainter)

public:
    explicit TilePainter(qreal devicePixelRatio)
        : m_dpr(devicePixelRatio)
    {
    }

    void caption(QPainter &painter, const TileLook &look) const;
    /// The picture box: picture, dimming, band or note, overlay.
    void pictureBox(QPainter &painter, const TileLook &look) const;
    /// Selection or drop frame, outside the tile, in the gaps.
    void frame(QPainter &painter, const TileLook &look) const;

    /// Where the picture itself lies within the box.
    [[nodiscard]] QRectF pictureRect(const TileLook &look) const;
    /// The button of the note, null when there is none.
    [[nodiscard]] QRectF actionRect(const TileLook &look) const;

private:
    struct NoteGeometry;

    [[nodiscard]] NoteGeometry noteGeometry(const TileLook &look) const;
    void band(QPainter &painter, const TileLook &look) const;
    void note(QPainter &painter, const TileLook &look) const;
    void empty(QPainter &painter, const TileLook &look) const;
    void overlay(QPainter &painter, const TileLook &look) const;

    qreal m_dpr;
};

} // namespace videoguard::wall
