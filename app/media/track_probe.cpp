// SPDX-License-Identifier: EUPL-1.2
#include "app/media/track_probe.h"

#include "app/media/packet_clip.h"

#include <cstring>

namespace videoguard::media {

namespace {

struct ParserDeleter {
    void operator()(AVCodecParserContext *parser) const { av_parser_close(parser); }
};

void setExtradata(AVCodecParameters &parameters, const uint8_t *data, size_t size)
{
    auto *copy = static_cast<uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!copy)
        return;
    std::memcpy(copy, data, size);
    av_freep(&parameters.extradata);
    parameters.extradata = copy;
    parameters.extradata_size = static_cast<int>(size);
}

// Parameter sets that stand in the pictures are newer than those of the session description.
void takeParameterSets(AVCodecParameters &parameters, const AVPacket &start)
{
    const AVBitStreamFilter *kind = av_bsf_get_by_name("extract_extradata");
    AVBSFContext *raw = nullptr;
    if (!kind || av_bsf_alloc(kind, &raw) < 0)
        return;
    const AvBitFilter filter(raw);
    if (avcodec_parameters_copy(filter->par_in, &parameters) < 0 || av_bsf_init(filter.get()) < 0)
        return; // a codec without parameter sets
    AvPacket packet(av_packet_clone(&start));
    if (!packet || av_bsf_send_packet(filter.get(), packet.get()) < 0 ||
        av_bsf_receive_packet(filter.get(), packet.get()) < 0)
        return;
    size_t size = 0;
    const uint8_t *data = av_packet_get_side_data(packet.get(), AV_PKT_DATA_NEW_EXTRADATA, &size);
    if (data && size > 0)
        setExtradata(parameters, data, size);
}

// T.81 B.2.2: the frame header of a JPEG picture.
QSize jpegSize(const AVPacket &packet)
{
    const uint8_t *at = packet.data + 2;
    const uint8_t *const end = packet.data + packet.size;
    while (end - at >= 9 && at[0] == 0xff) {
        const uint8_t marker = at[1];
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {at[7] << 8 | at[8], at[5] << 8 | at[6]};
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        at += alone ? 2 : 2 + (at[2] << 8 | at[3]);
    }
    return {};
}

AvCodecContext contextFor(const AVCodecParameters &parameters)
{
    AvCodecContext context(avcodec_alloc_context3(avcodec_find_decoder(parameters.codec_id)));
    if (context && avcodec_parameters_to_context(context.get(), &parameters) < 0)
        context.reset();
    return context;
}

void parse(TrackInfo &track, const AVPacket &start)
{
    AVCodecParameters &parameters = *track.parameters;
    const std::unique_ptr<AVCodecParserContext, ParserDeleter> parser(av_parser_init(parameters.codec_id));
    const AvCodecContext context = contextFor(parameters);
    if (!parser || !context)
        return;
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    uint8_t *out = nullptr;
    int size = 0;
    av_parser_parse2(parser.get(), context.get(), &out, &size, start.data, start.size, start.pts, start.dts,
                     0);
    const QSize visible =
        parser->width > 0 ? QSize(parser->width, parser->height) : QSize(context->width, context->height);
    if (!visible.isEmpty()) {
        parameters.width = visible.width();
        parameters.height = visible.height();
    }
    if (context->profile != FF_PROFILE_UNKNOWN)
        parameters.profile = context->profile;
    if (context->level > 0)
        parameters.level = context->level;
    if (context->sample_aspect_ratio.num > 0)
        parameters.sample_aspect_ratio = context->sample_aspect_ratio;
    const double fps = context->framerate.den > 0 ? av_q2d(context->framerate) : 0;
    if (track.fps <= 0 && fps >= 0.5 && fps <= 240)
        track.fps = fps;
}

void decodeForSize(AVCodecParameters &parameters, const AVPacket &start)
{
    const AvCodecContext context = contextFor(parameters);
    if (!context || avcodec_open2(context.get(), context->codec, nullptr) < 0)
        return;
    const AvFrame frame(av_frame_alloc());
    if (!frame || avcodec_send_packet(context.get(), &start) < 0)
        return;
    avcodec_send_packet(context.get(), nullptr);
    if (avcodec_receive_frame(context.get(), frame.get()) < 0)
        return;
    parameters.width = frame->width;
    parameters.height = frame->height;
}

} // namespace

base::Result<TrackInfo> completed(const TrackInfo &track, const AVPacket &start)
{
    TrackInfo whole = copyOf(track);
    AVCodecParameters &parameters = *whole.parameters;
    if (parameters.codec_id == AV_CODEC_ID_MJPEG) {
        if (const QSize size = jpegSize(start); !size.isEmpty()) {
            parameters.width = size.width();
            parameters.height = size.height();
        }
    } else {
        takeParameterSets(parameters, start);
        parse(whole, start);
    }
    if (parameters.width <= 0 || parameters.height <= 0)
        decodeForSize(parameters, start);
    if (parameters.width <= 0 || parameters.height <= 0)
        return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read the first picture"),
                          QStringLiteral("it does not say its size"));
    return whole;
}

} // namespace videoguard::media
