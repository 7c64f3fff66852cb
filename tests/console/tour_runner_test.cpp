// SPDX-License-Identifier: EUPL-1.2
#include "app/console/tour_runner.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;

namespace {

class HandClock : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    base::WallTime wall() const override { return {}; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    base::SteadyTime m_now{1000h};
};

// A runner with its own clock; every wall it shows is noted.
struct Patrol {
    explicit Patrol(std::vector<TourStep> steps)
    {
        QObject::connect(&runner, &TourRunner::showWall, &runner, [this](const QString &id) { shown << id; });
        runner.start({QStringLiteral("t"), QStringLiteral("Night"), std::move(steps)});
    }
    // As the timer does: four ticks a second.
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 250ms) {
            clock.advance(250ms);
            runner.tick();
        }
    }

    HandClock clock;
    TourRunner runner{clock};
    QStringList shown;
};

std::vector<TourStep> abc()
{
    return {{QStringLiteral("a"), 10}, {QStringLiteral("b"), 20}, {QStringLiteral("c"), 5}};
}

} // namespace

TEST_CASE("a patrol shows each wall for its dwell time and begins again", "[console][tour_runner]")
{
    Patrol patrol(abc());
    CHECK(patrol.runner.isRunning());
    CHECK(patrol.shown == QStringList{QStringLiteral("a")});
    patrol.pass(9750ms);
    CHECK(patrol.shown.size() == 1);
    patrol.pass(250ms);
    CHECK(patrol.shown.last() == QStringLiteral("b"));
    CHECK(patrol.runner.step() == 1);
    patrol.pass(20s);
    CHECK(patrol.shown.last() == QStringLiteral("c"));
    patrol.pass(5s);
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a b c a"));
    CHECK(patrol.runner.step() == 0);
    CHECK(patrol.runner.stepCount() == 3);
}

TEST_CASE("the countdown shows whole seconds rounded up and says so once a second", "[console][tour_runner]")
{
    Patrol patrol(abc());
    CHECK(patrol.runner.secondsLeft() == 10);
    QSignalSpy changed(&patrol.runner, &TourRunner::changed);
    patrol.pass(250ms);
    CHECK(patrol.runner.secondsLeft() == 10);
    CHECK(changed.count() == 0);
    patrol.pass(750ms);
    CHECK(patrol.runner.secondsLeft() == 9);
    patrol.pass(3s);
    CHECK(changed.count() == 4);
    CHECK(patrol.runner.secondsLeft() == 6);
}

TEST_CASE("an action of the operator holds the patrol, which goes on after 60 s without one",
          "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.pass(3s);
    QSignalSpy changed(&patrol.runner, &TourRunner::changed);
    patrol.runner.operatorActed();
    CHECK(patrol.runner.isPaused());
    CHECK(patrol.runner.isRunning());
    CHECK(patrol.runner.secondsLeft() == 60);
    CHECK(changed.count() == 1);
    patrol.pass(59s);
    CHECK(patrol.runner.isPaused());
    CHECK(patrol.shown.size() == 1);
    patrol.runner.operatorActed();
    CHECK(patrol.runner.secondsLeft() == 60);
    patrol.pass(60s);
    CHECK_FALSE(patrol.runner.isPaused());
    // Shown again, for the seven seconds that were left.
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a a"));
    CHECK(patrol.runner.secondsLeft() == 7);
    patrol.pass(7s);
    CHECK(patrol.shown.last() == QStringLiteral("b"));
}

TEST_CASE("many actions in one moment repaint once", "[console][tour_runner]")
{
    Patrol patrol(abc());
    QSignalSpy changed(&patrol.runner, &TourRunner::changed);
    for (int i = 0; i < 100; ++i)
        patrol.runner.operatorActed();
    CHECK(changed.count() == 1);
}

