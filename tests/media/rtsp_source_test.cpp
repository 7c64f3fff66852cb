// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_source.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/media/rtsp_test_camera.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

const base::Credentials kAdmin{QStringLiteral("admin"), QStringLiteral("s3cret-Pass")};
const QByteArray kIdr = QByteArray::fromHex("658801020304");
const QByteArray kSlice = QByteArray::fromHex("419a0a0b0c");

/// A source with its guard.
struct Client {
    explicit Client(const QString &url, const base::Credentials &credentials = {})
    {
        const auto parsed = base::StreamUrl::parse(url);
        REQUIRE(parsed);
        request.url = *parsed;
        source = makeRtspSource(request, credentials);
    }
    base::Result<SourceInfo> open(std::chrono::milliseconds limit = 5s)
    {
        guard.arm(limit);
        return source->open(guard);
    }
    base::Result<ReadResult> read(std::chrono::milliseconds limit = 5s)
    {
        guard.arm(limit);
        return source->read(*packet, facts, guard);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return {reinterpret_cast<const char *>(packet->data), packet->size};
    }

    StreamRequest request;
    std::stop_source stop;
    std::atomic<bool> interrupt{false};
    IoGuard guard{stop.get_token(), &interrupt};
    std::unique_ptr<Source> source;
    AvPacket packet{av_packet_alloc()};
    PacketFacts facts;
};

QByteArray picture(std::uint16_t sequence, std::uint32_t timestamp, const QByteArray &nal = kSlice,
                   int channel = 0)
{
    return interleaved(
        channel, rtpBytes({.sequence = sequence, .timestamp = timestamp, .marker = true, .payload = nal}));
}

template<typename T>
ErrorKind kindOf(const base::Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(base::describe(result.error()).contains(kAdmin.password));
    return result.error().kind;
}

} // namespace

TEST_CASE("a session is opened with three requests and pictures arrive", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    const auto info = client.open();
    REQUIRE(info);
    REQUIRE(info->video);
    CHECK(info->video->parameters->codec_id == AV_CODEC_ID_H264);
    CHECK(info->transport == QStringLiteral("RTSP/TCP"));
    CHECK_FALSE(info->encrypted);
    CHECK_FALSE(info->audio);
    const auto requests = camera.requests();
    REQUIRE(requests.size() == 3);
    CHECK(requests[0].method == "DESCRIBE");
    CHECK(requests[0].uri == camera.url().toLatin1());
    CHECK(requests[1].method == "SETUP");
    CHECK(requests[1].uri == camera.url().toLatin1() + "/track1");
    CHECK(requests[1].header("Transport") == "RTP/AVP/TCP;unicast;interleaved=0-1");
    CHECK(requests[2].method == "PLAY");
    CHECK(requests[2].header("Session") == "12345678");

    camera.send(picture(1, 90000, kIdr) + picture(2, 93600));
    REQUIRE(client.read());
    CHECK(client.packet->pts == 0);
    CHECK((client.packet->flags & AV_PKT_FLAG_KEY) != 0);
    CHECK(client.bytes() == QByteArray("\0\0\0\1", 4) + kIdr);
    CHECK(client.facts.kind == PacketKind::Video);
    CHECK_FALSE(client.facts.capturedAt.isKnown());
    REQUIRE(client.read());
    CHECK(client.packet->pts == 3600);
    CHECK((client.packet->flags & AV_PKT_FLAG_KEY) == 0);
    CHECK(client.source->bytesReceived() > 300);

    client.source.reset();
    CHECK(camera.count("TEARDOWN") == 1);
}

TEST_CASE("pictures that come before the answer to PLAY are kept", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (request.method != "PLAY")
            return {};
        return picture(1, 0, kIdr) + picture(2, 3600) + TestCamera::answer(request, "200 OK") +
               picture(3, 7200);
    });
    Client client(camera.url());
    REQUIRE(client.open());
    for (const int pts : {0, 3600, 7200}) {
        REQUIRE(client.read());
        CHECK(client.packet->pts == pts);
    }
}

