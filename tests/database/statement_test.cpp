// SPDX-License-Identifier: EUPL-1.2
#include "tests/database/fixture.h"

#include <limits>

using namespace videoguard;
using namespace videoguard::database;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

std::unique_ptr<Database> memory()
{
    return taken(Database::open(QStringLiteral(":memory:")));
}

template<typename T>
concept Bindable = requires(Statement s, T value)
{
    s.bind(1, value);
};

// A literal would bind the number 1 through its conversion to bool.
static_assert(!Bindable<const char *> && !Bindable<const char16_t *> && !Bindable<int *>);
static_assert(Bindable<std::int64_t> && Bindable<qsizetype> && Bindable<quint32> && Bindable<bool>);

} // namespace

TEST_CASE("values come back as they were bound", "[database][statement]")
{
    const auto database = memory();
    auto query = taken(database->prepare(QStringLiteral("SELECT ?1, ?2, ?3, ?4, ?5, ?6")));
    const QString text = QStringLiteral("Liepāja, Šilutė \U0001F6A8 'x'");
    const QByteArray bytes("\0\xff\0z", 4);
    query.bind(1, std::numeric_limits<qint64>::min())
        .bind(2, 0.1)
        .bind(3, text)
        .bind(4, bytes)
        .bind(5, true)
        .bind(6, QString(QChar(u'a')) + QChar(0) + QChar(u'b'));
    REQUIRE(taken(query.step()));
    CHECK(query.integer(0) == std::numeric_limits<qint64>::min());
    CHECK(query.real(1) == 0.1);
    CHECK(query.text(2) == text);
    CHECK(query.blob(3) == bytes);
    CHECK(query.integer(4) == 1);
    CHECK(query.text(5).size() == 3);
    CHECK_FALSE(taken(query.step()));
}

TEST_CASE("null and empty stay different both ways", "[database][statement]")
{
    const auto database = memory();
    auto query = taken(database->prepare(
        QStringLiteral("SELECT ?1, ?2, ?3, ?4, ?5, typeof(?1), typeof(?2), typeof(?3), typeof(?4)")));
    query.bind(1, QString())
        .bind(2, QStringLiteral(""))
        .bind(3, QByteArray())
        .bind(4, QByteArray(""))
        .bindNull(5);
    REQUIRE(taken(query.step()));
    CHECK(query.isNull(0));
    CHECK(query.text(0).isNull());
    CHECK_FALSE(query.isNull(1));
    CHECK(query.text(1).isEmpty());
    CHECK_FALSE(query.text(1).isNull());
    CHECK(query.isNull(2));
    CHECK(query.blob(2).isNull());
    CHECK_FALSE(query.isNull(3));
    CHECK(query.blob(3).isEmpty());
    CHECK_FALSE(query.blob(3).isNull());
    CHECK(query.isNull(4));
    CHECK(query.text(5) == QStringLiteral("null"));
    CHECK(query.text(6) == QStringLiteral("text"));
    CHECK(query.text(7) == QStringLiteral("null"));
    CHECK(query.text(8) == QStringLiteral("blob"));
}

TEST_CASE("a parameter that does not exist is reported by the run", "[database][statement]")
{
    const auto database = memory();
    require(database->execute(QStringLiteral("CREATE TABLE t (a)")));
    auto insert = taken(database->prepare(QStringLiteral("INSERT INTO t VALUES (?1)")));
    const auto result = insert.bind(2, 5).bind(1, 4).run();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Internal);
    CHECK(result.error().what.contains(QStringLiteral("bind")));
    CHECK(number(*database, QStringLiteral("SELECT count(*) FROM t")) == 0);
    require(insert.bind(1, 4).run());
    CHECK(number(*database, QStringLiteral("SELECT count(*) FROM t")) == 1);
}

TEST_CASE("binding while a row is open is reported, not ignored", "[database][statement]")
{
    const auto database = memory();
    auto query = taken(database->prepare(QStringLiteral("SELECT ?1 UNION ALL SELECT ?1")));
    query.bind(1, 1);
    REQUIRE(taken(query.step()));
    query.bind(1, 2);
    CHECK_FALSE(query.step());
    query.reset();
    query.bind(1, 2);
    REQUIRE(taken(query.step()));
    CHECK(query.integer(0) == 2);
}

TEST_CASE("a run leaves no binding behind for the next", "[database][statement]")
{
    const auto database = memory();
    require(database->execute(QStringLiteral("CREATE TABLE t (a, b)")));
    auto insert = taken(database->prepare(QStringLiteral("INSERT INTO t VALUES (?1, ?2)")));
    require(insert.bind(1, 1).bind(2, QStringLiteral("first")).run());
    require(insert.bind(1, 2).run());
    CHECK(number(*database, QStringLiteral("SELECT b IS NULL FROM t WHERE a = 2")) == 1);
    CHECK(database->changes() == 1);
}

TEST_CASE("a statement that failed can run again and holds no lock", "[database][statement]")
{
    const auto database = memory();
    require(database->execute(QStringLiteral("CREATE TABLE t (a INTEGER NOT NULL UNIQUE)")));
    auto insert = taken(database->prepare(QStringLiteral("INSERT INTO t VALUES (?1)")));
    require(insert.bind(1, 1).run());
    const auto again = insert.bind(1, 1).run();
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    require(insert.bind(1, 2).run());
    require(database->execute(QStringLiteral("DROP TABLE t")));
}

TEST_CASE("text with more than one statement is refused rather than half run", "[database][statement]")
{
    const auto database = memory();
    CHECK_FALSE(database->prepare(QStringLiteral("SELECT 1; DROP TABLE t")));
    CHECK_FALSE(database->prepare(QStringLiteral("  -- nothing\n")));
    CHECK(database->prepare(QStringLiteral("SELECT 1; \n")));
}

TEST_CASE("a statement moves without losing its row", "[database][statement]")
{
    const auto database = memory();
    auto first = taken(database->prepare(QStringLiteral("SELECT 7")));
    REQUIRE(taken(first.step()));
    Statement second = std::move(first);
    CHECK(second.integer(0) == 7);
    Statement third = taken(database->prepare(QStringLiteral("SELECT 8")));
    third = std::move(second);
    CHECK(third.integer(0) == 7);
}
