// SPDX-License-Identifier: EUPL-1.2
#include "tests/archive/archive_fixture.h"

#include <QDateTime>
#include <QTimeZone>

#include <random>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

/// Rows without files: coverage reads none.
void put(ArchiveFile &file, const QString &camera, base::WallTime from, std::chrono::microseconds length,
         bool damaged = false)
{
    Segment segment;
    segment.cameraId = camera;
    segment.facts = factsOf(file.pathOf(camera, from), {from, from + length});
    segment.facts.damagedPictures = damaged ? 1 : 0;
    require(file->add({segment}));
}

std::vector<Stretch> coverageOf(ArchiveFile &file, const TimeRange &range,
                                std::chrono::microseconds resolution)
{
    return require(file->coverage({cameraId(1)}, range, resolution)).front();
}

quint32 hoursOn(ArchiveFile &file, QDate date)
{
    const auto days =
        require(file->days({cameraId(1), cameraId(2)}, date, date, QByteArrayLiteral("Europe/Riga")));
    REQUIRE(days.size() == 1);
    REQUIRE(days[0].first == date);
    return days[0].second;
}

/// Of Riga, `hour` counted from the beginning of the day.
base::WallTime inRiga(QDate date, std::chrono::microseconds sinceMidnight)
{
    const qint64 begin = date.startOfDay(QTimeZone("Europe/Riga")).toSecsSinceEpoch();
    return base::WallTime{std::chrono::seconds(begin)} + sinceMidnight;
}

} // namespace

TEST_CASE("gaps below the resolution close, others stay", "[archive][coverage]")
{
    ArchiveFile file;
    put(file, cameraId(1), at(1h), 60s);
    put(file, cameraId(1), at(1h + 60s + 900ms), 60s);
    put(file, cameraId(1), at(1h + 125s), 60s);
    const TimeRange range{at(0h), at(2h)};
    CHECK(coverageOf(file, range, 1us).size() == 3);
    CHECK(coverageOf(file, range, 1s).size() == 2);
    const std::vector<Stretch> whole = coverageOf(file, range, 10s);
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].range == TimeRange{at(1h), at(1h + 185s)});
    CHECK(whole[0].clock == media::ClockSource::Camera);
    // Cut to what was asked for.
    const std::vector<Stretch> part = coverageOf(file, {at(1h + 10s), at(1h + 20s)}, 1s);
    REQUIRE(part.size() == 1);
    CHECK(part[0].range == TimeRange{at(1h + 10s), at(1h + 20s)});
    CHECK(coverageOf(file, {at(3h), at(4h)}, 1s).empty());
    CHECK(coverageOf(file, {at(2h), at(1h)}, 1s).empty());
}

TEST_CASE("coverage answers in the order asked, with nothing for unknown cameras", "[archive][coverage]")
{
    ArchiveFile file;
    put(file, cameraId(1), at(1h), 60s);
    put(file, cameraId(3), at(2h), 60s);
    const auto all = require(file->coverage({cameraId(3), cameraId(2), cameraId(1)}, {at(0h), at(24h)}, 10s));
    REQUIRE(all.size() == 3);
    REQUIRE(all[0].size() == 1);
    CHECK(all[0][0].range.from == at(2h));
    CHECK(all[1].empty());
    REQUIRE(all[2].size() == 1);
    CHECK(all[2][0].range.from == at(1h));
}

TEST_CASE("what is damaged is a stretch of its own, wide enough to be seen", "[archive][coverage]")
{
    ArchiveFile file;
    for (int minute = 0; minute < 600; ++minute)
        put(file, cameraId(1), at(std::chrono::minutes(minute)), 60s, minute == 300);
    for (const std::chrono::microseconds resolution : {1s + 0us, 60s + 0us, 600s + 0us}) {
        const std::vector<Stretch> found = coverageOf(file, {at(-24h), at(24h * 9)}, resolution);
        REQUIRE(found.size() == 3);
        CHECK(found[0].range == TimeRange{at(0h), at(5h)});
        CHECK_FALSE(found[0].damaged);
        CHECK(found[1].range ==
              TimeRange{at(5h), at(5h) + std::max<std::chrono::microseconds>(resolution, 60s)});
        CHECK(found[1].damaged);
        CHECK(found[2].range.to == at(10h));
        CHECK_FALSE(found[2].damaged);
    }
}

TEST_CASE("the segment that is being written is seen to its present end", "[archive][coverage]")
{
    ArchiveFile file;
    put(file, cameraId(1), at(1h), 60s);
    media::SegmentFacts facts = factsOf(file.pathOf(cameraId(1), at(1h + 60s)), {at(1h + 60s), at(1h + 60s)});
    const qint64 id = require(file->begin(cameraId(1), Stream::Main, facts));
    for (const auto grown : {3s, 7s, 59s, 61s}) {
        facts.range.to = facts.range.from + grown;
        require(file->update(id, facts, true));
        for (const std::chrono::microseconds resolution : {5s + 0us, 120s + 0us}) {
            const std::vector<Stretch> found = coverageOf(file, {at(0h), at(24h)}, resolution);
            REQUIRE(found.size() == 1);
            CHECK(found[0].open);
            CHECK(found[0].range == TimeRange{at(1h), facts.range.to});
        }
    }
    require(file->update(id, facts, false));
    CHECK_FALSE(coverageOf(file, {at(0h), at(24h)}, 5s)[0].open);
}

