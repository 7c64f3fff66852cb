// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace videoguard;
using namespace videoguard::console;
using test::ConsoleFile;
using test::require;
using test::taken;

TEST_CASE("console.db is created in the profile folder and opens again", "[console][console_schema]")
{
    ConsoleFile file;
    CHECK(QFile::exists(file.folder.filePath(QStringLiteral("console.db"))));
    file.reopen();
    CHECK(taken(file.database->userVersion()) == consoleSchema().version);
}

TEST_CASE("every column of console.db has a comment", "[console][console_schema]")
{
    ConsoleFile file;
    const QString sql = consoleSchema().sql;
    auto columns = taken(file.database->prepare(QStringLiteral(
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'")));
    int count = 0;
    while (taken(columns.step())) {
        const QString table = columns.text(0);
        const QString column = columns.text(1);
        CAPTURE(table, column);
        ++count;
        const qsizetype begin = sql.indexOf(QStringLiteral("CREATE TABLE %1 (").arg(table));
        const QString body = sql.mid(begin, sql.indexOf(QStringLiteral("STRICT"), begin) - begin);
        const QRegularExpression commented(QStringLiteral("\\n\\s+%1 [^\\n]*--").arg(column));
        CHECK(commented.match(body).hasMatch());
    }
    CHECK(count > 30);
}

TEST_CASE("a console.db of a newer version is refused and left alone", "[console][console_schema]")
{
    ConsoleFile file;
    require(file.database->execute(QStringLiteral("PRAGMA user_version = 99")));
    file.database.reset();
    const auto opened = openConsoleDatabase(file.folder.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == base::ErrorKind::Unsupported);
}

TEST_CASE("a damaged console.db is set aside whole, and a fresh one takes its place",
          "[console][console_schema]")
{
    QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("console.db")));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    const QByteArray content(8192, 'x');
    damaged.write(content);
    damaged.close();
    const auto opened = openConsoleDatabase(folder.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == base::ErrorKind::Corrupt);

    const QString aside = taken(setConsoleDatabaseAside(folder.path()));
    QFile kept(aside);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == content);
    CHECK(openConsoleDatabase(folder.path()).has_value());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("console.damaged-*.db")}).size() == 1);

    // A second one within the same second does not overwrite the first.
    const QString second = taken(setConsoleDatabaseAside(folder.path()));
    CHECK(second != aside);
    CHECK(setConsoleDatabaseAside(folder.path()).error().kind == base::ErrorKind::NotFound);
}
