// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_format.h"

#include "app/media/rtp_audio.h"
#include "app/media/rtp_h264.h"
#include "app/media/rtp_h265.h"
#include "app/media/rtp_jpeg.h"
#include "app/media/rtp_mpeg4.h"

#include <QList>

namespace videoguard::media {

namespace {

constexpr qsizetype kParameterSetsLimit = 64 * 1024;

// Comma-separated base64 NAL units as Annex B. Some cameras send a start code inside, or a trailing comma.
void appendParameterSets(QByteArray &out, const QByteArray &value)
{
    for (const QByteArray &item : value.split(',')) {
        QByteArray nal = QByteArray::fromBase64(item.trimmed());
        if (nal.startsWith(QByteArrayView("\0\0\0\1", 4)))
            nal = nal.mid(4);
        if (nal.size() < 2 || out.size() + nal.size() > kParameterSetsLimit)
            continue;
        out.append("\0\0\0\1", 4).append(nal);
    }
}

bool fillVideo(RtpFormat &format)
{
    const SdpFormat &sdp = format.sdp;
    if (sdp.encoding == "H264") {
        if (sdp.parameter("packetization-mode").toInt() > 1)
            return false;
        format.codec = AV_CODEC_ID_H264;
        appendParameterSets(format.parameterSets, sdp.parameter("sprop-parameter-sets"));
        format.extradata = format.parameterSets;
    } else if (sdp.encoding == "H265" || sdp.encoding == "HEVC") {
        format.codec = AV_CODEC_ID_HEVC;
        for (const char *name : {"sprop-vps", "sprop-sps", "sprop-pps"})
            appendParameterSets(format.parameterSets, sdp.parameter(name));
        format.extradata = format.parameterSets;
    } else if (sdp.encoding == "JPEG") {
        format.codec = AV_CODEC_ID_MJPEG;
    } else if (sdp.encoding == "MP4V-ES") {
        format.codec = AV_CODEC_ID_MPEG4;
        format.extradata = QByteArray::fromHex(sdp.parameter("config")).left(kParameterSetsLimit);
    } else {
        return false;
    }
    return true;
}

bool fillAac(RtpFormat &format)
{
    const SdpFormat &sdp = format.sdp;
    const QByteArray mode = sdp.parameter("mode").toLower();
    const int size = sdp.parameter("sizelength").toInt();
    const int index = sdp.parameter("indexlength").toInt();
    const int delta = sdp.parameter("indexdeltalength").toInt();
    const bool plain =
        sdp.parameter("ctsdeltalength").toInt() == 0 && sdp.parameter("auxiliarydatasizelength").toInt() == 0;
    if (!mode.startsWith("aac") || size < 1 || size > 16 || index < 0 || index > 16 || delta < 0 ||
        delta > 16 || !plain)
        return false;
    format.codec = AV_CODEC_ID_AAC;
    format.extradata = QByteArray::fromHex(sdp.parameter("config")).left(kParameterSetsLimit);
    return format.extradata.size() >= 2;
}

bool fillAudio(RtpFormat &format)
{
    const QByteArray &encoding = format.sdp.encoding;
    if (encoding == "PCMU")
        format.codec = AV_CODEC_ID_PCM_MULAW;
    else if (encoding == "PCMA")
        format.codec = AV_CODEC_ID_PCM_ALAW;
    else if (encoding == "L16")
        format.codec = AV_CODEC_ID_PCM_S16BE;
    else
        return encoding == "MPEG4-GENERIC" && fillAac(format);
    return true;
}

} // namespace

TrackInfo RtpFormat::trackInfo(PacketKind kind) const
{
    TrackInfo info;
    info.parameters.reset(avcodec_parameters_alloc());
    AVCodecParameters &out = *info.parameters;
    out.codec_id = codec;
    out.codec_type = kind == PacketKind::Video ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
    if (kind == PacketKind::Video) {
        out.width = std::max(0, size.width());
        out.height = std::max(0, size.height());
    } else {
        out.sample_rate = sdp.clockRate;
        av_channel_layout_default(&out.ch_layout, sdp.channels);
    }
    if (!extradata.isEmpty()) {
        const auto bytes = static_cast<std::size_t>(extradata.size());
        out.extradata = static_cast<std::uint8_t *>(av_mallocz(bytes + AV_INPUT_BUFFER_PADDING_SIZE));
        if (out.extradata) {
            std::memcpy(out.extradata, extradata.constData(), bytes);
            out.extradata_size = static_cast<int>(bytes);
        }
    }
    info.timeBase = {1, sdp.clockRate};
    info.fps = fps;
    return info;
}

std::optional<RtpFormat> chooseFormat(const SdpMedia &media)
{
    // SAVP would be SRTP, whose keys nobody gave us; RTP over TLS says AVP.
    if (!media.protocol.startsWith("RTP/AVP"))
        return std::nullopt;
    for (const SdpFormat &sdp : media.formats) {
        RtpFormat format;
        format.sdp = sdp;
        format.size = media.size;
        format.fps = media.fps;
        if (media.kind == "video" ? fillVideo(format) : media.kind == "audio" && fillAudio(format))
            return format;
    }
    return std::nullopt;
}

std::unique_ptr<RtpDepacketizer> makeDepacketizer(const RtpFormat &format, RtpUnitSink &sink)
{
    switch (format.codec) {
    case AV_CODEC_ID_H264:
        return std::make_unique<RtpH264>(format.parameterSets, sink);
    case AV_CODEC_ID_HEVC:
        return std::make_unique<RtpH265>(format.parameterSets,
                                         format.sdp.parameter("sprop-max-don-diff").toInt() > 0, sink);
    case AV_CODEC_ID_MJPEG:
        return std::make_unique<RtpJpeg>(format.size, sink);
    case AV_CODEC_ID_MPEG4:
        return std::make_unique<RtpMpeg4>(sink);
    case AV_CODEC_ID_AAC: {
        RtpAac::Format aac;
        aac.sizeLength = format.sdp.parameter("sizelength").toInt();
        aac.indexLength = format.sdp.parameter("indexlength").toInt();
        aac.indexDeltaLength = format.sdp.parameter("indexdeltalength").toInt();
        return std::make_unique<RtpAac>(aac, sink);
    }
    default:
        return std::make_unique<RtpSamples>(sink);
    }
}

} // namespace videoguard::media
