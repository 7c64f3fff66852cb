// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/camera_thread.h"
#include "tests/media/watched_stream.h"
#include "tests/support/catch.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

namespace {

const QString kSub = QStringLiteral("sub_h264_640x360p15_lobby.mp4");

struct OneCamera {
    CameraThread simulator;

    explicit OneCamera(const QString &user = {}, const QString &password = {})
    {
        const bool started = simulator.start(
            CameraSimulator::mount(QStringLiteral("/cam"), CameraSimulator::footage(kSub)), user, password);
        INFO(simulator.errorString().toStdString());
        REQUIRE(started);
    }
    [[nodiscard]] media::StreamRequest request() const
    {
        return requestFor(simulator.url(QStringLiteral("/cam")));
    }
    void control(const QString &command)
    {
        const QString answer = simulator.control(command);
        REQUIRE(answer.startsWith(QStringLiteral("ok")));
    }
};

} // namespace

TEST_CASE("A camera over RTSP/TCP is on the screen within 250 ms", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    const auto begin = std::chrono::steady_clock::now();
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    const auto took = std::chrono::steady_clock::now() - begin;
    WARN("first picture after " << std::chrono::duration_cast<std::chrono::milliseconds>(took).count()
                                << " ms");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(took < 250ms);
#endif
    REQUIRE(watched.waitForState(StreamState::Live));
    CHECK(watched.status().transport == QStringLiteral("RTSP/TCP"));
    CHECK(watched.status().codecName == QStringLiteral("H.264 High"));
    CHECK(watched.damagedPictures == 0);
    REQUIRE(watched.waitForPictures(30));
    CHECK(watched.damagedPictures == 0);
    const auto &figures = watched.stream().statistics();
    REQUIRE(waitFor([&] { return figures.framesShownPerSecond > 10; }));
    CHECK(figures.framesDecodedPerSecond > 10);
    CHECK(figures.bitrate_kbps > 100);
    CHECK(figures.bytesReceived > 50'000);
}

TEST_CASE("RTSP over UDP and through the HTTP tunnel bring pictures", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    auto request = camera.request();
    request.transport = GENERATE(media::Transport::Udp, media::Transport::HttpTunnel);
    WatchedStream watched(request);
    watched.play();
    REQUIRE(watched.waitForPictures(20));
    CHECK(watched.state() == StreamState::Live);
    CHECK(watched.status().transport == (request.transport == media::Transport::Udp
                                             ? QStringLiteral("RTSP/UDP")
                                             : QStringLiteral("RTSP/HTTP")));
}

TEST_CASE("Auto goes over to UDP where the camera refuses TCP, and remembers it",
          "[media][live_stream][rtsp]")
{
    CameraThread simulator;
    REQUIRE(simulator.start(CameraSimulator::mount(QStringLiteral("/cam"), CameraSimulator::footage(kSub),
                                                   {QStringLiteral("transport=udp")})));
    WatchedStream watched(requestFor(simulator.url(QStringLiteral("/cam"))));
    watched.play();
    REQUIRE(watched.waitForPictures(5));
    CHECK(watched.status().transport == QStringLiteral("RTSP/UDP"));
    REQUIRE(simulator.control(QStringLiteral("kick all")).startsWith(QStringLiteral("ok")));
    REQUIRE(watched.waitForState(StreamState::Retrying));
    REQUIRE(watched.waitForState(StreamState::Live));
    CHECK(watched.status().transport == QStringLiteral("RTSP/UDP"));
}

TEST_CASE("A cut camera is retried with growing delays and comes back", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(3));
    camera.control(QStringLiteral("cut all"));
    REQUIRE(watched.waitForState(StreamState::Retrying));
    CHECK(watched.status().retryAt > std::chrono::steady_clock::now() - 100ms);
    REQUIRE(waitFor([&] { return watched.status().attempt >= 3; }));
    CHECK(watched.status().everLive);
    camera.control(QStringLiteral("resume all"));
    const auto back = std::chrono::steady_clock::now();
    REQUIRE(watched.waitForState(StreamState::Live));
    CHECK(std::chrono::steady_clock::now() - back < 2s);
    CHECK(watched.status().attempt == 0);
    REQUIRE(waitFor([&] { return watched.stream().statistics().reconnects >= 1; }));
}

