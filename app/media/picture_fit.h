// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/picture.h"

#include <QRect>

namespace videoguard::media {

/// How the pictures of a stream lie: as coded, before they are turned upright.
struct PictureGeometry {
    QSize coded;            ///< pixels
    double pixelAspect = 1; ///< width / height of one coded pixel
    int rotation = 0;       ///< clockwise degrees to turn by: 0, 90, 180, 270

    friend bool operator==(const PictureGeometry &, const PictureGeometry &) = default;
};

/// Which part of the coded picture becomes how many pixels. Values only, no pixels are touched.
struct PictureFit {
    QRect source;             ///< in coded pixels; left and top even, so that chroma planes can be offset
    QSize scaled;             ///< of the result before rotation
    int rotation = 0;         ///< clockwise degrees from scaled to target
    QSize target;             ///< of the result, upright; never larger than the demanded box
    QRectF crop;              ///< what `source` is of the upright picture, normalised
    QSize upright;            ///< whole coded picture after rotation
    double displayAspect = 0; ///< of the whole upright picture

    [[nodiscard]] bool isNull() const { return target.isEmpty(); }
};

/// Fits the demanded part into the demanded box, aspect kept. A result within two pixels of the source, its
/// half or its quarter becomes exactly that: sharper and several times cheaper.
[[nodiscard]] PictureFit fitPicture(const PictureGeometry &geometry, const Demand &demand);

/// The size of the whole upright picture with square pixels, nothing thrown away.
[[nodiscard]] QSize naturalSize(const PictureGeometry &geometry);

} // namespace videoguard::media
