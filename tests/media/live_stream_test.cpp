// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/watched_stream.h"
#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

TEST_CASE("A file plays in real time, becomes live and ends", "[media][live_stream]")
{
    WatchedStream watched(requestFor(clip(QStringLiteral("odd_4slices.mp4"))));
    const auto begin = std::chrono::steady_clock::now();
    watched.play();
    REQUIRE(watched.waitForState(StreamState::Live));
    REQUIRE(watched.waitForState(StreamState::Ended));
    const auto took = std::chrono::steady_clock::now() - begin;
    CHECK(took > 7s);
    CHECK(took < 12s);
#if !defined(__SANITIZE_THREAD__)
    CHECK(watched.pictures > 90); // 8 s of 15 pictures a second, none repeated
#endif
    CHECK(watched.pictures <= 120);
    CHECK(watched.damagedPictures == 0);
    CHECK(watched.newest.image.size() == QSize(320, 180));
    CHECK(watched.newest.image.format() == QImage::Format_RGB32);
    CHECK(watched.newest.sourceSize == QSize(640, 360));
    CHECK(watched.status().codec == media::Codec::H264);
    CHECK(watched.status().codecName == QStringLiteral("H.264 High"));
    CHECK(watched.status().transport == QStringLiteral("file"));
    CHECK(watched.states == std::vector{StreamState::Connecting, StreamState::Live, StreamState::Ended});
}

TEST_CASE("Hardware decoding is used where there is a device, and its absence is explained",
          "[media][live_stream]")
{
    auto request = requestFor(clip(QStringLiteral("odd_4slices.mp4")));
    request.hardwareDecode = true;
    WatchedStream watched(request);
    watched.play();
    REQUIRE(watched.waitForPictures(10));
    CHECK(watched.status().hardware.isEmpty() != watched.status().softwareReason.isEmpty());
    CHECK(watched.newest.image.size() == QSize(320, 180));
    CHECK(watched.damagedPictures == 0);
}

TEST_CASE("Pictures carry the arrival's wall clock where the source knows none", "[media][live_stream]")
{
    WatchedStream watched(requestFor(clip(QStringLiteral("odd_4slices.mp4"))));
    watched.play();
    REQUIRE(watched.waitForPictures(5));
    const auto age = base::systemClock().wall() - watched.newest.capturedAt;
    CHECK(age >= 0us);
    CHECK(age < 500ms);
}

TEST_CASE("Twenty streams start, stop and vanish together without a trace", "[media][live_stream]")
{
    for (int round = 0; round < 2; ++round) {
        std::vector<std::unique_ptr<WatchedStream>> streams;
        for (int i = 0; i < 20; ++i) {
            streams.push_back(
                std::make_unique<WatchedStream>(requestFor(clip(QStringLiteral("odd_4slices.mp4")))));
            streams.back()->play();
        }
        CHECK(waitFor([&] {
            return std::all_of(streams.begin(), streams.end(), [](const auto &s) { return s->pictures > 3; });
        }));
        for (const auto &stream : streams)
            stream->stream().requestStop(); // all are asked before the first is waited for
        const auto begin = std::chrono::steady_clock::now();
        streams.clear();
        CHECK(std::chrono::steady_clock::now() - begin < 2s);
    }
}
