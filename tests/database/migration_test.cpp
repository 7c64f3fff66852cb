// SPDX-License-Identifier: EUPL-1.2
#include "tests/database/fixture.h"

#include <QFile>
#include <QFileInfo>

using namespace videoguard;
using namespace videoguard::database;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

const QString kFirst = QStringLiteral(R"(
    -- One wall.
    CREATE TABLE wall (
        id   TEXT NOT NULL PRIMARY KEY, -- UUID
        name TEXT NOT NULL CHECK (name <> ''),
        CHECK (length(id) > 0)
    ) STRICT;
)");

/// Version 3 as a fresh file gets it.
Schema current()
{
    Schema schema;
    schema.version = 3;
    schema.sql = QStringLiteral(R"(
        CREATE TABLE wall (
            id      TEXT NOT NULL PRIMARY KEY, -- UUID, lower case
            name    TEXT NOT NULL CHECK (name <> ''),
            columns INTEGER NOT NULL DEFAULT 4, -- cells
            CHECK (length(id) > 0)
        ) STRICT;
        CREATE TABLE tile (
            wall TEXT NOT NULL REFERENCES wall (id) ON DELETE CASCADE,
            cell INTEGER NOT NULL,
            PRIMARY KEY (wall, cell)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX wall_name ON wall (name);
    )");
    schema.steps = {
        {2, QStringLiteral("ALTER TABLE wall ADD COLUMN columns INTEGER NOT NULL DEFAULT 4")},
        {3, QStringLiteral(R"(
            CREATE TABLE tile (wall TEXT NOT NULL REFERENCES wall (id) ON DELETE CASCADE,
                               cell INTEGER NOT NULL, PRIMARY KEY (wall, cell)) STRICT, WITHOUT ROWID;
            CREATE INDEX wall_name ON wall (name);)")},
    };
    return schema;
}

/// A file of version 1 with one wall in it, closed again.
void writeOldFile(const QString &path)
{
    const auto old = taken(Database::open(path, Schema{1, kFirst, {}}));
    require(old->execute(QStringLiteral("INSERT INTO wall (id, name) VALUES ('w1', 'Night')")));
}

/// Another CHECK, index or column order than `current()`.
Schema changed(const QString &from, const QString &to)
{
    Schema schema = current();
    REQUIRE(schema.sql.contains(from));
    schema.sql.replace(from, to);
    return schema;
}

} // namespace

TEST_CASE("a migrated old file equals a fresh one", "[database][migration]")
{
    const Folder folder;
    writeOldFile(folder.path(QStringLiteral("old.db")));
    const auto migrated = taken(Database::open(folder.path(QStringLiteral("old.db")), current()));
    const auto fresh = taken(Database::open(folder.path(QStringLiteral("fresh.db")), current()));

    CHECK(taken(migrated->userVersion()) == 3);
    CHECK(taken(fresh->userVersion()) == 3);
    CHECK(schemaOf(*migrated).join(u'\n') == schemaOf(*fresh).join(u'\n'));
    CHECK(textOf(*migrated, QStringLiteral("SELECT name || columns FROM wall")) == QStringLiteral("Night4"));
}

TEST_CASE("the comparison of schemas sees every kind of difference", "[database][migration]")
{
    const auto schemaWith = [](const QString &from, const QString &to) {
        return schemaOf(*taken(Database::open(QStringLiteral(":memory:"), changed(from, to))));
    };
    const QString cell = QStringLiteral("cell INTEGER NOT NULL");
    const QStringList same = schemaWith(cell, cell);
    CHECK(schemaWith(cell, QStringLiteral("\"cell\"  INTEGER NOT /* really */ NULL")) == same);
    CHECK(schemaWith(cell, QStringLiteral("cell INTEGER")) != same);
    CHECK(schemaWith(cell, QStringLiteral("cell TEXT NOT NULL")) != same);
    CHECK(schemaWith(QStringLiteral("DEFAULT 4"), QStringLiteral("DEFAULT 5")) != same);
    CHECK(schemaWith(QStringLiteral("name <> ''"), QStringLiteral("name <> ' '")) != same);
    CHECK(schemaWith(QStringLiteral("ON DELETE CASCADE"), QString()) != same);
    CHECK(schemaWith(QStringLiteral("STRICT, WITHOUT ROWID"), QStringLiteral("STRICT")) != same);
    CHECK(schemaWith(QStringLiteral("ON wall (name)"), QStringLiteral("ON wall (id)")) != same);
    CHECK(schemaWith(QStringLiteral("CHECK (length(id) > 0)"), QStringLiteral("CHECK (length(id) > 1)")) !=
          same);
}

TEST_CASE("migrating twice changes nothing", "[database][migration]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("twice.db"));
    writeOldFile(path);
    auto first = taken(Database::open(path, current()));
    const QStringList schema = schemaOf(*first);
    const qint64 cookie = number(*first, QStringLiteral("PRAGMA schema_version"));
    const QDateTime backupTime = QFileInfo(path + QStringLiteral(".v1.bak")).lastModified();

    require(first->migrate(current()));
    first.reset();
    const auto second = taken(Database::open(path, current()));
    CHECK(schemaOf(*second) == schema);
    CHECK(number(*second, QStringLiteral("PRAGMA schema_version")) == cookie);
    CHECK(QFileInfo(path + QStringLiteral(".v1.bak")).lastModified() == backupTime);
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".v3.bak")));
}

