// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_client.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_accounts.h"

#include <QDeadlineTimer>

using namespace videoguard;
using namespace std::chrono_literals;
using base::ErrorKind;
using test::RecordedAccounts;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;

namespace {

/// A server with one account, and what asks it.
struct House {
    RecordedAccounts accounts;
    RecordedServer server{[this](const RecordedRequest &request) {
        if (auto answer = accounts.answer(request))
            return *answer;
        return inside ? inside(request) : RecordedAnswer::json(200, R"({"ok":true})");
    }};
    RecordedServer::Handler inside;

    House() { accounts.add("anna", "right", {QStringLiteral("editor:lv-talsi")}); }
    [[nodiscard]] sync::ServerAccount account() const
    {
        sync::ServerAccount account;
        account.server = server.url();
        account.user = QStringLiteral("anna");
        return account;
    }
};

sync::CouchRequest get(const char *database)
{
    sync::CouchRequest request;
    request.path = {QString::fromLatin1(database)};
    return request;
}

std::vector<sync::CouchAnswer> answersTo(sync::CouchClient &client, int requests)
{
    std::vector<sync::CouchAnswer> answers;
    for (int i = 0; i < requests; ++i)
        client.send(get("db"), &client, [&](const sync::CouchAnswer &answer) { answers.push_back(answer); });
    REQUIRE(test::waitFor([&] { return answers.size() == static_cast<std::size_t>(requests); }));
    return answers;
}

} // namespace

TEST_CASE("many requests share one log-in and its cookie", "[sync][couch_client]")
{
    House house;
    sync::CouchClient client(house.account(), "right");
    for (const sync::CouchAnswer &answer : answersTo(client, 20))
        CHECK(answer.ok());
    CHECK(house.accounts.logIns() == 1);
    CHECK(house.server.seenOf("POST /_session") == 1);
    CHECK(house.server.seen().back().head.value("cookie").startsWith("AuthSession="));
    CHECK(house.server.seen().back().head.value("authorization").isEmpty());
}

TEST_CASE("a session is renewed before it ends", "[sync][couch_client]")
{
    House house;
    house.accounts.setLife(1);
    sync::CouchClient client(house.account(), "right");
    CHECK(answersTo(client, 1).front().ok());
    QDeadlineTimer almost(850ms);
    REQUIRE(test::waitFor([&] { return almost.hasExpired(); }));
    CHECK(answersTo(client, 1).front().ok());
    CHECK(house.accounts.logIns() == 2);
}

TEST_CASE("a younger cookie in any answer is taken", "[sync][couch_client]")
{
    House house;
    QByteArray used;
    house.inside = [&](const RecordedRequest &request) {
        used = request.head.value("cookie");
        RecordedAnswer answer = RecordedAnswer::json(200, "{}");
        answer.headers.emplace_back("Set-Cookie", used + "; Version=1; Max-Age=600; Path=/; HttpOnly");
        return answer;
    };
    house.accounts.setLife(1);
    sync::CouchClient client(house.account(), "right");
    CHECK(answersTo(client, 1).front().ok());
    QDeadlineTimer over(1100ms);
    REQUIRE(test::waitFor([&] { return over.hasExpired(); }));
    CHECK(answersTo(client, 1).front().ok());
    CHECK(house.accounts.logIns() == 1);
}

TEST_CASE("a session that the server forgot is begun anew", "[sync][couch_client]")
{
    House house;
    sync::CouchClient client(house.account(), "right");
    CHECK(answersTo(client, 1).front().ok());
    QDeadlineTimer later(1100ms);
    REQUIRE(test::waitFor([&] { return later.hasExpired(); }));
    house.accounts.forgetSessions();
    for (const sync::CouchAnswer &answer : answersTo(client, 6))
        CHECK(answer.ok());
    CHECK(house.accounts.logIns() == 2);
}

TEST_CASE("a server that repeats the password does not get it into an error", "[sync][couch_client]")
{
    House house;
    house.inside = [](const RecordedRequest &) {
        return RecordedAnswer::json(400, R"({"error":"bad","reason":"no idea what Tr0ub4dor&3 means"})");
    };
    house.accounts.add("anna", "Tr0ub4dor&3");
    sync::CouchClient client(house.account(), "Tr0ub4dor&3");
    const sync::CouchAnswer answer = answersTo(client, 1).front();
    REQUIRE(answer.error);
    CHECK_FALSE(answer.error->cause.contains(QStringLiteral("Tr0ub4dor")));
    CHECK_FALSE(answer.couchReason.contains(QStringLiteral("Tr0ub4dor")));
}

