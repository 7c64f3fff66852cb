// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_clip.h"
#include "app/media/packet_tap.h"
#include "app/media/segment_tags.h"
#include "tests/media/camera_thread.h"
#include "tests/media/watched_stream.h"
#include "tests/record/record_material.h"
#include "tests/support/catch.h"

#include <QFile>

#include <atomic>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::RecorderStatus;
using media::StreamState;

namespace {

struct RecordedCamera {
    CameraThread simulator;
    QTemporaryDir folder;
    std::shared_ptr<FolderSink> sink = std::make_shared<FolderSink>(folder.path());

    explicit RecordedCamera(const QString &file)
    {
        REQUIRE(
            simulator.start(CameraSimulator::mount(QStringLiteral("/cam"), CameraSimulator::footage(file))));
    }
    [[nodiscard]] media::StreamRequest request() const
    {
        return requestFor(simulator.url(QStringLiteral("/cam")));
    }
};

/// Counts what reaches it.
class CountingTap final : public media::PacketTap
{
public:
    void begin(const media::SourceInfo &) override { ++begins; }
    void packet(const AVPacket &packet, const media::PacketFacts &facts, bool startsGroup) override
    {
        if (facts.kind == media::PacketKind::Audio) {
            ++sounds;
            return;
        }
        started = started || startsGroup;
        if (!started)
            ++beforeStart;
        else
            bytes += packet.size;
        ++pictures;
    }
    void end() override { ++ends; }

    std::atomic<int> begins = 0;
    std::atomic<int> ends = 0;
    std::atomic<int> pictures = 0;
    std::atomic<int> sounds = 0;
    std::atomic<int> beforeStart = 0;
    std::atomic<qint64> bytes = 0;
    bool started = false;
};

bool stopAndWait(media::Recorder &recorder)
{
    bool stopped = false;
    QObject::connect(&recorder, &media::Recorder::stopped, &recorder, [&] { stopped = true; });
    recorder.stop();
    return waitFor([&] { return stopped; });
}

} // namespace

