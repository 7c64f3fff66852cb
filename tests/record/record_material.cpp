// SPDX-License-Identifier: EUPL-1.2
#include "tests/record/record_material.h"

#include <QFile>

namespace videoguard::test {

using namespace media;

FileContents readFile(const QString &path)
{
    FileContents contents;
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return contents;
    const AvFormatContext file(raw);
    const int video = av_find_best_stream(raw, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (video < 0)
        return contents;
    contents.opens = true;
    const AVStream &stream = *raw->streams[video];
    contents.size = QSize(stream.codecpar->width, stream.codecpar->height);
    const AVDictionaryEntry *entry = nullptr;
    while ((entry = av_dict_get(raw->metadata, "", entry, AV_DICT_IGNORE_SUFFIX)))
        contents.tags.insert(entry->key, entry->value);
    const AvCodecContext decoder(avcodec_alloc_context3(avcodec_find_decoder(stream.codecpar->codec_id)));
    avcodec_parameters_to_context(decoder.get(), stream.codecpar);
    if (avcodec_open2(decoder.get(), decoder->codec, nullptr) < 0)
        return contents;
    const AvPacket packet(av_packet_alloc());
    const AvFrame frame(av_frame_alloc());
    const auto take = [&] {
        while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0)
            ++contents.decoded;
    };
    while (av_read_frame(raw, packet.get()) >= 0) {
        contents.payload += packet->size;
        if (packet->stream_index == video) {
            if (contents.pictures++ == 0)
                contents.beginsWithKey = packet->flags & AV_PKT_FLAG_KEY;
            contents.times_ms.push_back(av_rescale_q(packet->pts, stream.time_base, {1, 1000}));
            contents.decodeErrors += avcodec_send_packet(decoder.get(), packet.get()) < 0 ? 1 : 0;
            take();
        } else {
            ++contents.sounds;
        }
        av_packet_unref(packet.get());
    }
    avcodec_send_packet(decoder.get(), nullptr);
    take();
    return contents;
}

} // namespace videoguard::test