TEST_CASE("a wrong password is tried once and everything else is answered without asking",
          "[sync][couch_client]")
{
    const bool cookies = GENERATE(true, false);
    House house;
    house.accounts.setCookies(cookies);
    sync::CouchClient client(house.account(), "wrong-secret");
    for (const sync::CouchAnswer &answer : answersTo(client, 10)) {
        REQUIRE(answer.error);
        CHECK(answer.error->kind == ErrorKind::Denied);
        CHECK_FALSE(answer.isTransient());
        CHECK_FALSE(base::describe(*answer.error).contains(QStringLiteral("wrong-secret")));
    }
    CHECK(client.isRefused());
    CHECK(house.accounts.failures() == 1);
    client.setPassword("wrong-secret");
    CHECK(client.isRefused());
    CHECK_FALSE(answersTo(client, 3).front().ok());
    CHECK(house.accounts.failures() == 1);
    client.setPassword("right");
    CHECK_FALSE(client.isRefused());
    CHECK(answersTo(client, 3).front().ok());
}

TEST_CASE("a locked name is left alone until the lock is over", "[sync][couch_client]")
{
    House house;
    for (int i = 0; i < 5; ++i) {
        sync::CouchClient guesser(house.account(), "guess-" + QByteArray::number(i));
        static_cast<void>(answersTo(guesser, 1));
    }
    sync::CouchClient client(house.account(), "right");
    const std::size_t before = house.server.seen().size();
    const sync::CouchAnswer locked = answersTo(client, 5).front();
    REQUIRE(locked.error);
    CHECK(locked.error->kind == ErrorKind::Denied);
    CHECK(locked.status == 403);
    CHECK(locked.error->cause.contains(QStringLiteral("temporarily locked")));
    REQUIRE(locked.retryAfter);
    CHECK(*locked.retryAfter > 4min);
    CHECK(locked.isTransient());
    CHECK_FALSE(client.isRefused());
    static_cast<void>(answersTo(client, 5));
    CHECK(house.server.seen().size() == before + 1);
}

TEST_CASE("a server without sessions gets the password, after it was tried alone", "[sync][couch_client]")
{
    House house;
    house.accounts.setCookies(false);
    sync::CouchClient client(house.account(), "right");
    for (const sync::CouchAnswer &answer : answersTo(client, 8))
        CHECK(answer.ok());
    CHECK(house.server.seenOf("POST /_session") == 1);
    CHECK(house.server.seenOf("GET /") == 1);
    CHECK(house.server.seen().back().head.value("authorization").startsWith("Basic "));
}

TEST_CASE("a right that is missing is no reason to log in again", "[sync][couch_client]")
{
    House house;
    house.inside = [](const RecordedRequest &) {
        return RecordedAnswer::json(
            403, R"({"error":"forbidden","reason":"You are not allowed to access this db."})");
    };
    sync::CouchClient client(house.account(), "right");
    for (const sync::CouchAnswer &answer : answersTo(client, 5))
        CHECK(answer.couchError == "forbidden");
    CHECK_FALSE(client.isRefused());
    house.inside = [](const RecordedRequest &) {
        return RecordedAnswer::json(401,
                                    R"({"error":"unauthorized","reason":"You are not a server admin."})");
    };
    for (const sync::CouchAnswer &answer : answersTo(client, 5))
        CHECK(answer.couchError == "unauthorized");
    CHECK_FALSE(client.isRefused());
    CHECK(house.accounts.logIns() == 1);
}

TEST_CASE("requests wait for a server whose log-in fails for a moment, writes too", "[sync][couch_client]")
{
    House house;
    int failures = 1;
    house.server.setHandler([&](const RecordedRequest &request) {
        if (request.path == "/_session" && failures-- > 0)
            return RecordedAnswer::json(503, "{}");
        if (auto answer = house.accounts.answer(request))
            return *answer;
        return RecordedAnswer::json(201, "[]");
    });
    sync::CouchClient client(house.account(), "right");
    sync::CouchRequest write = get("db");
    write.method = "POST";
    write.body = "{}";
    write.repeatable = false;
    std::optional<sync::CouchAnswer> got;
    client.send(write, &client, [&](const sync::CouchAnswer &answer) { got = answer; });
    REQUIRE(test::waitFor([&] { return got.has_value(); }));
    CHECK(got->ok());
    CHECK(house.server.seenOf("POST /db") == 1);
}
