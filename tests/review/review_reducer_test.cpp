// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/review/review_reducer.h"
#include "ui/review/review_words.h"

#include <QPointF>

using namespace videoguard;
using namespace videoguard::review;
using namespace std::chrono_literals;

namespace {

base::WallTime at(std::chrono::microseconds since)
{
    return {std::chrono::microseconds(1'772'600'000'000'000) + since};
}

ReviewState withLanes(int count)
{
    ReviewState state;
    std::vector<ReviewLane> lanes;
    for (int i = 0; i < count; ++i)
        lanes.push_back({QString::number(i), QString::number(i), {}, false});
    setLanes(state, std::move(lanes));
    return state;
}

} // namespace

TEST_CASE("The layout follows the number of cameras, and no more than sixteen are shown", "[review][reducer]")
{
    CHECK(withLanes(1).edge == 1);
    CHECK(withLanes(2).edge == 2);
    CHECK(withLanes(5).edge == 3);
    CHECK(withLanes(16).edge == 4);
    CHECK(withLanes(40).lanes.size() == 16);
    CHECK(withLanes(0).selected == -1);
    ReviewState state = withLanes(16);
    CHECK_FALSE(addLane(state, {QStringLiteral("x"), {}, {}, false}));
    CHECK(state.lanes.size() == 16);
}

TEST_CASE("A camera that is named twice is shown once", "[review][reducer]")
{
    ReviewState state = withLanes(2);
    CHECK_FALSE(addLane(state, {QStringLiteral("1"), {}, {}, false}));
    setLanes(state, {{QStringLiteral("a"), {}, {}, false}, {QStringLiteral("a"), {}, {}, false}});
    CHECK(state.lanes.size() == 1);
}

TEST_CASE("In a small layout the page with the selected camera is seen", "[review][reducer]")
{
    ReviewState state = withLanes(9);
    setEdge(state, 2);
    CHECK(shownLanes(state) == std::vector<int>{0, 1, 2, 3});
    selectNext(state, 5);
    CHECK(shownLanes(state) == std::vector<int>{4, 5, 6, 7});
    selectNext(state, -6);
    CHECK(state.selected == 8);
    CHECK(shownLanes(state) == std::vector<int>{8});
    toggleEnlarged(state, 3);
    CHECK(shownLanes(state) == std::vector<int>{3});
    toggleEnlarged(state, 3);
    CHECK(shownLanes(state) == std::vector<int>{0, 1, 2, 3});
}

TEST_CASE("Taking a camera out keeps the selection on what is there", "[review][reducer]")
{
    ReviewState state = withLanes(3);
    select(state, 2);
    state.listening = QStringLiteral("2");
    removeLane(state, QStringLiteral("2"));
    CHECK(state.selected == 1);
    CHECK(state.listening.isEmpty());
    removeLane(state, QStringLiteral("0"));
    CHECK(state.selected == 0);
    removeLane(state, QStringLiteral("1"));
    CHECK(state.selected == -1);
}

TEST_CASE("L doubles forward up to 16 times, J turns around, K stops", "[review][reducer]")
{
    ReviewState state = withLanes(1);
    shuttle(state, 1);
    CHECK(state.playing);
    CHECK(state.rate == 1);
    for (const double expected : {2.0, 4.0, 8.0, 16.0, 16.0}) {
        shuttle(state, 1);
        CHECK(state.rate == expected);
    }
    shuttle(state, -1);
    CHECK(state.rate == -1);
    shuttle(state, -1);
    CHECK(state.rate == -2);
    pause(state);
    CHECK_FALSE(state.playing);
    setSpeed(state, 0.25);
    CHECK(state.rate == -0.25);
    togglePlaying(state);
    shuttle(state, -1);
    CHECK(state.rate == -1);
}

TEST_CASE("In after out takes the out mark away, and the other way round", "[review][reducer]")
{
    ReviewState state;
    CHECK_FALSE(markedRange(state));
    markIn(state, at(10s));
    markOut(state, at(20s));
    CHECK(markedRange(state) == media::TimeRange{at(10s), at(20s)});
    markIn(state, at(30s));
    CHECK_FALSE(markedRange(state));
    CHECK_FALSE(state.out.isKnown());
    markOut(state, at(5s));
    CHECK_FALSE(state.in.isKnown());
    clearMarks(state);
    CHECK_FALSE(state.out.isKnown());
}

TEST_CASE("The digital zoom keeps the point under the pointer and stays within the picture",
          "[review][reducer]")
{
    ReviewState state = withLanes(1);
    const QString id = state.lanes[0].id;
    zoom(state, id, 4, {0.75, 0.25});
    const QRectF crop = cropOf(state, id);
    CHECK(crop.width() == Approx(0.25));
    CHECK(crop.left() + 0.75 * crop.width() == Approx(0.75));
    CHECK(crop.top() + 0.25 * crop.height() == Approx(0.25));
    pan(state, id, {10, -10});
    CHECK(cropOf(state, id).right() == Approx(1.0));
    CHECK(cropOf(state, id).top() == Approx(0.0));
    zoom(state, id, 1000, {0.5, 0.5});
    CHECK(cropOf(state, id).width() == Approx(1 / kClosest));
    zoom(state, id, 1.0 / 1000, {0.5, 0.5});
    CHECK(cropOf(state, id) == kWholePicture);
}

TEST_CASE("The next event is the nearest one in that direction that is not here already", "[review][reducer]")
{
    const std::vector<base::WallTime> events{at(50s), at(10s), at(30s)};
    CHECK(nextEvent(events, at(0s), 1) == at(10s));
    CHECK(nextEvent(events, at(10s), 1) == at(30s));
    CHECK(nextEvent(events, at(30s), -1) == at(10s));
    CHECK_FALSE(nextEvent(events, at(10s), -1));
    CHECK_FALSE(nextEvent(events, at(51s), 1));
    CHECK_FALSE(nextEvent({}, at(0s), 1));
}

TEST_CASE("A correction says what the clock was wrong by", "[review][words]")
{
    CHECK(ReviewWords::correction({}).isEmpty());
    CHECK(ReviewWords::correction(1800ms) == QStringLiteral("clock −1.8 s, corrected"));
    CHECK(ReviewWords::correction(-250ms) == QStringLiteral("clock +0.250 s, corrected"));
}

TEST_CASE("Lengths and ranges are said in words", "[review][words]")
{
    CHECK(ReviewWords::length(132s) == QStringLiteral("2 min 12 s"));
    CHECK(ReviewWords::length(42s) == QStringLiteral("42 s"));
    CHECK(ReviewWords::length(2h + 5min) == QStringLiteral("2 h 5 min"));
    CHECK(ReviewWords::range({at(0s), {}}).endsWith(QStringLiteral("now")));
    CHECK(ReviewWords::rate(-0.5) == QStringLiteral("½×"));
    const media::TimeRange day = ReviewWords::day(at(0s));
    CHECK(day.contains(at(0s)));
    CHECK(day.length() == 24h); // the tests run in UTC
}
