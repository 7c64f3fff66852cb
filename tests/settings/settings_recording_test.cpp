// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_settings.h"

#include "app/console/recording_desk.h"
#include "tests/settings/settings_fixture.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using test::require;
using test::SettingsStore;
using test::taken;
using test::waitFor;

namespace {

const QString kReplay = QStringLiteral("recording/replay");
const QString kBudget = QStringLiteral("recording/budget");
const QString kFolder = QStringLiteral("recording/folder");
constexpr qint64 kGb = 1LL << 30;

/// An archive and the settings over it.
struct Archived : SettingsStore {
    access::Secrets secrets{file.folder.path()};
    CameraList cameras{*file.database};
    StreamPool pool{cameras, secrets};
    std::unique_ptr<RecordingDesk> desk;
    std::unique_ptr<RecordingSettings> both;

    Archived() { begin(); }
    ~Archived() { end(); }
    Archived(const Archived &) = delete;
    Archived &operator=(const Archived &) = delete;

    void begin()
    {
        desk = taken(RecordingDesk::open(file.folder.filePath(QStringLiteral("archive.db")), cameras, pool));
        both = std::make_unique<RecordingSettings>(*settings, *desk);
        QSignalSpy read(desk.get(), &RecordingDesk::settingsChanged);
        desk->start();
        REQUIRE(waitFor([&] { return read.count() > 0; }));
    }
    void end()
    {
        both.reset();
        desk.reset();
    }
    /// As the recording dialogue does.
    base::Result<void> change(const archive::Settings &wanted) const
    {
        std::optional<base::Result<void>> done;
        desk->setSettings(wanted, desk.get(), [&](const base::Result<void> &result) { done = result; });
        REQUIRE(waitFor([&] { return done.has_value(); }));
        return *done;
    }
    [[nodiscard]] bool comesTo(int replay_s) const
    {
        return waitFor([&] { return desk->settings().replay_s == replay_s; });
    }
};

} // namespace

TEST_CASE("what is set of the recording is in the archive at once and after a restart",
          "[settings][recording]")
{
    Archived console;
    CHECK(console.settings->ownCount() == 0);
    require(console.settings->set(kReplay, 60));
    require(console.settings->set(kBudget, 7));
    require(console.settings->set(QStringLiteral("recording/afterIncident"), 20));
    REQUIRE(waitFor([&] { return console.desk->settings().afterIncident_s == 1200; }));
    CHECK(console.desk->settings().replay_s == 60);
    CHECK(console.desk->settings().budget_bytes == 7 * kGb);
    require(console.settings->reset(kReplay));
    REQUIRE(console.comesTo(30));
    console.end();
    console.begin();
    CHECK(console.desk->settings().budget_bytes == 7 * kGb);
    CHECK(console.settings->value(kBudget).toInt() == 7);
}

TEST_CASE("what is changed in the archive becomes the user's own setting", "[settings][recording]")
{
    Archived console;
    archive::Settings wanted = console.desk->settings();
    wanted.replay_s = 90;
    wanted.floor_bytes = 12 * kGb;
    require(console.change(wanted));
    REQUIRE(waitFor([&] { return console.settings->value(kReplay).toInt() == 90; }));
    CHECK(console.settings->value(QStringLiteral("recording/floor")).toInt() == 12);
    CHECK(console.settings->source(kReplay) == Settings::Source::User);
    CHECK(console.desk->settings().replay_s == 90);
}

TEST_CASE("an archive of before the settings keeps its figures, also those between two whole ones",
          "[settings][recording]")
{
    Archived console;
    console.both.reset();
    archive::Settings wanted = console.desk->settings();
    wanted.replay_s = 45;
    wanted.budget_bytes = 2 * kGb + 12345;
    require(console.change(wanted));
    console.end();
    console.begin();
    CHECK(console.settings->value(kReplay).toInt() == 45);
    CHECK(console.settings->value(kBudget).toInt() == 2);
    CHECK(console.desk->settings().budget_bytes == 2 * kGb + 12345);
}

TEST_CASE("what the machine lays down reaches an archive that says otherwise", "[settings][recording]")
{
    Archived console;
    console.both.reset();
    archive::Settings wanted = console.desk->settings();
    wanted.replay_s = 45;
    require(console.change(wanted));
    console.end();
    console.preferences->setLayers({{kReplay, 15}}, {});
    console.begin();
    REQUIRE(console.comesTo(15));
    // A policy comes back, whatever the dialogue says.
    console.preferences->setLayers({}, {{kReplay, 20}});
    REQUIRE(console.comesTo(20));
    wanted.replay_s = 100;
    require(console.change(wanted));
    REQUIRE(console.comesTo(20));
    CHECK(console.settings->value(kReplay).toInt() == 20);
}

TEST_CASE("a folder that cannot be an archive is refused with words and not kept", "[settings][recording]")
{
    Archived console;
    QSignalSpy said(console.both.get(), &RecordingSettings::said);
    const QString file = console.file.folder.filePath(QStringLiteral("a-file"));
    test::writeFile(file, "not a folder");
    require(console.settings->set(kFolder, file));
    REQUIRE(waitFor([&] { return said.count() == 1; }));
    CHECK(said.front().at(1).toBool());
    REQUIRE(waitFor([&] { return console.settings->value(kFolder).toString().isEmpty(); }));
    CHECK(console.desk->settings().folder.isEmpty());
    const QString good = console.file.folder.filePath(QStringLiteral("good"));
    require(console.settings->set(kFolder, good));
    REQUIRE(waitFor([&] { return console.desk->settings().folder == good; }));
}
