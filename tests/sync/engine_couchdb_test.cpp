// SPDX-License-Identifier: EUPL-1.2
// What Apache CouchDB 3.5 answers where the PouchDB family differs: opaque sequences, rows without one,
// `pending`, time of creation, purges, an unknown sequence.
#include "tests/sync/engine_fixture.h"
#include "tests/sync/recorded_server.h"

#include <QUrlQuery>

using namespace videoguard;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;
using test::TestConsole;
using test::waitFor;

namespace {

const QString kDatabase = QStringLiteral("catalogue-lv-talsi");

QByteArray row(const char *id, const char *rev)
{
    return QByteArray(R"({"seq":null,"id":")") + id + R"(","changes":[{"rev":")" + rev +
           R"("}],"doc":{"_id":")" + id + R"(","_rev":")" + rev + R"(","owner":"talsi"}})";
}

/// Two pages of a database with three documents; long polls wait for ever.
struct CouchDb {
    QByteArray instance = "1717171717";
    QByteArray purge = "0-g1AAAA";
    bool knowsSequence = true;
    bool hasC = true;
    QByteArrayList feeds; ///< `since` of the requests, long polls aside

    RecordedAnswer operator()(const RecordedRequest &request)
    {
        const QUrlQuery query(QString::fromLatin1(request.query));
        if (request.path == "/_session") {
            auto answer = RecordedAnswer::json(200, R"({"ok":true,"name":"u","roles":[]})");
            answer.headers = {{"Set-Cookie", "AuthSession=abc; Version=1; Max-Age=600; Path=/; HttpOnly"}};
            return answer;
        }
        if (request.path == "/catalogue-lv-talsi")
            return RecordedAnswer::json(
                200, R"({"db_name":"catalogue-lv-talsi","update_seq":"3-g1","purge_seq":")" + purge +
                         R"(","doc_count":3,"instance_start_time":")" + instance + R"("})");
        if (request.path == "/catalogue-lv-talsi/_all_docs")
            return RecordedAnswer::json(
                200, QByteArray(R"({"total_rows":2,"offset":0,"rows":[
{"id":"a","key":"a","value":{"rev":"1-a"}},
{"id":"b","key":"b","value":{"rev":"1-b"}})") +
                         (hasC ? ",\n{\"id\":\"c\",\"key\":\"c\",\"value\":{\"rev\":\"1-c\"}}" : "") +
                         "\n]}");
        if (request.path != "/catalogue-lv-talsi/_changes")
            return RecordedAnswer::json(404, R"({"error":"not_found","reason":"Database does not exist."})");
        if (query.hasQueryItem(QStringLiteral("feed"))) {
            RecordedAnswer silent;
            silent.isSilent = true;
            return silent;
        }
        const QByteArray since = QByteArray::fromPercentEncoding(
            query.queryItemValue(QStringLiteral("since"), QUrl::FullyEncoded).toLatin1());
        feeds.append(since);
        if (since == "3-g1+B/x=" && !knowsSequence)
            return RecordedAnswer::json(400,
                                        R"({"error":"bad_request","reason":"Malformed sequence supplied."})");
        if (since == "0")
            return RecordedAnswer::json(200, "{\"results\":[\n" + row("a", "1-a") + ",\n" + row("b", "1-b") +
                                                 "\n],\n\"last_seq\":\"2-g1+A/x=\",\"pending\":1}\n");
        const QByteArray last = since == "2-g1+A/x=" && hasC ? row("c", "1-c") + "\n" : QByteArray();
        return RecordedAnswer::json(200, "{\"results\":[\n" + last +
                                             "],\n\"last_seq\":\"3-g1+B/x=\",\"pending\":0}\n");
    }
};

sync::Engine::Timing twoRows()
{
    sync::Engine::Timing timing = test::quickTiming();
    timing.pageRows = 2;
    timing.pollEvery = std::chrono::hours(1);
    return timing;
}

struct Session {
    Session()
        : server([this](const RecordedRequest &request) { return couch(request); })
        , console(QStringLiteral(":memory:"), twoRows())
        , feed(console.addFeed(kDatabase, false))
    {
        console.start(server.url(), QStringLiteral("u"), "p");
        REQUIRE(waitFor([&] { return console.settled > 0; }));
        REQUIRE(console.collection->count(feed) == 3);
        couch.feeds.clear();
    }
    [[nodiscard]] int comparisons() const { return server.seenOf("GET /catalogue-lv-talsi/_all_docs"); }
    CouchDb couch;
    RecordedServer server;
    TestConsole console;
    sync::Feed feed;
};

} // namespace

TEST_CASE("Sequences of CouchDB go back as they came", "[sync][engine]")
{
    Session session;
    CHECK(session.console.ledger->checkpoint(session.feed.number)->since == "\"3-g1+B/x=\"");
    CHECK(session.console.ledger->checkpoint(session.feed.number)->instance == "\"1717171717\"");
    CHECK(session.console.collection->firsts == 3);
    CHECK(session.comparisons() == 0); // the first pull is a comparison itself
    REQUIRE(session.console.sync());
    CHECK(session.couch.feeds == QByteArrayList{"3-g1+B/x="});
    CHECK(session.comparisons() == 0);
}

TEST_CASE("A purge on the server leads to a comparison", "[sync][engine]")
{
    Session session;
    session.couch.purge = "1-g1BBBB";
    session.couch.hasC = false;
    REQUIRE(session.console.sync());
    CHECK(session.comparisons() == 1);
    CHECK(session.console.collection->count(session.feed) == 2);
    CHECK(session.couch.feeds == QByteArrayList{"3-g1+B/x="});
    REQUIRE(session.console.sync());
    CHECK(session.comparisons() == 1);
}

TEST_CASE("Another time of creation starts the feed anew and compares", "[sync][engine]")
{
    Session session;
    session.couch.instance = "1818181818";
    session.couch.hasC = false;
    REQUIRE(session.console.sync());
    CHECK(session.couch.feeds == QByteArrayList{"0", "2-g1+A/x="});
    CHECK(session.comparisons() == 1);
    CHECK(session.console.collection->count(session.feed) == 2);
    CHECK(session.console.collection->firsts == 3);
}

TEST_CASE("A sequence that the server does not know is given up, not repeated", "[sync][engine]")
{
    Session session;
    session.couch.knowsSequence = false;
    const auto before = session.console.collection->applied;
    REQUIRE(session.console.sync());
    CHECK(session.couch.feeds == QByteArrayList{"3-g1+B/x=", "0", "2-g1+A/x="});
    CHECK(session.comparisons() == 1);                    // a restored server may have lost something
    CHECK(session.console.collection->applied == before); // all of it is known
}