TEST_CASE("losses and capture times are told with the picture", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    const std::uint64_t ntp = std::uint64_t{3'944'678'400U} << 32; // 2025-01-01T00:00:00Z
    camera.send(picture(1, 1000, kIdr) + picture(2, 4600) +
                interleaved(1, senderReport(0x11223344, ntp, 4600)) + picture(6, 94600));
    REQUIRE(client.read());
    REQUIRE(client.read());
    CHECK(client.facts.packetsLost == 0);
    REQUIRE(client.read());
    CHECK(client.facts.packetsLost == 3);
    CHECK_FALSE(client.facts.incomplete);
    CHECK(client.facts.capturedAt.sinceEpoch == 1'735'689'601s);
}

TEST_CASE("a sender that begins anew goes on in time", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    camera.send(picture(1, 1000, kIdr) + picture(2, 4600));
    REQUIRE(client.read());
    REQUIRE(client.read());
    camera.send(interleaved(
        0, rtpBytes({.sequence = 50000, .timestamp = 77, .marker = true, .payload = kIdr, .ssrc = 5})));
    REQUIRE(client.read());
    CHECK(client.packet->pts > 3600);
    CHECK(client.packet->pts < 3600 + 5 * 90000);
    CHECK(client.facts.packetsLost == 1);
}

TEST_CASE("the channels are those the camera answers with", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (request.method != "SETUP")
            return {};
        return TestCamera::answer(request, "200 OK",
                                  "Transport: RTP/AVP/TCP;interleaved=4-5\r\nSession: abc ; timeout=30\r\n");
    });
    Client client(camera.url());
    REQUIRE(client.open());
    CHECK(camera.requests().back().header("Session") == "abc");
    camera.send(picture(1, 0, kIdr, 0) + picture(2, 3600, kIdr, 4));
    REQUIRE(client.read());
    CHECK(client.bytes().endsWith(kIdr));
    CHECK(client.facts.packetsLost == 0);
}

TEST_CASE("sound is set up beside the picture and delivered as sound", "[media][rtsp_source]")
{
    const bool refuses = GENERATE(false, true);
    TestCamera camera([refuses](const RtspMessage &request, int) -> QByteArray {
        if (request.method == "DESCRIBE")
            return TestCamera::answer(request, "200 OK", {},
                                      TestCamera::ordinaryDescription() +
                                          "m=audio 0 RTP/AVP 8\r\na=control:track2\r\n");
        if (request.method == "SETUP" && request.uri.endsWith("track2") && refuses)
            return TestCamera::answer(request, "461 Unsupported transport");
        return {};
    });
    Client client(camera.url());
    const auto info = client.open();
    REQUIRE(info);
    CHECK(info->audio.has_value() == !refuses);
    if (refuses)
        return;
    CHECK(info->audio->parameters->codec_id == AV_CODEC_ID_PCM_ALAW);
    camera.send(interleaved(2, rtpBytes({.sequence = 1,
                                         .timestamp = 0,
                                         .marker = false,
                                         .payload = QByteArray(160, 'a'),
                                         .payloadType = 8})));
    REQUIRE(client.read());
    CHECK(client.facts.kind == PacketKind::Audio);
    CHECK(client.packet->size == 160);
}

TEST_CASE("base addresses and absolute control addresses are followed", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (request.method != "DESCRIBE")
            return {};
        return TestCamera::answer(request, "200 OK", "Content-Base: rtsp://192.168.0.5/base/\r\n",
                                  "v=0\na=control:rtsp://192.168.0.5/whole\nm=video 0 RTP/AVP 96\n"
                                  "a=rtpmap:96 H264/90000\na=control:streamid=0\n");
    });
    Client client(camera.url());
    REQUIRE(client.open());
    const auto requests = camera.requests();
    CHECK(requests[1].uri == "rtsp://192.168.0.5/base/streamid=0");
    CHECK(requests[2].uri == "rtsp://192.168.0.5/whole");
}

TEST_CASE("status codes become kinds of errors", "[media][rtsp_source]")
{
    struct Case {
        const char *method;
        const char *status;
        ErrorKind kind;
    };
    const Case c = GENERATE(Case{"DESCRIBE", "404 Not Found", ErrorKind::NotFound},
                            Case{"DESCRIBE", "403 Forbidden", ErrorKind::Denied},
                            Case{"DESCRIBE", "401 Unauthorized", ErrorKind::Denied},
                            Case{"DESCRIBE", "503 Service Unavailable", ErrorKind::Unreachable},
                            Case{"DESCRIBE", "500 Internal", ErrorKind::Unreachable},
                            Case{"SETUP", "461 Unsupported transport", ErrorKind::Unsupported},
                            Case{"SETUP", "454 Session Not Found", ErrorKind::NotFound},
                            Case{"PLAY", "453 Not Enough Bandwidth", ErrorKind::Unreachable},
                            Case{"PLAY", "405 Method Not Allowed", ErrorKind::Unsupported});
    TestCamera camera([&](const RtspMessage &request, int) -> QByteArray {
        return request.method == c.method ? TestCamera::answer(request, c.status) : QByteArray();
    });
    Client client(camera.url());
    CHECK(kindOf(client.open()) == c.kind);
}

