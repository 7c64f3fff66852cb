// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/forks.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_server.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace videoguard;
using base::ErrorKind;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;

namespace {

sync::Feed feed()
{
    sync::Feed feed;
    feed.database = QStringLiteral("catalogue-lv-talsi");
    feed.own = true;
    return feed;
}

/// As CouchDB 3.5 answers for a document with two live leaves and a deleted one.
RecordedAnswer answer(const RecordedRequest &request, bool hasBulkGet)
{
    const QByteArray winner =
        R"({"_id":"cam/1","_rev":"10-aa","name":"B","n":9007199254740993,"owner_org_id":"o"})";
    const QByteArray loser =
        R"({"_id":"cam/1","_rev":"9-ff","name":"A","owner_org_id":"o","schema":"vg.camera/1"})";
    if (request.path.endsWith("_bulk_get")) {
        if (!hasBulkGet)
            return RecordedAnswer::json(405, R"({"error":"method_not_allowed","reason":"Only GET allowed"})");
        return RecordedAnswer::json(
            200,
            R"({"results":[{"id":"cam/1","docs":[{"ok":)" + loser + R"(}]},{"id":"cam/1","docs":[{"ok":)" +
                winner +
                R"(}]},{"id":"cam/1","docs":[{"error":{"id":"cam/1","rev":"3-a","error":"not_found","reason":"missing"}}]}]})");
    }
    if (request.query.startsWith("open_revs"))
        return RecordedAnswer::json(200, R"([{"ok":)" + winner + R"(},{"ok":)" + loser +
                                             R"(},{"ok":{"_id":"cam/1","_rev":"11-bb","_deleted":true}}])");
    if (request.line() == "GET /catalogue-lv-talsi/cam%2F1")
        return RecordedAnswer::json(200, winner.chopped(1) + R"(,"_conflicts":["9-ff"]})");
    return RecordedAnswer::json(404, R"({"error":"not_found","reason":"deleted"})");
}

base::Result<sync::Fork> read(sync::CouchClient &client, const QString &id)
{
    std::optional<base::Result<sync::Fork>> got;
    sync::readFork(client, feed(), id, &client,
                   [&](base::Result<sync::Fork> fork) { got = std::move(fork); });
    REQUIRE(test::waitFor([&] { return got.has_value(); }));
    return *got;
}

} // namespace

TEST_CASE("all live leaves of a fork are read, the winner first", "[sync][forks]")
{
    const bool hasBulkGet = GENERATE(true, false);
    RecordedServer server([&](const RecordedRequest &request) { return answer(request, hasBulkGet); });
    sync::ServerAccount account;
    account.server = server.url();
    sync::CouchClient client(account, {});
    const auto fork = read(client, QStringLiteral("cam/1"));
    REQUIRE(fork);
    REQUIRE(fork->leaves.size() == 2);
    CHECK(fork->leaves[0].rev == QStringLiteral("10-aa"));
    CHECK(fork->leaves[1].rev == QStringLiteral("9-ff"));
    CHECK(fork->leaves[0].body.contains("9007199254740993"));
    CHECK_FALSE(fork->leaves[0].body.contains("_conflicts"));
    const auto gone = read(client, QStringLiteral("gone"));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a fork is resolved by one bulk that keeps numbers and owners", "[sync][forks]")
{
    QByteArray sent;
    RecordedAnswer rows = RecordedAnswer::json(
        201, R"([{"ok":true,"id":"cam/1","rev":"11-cc"},{"ok":true,"id":"cam/1","rev":"10-dd"}])");
    RecordedServer server([&](const RecordedRequest &request) {
        sent = request.body;
        return rows;
    });
    sync::ServerAccount account;
    account.server = server.url();
    sync::CouchClient client(account, {});
    const sync::Fork fork{QStringLiteral("cam/1"),
                          {{QStringLiteral("10-aa"), R"({"_id":"cam/1","_rev":"10-aa","owner_org_id":"o"})"},
                           {QStringLiteral("9-ff"),
                            R"({"_id":"cam/1","_rev":"9-ff","owner_org_id":"o","schema":"vg.camera/1"})"}}};
    const auto resolve = [&] {
        std::optional<base::Result<void>> got;
        sync::resolveFork(client, feed(), fork,
                          R"({"_rev":"1-x","name":"C","n":9007199254740993,"_conflicts":["9-ff"]})", &client,
                          [&](base::Result<void> result) { got = std::move(result); });
        REQUIRE(test::waitFor([&] { return got.has_value(); }));
        return *got;
    };
    CHECK(resolve());
    CHECK(server.seen().size() == 1);
    CHECK(sent.contains("9007199254740993"));
    const QJsonArray documents =
        QJsonDocument::fromJson(sent).object().value(QStringLiteral("docs")).toArray();
    REQUIRE(documents.size() == 2);
    const QJsonObject kept = documents[0].toObject();
    CHECK(kept.value(QStringLiteral("_id")).toString() == QStringLiteral("cam/1"));
    CHECK(kept.value(QStringLiteral("_rev")).toString() == QStringLiteral("10-aa"));
    CHECK(kept.value(QStringLiteral("name")).toString() == QStringLiteral("C"));
    CHECK_FALSE(kept.contains(QStringLiteral("_conflicts")));
    const QJsonObject buried = documents[1].toObject();
    CHECK(buried.value(QStringLiteral("_rev")).toString() == QStringLiteral("9-ff"));
    CHECK(buried.value(QStringLiteral("_deleted")).toBool());
    CHECK(buried.value(QStringLiteral("owner_org_id")).toString() == QStringLiteral("o"));

    rows.body =
        R"([{"id":"cam/1","rev":"10-aa","error":"conflict","reason":"Document update conflict."},{"ok":true,"id":"cam/1","rev":"10-dd"}])";
    CHECK(resolve().error().kind == ErrorKind::Conflict);
    rows.body =
        R"([{"id":"cam/1","rev":"10-aa","error":"forbidden","reason":"only editors of lv-talsi may write here"}])";
    CHECK(resolve().error().kind == ErrorKind::Denied);
}
