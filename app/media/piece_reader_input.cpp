// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_reader_input.h"

#include "app/media/scaler.h"

#include <QFileInfo>

namespace videoguard::media {

namespace {

using base::ErrorKind;

// Containers that hold pictures themselves; none that names other files.
constexpr const char *kContainers =
    "matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mpegts,mpegtsraw,mpeg,mpegvideo,avi,h264,hevc,m4v,mjpeg,"
    "mjpeg_2000,flv,asf,dhav,ogg,mxf,nut,ivf,obu,vc1,rm,dv,wtv,h263,h261,nsv,gxf,smjpeg,mpjpeg";
constexpr int kMostFailures = 64; // unreadable places in a row

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

int rotationIn(const AVStream &stream)
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

// Looking into the pictures costs more than all the rest of opening; these containers say it in their header.
bool headerSaysAll(const AVFormatContext &context)
{
    const QByteArrayView name(context.iformat->name);
    if (!name.startsWith("matroska") && !name.startsWith("mov"))
        return false;
    bool video = false;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        const AVCodecParameters &p = *context.streams[i]->codecpar;
        if (p.codec_type == AVMEDIA_TYPE_AUDIO && (p.codec_id == AV_CODEC_ID_NONE || p.sample_rate <= 0))
            return false;
        if (p.codec_type != AVMEDIA_TYPE_VIDEO)
            continue;
        const bool rate = context.streams[i]->avg_frame_rate.num > 0;
        const bool sets = isLengthPrefixed(p) || p.codec_id == AV_CODEC_ID_MJPEG;
        if (!rate || !sets || p.width <= 0 || p.height <= 0)
            return false;
        video = true;
    }
    return video;
}

} // namespace

FileInput::FileInput(QString path, const std::atomic<bool> *cancel)
    : m_path(std::move(path))
    , m_cancel(cancel)
{
    takeOverAvLog();
}

int FileInput::interrupted(void *self)
{
    const auto *input = static_cast<const FileInput *>(self);
    return input->m_cancel && input->m_cancel->load(std::memory_order_relaxed);
}

base::Error FileInput::failure(int code, const QString &text) const
{
    base::Error error = avError(code, QStringLiteral("read %1").arg(m_path));
    if (m_cancel && m_cancel->load(std::memory_order_relaxed))
        error.kind = ErrorKind::Cancelled;
    else if (!text.isEmpty())
        error.cause = QStringLiteral("%1: %2").arg(error.cause, text);
    return error;
}

base::Result<std::unique_ptr<FileInput>> FileInput::open(const QString &path, const std::atomic<bool> *cancel)
{
    const QFileInfo file(path);
    const QString what = QStringLiteral("read %1").arg(path);
    if (!file.exists())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("no such file"));
    if (!file.isFile())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("not a file"));
    if (!file.isReadable())
        return base::fail(ErrorKind::Denied, what);
    std::unique_ptr<FileInput> input(new FileInput(path, cancel));
    if (auto opened = input->openContext(); !opened)
        return tl::unexpected(opened.error());
    if (auto described = input->describe(); !described)
        return tl::unexpected(described.error());
    return input;
}

base::Result<void> FileInput::openContext()
{
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        return base::fail(ErrorKind::Internal, QStringLiteral("read %1").arg(m_path));
    context->opaque = &m_avFacts;
    context->interrupt_callback = {&FileInput::interrupted, this};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", kContainers, 0);
    const AvErrorText text;
    const QByteArray address = "file:" + m_path.toUtf8();
    const int code = avformat_open_input(&context, address.constData(), nullptr, &options);
    av_dict_free(&options);
    if (code < 0) { // the context is gone already
        base::Error error = failure(code, text.text());
        if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Internal)
            error.kind = ErrorKind::Corrupt; // an empty or cut file answers "end of file"
        return tl::unexpected(error);
    }
    m_context.reset(context);
    return {};
}

