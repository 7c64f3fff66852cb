// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// RTSP over TCP (rtsp://) and over TLS (rtsps://) without libavformat: one poll and one receive per wake-up,
/// each picture handed on the moment its last packet is here. Video H.264, H.265, JPEG, MPEG-4; sound G.711,
/// L16, AAC.
///
/// Errors beyond Source's: Unsupported when the session has video but in no format that can be received here
/// (the cause names the formats), and when the camera refuses RTP over TCP; another source may then be tried.
/// The first packets may come before `open` returns; they are kept.
[[nodiscard]] std::unique_ptr<Source> makeRtspSource(const StreamRequest &request,
                                                     const base::Credentials &credentials);

} // namespace videoguard::media
