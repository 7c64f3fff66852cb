// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulator/stream_reader.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/catch.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;
using videoguard::test::CameraSimulator;
using videoguard::test::ReceivedPacket;
using videoguard::test::StreamReader;

namespace {

const QString kSub = QStringLiteral("sub_h264_640x360p15_gym.mp4");
const QString kPath = QStringLiteral("/cam1/sub");
const QString kOk = QStringLiteral("ok");

QStringList playing(const QString &file, const QStringList &options = {})
{
    return CameraSimulator::mount(kPath, CameraSimulator::footage(file), options);
}

std::size_t bytesOf(const std::vector<ReceivedPacket> &packets)
{
    return std::accumulate(
        packets.begin(), packets.end(), std::size_t{0},
        [](std::size_t sum, const ReceivedPacket &packet) { return sum + packet.bytes.size(); });
}

bool contains(const ReceivedPacket &packet, std::initializer_list<std::uint8_t> sequence)
{
    return std::search(packet.bytes.begin(), packet.bytes.end(), sequence.begin(), sequence.end()) !=
           packet.bytes.end();
}

} // namespace

TEST_CASE("a camera plays its file for ever without a gap where the loop begins", "[simulator]")
{
    CameraSimulator cameras;
    // Six seconds long.
    REQUIRE(cameras.start(playing(QStringLiteral("odd_702x574_fullrange.mp4"))));
    StreamReader reader(cameras.url(kPath), "tcp");
    const std::vector<ReceivedPacket> packets = reader.readFor(7s);
    REQUIRE(packets.size() > 90);
    // libavformat gives the first packet no time.
    CHECK(packets.back().pts_s - packets[1].pts_s > 6.2);
    for (std::size_t i = 2; i < packets.size(); ++i)
        CHECK(packets[i].pts_s - packets[i - 1].pts_s == Approx(1.0 / 15).margin(0.001));
}

TEST_CASE("each client begins with a key frame, by TCP and by UDP", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    for (const char *transport : {"tcp", "udp", "tcp"}) {
        StreamReader reader(cameras.url(kPath), transport);
        const auto packet = reader.read();
        REQUIRE(packet);
        CHECK(packet->key);
    }
}

TEST_CASE("a camera that starts anywhere makes the client wait for the next key frame", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub, {QStringLiteral("start=anywhere")})));
    int joinedBetween = 0;
    // A key frame comes every 2 s: two clients half a second apart cannot both meet one.
    for (int i = 0; i < 2; ++i) {
        StreamReader reader(cameras.url(kPath), "tcp");
        const std::vector<ReceivedPacket> packets = reader.readFor(500ms);
        REQUIRE(!packets.empty());
        if (!packets.front().key)
            ++joinedBetween;
    }
    CHECK(joinedBetween >= 1);
}

TEST_CASE("every codec and both kinds of sound are served", "[simulator]")
{
    const auto [file, codecs] = GENERATE(table<const char *, std::vector<AVCodecID>>(
        {{"main_h265_1080p25_lobby.mp4", {AV_CODEC_ID_HEVC}},
         {"sub_mjpeg_rtp_640x360p10_carpark.mkv", {AV_CODEC_ID_MJPEG}},
         {"sub_mpeg4_640x360p15_gym.mp4", {AV_CODEC_ID_MPEG4}},
         {"sub_h264_aac_640x360p15_carpark.mp4", {AV_CODEC_ID_H264, AV_CODEC_ID_AAC}},
         {"sub_h264_pcmu_640x360p15_gym.mkv", {AV_CODEC_ID_H264, AV_CODEC_ID_PCM_MULAW}}}));
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QString::fromUtf8(file))));
    StreamReader reader(cameras.url(kPath), "tcp");
    CHECK(reader.codecs() == codecs);
    for (std::size_t stream = 0; stream < codecs.size(); ++stream)
        CHECK(reader.read(static_cast<int>(stream)));
}

TEST_CASE("a raw stream without parameter sets is sent as it is", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QStringLiteral("broken_no_spspps.h264"))));
    StreamReader reader(cameras.url(kPath), "tcp");
    const std::vector<ReceivedPacket> packets = reader.readFor(1s);
    CHECK(packets.size() >= 5);
    for (const ReceivedPacket &packet : packets)
        CHECK(!contains(packet, {0, 0, 1, 0x67}));
}

TEST_CASE("a file that cannot be read stops the simulator with a sentence", "[simulator]")
{
    CameraSimulator cameras;
    CHECK(!cameras.start(playing(QStringLiteral("broken_truncated_nomoov.mp4"))));
    CHECK(!cameras.errorString().isEmpty());
}