TEST_CASE("a failing step keeps the previous version and the backup", "[database][migration]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("failing.db"));
    writeOldFile(path);
    Schema broken = current();
    broken.steps[1].sql = QStringLiteral("CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);");

    const auto result = Database::open(path, broken);
    REQUIRE_FALSE(result);
    CHECK(result.error().cause.contains(QStringLiteral("nowhere")));

    const auto file = taken(Database::open(path));
    CHECK(taken(file->userVersion()) == 2);
    CHECK(number(*file, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")) == 0);
    CHECK(number(*file, QStringLiteral("SELECT columns FROM wall WHERE name = 'Night'")) == 4);
    const auto backup = taken(Database::open(path + QStringLiteral(".v1.bak")));
    CHECK(taken(backup->userVersion()) == 1);
    CHECK(textOf(*backup, QStringLiteral("SELECT name FROM wall")) == QStringLiteral("Night"));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".v1.bak.part")));

    SECTION("a later program with the step repaired goes on from there")
    {
        require(file->migrate(current()));
        CHECK(taken(file->userVersion()) == 3);
    }
    SECTION("foreign keys are enforced again on the connection that failed")
    {
        const auto fresh =
            taken(Database::open(folder.path(QStringLiteral("same.db")), Schema{1, kFirst, {}}));
        CHECK_FALSE(fresh->migrate(broken));
        CHECK(number(*fresh, QStringLiteral("PRAGMA foreign_keys")) == 1);
    }
}

TEST_CASE("a step that leaves an orphan behind is undone", "[database][migration]")
{
    const Folder folder;
    const auto file = taken(Database::open(folder.path(QStringLiteral("orphan.db")), Schema{1, kFirst, {}}));
    Schema next = current();
    next.steps[1].sql += QStringLiteral("INSERT INTO tile (wall, cell) VALUES ('gone', 1);");
    const auto result = file->migrate(next);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Conflict);
    CHECK(result.error().cause.contains(QStringLiteral("tile")));
    CHECK(taken(file->userVersion()) == 2);
}

TEST_CASE("a step may rebuild a table that others point to", "[database][migration]")
{
    const auto file = taken(Database::open(QStringLiteral(":memory:"), current()));
    require(file->execute(QStringLiteral("INSERT INTO wall (id, name) VALUES ('w', 'Day');"
                                         "INSERT INTO tile (wall, cell) VALUES ('w', 7);")));
    Schema next = current();
    next.version = 4;
    next.steps.push_back({4, QStringLiteral("CREATE TABLE wall_new (id TEXT NOT NULL PRIMARY KEY) STRICT;"
                                            "INSERT INTO wall_new SELECT id FROM wall;"
                                            "DROP TABLE wall;"
                                            "ALTER TABLE wall_new RENAME TO wall;")});
    require(file->migrate(next));
    CHECK(number(*file, QStringLiteral("SELECT cell FROM tile WHERE wall = 'w'")) == 7);
}

TEST_CASE("a newer file is refused with a clear sentence and left as it is", "[database][migration]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("newer.db"));
    {
        const auto file = taken(Database::open(path, current()));
        require(file->execute(QStringLiteral("PRAGMA user_version = 7")));
    }
    const auto result = Database::open(path, current());
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Unsupported);
    CHECK(result.error().what.contains(path));
    CHECK(result.error().cause ==
          QStringLiteral("the file was written by a newer version of this program: it has version 7, "
                         "this program knows 3"));
    CHECK(taken(taken(Database::open(path))->userVersion()) == 7);
}

TEST_CASE("a file with tables but no version is not taken for a fresh one", "[database][migration]")
{
    const auto file = taken(Database::open(QStringLiteral(":memory:")));
    require(file->execute(QStringLiteral("CREATE TABLE somebody_elses (a)")));
    const auto result = file->migrate(current());
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Corrupt);
    CHECK(number(*file, QStringLiteral("SELECT count(*) FROM sqlite_schema")) == 1);
}

TEST_CASE("a ladder with a missing step is refused before anything is written", "[database][migration]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("gap.db"));
    writeOldFile(path);
    Schema gap = current();
    gap.steps.erase(gap.steps.begin());
    const auto result = Database::open(path, gap);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".v1.bak")));
    CHECK(taken(taken(Database::open(path))->userVersion()) == 1);
}

TEST_CASE("a broken schema leaves a fresh file fresh", "[database][migration]")
{
    const auto file = taken(Database::open(QStringLiteral(":memory:")));
    CHECK_FALSE(file->migrate(Schema{1, QStringLiteral("CREATE TABLE a (b); CREATE TABLE a (b);"), {}}));
    CHECK(taken(file->userVersion()) == 0);
    require(file->migrate(current()));
}

TEST_CASE("two connections that migrate the same file agree", "[database][migration]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("both.db"));
    writeOldFile(path);
    const auto one = taken(Database::open(path));
    const auto other = taken(Database::open(path));
    require(one->migrate(current()));
    require(other->migrate(current()));
    CHECK(schemaOf(*one) == schemaOf(*other));
    CHECK(taken(other->userVersion()) == 3);
}
