// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/couch_peer.h"

#include "tests/support/catch.h"
#include "tests/support/peer_process.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace videoguard;
using test::CouchPeer;

namespace {

const QString kDatabase = QStringLiteral("catalogue-lv-talsi");
const QString kValidator = QStringLiteral(
    R"({"validate_doc_update":"function(n,o,u,s){if(!n._deleted&&n.owner!=='talsi')throw({forbidden:'foreign owner'})}"})");

/// Leaves a repair of peer.js out while it lives.
class WithoutRepair
{
public:
    explicit WithoutRepair(const QByteArray &name) { qputenv("VIDEOGUARD_PEER_WITHOUT", name); }
    ~WithoutRepair() { qunsetenv("VIDEOGUARD_PEER_WITHOUT"); }
};

/// A second revision as a replicator sends it, on a database with a validator that agrees.
QString replicate(const CouchPeer &peer)
{
    peer.createDatabase(kDatabase);
    REQUIRE(peer.request("PUT", kDatabase + QStringLiteral("/_design/owner"), kValidator.toUtf8()).status ==
            201);
    const QString bulk = kDatabase + QStringLiteral("/_bulk_docs");
    const auto send = [&](const QByteArray &document) {
        return peer.request("POST", bulk, R"({"new_edits":false,"docs":[)" + document + "]}");
    };
    const QByteArray one(32, 'a');
    const QByteArray two(32, 'b');
    send(R"({"_id":"x","_rev":"1-)" + one + R"(","_revisions":{"start":1,"ids":[")" + one +
         R"("]},"owner":"talsi","n":1})");
    const auto answer = send(R"({"_id":"x","_rev":"2-)" + two + R"(","_revisions":{"start":2,"ids":[")" +
                             two + R"(",")" + one + R"("]},"owner":"talsi","n":2})");
    CHECK(answer.status == 201);
    return peer.document(kDatabase, QStringLiteral("x"))[QStringLiteral("_rev")].toString();
}

