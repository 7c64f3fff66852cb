// SPDX-License-Identifier: EUPL-1.2
#include "app/media/decoder.h"

#include "app/base/log.h"

namespace videoguard::media {

namespace {

// An intra picture without any announcement counts as a start point after so many pictures without a better
// one.
constexpr qint64 kUnitsBeforeTrustingIntra = 25;

// The H.264 decoder says so of pictures before the first start point and of leading ones after it.
bool isUnrecovered(const AVFrame &frame)
{
    return (frame.flags & AV_FRAME_FLAG_CORRUPT) != 0;
}

} // namespace

Codec codecOf(AVCodecID id)
{
    switch (id) {
    case AV_CODEC_ID_NONE:
        return Codec::None;
    case AV_CODEC_ID_H264:
        return Codec::H264;
    case AV_CODEC_ID_HEVC:
        return Codec::H265;
    case AV_CODEC_ID_MJPEG:
        return Codec::Mjpeg;
    case AV_CODEC_ID_MPEG4:
        return Codec::Mpeg4;
    case AV_CODEC_ID_AV1:
        return Codec::Av1;
    default:
        return Codec::Other;
    }
}

QString codecTitle(AVCodecID id, int profile)
{
    QString title;
    switch (codecOf(id)) {
    case Codec::None:
        return {};
    case Codec::H264:
        title = QStringLiteral("H.264");
        break;
    case Codec::H265:
        title = QStringLiteral("H.265");
        break;
    case Codec::Mjpeg:
        return QStringLiteral("MJPEG");
    case Codec::Mpeg4:
        title = QStringLiteral("MPEG-4");
        break;
    case Codec::Av1:
        title = QStringLiteral("AV1");
        break;
    case Codec::Other:
        return QString::fromLatin1(avcodec_get_name(id));
    }
    const char *name = avcodec_profile_name(id, profile);
    return name ? title + QLatin1Char(' ') + QLatin1String(name) : title;
}

Decoder::Decoder(const TrackInfo &track, const Options &options)
    : m_parameters(avcodec_parameters_alloc())
    , m_timeBase(track.timeBase)
    , m_options(options)
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
    , m_reader(track.parameters->codec_id)
{
    const AVCodecParameters &parameters = *track.parameters;
    avcodec_parameters_copy(m_parameters.get(), &parameters);
    if (parameters.extradata_size > 0)
        m_reader.readParameterSets({parameters.extradata, static_cast<size_t>(parameters.extradata_size)});
}

base::Result<std::unique_ptr<Decoder>> Decoder::create(const TrackInfo &track, const Options &options)
{
    takeOverAvLog();
    std::unique_ptr<Decoder> decoder(new Decoder(track, options));
    if (auto opened = decoder->open(); !opened)
        return tl::unexpected(opened.error());
    return decoder;
}

base::Result<void> Decoder::open()
{
    const QString what = QStringLiteral("open a decoder for %1").arg(codecTitle(m_parameters->codec_id, -99));
    const AVCodec *codec = avcodec_find_decoder(m_parameters->codec_id);
    if (!codec)
        return base::fail(base::ErrorKind::Unsupported, what, QStringLiteral("this libavcodec has none"));
    if (m_options.hardware && !m_hardware && m_softwareReason.isEmpty()) {
        if (auto found = Hardware::find(*codec))
            m_hardware = std::move(*found);
        else
            m_softwareReason = found.error().cause;
    }
    m_context.reset(avcodec_alloc_context3(codec));
    if (!m_context || avcodec_parameters_to_context(m_context.get(), m_parameters.get()) < 0)
        return base::fail(base::ErrorKind::Internal, what);
    m_context->opaque = &m_avFacts;
    m_context->pkt_timebase = m_timeBase;
    m_context->thread_count = std::max(1, m_options.threads);
    // What is not clean is let out too: this class knows more than the decoder about when it is whole again.
    m_context->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT;
    if (m_hardware)
        m_hardware->attach(*m_context);
    const int code = avcodec_open2(m_context.get(), codec, nullptr);
    if (code < 0 && m_hardware) {
        m_softwareReason = avError(code, what).cause;
        m_hardware.reset();
        return open();
    }
    if (code < 0) {
        base::Error error = avError(code, what);
        error.kind = base::ErrorKind::Unsupported;
        return tl::unexpected(error);
    }
    return {};
}

void Decoder::restart()
{
    avcodec_flush_buffers(m_context.get());
    m_reader.reset();
    m_cleanSince = kNone;
    m_intraSince = kNone;
    m_damaged = false;
    m_recoveryLeft = -1;
    m_recoveryBroken = false;
}

// Decides, before the unit is decoded, from when on pictures are whole.
void Decoder::beginUnit(const AccessUnitFacts &unit, const PacketFacts &facts)
{
    const bool lost = facts.packetsLost > 0 || unit.referenceMissing;
    if (lost || facts.incomplete) {
        m_damaged = true;
        m_recoveryBroken = true;
    }
    if (unit.key && !facts.incomplete) {
        m_damaged = false;
        m_recoveryLeft = -1;
        m_cleanSince = m_nextUnit;
    } else if (unit.recoveryFrames >= 0) {
        m_recoverySeen = true;
        // A recovery under way ends earlier than the one announced now, unless it is spoilt.
        if (m_recoveryLeft < 0 || m_recoveryBroken) {
            m_recoveryLeft = unit.recoveryFrames;
            m_recoveryBroken = facts.incomplete;
        }
    } else if (unit.intra && m_intraSince < 0) {
        m_intraSince = m_nextUnit;
    }
    if (m_recoveryLeft == 0 && !m_recoveryBroken) {
        m_damaged = false;
        if (m_cleanSince < 0)
            m_cleanSince = m_nextUnit;
    }
    if (m_recoveryLeft >= 0)
        --m_recoveryLeft;
    Unit &kept = m_units[static_cast<size_t>(m_nextUnit) % m_units.size()];
    kept = {facts, m_nextUnit, m_damaged};
}

void Decoder::send(const AVPacket &packet, const AccessUnitFacts &unit, const PacketFacts &facts)
{
    PacketFacts known = facts;
    known.incomplete = facts.incomplete || (packet.flags & AV_PKT_FLAG_CORRUPT);
    beginUnit(unit, known);
    const bool isH264 = m_context->codec_id == AV_CODEC_ID_H264;
    const qint64 number = m_nextUnit++;
    // H.264 knows by itself what it can decode; the others would make pictures of grey from what is not
    // there.
    if (!isH264 && m_cleanSince < 0 && m_recoveryLeft < 0)
        return;
    if (av_packet_ref(m_packet.get(), &packet) < 0) {
        ++m_refused;
        return;
    }
    // The decoder hands the time stamp through to the picture: ours tells which unit it came from.
    m_packet->pts = number;
    m_packet->dts = AV_NOPTS_VALUE;
    const int code = avcodec_send_packet(m_context.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    const int missing = m_avFacts.missingReferences.load(std::memory_order_relaxed);
    if ((code < 0 && code != AVERROR(EAGAIN)) || missing != m_seenMissing) {
        if (code < 0)
            ++m_refused;
        m_seenMissing = missing;
        m_damaged = true;
        m_recoveryBroken = true;
        m_units[static_cast<size_t>(number) % m_units.size()].damaged = true;
    }
}

void Decoder::drain()
{
    avcodec_send_packet(m_context.get(), nullptr);
}

bool Decoder::receive(DecodedFrame &out)
{
    for (;;) {
        const int code = avcodec_receive_frame(m_context.get(), m_frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return false;
        if (code < 0) {
            ++m_refused;
            m_damaged = true;
            m_recoveryBroken = true;
            if (m_hardware)
                fallBackToSoftware(avError(code, {}).cause);
            return false;
        }
        ++m_decoded;
        const qint64 number = m_frame->pts == AV_NOPTS_VALUE ? m_nextUnit - 1 : m_frame->pts;
        const Unit &unit = m_units[static_cast<size_t>(number) % m_units.size()];
        const bool broken = m_frame->decode_error_flags != 0;
        if (broken) {
            m_damaged = true;
            m_recoveryBroken = true;
        }
        if (!mayShow(*m_frame, number)) {
            av_frame_unref(m_frame.get());
            continue;
        }
        if (!out.frame)
            out.frame.reset(av_frame_alloc());
        av_frame_unref(out.frame.get());
        av_frame_move_ref(out.frame.get(), m_frame.get());
        out.facts = unit.facts;
        out.damaged = unit.damaged || broken;
        return out.frame->hw_frames_ctx ? toSystemMemory(out) : true;
    }
}

bool Decoder::mayShow(const AVFrame &frame, qint64 unit) const
{
    const bool unrecovered = isUnrecovered(frame);
    if (m_cleanSince >= 0 && unit >= m_cleanSince && !unrecovered)
        return true;
    if (m_context->codec_id != AV_CODEC_ID_H264)
        return m_cleanSince >= 0 && unit >= m_cleanSince;
    // Some encoders send intra pictures and never say that one can begin there.
    return !m_recoverySeen && m_context->has_b_frames == 0 && m_intraSince >= 0 &&
           unit >= m_intraSince + kUnitsBeforeTrustingIntra;
}

bool Decoder::toSystemMemory(DecodedFrame &out)
{
    AvFrame copy(av_frame_alloc());
    const int code = av_hwframe_transfer_data(copy.get(), out.frame.get(), 0);
    if (code < 0) {
        fallBackToSoftware(avError(code, {}).cause);
        return false;
    }
    av_frame_copy_props(copy.get(), out.frame.get());
    copy->crop_left = copy->crop_right = copy->crop_top = copy->crop_bottom = 0;
    out.frame = std::move(copy);
    return true;
}

void Decoder::fallBackToSoftware(const QString &cause)
{
    m_softwareReason = cause.isEmpty() ? QStringLiteral("the device failed") : cause;
    qCInfo(base::logMedia) << "hardware decoding given up:" << m_softwareReason;
    m_hardware.reset();
    // Nothing is whole until the next start point.
    if (auto opened = open(); !opened)
        qCWarning(base::logMedia) << base::describe(opened.error());
    m_cleanSince = kNone;
    m_recoveryLeft = -1;
}

Codec Decoder::codec() const
{
    return codecOf(m_context->codec_id);
}

QString Decoder::codecName() const
{
    return codecTitle(m_context->codec_id, m_context->profile);
}

double Decoder::fps() const
{
    const AVRational rate = m_context->framerate;
    return rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
}

QString Decoder::hardware() const
{
    return m_hardware && m_context->hw_frames_ctx ? m_hardware->name() : QString();
}

} // namespace videoguard::media
