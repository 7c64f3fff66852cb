// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_client.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_server.h"

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

sync::CouchRequest get(const QString &database)
{
    sync::CouchRequest request;
    request.path = {database};
    return request;
}

} // namespace

TEST_CASE("long polls of seventeen databases keep no other request waiting", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &request) {
        RecordedAnswer answer = RecordedAnswer::json(200, "{}");
        answer.isSilent = request.path.startsWith("/feed");
        return answer;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    for (int i = 0; i < 17; ++i) {
        sync::CouchRequest poll = get(QStringLiteral("feed-%1").arg(i));
        poll.longPoll = true;
        client.send(poll, &client, [](const sync::CouchAnswer &) {});
    }
    REQUIRE(test::waitFor([&] { return server.seen().size() == 4; }));
    int answers = 0;
    for (int i = 0; i < 8; ++i)
        client.send(get(QStringLiteral("db")), &client,
                    [&](const sync::CouchAnswer &answer) { answers += answer.ok(); });
    CHECK(test::waitFor([&] { return answers == 8; }));
    CHECK(server.seen().size() == 12);
    CHECK(server.mostAtOnce() <= 8);
}

TEST_CASE("a database with a long queue delays another by one turn", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &) {
        RecordedAnswer answer = RecordedAnswer::json(200, "{}");
        answer.delay = 2ms;
        return answer;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    QStringList order;
    const auto ask = [&](const QString &database) {
        client.send(get(database), &client,
                    [&order, database](const sync::CouchAnswer &) { order.append(database); });
    };
    for (int i = 0; i < 40; ++i)
        ask(QStringLiteral("busy"));
    ask(QStringLiteral("quick"));
    REQUIRE(test::waitFor([&] { return order.size() == 41; }));
    CHECK(order.indexOf(QStringLiteral("quick")) < 12);
    CHECK(server.mostAtOnce() == 4);
    CHECK(server.connections() == 4);
}

TEST_CASE("a connection is not used again after 413", "[sync][couch_client]")
{
    int asked = 0;
    RecordedServer server([&](const RecordedRequest &) {
        return ++asked == 2
                   ? RecordedAnswer::json(413, R"({"error":"document_too_large","reason":"TAL-CAM-014"})")
                   : RecordedAnswer::json(200, "{}");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    for (int i = 0; i < 4; ++i) {
        std::optional<sync::CouchAnswer> got;
        client.send(get(QStringLiteral("db")), &client,
                    [&](const sync::CouchAnswer &answer) { got = answer; });
        REQUIRE(test::waitFor([&] { return got.has_value(); }));
        if (i == 1) {
            CHECK(got->error->kind == ErrorKind::Full);
            CHECK(got->couchReason == QStringLiteral("TAL-CAM-014"));
        }
    }
    REQUIRE(server.seen().size() == 4);
    CHECK(server.seen()[0].connection == server.seen()[1].connection);
    CHECK(server.seen()[2].connection != server.seen()[1].connection);
    CHECK(server.seen()[3].connection == server.seen()[2].connection);
}

TEST_CASE("a streamed answer comes in pieces, packed or not, and stops when told", "[sync][couch_client]")
{
    QByteArray large = "[";
    for (int i = 0; i < 200'000; ++i)
        large += QByteArray::number(i * 7919) + ',';
    large += "0]";
    bool packed = false;
    RecordedServer server([&](const RecordedRequest &) {
        RecordedAnswer answer = RecordedAnswer::json(200, large);
        answer.gzip = packed;
        return answer;
    });
    sync::CouchClient client(accountOf(server.url()), {});
    for (const bool way : {false, true}) {
        packed = way;
        QByteArray got;
        std::optional<sync::CouchAnswer> end;
        const qint64 before = client.traffic().in;
        client.stream(
            get(QStringLiteral("db")), &client,
            [&](const QByteArray &piece) {
                got += piece;
                return true;
            },
            [&](const sync::CouchAnswer &answer) { end = answer; });
        REQUIRE(test::waitFor([&] { return end.has_value(); }));
        CHECK(end->ok());
        CHECK(end->body.isEmpty());
        CHECK(got == large);
        const qint64 wire = client.traffic().in - before;
        CHECK((way ? wire < large.size() : wire == large.size()));
    }
    std::optional<sync::CouchAnswer> end;
    int pieces = 0;
    client.stream(
        get(QStringLiteral("db")), &client, [&](const QByteArray &) { return ++pieces < 2; },
        [&](const sync::CouchAnswer &answer) { end = answer; });
    REQUIRE(test::waitFor([&] { return end.has_value(); }));
    CHECK(pieces == 2);
    CHECK(end->error->kind == ErrorKind::Cancelled);
}

TEST_CASE("a stream can be cancelled from its own sink", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &) {
        return RecordedAnswer::json(200, "[" + QByteArray(3'000'000, ' ') + "]");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    quint64 ticket = 0;
    int pieces = 0, ends = 0;
    ticket = client.stream(
        get(QStringLiteral("db")), &client,
        [&](const QByteArray &) {
            ++pieces;
            client.cancel(ticket);
            return true;
        },
        [&](const sync::CouchAnswer &) { ++ends; });
    REQUIRE(test::waitFor([&] { return pieces > 0; }));
    CHECK_FALSE(test::waitFor([&] { return ends > 0; }, 50ms));
    CHECK(pieces == 1);
}

TEST_CASE("an error is never given to the sink", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &) {
        return RecordedAnswer::json(404, R"({"error":"not_found","reason":"Database does not exist."})");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    std::optional<sync::CouchAnswer> end;
    int pieces = 0;
    client.stream(
        get(QStringLiteral("db")), &client,
        [&](const QByteArray &) {
            ++pieces;
            return true;
        },
        [&](const sync::CouchAnswer &answer) { end = answer; });
    REQUIRE(test::waitFor([&] { return end.has_value(); }));
    CHECK(pieces == 0);
    CHECK(end->couchReason == QStringLiteral("Database does not exist."));
}

TEST_CASE("a long answer is given in pieces and gathered nowhere", "[sync][couch_client]")
{
    RecordedServer server([](const RecordedRequest &) {
        return RecordedAnswer::json(200, "[" + QByteArray(60'000'000, ' ') + "]");
    });
    sync::CouchClient client(accountOf(server.url()), {});
    std::optional<sync::CouchAnswer> end;
    qint64 got = 0;
    qsizetype largest = 0;
    client.stream(
        get(QStringLiteral("db")), &client,
        [&](const QByteArray &piece) {
            got += piece.size();
            largest = std::max(largest, piece.size());
            return true;
        },
        [&](const sync::CouchAnswer &answer) { end = answer; });
    REQUIRE(test::waitFor([&] { return end.has_value(); }, 30s));
    CHECK(end->ok());
    CHECK(got == 60'000'002);
    CHECK(end->body.isEmpty());
    CHECK(largest < 4'000'000);
}