TEST_CASE("going on by hand shows the wall again for at least five seconds", "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.pass(9750ms);
    patrol.runner.operatorActed();
    patrol.pass(2s);
    patrol.runner.resume();
    CHECK_FALSE(patrol.runner.isPaused());
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a a"));
    CHECK(patrol.runner.secondsLeft() == 5);
    patrol.runner.resume();
    CHECK(patrol.shown.size() == 2);
}

TEST_CASE("a step whose wall is gone is passed over", "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.runner.setWallExists([](const QString &id) { return id != QStringLiteral("b"); });
    patrol.pass(10s);
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a c"));
    CHECK(patrol.runner.step() == 2);
    patrol.pass(5s);
    CHECK(patrol.shown.last() == QStringLiteral("a"));
}

TEST_CASE("a patrol whose walls are all gone ends and says so", "[console][tour_runner]")
{
    Patrol patrol(abc());
    QSignalSpy gone(&patrol.runner, &TourRunner::noWallLeft);
    patrol.runner.setWallExists([](const QString &) { return false; });
    patrol.pass(10s);
    CHECK_FALSE(patrol.runner.isRunning());
    CHECK(gone.count() == 1);
    CHECK(patrol.runner.secondsLeft() == 0);

    patrol.runner.start({QStringLiteral("t"), QStringLiteral("Night"), abc()});
    CHECK_FALSE(patrol.runner.isRunning());
    CHECK(gone.count() == 2);
}

TEST_CASE("a wall that vanishes while the patrol stands still is passed over when it goes on",
          "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.runner.operatorActed();
    patrol.runner.setWallExists([](const QString &id) { return id != QStringLiteral("a"); });
    patrol.runner.resume();
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a b"));
    CHECK(patrol.runner.step() == 1);
}

TEST_CASE("a patrol of one wall counts down and does not open it anew", "[console][tour_runner]")
{
    Patrol patrol({{QStringLiteral("a"), 10}});
    patrol.pass(35s);
    CHECK(patrol.runner.isRunning());
    CHECK(patrol.shown.size() == 1);
    CHECK(patrol.runner.secondsLeft() == 5);
    patrol.runner.operatorActed();
    patrol.pass(60s);
    CHECK(patrol.shown.size() == 2);
}

TEST_CASE("a stopped patrol stays still and can be started again", "[console][tour_runner]")
{
    Patrol patrol(abc());
    QSignalSpy changed(&patrol.runner, &TourRunner::changed);
    patrol.runner.stop();
    CHECK_FALSE(patrol.runner.isRunning());
    CHECK(changed.count() == 1);
    patrol.runner.stop();
    patrol.runner.operatorActed();
    patrol.runner.resume();
    patrol.pass(60s);
    CHECK(changed.count() == 1);
    CHECK(patrol.shown.size() == 1);
    CHECK_FALSE(patrol.runner.isPaused());
    patrol.runner.start({QStringLiteral("t"), QStringLiteral("Night"), abc()});
    CHECK(patrol.runner.isRunning());
    CHECK(patrol.shown.size() == 2);
}

TEST_CASE("a patrol without steps does not start", "[console][tour_runner]")
{
    Patrol patrol({});
    CHECK_FALSE(patrol.runner.isRunning());
    CHECK(patrol.shown.isEmpty());
    patrol.runner.tick();
    CHECK(patrol.runner.secondsLeft() == 0);
}

TEST_CASE("dwell times outside 5 to 120 s are brought into it", "[console][tour_runner]")
{
    Patrol patrol({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 100000}});
    CHECK(patrol.runner.secondsLeft() == 5);
    patrol.pass(5s);
    CHECK(patrol.runner.secondsLeft() == 120);
}

TEST_CASE("after a sleep of the machine the patrol goes one step, not many", "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.clock.advance(3h);
    patrol.runner.tick();
    CHECK(patrol.shown.join(QLatin1Char(' ')) == QStringLiteral("a b"));
}

TEST_CASE("the runner's own timer ticks while it runs", "[console][tour_runner]")
{
    Patrol patrol(abc());
    patrol.clock.advance(10s);
    CHECK(test::waitFor([&] { return patrol.shown.size() == 2; }));
}
