// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/reconcile_rows.h"
#include "tests/support/couch_peer.h"
#include "tests/sync/engine_fixture.h"

using namespace videoguard;
using test::CouchPeer;
using test::TestConsole;
using test::waitFor;

namespace {

const QString kDatabase = QStringLiteral("catalogue-lv-talsi");

QJsonObject camera(const QString &id, const QString &name)
{
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("owner"), QStringLiteral("talsi")},
            {QStringLiteral("name"), name}};
}

QString name(const QJsonObject &document)
{
    return document.value(QStringLiteral("name")).toString();
}

/// Somebody deleted the database and made it anew.
void makeAnew(const CouchPeer &peer)
{
    REQUIRE(peer.request("DELETE", kDatabase).status == 200);
    peer.createDatabase(kDatabase);
}

} // namespace

TEST_CASE("A list of documents is cut into rows wherever its bytes are cut", "[sync][reconcile]")
{
    const QByteArray list = R"({"total_rows":2,"offset":0,"rows":[
{"id":"a}\"]","key":"a","value":{"rev":"1-a"}},
{"id":"b","key":"b","value":{"rev":"1-b"},"doc":{"x":[{"y":1}]}}
]})";
    for (qsizetype step = 1; step < list.size(); ++step) {
        QByteArrayList rows;
        sync::AllDocsRows cutter([&](const QByteArray &row) { rows.append(row); });
        for (qsizetype i = 0; i < list.size(); i += step) {
            REQUIRE_FALSE(cutter.isComplete());
            cutter.add(list.mid(i, step));
        }
        REQUIRE(cutter.isComplete());
        REQUIRE(rows.size() == 2);
        REQUIRE(rows[0] == R"({"id":"a}\"]","key":"a","value":{"rev":"1-a"}})");
        REQUIRE(rows[1].endsWith(R"("doc":{"x":[{"y":1}]}})"));
    }
}

TEST_CASE("Documents that a partner's server does not have any more are forgotten", "[sync][reconcile]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    peer.store(kDatabase, {camera(QStringLiteral("a"), QStringLiteral("Gate")),
                           camera(QStringLiteral("b"), QStringLiteral("Bridge"))});
    TestConsole console;
    const auto feed = console.addFeed(kDatabase, false);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    REQUIRE(console.collection->count(feed) == 2);
    // A ghost, as a purge leaves it: known here, nothing in the feed tells that it is gone.
    REQUIRE(test::worked(console.ledger->setKnown(feed.number, QStringLiteral("ghost"),
                                                  {QStringLiteral("1-00"), false, {}, {}})));
    console.collection->keep(feed.number, QStringLiteral("ghost"), "{}");
    console.engine->reconcileNow(kDatabase);
    REQUIRE(waitFor([&] { return console.settled > 1; }));
    CHECK(console.collection->count(feed) == 2);
    CHECK(console.ledger->known(feed.number, QStringLiteral("ghost"))->rev.isEmpty());
    REQUIRE(!console.rounds.empty());
    CHECK(console.rounds.back().reconciled);
}

TEST_CASE("A partner's database that was made anew is read anew", "[sync][reconcile]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    for (const char *words : {"Gate", "Tower", "Castle"}) {
        QJsonObject document = camera(QStringLiteral("a"), QLatin1String(words));
        const QJsonValue rev = peer.document(kDatabase, QStringLiteral("a")).value(QStringLiteral("_rev"));
        if (rev.isString())
            document.insert(QStringLiteral("_rev"), rev);
        peer.store(kDatabase, {document});
    }
    peer.store(kDatabase, {camera(QStringLiteral("b"), QStringLiteral("Bridge"))});
    TestConsole console;
    const auto feed = console.addFeed(kDatabase, false);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    REQUIRE(name(console.record(feed, QStringLiteral("a"))) == QStringLiteral("Castle"));
    makeAnew(peer);
    peer.store(kDatabase, {camera(QStringLiteral("a"), QStringLiteral("Second life"))});
    // PouchDB gives no time of creation per database: say that it is another one.
    auto checkpoint = *console.ledger->checkpoint(feed.number);
    checkpoint.instance = "\"1\"";
    REQUIRE(test::worked(console.ledger->setCheckpoint(feed.number, checkpoint)));
    REQUIRE(console.sync());
    CHECK(name(console.record(feed, QStringLiteral("a"))) == QStringLiteral("Second life"));
    CHECK(console.record(feed, QStringLiteral("b")).isEmpty());
    CHECK(console.collection->firsts == 2);
}

TEST_CASE("What the server lost of the own database is sent again", "[sync][reconcile]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    TestConsole console;
    const auto feed = console.addFeed(kDatabase, true);
    const auto edit = [&](const char *id, const char *words) {
        QJsonObject body = camera({}, QLatin1String(words));
        body.remove(QStringLiteral("_id"));
        console.edit(feed, QLatin1String(id), body);
    };
    edit("lost", "Gate");
    edit("older", "Tower");
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    edit("older", "Castle");
    REQUIRE(console.sync());
    REQUIRE(name(peer.document(kDatabase, QStringLiteral("older"))) == QStringLiteral("Castle"));

    // Restored from a backup: one document is missing, one is of yesterday.
    makeAnew(peer);
    peer.store(kDatabase, {camera(QStringLiteral("older"), QStringLiteral("Tower"))});
    console.engine->reconcileNow(kDatabase);
    REQUIRE(waitFor([&] { return console.settled > 2 && console.outbox(feed).empty(); }));
    CHECK(name(peer.document(kDatabase, QStringLiteral("lost"))) == QStringLiteral("Gate"));
    CHECK(name(peer.document(kDatabase, QStringLiteral("older"))) == QStringLiteral("Castle"));
    CHECK(name(console.record(feed, QStringLiteral("lost"))) == QStringLiteral("Gate"));
    CHECK(name(console.record(feed, QStringLiteral("older"))) == QStringLiteral("Castle"));
}
