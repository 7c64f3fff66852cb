// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_client.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_server.h"

#include <QTcpServer>

using namespace videoguard;
using namespace std::chrono_literals;
using base::ErrorKind;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;

namespace {

sync::ServerAccount accountOf(const QUrl &server)
{
    sync::ServerAccount account;
    account.server = server;
    return account;
}

sync::CouchRequest get(const char *database)
{
    sync::CouchRequest request;
    request.path = {QString::fromLatin1(database)};
    return request;
}

sync::CouchRequest post(const QByteArray &body)
{
    sync::CouchRequest request;
    request.method = "POST";
    request.path = {QStringLiteral("db"), QStringLiteral("_bulk_docs")};
    request.body = body;
    request.repeatable = false;
    return request;
}

sync::CouchAnswer answerTo(sync::CouchClient &client, const sync::CouchRequest &request)
{
    std::optional<sync::CouchAnswer> got;
    client.send(request, &client, [&](const sync::CouchAnswer &answer) { got = answer; });
    REQUIRE(test::waitFor([&] { return got.has_value(); }));
    return *got;
}

RecordedAnswer ok(const RecordedRequest &)
{
    return RecordedAnswer::json(200, R"({"ok":true})");
}

} // namespace

TEST_CASE("an answer arrives with its body and never before the event loop runs", "[sync][couch_client]")
{
    RecordedServer server(ok);
    sync::CouchClient client(accountOf(server.url()), {});
    int answers = 0;
    client.send(get("db"), &client, [&](const sync::CouchAnswer &answer) {
        ++answers;
        CHECK(answer.ok());
        CHECK(answer.status == 200);
        CHECK(answer.body == R"({"ok":true})");
    });
    CHECK(answers == 0);
    CHECK(test::waitFor([&] { return answers == 1; }));
    CHECK(client.traffic().in == 11);
    const RecordedRequest &seen = server.seen().front();
    CHECK(seen.line() == "GET /db");
    CHECK(seen.head.value("accept") == "application/json");
    CHECK(seen.head.value("cookie").isEmpty());
    CHECK(seen.head.value("authorization").isEmpty());
}