TEST_CASE("a session without video has none, one with unknown video is unsupported", "[media][rtsp_source]")
{
    QByteArray sdp;
    TestCamera camera([&](const RtspMessage &request, int) -> QByteArray {
        return request.method == "DESCRIBE" ? TestCamera::answer(request, "200 OK", {}, sdp) : QByteArray();
    });
    sdp = "v=0\nm=audio 0 RTP/AVP 0\na=control:a\n";
    Client silent(camera.url());
    const auto info = silent.open();
    REQUIRE(info);
    CHECK_FALSE(info->video);
    CHECK(camera.count("PLAY") == 0);
    sdp = "v=0\nm=video 0 RTP/AVP 96\na=rtpmap:96 VP9/90000\n";
    Client unknown(camera.url());
    const auto refused = unknown.open();
    CHECK(kindOf(refused) == ErrorKind::Unsupported);
    CHECK(refused.error().cause.contains(QStringLiteral("VP9")));
}

TEST_CASE("a password is tried exactly once", "[media][rtsp_source]")
{
    const QByteArray offer = GENERATE(QByteArray("WWW-Authenticate: Digest realm=\"c\", nonce=\"n\"\r\n"),
                                      QByteArray("WWW-Authenticate: Basic realm=\"c\"\r\n"));
    TestCamera camera([&](const RtspMessage &request, int) -> QByteArray {
        return TestCamera::answer(request, "401 Unauthorized", offer);
    });
    Client client(camera.url(), kAdmin);
    CHECK(kindOf(client.open()) == ErrorKind::Denied);
    const auto requests = camera.requests();
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].header("Authorization").isEmpty());
    CHECK_FALSE(requests[1].header("Authorization").isEmpty());

    Client without(camera.url());
    CHECK(kindOf(without.open()) == ErrorKind::Denied);
    CHECK(camera.requests().size() == 3);
}

TEST_CASE("the password itself is never sent where Digest is offered", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (!request.header("Authorization").isEmpty())
            return {};
        return TestCamera::answer(request, "401 Unauthorized",
                                  "WWW-Authenticate: Basic realm=\"c\"\r\n"
                                  "WWW-Authenticate: Digest realm=\"c\", nonce=\"n\"\r\n"
                                  "WWW-Authenticate: Digest realm=\"c\", nonce=\"m\", algorithm=SHA-256\r\n");
    });
    Client client(camera.url(), kAdmin);
    REQUIRE(client.open());
    for (const RtspMessage &request : camera.requests()) {
        const QByteArray sent = request.header("Authorization");
        CHECK((sent.isEmpty() || (sent.startsWith("Digest") && sent.contains("algorithm=SHA-256"))));
    }
    CHECK(camera.requests().size() == 4);
}

TEST_CASE("an outdated nonce is renewed once, also in the middle", "[media][rtsp_source]")
{
    int setups = 0;
    TestCamera camera([&](const RtspMessage &request, int) -> QByteArray {
        const QByteArray sent = request.header("Authorization");
        if (sent.isEmpty())
            return TestCamera::answer(request, "401 Unauthorized",
                                      "WWW-Authenticate: Digest realm=\"c\", nonce=\"old\"\r\n");
        if (request.method == "DESCRIBE" && sent.contains("old"))
            return TestCamera::answer(request, "401 Unauthorized",
                                      "WWW-Authenticate: Digest realm=\"c\", nonce=\"new\", stale=true\r\n");
        if (request.method == "SETUP" && ++setups == 1) // without saying that it is stale
            return TestCamera::answer(request, "401 Unauthorized",
                                      "WWW-Authenticate: Digest realm=\"c\", nonce=\"newer\"\r\n");
        return {};
    });
    Client client(camera.url(), kAdmin);
    REQUIRE(client.open());
    CHECK(camera.requests().back().header("Authorization").contains("newer"));

    TestCamera stubborn([](const RtspMessage &request, int number) -> QByteArray {
        return TestCamera::answer(request, "401 Unauthorized",
                                  "WWW-Authenticate: Digest realm=\"c\", stale=true, nonce=\"" +
                                      QByteArray::number(number) + "\"\r\n");
    });
    Client refused(stubborn.url(), kAdmin);
    CHECK(kindOf(refused.open()) == ErrorKind::Denied);
    CHECK(stubborn.requests().size() == 3);
}