/// What _bulk_get?latest=true of a revision that nobody has answers; 0: nothing.
int askUnknownRevision(const CouchPeer &peer)
{
    peer.createDatabase(kDatabase);
    peer.store(kDatabase, {QJsonObject{{QStringLiteral("_id"), QStringLiteral("x")}}});
    return test::plainRequest(peer.url(), "POST", QStringLiteral("/catalogue-lv-talsi/_bulk_get?latest=true"),
                              R"({"docs":[{"id":"x","rev":"1-00000000000000000000000000000000"}]})",
                              QStringLiteral("admin"), QStringLiteral("secret"), 5'000)
        .status;
}

/// The rows of a _selector feed; nullopt: the server did not answer.
std::optional<qsizetype> selected(const CouchPeer &peer)
{
    peer.createDatabase(kDatabase);
    peer.store(kDatabase, {QJsonObject{{QStringLiteral("_id"), QStringLiteral("x")},
                                       {QStringLiteral("owner"), QStringLiteral("a")}},
                           QJsonObject{{QStringLiteral("_id"), QStringLiteral("y")},
                                       {QStringLiteral("owner"), QStringLiteral("b")}}});
    const auto answer = test::plainRequest(
        peer.url(), "POST", QStringLiteral("/catalogue-lv-talsi/_changes?filter=_selector"),
        R"({"selector":{"owner":"b"}})", QStringLiteral("admin"), QStringLiteral("secret"), 5'000);
    if (answer.status != 200)
        return std::nullopt;
    return QJsonDocument::fromJson(answer.body).object()[QStringLiteral("results")].toArray().size();
}

bool answers(const CouchPeer &peer)
{
    return test::plainRequest(peer.url(), "GET", QStringLiteral("/"), {}, {}, {}, 5'000).status == 200;
}

} // namespace

TEST_CASE("the test server starts with an admin and knows nobody else", "[couch_peer]")
{
    QElapsedTimer timer;
    timer.start();
    const CouchPeer peer;
    CHECK(timer.elapsed() < 15'000);
    CHECK(peer.url().port() == peer.port());
    const auto session = peer.request("GET", QStringLiteral("_session")).object();
    const auto context = session[QStringLiteral("userCtx")].toObject();
    CHECK(context[QStringLiteral("name")].toString() == QStringLiteral("admin"));
    CHECK(context[QStringLiteral("roles")].toArray().contains(QStringLiteral("_admin")));
    CHECK(
        peer.request("GET", QStringLiteral("_session"), {}, QStringLiteral("admin"), QStringLiteral("wrong"))
            .status == 401);
    CHECK(peer.request("GET", QStringLiteral("_config"), {}, {}, {}).status == 401);
}

TEST_CASE("users of the test server have their roles", "[couch_peer]")
{
    const CouchPeer peer;
    peer.createUser(QStringLiteral("talsi"), QStringLiteral("s"), {QStringLiteral("editor:lv-talsi")});
    const auto session =
        peer.request("GET", QStringLiteral("_session"), {}, QStringLiteral("talsi"), QStringLiteral("s"))
            .object();
    CHECK(session[QStringLiteral("userCtx")][QStringLiteral("roles")].toArray() ==
          QJsonArray{QStringLiteral("editor:lv-talsi")});
}

TEST_CASE("more documents than one batch are all stored", "[couch_peer]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    std::vector<QJsonObject> documents;
    for (int at = 0; at < 2500; ++at)
        documents.push_back({{QStringLiteral("_id"), QString::number(at)}, {QStringLiteral("n"), at}});
    peer.store(kDatabase, documents);
    CHECK(peer.request("GET", kDatabase).object()[QStringLiteral("doc_count")].toInt() == 2500);
    CHECK(peer.document(kDatabase, QStringLiteral("2499"))[QStringLiteral("n")].toInt() == 2499);
}

TEST_CASE("a killed server answers nobody and comes back on its port with its documents", "[couch_peer]")
{
    const QTemporaryDir folder;
    CouchPeer peer(folder.path());
    const quint16 port = peer.port();
    peer.createDatabase(kDatabase);
    peer.store(kDatabase,
               {QJsonObject{{QStringLiteral("_id"), QStringLiteral("x")}, {QStringLiteral("n"), 7}}});
    peer.kill();
    CHECK_FALSE(answers(peer));
    peer.restart();
    CHECK(peer.port() == port);
    CHECK(peer.document(kDatabase, QStringLiteral("x"))[QStringLiteral("n")].toInt() == 7);
}

TEST_CASE("a replicated write is stored where a validator is there", "[couch_peer]")
{
    const CouchPeer peer;
    CHECK(replicate(peer) == QStringLiteral("2-") + QString(32, QLatin1Char('b')));
    // The validator is asked all the same.
    const auto refused =
        peer.request("PUT", kDatabase + QStringLiteral("/y"), R"({"owner":"plunge"})").object();
    CHECK(refused[QStringLiteral("error")].toString() == QStringLiteral("forbidden"));
    CHECK(refused[QStringLiteral("reason")].toString() == QStringLiteral("foreign owner"));
}

TEST_CASE("without its repair a replicated write is lost", "[couch_peer]")
{
    const WithoutRepair none("validation");
    const CouchPeer peer;
    CHECK(replicate(peer) != QStringLiteral("2-") + QString(32, QLatin1Char('b')));
}

TEST_CASE("an unknown revision does not end the server", "[couch_peer]")
{
    const CouchPeer peer;
    CHECK(askUnknownRevision(peer) == 200);
    CHECK(answers(peer));
}

TEST_CASE("without its repair an unknown revision ends the server", "[couch_peer]")
{
    const WithoutRepair none("latest");
    const CouchPeer peer;
    CHECK(askUnknownRevision(peer) != 200);
    CHECK_FALSE(answers(peer));
}

TEST_CASE("a selector in the body of a changes request selects", "[couch_peer]")
{
    const CouchPeer peer;
    CHECK(selected(peer) == 1);
    CHECK(answers(peer));
}

TEST_CASE("without its repair a selector is not answered", "[couch_peer]")
{
    const WithoutRepair none("selector");
    const CouchPeer peer;
    CHECK_FALSE(selected(peer).has_value());
    // The third repair: the rejection that nobody caught did not end the process.
    CHECK(answers(peer));
}

TEST_CASE("without the handler of rejections a selector ends the server", "[couch_peer]")
{
    const WithoutRepair none("selector,rejection");
    const CouchPeer peer;
    CHECK_FALSE(selected(peer).has_value());
    CHECK_FALSE(answers(peer));
}
