// SPDX-License-Identifier: EUPL-1.2
#include "app/media/library_info.h"

#include "app/media/av_source.h"
#include "app/media/decoder.h"

#include <libyuv.h>

namespace videoguard::media {

namespace {
constexpr std::chrono::seconds kLongest{10};
constexpr int kPictures = 5;
} // namespace

std::vector<base::LibraryInfo> libraryInfo()
{
    return {{QStringLiteral("FFmpeg"), QString::fromUtf8(av_version_info()),
             QString::fromUtf8(avcodec_license())},
            {QStringLiteral("libyuv"), QString::number(LIBYUV_VERSION), {}}};
}

base::Result<QString> decodeFilm(const QString &path)
{
    auto url = base::StreamUrl::parse(path);
    if (!url)
        return tl::unexpected(url.error());
    IoGuard guard{std::stop_token{}};
    guard.arm(kLongest);
    StreamRequest request;
    request.url = *url;
    AvSource source(request, {}, Transport::Tcp);
    const auto info = source.open(guard);
    if (!info)
        return tl::unexpected(info.error());
    const QString what = QStringLiteral("decode %1").arg(path);
    if (!info->video)
        return base::fail(base::ErrorKind::NotFound, what, QStringLiteral("no video track"));
    auto decoder = Decoder::create(*info->video, {});
    if (!decoder)
        return tl::unexpected(decoder.error());
    const AvPacket packet(av_packet_alloc());
    PacketFacts facts;
    DecodedFrame decoded;
    int pictures = 0;
    while (pictures < kPictures) {
        const auto read = source.read(*packet, facts, guard);
        if (!read)
            return tl::unexpected(read.error());
        if (*read == ReadResult::EndOfStream)
            (*decoder)->drain();
        else if (facts.kind == PacketKind::Video)
            (*decoder)->send(*packet, (*decoder)->inspect(*packet), facts);
        while ((*decoder)->receive(decoded))
            ++pictures;
        if (*read == ReadResult::EndOfStream)
            break;
    }
    if (pictures == 0)
        return base::fail(base::ErrorKind::NotFound, what, QStringLiteral("no picture came out"));
    return QStringLiteral("%1 %2 × %3, %4 pictures")
        .arg((*decoder)->codecName())
        .arg(decoded.frame->width)
        .arg(decoded.frame->height)
        .arg(pictures);
}

} // namespace videoguard::media