base::Result<void> FileInput::describe()
{
    const QString what = QStringLiteral("read %1").arg(m_path);
    if (!headerSaysAll(*m_context)) {
        const int code = avformat_find_stream_info(m_context.get(), nullptr);
        if (interrupted(this))
            return base::fail(ErrorKind::Cancelled, what);
        if (code < 0)
            return tl::unexpected(failure(code));
    }
    m_video = av_find_best_stream(m_context.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (m_video < 0) {
        // The best one is refused when its size is not known; a picture may still come.
        for (unsigned i = 0; i < m_context->nb_streams && m_video < 0; ++i) {
            if (m_context->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_VIDEO)
                m_video = static_cast<int>(i);
        }
    }
    if (m_video < 0)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("no video in it"));
    if (m_context->streams[m_video]->codecpar->codec_id == AV_CODEC_ID_NONE)
        return base::fail(ErrorKind::Unsupported, what,
                          QStringLiteral("the video's format is not known here"));
    m_audio = av_find_best_stream(m_context.get(), AVMEDIA_TYPE_AUDIO, -1, m_video, nullptr, 0);
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const bool used = static_cast<int>(i) == m_video || static_cast<int>(i) == m_audio;
        m_context->streams[i]->discard = used ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
        m_otherStreams += used ? 0 : 1;
    }
    m_info.transport = QStringLiteral("file");
    m_info.realTime = false;
    const QByteArrayView name = format();
    m_canSeekBytes = name == "mpegts" || name == "h264" || name == "hevc" || name == "m4v" || name == "mjpeg";
    if (auto described = describeVideo(); !described)
        return described;
    if (m_audio >= 0) {
        const AVStream &stream = *m_context->streams[m_audio];
        m_info.audio.emplace();
        m_info.audio->parameters = copied(*stream.codecpar);
        m_info.audio->timeBase = stream.time_base;
    }
    return {};
}

base::Result<void> FileInput::describeVideo()
{
    const AVStream &stream = videoStream();
    const AVCodecParameters *parameters = stream.codecpar;
    TrackInfo &track = m_info.video.emplace();
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
            return tl::unexpected(failure(code));
        parameters = m_toAnnexB->par_out;
    }
    track.parameters = copied(*parameters);
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    track.fps = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
    track.rotation = rotationIn(stream);
    return {};
}

QString FileInput::tag(const char *name) const
{
    const AVDictionaryEntry *entry = av_dict_get(m_context->metadata, name, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value) : QString();
}

base::Result<ReadResult> FileInput::read(AVPacket &packet, Packet &facts)
{
    int failures = 0;
    const AvErrorText text;
    for (;;) {
        av_packet_unref(&packet);
        if (m_toAnnexB && av_bsf_receive_packet(m_toAnnexB.get(), &packet) >= 0) {
            facts = {PacketKind::Video, m_damaged || (packet.flags & AV_PKT_FLAG_CORRUPT), m_position};
            m_damaged = false;
            return ReadResult::Packet;
        }
        const int code = av_read_frame(m_context.get(), &packet);
        if (interrupted(this))
            return base::fail(ErrorKind::Cancelled, QStringLiteral("read %1").arg(m_path));
        if (code == AVERROR_EOF)
            return ReadResult::EndOfStream;
        if (code < 0) {
            m_damaged = true;
            if (code == AVERROR(EIO) || ++failures >= kMostFailures || avio_feof(m_context->pb))
                return avio_feof(m_context->pb) ? base::Result<ReadResult>(ReadResult::EndOfStream)
                                                : tl::unexpected(failure(code, text.text()));
            continue;
        }
        const bool cut = (packet.flags & AV_PKT_FLAG_CORRUPT) && avio_feof(m_context->pb);
        if (cut && format() != "mpegts")
            continue; // the file ends inside it
        if (packet.stream_index == m_audio) {
            facts = {PacketKind::Audio, (packet.flags & AV_PKT_FLAG_CORRUPT) != 0, packet.pos};
            return ReadResult::Packet;
        }
        if (packet.stream_index != m_video || packet.size == 0)
            continue;
        m_position = packet.pos;
        if (!text.text().isEmpty())
            m_damaged = true; // something was skipped on the way here
        if (!m_toAnnexB) {
            facts = {PacketKind::Video, m_damaged || (packet.flags & AV_PKT_FLAG_CORRUPT), m_position};
            m_damaged = false;
            return ReadResult::Packet;
        }
        if (av_bsf_send_packet(m_toAnnexB.get(), &packet) < 0)
            m_damaged = true; // a packet that the filter cannot read: left out
    }
}

void FileInput::flushFilter()
{
    if (m_toAnnexB)
        av_bsf_flush(m_toAnnexB.get());
    m_damaged = false;
}

bool FileInput::seekStamp(int64_t stamp)
{
    flushFilter();
    return av_seek_frame(m_context.get(), m_video, stamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

bool FileInput::seekByte(int64_t position)
{
    flushFilter();
    return av_seek_frame(m_context.get(), -1, position, AVSEEK_FLAG_BYTE) >= 0;
}

} // namespace videoguard::media
