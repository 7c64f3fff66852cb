// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_tap.h"
#include "tests/media/camera_thread.h"
#include "tests/media/watched_stream.h"
#include "tests/record/record_material.h"
#include "tests/support/catch.h"

#include <atomic>
#include <csignal>
#include <sys/resource.h>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::RecorderStatus;

namespace {

/// No file may grow beyond this, as if the disk were full then.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        lift();
        std::signal(SIGXFSZ, m_handler);
    }
    void lift() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

class PictureCount final : public media::PacketTap
{
public:
    void begin(const media::SourceInfo &) override {}
    void packet(const AVPacket &, const media::PacketFacts &facts, bool startsGroup) override
    {
        m_started = m_started || startsGroup;
        pictures += m_started && facts.kind == media::PacketKind::Video ? 1 : 0;
    }
    void end() override { ended = true; }

    std::atomic<int> pictures = 0;
    std::atomic<bool> ended = false;

private:
    bool m_started = false;
};

} // namespace

TEST_CASE("A disk that fills in the middle of a segment costs no picture once there is room again",
          "[record][recorder][full]")
{
    CameraThread simulator;
    REQUIRE(simulator.start(CameraSimulator::mount(
        QStringLiteral("/cam"), CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_lobby.mp4")))));
    const QTemporaryDir folder;
    const auto sink = std::make_shared<FolderSink>(folder.path());
    media::Recorder recorder(sink, {});
    media::LiveStream stream(requestFor(simulator.url(QStringLiteral("/cam"))), quickTimings());
    const auto counted = std::make_shared<PictureCount>();
    stream.addTap(recorder.tap(), 0ms);
    stream.addTap(counted, 0ms);
    {
        FileLimit limit(150'000);
        stream.setAsked(media::Asked::Live);
        REQUIRE(waitFor([&] { return recorder.status().state == RecorderStatus::State::Failing; }));
        CHECK(recorder.status().error.kind == base::ErrorKind::Full);
    }
    REQUIRE(waitFor([&] { return recorder.status().state == RecorderStatus::State::Recording; }));
    REQUIRE(waitFor([&] { return sink->grown().size() > 3; }));
    stream.removeTap(counted);
    stream.removeTap(recorder.tap());
    REQUIRE(waitFor([&] { return counted->ended.load(); }));
    bool stopped = false;
    QObject::connect(&recorder, &media::Recorder::stopped, &recorder, [&] { stopped = true; });
    recorder.stop();
    REQUIRE(waitFor([&] { return stopped; }));
    int pictures = 0;
    for (const media::SegmentFacts &facts : sink->ended()) {
        if (facts.pictures == 0)
            continue; // nothing reached it: it was removed
        const FileContents file = readFile(facts.path);
        CHECK(file.opens);
        CHECK(file.pictures == facts.pictures);
        CHECK_FALSE(facts.torn);
        pictures += file.pictures;
    }
    CHECK(pictures == counted->pictures);
    CHECK(recorder.status().packetsLost == 0);
}
