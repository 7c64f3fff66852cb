// SPDX-License-Identifier: EUPL-1.2
#include "app/media/audio_decoder.h"

#include "app/media/av_log.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace videoguard::media {

namespace {

template<typename T>
T load(const uint8_t *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

int16_t fromFloat(double sample)
{
    return static_cast<int16_t>(std::lround(std::clamp(sample, -1.0, 1.0) * 32767));
}

int16_t sampleAt(const uint8_t *from, AVSampleFormat packed)
{
    switch (packed) {
    case AV_SAMPLE_FMT_U8:
        return static_cast<int16_t>((*from - 128) * 256);
    case AV_SAMPLE_FMT_S16:
        return load<int16_t>(from);
    case AV_SAMPLE_FMT_S32:
        return static_cast<int16_t>(load<int32_t>(from) >> 16);
    case AV_SAMPLE_FMT_FLT:
        return fromFloat(static_cast<double>(load<float>(from)));
    case AV_SAMPLE_FMT_DBL:
        return fromFloat(load<double>(from));
    default:
        return 0;
    }
}

} // namespace

base::Result<AudioDecoder> AudioDecoder::create(const TrackInfo &track)
{
    takeOverAvLog();
    const QString what = QStringLiteral("open a decoder for sound (%1)")
                             .arg(QLatin1String(avcodec_get_name(track.parameters->codec_id)));
    const AVCodec *codec = avcodec_find_decoder(track.parameters->codec_id);
    if (!codec)
        return base::fail(base::ErrorKind::Unsupported, what, QStringLiteral("this libavcodec has none"));
    AudioDecoder decoder;
    decoder.m_context.reset(avcodec_alloc_context3(codec));
    decoder.m_frame.reset(av_frame_alloc());
    if (avcodec_parameters_to_context(decoder.m_context.get(), track.parameters.get()) < 0)
        return base::fail(base::ErrorKind::Internal, what);
    decoder.m_context->pkt_timebase = track.timeBase;
    decoder.m_context->thread_count = 1;
    if (const int code = avcodec_open2(decoder.m_context.get(), codec, nullptr); code < 0)
        return base::fail(base::ErrorKind::Unsupported, what, avError(code, what).cause);
    return decoder;
}

AudioChunk AudioDecoder::decode(const AVPacket &packet)
{
    AudioChunk chunk;
    if (avcodec_send_packet(m_context.get(), &packet) < 0)
        return chunk;
    while (avcodec_receive_frame(m_context.get(), m_frame.get()) >= 0) {
        append(*m_frame, chunk);
        av_frame_unref(m_frame.get());
    }
    return chunk;
}

void AudioDecoder::append(const AVFrame &frame, AudioChunk &chunk) const
{
    const int channels = frame.ch_layout.nb_channels;
    const auto format = static_cast<AVSampleFormat>(frame.format);
    if (channels <= 0 || frame.nb_samples <= 0)
        return;
    const int used = std::min(channels, 2);
    if (!chunk.samples.isEmpty() && (chunk.rate != frame.sample_rate || chunk.channels != used))
        chunk.samples.clear();
    chunk.rate = frame.sample_rate;
    chunk.channels = used;
    const bool planar = av_sample_fmt_is_planar(format);
    const AVSampleFormat packed = av_get_packed_sample_fmt(format);
    const int bytes = av_get_bytes_per_sample(format);
    const qsizetype before = chunk.samples.size();
    chunk.samples.resize(before + qsizetype(frame.nb_samples) * used * 2);
    char *out = chunk.samples.data() + before;
    for (int i = 0; i < frame.nb_samples; ++i) {
        for (int c = 0; c < used; ++c) {
            const uint8_t *from = planar ? frame.extended_data[c] + qsizetype(i) * bytes
                                         : frame.extended_data[0] + (qsizetype(i) * channels + c) * bytes;
            const int16_t sample = sampleAt(from, packed);
            std::memcpy(out, &sample, sizeof sample);
            out += sizeof sample;
        }
    }
}

} // namespace videoguard::media
