// SPDX-License-Identifier: EUPL-1.2
#include "tests/database/fixture.h"

#include <QDir>
#include <QFile>

using namespace videoguard;
using namespace videoguard::database;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

/// A closed file with one table `t` of one row, 7.
QString made(const Folder &folder, const QString &name = QStringLiteral("a b?#%.db"))
{
    const QString path = folder.path(name);
    const auto database = taken(Database::open(path));
    require(database->execute(QStringLiteral("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (7)")));
    return path;
}

} // namespace

TEST_CASE("a file is read as it lies, and nothing is laid beside it", "[database][read-only]")
{
    const Folder folder;
    const QString path = made(folder);
    QFile::setPermissions(path, QFile::ReadOwner);
    const auto database = taken(Database::openReadOnly(path, {}));
    CHECK(number(*database, QStringLiteral("SELECT a FROM t")) == 7);
    CHECK(QDir(folder.directory.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file opened for reading cannot be written", "[database][read-only]")
{
    const Folder folder;
    const auto database = taken(Database::openReadOnly(made(folder), {}));
    const auto written = database->execute(QStringLiteral("INSERT INTO t VALUES (8)"));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Denied);
}

TEST_CASE("a file that is not there is not made by reading it", "[database][read-only]")
{
    const Folder folder;
    const auto database = Database::openReadOnly(folder.path(QStringLiteral("none.db")), {});
    REQUIRE_FALSE(database);
    CHECK(database.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("none.db"))));
}

TEST_CASE("a query without end is ended, and the next one may work again", "[database][read-only]")
{
    const Folder folder;
    const auto database = taken(
        Database::openReadOnly(made(folder), {.value_bytes = 1000, .work = std::chrono::milliseconds(50)}));
    auto endless = taken(database->prepare(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")));
    const auto row = endless.step();
    REQUIRE_FALSE(row);
    CHECK(row.error().kind == ErrorKind::Cancelled);
    database->allowWork();
    CHECK(number(*database, QStringLiteral("SELECT a FROM t")) == 7);
}

TEST_CASE("a value over the limit is refused", "[database][read-only]")
{
    const Folder folder;
    const auto database =
        taken(Database::openReadOnly(made(folder), {.value_bytes = 1000, .work = std::chrono::seconds(2)}));
    auto huge = taken(database->prepare(QStringLiteral("SELECT zeroblob(1001)")));
    const auto row = huge.step();
    REQUIRE_FALSE(row);
    CHECK(row.error().kind == ErrorKind::Full);
}
