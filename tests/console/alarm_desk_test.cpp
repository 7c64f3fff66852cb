// SPDX-License-Identifier: EUPL-1.2
#include "app/console/alarm_desk.h"

#include "app/console/sync_desk.h"
#include "tests/console/incident_desk_fixture.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;
using incidents::Alarm;
using incidents::AlarmKind;
using test::waitFor;

namespace {

/// Runs with the machine's, and ahead of it.
class AheadClock : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override
    {
        return base::systemClock().steady() + steadyAhead;
    }
    [[nodiscard]] base::WallTime wall() const override { return base::systemClock().wall() + wallAhead; }
    /// Time goes by.
    void pass(std::chrono::seconds time)
    {
        steadyAhead += time;
        wallAhead += time;
    }

    std::chrono::seconds steadyAhead{0};
    std::chrono::seconds wallAhead{0};
};

struct Alarms : test::IncidentConsole {
    AheadClock clock;
    SyncDesk sync{file.folder.filePath(QStringLiteral("catalogue.db")), *catalogue, preferences, secrets};
    std::unique_ptr<AlarmDesk> alarms = make();

    std::unique_ptr<AlarmDesk> make()
    {
        return std::make_unique<AlarmDesk>(*desk, *recording, pool, cameras, sync, preferences, clock);
    }
    bool waitForOne(AlarmKind kind)
    {
        return waitFor([&] {
            const auto open = alarms->open();
            return open.size() == 1 && open.front().kind == kind;
        });
    }
};

} // namespace

TEST_CASE("a camera without a picture for ten seconds is an alarm while somebody uses it",
          "[console][alarm_desk]")
{
    Alarms console;
    const QString camera = console.add("Gate");
    const StreamKey key{camera, StreamRole::Main};
    REQUIRE(console.pool.acquire(key));
    QSignalSpy changed(console.alarms.get(), &AlarmDesk::changed);
    REQUIRE(waitFor([&] { return console.pool.find(key)->status().state == media::StreamState::Retrying; }));
    // Looked at twice before the ten seconds are over.
    CHECK_FALSE(waitFor([&] { return !console.alarms->open().empty(); }, 4500ms));
    console.clock.pass(10s);
    REQUIRE(console.waitForOne(AlarmKind::CameraLost));
    const Alarm alarm = console.alarms->open().front();
    CHECK(alarm.cameraId == camera);
    CHECK(alarm.place == QStringLiteral("Talsi"));
    CHECK_FALSE(alarm.detail.isEmpty());
    CHECK(alarm.count == 1);
    CHECK(console.alarms->unacknowledged() == 1);
    // Closed by the operator: over, but somebody has to see it.
    console.pool.release(key);
    REQUIRE(waitFor([&] { return console.alarms->open().front().isOver(); }));
    console.alarms->acknowledge(alarm.id);
    CHECK(console.alarms->open().empty());
    CHECK(console.alarms->lastAcknowledged()->acknowledgedBy == QStringLiteral("Operator"));
    CHECK(changed.count() >= 3);
}

TEST_CASE("a clock that was set is an alarm that is over at once", "[console][alarm_desk]")
{
    Alarms console;
    // Time that goes by, as long as it likes, is no jump.
    console.clock.pass(3600s);
    CHECK_FALSE(waitFor([&] { return !console.alarms->open().empty(); }, 3s));
    console.clock.wallAhead += 3600s;
    REQUIRE(console.waitForOne(AlarmKind::ClockJump));
    const Alarm alarm = console.alarms->open().front();
    CHECK(alarm.isOver());
    CHECK_FALSE(alarm.isAcknowledged());
    CHECK(alarm.detail == QStringLiteral("+3600.0 s"));
}

TEST_CASE("alarms survive a restart, also those that were raised in the first moment",
          "[console][alarm_desk]")
{
    Alarms console;
    QSignalSpy sound(console.alarms.get(), &AlarmDesk::soundWanted);
    console.alarms->raise(AlarmKind::CameraEvent, QStringLiteral("cam-1"), QStringLiteral("tamper"));
    REQUIRE(console.waitForOne(AlarmKind::CameraEvent));
    CHECK(sound.count() == 0);
    const auto before = console.alarms->open();
    console.alarms.reset();
    console.desk = console.open();
    console.alarms = console.make();
    REQUIRE(console.waitForOne(AlarmKind::CameraEvent));
    CHECK(console.alarms->open() == before);
    console.alarms->raise(AlarmKind::CameraEvent, QStringLiteral("cam-1"), QStringLiteral("tamper"));
    CHECK(console.alarms->open().front().count == 2);
    console.alarms->shelve(before.front().id, QStringLiteral("tests"), 5min);
    CHECK(console.alarms->unacknowledged() == 0);
}

TEST_CASE("a high alarm sounds unless it is muted", "[console][alarm_desk]")
{
    Alarms console;
    QSignalSpy sound(console.alarms.get(), &AlarmDesk::soundWanted);
    QSignalSpy changed(console.alarms.get(), &AlarmDesk::changed);
    REQUIRE(waitFor([&] { return changed.count() > 0; }));
    console.alarms->raise(AlarmKind::RecordingFails, QStringLiteral("cam-1"), {});
    CHECK(sound.count() == 1);
    console.alarms->mute();
    CHECK(console.alarms->mutedUntil() > console.clock.wall());
    console.alarms->raise(AlarmKind::RecordingFails, QStringLiteral("cam-2"), {});
    CHECK(sound.count() == 1);
    CHECK(console.alarms->open().size() == 2);
}
