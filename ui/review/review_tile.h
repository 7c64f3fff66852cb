// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/player.h"
#include "ui/widgets/state_mark.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace videoguard::review {

/// What the page knows of one lane beside its pictures.
struct TileNames {
    QString laneId;
    QString number; ///< call number; empty = none
    QString name;
    QString owner;      ///< of a partner's camera
    QString correction; ///< "clock −1.8 s, corrected"; empty: none
    bool listening = false;
    bool received = false; ///< a file that came from elsewhere

    friend bool operator==(const TileNames &, const TileNames &) = default;
};

/// All that is painted of one tile.
struct TileLook {
    TileNames names;
    media::LaneStatus status;
    media::Picture picture;
    QRectF wanted{0, 0, 1, 1}; ///< digital zoom that was asked for; the picture may not be that far yet
    bool readingLong = false;  ///< "Reading footage" is said only after 300 ms
    bool isOld =
        false; ///< the picture is of before a gap or a failure: not shown while there is a new one to read
    std::optional<widgets::Mark> mark; ///< instead of that of the state: a live picture beside a replay
    bool selected = false;
    bool actionHovered = false;
    bool actionPressed = false;
    QRectF caption; ///< places, device-independent pixels
    QRectF box;

    /// What is read next is not of the moment of `picture`.
    [[nodiscard]] bool hidesPicture() const
    {
        return isOld && status.state == media::LaneStatus::State::Reading;
    }
    [[nodiscard]] QRectF tile() const { return caption.united(box); }
};

/// What a tile says of its state, in words.
struct TileSaying {
    QString title;
    QString detail;
    QString action;      ///< of the button; empty: none
    bool covers = false; ///< stands instead of the picture, not in a band under it

    friend bool operator==(const TileSaying &, const TileSaying &) = default;
};

/// Paints one tile of the review screen by the theme in force. GUI thread.
class TilePainter
{
    Q_DECLARE_TR_FUNCTIONS(ReviewTile)

public:
    explicit TilePainter(qreal devicePixelRatio)
        : m_dpr(devicePixelRatio)
    {
    }

    [[nodiscard]] static TileSaying saying(const TileLook &look);
    /// The moment that the button leads to; unknown: none.
    [[nodiscard]] static base::WallTime actionMoment(const TileLook &look);
    /// "Camera 101, Pilsētas laukums, 14:08:12.480": what assistive tools say.
    [[nodiscard]] static QString spoken(const TileLook &look);

    void paint(QPainter &painter, const TileLook &look) const;
    /// Frame of the selected one, in the gap around it.
    void frame(QPainter &painter, const TileLook &look) const;
    [[nodiscard]] QRectF pictureRect(const TileLook &look) const;
    [[nodiscard]] QRectF actionRect(const TileLook &look) const;

private:
    struct Note;

    void caption(QPainter &painter, const TileLook &look) const;
    void picture(QPainter &painter, const TileLook &look) const;
    void band(QPainter &painter, const TileLook &look, const TileSaying &words) const;
    [[nodiscard]] Note noteOf(const TileLook &look, const TileSaying &words) const;
    void note(QPainter &painter, const TileLook &look, const TileSaying &words) const;

    qreal m_dpr;
};

} // namespace videoguard::review
