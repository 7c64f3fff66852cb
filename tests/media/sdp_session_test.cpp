// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_format.h"
#include "app/media/sdp_session.h"
#include "tests/support/catch.h"

using namespace videoguard::media;

namespace {

const QByteArray kCamera = "v=0\r\n"
                           "o=- 1109162014219182 1 IN IP4 192.0.2.10\r\n"
                           "s=Media Presentation\r\n"
                           "c=IN IP4 0.0.0.0\r\n"
                           "t=0 0\r\n"
                           "a=control:*\r\n"
                           "m=video 0 RTP/AVP 96\r\n"
                           "b=AS:5000\r\n"
                           "a=framerate:25.0\r\n"
                           "a=x-dimensions:1920,1080\r\n"
                           "a=control:trackID=1\r\n"
                           "a=rtpmap:96 H264/90000\r\n"
                           "a=fmtp:96 profile-level-id=420029; packetization-mode=1; "
                           "sprop-parameter-sets=Z0IAKeKQFAe2AtwEBAaQeJEV,aM48gA==\r\n"
                           "m=audio 0 RTP/AVP 0\r\n"
                           "a=control:trackID=2\r\n"
                           "m=audio 0 RTP/AVP 8\r\n"
                           "a=control:trackID=3\r\n"
                           "a=sendonly\r\n";

std::optional<RtpFormat> formatOf(const QByteArray &media)
{
    const SdpSession sdp = parseSdp("v=0\r\n" + media);
    REQUIRE(sdp.media.size() == 1);
    return chooseFormat(sdp.media.front());
}

} // namespace

TEST_CASE("a camera's session description is understood", "[media][sdp_session]")
{
    const SdpSession sdp = parseSdp(kCamera);
    CHECK(sdp.control == "*");
    REQUIRE(sdp.media.size() == 3);
    const SdpMedia &video = sdp.media[0];
    CHECK(video.kind == "video");
    CHECK(video.control == "trackID=1");
    CHECK(video.fps == 25.0);
    CHECK(video.size == QSize(1920, 1080));
    REQUIRE(video.formats.size() == 1);
    CHECK(video.formats[0].encoding == "H264");
    CHECK(video.formats[0].clockRate == 90000);
    CHECK(video.formats[0].parameter("packetization-mode") == "1");
    CHECK(sdp.media[1].formats[0].encoding == "PCMU");
    CHECK(sdp.media[1].formats[0].clockRate == 8000);
    CHECK_FALSE(sdp.media[1].sendOnly);
    CHECK(sdp.media[2].sendOnly);
}

TEST_CASE("parameter sets of the description become the decoder's extradata in Annex B",
          "[media][sdp_session]")
{
    const auto format = chooseFormat(parseSdp(kCamera).media[0]);
    REQUIRE(format);
    const QByteArray expected = QByteArray("\0\0\0\1", 4) +
                                QByteArray::fromBase64("Z0IAKeKQFAe2AtwEBAaQeJEV") +
                                QByteArray("\0\0\0\1", 4) + QByteArray::fromBase64("aM48gA==");
    CHECK(format->extradata == expected);
    const TrackInfo info = format->trackInfo(PacketKind::Video);
    CHECK(info.parameters->codec_id == AV_CODEC_ID_H264);
    CHECK(QByteArray(reinterpret_cast<const char *>(info.parameters->extradata),
                     info.parameters->extradata_size) == expected);
    CHECK(info.timeBase.den == 90000);
    CHECK(info.fps == 25.0);
}

TEST_CASE("H.265 parameter sets stand in the order VPS, SPS, PPS", "[media][sdp_session]")
{
    const auto format = formatOf("m=video 0 RTP/AVP 98\na=rtpmap:98 H265/90000\n"
                                 "a=fmtp:98 sprop-pps=RAHA; sprop-sps=QgEB;sprop-vps=QAEM\n");
    REQUIRE(format);
    CHECK(format->codec == AV_CODEC_ID_HEVC);
    CHECK(format->parameterSets.toHex() == "00000001"
                                           "40010c"
                                           "00000001"
                                           "420101"
                                           "00000001"
                                           "4401c0");
}

