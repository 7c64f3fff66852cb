// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/footage.h"

#include "tests/support/cameras/nal_units.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>

namespace videoguard::cameras {
namespace {

using Bytes = std::span<const std::uint8_t>;

struct CloseInput {
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
};
struct FreePacket {
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};

/// A unit as the file has it: times in nanoseconds on the file's own time line, or GST_CLOCK_STIME_NONE.
struct RawUnit {
    std::vector<std::uint8_t> bytes;
    GstClockTimeDiff pts = GST_CLOCK_STIME_NONE;
    GstClockTimeDiff dts = GST_CLOCK_STIME_NONE;
    bool key = false;
};

GstClockTimeDiff toNanoseconds(std::int64_t time, AVRational base)
{
    return time == AV_NOPTS_VALUE ? GST_CLOCK_STIME_NONE : av_rescale_q(time, base, {1, GST_SECOND});
}

BufferPtr makeBuffer(Bytes bytes)
{
    BufferPtr buffer(gst_buffer_new_allocate(nullptr, bytes.size(), nullptr));
    gst_buffer_fill(buffer.get(), 0, bytes.data(), bytes.size());
    return buffer;
}

/// The usual distance between two units: the median of the plausible ones.
GstClockTimeDiff usualStep(const std::vector<RawUnit> &units, GstClockTimeDiff otherwise)
{
    std::vector<GstClockTimeDiff> steps;
    for (std::size_t i = 1; i < units.size(); ++i) {
        const GstClockTimeDiff step = units[i].dts - units[i - 1].dts;
        if (step > 0 && step <= GstClockTimeDiff{GST_SECOND})
            steps.push_back(step);
    }
    if (steps.empty())
        return otherwise;
    std::nth_element(steps.begin(), steps.begin() + std::ssize(steps) / 2, steps.end());
    return steps[steps.size() / 2];
}

/// Gives units without times the rate `fps`, then makes one rising time line that begins at 0.
/// Returns the duration of the loop.
GstClockTime straighten(std::vector<RawUnit> &raw, std::vector<Unit> &units, bool untimed, double fps)
{
    const auto nominal = static_cast<GstClockTimeDiff>(GST_SECOND / fps);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        RawUnit &unit = raw[i];
        if (untimed)
            unit.dts = unit.pts = static_cast<GstClockTimeDiff>(i) * nominal;
        if (!GST_CLOCK_STIME_IS_VALID(unit.dts))
            unit.dts = GST_CLOCK_STIME_IS_VALID(unit.pts) || i == 0 ? std::max<GstClockTimeDiff>(unit.pts, 0)
                                                                    : raw[i - 1].dts + nominal;
        if (!GST_CLOCK_STIME_IS_VALID(unit.pts))
            unit.pts = unit.dts;
    }
    const GstClockTimeDiff step = usualStep(raw, nominal);
    GstClockTimeDiff time = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (i > 0) {
            const GstClockTimeDiff own = raw[i].dts - raw[i - 1].dts;
            time += own >= 0 && own <= GstClockTimeDiff{GST_SECOND} ? own : step;
        }
        const GstClockTimeDiff reorder = std::clamp<GstClockTimeDiff>(raw[i].pts - raw[i].dts, 0, GST_SECOND);
        units[i].dts = static_cast<GstClockTime>(time);
        units[i].pts = static_cast<GstClockTime>(time + reorder);
    }
    return static_cast<GstClockTime>(time + step);
}

CapsPtr caps(const std::string &text)
{
    return CapsPtr(gst_caps_from_string(text.c_str()));
}

CapsPtr withCodecData(CapsPtr caps, Bytes data)
{
    if (!data.empty()) {
        const BufferPtr buffer = makeBuffer(data);
        gst_caps_set_simple(caps.get(), "codec_data", GST_TYPE_BUFFER, buffer.get(), nullptr);
    }
    return caps;
}

