// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_depacketizer.h"
#include "app/media/sdp_session.h"
#include "app/media/source.h"

namespace videoguard::media {

/// How one media section is received: the format chosen from those it offers.
struct RtpFormat {
    SdpFormat sdp;
    QSize size; ///< as the SDP says; may be invalid
    AVCodecID codec = AV_CODEC_ID_NONE;
    QByteArray parameterSets; ///< of H.264 and H.265, Annex B
    QByteArray extradata;     ///< what the decoder needs beforehand
    double fps = 0;

    [[nodiscard]] TrackInfo trackInfo(PacketKind kind) const;
};

/// The first format of `media` that can be received here; nothing when there is none.
[[nodiscard]] std::optional<RtpFormat> chooseFormat(const SdpMedia &media);

/// Never null for a format that `chooseFormat` gave.
[[nodiscard]] std::unique_ptr<RtpDepacketizer> makeDepacketizer(const RtpFormat &format, RtpUnitSink &sink);

} // namespace videoguard::media
