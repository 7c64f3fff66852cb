// SPDX-License-Identifier: EUPL-1.2
#include "app/media/av_source.h"

#include "app/media/av_source_options.h"
#include "app/media/scaler.h"

#include <chrono>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

constexpr auto kGoodbye = 200ms;

bool isLengthPrefixed(const AVCodecParameters &parameters)
{
    const bool codec = parameters.codec_id == AV_CODEC_ID_H264 || parameters.codec_id == AV_CODEC_ID_HEVC;
    return codec && parameters.extradata_size > 4 && parameters.extradata[0] == 1;
}

AvCodecParameters copied(const AVCodecParameters &parameters)
{
    AvCodecParameters copy(avcodec_parameters_alloc());
    avcodec_parameters_copy(copy.get(), &parameters);
    return copy;
}

int containerRotation(const AVStream &stream)
{
#if LIBAVFORMAT_VERSION_MAJOR >= 61
    const AVPacketSideData *data = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= 36 ? rotationOf(reinterpret_cast<const int32_t *>(data->data)) : 0;
#else
    size_t size = 0;
    const uint8_t *data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data && size >= 36 ? rotationOf(reinterpret_cast<const int32_t *>(data)) : 0;
#endif
}

QString transportName(const base::StreamUrl &url, Transport transport)
{
    if (url.isFile())
        return QStringLiteral("file");
    if (!url.isRtsp())
        return url.isEncrypted() ? QStringLiteral("HTTPS") : QStringLiteral("HTTP");
    const QString scheme = url.isEncrypted() ? QStringLiteral("RTSPS/") : QStringLiteral("RTSP/");
    switch (transport) {
    case Transport::Udp:
        return scheme + QStringLiteral("UDP");
    case Transport::HttpTunnel:
        return scheme + QStringLiteral("HTTP");
    default:
        return scheme + QStringLiteral("TCP");
    }
}

} // namespace

AvSource::AvSource(StreamRequest request, base::Credentials credentials, Transport transport)
    : m_request(std::move(request))
    , m_credentials(std::move(credentials))
    , m_transport(transport)
{
    takeOverAvLog();
}

AvSource::~AvSource()
{
    m_closeBy = std::chrono::steady_clock::now() + kGoodbye;
    m_context.reset();
}

int AvSource::interrupted(void *self)
{
    const auto *source = static_cast<const AvSource *>(self);
    if (source->m_closeBy != base::SteadyTime{})
        return std::chrono::steady_clock::now() >= source->m_closeBy;
    return source->m_guard && source->m_guard->shouldEnd();
}

QString AvSource::what() const
{
    return QStringLiteral("open %1").arg(m_request.url.toLogString());
}

base::Error AvSource::failure(int code, const IoGuard &guard, const QString &text) const
{
    base::Error error = avError(code, what());
    if (const auto verdict = guard.verdict())
        error.kind = *verdict;
    // The TLS layer answers a plain I/O error and says the reason only in its message.
    const bool aboutTrust =
        m_request.url.isEncrypted() && text.contains(QStringLiteral("certificate"), Qt::CaseInsensitive);
    if (aboutTrust && error.kind != ErrorKind::Cancelled)
        error.kind = ErrorKind::Untrusted;
    if (!text.isEmpty() && error.kind != ErrorKind::Cancelled)
        error.cause = QStringLiteral("%1: %2").arg(error.cause, text);
    return error;
}

base::Result<SourceInfo> AvSource::open(IoGuard &guard)
{
    m_guard = &guard;
    if (auto opened = openInput(guard); !opened)
        return tl::unexpected(opened.error());
    return describeTracks(guard);
}

base::Result<void> AvSource::openInput(IoGuard &guard)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(guard.deadline() -
                                                                            std::chrono::steady_clock::now());
    AvOptions options;
    setOpenOptions(options, m_request, m_transport, std::clamp<std::chrono::milliseconds>(left, 1ms, 60s));
    if (m_request.url.isRtsp() && m_request.url.isEncrypted() && !m_request.allowUntrustedCertificate)
        return base::fail(ErrorKind::Untrusted, what(),
                          QStringLiteral("libavformat cannot verify certificates of rtsps"));
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        return base::fail(ErrorKind::Internal, what());
    context->opaque = &m_avFacts;
    context->interrupt_callback = {&AvSource::interrupted, this};
    const AvErrorText text;
    QByteArray address = addressWithCredentials(m_request.url, m_credentials);
    const int code = avformat_open_input(&context, address.constData(), nullptr, options.handle());
    address.fill(0);
    if (code < 0) // the context is gone already
        return tl::unexpected(failure(code, guard, text.text()));
    m_context.reset(context);
    if (m_request.url.isEncrypted() && !m_request.allowUntrustedCertificate && options.holds("tls_verify"))
        return base::fail(ErrorKind::Untrusted, what(), QStringLiteral("the certificate was not verified"));
    return {};
}