std::optional<NalCodec> nalCodec(AVCodecID id)
{
    if (id == AV_CODEC_ID_H264)
        return NalCodec::H264;
    return id == AV_CODEC_ID_HEVC ? std::optional(NalCodec::H265) : std::nullopt;
}

/// Caps and payloader of a codec; no payloader where RTP (or this GStreamer) has none.
Track describe(const AVCodecParameters &codec)
{
    const Bytes extra(codec.extradata, static_cast<std::size_t>(codec.extradata_size));
    Track track;
    switch (codec.codec_id) {
    case AV_CODEC_ID_H264:
        track.caps = caps("video/x-h264,stream-format=byte-stream,alignment=au");
        track.payloader = "rtph264pay pt=96 config-interval=0 aggregate-mode=zero-latency";
        break;
    case AV_CODEC_ID_HEVC:
        track.caps = caps("video/x-h265,stream-format=byte-stream,alignment=au");
        track.payloader = "rtph265pay pt=96 config-interval=0 aggregate-mode=zero-latency";
        break;
    case AV_CODEC_ID_MJPEG:
        track.caps = caps("image/jpeg,width=" + std::to_string(codec.width) +
                          ",height=" + std::to_string(codec.height) + ",framerate=0/1");
        track.payloader = "rtpjpegpay pt=26";
        break;
    case AV_CODEC_ID_MPEG4:
        track.caps = withCodecData(caps("video/mpeg,mpegversion=4,systemstream=false"), extra);
        track.payloader = "rtpmp4vpay pt=96 config-interval=-1";
        break;
    case AV_CODEC_ID_AAC:
        track.caps = withCodecData(
            caps("audio/mpeg,mpegversion=4,stream-format=raw,rate=" + std::to_string(codec.sample_rate) +
                 ",channels=" + std::to_string(codec.ch_layout.nb_channels)),
            extra);
        track.payloader = extra.empty() ? "" : "rtpmp4gpay pt=97";
        break;
    case AV_CODEC_ID_PCM_MULAW:
        track.caps = caps("audio/x-mulaw,rate=8000,channels=1");
        track.payloader =
            codec.sample_rate == 8000 && codec.ch_layout.nb_channels == 1 ? "rtppcmupay pt=0" : "";
        break;
    default:
        break;
    }
    return track;
}

/// Units of one stream of the file, H.264 and H.265 as Annex B with parameter sets before each key frame.
class Reader
{
public:
    explicit Reader(const AVStream &stream)
        : m_stream(stream)
        , m_codec(nalCodec(stream.codecpar->codec_id))
        , track(describe(*stream.codecpar))
    {
        if (m_codec)
            m_header = readNalHeader(*m_codec, {stream.codecpar->extradata,
                                                static_cast<std::size_t>(stream.codecpar->extradata_size)});
    }

    void add(const AVPacket &packet)
    {
        RawUnit unit{{},
                     toNanoseconds(packet.pts, m_stream.time_base),
                     toNanoseconds(packet.dts, m_stream.time_base),
                     (packet.flags & AV_PKT_FLAG_KEY) != 0};
        unit.bytes =
            toAnnexB({packet.data, static_cast<std::size_t>(packet.size)}, m_codec ? m_header.lengthSize : 0);
        // An MP4 keeps its parameter sets in the header; a file that is Annex B sends what it has.
        if (m_codec && unit.key && m_header.lengthSize > 0 && !hasParameterSets(*m_codec, unit.bytes))
            unit.bytes.insert(unit.bytes.begin(), m_header.parameterSets.begin(),
                              m_header.parameterSets.end());
        if (!unit.bytes.empty())
            raw.push_back(std::move(unit));
    }