TEST_CASE("only the right password opens a camera, and it can change", "[simulator]")
{
    CameraSimulator cameras;
    const QString user = QStringLiteral("operator");
    const QString password = QStringLiteral("first-pass");
    QStringList mounts = playing(kSub);
    mounts += CameraSimulator::mount(QStringLiteral("/open"), CameraSimulator::footage(kSub),
                                     {QStringLiteral("auth=none")});
    REQUIRE(cameras.start(mounts, user, password));
    const auto errorWith = [&cameras](const QString &credentials) {
        const QString prefix = QStringLiteral("rtsp://");
        return StreamReader(cameras.url(kPath).replace(prefix, prefix + credentials), "tcp").error();
    };
    CHECK(errorWith(QString()) == AVERROR_HTTP_UNAUTHORIZED);
    CHECK(cameras.figure(QStringLiteral("refused"), kPath) == 0);
    CHECK(errorWith(QStringLiteral("operator:wrong@")) == AVERROR_HTTP_UNAUTHORIZED);
    CHECK(cameras.figure(QStringLiteral("refused"), kPath) == 1);
    CHECK(errorWith(QStringLiteral("operator:first-pass@")) == 0);
    CHECK(StreamReader(cameras.url(QStringLiteral("/open")), "tcp").isOpen());

    CHECK(cameras.control(QStringLiteral("password second-pass")) == kOk);
    CHECK(errorWith(QStringLiteral("operator:first-pass@")) == AVERROR_HTTP_UNAUTHORIZED);
    CHECK(errorWith(QStringLiteral("operator:second-pass@")) == 0);
}

TEST_CASE("RTSPS plays the same cameras, with the same password", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub), QStringLiteral("operator"), QStringLiteral("pass")));
    const QString prefix = QStringLiteral("rtsps://");
    CHECK(StreamReader(cameras.rtspsUrl(kPath), "tcp").error() == AVERROR_HTTP_UNAUTHORIZED);
    StreamReader reader(cameras.rtspsUrl(kPath).replace(prefix, prefix + QStringLiteral("operator:pass@")),
                        "tcp");
    CHECK(reader.read());
}

TEST_CASE("a camera may insist on one transport", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub, {QStringLiteral("transport=udp")})));
    CHECK(!StreamReader(cameras.url(kPath), "tcp").isOpen());
    CHECK(StreamReader(cameras.url(kPath), "udp").read());
}

TEST_CASE("MJPEG comes over plain HTTP too", "[simulator]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QStringLiteral("sub_mjpeg_640x360p10_carpark.mkv"))));
    StreamReader reader(cameras.mjpegUrl(kPath), "");
    REQUIRE(reader.isOpen());
    CHECK(reader.codecs() == std::vector{AV_CODEC_ID_MJPEG});
    CHECK(reader.readFor(1s).size() >= 3);
}

