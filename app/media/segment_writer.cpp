// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_writer.h"

#include "app/base/log.h"
#include "app/media/segment_tags.h"

#include <QDateTime>
#include <QFile>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

// Decoding times are not stored; the muxer only wants them to rise and to lie before the presentation.
constexpr int64_t kFirstOrder = -(int64_t(1) << 40);
constexpr qint64 kFrontOfFile = 64 << 10;

QByteArray numberText(qint64 value)
{
    const QByteArray digits = QByteArray::number(std::abs(value)).rightJustified(kSegmentNumberWidth, '0');
    return value < 0 ? '-' + digits.right(kSegmentNumberWidth - 1) : digits;
}

QByteArray dateText(base::WallTime at)
{
    const qint64 micros = at.sinceEpoch.count();
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(micros / 1'000'000, Qt::UTC);
    return whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '.' +
           QByteArray::number(micros % 1'000'000).rightJustified(6, '0') + 'Z';
}

} // namespace

base::Result<std::unique_ptr<SegmentWriter>> SegmentWriter::create(const SegmentHead &head)
{
    std::unique_ptr<SegmentWriter> writer(new SegmentWriter);
    auto output = SegmentOutput::create(head.path);
    if (!output)
        return tl::unexpected(output.error());
    writer->m_output = std::move(*output);
    if (auto begun = writer->begin(head); !begun) {
        QFile::remove(head.path); // made by the line above, and nothing is in it
        return tl::unexpected(begun.error());
    }
    return writer;
}

SegmentWriter::~SegmentWriter() = default;

base::Result<void> SegmentWriter::begin(const SegmentHead &head)
{
    m_path = head.path;
    m_packet.reset(av_packet_alloc());
    AVFormatContext *context = nullptr;
    if (int code = avformat_alloc_output_context2(&context, nullptr, "matroska", nullptr); code < 0)
        return tl::unexpected(avError(code, QStringLiteral("begin %1").arg(m_path)));
    m_context.reset(context);
    context->pb = m_output->io();
    context->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
    context->avoid_negative_ts = 0;
    context->flush_packets = 0;
    if (auto added = addTrack(head.video); !added)
        return added;
    if (head.video.fps > 0)
        m_picture = std::chrono::milliseconds(std::clamp(qRound(1000 / head.video.fps), 1, 2000));
    if (head.audio && addTrack(*head.audio))
        m_audio = static_cast<int>(context->nb_streams) - 1;
    const auto set = [context](const char *name, const QByteArray &value) {
        av_dict_set(&context->metadata, name, value.constData(), 0);
    };
    set("creation_time", dateText(head.from));
    set(kTagFormat, "1");
    set(kTagStart, numberText(head.from.sinceEpoch.count()));
    set(kTagClock, segmentClockName(head.clock));
    set(kTagOffset, numberText(head.clockOffset.count()));
    set(kTagJumped, head.clockJumped ? "1" : "0");
    for (const char *tag : {kTagEnd, kTagPictures, kTagDamaged, kTagClosed}) {
        set(tag, numberText(0));
        m_places.push_back({tag});
    }
    AVDictionary *options = nullptr;
    av_dict_set(&options, "cluster_time_limit", "1000", 0);
    av_dict_set(&options, "write_crc32", "0", 0);
    const int code = avformat_write_header(context, &options);
    av_dict_free(&options);
    if (code < 0)
        return tl::unexpected(base::Error{ErrorKind::Unsupported, QStringLiteral("begin %1").arg(m_path),
                                          avError(code, {}).cause});
    if (auto flushed = m_output->flush(); !flushed)
        return flushed;
    m_whole = m_output->bytes();
    findTags();
    return {};
}

base::Result<void> SegmentWriter::addTrack(const TrackInfo &track)
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

void SegmentWriter::findTags()
{
    const QByteArray front = m_output->readBack(0, std::min(m_whole, kFrontOfFile));
    const QByteArray blank = numberText(0);
    for (Place &place : m_places) {
        const qsizetype name = front.indexOf(place.tag);
        const qsizetype number = name < 0 ? -1 : front.indexOf(blank, name);
        // Between the two lies nothing but the head of the element that holds the number.
        if (number >= 0 && number - name < static_cast<qsizetype>(qstrlen(place.tag)) + 16)
            place.at = number;
    }
}

base::Result<void> SegmentWriter::write(const AVPacket &packet, PacketKind kind,
                                        std::chrono::microseconds time, bool startsGroup)
{
    const int track = kind == PacketKind::Audio ? m_audio : 0;
    if (track < 0)
        return {};
    av_packet_unref(m_packet.get());
    if (av_packet_ref(m_packet.get(), &packet) < 0)
        return base::fail(ErrorKind::Internal, QStringLiteral("write %1").arg(m_path));
    av_packet_free_side_data(m_packet.get());
    m_packet->stream_index = track;
    const AVRational base = m_context->streams[track]->time_base;
    m_packet->pts = av_rescale_q(time.count(), {1, 1'000'000}, base);
    m_packet->dts = kFirstOrder + ++m_order;
    m_packet->duration = track == 0 ? av_rescale_q(m_picture.count(), {1, 1000}, base) : 0;
    m_packet->pos = -1;
    m_packet->flags = startsGroup || kind == PacketKind::Audio ? AV_PKT_FLAG_KEY : 0;
    const int code = av_write_frame(m_context.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    if (code >= 0)
        return {};
    if (auto flushed = m_output->flush(); !flushed)
        return flushed; // the disk's own reason
    return tl::unexpected(avError(code, QStringLiteral("write %1").arg(m_path)));
}

base::Result<void> SegmentWriter::flush()
{
    const int code = av_write_frame(m_context.get(), nullptr);
    if (auto flushed = m_output->flush(); !flushed)
        return flushed;
    if (code < 0)
        return tl::unexpected(avError(code, QStringLiteral("write %1").arg(m_path)));
    m_whole = m_output->bytes();
    return {};
}

base::Result<void> SegmentWriter::writeTail(const SegmentTail &tail)
{
    for (const Place &place : m_places) {
        qint64 value = 1; // closed
        if (place.tag == kTagEnd)
            value = tail.to.sinceEpoch.count();
        else if (place.tag == kTagPictures)
            value = tail.pictures;
        else if (place.tag == kTagDamaged)
            value = tail.damagedPictures;
        if (place.at < 0)
            continue;
        if (auto written = m_output->overwrite(place.at, numberText(value)); !written)
            return written;
    }
    return {};
}

base::Result<void> SegmentWriter::close(const SegmentTail &tail)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    const int code = av_write_trailer(m_context.get());
    if (auto flushed = m_output->flush(); !flushed)
        return flushed;
    if (code < 0)
        return tl::unexpected(avError(code, QStringLiteral("end %1").arg(m_path)));
    m_whole = m_output->bytes();
    if (auto written = writeTail(tail); !written)
        return written;
    return m_output->close();
}

base::Result<void> SegmentWriter::closeCut(const SegmentTail &tail)
{
    if (auto cut = m_output->cut(m_whole); !cut)
        return cut;
    if (auto written = writeTail(tail); !written)
        return written;
    return m_output->close();
}

} // namespace videoguard::media