    /// Moves the units into the track; returns the duration of the loop.
    GstClockTime finish(bool untimed, double fps)
    {
        for (const RawUnit &unit : raw)
            track.units.push_back({makeBuffer(unit.bytes), 0, 0, unit.key});
        if (m_codec && !m_header.parameterSets.empty())
            track.parameterSets = makeBuffer(m_header.parameterSets);
        return straighten(raw, track.units, untimed, fps);
    }

private:
    const AVStream &m_stream;
    std::optional<NalCodec> m_codec;
    NalHeader m_header;

public:
    Track track;
    std::vector<RawUnit> raw;
};

/// The audio on the video's time line: begins with it, and ends with the loop.
std::optional<Track> fitAudio(Reader &audio, GstClockTimeDiff videoBegins, GstClockTime duration)
{
    if (audio.raw.empty())
        return std::nullopt;
    const GstClockTimeDiff offset = audio.raw.front().dts - videoBegins;
    audio.finish(false, 50);
    std::vector<Unit> kept;
    for (Unit &unit : audio.track.units) {
        const GstClockTimeDiff at = static_cast<GstClockTimeDiff>(unit.dts) + offset;
        if (at < 0 || at >= static_cast<GstClockTimeDiff>(duration))
            continue;
        unit.dts = unit.pts = static_cast<GstClockTime>(at);
        unit.key = true;
        kept.push_back(std::move(unit));
    }
    audio.track.units = std::move(kept);
    return audio.track.units.empty() ? std::nullopt : std::optional(std::move(audio.track));
}

} // namespace

Result<std::shared_ptr<const Footage>> Footage::load(const std::string &path, double fps)
{
    AVFormatContext *opened = nullptr;
    if (const int code = avformat_open_input(&opened, path.c_str(), nullptr, nullptr); code < 0) {
        char why[AV_ERROR_MAX_STRING_SIZE] = {};
        av_strerror(code, why, sizeof why);
        return tl::unexpected("cannot read " + path + ": " + why);
    }
    const std::unique_ptr<AVFormatContext, CloseInput> file(opened);
    // Damaged files may say little of themselves; what matters here is the codec, and that comes first.
    avformat_find_stream_info(file.get(), nullptr);

    std::optional<Reader> video;
    std::optional<Reader> audio;
    int videoIndex = -1;
    int audioIndex = -1;
    for (unsigned i = 0; i < file->nb_streams; ++i) {
        const AVStream &stream = *file->streams[i];
        const AVMediaType type = stream.codecpar->codec_type;
        if (type == AVMEDIA_TYPE_VIDEO && !video) {
            video.emplace(stream);
            videoIndex = stream.index;
        } else if (type == AVMEDIA_TYPE_AUDIO && !audio && !describe(*stream.codecpar).payloader.empty()) {
            audio.emplace(stream);
            audioIndex = stream.index;
        }
    }
    if (!video || video->track.payloader.empty())
        return tl::unexpected(path + " has no video that can be sent by RTP");

    const std::unique_ptr<AVPacket, FreePacket> packet(av_packet_alloc());
    while (av_read_frame(file.get(), packet.get()) >= 0) {
        if (packet->stream_index == videoIndex)
            video->add(*packet);
        else if (packet->stream_index == audioIndex)
            audio->add(*packet);
        av_packet_unref(packet.get());
    }
    if (video->raw.empty())
        return tl::unexpected(path + " has no picture");

    auto footage = std::make_shared<Footage>();
    const bool untimed = (file->iformat->flags & AVFMT_NOTIMESTAMPS) != 0 ||
                         std::strcmp(file->iformat->name, "h264") == 0 ||
                         std::strcmp(file->iformat->name, "hevc") == 0;
    footage->duration = video->finish(untimed, fps);
    footage->mjpeg = file->streams[videoIndex]->codecpar->codec_id == AV_CODEC_ID_MJPEG;
    if (audio)
        footage->audio = fitAudio(*audio, video->raw.front().dts, footage->duration);
    footage->video = std::move(video->track);
    return std::shared_ptr<const Footage>(std::move(footage));
}

} // namespace videoguard::cameras
