// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/av_source.h"
#include "app/media/decoder.h"
#include "tests/media/watched_stream.h"

#include <QCryptographicHash>

namespace videoguard::test {

/// One picture that the decoder allowed to be shown.
struct ShownFrame {
    qint64 stamp = 0; ///< of its packet
    qint64 unit = 0;  ///< number of its packet in the file
    bool damaged = false;
    QSize size;
    QByteArray hash; ///< of the pixels
};

struct DecodedFile {
    std::vector<ShownFrame> frames;
    std::vector<media::AccessUnitFacts> units;
    qint64 refused = 0;
    QString codecName;
    std::optional<base::Error> error;

    [[nodiscard]] qint64 damaged() const
    {
        return std::count_if(frames.begin(), frames.end(), [](const ShownFrame &f) { return f.damaged; });
    }
};

inline QByteArray hashOf(const AVFrame &frame)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    for (int plane = 0; plane < 3 && frame.data[plane]; ++plane) {
        const int width = plane ? AV_CEIL_RSHIFT(frame.width, format->log2_chroma_w) : frame.width;
        const int height = plane ? AV_CEIL_RSHIFT(frame.height, format->log2_chroma_h) : frame.height;
        for (int y = 0; y < height; ++y) {
            const auto *row = reinterpret_cast<const char *>(frame.data[plane] + y * frame.linesize[plane]);
            hash.addData(QByteArrayView(row, width));
        }
    }
    return hash.result();
}

/// Source and decoder as a stream uses them, but at full speed. `spoil` may change a packet or its facts;
/// when it answers false the packet is left out without anybody being told.
using Spoil = std::function<bool(qint64 unit, AVPacket &packet, media::PacketFacts &facts)>;

/// `most`: stop after so many packets.
inline DecodedFile decodeFile(const QString &path, const Spoil &spoil = {}, qint64 most = 200)
{
    DecodedFile decoded;
    media::IoGuard guard{std::stop_token{}};
    media::AvSource source(requestFor(path), {}, media::Transport::Auto);
    guard.arm(std::chrono::seconds(30));
    auto info = source.open(guard);
    if (!info) {
        decoded.error = info.error();
        return decoded;
    }
    auto decoder = media::Decoder::create(*info->video, {});
    if (!decoder) {
        decoded.error = decoder.error();
        return decoded;
    }
    std::vector<qint64> stamps;
    media::DecodedFrame frame;
    const auto take = [&] {
        while ((*decoder)->receive(frame)) {
            const auto unit = static_cast<size_t>(frame.frame->pts);
            decoded.frames.push_back({stamps[unit], frame.frame->pts, frame.damaged,
                                      QSize(frame.frame->width, frame.frame->height), hashOf(*frame.frame)});
        }
    };
    media::AvPacket packet(av_packet_alloc());
    media::PacketFacts facts;
    qint64 number = 0;
    for (;;) {
        auto got = source.read(*packet, facts, guard);
        if (!got) {
            decoded.error = got.error();
            break;
        }
        if (*got == media::ReadResult::EndOfStream)
            break;
        if (facts.kind != media::PacketKind::Video)
            continue;
        if (number >= most)
            break;
        if (const qint64 unit = number++; spoil && !spoil(unit, *packet, facts))
            continue;
        stamps.push_back(packet->pts);
        const media::AccessUnitFacts unit = (*decoder)->inspect(*packet);
        decoded.units.push_back(unit);
        (*decoder)->send(*packet, unit, facts);
        take();
    }
    (*decoder)->drain();
    take();
    decoded.refused = (*decoder)->refused();
    decoded.codecName = (*decoder)->codecName();
    return decoded;
}

} // namespace videoguard::test
