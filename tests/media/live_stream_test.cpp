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
    CHECK(std::chrono::steady_clock::now() - begin < 500ms);
    REQUIRE(watched.waitForState(StreamState::Ended));
    const auto took = std::chrono::steady_clock::now() - begin;
    CHECK(took > 7s);
    CHECK(took < 9s);
    CHECK(watched.pictures > 100); // 8 s of 15 pictures a second, none repeated
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