TEST_CASE("a cut camera resets its connections and every new one until it is back", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    StreamReader reader(cameras.url(kPath), "tcp");
    REQUIRE(reader.read());
    CHECK(cameras.control(QStringLiteral("cut /cam1/sub")) == kOk);
    while (reader.read()) {
    }
    CHECK(reader.error() != AVERROR_EXIT);
    CHECK(!StreamReader(cameras.url(kPath), "tcp").isOpen());
    CHECK(cameras.control(QStringLiteral("resume /cam1/sub")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").read());
}

TEST_CASE("a stalled camera keeps the connection, sends nothing, and goes on with a key frame",
          "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QStringLiteral("sub_h264_aac_640x360p15_carpark.mp4"))));
    StreamReader reader(cameras.url(kPath), "tcp", 3s);
    double last = 0;
    for (const ReceivedPacket &packet : reader.readFor(700ms, 0))
        last = packet.pts_s;
    REQUIRE(cameras.control(QStringLiteral("stall all")) == kOk);
    while (const auto packet = reader.read()) {
        if (packet->stream == 0)
            last = packet->pts_s;
    }
    CHECK(reader.error() == AVERROR_EXIT);

    REQUIRE(cameras.control(QStringLiteral("resume all")) == kOk);
    const auto packet = reader.read(0);
    REQUIRE(packet);
    CHECK(packet->key);
    // libavformat gives no time to the first packet after an interruption.
    const auto next = reader.read(0);
    REQUIRE(next);
    CHECK(next->pts_s - last > 2.5);
    CHECK(next->pts_s - last < 10);
    CHECK(reader.read(1));
}

TEST_CASE("a stalled camera accepts a new connection and never answers", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    REQUIRE(cameras.control(QStringLiteral("stall /cam1/sub")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp", 1s).error() == AVERROR_EXIT);
    CHECK(cameras.figure(QStringLiteral("plays")) == 0);
    REQUIRE(cameras.control(QStringLiteral("resume /cam1/sub")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").read());
}

TEST_CASE("a camera that is gone answers 404", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    CHECK(StreamReader(cameras.url(QStringLiteral("/nothing")), "tcp").error() == AVERROR_HTTP_NOT_FOUND);
    REQUIRE(cameras.control(QStringLiteral("gone /cam1/sub")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").error() == AVERROR_HTTP_NOT_FOUND);
    REQUIRE(cameras.control(QStringLiteral("resume /cam1/sub")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").isOpen());
}

TEST_CASE("a server that does not listen refuses the connection, and takes its port back",
          "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    REQUIRE(cameras.control(QStringLiteral("listen off")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").error() == AVERROR(ECONNREFUSED));
    REQUIRE(cameras.control(QStringLiteral("listen on")) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").read());
}

TEST_CASE("a kick ends every connection once", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    StreamReader first(cameras.url(kPath), "tcp");
    StreamReader second(cameras.url(kPath), "udp");
    REQUIRE(first.read());
    REQUIRE(second.read());
    CHECK(cameras.control(QStringLiteral("kick")) == QStringLiteral("ok connections=2"));
    while (first.read()) {
    }
    CHECK(first.error() != AVERROR_EXIT);
    CHECK(StreamReader(cameras.url(kPath), "tcp").read());
}

TEST_CASE("a throttled camera sends what fits and skips to key frames", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QStringLiteral("main_h264_1080p25_lobby.mp4"))));
    StreamReader reader(cameras.url(kPath), "tcp");
    REQUIRE(bytesOf(reader.readFor(1s)) * 8 > 1'000'000);
    REQUIRE(cameras.control(QStringLiteral("throttle /cam1/sub 500")) == kOk);
    const std::vector<ReceivedPacket> packets = reader.readFor(6s);
    REQUIRE(!packets.empty());
    const auto bitsPerSecond = static_cast<double>(bytesOf(packets) * 8) / 6;
    CHECK(bitsPerSecond > 100'000);
    CHECK(bitsPerSecond < 800'000);
    for (std::size_t i = 1; i < packets.size(); ++i) {
        const bool skipped = packets[i].pts_s - packets[i - 1].pts_s > 0.06;
        CHECK((!skipped || packets[i].key));
    }
}

TEST_CASE("dropped packets are missing at the client", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(QStringLiteral("main_h264_1080p25_lobby.mp4"))));
    REQUIRE(cameras.control(QStringLiteral("drop /cam1/sub 40")) == kOk);
    StreamReader damaged(cameras.url(kPath), "udp");
    const std::size_t few = bytesOf(damaged.readFor(2s));
    REQUIRE(cameras.control(QStringLiteral("resume /cam1/sub")) == kOk);
    StreamReader whole(cameras.url(kPath), "tcp");
    const std::size_t all = bytesOf(whole.readFor(2s));
    CHECK(few > 0);
    CHECK(few < all * 8 / 10);
}

TEST_CASE("a mount can play another file for the clients that come next", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    const QString other = CameraSimulator::footage(QStringLiteral("main_h265_1080p25_lobby.mp4"));
    CHECK(cameras.control(QStringLiteral("file /cam1/sub ") + other) == kOk);
    CHECK(StreamReader(cameras.url(kPath), "tcp").codecs() == std::vector{AV_CODEC_ID_HEVC});
}

TEST_CASE("a command that makes no sense is answered by an error", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    for (const char *command : {"dance /cam1/sub", "cut /cam9", "throttle /cam1/sub", "drop /cam1/sub lots",
                                "listen maybe", "password", "file /cam1/sub /nowhere.mp4", " "})
        CHECK(cameras.control(QString::fromUtf8(command)).startsWith(QStringLiteral("error: ")));
}

TEST_CASE("commands come by HTTP too", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    const auto answerTo = [&cameras](const QByteArray &request) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(cameras.controlPort()));
        socket.write(request);
        while (socket.waitForReadyRead(5000) || socket.state() == QAbstractSocket::ConnectedState) {
        }
        return socket.readAll();
    };
    CHECK(answerTo("GET /gone?mount=/cam1/sub HTTP/1.1\r\n\r\n").endsWith("\r\n\r\nok\n"));
    CHECK(StreamReader(cameras.url(kPath), "tcp").error() == AVERROR_HTTP_NOT_FOUND);
    CHECK(answerTo("POST /command HTTP/1.1\r\nContent-Length: 10\r\n\r\nresume all").endsWith("ok\n"));
    CHECK(StreamReader(cameras.url(kPath), "tcp").isOpen());
    CHECK(answerTo("GET /mjpeg/cam1/sub HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404"));
}

TEST_CASE("the cost of a stream is counted", "[simulator][control]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start(playing(kSub)));
    StreamReader reader(cameras.url(kPath), "tcp");
    REQUIRE(!reader.readFor(1s).empty());
    const double cost = cameras.figure(QStringLiteral("cpu_ms_per_stream_second"));
    CHECK(cost > 0);
    CHECK(cost < 1000);
    CHECK(cameras.figure(QStringLiteral("streams")) == 1);
    CHECK(cameras.figure(QStringLiteral("units"), kPath) >= 3);
}
