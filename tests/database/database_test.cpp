// SPDX-License-Identifier: EUPL-1.2
#include "tests/database/fixture.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace videoguard;
using namespace videoguard::database;
using namespace videoguard::test;
using base::ErrorKind;
using base::Result;

namespace {

std::unique_ptr<Database>
memory(const QString &sql = QStringLiteral("CREATE TABLE t (a INTEGER NOT NULL UNIQUE)"))
{
    auto database = taken(Database::open(QStringLiteral(":memory:")));
    require(database->execute(sql));
    return database;
}

qint64 rows(Database &database)
{
    return number(database, QStringLiteral("SELECT count(*) FROM t"));
}

Result<void> insert(Database &database, int value)
{
    auto statement = database.prepare(QStringLiteral("INSERT INTO t VALUES (?1)"));
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(1, value).run();
}

Result<void> refused()
{
    return base::fail(ErrorKind::Cancelled, QStringLiteral("refuse"));
}

#ifdef Q_OS_UNIX
/// Root may write everything: for the lifetime of this object the test is nobody.
struct AsNobody {
    AsNobody() { REQUIRE((geteuid() != 0 || seteuid(65534) == 0)); }
    ~AsNobody() { (void)!seteuid(getuid()); }
};
#endif

} // namespace

TEST_CASE("a file is opened with a write-ahead log, foreign keys and for its owner only", "[database]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    const auto database = taken(Database::open(path));
    CHECK(textOf(*database, QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("wal"));
    CHECK(number(*database, QStringLiteral("PRAGMA foreign_keys")) == 1);
    CHECK(number(*database, QStringLiteral("PRAGMA busy_timeout")) == 5000);
    require(database->execute(QStringLiteral("CREATE TABLE t (a)")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(path) & others) == 0);
    CHECK((QFile::permissions(path + QStringLiteral("-wal")) & others) == 0);
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("a path with a question mark, blanks and letters of Kurzeme is one file", "[database]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("Līvu ?mode=memory&x #1.db"));
    {
        const auto database = taken(Database::open(path));
        require(database->execute(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1)")));
    }
    CHECK(QFile::exists(path));
    CHECK(rows(*taken(Database::open(path))) == 1);
}

TEST_CASE("a foreign key that points nowhere is a conflict", "[database][errors]")
{
    const auto database = memory(QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY);"
                                                "CREATE TABLE c (p INTEGER NOT NULL REFERENCES p (id))"));
    const auto result = database->execute(QStringLiteral("INSERT INTO c VALUES (5)"));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Conflict);
}

TEST_CASE("a file of garbage is corrupt", "[database][errors]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("garbage.db"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto result = Database::open(path);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Corrupt);
    CHECK(result.error().what.contains(path));
}

