// SPDX-License-Identifier: EUPL-1.2
#include "app/console/preferences.h"

#include "tests/console/fixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using test::ConsoleFile;
using test::require;

TEST_CASE("preferences of every JSON kind survive a restart", "[console][preferences]")
{
    ConsoleFile file;
    const QList<QPair<QString, QJsonValue>> values = {
        {QStringLiteral("a/text"), QString::fromUtf8("Rīga \"x\"")},
        {QStringLiteral("a/empty"), QString()},
        {QStringLiteral("a/yes"), true},
        {QStringLiteral("a/no"), false},
        {QStringLiteral("a/number"), 2.5},
        {QStringLiteral("a/array"), QJsonArray{1, QStringLiteral("b"), QJsonValue::Null}},
        {QStringLiteral("a/object"), QJsonObject{{QStringLiteral("k"), QJsonArray{}}}},
    };
    {
        Preferences preferences(*file.database);
        for (const auto &[key, value] : values)
            require(preferences.setValue(key, value));
    }
    file.reopen();
    const Preferences preferences(*file.database);
    for (const auto &[key, value] : values) {
        CAPTURE(key);
        CHECK(preferences.value(key) == value);
    }
}

TEST_CASE("an unknown preference has its fallback", "[console][preferences]")
{
    ConsoleFile file;
    const Preferences preferences(*file.database);
    CHECK(preferences.value(QStringLiteral("x"), 7).toInt() == 7);
    CHECK(preferences.value(QStringLiteral("x")).isNull());
}

TEST_CASE("a preference says that it changed only when it did", "[console][preferences]")
{
    ConsoleFile file;
    Preferences preferences(*file.database);
    QSignalSpy changed(&preferences, &Preferences::changed);
    require(preferences.setValue(QStringLiteral("k"), 1));
    require(preferences.setValue(QStringLiteral("k"), 1));
    CHECK(changed.count() == 1);
    require(preferences.setValue(QStringLiteral("k"), QJsonValue::Null));
    require(preferences.setValue(QStringLiteral("k"), {}));
    CHECK(changed.count() == 2);
    CHECK(preferences.value(QStringLiteral("k"), 3).toInt() == 3);
    const Preferences again(*file.database);
    CHECK(again.value(QStringLiteral("k")).isNull());
}

TEST_CASE("a preference that cannot be written holds for the session and says so", "[console][preferences]")
{
    ConsoleFile file;
    Preferences preferences(*file.database);
    require(file.database->execute(QStringLiteral("PRAGMA query_only = 1")));
    CHECK_FALSE(preferences.setValue(QStringLiteral("k"), 1).has_value());
    CHECK(preferences.value(QStringLiteral("k")).toInt() == 1);
}
