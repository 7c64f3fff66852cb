// SPDX-License-Identifier: EUPL-1.2
#include "tests/record/player_footage.h"

using namespace videoguard;
using namespace videoguard::test;
using media::LaneStatus;

namespace {

constexpr microseconds kFrame{66'667}; // of 15 pictures a second

/// When the picture is shown that belongs to `t` after the beginning of a file with `fps` pictures a second.
microseconds pictureAt(microseconds t, int fps)
{
    const auto number = t.count() * fps / 1'000'000;
    return microseconds(number * 1'000'000 / fps);
}

bool isClose(microseconds a, microseconds b)
{
    return std::abs((a - b).count()) <= 1000;
}

} // namespace

TEST_CASE("A seek shows the newest picture at or before the position", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s)});
    const int large = watched.add({piece(kMain, 0s, 20s)});
    for (const auto to : {0ms, 50ms, 1990ms, 2010ms, 13'345ms, 4'001ms, 19'999ms, 7'777ms}) {
        CAPTURE(to.count());
        watched.player.seek(kBegin + to);
        REQUIRE(watched.settle());
        CHECK(watched.player.status(lane).state == LaneStatus::State::Picture);
        CHECK(isClose(watched.shownAt(lane), pictureAt(to, 15)));
        CHECK(isClose(watched.shownAt(large), pictureAt(to, 25)));
        CHECK(watched.last[lane].capturedAt == watched.player.status(lane).shown);
        CHECK(watched.last[lane].image.size() == QSize(320, 180));
    }
    CHECK(watched.player.status(large).size == QSize(1920, 1080));
    CHECK(watched.player.status(lane).codec == media::Codec::H264);
    CHECK(watched.player.status(lane).clock == media::ClockSource::Camera);
}

TEST_CASE("Steps forward and back show the same pictures, across segments and gaps", "[record][player]")
{
    Watched watched;
    // 24 s, then at once the next segment, then a gap of a minute.
    const int lane =
        watched.add({piece(kCarpark, 0s, 24s), piece(kGym, 24s, 24s), piece(kCarpark, 108s, 24s)});
    const auto start = GENERATE(23'700ms, 47'700ms);
    watched.player.seek(kBegin + start);
    REQUIRE(watched.settle());
    std::vector<microseconds> forward{watched.shownAt(lane)};
    const auto step = [&](int direction) {
        const microseconds before = watched.shownAt(lane);
        watched.player.step(lane, direction);
        REQUIRE(waitFor([&] { return watched.shownAt(lane) != before && watched.player.inStep(); }, 20s));
    };
    for (int i = 0; i < 12; ++i) {
        step(+1);
        const microseconds gap = forward.back() > 47'900ms && forward.back() < 60s ? 60s : 0s;
        CHECK(isClose(watched.shownAt(lane), forward.back() + gap + kFrame));
        forward.push_back(watched.shownAt(lane));
    }
    CHECK(watched.player.position() == watched.player.status(lane).shown);
    for (int i = 11; i >= 0; --i) {
        step(-1);
        CHECK(watched.shownAt(lane) == forward[static_cast<size_t>(i)]);
    }
}

TEST_CASE("A step before the first and after the last picture changes nothing", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s)});
    watched.player.seek(kBegin + 10ms);
    REQUIRE(watched.settle());
    watched.player.step(lane, -1);
    watched.player.step(lane, +1);
    REQUIRE(waitFor([&] { return watched.shownAt(lane) > 0us; }));
    CHECK(isClose(watched.shownAt(lane), kFrame));
}

TEST_CASE("Lanes play in step, forward and backward, at 1x and at 4x", "[record][player]")
{
    const double rate = GENERATE(1.0, 4.0, -1.0, -4.0);
    CAPTURE(rate);
    Watched watched;
    for (int i = 0; i < 4; ++i)
        watched.add({piece(i % 2 ? kGym : kCarpark, 0s, 24s), piece(kGym, 24s, 24s)}, {160, 90});
    watched.player.seek(kBegin + 24s);
    REQUIRE(watched.settle());
    const base::WallTime start = watched.player.position();
    // From 4x on not every picture is shown: one in an eighth of a second.
    const microseconds most = std::abs(rate) > 2 ? kFrame * 4 : kFrame;
    int looks = 0;
    QObject::connect(&watched.player, &media::Player::positionChanged, &watched.player,
                     [&](base::WallTime position) {
                         if (!watched.player.inStep())
                             return;
                         ++looks;
                         for (int lane = 0; lane < 4; ++lane) {
                             const auto behind = position - watched.player.status(lane).shown;
                             CHECK(behind >= 0us);
                             CHECK(behind <= most + 1ms);
                         }
                     });
    watched.player.play(rate);
    REQUIRE(waitFor([&] { return std::chrono::abs(watched.player.position() - start) > 3s; }, 30s));
    watched.player.pause();
    CHECK(looks > 5);
    CHECK(watched.player.rate() == rate);
    for (int lane = 0; lane < 4; ++lane) {
        const auto &shown = watched.shown[lane];
        CHECK(std::is_sorted(shown.begin() + 1, shown.end(),
                             [&](auto a, auto b) { return rate > 0 ? a < b : b < a; }));
    }
}

