// SPDX-License-Identifier: EUPL-1.2
#include "app/media/av_source_options.h"

#include <QUrl>

namespace videoguard::media {

namespace {

// No playlist formats: they name further addresses.
constexpr auto kFormats =
    "rtsp,mpjpeg,mjpeg,jpeg_pipe,mpegts,mov,mp4,matroska,webm,flv,h264,hevc,m4v,avi,obu,ivf,mpeg";

const char *protocolsFor(const base::StreamUrl &url, Transport transport)
{
    const QString scheme = url.url().scheme();
    if (scheme == QStringLiteral("file"))
        return "file";
    if (scheme == QStringLiteral("http"))
        return "http,tcp";
    // Without "http" a redirection cannot lead out of the encryption.
    if (scheme == QStringLiteral("https"))
        return "https,tls,tcp";
    if (scheme == QStringLiteral("rtsps"))
        return transport == Transport::HttpTunnel ? "rtsps,https,tls,tcp" : "rtsps,tls,tcp";
    switch (transport) {
    case Transport::Udp:
        return "rtsp,rtp,udp,tcp";
    case Transport::HttpTunnel:
        return "rtsp,http,tcp";
    default:
        return "rtsp,tcp";
    }
}

void setRtspOptions(AvOptions &options, Transport transport, qint64 limit_us)
{
    switch (transport) {
    case Transport::Udp:
        options.set("rtsp_transport", "udp");
        options.set("buffer_size", 1 << 20);
        break;
    case Transport::HttpTunnel:
        options.set("rtsp_transport", "http");
        break;
    default:
        options.set("rtsp_transport", "tcp");
        break;
    }
    options.set("allowed_media_types", "video+audio");
    options.set("timeout", limit_us);
}

} // namespace

void setOpenOptions(AvOptions &options, const StreamRequest &request, Transport transport,
                    std::chrono::milliseconds limit)
{
    options.set("protocol_whitelist", protocolsFor(request.url, transport));
    options.set("format_whitelist", kFormats);
    const qint64 limit_us = std::chrono::duration_cast<std::chrono::microseconds>(limit).count();
    if (request.url.isRtsp())
        setRtspOptions(options, transport, limit_us);
    else if (!request.url.isFile())
        options.set("rw_timeout", limit_us);
    if (request.url.isEncrypted())
        options.set("tls_verify", request.allowUntrustedCertificate ? 0 : 1);
    if (!request.url.isFile()) {
        options.set("fflags", "nobuffer");
        options.set("probesize", 65536);
        options.set("analyzeduration", 1'000'000);
    }
}

QByteArray addressWithCredentials(const base::StreamUrl &url, const base::Credentials &credentials)
{
    if (url.isFile())
        return "file:" + url.localFile().toUtf8();
    const QByteArray address = url.toString().toUtf8();
    if (credentials.isEmpty())
        return address;
    const qsizetype host = address.indexOf("://") + 3;
    return address.left(host) + QUrl::toPercentEncoding(credentials.user) + ':' +
           QUrl::toPercentEncoding(credentials.password) + '@' + address.mid(host);
}

} // namespace videoguard::media
