// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QSize>

#include <map>
#include <vector>

namespace videoguard::media {

/// One payload format of an m= line.
struct SdpFormat {
    int payloadType = -1;
    QByteArray encoding; ///< upper case, "H264"; of static payload types too; empty when unknown
    int clockRate = 90000;
    int channels = 1;
    std::map<QByteArray, QByteArray> parameters; ///< of a=fmtp; names in lower case

    [[nodiscard]] QByteArray parameter(const char *name) const;
};

/// One m= section.
struct SdpMedia {
    QByteArray kind;     ///< lower case: "video", "audio", "application"
    QByteArray protocol; ///< upper case: "RTP/AVP"
    std::vector<SdpFormat> formats;
    QByteArray control;    ///< as written; empty when there is none
    double fps = 0;        ///< 0 = not said
    QSize size;            ///< invalid when not said
    bool sendOnly = false; ///< a=sendonly: we would send (ONVIF talk-back)
};

/// What RTSP needs of a session description (RFC 4566), read as tolerantly as cameras write it.
struct SdpSession {
    QByteArray control; ///< session level a=control, empty or "*": the base address
    std::vector<SdpMedia> media;
};

/// Lines that make no sense are passed over; a text that is no SDP at all has no media.
[[nodiscard]] SdpSession parseSdp(const QByteArray &text);

} // namespace videoguard::media