TEST_CASE("hours of a day are those of the wall, in both nights when clocks are set", "[archive][days]")
{
    ArchiveFile file;
    const QDate plain(2026, 2, 10);
    put(file, cameraId(1), inRiga(plain, 0h), 60s);
    put(file, cameraId(2), inRiga(plain, 13h + 59min + 30s), 60s);
    CHECK(hoursOn(file, plain) == ((1U << 0) | (1U << 13) | (1U << 14)));
    CHECK(hoursOn(file, plain.addDays(-1)) == 0);

    // Spring: from 03:00 to 04:00 there is nothing. 23 hours.
    const QDate spring(2026, 3, 29);
    for (int hour = 0; hour < 23; ++hour)
        put(file, cameraId(1), inRiga(spring, std::chrono::hours(hour) + 10min), 60s);
    CHECK(hoursOn(file, spring) == (0xFFFFFFU & ~(1U << 3)));
    CHECK(hoursOn(file, spring.addDays(1)) == 0);

    // Autumn: 03:00 to 04:00 comes twice. 25 hours.
    const QDate autumn(2026, 10, 25);
    put(file, cameraId(1), inRiga(autumn, 4h + 10min), 60s); // the second time
    CHECK(hoursOn(file, autumn) == 1U << 3);
    put(file, cameraId(1), inRiga(autumn, 24h + 10min), 60s);
    CHECK(hoursOn(file, autumn) == ((1U << 3) | (1U << 23)));
    CHECK(hoursOn(file, autumn.addDays(1)) == 0);

    CHECK(kindOf(file->days({cameraId(1)}, plain, plain, QByteArrayLiteral("Atlantis/Poseidonis"))) ==
          base::ErrorKind::Unsupported);
}

TEST_CASE("coverage of random segments is that of a naive model", "[archive][coverage][random]")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto any = [&random](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        ArchiveFile file;
        std::vector<bool> seconds(6 * 3600);
        std::vector<Segment> all;
        for (int i = 0; i < 60; ++i) {
            const int from = any(0, int(seconds.size()) - 200);
            const int length = any(1, 180);
            Segment segment;
            segment.cameraId = cameraId(1);
            const base::WallTime begin = at(std::chrono::seconds(from));
            segment.facts =
                factsOf(file.pathOf(cameraId(1), begin), {begin, begin + std::chrono::seconds(length)});
            all.push_back(segment);
            std::fill_n(seconds.begin() + from, length, true);
        }
        require(file->add(all));
        const int first = any(0, 3600);
        const int last = any(first + 60, int(seconds.size()));
        const int resolution = any(1, 59);
        std::vector<TimeRange> expected;
        for (int s = first; s < last; ++s) {
            if (!seconds[std::size_t(s)])
                continue;
            const base::WallTime t = at(std::chrono::seconds(s));
            if (!expected.empty() && t - expected.back().to < std::chrono::seconds(resolution))
                expected.back().to = t + 1s;
            else
                expected.push_back({t, t + 1s});
        }
        const TimeRange range{at(std::chrono::seconds(first)), at(std::chrono::seconds(last))};
        std::vector<TimeRange> found;
        for (const Stretch &stretch : coverageOf(file, range, std::chrono::seconds(resolution)))
            found.push_back(stretch.range);
        CHECK(found == expected);

        // By the minute, after a part of them has gone.
        std::vector<bool> minutes(seconds.size() / 60);
        require(file->setPlans({{cameraId(1), Mode::Continuous, Stream::Main, 1, {}}}));
        const int gone = any(0, int(seconds.size()));
        static_cast<void>(sweepAll(*file, at(std::chrono::seconds(gone) + 24h)));
        for (const Segment &segment : all) {
            const auto from = segment.facts.range.from - at(0s);
            const auto to = segment.facts.range.to - at(0s);
            if (to > std::chrono::seconds(gone))
                for (auto minute = from / 60s; minute * 60s < to; ++minute)
                    minutes[std::size_t(minute)] = true;
        }
        std::vector<TimeRange> left;
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            const base::WallTime t = at(std::chrono::minutes(i));
            if (minutes[i] && !left.empty() && left.back().to == t)
                left.back().to = t + 1min;
            else if (minutes[i])
                left.push_back({t, t + 1min});
        }
        found.clear();
        for (const Stretch &stretch : coverageOf(file, {at(-24h * 30), at(24h * 30)}, 60s))
            found.push_back(stretch.range);
        CHECK(found == left);
    }
}
