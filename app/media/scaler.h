// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"
#include "app/media/picture_fit.h"
#include "app/media/plane_scaler.h"

#include <QImage>

namespace videoguard::media {

/// Turns decoded frames into upright 32-bit RGB of the demanded size: 8-bit YUV planes are scaled first and
/// then converted by libyuv, everything else goes through libswscale. Keeps its working memory between
/// pictures. Stream thread.
class Scaler
{
public:
    Scaler();
    ~Scaler();

    /// Fills `target` (RGB32, `fit.target` large, nobody else holds it). False: this pixel format cannot be
    /// read.
    [[nodiscard]] bool convert(const AVFrame &frame, const PictureFit &fit, QImage &target);
    /// Frees the working memory.
    void trim();

private:
    struct Planes;

    [[nodiscard]] bool convertPlanes(const Planes &planes, const AVFrame &frame, QSize size, uint8_t *out,
                                     int stride);
    [[nodiscard]] Planes scaled(const Planes &planes, QSize size);
    [[nodiscard]] bool convertAny(const AVFrame &frame, const PictureFit &fit, uint8_t *out, int stride);
    [[nodiscard]] uint8_t *work(size_t bytes);

    struct SwsDelete {
        void operator()(SwsContext *context) const { sws_freeContext(context); }
    };

    PlaneScaler m_planes;
    std::vector<uint8_t> m_work;
    QImage m_lying; ///< scaled, not yet turned
    std::unique_ptr<SwsContext, SwsDelete> m_sws;
};

/// How the frame's pictures lie; `containerRotation` is used when the frame itself says nothing.
[[nodiscard]] PictureGeometry geometryOf(const AVFrame &frame, int containerRotation);

/// Clockwise degrees, 0, 90, 180 or 270, of a display matrix (nine 16.16 numbers as in ISO 14496-12); other
/// angles are rounded to the nearest.
[[nodiscard]] int rotationOf(const int32_t *matrix);

} // namespace videoguard::media
