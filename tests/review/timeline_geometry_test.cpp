// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/timeline_moments.h"
#include "tests/support/catch.h"
#include "ui/review/timeline_geometry.h"
#include "ui/review/timeline_model.h"

using namespace videoguard;
using namespace videoguard::review;
using namespace std::chrono_literals;
using test::moment;
using test::range;
using test::stretch;

TEST_CASE("Time to pixel and back is the same moment", "[review][geometry]")
{
    const TimeScale scale{range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z"), 200, 1600};
    CHECK(scale.xOf(moment("2026-03-04T12:00:00Z")) == Approx(200));
    CHECK(scale.xOf(moment("2026-03-04T12:30:00Z")) == Approx(1000));
    CHECK(scale.timeAt(1800) == moment("2026-03-04T13:00:00Z"));
    for (const double x : {200.0, 217.5, 900.25, 1799.0})
        CHECK(scale.xOf(scale.timeAt(x)) == Approx(x).margin(0.001));
}

TEST_CASE("Zooming keeps the moment under the pointer where it is", "[review][geometry]")
{
    const media::TimeRange before = range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z");
    const base::WallTime anchor = moment("2026-03-04T12:15:00Z");
    for (const double factor : {0.1, 0.8, 1.25, 20.0}) {
        const media::TimeRange after = zoomed(before, anchor, factor);
        const double part =
            static_cast<double>((anchor - after.from).count()) / static_cast<double>(after.length().count());
        CHECK(part == Approx(0.25).margin(1e-6));
    }
    CHECK(zoomed(before, anchor, 1e-9).length() == 2s);
    CHECK(zoomed(before, anchor, 1e9).length() == kLongestRange);
}

TEST_CASE("A range beyond what there is comes back until its middle is inside", "[review][geometry]")
{
    const media::TimeRange bounds = range("2026-03-01T00:00:00Z", "2026-03-04T12:00:00Z");
    const auto future = allowed(range("2026-03-05T00:00:00Z", "2026-03-05T02:00:00Z"), bounds);
    CHECK(future == range("2026-03-04T11:00:00Z", "2026-03-04T13:00:00Z"));
    const auto past = allowed(range("2020-03-05T00:00:00Z", "2020-03-05T02:00:00Z"), bounds);
    CHECK(past == range("2026-02-28T23:00:00Z", "2026-03-01T01:00:00Z"));
    const auto inside = range("2026-03-02T00:00:00Z", "2026-03-02T02:00:00Z");
    CHECK(allowed(inside, bounds) == inside);
    CHECK(allowed(range("2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z"), bounds).length() == 2s);
    CHECK(allowed(inside, {}) == inside);
}

TEST_CASE("Rows shrink to a least height and are scrolled then", "[review][geometry]")
{
    const TimelineMetrics m;
    const TimelineLayout four = layOut(QSize(1840, 260), 4, 0, m);
    CHECK(four.maxScroll == 0);
    CHECK(four.laneHeight == (260 - m.fixed()) / 4);
    CHECK(four.lanes.height() == 4 * four.laneHeight);
    CHECK(four.holds.bottom() < 260);
    const TimelineLayout many = layOut(QSize(1840, 220), 16, 10'000, m);
    CHECK(many.laneHeight == m.laneMin);
    CHECK(many.maxScroll == 16 * m.laneMin - many.lanes.height());
    CHECK(many.scroll == many.maxScroll);
    CHECK(many.lane(15).bottom() == many.lanes.bottom());
    CHECK(many.holds.bottom() < 220);
    CHECK(layOut(QSize(1840, 2000), 2, 0, m).laneHeight == m.laneMax);
    CHECK(layOut(QSize(300, 120), 16, 0, m).plot.width() > 100);
    CHECK(layOut(QSize(300, 260), 0, 0, m).lanes.height() == 0);
}

TEST_CASE("A point belongs to the lane that is drawn there", "[review][geometry]")
{
    const TimelineMetrics m;
    const TimelineLayout layout = layOut(QSize(1840, 220), 16, 30, m);
    for (int i = 0; i < 16; ++i) {
        const QPoint at(900, layout.lane(i).center().y());
        const bool inSight = layout.lanes.contains(at);
        CHECK(layout.laneAt(at) == (inSight ? std::optional(i) : std::nullopt));
    }
    CHECK_FALSE(layout.laneAt(QPoint(900, 10)).has_value());
    CHECK_FALSE(layout.laneAt(QPoint(900, layout.bookmarks.center().y())).has_value());
}

TEST_CASE("A bar shows footage, gaps and an open end where they are", "[review][geometry]")
{
    std::vector<archive::Stretch> all{stretch("2026-03-04T11:00:00Z", "2026-03-04T12:10:00Z"),
                                      stretch("2026-03-04T12:20:00Z", "2026-03-04T12:30:00Z"),
                                      stretch("2026-03-04T12:30:00Z", "2026-03-04T12:40:00Z"),
                                      stretch("2026-03-04T12:40:00Z", "2026-03-04T12:50:00Z")};
    all[2].damaged = true;
    all[3].open = true;
    const Bar bar = barOf(all, range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z"), 600);
    CHECK(bar.runs == std::vector<BarRun>{{0, 100, Filling::Footage},
                                          {200, 300, Filling::Footage},
                                          {300, 400, Filling::Damaged},
                                          {400, 500, Filling::Footage}});
    REQUIRE(bar.gaps.size() == 1);
    CHECK(bar.gaps[0].from == 100);
    CHECK(bar.gaps[0].to == 200);
    CHECK(bar.gaps[0].range.length() == 10min);
    CHECK(bar.openEnd == 500);
}

TEST_CASE("A gap that goes beyond the edge keeps its whole length", "[review][geometry]")
{
    const std::vector<archive::Stretch> all{stretch("2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z"),
                                            stretch("2026-03-04T14:00:00Z", "2026-03-04T15:00:00Z")};
    const Bar bar = barOf(all, range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z"), 600);
    CHECK(bar.runs.empty());
    REQUIRE(bar.gaps.size() == 1);
    CHECK(bar.gaps[0].from == 0);
    CHECK(bar.gaps[0].to == 600);
    CHECK(bar.gaps[0].range.length() == 3h);
    CHECK(barOf(all, range("2026-03-04T16:00:00Z", "2026-03-04T17:00:00Z"), 600).gaps.empty());
}

TEST_CASE("A million stretches answer no more pieces than pixels", "[review][geometry]")
{
    std::vector<archive::Stretch> all(200'000);
    const base::WallTime from = moment("2026-01-01T00:00:00Z");
    for (size_t i = 0; i < all.size(); ++i) {
        const auto at = from + std::chrono::microseconds(static_cast<qint64>(i) * 60'000'000);
        all[i].range = {at, at + 30s};
    }
    const Bar bar = barOf(all, {from, all.back().range.to}, 1600);
    CHECK(bar.runs.size() <= 1600);
    CHECK(bar.gaps.size() <= 1600);
    for (size_t i = 1; i < bar.runs.size(); ++i)
        CHECK(bar.runs[i - 1].to <= bar.runs[i].from);
}

TEST_CASE("Footage of a moment is at least one pixel", "[review][geometry]")
{
    const std::vector<archive::Stretch> all{stretch("2026-03-04T12:00:00Z", "2026-03-04T12:00:01Z")};
    const Bar bar = barOf(all, range("2026-03-01T00:00:00Z", "2026-03-08T00:00:00Z"), 700);
    REQUIRE(bar.runs.size() == 1);
    CHECK(bar.runs[0].to - bar.runs[0].from == 1);
}

TEST_CASE("Footage of all lanes together has the gaps that all of them have", "[review][geometry]")
{
    std::vector<TimelineLane> lanes(2);
    lanes[0].stretches = {stretch("2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z"),
                          stretch("2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z")};
    lanes[1].stretches = {stretch("2026-03-04T08:30:00Z", "2026-03-04T09:30:00Z")};
    const auto all = unionOf(lanes, range("2026-03-04T00:00:00Z", "2026-03-05T00:00:00Z"));
    REQUIRE(all.size() == 2);
    CHECK(all[0].range == range("2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"));
    CHECK(all[1].range == range("2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z"));
}

TEST_CASE("A gap is told with its length and both ends", "[review][geometry]")
{
    TimelineLane lane;
    lane.stretches = {stretch("2026-03-04T11:00:00Z", "2026-03-04T12:01:12Z"),
                      stretch("2026-03-04T12:03:24Z", "2026-03-04T13:00:00Z")};
    const LocalTime local(QByteArrayLiteral("Europe/Riga"));
    CHECK(gapText(lane, moment("2026-03-04T12:02:00Z"), local, QLocale::c()).toStdString() ==
          "gap 2 min 12 s, 14:01:12 to 14:03:24");
    for (const char *footage :
         {"2026-03-04T10:00:00Z", "2026-03-04T12:00:00Z", "2026-03-04T12:03:24Z", "2026-03-04T14:00:00Z"})
        CHECK(gapText(lane, moment(footage), local, QLocale::c()).isEmpty());
}

TEST_CASE("A lane is read aloud with its footage and gaps", "[review][accessible]")
{
    TimelineLane lane;
    lane.number = QStringLiteral("101");
    lane.name = QStringLiteral("Pils");
    const LocalTime local(QByteArrayLiteral("Europe/Riga"));
    const auto all = range("2026-03-04T11:50:00Z", "2026-03-04T12:30:00Z");
    CHECK(spokenLane(lane, all, local) == QStringLiteral("Camera 101 Pils, no footage in sight"));
    lane.stretches = {stretch("2026-03-04T11:00:00Z", "2026-03-04T12:01:12Z"),
                      stretch("2026-03-04T12:03:24Z", "2026-03-04T13:00:00Z")};
    CHECK(spokenLane(lane, all, local).toStdString() ==
          "Camera 101 Pils, footage 13:50 to 14:01, gap 2 minutes 12 seconds, footage 14:03 to 14:30");
}
