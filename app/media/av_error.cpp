// SPDX-License-Identifier: EUPL-1.2
#include "app/media/ffmpeg.h"

#include "app/base/stream_url.h"

namespace videoguard::media {

namespace {

base::ErrorKind kindOf(int code)
{
    switch (code) {
    case AVERROR_EXIT:
        return base::ErrorKind::Cancelled;
    case AVERROR(ETIMEDOUT):
    case AVERROR(EAGAIN):
        return base::ErrorKind::Timeout;
    case AVERROR_HTTP_UNAUTHORIZED:
    case AVERROR_HTTP_FORBIDDEN:
    case AVERROR(EACCES):
    case AVERROR(EPERM):
        return base::ErrorKind::Denied;
    case AVERROR_HTTP_NOT_FOUND:
    case AVERROR_STREAM_NOT_FOUND:
    case AVERROR(ENOENT):
        return base::ErrorKind::NotFound;
    case AVERROR_DECODER_NOT_FOUND:
    case AVERROR_DEMUXER_NOT_FOUND:
    case AVERROR_PROTOCOL_NOT_FOUND:
    case AVERROR_PATCHWELCOME:
    case AVERROR(ENOSYS):
    case AVERROR(EPROTONOSUPPORT):
        return base::ErrorKind::Unsupported;
    case AVERROR_INVALIDDATA:
    case AVERROR_HTTP_BAD_REQUEST:
        return base::ErrorKind::Corrupt;
    case AVERROR_EOF:
    case AVERROR_HTTP_OTHER_4XX:
    case AVERROR_HTTP_SERVER_ERROR:
    case AVERROR(ECONNREFUSED):
    case AVERROR(ECONNRESET):
    case AVERROR(ECONNABORTED):
    case AVERROR(EHOSTUNREACH):
    case AVERROR(ENETUNREACH):
    case AVERROR(ENETDOWN):
    case AVERROR(EPIPE):
    case AVERROR(EIO):
        return base::ErrorKind::Unreachable;
    default:
        return base::ErrorKind::Internal;
    }
}

} // namespace

base::Error avError(int code, const QString &what)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return {kindOf(code), what, base::redacted(QString::fromUtf8(text))};
}

} // namespace videoguard::media