TEST_CASE("each status becomes the kind that code branches on", "[sync][couch_client]")
{
    const auto [status, kind, transient] = GENERATE(table<int, ErrorKind, bool>({
        {400, ErrorKind::Unsupported, false},
        {401, ErrorKind::Denied, false},
        {403, ErrorKind::Denied, false},
        {404, ErrorKind::NotFound, false},
        {405, ErrorKind::Unsupported, false},
        {408, ErrorKind::Unreachable, true},
        {409, ErrorKind::Conflict, false},
        {412, ErrorKind::Conflict, false},
        {413, ErrorKind::Full, false},
        {429, ErrorKind::Unreachable, true},
        {500, ErrorKind::Unreachable, true},
        {503, ErrorKind::Unreachable, true},
    }));
    RecordedServer server([code = status](const RecordedRequest &) {
        return RecordedAnswer::json(code, R"({"error":"conflict","reason":"Somebody was faster."})");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    client.setAttempts(1);
    const sync::CouchAnswer answer = answerTo(client, get("db"));
    CHECK(answer.status == status);
    REQUIRE(answer.error);
    CHECK(answer.error->kind == kind);
    CHECK(answer.isTransient() == transient);
    CHECK(answer.error->cause == QStringLiteral("conflict: Somebody was faster."));
    CHECK(answer.couchError == "conflict");
    CHECK(answer.couchReason == QStringLiteral("Somebody was faster."));
}

TEST_CASE("a page of a proxy is told from the server's JSON", "[sync][couch_client]")
{
    RecordedAnswer page =
        RecordedAnswer::json(200, "<html><head><title>Sign in to the guest network</title></head></html>");
    page.contentType = "text/html; charset=utf-8";
    RecordedServer server([&](const RecordedRequest &) { return page; });
    sync::CouchClient client(accountOf(server.url()), {});
    client.setAttempts(1);
    const sync::CouchAnswer portal = answerTo(client, get("db"));
    REQUIRE(portal.error);
    CHECK(portal.error->kind == ErrorKind::Corrupt);
    CHECK(portal.error->cause.contains(QStringLiteral("Sign in to the guest network")));
    page.status = 404;
    CHECK(answerTo(client, get("db")).error->kind == ErrorKind::Corrupt);
    page.status = 502;
    CHECK(answerTo(client, get("db")).error->kind == ErrorKind::Unreachable);
    page.status = 413;
    CHECK(answerTo(client, get("db")).error->kind == ErrorKind::Full);
}

TEST_CASE("a transient failure is asked again by itself and a refusal is not", "[sync][couch_client]")
{
    int asked = 0;
    int failing = 2;
    int status = 503;
    RecordedServer server([&](const RecordedRequest &) {
        return ++asked <= failing ? RecordedAnswer::json(status, R"({"error":"busy"})")
                                  : RecordedAnswer::json(200, "{}");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    CHECK(answerTo(client, get("db")).ok());
    CHECK(asked == 3);

    asked = 0;
    status = 403;
    CHECK_FALSE(answerTo(client, get("db")).ok());
    CHECK(asked == 1);

    asked = 0;
    status = 503;
    CHECK_FALSE(answerTo(client, post("{}")).ok());
    CHECK(asked == 1);

    asked = 0;
    failing = 100;
    client.setAttempts(2);
    CHECK_FALSE(answerTo(client, get("db")).ok());
    CHECK(asked == 2);
}

TEST_CASE("waiting repetitions go at once when somebody hurries", "[sync][couch_client]")
{
    int asked = 0;
    RecordedServer server([&](const RecordedRequest &) {
        RecordedAnswer busy = RecordedAnswer::json(429, "{}");
        busy.headers.emplace_back("Retry-After", "120");
        return ++asked == 1 ? busy : RecordedAnswer::json(200, "{}");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    std::optional<sync::CouchAnswer> got;
    client.send(get("db"), &client, [&](const sync::CouchAnswer &answer) { got = answer; });
    REQUIRE(test::waitFor([&] { return asked == 1; }));
    CHECK_FALSE(test::waitFor([&] { return got.has_value(); }, 300ms));
    client.hurry();
    REQUIRE(test::waitFor([&] { return got.has_value(); }));
    CHECK(got->ok());
}

TEST_CASE("large bodies go packed until the server refuses that", "[sync][couch_client]")
{
    bool refuses = false;
    RecordedServer server([&](const RecordedRequest &request) {
        return refuses && request.wasGzip ? RecordedAnswer::json(415, R"({"error":"bad_content_type"})")
                                          : RecordedAnswer::json(201, "[]");
    });
    const QByteArray body = R"({"docs":[")" + QByteArray(5000, 'x') + R"("]})";
    {
        sync::CouchClient client(accountOf(server.url()), {});
        CHECK(answerTo(client, post(body)).ok());
        CHECK(answerTo(client, post("{}")).ok());
        REQUIRE(server.seen().size() == 2);
        CHECK(server.seen()[0].wasGzip);
        CHECK(server.seen()[0].body == body);
        CHECK_FALSE(server.seen()[1].wasGzip);
        CHECK(client.traffic().out < 1000);
    }
    refuses = true;
    sync::CouchClient client(accountOf(server.url()), {});
    CHECK(answerTo(client, post(body)).ok());
    CHECK(answerTo(client, post(body)).ok());
    REQUIRE(server.seen().size() == 5);
    CHECK(server.seen()[2].wasGzip);
    CHECK_FALSE(server.seen()[3].wasGzip);
    CHECK_FALSE(server.seen()[4].wasGzip);
}

TEST_CASE("redirects are followed on the same server alone", "[sync][couch_client]")
{
    int strangersAsked = 0;
    RecordedServer stranger([&](const RecordedRequest &) {
        ++strangersAsked;
        return RecordedAnswer::json(200, "{}");
    });
    QByteArray elsewhere;
    RecordedServer server([&](const RecordedRequest &request) {
        if (request.path == "/there")
            return RecordedAnswer::json(200, R"({"method":")" + request.method + R"("})");
        RecordedAnswer answer = RecordedAnswer::json(request.path == "/see" ? 303 : 301, "{}");
        answer.headers.emplace_back("Location", request.path == "/away"     ? elsewhere
                                                : request.path == "/circle" ? QByteArray("/circle")
                                                                            : QByteArray("/there"));
        return answer;
    });
    elsewhere = stranger.url().toEncoded() + "/db";
    sync::CouchClient client(accountOf(server.url()), {});
    CHECK(answerTo(client, get("here")).body == R"({"method":"GET"})");
    sync::CouchRequest see = post("{}");
    see.path = {QStringLiteral("see")};
    CHECK(answerTo(client, see).body == R"({"method":"GET"})");
    see.path = {QStringLiteral("here")};
    CHECK(answerTo(client, see).body == R"({"method":"POST"})");
    const sync::CouchAnswer away = answerTo(client, get("away"));
    REQUIRE(away.error);
    CHECK(away.error->kind == ErrorKind::Unsupported);
    CHECK(strangersAsked == 0);
    CHECK(answerTo(client, get("circle")).error->kind == ErrorKind::Unsupported);
}

TEST_CASE("a cancelled request, and one whose asker is gone, is never answered", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &) {
        RecordedAnswer late = RecordedAnswer::json(200, "{}");
        late.delay = 50ms;
        return late;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    int answers = 0;
    const auto count = [&](const sync::CouchAnswer &) { ++answers; };
    auto asker = std::make_unique<QObject>();
    client.send(get("a"), asker.get(), count);
    const quint64 ticket = client.send(get("b"), &client, count);
    REQUIRE(test::waitFor([&] { return server.seen().size() == 2; }));
    asker.reset();
    client.cancel(ticket);
    CHECK_FALSE(test::waitFor([&] { return answers > 0; }, 200ms));
    CHECK(answerTo(client, get("c")).ok());
    CHECK(answers == 0);
}

TEST_CASE("a server without a word ends with a timeout, one that drips does not", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &request) {
        RecordedAnswer answer = RecordedAnswer::json(200, "{" + QByteArray(100, ' ') + "}");
        answer.isSilent = request.path == "/silent";
        answer.drip = 60ms;
        return answer;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    client.setAttempts(1);
    sync::CouchRequest request = get("silent");
    request.silence = 200ms;
    const sync::CouchAnswer silent = answerTo(client, request);
    REQUIRE(silent.error);
    CHECK(silent.error->kind == ErrorKind::Timeout);
    CHECK(silent.isTransient());
    request.path = {QStringLiteral("drips")};
    CHECK(answerTo(client, request).ok());
}

TEST_CASE("a refused port and a cut answer are unreachable", "[sync][couch_client]")
{
    QTcpServer closed;
    REQUIRE(closed.listen(QHostAddress::LocalHost));
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    sync::CouchClient lonely(accountOf(nobody), {});
    lonely.setAttempts(1);
    CHECK(answerTo(lonely, get("db")).error->kind == ErrorKind::Unreachable);

    bool chunked = false;
    RecordedServer server([&](const RecordedRequest &) {
        RecordedAnswer cut = RecordedAnswer::json(200, R"({"results":[)" + QByteArray(1000, ' '));
        cut.cutAt = 500;
        cut.chunked = chunked;
        return cut;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    client.setAttempts(1);
    for (const bool way : {false, true}) {
        chunked = way;
        const sync::CouchAnswer answer = answerTo(client, get("db"));
        CHECK(answer.status == 200);
        REQUIRE(answer.error);
        CHECK(answer.error->kind == ErrorKind::Unreachable);
    }
}
