// SPDX-License-Identifier: EUPL-1.2
#include "app/console/stall_watch.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;

namespace {

// Runs the event loop for this time, with a timer that comes every 10 ms.
void runLoop(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer beat;
    beat.start(10ms);
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// What the operator's click would do if its handler were slow.
void handleSlowly(QObject *context, std::chrono::milliseconds time)
{
    QTimer::singleShot(0, context, [time] { QThread::msleep(static_cast<unsigned long>(time.count())); });
}

} // namespace

TEST_CASE("a handler of 120 ms is reported as one stall of that length", "[console][stall_watch]")
{
    StallWatch watch;
    watch.start();
    handleSlowly(&watch, 120ms);
    runLoop(200ms);
    CHECK(watch.longestGap() >= 120ms);
    CHECK(watch.longestGap() <= 200ms);
    CHECK(watch.stalls() >= 1);
    watch.reset();
    CHECK(watch.stalls() == 0);
    CHECK(watch.longestGap() == 0ms);
}

TEST_CASE("waiting for events is no stall", "[console][stall_watch]")
{
    StallWatch watch;
    watch.start();
    QEventLoop loop;
    QTimer::singleShot(300ms, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(watch.longestGap() < 200ms);
}

TEST_CASE("many short handlers in one turn of the loop are one stall", "[console][stall_watch]")
{
    StallWatch watch;
    watch.start();
    for (int i = 0; i < 10; ++i)
        QMetaObject::invokeMethod(
            &watch, [] { QThread::msleep(12); }, Qt::QueuedConnection);
    runLoop(200ms);
    CHECK(watch.longestGap() >= 120ms);
}

TEST_CASE("a dialog's own loop is not a stall, what follows it is", "[console][stall_watch]")
{
    StallWatch watch;
    watch.start();
    QTimer::singleShot(0, &watch, [] {
        runLoop(300ms);
        QThread::msleep(80);
    });
    runLoop(500ms);
    CHECK(watch.longestGap() >= 80ms);
    CHECK(watch.longestGap() < 250ms);
}

TEST_CASE("a watch that is not asked measures nothing", "[console][stall_watch]")
{
    StallWatch watch;
    handleSlowly(&watch, 80ms);
    runLoop(100ms);
    CHECK_FALSE(watch.isRunning());
    CHECK(watch.longestGap() == 0ms);
    watch.start();
    CHECK(watch.isRunning());
    runLoop(30ms);
    watch.stop();
    watch.reset();
    handleSlowly(&watch, 80ms);
    runLoop(100ms);
    CHECK(watch.stalls() == 0);
    CHECK(watch.longestGap() == 0ms);
}

// Not part of the usual run: it takes seconds and wants a quiet machine.
TEST_CASE("the watch costs well below a microsecond an event", "[.][stall_watch_cost]")
{
    constexpr int kEvents = 200'000;
    QObject receiver;
    const auto costOf = [&] {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kEvents; ++i) {
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&receiver, &event);
        }
        return static_cast<double>(timer.nsecsElapsed()) / kEvents;
    };
    (void)costOf();
    const double without = costOf();
    StallWatch watch;
    watch.start();
    const double with = costOf();
    WARN("an event takes " << without << " ns, watched " << with << " ns");
    CHECK(with - without < 500);
}