TEST_CASE("Every picture that a camera sends is in one segment, and segments join without a gap",
          "[record][recorder]")
{
    const auto [name, codec, sounds] = GENERATE(table<const char *, media::Codec, bool>(
        {{"sub_h264_aac_640x360p15_carpark.mp4", media::Codec::H264, true},
         {"sub_h264_pcmu_640x360p15_gym.mkv", media::Codec::H264, true},
         {"main_h265_1080p25_lobby.mp4", media::Codec::H265, false},
         {"sub_mjpeg_rtp_640x360p10_carpark.mkv", media::Codec::Mjpeg, false},
         {"sub_mpeg4_640x360p15_gym.mp4", media::Codec::Mpeg4, false}}));
    CAPTURE(name);
    RecordedCamera camera(QString::fromLatin1(name));
    media::LiveStream stream(camera.request(), quickTimings());
    media::RecorderOptions options;
    options.segment = 2500ms;
    options.sound = sounds;
    media::Recorder recorder(camera.sink, options);
    const auto counted = std::make_shared<CountingTap>();
    stream.addTap(recorder.tap(), 0ms);
    stream.addTap(counted, 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return camera.sink->ended().size() >= 2 && !camera.sink->grown().empty(); }, 20s));
    CHECK(recorder.status().state == RecorderStatus::State::Recording);
    CHECK(stream.status().state == StreamState::Standby);
    CHECK(stream.statistics().framesDecoded == 0);
    stream.removeTap(recorder.tap());
    stream.removeTap(counted);
    REQUIRE(waitFor([&] { return counted->ends == 1; }));
    REQUIRE(stopAndWait(recorder));

    const auto segments = camera.sink->ended();
    int pictures = 0;
    qint64 bytes = 0;
    qint64 payload = 0;
    for (size_t i = 0; i < segments.size(); ++i) {
        const media::SegmentFacts &facts = segments[i];
        const FileContents file = readFile(facts.path);
        CAPTURE(i, facts.pictures);
        REQUIRE(file.opens);
        CHECK(file.pictures == facts.pictures);
        CHECK(file.decodeErrors == 0);
        CHECK(file.decoded == facts.pictures);
        CHECK(file.beginsWithKey);
        CHECK((file.sounds > 0) == sounds);
        CHECK(facts.hasAudio == sounds);
        CHECK(facts.codec == codec);
        CHECK(facts.size == file.size);
        CHECK(facts.damagedPictures == 0);
        CHECK_FALSE(facts.torn);
        CHECK_FALSE(facts.clockJumped);
        CHECK(facts.bytes == QFile(facts.path).size());
        CHECK(file.tags.value(media::kTagStart).toLongLong() == facts.range.from.sinceEpoch.count());
        CHECK(file.tags.value(media::kTagEnd).toLongLong() == facts.range.to.sinceEpoch.count());
        CHECK(file.tags.value(media::kTagPictures).toInt() == facts.pictures);
        CHECK(file.tags.value(media::kTagClosed).toInt() == 1);
        CHECK(media::segmentClockOf(file.tags.value(media::kTagClock)) == facts.clock);
        REQUIRE_FALSE(file.times_ms.empty());
        CHECK(file.times_ms.front() == 0);
        if (i > 0) {
            CHECK(facts.range.from - segments[i - 1].range.to < 40ms);
            CHECK(segments[i - 1].range.to - facts.range.from < 1ms);
        }
        pictures += file.pictures;
        bytes += facts.bytes;
        payload += file.payload;
    }
    CHECK(pictures == counted->pictures - counted->beforeStart);
    CHECK(double(bytes) < 1.02 * double(payload));
    CHECK(segments.back().clock == media::ClockSource::Camera);
    CHECK(std::chrono::abs(segments.back().clockOffset) < 2s);
    const base::WallTime now = base::systemClock().wall();
    CHECK(now - segments.back().range.to < 5s);
    CHECK(recorder.status().packetsLost == 0);
}

TEST_CASE("Sound that is not allowed reaches no file", "[record][recorder]")
{
    RecordedCamera camera(QStringLiteral("sub_h264_aac_640x360p15_carpark.mp4"));
    media::LiveStream stream(camera.request(), quickTimings());
    media::Recorder recorder(camera.sink, {});
    const auto counted = std::make_shared<CountingTap>();
    stream.addTap(recorder.tap(), 0ms);
    stream.addTap(counted, 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return counted->sounds > 10 && !camera.sink->grown().empty(); }));
    REQUIRE(stopAndWait(recorder));
    const auto segments = camera.sink->ended();
    REQUIRE(segments.size() >= 1);
    for (const media::SegmentFacts &facts : segments) {
        CHECK_FALSE(facts.hasAudio);
        CHECK(readFile(facts.path).sounds == 0);
    }
}

TEST_CASE("A lost connection ends the segment, and the next one begins by itself", "[record][recorder]")
{
    RecordedCamera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    media::LiveStream stream(camera.request(), quickTimings());
    media::Recorder recorder(camera.sink, {});
    stream.addTap(recorder.tap(), 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return !camera.sink->grown().empty(); }));
    const size_t before = camera.sink->ended().size();
    REQUIRE(camera.simulator.control(QStringLiteral("kick all")).startsWith(QStringLiteral("ok")));
    REQUIRE(waitFor([&] { return camera.sink->ended().size() > before; }));
    const size_t grown = camera.sink->grown().size();
    REQUIRE(waitFor([&] { return camera.sink->grown().size() > grown; }));
    REQUIRE(stopAndWait(recorder));
    for (const media::SegmentFacts &facts : camera.sink->ended()) {
        const FileContents file = readFile(facts.path);
        CHECK(file.decoded == facts.pictures);
        CHECK(file.decodeErrors == 0);
    }
}

