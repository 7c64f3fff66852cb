// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_file.h"

#include "app/media/segment_tags.h"

#include <QDateTime>
#include <QFile>

namespace videoguard::media {

namespace {

using base::ErrorKind;

// Decoding times are not stored; the muxer only wants them to rise and to lie before the presentation.
constexpr int64_t kFirstOrder = -(int64_t(1) << 40);

QString dateText(base::WallTime at, QChar between)
{
    const qint64 micros = at.sinceEpoch.count();
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(micros / 1'000'000, Qt::UTC);
    return whole.toString(QStringLiteral("yyyy-MM-dd")) + between +
           whole.toString(QStringLiteral("HH:mm:ss.")) +
           QStringLiteral("%1").arg(micros % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

base::Result<std::unique_ptr<ClipOutput>> ClipOutput::create(const ClipHead &head)
{
    base::Error error;
    // Sound that cannot be stored is no reason to lose the picture.
    for (const bool sound : {true, false}) {
        std::unique_ptr<ClipOutput> clip(new ClipOutput(head.video.parameters->codec_id));
        auto output = SegmentOutput::create(head.path);
        if (!output)
            return tl::unexpected(output.error());
        clip->m_output = std::move(*output);
        auto begun = clip->begin(head, sound && head.audio);
        if (begun)
            return clip;
        error = begun.error();
        QFile::remove(head.path); // made by us, nothing is in it
        if (!head.audio || error.kind != ErrorKind::Unsupported)
            break;
    }
    return tl::unexpected(error);
}

base::Result<void> ClipOutput::begin(const ClipHead &head, bool sound)
{
    m_path = head.path;
    m_packet.reset(av_packet_alloc());
    AVFormatContext *context = nullptr;
    if (int code = avformat_alloc_output_context2(&context, nullptr, "matroska", nullptr); code < 0)
        return tl::unexpected(avError(code, QStringLiteral("begin %1").arg(m_path)));
    m_context.reset(context);
    context->pb = m_output->io();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->avoid_negative_ts = 0;
    if (auto added = addTrack(head.video); !added)
        return added;
    if (head.video.fps > 0)
        m_picture_ms = std::clamp(qRound64(1000 / head.video.fps), qint64(1), qint64(2000));
    if (sound && addTrack(*head.audio))
        m_audio = static_cast<int>(context->nb_streams) - 1;
    const auto set = [context](const char *name, const QString &value) {
        av_dict_set(&context->metadata, name, value.toUtf8().constData(), 0);
    };
    set("title", head.title);
    set("creation_time", dateText(head.from, u'T') + u'Z');
    set("DATE_RECORDED", dateText(head.from, u' ') + QStringLiteral(" UTC"));
    set(kTagStart, QString::number(head.from.sinceEpoch.count()));
    set(kTagClock, QString::fromLatin1(segmentClockName(head.clock)));
    set("VG_CORRECTION_US", QString::number(head.correction.count()));
    set("VG_WRITTEN_BY", QStringLiteral("VideoGuard Console " VIDEOGUARD_VERSION ", original packets"));
    AVDictionary *options = nullptr;
    av_dict_set(&options, "cluster_time_limit", "2000", 0);
    const int code = avformat_write_header(context, &options);
    av_dict_free(&options);
    if (auto written = m_output->flush(); !written)
        return written; // the disk's own reason
    if (code < 0)
        return base::fail(ErrorKind::Unsupported, QStringLiteral("begin %1").arg(m_path),
                          avError(code, {}).cause);
    return {};
}

base::Result<void> ClipOutput::addTrack(const TrackInfo &track)
{
    AVStream *stream = avformat_new_stream(m_context.get(), nullptr);
    if (!stream || avcodec_parameters_copy(stream->codecpar, track.parameters.get()) < 0)
        return base::fail(ErrorKind::Internal, QStringLiteral("begin %1").arg(m_path));
    stream->codecpar->codec_tag = 0;
    stream->time_base = {1, 1000};
    if (track.fps > 0)
        stream->avg_frame_rate = av_d2q(track.fps, 100'000);
    return {};
}

base::Result<void> ClipOutput::flushed(int code)
{
    if (auto written = m_output->flush(); !written)
        return written; // the disk's own reason
    if (code < 0)
        return tl::unexpected(avError(code, QStringLiteral("write %1").arg(m_path)));
    return {};
}

base::Result<void> ClipOutput::write(const AVPacket &packet, PacketKind kind, std::chrono::microseconds time,
                                     bool startsGroup)
{
    const int track = kind == PacketKind::Audio ? m_audio : 0;
    if (track < 0)
        return {};
    if (kind == PacketKind::Video) {
        m_essence.add(packet);
        ++m_pictures;
    }
    av_packet_unref(m_packet.get());
    if (av_packet_ref(m_packet.get(), &packet) < 0)
        return base::fail(ErrorKind::Internal, QStringLiteral("write %1").arg(m_path));
    av_packet_free_side_data(m_packet.get());
    const AVRational base = m_context->streams[track]->time_base;
    m_packet->stream_index = track;
    m_packet->pts = av_rescale_q(time.count(), {1, 1'000'000}, base);
    m_packet->dts = kFirstOrder + ++m_order;
    m_packet->duration = track == 0 ? av_rescale_q(m_picture_ms, {1, 1000}, base) : 0;
    m_packet->pos = -1;
    m_packet->flags = startsGroup || kind == PacketKind::Audio ? AV_PKT_FLAG_KEY : 0;
    const int code = av_write_frame(m_context.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    if (code >= 0)
        return {};
    return flushed(code);
}

base::Result<void> ClipOutput::close()
{
    if (auto written = flushed(av_write_frame(m_context.get(), nullptr)); !written)
        return written;
    if (auto written = flushed(av_write_trailer(m_context.get())); !written)
        return written;
    return m_output->close();
}

} // namespace videoguard::media
