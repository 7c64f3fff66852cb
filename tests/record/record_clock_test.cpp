// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_tap.h"
#include "app/media/segment_tags.h"
#include "tests/media/watched_stream.h"
#include "tests/record/record_material.h"
#include "tests/support/catch.h"

#include <atomic>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::ClockSource;

namespace {

constexpr auto kPicture = 100ms;

/// The machine's clock as somebody sets it.
class SetClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return base::systemClock().steady(); }
    base::WallTime wall() const override { return base::systemClock().wall() + ahead.load(); }

    std::atomic<std::chrono::microseconds> ahead{0us};
};

const SetClock &theClock()
{
    static const SetClock clock;
    return clock;
}

void setClock(std::chrono::microseconds ahead)
{
    const_cast<SetClock &>(theClock()).ahead = ahead;
}

/// A camera of which a test says what comes when: the JPEG pictures of a file, ten a second.
class SpokenCamera
{
public:
    SpokenCamera()
    {
        setClock(0us);
        AVFormatContext *raw = nullptr;
        const QString name = QStringLiteral("sub_mjpeg_rtp_640x360p10_carpark.mkv");
        REQUIRE(avformat_open_input(&raw, QFile::encodeName(clip(name)).constData(), nullptr, nullptr) >= 0);
        m_file.reset(raw);
        m_packet.reset(av_packet_alloc());
        media::SourceInfo info;
        info.video.emplace();
        info.video->parameters.reset(avcodec_parameters_alloc());
        info.video->parameters->codec_type = AVMEDIA_TYPE_VIDEO;
        info.video->parameters->codec_id = AV_CODEC_ID_MJPEG;
        info.video->timeBase = {1, 90000};
        info.video->fps = 10;
        m_recorder.tap()->begin(info);
    }

    /// One picture: `stream` after the first, arrived `late` after that.
    void show(std::chrono::microseconds late = 0us)
    {
        if (av_read_frame(m_file.get(), m_packet.get()) < 0) {
            av_seek_frame(m_file.get(), 0, 0, AVSEEK_FLAG_BACKWARD);
            REQUIRE(av_read_frame(m_file.get(), m_packet.get()) >= 0);
        }
        m_packet->pts = stream.count() * 90000 / 1'000'000;
        m_packet->dts = AV_NOPTS_VALUE;
        media::PacketFacts facts;
        facts.receivedAt = m_begin + stream + late;
        if (cameraAhead)
            facts.capturedAt = m_beginWall + stream + *cameraAhead;
        m_recorder.tap()->packet(*m_packet, facts, true);
        av_packet_unref(m_packet.get());
        stream += kPicture;
    }
    void show(int pictures, std::chrono::microseconds late = 0us)
    {
        for (int i = 0; i < pictures; ++i)
            show(late);
    }
    std::vector<media::SegmentFacts> segments()
    {
        m_recorder.tap()->end();
        bool stopped = false;
        QObject::connect(&m_recorder, &media::Recorder::stopped, &m_recorder, [&] { stopped = true; });
        m_recorder.stop();
        REQUIRE(waitFor([&] { return stopped; }));
        return m_sink->ended();
    }
    [[nodiscard]] base::WallTime begin() const { return m_beginWall; }

    std::chrono::microseconds stream{0};
    std::optional<std::chrono::microseconds> cameraAhead; ///< none: it sends no reports

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FolderSink> m_sink = std::make_shared<FolderSink>(m_folder.path());
    media::Recorder m_recorder{m_sink, {}, nullptr, theClock()};
    media::AvFormatContext m_file;
    media::AvPacket m_packet;
    const base::SteadyTime m_begin = base::systemClock().steady();
    const base::WallTime m_beginWall = base::systemClock().wall();
};

bool isNear(base::WallTime a, base::WallTime b)
{
    return std::chrono::abs(a - b) < 50ms;
}

} // namespace