TEST_CASE("the first format that can be received is taken from those offered", "[media][sdp_session]")
{
    const auto format =
        formatOf("m=video 0 RTP/AVP 97 96\na=rtpmap:97 VP9/90000\na=rtpmap:96 H264/90000\na=fmtp:96 "
                 "packetization-mode=1\n");
    REQUIRE(format);
    CHECK(format->sdp.payloadType == 96);
    CHECK(format->extradata.isEmpty());
}

TEST_CASE("what cannot be received is not chosen", "[media][sdp_session]")
{
    CHECK_FALSE(formatOf("m=video 0 RTP/AVP 96\na=rtpmap:96 AV1/90000\n"));
    CHECK_FALSE(formatOf("m=video 0 RTP/SAVP 96\na=rtpmap:96 H264/90000\n"));
    CHECK_FALSE(formatOf("m=video 0 RTP/AVP 96\n"));
    CHECK_FALSE(formatOf("m=video 0 RTP/AVP 96\na=rtpmap:96 H264/90000\na=fmtp:96 packetization-mode=2\n"));
    CHECK_FALSE(formatOf("m=audio 0 RTP/AVP 96\na=rtpmap:96 MPEG4-GENERIC/16000\na=fmtp:96 mode=AAC-hbr; "
                         "sizelength=99; indexlength=3; indexdeltalength=3; config=1408\n"));
    CHECK_FALSE(formatOf("m=application 0 RTP/AVP 107\na=rtpmap:107 vnd.onvif.metadata/90000\n"));
}

TEST_CASE("static payload types need no rtpmap", "[media][sdp_session]")
{
    const auto format = formatOf("m=video 0 RTP/AVP 26\r\n");
    REQUIRE(format);
    CHECK(format->codec == AV_CODEC_ID_MJPEG);
}

TEST_CASE("AAC brings its configuration, rate and channels", "[media][sdp_session]")
{
    const auto format = formatOf("m=audio 0 RTP/AVP 97\na=rtpmap:97 mpeg4-generic/16000/1\n"
                                 "a=fmtp:97 streamtype=5; profile-level-id=15; mode=AAC-hbr; config=1408; "
                                 "sizeLength=13; indexLength=3; indexDeltaLength=3\n");
    REQUIRE(format);
    CHECK(format->extradata.toHex() == "1408");
    const TrackInfo info = format->trackInfo(PacketKind::Audio);
    CHECK(info.parameters->codec_id == AV_CODEC_ID_AAC);
    CHECK(info.parameters->sample_rate == 16000);
    CHECK(info.timeBase.den == 16000);
}

TEST_CASE("nonsense in a description does no harm", "[media][sdp_session]")
{
    CHECK(parseSdp("").media.empty());
    CHECK(parseSdp("<html>not found</html>").media.empty());
    const SdpSession sdp = parseSdp("m=\nm=video\na=rtpmap:\na=fmtp:\nm=video 0 RTP/AVP 999 -1 x 96\n"
                                    "a=rtpmap:96 H264/99999999999\na=framerate:nan\na=x-dimensions:-3,0\n"
                                    "a=fmtp:96 ;;;=;sprop-parameter-sets=,,%%%,\n");
    REQUIRE(sdp.media.size() == 2);
    REQUIRE(sdp.media[1].formats.size() == 1);
    CHECK(sdp.media[1].formats[0].clockRate == 90000);
    CHECK(sdp.media[1].fps == 0);
    const auto format = chooseFormat(sdp.media[1]);
    REQUIRE(format);
    CHECK(format->extradata.isEmpty());
    QByteArray many = "v=0\n";
    for (int i = 0; i < 10000; ++i)
        many += "m=video 0 RTP/AVP 96\n";
    CHECK(parseSdp(many).media.size() <= 32);
}
