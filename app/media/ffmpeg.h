// SPDX-License-Identifier: EUPL-1.2
/// The only place that includes libav*: owners for its types. Private to `media`.
#pragma once

#include "app/base/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavcodec/bsf.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/error.h>
#include <libavutil/hwcontext.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace videoguard::media {

/// Calls `Free(&pointer)`, the convention of most libav* types.
template<auto Free>
struct AvDeleter {
    template<typename T>
    void operator()(T *pointer) const
    {
        Free(&pointer);
    }
};

using AvFormatContext = std::unique_ptr<AVFormatContext, AvDeleter<avformat_close_input>>;
using AvCodecContext = std::unique_ptr<AVCodecContext, AvDeleter<avcodec_free_context>>;
using AvCodecParameters = std::unique_ptr<AVCodecParameters, AvDeleter<avcodec_parameters_free>>;
using AvPacket = std::unique_ptr<AVPacket, AvDeleter<av_packet_free>>;
using AvFrame = std::unique_ptr<AVFrame, AvDeleter<av_frame_free>>;
using AvBitFilter = std::unique_ptr<AVBSFContext, AvDeleter<av_bsf_free>>;
using AvBuffer = std::unique_ptr<AVBufferRef, AvDeleter<av_buffer_unref>>;

/// libav's code as ours: the one place where AVERROR values become kinds. `what` names the attempt.
[[nodiscard]] base::Error avError(int code, const QString &what);

} // namespace videoguard::media