TEST_CASE("A disk that stands still delays neither the live picture nor the other recorders",
          "[record][recorder]")
{
    RecordedCamera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    std::atomic<bool> slow = true;
    camera.sink->onGrown = [&] {
        while (slow)
            std::this_thread::sleep_for(10ms);
    };
    media::RecorderOptions options;
    options.disk = QStringLiteral("slow");
    media::Recorder recorder(camera.sink, options);
    const auto other = std::make_shared<FolderSink>(camera.folder.path());
    media::Recorder second(other, {});
    {
        WatchedStream watched(camera.request());
        watched.stream().addTap(recorder.tap(), 0ms);
        watched.stream().addTap(second.tap(), 0ms);
        watched.play();
        REQUIRE(waitFor([&] { return recorder.status().state == RecorderStatus::State::Delayed; }, 15s));
        watched.forgetHistory();
        REQUIRE(watched.waitForPictures(30));
        CHECK(watched.damagedPictures == 0);
        CHECK(std::chrono::steady_clock::now() - watched.newest.receivedAt < 200ms);
        CHECK(second.status().state == RecorderStatus::State::Recording);
        slow = false;
        REQUIRE(waitFor([&] { return recorder.status().state == RecorderStatus::State::Recording; }));
    }
    CHECK(recorder.status().packetsLost == 0);
    REQUIRE(stopAndWait(recorder));
    REQUIRE(stopAndWait(second));
}

TEST_CASE("A queue that is full loses whole groups and says so", "[record][recorder]")
{
    RecordedCamera camera(QStringLiteral("sub_mjpeg_rtp_640x360p10_carpark.mkv"));
    std::atomic<bool> refuse = true;
    camera.sink->onBegin = [&]() -> base::Result<void> {
        if (refuse)
            return base::fail(base::ErrorKind::Full, QStringLiteral("begin"));
        return {};
    };
    media::RecorderOptions options;
    options.queue_bytes = 100'000;
    media::Recorder recorder(camera.sink, options);
    media::LiveStream stream(camera.request(), quickTimings());
    stream.addTap(recorder.tap(), 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return recorder.status().packetsLost > 5; }));
    CHECK(recorder.status().state == RecorderStatus::State::Failing);
    CHECK(recorder.status().error.kind == base::ErrorKind::Full);
    refuse = false;
    REQUIRE(waitFor([&] { return !camera.sink->grown().empty(); }));
    REQUIRE(waitFor([&] { return recorder.status().state == RecorderStatus::State::Recording; }));
    REQUIRE(stopAndWait(recorder));
    const auto segments = camera.sink->ended();
    REQUIRE_FALSE(segments.empty());
    CHECK(segments.front().damagedPictures > 5);
    const FileContents file = readFile(segments.front().path);
    CHECK(file.decoded == segments.front().pictures);
}

TEST_CASE("Recording begins with what was kept before it was asked for", "[record][recorder][packet_ring]")
{
    RecordedCamera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    media::LiveStream stream(camera.request(), quickTimings());
    stream.setKeep(30s, 32 << 20);
    const auto counted = std::make_shared<CountingTap>();
    stream.addTap(counted, 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return counted->pictures >= 90; }, 20s));
    const base::WallTime asked = base::systemClock().wall();
    media::Recorder recorder(camera.sink, {});
    stream.addTap(recorder.tap(), 30s);
    REQUIRE(waitFor([&] { return !camera.sink->grown().empty(); }));
    REQUIRE(stopAndWait(recorder));
    const auto segments = camera.sink->ended();
    REQUIRE_FALSE(segments.empty());
    CHECK(asked - segments.front().range.from > 4s);
    CHECK(segments.back().range.to > asked);
}

