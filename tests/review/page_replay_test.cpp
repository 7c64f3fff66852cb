// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/page_fixture.h"
#include "ui/review/replay_window.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::review;
using namespace std::chrono_literals;

TEST_CASE("The last seconds of a live camera play beside its live picture", "[review][replay]")
{
    ReviewConsole console;
    console.streams.serve(mountOf("/square", "sub_h264_640x360p15_carpark.mp4"));
    const QString id = console.streams.add(console.streams.server.url(QStringLiteral("/square")));
    // Somebody watches it: only what is open has a memory.
    console::TileFeed watched(console.pool, console.streams.cameras);
    watched.setCamera(id);
    watched.setDemand(demandOf(640));
    REQUIRE(waitFor([&] { return !watched.take().isNull(); }));
    // It says a next one only when the one before was taken.
    int taken = 0;
    QObject::connect(&watched, &console::TileFeed::pictureReady, &watched,
                     [&] { taken += watched.take().isNull() ? 0 : 1; });
    REQUIRE(waitFor([&] { return taken > 45; }));

    ReplayWindow window(console.services(), id);
    QSignalSpy fetched(&window, &ReplayWindow::fetched);
    window.show();
    REQUIRE(waitFor([&] { return !window.range().isEmpty(); }));
    CHECK(window.range().length() > 2s);
    const base::WallTime begin = window.range().from;
    REQUIRE(waitFor([&] { return window.position() > begin + 500ms; }));
    if (const QString grabs = qEnvironmentVariable("VIDEOGUARD_GRABS"); !grabs.isEmpty())
        window.grab().save(grabs + QStringLiteral("/replay.png"));
    QSignalSpy wanted(&window, &ReplayWindow::incidentWanted);
    window.findChild<QAction *>(QStringLiteral("replay.incident"))->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == id);
}

TEST_CASE("A camera that nobody watches has nothing to replay, and the window says so", "[review][replay]")
{
    ReviewConsole console;
    ReplayWindow window(console.services(), console.square);
    QSignalSpy fetched(&window, &ReplayWindow::fetched);
    window.show();
    REQUIRE(waitFor([&] { return fetched.size() == 1; }));
    CHECK(window.range().isEmpty());
    CHECK_FALSE(window.position().isKnown());
    CHECK_FALSE(window.findChild<QAction *>(QStringLiteral("replay.save"))->isEnabled());
}