TEST_CASE("a redirection is followed, but no password goes to another host", "[media][rtsp_source]")
{
    const auto needsPassword = [](const RtspMessage &request, int) -> QByteArray {
        if (!request.header("Authorization").isEmpty())
            return {};
        return TestCamera::answer(request, "401 Unauthorized",
                                  "WWW-Authenticate: Digest realm=\"c\", nonce=\"n\"\r\n");
    };
    TestCamera target(needsPassword);
    QString host = QStringLiteral("127.0.0.1");
    TestCamera first([&](const RtspMessage &request, int) -> QByteArray {
        return TestCamera::answer(
            request, "302 Moved",
            QStringLiteral("Location: rtsp://%1:%2/there\r\n").arg(host).arg(target.port()).toLatin1());
    });
    Client client(first.url(), kAdmin);
    REQUIRE(client.open());
    CHECK(target.requests().front().uri.endsWith("/there"));

    host = QStringLiteral("localhost");
    Client elsewhere(first.url(), kAdmin);
    CHECK(kindOf(elsewhere.open()) == ErrorKind::Denied);
    CHECK(target.requests().back().header("Authorization").isEmpty());
}

TEST_CASE("redirections in a circle and to something else end", "[media][rtsp_source]")
{
    TestCamera circle([](const RtspMessage &request, int) -> QByteArray {
        return TestCamera::answer(request, "301 Moved", "Location: " + request.uri + "\r\n");
    });
    Client client(circle.url());
    CHECK(kindOf(client.open()) == ErrorKind::Unreachable);
    CHECK(circle.connections() <= 7);
    TestCamera web([](const RtspMessage &request, int) -> QByteArray {
        return TestCamera::answer(request, "302 Moved", "Location: file:///etc/passwd\r\n");
    });
    Client other(web.url());
    CHECK(kindOf(other.open()) == ErrorKind::Unsupported);
}

TEST_CASE("a camera that hangs up after asking for the password is asked again", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (!request.header("Authorization").isEmpty())
            return {};
        return TestCamera::answer(
            request, "401 Unauthorized",
            "Connection: close\r\nWWW-Authenticate: Digest realm=\"c\", nonce=\"n\"\r\n");
    });
    Client client(camera.url(), kAdmin);
    REQUIRE(client.open());
    CHECK(camera.connections() == 2);
}

TEST_CASE("requests of the camera are answered", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    camera.send(
        "OPTIONS * RTSP/1.0\r\nCSeq: 77\r\n\r\nFOO_BAR x RTSP/1.0\r\nCSeq: 78\r\n\r\nANNOUNCE rtsp://x "
        "RTSP/1.0\r\nCSeq: 79\r\nContent-Length: 3\r\n\r\nv=0" +
        picture(1, 0, kIdr));
    REQUIRE(client.read());
    CHECK(client.read(100ms).error().kind == ErrorKind::Timeout);
    CHECK(waitFor([&] { return camera.requests().size() >= 5; }));
    const auto requests = camera.requests();
    REQUIRE(requests.size() == 5);
    CHECK(requests[3].status == 200);
    CHECK(requests[3].sequence() == 77);
    CHECK(requests[4].sequence() == 79);
}

TEST_CASE("a session is kept alive in the way the camera announces", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        if (request.method != "SETUP")
            return {};
        return TestCamera::answer(
            request, "200 OK", "Transport: " + request.header("Transport") + "\r\nSession: 9;timeout=1\r\n");
    });
    Client client(camera.url());
    REQUIRE(client.open());
    CHECK(client.read(5s).error().kind == ErrorKind::Timeout);
    CHECK(camera.count("OPTIONS") == 1);
    CHECK(camera.count("GET_PARAMETER") == 1);
    CHECK(camera.requests().back().header("Session") == "9");
}

TEST_CASE("receiver reports go back to the camera", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    camera.send(picture(1, 0, kIdr));
    REQUIRE(client.read());
    CHECK(client.read(5500ms).error().kind == ErrorKind::Timeout);
    const QByteArray report = camera.interleavedFromClient();
    REQUIRE(report.size() > 40);
    CHECK(report.left(2) == QByteArray("$\1", 2));
    CHECK(report.mid(4, 2).toHex() == "81c9");
    CHECK(report.mid(12, 4).toHex() == "11223344");
}