TEST_CASE("a missing folder is not found and a folder is no file", "[database][errors]")
{
    const Folder folder;
    const auto missing = Database::open(folder.path(QStringLiteral("no/such/folder.db")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    const auto directory = Database::open(folder.directory.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind == ErrorKind::Denied);
}

#ifdef Q_OS_UNIX
TEST_CASE("a file that may not be written is denied", "[database][errors]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("read-only.db"));
    require(taken(Database::open(path))->execute(QStringLiteral("CREATE TABLE t (a)")));
    REQUIRE(QFile::setPermissions(folder.directory.path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    {
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        const AsNobody nobody;
        const auto result = Database::open(path);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Denied);
    }
    REQUIRE(QFile::setPermissions(folder.directory.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}
#endif

TEST_CASE("a file that may not grow is full and takes rows again afterwards", "[database][errors]")
{
    const auto database = memory(QStringLiteral("CREATE TABLE t (a BLOB)"));
    require(database->execute(QStringLiteral("PRAGMA max_page_count = 10")));
    const auto result = database->atomically([&]() -> Result<void> {
        require(database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
        return database->execute(QStringLiteral("INSERT INTO t VALUES (zeroblob(1000000))"));
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Full);
    CHECK(rows(*database) == 0);
    require(database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    CHECK(rows(*database) == 1);
}

TEST_CASE("a writer that keeps its lock too long is a timeout", "[database][errors]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("busy.db"));
    const auto one = taken(Database::open(path));
    require(one->execute(QStringLiteral("CREATE TABLE t (a)")));
    const auto other = taken(Database::open(path));
    require(other->execute(QStringLiteral("PRAGMA busy_timeout = 20")));
    require(one->atomically([&]() -> Result<void> {
        bool ran = false;
        const auto result = other->atomically([&]() -> Result<void> {
            ran = true;
            return {};
        });
        CHECK_FALSE(ran);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Timeout);
        CHECK(rows(*other) == 0); // readers are not held up
        return {};
    }));
    require(other->atomically([&] { return insert(*other, 1); }));
}

TEST_CASE("wrong SQL is our own mistake and named in the error", "[database][errors]")
{
    const auto database = memory();
    const auto result = database->prepare(QStringLiteral("SELEKT 1"));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Internal);
    CHECK(result.error().what.contains(QStringLiteral("SELEKT 1")));
    CHECK(result.error().cause.contains(QStringLiteral("syntax error")));
}

TEST_CASE("an error names the statement but no value", "[database][errors]")
{
    const auto database = memory(QStringLiteral("CREATE TABLE t (a TEXT NOT NULL UNIQUE)"));
    for (const bool first : {true, false}) {
        auto statement = taken(database->prepare(QStringLiteral("INSERT INTO t VALUES (?1)")));
        const auto result = statement.bind(1, QStringLiteral("Sw0rdfish")).run();
        REQUIRE(result.has_value() == first);
        if (!first) {
            CHECK(result.error().kind == ErrorKind::Conflict);
            CHECK(result.error().cause.contains(QStringLiteral("t.a")));
            CHECK_FALSE(base::describe(result.error()).contains(QStringLiteral("Sw0rdfish")));
        }
    }
}

TEST_CASE("work that fails is rolled back, work that succeeds is kept", "[database][transaction]")
{
    const auto database = memory();
    const auto result = database->atomically([&]() -> Result<void> {
        require(insert(*database, 1));
        return refused();
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(rows(*database) == 0);
    require(database->atomically([&] { return insert(*database, 2); }));
    CHECK(rows(*database) == 1);
}

TEST_CASE("an inner failure undoes the inner work only", "[database][transaction]")
{
    const auto database = memory();
    require(database->atomically([&]() -> Result<void> {
        require(insert(*database, 1));
        CHECK_FALSE(database->atomically([&]() -> Result<void> {
            require(insert(*database, 2));
            require(database->atomically([&] { return insert(*database, 3); }));
            return refused();
        }));
        return database->atomically([&] { return insert(*database, 4); });
    }));
    CHECK(number(*database, QStringLiteral("SELECT sum(a) FROM t")) == 5);
}

TEST_CASE("an outer failure undoes inner work that had succeeded", "[database][transaction]")
{
    const auto database = memory();
    CHECK_FALSE(database->atomically([&]() -> Result<void> {
        require(database->atomically([&] { return insert(*database, 1); }));
        return refused();
    }));
    CHECK(rows(*database) == 0);
    require(database->atomically([&] { return insert(*database, 1); }));
}

TEST_CASE("work rolls back also while a row is still being read", "[database][transaction]")
{
    const auto database = memory();
    require(insert(*database, 1));
    auto reader = taken(database->prepare(QStringLiteral("SELECT a FROM t")));
    REQUIRE(taken(reader.step()));
    CHECK_FALSE(database->atomically([&]() -> Result<void> {
        require(insert(*database, 2));
        return refused();
    }));
    reader.reset();
    CHECK(rows(*database) == 1);
}

TEST_CASE("what was committed is there after a connection that was never closed", "[database][transaction]")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("crash.db"));
    const auto writer = taken(Database::open(path));
    require(writer->execute(QStringLiteral("CREATE TABLE t (a)")));
    require(insert(*writer, 1));
    // A crash leaves the file and its log; copies of both are what the next start finds.
    const QString copy = folder.path(QStringLiteral("found.db"));
    REQUIRE(QFile::copy(path, copy));
    REQUIRE(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    CHECK(rows(*taken(Database::open(copy))) == 1);
}