TEST_CASE("An instant replay holds the last seconds, also right after the camera was lost",
          "[record][packet_ring]")
{
    RecordedCamera camera(QStringLiteral("sub_h264_aac_640x360p15_carpark.mp4"));
    media::LiveStream stream(camera.request(), quickTimings());
    std::vector<std::shared_ptr<const media::PacketClip>> replays;
    QObject::connect(&stream, &media::LiveStream::replayReady, &stream,
                     [&](const auto &clip) { replays.push_back(clip); });
    stream.requestReplay();
    REQUIRE(waitFor([&] { return replays.size() == 1; }));
    CHECK_FALSE(replays.back());

    stream.setKeep(10s, 32 << 20);
    const auto counted = std::make_shared<CountingTap>();
    stream.addTap(counted, 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return counted->pictures >= 45; }, 20s));
    stream.requestReplay();
    REQUIRE(waitFor([&] { return replays.size() == 2; }));
    REQUIRE(replays.back());
    const media::PacketClip &clip = *replays.back();
    CHECK(clip.entries().front().startsGroup);
    CHECK(media::rangeOf(clip).length() > 2s);
    CHECK(media::bytesOf(clip) > 100'000);
    CHECK(clip.clock() == media::ClockSource::Camera);
    CHECK(clip.info().audio.has_value());
    CHECK(std::chrono::abs(media::rangeOf(clip).to - base::systemClock().wall()) < 1s);

    REQUIRE(camera.simulator.control(QStringLiteral("cut all")).startsWith(QStringLiteral("ok")));
    REQUIRE(waitFor([&] { return stream.status().state == StreamState::Retrying; }));
    stream.requestReplay();
    REQUIRE(waitFor([&] { return replays.size() == 3; }));
    REQUIRE(replays.back());
    CHECK(media::rangeOf(*replays.back()).length() > 2s);
}

TEST_CASE("Damaged and odd streams are recorded without harm, and what is written can be read",
          "[record][recorder]")
{
    const char *const name = GENERATE(
        "broken_bitflips.mkv", "broken_lostpackets.mkv", "broken_midgop_start.h264", "broken_no_spspps.h264",
        "broken_reschange.h264", "broken_reschange.ts", "broken_truncated.ts", "broken_ts_backward.ts",
        "broken_ts_duplicate.mkv", "broken_ts_forward1h.mkv", "odd_4slices.mp4", "odd_702x574_fullrange.mp4",
        "odd_bframes_opengop.ts", "odd_intra_refresh.ts");
    CAPTURE(name);
    QTemporaryDir folder;
    const auto sink = std::make_shared<FolderSink>(folder.path());
    media::LiveStream stream(requestFor(clip(QString::fromLatin1(name))), quickTimings());
    media::Recorder recorder(sink, {});
    const auto counted = std::make_shared<CountingTap>();
    stream.addTap(recorder.tap(), 0ms);
    stream.addTap(counted, 0ms);
    stream.setAsked(media::Asked::Live);
    REQUIRE(waitFor([&] { return counted->ends == 1 || counted->pictures > 40; }, 30s));
    stream.setAsked(media::Asked::Stopped);
    REQUIRE(waitFor([&] { return counted->ends == 1; }));
    REQUIRE(stopAndWait(recorder));
    int pictures = 0;
    for (const media::SegmentFacts &facts : sink->ended()) {
        const FileContents file = readFile(facts.path);
        CHECK(file.opens);
        CHECK(file.pictures == facts.pictures);
        CHECK(facts.range.length() < 60s);
        CHECK(std::is_sorted(file.times_ms.begin(), file.times_ms.end()) ==
              (QByteArray(name) != "odd_bframes_opengop.ts"));
        pictures += file.pictures;
    }
    WARN(name << ": " << sink->ended().size() << " segments, " << pictures << " of " << counted->pictures);
    if (QByteArray(name) != "broken_no_spspps.h264")
        CHECK(pictures >= counted->pictures - counted->beforeStart - 3);
}
