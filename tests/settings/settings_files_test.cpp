// SPDX-License-Identifier: EUPL-1.2
#include "app/console/configuration_files.h"

#include "app/console/profile_folder.h"
#include "app/console/settings_command.h"
#include "tests/settings/settings_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace videoguard;
using namespace videoguard::console;
using test::SettingsStore;
using test::writeFile;

namespace {

/// Machine-wide files, an empty profile and a file to import.
struct Rollout {
    QTemporaryDir machine;
    QTemporaryDir profile;
    QByteArray before = qgetenv("VIDEOGUARD_CONFIG");
    QString out;
    QString err;

    Rollout() { qputenv("VIDEOGUARD_CONFIG", machine.path().toLocal8Bit()); }
    ~Rollout()
    {
        if (before.isEmpty())
            qunsetenv("VIDEOGUARD_CONFIG");
        else
            qputenv("VIDEOGUARD_CONFIG", before);
    }
    Rollout(const Rollout &) = delete;
    Rollout &operator=(const Rollout &) = delete;

    void lay(const char *name, const QByteArray &content) const
    {
        writeFile(machine.filePath(QLatin1String(name)), content);
    }
    int import(const QByteArray &content)
    {
        const QString file = profile.filePath(QStringLiteral("rollout.json"));
        writeFile(file, content);
        return importFile(file);
    }
    int importFile(const QString &file)
    {
        out.clear();
        err.clear();
        QTextStream toOut(&out);
        QTextStream toErr(&err);
        return runImportSettings(file, profile.path(), toOut, toErr);
    }
    [[nodiscard]] QJsonValue kept(const char *key) const
    {
        const auto database = test::taken(openConsoleDatabase(profile.path()));
        return Preferences(*database).value(QLatin1String(key));
    }
};

} // namespace

TEST_CASE("machine-wide files give values that fit and name what does not", "[settings][files]")
{
    Rollout rollout;
    CHECK(configurationFolder() == rollout.machine.path());
    MachineConfiguration machine = readMachineConfiguration();
    CHECK(machine.defaults.isEmpty());
    CHECK(machine.policy.isEmpty());
    CHECK(machine.faults.isEmpty());

    rollout.lay("defaults.json", R"({"videoguard-settings":1,"settings":{
        "interface/language":"lt","wall/tourDwell":999,"no/such":1}})");
    rollout.lay("policy.json", R"({"workstation/keepAwake":true})");
    machine = readMachineConfiguration();
    CHECK(machine.defaults == QJsonObject{{QStringLiteral("interface/language"), QStringLiteral("lt")}});
    CHECK(machine.policy == QJsonObject{{QStringLiteral("workstation/keepAwake"), true}});
    REQUIRE(machine.faults.size() == 2);
    const QString faults = machine.faults.join(QLatin1Char('\n'));
    CHECK(faults.contains(QStringLiteral("defaults.json")));
    CHECK(faults.contains(QStringLiteral("wall/tourDwell")));
    CHECK(faults.contains(QStringLiteral("no/such")));
}

TEST_CASE("a damaged machine-wide file is passed over as a whole and said", "[settings][files]")
{
    Rollout rollout;
    rollout.lay("defaults.json", "{ not json");
    rollout.lay("policy.json", R"({"alarms/tone":true})");
    const MachineConfiguration machine = readMachineConfiguration();
    CHECK(machine.defaults.isEmpty());
    CHECK(machine.policy.size() == 1);
    CHECK(machine.faults.size() == 1);
}

TEST_CASE("the command takes a configuration into a profile without a window", "[settings][files]")
{
    Rollout rollout;
    CHECK(rollout.import(R"({"alarms/tone":false,"interface/theme":"light"})") == 0);
    CHECK(rollout.out.contains(QLatin1Char('2')));
    CHECK(rollout.err.isEmpty());
    CHECK(rollout.kept("interface/theme").toString() == QStringLiteral("light"));
    CHECK(rollout.kept("alarms/tone") == QJsonValue(false));
    // Twice changes nothing.
    CHECK(rollout.import(R"({"alarms/tone":false,"interface/theme":"light"})") == 0);
    CHECK(rollout.kept("interface/theme").toString() == QStringLiteral("light"));
}

TEST_CASE("the command says what it refused and ends with 1", "[settings][files]")
{
    Rollout rollout;
    rollout.lay("policy.json", R"({"interface/theme":"dark"})");
    CHECK(rollout.import(R"({"alarms/tone":false,"interface/theme":"light","wall/tourDwell":1})") == 1);
    CHECK(rollout.err.contains(QStringLiteral("interface/theme")));
    CHECK(rollout.err.contains(QStringLiteral("wall/tourDwell")));
    CHECK(rollout.kept("alarms/tone") == QJsonValue(false));
    CHECK(rollout.kept("interface/theme").isNull());
}

TEST_CASE("the command ends with 2 when there is nothing to read or a console runs", "[settings][files]")
{
    Rollout rollout;
    CHECK(rollout.importFile(rollout.profile.filePath(QStringLiteral("missing.json"))) == 2);
    CHECK_FALSE(rollout.err.isEmpty());
    CHECK(rollout.import("hello") == 2);
    CHECK(rollout.err.contains(QStringLiteral("not a configuration")));
    const auto running = test::taken(ProfileFolder::open(rollout.profile.path()));
    CHECK(rollout.import(R"({"alarms/tone":false})") == 2);
    CHECK(rollout.err.contains(QStringLiteral("console runs")));
}
