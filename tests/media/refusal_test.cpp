// SPDX-License-Identifier: EUPL-1.2
#include "app/media/av_source.h"
#include "tests/media/camera_thread.h"
#include "tests/media/scripted_rtsp_server.h"
#include "tests/media/watched_stream.h"
#include "tests/support/catch.h"

#include <QLoggingCategory>

#include <mutex>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

namespace {

/// Collects everything that is logged while it lives, debug level of our categories included.
class CapturedLog
{
public:
    CapturedLog()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("videoguard.*.debug=true"));
        s_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            const std::lock_guard lock(s_mutex);
            s_text += text + QLatin1Char('\n');
        });
    }
    ~CapturedLog()
    {
        qInstallMessageHandler(s_before);
        QLoggingCategory::setFilterRules({});
    }
    [[nodiscard]] QString text() const
    {
        const std::lock_guard lock(s_mutex);
        return s_text;
    }

private:
    static inline std::mutex s_mutex;
    static inline QString s_text;
    static inline QtMessageHandler s_before = nullptr;
};

base::ErrorKind openingFails(const media::StreamRequest &request, media::Transport transport)
{
    media::IoGuard guard{std::stop_token{}};
    guard.arm(5s);
    media::AvSource source(request, {}, transport);
    const auto opened = source.open(guard);
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

const QByteArray kSoundOnly = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=cam\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
                              "a=control:*\r\nm=audio 0 RTP/AVP 0\r\na=control:track1\r\n";
const QByteArray kUnknownCodec =
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=cam\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\na=control:*\r\n"
    "m=video 0 RTP/AVP 96\r\na=rtpmap:96 X-VENDOR-ZIP/90000\r\na=control:track1\r\n";

} // namespace

TEST_CASE("A session without video says so", "[media][live_stream][refusal]")
{
    ScriptedRtspServer server(kSoundOnly);
    WatchedStream watched(requestFor(server.url()));
    watched.play();
    REQUIRE(watched.waitForState(StreamState::NoVideo));
    CHECK_FALSE(watched.status().cause.isEmpty());
    // It is looked at again, slowly, without the operator losing the sentence that he reads.
    REQUIRE(waitFor([&] { return server.described >= 2; }, 5s));
    CHECK(watched.states == std::vector{StreamState::Connecting, StreamState::NoVideo});
}

TEST_CASE("A codec that nobody here knows is unsupported and not retried", "[media][live_stream][refusal]")
{
    ScriptedRtspServer server(kUnknownCodec);
    auto request = requestFor(server.url());
    request.transport = GENERATE(media::Transport::Auto, media::Transport::Tcp);
    WatchedStream watched(request);
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Unsupported));
    CHECK(watched.status().errorKind == base::ErrorKind::Unsupported);
    const int described = server.described;
    REQUIRE_FALSE(waitFor([&] { return server.described > described; }, 1500ms));
    watched.stream().retryNow();
    REQUIRE(waitFor([&] { return server.described > described; }));
}

TEST_CASE("MJPEG over HTTP plays", "[media][live_stream][http]")
{
    CameraThread simulator;
    REQUIRE(simulator.start(CameraSimulator::mount(
        QStringLiteral("/mjpeg"),
        CameraSimulator::footage(QStringLiteral("sub_mjpeg_640x360p10_carpark.mkv")))));
    WatchedStream watched(requestFor(simulator.mjpegUrl(QStringLiteral("/mjpeg"))));
    const auto begin = std::chrono::steady_clock::now();
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    WARN("first picture over HTTP after "
         << std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin)
                .count()
         << " ms");
    REQUIRE(watched.waitForPictures(15));
    CHECK(watched.state() == StreamState::Live);
    CHECK(watched.status().codec == media::Codec::Mjpeg);
    CHECK(watched.status().transport == QStringLiteral("HTTP"));
    CHECK_FALSE(watched.status().encrypted);
    CHECK(watched.damagedPictures == 0);
}

