// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/camera_thread.h"
#include "tests/media/watched_stream.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::Demand;
using media::StreamState;

namespace {

const Demand kShown{QSize(320, 180), {0, 0, 1, 1}, true};
const Demand kHidden{QSize(320, 180), {0, 0, 1, 1}, false};

struct OneCamera {
    CameraThread simulator;

    explicit OneCamera(const QString &file = QStringLiteral("sub_h264_640x360p15_lobby.mp4"))
    {
        REQUIRE(
            simulator.start(CameraSimulator::mount(QStringLiteral("/cam"), CameraSimulator::footage(file))));
    }
    [[nodiscard]] media::StreamRequest request() const
    {
        return requestFor(simulator.url(QStringLiteral("/cam")));
    }
};

} // namespace

TEST_CASE("A hidden stream stops decoding, keeps receiving and is back within 100 ms",
          "[media][live_stream][standby]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(10));
    watched.output().setDemand(kHidden);
    REQUIRE(watched.waitForState(StreamState::Standby, 2s));
    const qint64 decoded = watched.stream().statistics().framesDecoded;
    const qint64 received = watched.stream().statistics().bytesReceived;
    REQUIRE(waitFor([&] { return watched.stream().statistics().bytesReceived > received + 100'000; }));
    CHECK(watched.stream().statistics().framesDecoded < decoded + 25);
    CHECK(watched.stream().statistics().framesDecodedPerSecond < 5);
    CHECK(camera.simulator.figure(QStringLiteral("connections")) == 1);

    watched.forgetHistory();
    const auto begin = std::chrono::steady_clock::now();
    watched.output().setDemand(kShown);
    REQUIRE(watched.waitForPictures(1));
    const auto took = std::chrono::steady_clock::now() - begin;
    WARN("back after " << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(took < 100ms);
#endif
    CHECK(std::chrono::steady_clock::now() - watched.newest.receivedAt < 200ms);
    CHECK_FALSE(watched.newest.damaged);
    REQUIRE(watched.waitForPictures(10));
    CHECK_FALSE(watched.sawState(StreamState::Stalled));
    CHECK(watched.damagedPictures == 0);
}

TEST_CASE("Coming back works for intra refresh, open groups and H.265 too", "[media][live_stream][standby]")
{
    const char *const name = GENERATE("odd_intra_refresh.ts", "odd_bframes_opengop.ts",
                                      "main_h265_1080p25_lobby.mp4", "sub_mjpeg_640x360p10_carpark.mkv");
    CAPTURE(name);
    auto request = requestFor(clip(QString::fromLatin1(name)));
    request.loopFile = true;
    WatchedStream watched(request);
    watched.play();
    REQUIRE(watched.waitForPictures(40));
    for (int i = 0; i < 2; ++i) {
        watched.output().setDemand(kHidden);
        REQUIRE(watched.waitForState(StreamState::Standby, 2s));
        REQUIRE_FALSE(waitFor([&] { return watched.state() != StreamState::Standby; }, 700ms));
        watched.forgetHistory();
        watched.output().setDemand(kShown);
        REQUIRE(watched.waitForPictures(1, 5s));
        REQUIRE(watched.waitForPictures(5));
        CHECK(watched.damagedPictures == 0);
    }
}

TEST_CASE("A stream that nobody ever looks at connects and decodes nothing", "[media][live_stream][standby]")
{
    OneCamera camera;
    WatchedStream watched(camera.request(), quickTimings(), {});
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Standby));
    CHECK(watched.status().codec == media::Codec::H264);
    REQUIRE(waitFor([&] { return watched.stream().statistics().bytesReceived > 30'000; }));
    CHECK(watched.stream().statistics().framesDecoded == 0);
    CHECK_FALSE(watched.status().everLive);
}

TEST_CASE("A hidden stream that falls silent is stalled", "[media][live_stream][standby]")
{
    OneCamera camera;
    WatchedStream watched(camera.request(), quickTimings(), {});
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Standby));
    REQUIRE(camera.simulator.control(QStringLiteral("stall all")).startsWith(QStringLiteral("ok")));
    REQUIRE(watched.waitForState(StreamState::Stalled, 2s));
}

TEST_CASE("Paused keeps the connection and decodes nothing though somebody looks",
          "[media][live_stream][standby]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(3));
    watched.stream().setAsked(media::Asked::Paused);
    REQUIRE(watched.waitForState(StreamState::Standby, 1s));
    const int seen = watched.pictures;
    REQUIRE_FALSE(waitFor([&] { return watched.pictures > seen + 1; }, 500ms));
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Live, 1s));
    CHECK(camera.simulator.figure(QStringLiteral("plays")) == 1);
}

TEST_CASE("A full picture arrives in full size, also from a hidden stream", "[media][live_stream]")
{
    OneCamera camera;
    const Demand demand = GENERATE(kShown, kHidden);
    WatchedStream watched(camera.request(), quickTimings(), demand);
    watched.play();
    REQUIRE(watched.waitForState(demand.visible ? StreamState::Live : StreamState::Standby));
    media::Picture full;
    QObject::connect(&watched.stream(), &media::LiveStream::fullPictureReady, &watched.stream(),
                     [&](const media::Picture &picture) { full = picture; });
    watched.stream().requestFullPicture();
    REQUIRE(waitFor([&] { return !full.isNull(); }, 2s));
    CHECK(full.image.size() == QSize(640, 360));
    CHECK(full.crop == QRectF(0, 0, 1, 1));
    CHECK(full.capturedAt.isKnown());
    if (!demand.visible)
        REQUIRE(watched.waitForState(StreamState::Standby, 2s));
}

TEST_CASE("Two viewers get pictures of their own size and crop, and one may leave", "[media][live_stream]")
{
    OneCamera camera;
    WatchedStream watched(camera.request());
    watched.play();
    REQUIRE(watched.waitForPictures(1));
    auto second = watched.stream().addOutput();
    media::Picture zoomed;
    QObject::connect(second.get(), &media::PictureOutput::pictureReady, second.get(),
                     [&] { zoomed = second->take(); });
    second->setDemand({QSize(200, 200), {0.5, 0.5, 0.25, 0.25}, true});
    REQUIRE(waitFor([&] { return !zoomed.isNull(); }, 1s));
    CHECK(zoomed.image.size() == QSize(200, 113));
    CHECK(zoomed.crop == QRectF(0.5, 0.5, 0.25, 0.25));
    CHECK(zoomed.sourceSize == QSize(640, 360));
    CHECK(watched.newest.image.size() == QSize(320, 180));
    second.reset();
    REQUIRE(watched.waitForPictures(3));
}

TEST_CASE("A changed demand is answered from the newest picture, without waiting for the camera",
          "[media][live_stream]")
{
    OneCamera camera;
    auto timings = quickTimings();
    timings.read = 20s;
    WatchedStream watched(camera.request(), timings);
    watched.play();
    REQUIRE(watched.waitForPictures(3));
    REQUIRE(camera.simulator.control(QStringLiteral("stall all")).startsWith(QStringLiteral("ok")));
    REQUIRE(watched.waitForState(StreamState::Stalled));
    watched.output().setDemand({QSize(100, 100), {0, 0, 1, 1}, true});
    REQUIRE(waitFor([&] { return watched.newest.image.size() == QSize(100, 56); }, 1s));
    CHECK(watched.state() == StreamState::Stalled);
}

TEST_CASE("An output outlives its stream harmlessly", "[media][live_stream]")
{
    std::unique_ptr<media::PictureOutput> output;
    {
        media::LiveStream stream(requestFor(clip(QStringLiteral("odd_4slices.mp4"))), quickTimings());
        output = stream.addOutput();
        output->setDemand(kShown);
        stream.setAsked(media::Asked::Live);
        REQUIRE(waitFor([&] { return !output->take().isNull(); }));
    }
    output->setDemand(kHidden);
    output->setDemand(kShown);
    (void)output->take();
    CHECK(output->take().isNull());
}

TEST_CASE("Sound is decoded only while it is wanted", "[media][live_stream][audio]")
{
    const auto [name, rate] = GENERATE(table<const char *, int>(
        {{"sub_h264_aac_640x360p15_carpark.mp4", 16000}, {"sub_h264_pcmu_640x360p15_gym.mkv", 8000}}));
    OneCamera camera(QString::fromLatin1(name));
    WatchedStream watched(camera.request());
    qint64 samples = 0;
    int loudest = 0;
    int heardRate = 0;
    QObject::connect(&watched.stream(), &media::LiveStream::audioReady, &watched.stream(),
                     [&](const media::AudioChunk &chunk) {
                         samples += chunk.samples.size() / 2;
                         heardRate = chunk.rate;
                         CHECK(chunk.channels == 1);
                         const auto *values = reinterpret_cast<const qint16 *>(chunk.samples.constData());
                         for (qsizetype i = 0; i < chunk.samples.size() / 2; ++i)
                             loudest = std::max(loudest, std::abs(int(values[i])));
                     });
    watched.play();
    REQUIRE(watched.waitForPictures(10));
    CHECK(watched.status().hasAudio);
    CHECK(samples == 0);
    watched.stream().setAudioWanted(true);
    REQUIRE(waitFor([&] { return samples > rate; }));
    CHECK(heardRate == rate);
    CHECK(loudest > 500);
    watched.stream().setAudioWanted(false);
    REQUIRE_FALSE(
        waitFor([before = samples, &samples, rate = rate] { return samples > before + rate / 2; }, 700ms));
}
