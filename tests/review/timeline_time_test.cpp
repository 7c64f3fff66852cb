// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/timeline_moments.h"
#include "tests/support/catch.h"
#include "ui/review/timeline_ticks.h"

using namespace videoguard;
using namespace videoguard::review;
using namespace std::chrono_literals;
using test::moment;
using test::range;

namespace {

const QByteArray kRiga = QByteArrayLiteral("Europe/Riga");

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList all;
    for (const Tick &tick : ticks) {
        if (!tick.label.isEmpty())
            all << tick.label;
    }
    return all;
}

QString oneLine(const QStringList &all)
{
    return all.join(QLatin1Char('|'));
}

constexpr TickStep hours(int n)
{
    return {TickStep::Unit::Milliseconds, n * 3'600'000LL, 3'600'000LL};
}

} // namespace

TEST_CASE("A day of local time has 24 hours, 23 in March's night and 25 in October's", "[review][time]")
{
    const LocalTime local(kRiga);
    CHECK(local.dayOf(moment("2026-03-04T12:00:00Z")) ==
          range("2026-03-03T22:00:00Z", "2026-03-04T22:00:00Z"));
    CHECK(local.dayOf(moment("2026-03-29T12:00:00Z")).length() == 23h);
    CHECK(local.dayOf(moment("2026-10-25T12:00:00Z")).length() == 25h);
    CHECK(local.dayOf(moment("2026-10-25T12:00:00Z")).from == moment("2026-10-24T21:00:00Z"));
}