base::Result<SourceInfo> AvSource::describeTracks(IoGuard &guard)
{
    const auto knowsVideo = [this] {
        const int index = av_find_best_stream(m_context.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        return index >= 0 && m_context->streams[index]->codecpar->codec_id != AV_CODEC_ID_NONE;
    };
    // An RTSP description and a multipart header name the codec: looking into the pictures first costs a
    // second.
    if (m_request.url.isFile() || (!m_request.url.isRtsp() && !knowsVideo())) {
        const int code = avformat_find_stream_info(m_context.get(), nullptr);
        if (const auto verdict = guard.verdict(); code < 0 && verdict)
            return tl::unexpected(failure(code, guard));
    }
    SourceInfo info;
    info.transport = transportName(m_request.url, m_transport);
    info.encrypted = m_request.url.isEncrypted();
    info.realTime = !m_request.url.isFile();
    m_video = av_find_best_stream(m_context.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    m_audio = av_find_best_stream(m_context.get(), AVMEDIA_TYPE_AUDIO, -1, m_video, nullptr, 0);
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const bool used = static_cast<int>(i) == m_video || static_cast<int>(i) == m_audio;
        m_context->streams[i]->discard = used ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    if (m_video >= 0 && m_context->streams[m_video]->codecpar->codec_id == AV_CODEC_ID_NONE)
        return base::fail(ErrorKind::Unsupported, what(),
                          QStringLiteral("the video's format is not known here"));
    if (m_video >= 0) {
        info.video.emplace();
        if (auto prepared = prepareVideo(*m_context->streams[m_video], *info.video); !prepared)
            return tl::unexpected(prepared.error());
    }
    if (m_audio >= 0) {
        const AVStream &stream = *m_context->streams[m_audio];
        info.audio.emplace();
        info.audio->parameters = copied(*stream.codecpar);
        info.audio->timeBase = stream.time_base;
    }
    return info;
}

base::Result<void> AvSource::prepareVideo(const AVStream &stream, TrackInfo &track)
{
    const AVCodecParameters *parameters = stream.codecpar;
    track.timeBase = stream.time_base;
    if (isLengthPrefixed(*parameters)) {
        const char *name = parameters->codec_id == AV_CODEC_ID_H264 ? "h264_mp4toannexb" : "hevc_mp4toannexb";
        AVBSFContext *filter = nullptr;
        const AVBitStreamFilter *kind = av_bsf_get_by_name(name);
        int code = kind ? av_bsf_alloc(kind, &filter) : AVERROR_BSF_NOT_FOUND;
        m_toAnnexB.reset(filter);
        if (code >= 0)
            code = avcodec_parameters_copy(filter->par_in, parameters);
        if (code >= 0) {
            filter->time_base_in = stream.time_base;
            code = av_bsf_init(filter);
        }
        if (code < 0)
            return tl::unexpected(avError(code, what()));
        parameters = m_toAnnexB->par_out;
        track.timeBase = m_toAnnexB->time_base_out;
    }
    track.parameters = copied(*parameters);
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    track.fps = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
    track.rotation = containerRotation(stream);
    return {};
}

base::Result<ReadResult> AvSource::read(AVPacket &packet, PacketFacts &facts, IoGuard &guard)
{
    m_guard = &guard;
    facts = {};
    for (;;) {
        av_packet_unref(&packet);
        if (m_toAnnexB) {
            const int code = av_bsf_receive_packet(m_toAnnexB.get(), &packet);
            if (code >= 0) {
                fillFacts(packet, facts);
                return ReadResult::Packet;
            }
        }
        bool ended = false;
        if (auto next = nextFromContainer(packet, guard, ended); !next)
            return tl::unexpected(next.error());
        if (ended)
            return ReadResult::EndOfStream;
        if (packet.stream_index == m_video && m_toAnnexB) {
            // A packet that the filter cannot read is a damaged one: leave it out.
            if (av_bsf_send_packet(m_toAnnexB.get(), &packet) < 0)
                av_packet_unref(&packet);
            continue;
        }
        if (packet.stream_index != m_video && packet.stream_index != m_audio)
            continue;
        fillFacts(packet, facts);
        return ReadResult::Packet;
    }
}

base::Result<void> AvSource::nextFromContainer(AVPacket &packet, IoGuard &guard, bool &ended)
{
    for (;;) {
        const int code = av_read_frame(m_context.get(), &packet);
        if (code >= 0) {
            m_payload += packet.size;
            m_sentSince = true;
            return {};
        }
        if (const auto verdict = guard.verdict())
            return tl::unexpected(failure(code, guard));
        if (code == AVERROR(EAGAIN))
            continue;
        if (code != AVERROR_EOF)
            return tl::unexpected(failure(code, guard));
        if (m_request.loopFile && m_sentSince && rewind())
            continue;
        ended = true;
        return {};
    }
}

bool AvSource::rewind()
{
    if (!m_request.url.isFile())
        return false;
    m_sentSince = false;
    if (m_toAnnexB)
        av_bsf_flush(m_toAnnexB.get());
    if (av_seek_frame(m_context.get(), m_video, 0, AVSEEK_FLAG_BACKWARD) >= 0)
        return true;
    return av_seek_frame(m_context.get(), -1, 0, AVSEEK_FLAG_BYTE) >= 0;
}

void AvSource::fillFacts(const AVPacket &packet, PacketFacts &facts)
{
    facts.kind = packet.stream_index == m_audio ? PacketKind::Audio : PacketKind::Video;
    facts.receivedAt = std::chrono::steady_clock::now();
    const int lost = m_avFacts.packetsLost.load(std::memory_order_relaxed);
    facts.packetsLost = lost - m_seenLost;
    m_seenLost = lost;
    facts.incomplete = (packet.flags & AV_PKT_FLAG_CORRUPT) != 0;
    // Set by the RTSP reader once a sender report has arrived: the wall clock of time stamp 0.
    const int64_t start = m_context->start_time_realtime;
    if (m_request.url.isRtsp() && start != AV_NOPTS_VALUE && start > 0 && packet.pts != AV_NOPTS_VALUE) {
        const AVRational base = m_context->streams[packet.stream_index]->time_base;
        facts.capturedAt = {
            std::chrono::microseconds(start + av_rescale_q(packet.pts, base, {1, 1'000'000}))};
    }
}

qint64 AvSource::bytesReceived() const
{
    if (m_context && m_context->pb && !m_request.url.isFile())
        return std::max<qint64>(m_payload, m_context->pb->bytes_read);
    return m_payload;
}

} // namespace videoguard::media