TEST_CASE("A long retry delay ends when the host can be reached again", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    auto timings = quickTimings();
    timings.retryFirst = 20s;
    timings.retryMost = 60s;
    WatchedStream watched(camera.request(), timings);
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    camera.control(QStringLiteral("listen off"));
    camera.control(QStringLiteral("kick all"));
    REQUIRE(watched.waitForState(StreamState::Retrying));
    REQUIRE_FALSE(waitFor([&] { return watched.state() != StreamState::Retrying; }, 1500ms));
    camera.control(QStringLiteral("listen on"));
    const auto back = std::chrono::steady_clock::now();
    REQUIRE(watched.waitForState(StreamState::Live));
    CHECK(std::chrono::steady_clock::now() - back < 2s);
}

TEST_CASE("A camera that sends nothing is stalled, then given up and retried", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(3));
    camera.control(QStringLiteral("stall all"));
    REQUIRE(watched.waitForState(StreamState::Stalled, 2s));
    REQUIRE(watched.waitForState(StreamState::Retrying, 5s));
    CHECK(watched.status().errorKind == base::ErrorKind::Timeout);
    camera.control(QStringLiteral("resume all"));
    REQUIRE(watched.waitForState(StreamState::Live));
}

TEST_CASE("The network's return ends a stall at once", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    auto timings = quickTimings();
    timings.read = 60s;
    WatchedStream watched(camera.request(), timings);
    watched.play();
    REQUIRE(watched.waitForPictures(3));
    camera.control(QStringLiteral("stall all"));
    REQUIRE(watched.waitForState(StreamState::Stalled, 2s));
    camera.control(QStringLiteral("resume all"));
    camera.control(QStringLiteral("kick all"));
    watched.stream().networkReturned();
    REQUIRE(watched.waitForState(StreamState::Live, 3s));
}

TEST_CASE("A refused password stops the stream and is never retried", "[media][live_stream][rtsp]")
{
    OneCamera camera(QStringLiteral("operator"), QStringLiteral("right-secret"));
    WatchedStream watched(camera.request());
    SECTION("none given") {}
    SECTION("a wrong one")
    {
        watched.stream().setCredentials({QStringLiteral("operator"), QStringLiteral("wrong-secret")});
    }
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Refused));
    CHECK(watched.status().errorKind == base::ErrorKind::Denied);
    const double refused = camera.simulator.figure(QStringLiteral("refused"));
    REQUIRE_FALSE(waitFor([&] { return watched.state() != StreamState::Refused; }, 2s));
    watched.stream().networkReturned();
    CHECK(camera.simulator.figure(QStringLiteral("refused")) == refused);
    watched.stream().setCredentials({QStringLiteral("operator"), QStringLiteral("right-secret")});
    REQUIRE(watched.waitForState(StreamState::Live));
}

TEST_CASE("A password with every awkward character arrives whole", "[media][live_stream][rtsp]")
{
    const QString password = QStringLiteral("p@ss:w/o?r#d %41&\"ā");
    OneCamera camera(QStringLiteral("oper ator"), password);
    auto request = camera.request();
    request.transport = GENERATE(media::Transport::Tcp, media::Transport::Udp);
    WatchedStream watched(request);
    watched.stream().setCredentials({QStringLiteral("oper ator"), password});
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Live));
}

TEST_CASE("A password changed while streaming is noticed at the next connection",
          "[media][live_stream][rtsp]")
{
    OneCamera camera(QStringLiteral("operator"), QStringLiteral("old"));
    WatchedStream watched(camera.request());
    watched.stream().setCredentials({QStringLiteral("operator"), QStringLiteral("old")});
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    camera.control(QStringLiteral("password new"));
    camera.control(QStringLiteral("kick all"));
    REQUIRE(watched.waitForState(StreamState::Refused));
    watched.stream().setCredentials({QStringLiteral("operator"), QStringLiteral("new")});
    REQUIRE(watched.waitForState(StreamState::Live));
}

TEST_CASE("A stream that is not there is told from a camera that is not there", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    auto request = camera.request();
    request.transport = GENERATE(media::Transport::Tcp, media::Transport::Udp);
    SECTION("404")
    {
        request.url = base::StreamUrl::parse(camera.simulator.url(QStringLiteral("/nothing"))).value();
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForState(StreamState::NotFound));
        CHECK(watched.status().errorKind == base::ErrorKind::NotFound);
        CHECK(watched.status().retryAt > std::chrono::steady_clock::now() + 200ms);
    }
    SECTION("connection refused")
    {
        QTcpServer server;
        REQUIRE(server.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("rtsp://127.0.0.1:%1/cam").arg(server.serverPort());
        server.close();
        request.url = base::StreamUrl::parse(address).value();
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForState(StreamState::Retrying));
        CHECK(watched.status().errorKind == base::ErrorKind::Unreachable);
        CHECK_FALSE(watched.status().everLive);
    }
    SECTION("a name that nobody knows")
    {
        request.url = base::StreamUrl::parse(QStringLiteral("rtsp://no-such-camera.invalid/cam")).value();
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForState(StreamState::Retrying));
    }
}

