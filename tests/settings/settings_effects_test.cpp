// SPDX-License-Identifier: EUPL-1.2
#include "app/console/settings_effects.h"

#include "app/console/alarm_desk.h"
#include "app/console/audio_output.h"
#include "app/console/sync_desk.h"
#include "tests/console/incident_desk_fixture.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using test::require;
using test::waitFor;

namespace {

struct Effective : test::IncidentConsole {
    Settings settings{preferences};
    SyncDesk sync{file.folder.filePath(QStringLiteral("catalogue.db")), *catalogue, preferences, secrets};
    AlarmDesk alarms{*desk, *recording, pool, cameras, sync, preferences};
    AudioOutput audio;
    SettingsEffects effects{settings, pool, audio, alarms};

    Effective()
    {
        QSignalSpy restored(&alarms, &AlarmDesk::changed);
        REQUIRE(waitFor([&] { return restored.count() > 0; }));
    }
};

} // namespace

TEST_CASE("without the tone an alarm of high priority is only seen", "[settings][effects]")
{
    Effective console;
    QSignalSpy sound(&console.alarms, &AlarmDesk::soundWanted);
    console.alarms.raise(incidents::AlarmKind::DiskGone, {}, {});
    CHECK(sound.count() == 1);
    require(console.settings.set(QStringLiteral("alarms/tone"), false));
    console.alarms.raise(incidents::AlarmKind::RecordingFails, QStringLiteral("cam-1"), {});
    CHECK(sound.count() == 1);
    CHECK(console.alarms.unacknowledged() == 2);
    require(console.settings.reset(QStringLiteral("alarms/tone")));
    console.alarms.raise(incidents::AlarmKind::RecordingFails, QStringLiteral("cam-2"), {});
    CHECK(sound.count() == 2);
}

TEST_CASE("mute lasts as long as it is set", "[settings][effects]")
{
    Effective console;
    const auto minutesMuted = [&] {
        console.alarms.mute();
        const auto left = console.alarms.mutedUntil() - base::systemClock().wall();
        return std::chrono::round<std::chrono::minutes>(left).count();
    };
    CHECK(minutesMuted() == 2);
    require(console.settings.set(QStringLiteral("alarms/mute"), 7));
    CHECK(minutesMuted() == 7);
}

TEST_CASE("a connection that nobody uses ends as soon as is set", "[settings][effects]")
{
    Effective console;
    require(console.settings.set(QStringLiteral("wall/keepOpen"), 0));
    const StreamKey key{console.add("Gate"), StreamRole::Main};
    REQUIRE(console.pool.acquire(key));
    console.pool.release(key);
    CHECK(waitFor([&] { return console.pool.find(key) == nullptr; }));
}

TEST_CASE("open streams begin anew with the graphics card", "[settings][effects]")
{
    Effective console;
    const StreamKey key{console.add("Gate"), StreamRole::Main};
    const media::LiveStream *before = console.pool.acquire(key);
    REQUIRE(before);
    CHECK_FALSE(before->request().hardwareDecode);
    QSignalSpy changed(&console.pool, &StreamPool::statusChanged);
    require(console.settings.set(QStringLiteral("wall/hardwareDecode"), true));
    CHECK(changed.count() >= 1);
    const media::LiveStream *after = console.pool.acquire(key);
    REQUIRE(after);
    CHECK(after->request().hardwareDecode);
    console.pool.release(key);
}

TEST_CASE("the volume is that of the settings", "[settings][effects]")
{
    Effective console;
    CHECK(console.audio.volume() == Approx(1.0));
    require(console.settings.set(QStringLiteral("wall/volume"), 35));
    CHECK(console.audio.volume() == Approx(0.35));
}