TEST_CASE("A certificate that nobody vouches for is refused until the operator accepts it",
          "[media][live_stream][tls]")
{
    CameraThread simulator;
    REQUIRE(simulator.start(
        QStringList{QStringLiteral("--rtsps-port"), QStringLiteral("0")} +
        CameraSimulator::mount(QStringLiteral("/cam"),
                               CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_lobby.mp4")))));
    auto request = requestFor(simulator.rtspsUrl(QStringLiteral("/cam")));
    SECTION("own client")
    {
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForState(StreamState::Untrusted));
        CHECK(watched.status().errorKind == base::ErrorKind::Untrusted);
        CHECK(watched.pictures == 0);
        REQUIRE_FALSE(waitFor([&] { return watched.state() != StreamState::Untrusted; }, 1s));
        request.allowUntrustedCertificate = true;
        WatchedStream accepted(request);
        accepted.play();
        REQUIRE(accepted.waitForState(StreamState::Live));
        CHECK(accepted.status().encrypted);
        CHECK(accepted.status().transport == QStringLiteral("RTSPS/TCP"));
    }
    SECTION("libavformat does not verify rtsps, so it is not asked to")
    {
        CHECK(openingFails(request, media::Transport::Tcp) == base::ErrorKind::Untrusted);
        CHECK(openingFails(request, media::Transport::HttpTunnel) == base::ErrorKind::Untrusted);
        request.allowUntrustedCertificate = true;
        media::IoGuard guard{std::stop_token{}};
        guard.arm(5s);
        media::AvSource source(request, {}, media::Transport::Tcp);
        CHECK(source.open(guard));
    }
    SECTION("https is verified by libavformat")
    {
        // The port speaks RTSP, but the certificate comes before the first word.
        request.url =
            base::StreamUrl::parse(QStringLiteral("https://127.0.0.1:%1/cam").arg(simulator.rtspsPort()))
                .value();
        CHECK(openingFails(request, media::Transport::Tcp) == base::ErrorKind::Untrusted);
        request.allowUntrustedCertificate = true;
        CHECK(openingFails(request, media::Transport::Tcp) != base::ErrorKind::Untrusted);
    }
}

TEST_CASE("No password appears in any log or cause, whatever happens", "[media][live_stream][secrets]")
{
    const QString secret = QStringLiteral("Geheim!x7@/Q");
    const QString user = QStringLiteral("operator");
    const QStringList forbidden = {
        secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)),
        QString::fromLatin1((user + QLatin1Char(':') + secret).toUtf8().toBase64())};
    const CapturedLog log;
    QString told;
    const auto play = [&](const media::StreamRequest &request, bool rightPassword, StreamState until) {
        WatchedStream watched(request);
        watched.stream().setCredentials({user, rightPassword ? secret : secret + QStringLiteral("-wrong")});
        watched.play();
        CHECK(watched.waitForState(until));
        if (until == StreamState::Live)
            CHECK(watched.waitForPictures(5));
        told += watched.status().cause + QLatin1Char('\n');
    };
    for (const QString &method : {QString(), QStringLiteral("--basic")}) {
        CameraThread simulator;
        QStringList arguments =
            CameraSimulator::mount(QStringLiteral("/cam"),
                                   CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_lobby.mp4")));
        if (!method.isEmpty())
            arguments << method;
        REQUIRE(simulator.start(arguments, user, secret));
        for (const media::Transport transport :
             {media::Transport::Tcp, media::Transport::Udp, media::Transport::HttpTunnel}) {
            auto request = requestFor(simulator.url(QStringLiteral("/cam")));
            request.transport = transport;
            play(request, true, StreamState::Live);
            play(request, false, StreamState::Refused);
            request = requestFor(simulator.url(QStringLiteral("/nothing")));
            request.transport = transport;
            play(request, true, StreamState::NotFound);
        }
        simulator.stop();
        for (const media::Transport transport :
             {media::Transport::Tcp, media::Transport::Udp, media::Transport::HttpTunnel}) {
            auto request = requestFor(simulator.url(QStringLiteral("/cam")));
            request.transport = transport;
            play(request, true, StreamState::Retrying);
        }
    }
    auto http = requestFor(QStringLiteral("http://127.0.0.1:9/video"));
    play(http, true, StreamState::Retrying);
    const QString text = log.text() + told;
    CHECK(text.contains(QStringLiteral("127.0.0.1"))); // something was logged at all
    CHECK(text.contains(QStringLiteral("libav:")));
    for (const QString &word : forbidden)
        CHECK_FALSE(text.contains(word));
}
