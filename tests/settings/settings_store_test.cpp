// SPDX-License-Identifier: EUPL-1.2
#include "app/console/settings.h"

#include "app/console/configuration_files.h"
#include "tests/settings/settings_fixture.h"

#include <QDir>
#include <QSet>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using test::require;
using test::SettingsStore;
using Source = Settings::Source;

namespace {

const QString kTheme = QStringLiteral("interface/theme");
const QString kDwell = QStringLiteral("wall/tourDwell");
const QString kTone = QStringLiteral("alarms/tone");
const QString kName = QStringLiteral("person/name");
const QString kFolder = QStringLiteral("recording/folder");

QJsonObject settingsIn(const QByteArray &file)
{
    const auto parsed = parseConfiguration(file);
    REQUIRE(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("every setting has words, a group on the screen and a built-in value that is allowed",
          "[settings][store]")
{
    QSet<QString> keys;
    for (const Setting &setting : allSettings()) {
        CAPTURE(setting.key);
        CHECK(setting.key.count(QLatin1Char('/')) == 1);
        CHECK(findSetting(setting.key) == &setting);
        CHECK(QByteArray(setting.title).size() > 0);
        CHECK(QByteArray(setting.sentence).endsWith('.'));
        CHECK(Settings::fault(setting, setting.fallback).isEmpty());
        CHECK_FALSE(groupTitle(setting.group).isEmpty());
        CHECK((setting.type == Setting::Type::Choice) == !setting.choices.empty());
        keys.insert(setting.key);
    }
    CHECK(keys.size() == static_cast<qsizetype>(allSettings().size()));
    CHECK(findSetting(QStringLiteral("no/such")) == nullptr);
}

TEST_CASE("the policy goes before the user's own, that before the machine's, that before the built-in one",
          "[settings][store]")
{
    SettingsStore store;
    Settings &settings = *store.settings;
    CHECK(settings.value(kDwell).toInt() == 10);
    CHECK(settings.source(kDwell) == Source::BuiltIn);
    store.preferences->setLayers({{kDwell, 20}}, {});
    CHECK(settings.value(kDwell).toInt() == 20);
    CHECK(settings.source(kDwell) == Source::Machine);
    require(settings.set(kDwell, 30));
    CHECK(settings.value(kDwell).toInt() == 30);
    CHECK(settings.source(kDwell) == Source::User);
    CHECK(settings.ownCount() == 1);
    store.preferences->setLayers({{kDwell, 20}}, {{kDwell, 40}});
    CHECK(settings.value(kDwell).toInt() == 40);
    CHECK(settings.isLocked(kDwell));
    const auto refused = settings.set(kDwell, 50);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Denied);
    CHECK(settings.reset(kDwell).error().kind == base::ErrorKind::Denied);
    // Without the policy what the user had set is there again.
    store.preferences->setLayers({{kDwell, 20}}, {});
    CHECK(settings.value(kDwell).toInt() == 30);
    require(settings.reset(kDwell));
    CHECK(settings.value(kDwell).toInt() == 20);
}

TEST_CASE("what equals the standard value is not kept as one's own, so that it follows the machine",
          "[settings][store]")
{
    SettingsStore store;
    require(store.settings->set(kTheme, QStringLiteral("light")));
    CHECK(store.preferences->own(kTheme));
    require(store.settings->set(kTheme, QStringLiteral("dark")));
    CHECK_FALSE(store.preferences->own(kTheme));
    store.preferences->setLayers({{kTheme, QStringLiteral("contrast")}}, {});
    CHECK(store.settings->value(kTheme) == QStringLiteral("contrast"));
    require(store.settings->set(kTheme, QStringLiteral("dark")));
    CHECK(store.settings->source(kTheme) == Source::User);
}

TEST_CASE("a value that cannot be is refused with what can", "[settings][store]")
{
    SettingsStore store;
    const std::vector<std::pair<QString, QJsonValue>> wrong = {
        {kDwell, 4},
        {kDwell, 121},
        {kDwell, 10.5},
        {kDwell, QStringLiteral("ten")},
        {kDwell, QJsonValue()},
        {kTone, 1},
        {kTheme, QStringLiteral("pink")},
        {kName, 7},
        {kName, QStringLiteral("two\nlines")},
        {kName, QString(300, QLatin1Char('x'))},
        {kFolder, QStringLiteral("archive")},
    };
    for (const auto &[key, value] : wrong) {
        CAPTURE(key, value);
        const auto set = store.settings->set(key, value);
        REQUIRE_FALSE(set);
        CHECK(set.error().kind == base::ErrorKind::Corrupt);
        CHECK(set.error().cause.startsWith(QStringLiteral("Allowed")));
        CHECK(store.settings->source(key) == Source::BuiltIn);
    }
    CHECK(store.settings->set(QStringLiteral("no/such"), 1).error().kind == base::ErrorKind::NotFound);
    require(store.settings->set(kFolder, QDir::tempPath()));
}

TEST_CASE("a kept value that does not fit any more is passed over", "[settings][store]")
{
    SettingsStore store;
    require(store.preferences->setValue(kDwell, QStringLiteral("long")));
    CHECK(store.settings->value(kDwell).toInt() == 10);
    store.preferences->setLayers({{kDwell, 15}}, {});
    CHECK(store.settings->value(kDwell).toInt() == 15);
}

TEST_CASE("a change is told once, by its key, and preferences that are no settings are not",
          "[settings][store]")
{
    SettingsStore store;
    QSignalSpy changed(store.settings.get(), &Settings::changed);
    require(store.settings->set(kTone, false));
    require(store.settings->set(kTone, false));
    require(store.preferences->setValue(QStringLiteral("map/layers"), 1));
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().front().toString() == kTone);
    store.preferences->setLayers({{kDwell, 15}}, {{kTone, true}});
    CHECK(changed.count() == 3);
    store.preferences->setLayers({{kDwell, 15}}, {{kTone, true}});
    CHECK(changed.count() == 3);
}

TEST_CASE("what was set survives a restart and goes with a reset of all, but for what is locked",
          "[settings][store]")
{
    SettingsStore store;
    require(store.settings->set(kTone, false));
    require(store.settings->set(kDwell, 30));
    store.reopen();
    CHECK_FALSE(store.settings->isOn(kTone));
    store.preferences->setLayers({}, {{kDwell, 30}});
    CHECK(store.settings->ownCount() == 1);
    store.settings->resetAll();
    CHECK(store.settings->isOn(kTone));
    CHECK(store.settings->ownCount() == 0);
    CHECK(store.settings->value(kDwell).toInt() == 30);
}

TEST_CASE("an exported configuration gives another console the same settings", "[settings][store]")
{
    SettingsStore first;
    require(first.settings->set(kTone, false));
    require(first.settings->set(kDwell, 30));
    require(first.settings->set(kTheme, QStringLiteral("contrast")));
    require(first.settings->set(kFolder, QStringLiteral("/srv/videoguard")));
    SettingsStore second;
    const auto report = second.settings->import(first.settings->exported());
    REQUIRE(report);
    CHECK(report->taken == 4);
    CHECK(report->refused.isEmpty());
    for (const Setting &setting : allSettings()) {
        CAPTURE(setting.key);
        CHECK(second.settings->value(setting.key) == first.settings->value(setting.key));
    }
    CHECK(second.settings->exported() == first.settings->exported());
}

TEST_CASE("secrets, names and own folders never leave with a configuration", "[settings][store]")
{
    SettingsStore store;
    require(store.settings->set(kName, QStringLiteral("Alise")));
    require(store.settings->set(kFolder, QDir::home().filePath(QStringLiteral("footage"))));
    require(store.settings->set(kTone, false));
    // Things that lie among the preferences, but are no settings.
    require(store.preferences->setValue(QStringLiteral("sync/account"),
                                        QJsonObject{{QStringLiteral("user"), QStringLiteral("skuodas")}}));
    require(
        store.preferences->setValue(QStringLiteral("workstation/kioskCode"), QStringLiteral("$argon2id$x")));
    const QByteArray exported = store.settings->exported();
    CHECK(settingsIn(exported) == QJsonObject{{kTone, false}});
    CHECK_FALSE(exported.contains("argon"));
    CHECK_FALSE(exported.contains("skuodas"));
    // Nor do they come in with one.
    SettingsStore other;
    const auto report = other.settings->import(writeConfiguration(
        {{QStringLiteral("workstation/kioskCode"), QStringLiteral("$argon2id$x")}, {kTone, false}}));
    REQUIRE(report);
    CHECK(report->taken == 1);
    CHECK(report->refused.size() == 1);
    CHECK_FALSE(other.preferences->own(QStringLiteral("workstation/kioskCode")));
}

TEST_CASE("of a configuration what is sound is taken and the rest is named with its reason",
          "[settings][store]")
{
    SettingsStore store;
    store.preferences->setLayers({}, {{kTheme, QStringLiteral("dark")}});
    const auto report = store.settings->import(writeConfiguration({{kTone, false},
                                                                   {kDwell, 500},
                                                                   {kTheme, QStringLiteral("light")},
                                                                   {QStringLiteral("future/key"), 1}}));
    REQUIRE(report);
    CHECK(report->taken == 1);
    CHECK_FALSE(store.settings->isOn(kTone));
    CHECK(store.settings->value(kDwell).toInt() == 10);
    const QString refused = report->refused.join(QLatin1Char('\n'));
    CAPTURE(refused);
    REQUIRE(report->refused.size() == 3);
    CHECK(refused.contains(QStringLiteral("wall/tourDwell: Allowed are whole numbers from 5 to 120.")));
    CHECK(refused.contains(QStringLiteral("interface/theme: Locked")));
    CHECK(refused.contains(QStringLiteral("future/key: This version knows no such setting.")));
}

TEST_CASE("what is no configuration is refused as a whole", "[settings][store]")
{
    SettingsStore store;
    const std::vector<QByteArray> wrong = {"",
                                           "[]",
                                           "{\"a\":",
                                           "hello",
                                           "{\"title\":\"a wall\"}",
                                           "{\"videoguard-settings\":2,\"settings\":{}}",
                                           "{\"videoguard-settings\":1}",
                                           QByteArray(2 << 20, ' ')};
    for (const QByteArray &file : wrong) {
        CAPTURE(file.left(60).toStdString());
        const auto report = store.settings->import(file);
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == base::ErrorKind::Corrupt);
        CHECK_FALSE(report.error().cause.isEmpty());
    }
    // As somebody writes it by hand, with the editor of Windows.
    CHECK(store.settings->import("\xEF\xBB\xBF{\"alarms/tone\": false}"));
    CHECK_FALSE(store.settings->isOn(kTone));
}
