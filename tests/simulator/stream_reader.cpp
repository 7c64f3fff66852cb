// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulator/stream_reader.h"

namespace videoguard::test {

using Clock = std::chrono::steady_clock;

StreamReader::StreamReader(const QString &url, const char *transport, std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_deadline(Clock::now() + limit)
{
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext *context = avformat_alloc_context();
    context->interrupt_callback = {&StreamReader::isLate, this};
    context->max_delay = 0;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "rtsp_transport", transport, 0);
    m_error = avformat_open_input(&context, url.toUtf8().constData(), nullptr, &options);
    av_dict_free(&options);
    m_context.reset(context);
    if (m_error < 0 && Clock::now() >= m_deadline)
        m_error = AVERROR_EXIT;
}

StreamReader::~StreamReader()
{
    m_deadline = Clock::now() + m_limit;
}

int StreamReader::isLate(void *self)
{
    return Clock::now() >= static_cast<StreamReader *>(self)->m_deadline ? 1 : 0;
}

std::vector<AVCodecID> StreamReader::codecs() const
{
    std::vector<AVCodecID> codecs;
    for (unsigned i = 0; m_context && i < m_context->nb_streams; ++i)
        codecs.push_back(m_context->streams[i]->codecpar->codec_id);
    return codecs;
}

const AVCodecParameters *StreamReader::parameters(int stream) const
{
    return m_context->streams[stream]->codecpar;
}

std::optional<ReceivedPacket> StreamReader::read(int stream)
{
    if (!m_context)
        return std::nullopt;
    const media::AvPacket packet(av_packet_alloc());
    std::optional<ReceivedPacket> received;
    m_deadline = Clock::now() + m_limit;
    while (!received && (m_error = av_read_frame(m_context.get(), packet.get())) >= 0) {
        if (stream < 0 || packet->stream_index == stream) {
            const AVRational base = m_context->streams[packet->stream_index]->time_base;
            received = ReceivedPacket{packet->stream_index,
                                      static_cast<double>(packet->pts) * av_q2d(base),
                                      (packet->flags & AV_PKT_FLAG_KEY) != 0,
                                      {packet->data, packet->data + packet->size}};
        }
        av_packet_unref(packet.get());
    }
    if (m_error < 0 && Clock::now() >= m_deadline)
        m_error = AVERROR_EXIT;
    return received;
}

std::vector<ReceivedPacket> StreamReader::readFor(std::chrono::milliseconds time, int stream)
{
    std::vector<ReceivedPacket> all;
    const Clock::time_point end = Clock::now() + time;
    while (Clock::now() < end) {
        std::optional<ReceivedPacket> packet = read(stream);
        if (!packet)
            break;
        all.push_back(std::move(*packet));
    }
    return all;
}

} // namespace videoguard::test
