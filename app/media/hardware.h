// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

namespace videoguard::media {

/// The platform's hardware decoder for one codec, when there is one. Stream thread.
class Hardware
{
public:
    /// Tries the platform's device types in order. On failure the error's cause says why, per type.
    [[nodiscard]] static base::Result<Hardware> find(const AVCodec &codec);

    /// Makes `context` (not yet opened) decode on the device. `context.get_format` is taken.
    void attach(AVCodecContext &context) const;
    /// "vaapi", "d3d11va", ... as libav names it.
    [[nodiscard]] QString name() const;
    [[nodiscard]] AVPixelFormat pixelFormat() const { return m_format; }

private:
    AvBuffer m_device;
    AVHWDeviceType m_type = AV_HWDEVICE_TYPE_NONE;
    AVPixelFormat m_format = AV_PIX_FMT_NONE;
};

} // namespace videoguard::media