TEST_CASE("Without reports the workstation's clock places a segment", "[record][clock]")
{
    SpokenCamera camera;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 1);
    CHECK(segments[0].clock == ClockSource::Arrival);
    CHECK(isNear(segments[0].range.from, camera.begin()));
    CHECK(segments[0].range.length() == 2s);
    CHECK(segments[0].clockOffset == 0us);
    CHECK(segments[0].pictures == 20);
}

TEST_CASE("A camera whose clock is right places the segment, whatever the way takes", "[record][clock]")
{
    SpokenCamera camera;
    camera.cameraAhead = -300ms;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 1);
    CHECK(segments[0].clock == ClockSource::Camera);
    CHECK(isNear(segments[0].range.from, camera.begin() + -300ms));
    CHECK(isNear(camera.begin() + segments[0].clockOffset, camera.begin() + -300ms));
}

TEST_CASE("A camera whose clock is an hour off is not believed, and the hour is kept", "[record][clock]")
{
    SpokenCamera camera;
    camera.cameraAhead = 1h;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 1);
    CHECK(segments[0].clock == ClockSource::Arrival);
    CHECK(isNear(segments[0].range.from, camera.begin()));
    CHECK(std::chrono::abs(segments[0].clockOffset - 1h) < 50ms);
    CHECK(readFile(segments[0].path).tags.value(media::kTagOffset).toLongLong() ==
          segments[0].clockOffset.count());
}

TEST_CASE("Who sets the workstation's clock ends the segment, and none is stretched by it", "[record][clock]")
{
    const std::chrono::microseconds by = GENERATE(std::chrono::microseconds(1h), -1h, 5s);
    SpokenCamera camera;
    camera.show(20);
    setClock(by);
    camera.show(20);
    const auto segments = camera.segments();
    setClock(0us);
    REQUIRE(segments.size() == 2);
    CHECK_FALSE(segments[0].clockJumped);
    CHECK(segments[0].range.length() == 2s);
    CHECK(segments[1].clockJumped);
    CHECK(isNear(segments[1].range.from, camera.begin() + 2s + by));
    CHECK(segments[1].range.length() == 2s);
    CHECK(readFile(segments[1].path).tags.value(media::kTagJumped) == "1");
}

TEST_CASE("A camera that sets its clock begins a new segment", "[record][clock]")
{
    SpokenCamera camera;
    camera.cameraAhead = 0s;
    camera.show(20);
    camera.cameraAhead = 5s;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 2);
    CHECK(segments[1].clockJumped);
    CHECK(isNear(segments[1].range.from, camera.begin() + 7s));
}

TEST_CASE("A camera's first report begins a segment of its own, without a gap", "[record][clock]")
{
    SpokenCamera camera;
    camera.show(20);
    camera.cameraAhead = -100ms;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].clock == ClockSource::Arrival);
    CHECK(segments[1].clock == ClockSource::Camera);
    CHECK_FALSE(segments[1].clockJumped);
    CHECK(segments[0].range.to == segments[1].range.from);
}

TEST_CASE("Pictures that a network held back lie where they were taken", "[record][clock]")
{
    SpokenCamera camera;
    camera.show(20);
    for (int i = 60; i > 0; --i)
        camera.show(1, i * kPicture); // all of them arrive together, six seconds late
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 1);
    CHECK(segments[0].range.length() == 10s);
    CHECK(segments[0].pictures == 100);
}

TEST_CASE("A camera that was silent leaves a gap between two segments", "[record][clock]")
{
    SpokenCamera camera;
    camera.show(20);
    camera.stream += 10s;
    camera.show(20);
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].range.to == segments[0].range.from + 2s);
    CHECK(isNear(segments[1].range.from, segments[0].range.to + 10s));
    CHECK_FALSE(segments[1].clockJumped);
}

TEST_CASE("Stream time that begins anew is a new segment where it arrived", "[record][clock]")
{
    SpokenCamera camera;
    camera.show(20);
    camera.stream = 3h;
    camera.show(20, -(3h - 2s));
    const auto segments = camera.segments();
    REQUIRE(segments.size() == 2);
    CHECK(isNear(segments[1].range.from, camera.begin() + 2s));
    CHECK(segments[1].range.length() == 2s);
}