TEST_CASE("a stalled camera ends in a timeout, a stop and an interruption in Cancelled",
          "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    auto begin = std::chrono::steady_clock::now();
    CHECK(client.read(300ms).error().kind == ErrorKind::Timeout);
    CHECK(std::chrono::steady_clock::now() - begin < 500ms);

    const bool byFlag = GENERATE(true, false);
    std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        begin = std::chrono::steady_clock::now();
        if (byFlag)
            client.interrupt = true;
        else
            client.stop.request_stop();
    });
    const auto result = client.read(10s);
    CHECK(std::chrono::steady_clock::now() - begin < 150ms);
    CHECK(kindOf(result) == ErrorKind::Cancelled);
    stopper.join();
    begin = std::chrono::steady_clock::now();
    client.source.reset();
    CHECK(std::chrono::steady_clock::now() - begin < 400ms);
}

TEST_CASE("a camera that accepts and never answers ends in a timeout", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &, int) -> QByteArray { return "silence"; });
    Client client(camera.url());
    const auto begin = std::chrono::steady_clock::now();
    CHECK(kindOf(client.open(300ms)) == ErrorKind::Timeout);
    CHECK(std::chrono::steady_clock::now() - begin < 600ms);
}

TEST_CASE("a camera that goes is unreachable, and so is one that is not there", "[media][rtsp_source]")
{
    quint16 port = 0;
    {
        TestCamera camera;
        Client client(camera.url());
        REQUIRE(client.open());
        camera.hangUp();
        CHECK(kindOf(client.read()) == ErrorKind::Unreachable);
        port = camera.port();
    }
    Client nobody(QStringLiteral("rtsp://127.0.0.1:%1/x").arg(port));
    CHECK(kindOf(nobody.open()) == ErrorKind::Unreachable);
    Client nowhere(QStringLiteral("rtsp://no-such-host.invalid/x"));
    const auto unknown = nowhere.open(4s);
    CHECK((kindOf(unknown) == ErrorKind::Unreachable || kindOf(unknown) == ErrorKind::Timeout));
}

TEST_CASE("a name with several addresses is tried through", "[media][rtsp_source]")
{
    TestCamera camera; // on 127.0.0.1 only; localhost is ::1 as well where there is IPv6
    Client client(QStringLiteral("rtsp://localhost:%1/live").arg(camera.port()));
    CHECK(client.open());
}

TEST_CASE("a sender's good-bye ends the stream when nothing follows", "[media][rtsp_source]")
{
    TestCamera camera;
    Client client(camera.url());
    REQUIRE(client.open());
    camera.send(picture(1, 0, kIdr) + interleaved(1, QByteArray::fromHex("81cb000111223344")));
    REQUIRE(client.read());
    CHECK(kindOf(client.read(8s)) == ErrorKind::Unreachable);
}

TEST_CASE("what does not speak RTSP is corrupt", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &, int) -> QByteArray { return QByteArray(8000, '.'); });
    Client client(camera.url());
    CHECK(kindOf(client.open()) == ErrorKind::Corrupt);
}

TEST_CASE("no secret of the address or the password is in an error", "[media][rtsp_source]")
{
    TestCamera camera([](const RtspMessage &request, int) -> QByteArray {
        return TestCamera::answer(request, "404 rtsp://admin:s3cret-Pass@cam/ s3cret-Pass " + request.uri);
    });
    Client client(camera.url() + QStringLiteral("?pwd=hidden-one"), kAdmin);
    const auto result = client.open();
    CHECK(kindOf(result) == ErrorKind::NotFound);
    CHECK_FALSE(base::describe(result.error()).contains(QStringLiteral("hidden-one")));

    // The password inside the path, as some recorders want it.
    StreamRequest request;
    const auto parsed =
        base::StreamUrl::parse(camera.url() + QStringLiteral("/user=admin_password={password}_x"));
    REQUIRE(parsed);
    request.url = parsed->filledWith(kAdmin);
    IoGuard guard{std::stop_token{}};
    guard.arm(5s);
    const auto inside = makeRtspSource(request, kAdmin)->open(guard);
    CHECK(camera.requests().back().uri.contains(kAdmin.password.toLatin1()));
    CHECK(kindOf(inside) == ErrorKind::NotFound);
}
