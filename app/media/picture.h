// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QImage>
#include <QRectF>
#include <QSize>

namespace videoguard::media {

/// One decoded picture, scaled and upright, ready to be painted. A value: copies share the pixels, and the
/// producer never writes into pixels that a Picture still holds.
struct Picture {
    QImage image;                  ///< Format_RGB32, device pixels, at most the size that was demanded
    QSize sourceSize;              ///< coded size in pixels after rotation, before scaling
    double displayAspect = 0;      ///< width / height of the whole picture as it should look
    QRectF crop{0, 0, 1, 1};       ///< the part of the whole picture that `image` shows, normalised
    base::SteadyTime receivedAt{}; ///< arrival of the last packet of this picture
    /// UTC: from the camera's sender reports when they are plausible, else of arrival.
    base::WallTime capturedAt;
    bool damaged = false; ///< data was lost since the last clean key frame: part of it may be wrong

    [[nodiscard]] bool isNull() const { return image.isNull(); }
};

/// What one viewer needs of a stream.
struct Demand {
    QSize size; ///< box in device pixels that the picture is fitted into, aspect kept; empty = nothing
    QRectF crop{0, 0, 1, 1}; ///< digital zoom: the part of the picture to show, normalised
    bool visible = false;    ///< false: keep the connection, decode nothing for this viewer

    [[nodiscard]] bool wantsPictures() const { return visible && !size.isEmpty(); }
    friend bool operator==(const Demand &, const Demand &) = default;
};

} // namespace videoguard::media
