// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_bytes.h"

#include <QByteArray>
#include <QList>

namespace videoguard::media {

/// One RTSP 1.0 request or response (RFC 2326 sections 6 and 7).
struct RtspMessage {
    struct Header {
        QByteArray name; ///< as sent
        QByteArray value;
    };

    int status = 0; ///< 0 = a request
    QByteArray reason;
    QByteArray method;
    QByteArray uri;
    QList<Header> headers;
    QByteArray body;

    [[nodiscard]] bool isResponse() const { return status != 0; }
    /// The first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> allHeaders(QByteArrayView name) const;
    /// -1 when there is none.
    [[nodiscard]] int sequence() const;
};

/// More than that of headers or body is refused.
inline constexpr std::size_t kRtspHeaderLimit = 64 * 1024;
inline constexpr std::size_t kRtspBodyLimit = 1024 * 1024;

enum class RtspParse { Done, NeedMore, Corrupt };

struct RtspParseResult {
    RtspParse outcome = RtspParse::Corrupt;
    std::size_t size = 0; ///< Done: bytes used. NeedMore: bytes there must be, as far as known.
};

/// Whether bytes begin like a message; NeedMore when there are too few to tell.
[[nodiscard]] RtspParse looksLikeRtsp(Bytes bytes);

/// Reads one message at the beginning of `bytes`. Lines may end with LF only, headers may be folded, headers
/// without a colon are passed over, "HTTP/1.x" status lines are taken too (some cameras answer so).
[[nodiscard]] RtspParseResult parseRtspMessage(Bytes bytes, RtspMessage &message);

} // namespace videoguard::media