TEST_CASE("The changes of the clock in Riga are known with both offsets", "[review][time]")
{
    const LocalTime local(kRiga);
    const auto changes = local.changes(range("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].at == moment("2026-03-29T01:00:00Z"));
    CHECK(changes[0].before_s == 7200);
    CHECK(changes[0].after_s == 10800);
    CHECK(changes[1].at == moment("2026-10-25T01:00:00Z"));
    CHECK(changes[1].after_s == 7200);
    CHECK(local.offset_s(moment("2026-10-25T00:59:59Z")) == 10800);
    CHECK(local.offset_s(moment("2026-10-25T01:00:00Z")) == 7200);
    CHECK(local.changes(range("2026-03-29T01:00:00Z", "2026-03-29T01:00:01Z")).size() == 1);
    CHECK(local.changes(range("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z")).empty());
}

TEST_CASE("A time in the doubled hour says which one it is", "[review][time]")
{
    const LocalTime local(kRiga);
    CHECK(local.timeText(moment("2026-10-25T00:30:00Z")) == QStringLiteral("03:30:00 +03:00"));
    CHECK(local.timeText(moment("2026-10-25T01:30:00Z")) == QStringLiteral("03:30:00 +02:00"));
    CHECK(local.timeText(moment("2026-10-25T12:30:00Z")) == QStringLiteral("14:30:00"));
    CHECK(local.shortTimeText(moment("2026-03-04T12:08:12Z")) == QStringLiteral("14:08"));
}

TEST_CASE("An unknown zone is the system's", "[review][time]")
{
    const LocalTime local(QByteArrayLiteral("Nowhere/Atall"));
    CHECK(local.offset_s(moment("2026-07-01T00:00:00Z")) == 0); // tests run in UTC
}

TEST_CASE("The overview of October's long day has both hours with their offsets", "[review][ticks]")
{
    const LocalTime local(kRiga);
    const auto day = local.dayOf(moment("2026-10-25T12:00:00Z"));
    const auto ticks = ticksOf(day, hours(3), local, QLocale::c(), RulerKind::Day);
    CHECK(oneLine(labels(ticks)).toStdString() ==
          "00:00|03:00 +03:00|03:00 +02:00|06:00 +02:00|09:00|12:00|15:00|18:00|21:00|24:00");
    CHECK(ticks.size() == 26); // every hour, both ends
    const auto sixes = ticksOf(day, hours(6), local, QLocale::c(), RulerKind::Day);
    CHECK(oneLine(labels(sixes)).toStdString().find("03:00 +03:00|03:00 +02:00") != std::string::npos);
}

TEST_CASE("The overview of March's short day skips the missing hour and says the new offset",
          "[review][ticks]")
{
    const LocalTime local(kRiga);
    const auto ticks =
        ticksOf(local.dayOf(moment("2026-03-29T12:00:00Z")), hours(1), local, QLocale::c(), RulerKind::Day);
    const QString all = oneLine(labels(ticks));
    CHECK(all.startsWith(QStringLiteral("00:00|01:00|02:00 +02:00|04:00 +03:00|05:00 +03:00|06:00|")));
    CHECK(all.endsWith(QStringLiteral("|23:00|24:00")));
    CHECK_FALSE(all.contains(QStringLiteral("|03:00")));
}

TEST_CASE("A ruler over midnight says the new date", "[review][ticks]")
{
    const LocalTime local(kRiga);
    const auto ticks = ticksOf(range("2026-03-03T20:00:00Z", "2026-03-04T00:00:00Z"), hours(1), local,
                               QLocale(QLocale::English), RulerKind::Range);
    CHECK(oneLine(labels(ticks)).toStdString() == "22:00|23:00|4 Mar|01:00|02:00");
}

TEST_CASE("Weeks begin on Monday and months on their first day, also in summer time", "[review][ticks]")
{
    const LocalTime local(kRiga);
    const TickStep week{TickStep::Unit::Milliseconds, 7 * 86'400'000LL, 86'400'000LL};
    const auto weeks = ticksOf(range("2026-03-20T00:00:00Z", "2026-04-10T00:00:00Z"), week, local,
                               QLocale(QLocale::English), RulerKind::Range);
    CHECK(oneLine(labels(weeks)).toStdString() == "23 Mar|30 Mar|6 Apr");
    for (const Tick &tick : weeks)
        CHECK(local.at(tick.at).time() == QTime(0, 0));
    const auto months =
        ticksOf(range("2026-02-10T00:00:00Z", "2026-06-10T00:00:00Z"), {TickStep::Unit::Months, 1, 0}, local,
                QLocale(QLocale::English), RulerKind::Range);
    CHECK(oneLine(labels(months)).toStdString() == "Mar 2026|Apr 2026|May 2026|Jun 2026");
    CHECK(months[1].at == moment("2026-03-31T21:00:00Z"));
}

TEST_CASE("Every zoom from 2 s to 400 days has labels, and not too many", "[review][ticks]")
{
    const LocalTime local(kRiga);
    const double width = 1500;
    for (double seconds = 2; seconds <= 400 * 86400.0; seconds *= 1.37) {
        const base::WallTime from = moment("2026-03-04T12:00:00.123Z");
        const media::TimeRange of{from, from + std::chrono::microseconds(std::llround(seconds * 1e6))};
        const TickStep step = tickStep(width / seconds, 80);
        const auto ticks = ticksOf(of, step, local, QLocale::c(), RulerKind::Range);
        INFO(seconds);
        CHECK(labels(ticks).size() >= 2);
        CHECK(labels(ticks).size() <= 22);
        CHECK(ticks.size() <= 450);
        for (size_t i = 1; i < ticks.size(); ++i)
            CHECK(ticks[i - 1].at <= ticks[i].at);
        CHECK(ticks.front().at >= of.from);
        CHECK(ticks.back().at <= of.to);
    }
}

TEST_CASE("Parts of a second are written with the decimal sign of the language", "[review][ticks]")
{
    const LocalTime local(kRiga);
    const auto ticks = ticksOf(range("2026-03-04T12:08:10Z", "2026-03-04T12:08:11Z"),
                               tickStep(1500 / 1.0, 80), local, QLocale(QLocale::Latvian), RulerKind::Range);
    CHECK(labels(ticks).contains(QStringLiteral("14:08:10,1")));
}

TEST_CASE("Labels never touch; those beside a change of the clock move aside", "[review][ticks]")
{
    const auto places = placeLabels({0, 50, 100, 130, 200}, {40, 40, 40, 40, 40},
                                    {false, false, true, true, false}, 0, 220, 4);
    CHECK(places[0].shown);
    CHECK(places[2].shown);
    CHECK(places[3].shown);
    CHECK(places[2].left + 40 + 4 <= places[3].left + 0.01);
    double free = -100;
    for (const LabelPlace &place : places) {
        if (!place.shown)
            continue;
        CHECK(place.left >= free);
        CHECK(place.left >= 0);
        CHECK(place.left + 40 <= 220);
        free = place.left + 44 - 0.01;
    }
}

TEST_CASE("Lengths are said with two units at most", "[review][time]")
{
    const QLocale c = QLocale::c();
    CHECK(durationText(400ms, c) == QStringLiteral("0.4 s"));
    CHECK(durationText(42s, c) == QStringLiteral("42 s"));
    CHECK(durationText(132s, c) == QStringLiteral("2 min 12 s"));
    CHECK(durationText(3h + 5min + 20s, c) == QStringLiteral("3 h 5 min"));
    CHECK(durationText(52h, c) == QStringLiteral("2 d 4 h"));
    CHECK(durationText(400ms, QLocale(QLocale::Lithuanian)) == QStringLiteral("0,4 s"));
}

TEST_CASE("Dates are written as the language does", "[review][time]")
{
    const QDate date(2026, 3, 4);
    CHECK(longDate(date, QLocale(QLocale::English)) == QStringLiteral("4 March 2026"));
    CHECK(longDate(date, QLocale(QLocale::Latvian)) == QStringLiteral("04.03.2026."));
    CHECK(longDate(date, QLocale(QLocale::Lithuanian)) == QStringLiteral("2026-03-04"));
}