TEST_CASE("A mount that vanishes and returns is found again", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    camera.control(QStringLiteral("gone all"));
    REQUIRE(watched.waitForState(StreamState::NotFound));
    camera.control(QStringLiteral("resume all"));
    REQUIRE(watched.waitForState(StreamState::Live));
}

TEST_CASE("A stream stops within one second in every state", "[media][live_stream][rtsp]")
{
    const auto stopsQuickly = [](WatchedStream &watched) {
        bool finished = false;
        QObject::connect(&watched.stream(), &media::LiveStream::finished, &watched.stream(),
                         [&] { finished = true; });
        const auto begin = std::chrono::steady_clock::now();
        watched.stream().requestStop();
        const bool inTime = waitFor([&] { return finished; }, 3s);
        const auto took = std::chrono::steady_clock::now() - begin;
        INFO("took " << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms");
        CHECK(inTime);
        CHECK(took < 1s);
    };
    SECTION("before it began")
    {
        OneCamera camera;
        WatchedStream watched(camera.request());
        stopsQuickly(watched);
    }
    SECTION("connecting to a socket that accepts and is silent")
    {
        QTcpServer silent;
        REQUIRE(silent.listen(QHostAddress::LocalHost));
        auto request = requestFor(QStringLiteral("rtsp://127.0.0.1:%1/cam").arg(silent.serverPort()));
        request.transport =
            GENERATE(media::Transport::Tcp, media::Transport::Udp, media::Transport::HttpTunnel);
        auto timings = quickTimings();
        timings.connect = 60s;
        WatchedStream watched(request, timings);
        watched.play();
        REQUIRE(waitFor([&] { return silent.hasPendingConnections(); }));
        CHECK(watched.state() == StreamState::Connecting);
        stopsQuickly(watched);
    }
    SECTION("silent HTTP")
    {
        QTcpServer silent;
        REQUIRE(silent.listen(QHostAddress::LocalHost));
        auto timings = quickTimings();
        timings.connect = 60s;
        WatchedStream watched(
            requestFor(QStringLiteral("http://127.0.0.1:%1/video").arg(silent.serverPort())), timings);
        watched.play();
        REQUIRE(waitFor([&] { return silent.hasPendingConnections(); }));
        stopsQuickly(watched);
    }
    SECTION("connecting to an address that never answers")
    {
        auto timings = quickTimings();
        timings.connect = 60s;
        WatchedStream watched(requestFor(QStringLiteral("rtsp://192.0.2.1/cam")), timings);
        watched.play();
        REQUIRE_FALSE(waitFor([&] { return watched.state() == StreamState::Live; }, 300ms));
        stopsQuickly(watched);
    }
    SECTION("live")
    {
        OneCamera camera;
        auto request = camera.request();
        request.transport =
            GENERATE(media::Transport::Tcp, media::Transport::Udp, media::Transport::HttpTunnel);
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForPictures(1));
        stopsQuickly(watched);
    }
    SECTION("stalled")
    {
        OneCamera camera;
        auto timings = quickTimings();
        timings.read = 60s;
        WatchedStream watched(camera.request(), timings);
        watched.play();
        REQUIRE(watched.waitForPictures(1));
        camera.control(QStringLiteral("stall all"));
        REQUIRE(watched.waitForState(StreamState::Stalled));
        stopsQuickly(watched);
    }
    SECTION("retrying")
    {
        OneCamera camera;
        auto timings = quickTimings();
        timings.retryFirst = timings.retryMost = 60s;
        WatchedStream watched(camera.request(), timings);
        watched.play();
        REQUIRE(watched.waitForPictures(1));
        camera.control(QStringLiteral("cut all"));
        REQUIRE(watched.waitForState(StreamState::Retrying));
        stopsQuickly(watched);
    }
    SECTION("standby and a file")
    {
        auto request = requestFor(CameraSimulator::footage(kSub));
        WatchedStream watched(request, quickTimings(), {});
        watched.play();
        REQUIRE(watched.waitForState(StreamState::Standby));
        stopsQuickly(watched);
    }
}

TEST_CASE("Stopped disconnects, and Live connects again", "[media][live_stream][rtsp]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    watched.stream().setAsked(media::Asked::Stopped);
    REQUIRE(watched.waitForState(StreamState::Stopped, 1s));
    REQUIRE(waitFor([&] { return camera.simulator.figure(QStringLiteral("connections")) == 0; }));
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Live));
}