TEST_CASE("A gap is shown with its ends, played through, or skipped", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s), piece(kGym, 600s, 24s)});
    watched.player.seek(kBegin + 100s);
    REQUIRE(watched.settle());
    const LaneStatus status = watched.player.status(lane);
    REQUIRE(status.state == LaneStatus::State::NoFootage);
    REQUIRE(status.gap);
    CHECK(status.gap->from == kBegin + 24s);
    CHECK(status.gap->to == kBegin + 600s);
    SECTION("before the first and after the last picture it is open")
    {
        watched.player.seek(kBegin + -5s);
        REQUIRE(watched.settle());
        CHECK(*watched.player.status(lane).gap == media::TimeRange{{}, kBegin});
        watched.player.seek(kBegin + 700s);
        REQUIRE(watched.settle());
        CHECK(*watched.player.status(lane).gap == media::TimeRange{kBegin + 624s, {}});
    }
    SECTION("skipped forward, and the end is told")
    {
        bool ended = false;
        QObject::connect(&watched.player, &media::Player::reachedEnd, &watched.player, [&] { ended = true; });
        watched.player.setSkipGaps(true);
        watched.player.seek(kBegin + 23s);
        watched.player.play(4);
        REQUIRE(waitFor([&] { return watched.shownAt(lane) >= 600s; }));
        REQUIRE(waitFor([&] { return ended; }, 30s));
        CHECK_FALSE(watched.player.isPlaying());
        REQUIRE(watched.settle());
        CHECK(watched.player.position() < kBegin + 624s);
        CHECK(watched.shownAt(lane) > 623'800ms);
    }
    SECTION("skipped backward")
    {
        watched.player.setSkipGaps(true);
        watched.player.seek(kBegin + 601s);
        watched.player.play(-2);
        REQUIRE(waitFor([&] { return watched.shownAt(lane) > 0s && watched.shownAt(lane) < 23s; }, 20s));
    }
}

TEST_CASE("A loop plays its range again and again", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s)}, {160, 90});
    watched.player.setLoop(media::TimeRange{kBegin + 5s, kBegin + 5500ms});
    watched.player.seek(kBegin + 5s);
    watched.player.play(2);
    int turns = 0;
    base::WallTime before = kBegin;
    QObject::connect(&watched.player, &media::Player::positionChanged, &watched.player,
                     [&](base::WallTime position) {
                         turns += position < before ? 1 : 0;
                         before = position;
                         CHECK(position <= kBegin + 5500ms);
                     });
    REQUIRE(waitFor([&] { return turns >= 3; }, 20s));
    CHECK(watched.shownAt(lane) >= 4900ms);
}

TEST_CASE("A correction moves one lane against the others", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s)});
    watched.player.seek(kBegin + 10s);
    REQUIRE(watched.settle());
    CHECK(isClose(watched.shownAt(lane), 10s));
    watched.player.setCorrection(lane, 1800ms);
    REQUIRE(watched.settle());
    // What the camera's clock calls 8.2 s happened at 10 s.
    CHECK(isClose(watched.shownAt(lane), pictureAt(8200ms, 15) + 1800ms));
    CHECK(watched.last[lane].capturedAt == watched.player.status(lane).shown);
}

TEST_CASE("Zoom and full size of the picture that stands", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kMain, 0s, 20s)}, {480, 270});
    watched.player.seek(kBegin + 7900ms);
    REQUIRE(watched.settle());
    REQUIRE(watched.last[lane].image.size() == QSize(480, 270));
    const base::WallTime shown = watched.player.status(lane).shown;
    watched.player.setDemand(lane, {{480, 270}, {0.25, 0.25, 0.25, 0.25}, true});
    REQUIRE(waitFor([&] { return watched.last[lane].crop.width() < 0.3; }));
    CHECK(watched.last[lane].capturedAt == shown);
    media::Picture full;
    QObject::connect(&watched.player, &media::Player::fullPictureReady, &watched.player,
                     [&](int, const media::Picture &picture) { full = picture; });
    watched.player.requestFullPicture(lane);
    REQUIRE(waitFor([&] { return !full.isNull(); }));
    CHECK(full.image.size() == QSize(1920, 1080));
    CHECK(full.capturedAt == shown);
}
