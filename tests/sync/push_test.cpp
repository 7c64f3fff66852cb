// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/push_answer.h"
#include "tests/support/couch_peer.h"
#include "tests/support/fault_proxy.h"
#include "tests/sync/engine_fixture.h"

#include <QTemporaryDir>

using namespace videoguard;
using namespace std::chrono_literals;
using sync::BatchVerdict;
using sync::OutboxState;
using sync::RowVerdict;
using test::CouchPeer;
using test::FaultProxy;
using test::TestConsole;
using test::waitFor;

namespace {

const QString kOwn = QStringLiteral("catalogue-lv-talsi");

QJsonObject camera(const QString &name, int height = 5)
{
    return {{QStringLiteral("owner"), QStringLiteral("talsi")},
            {QStringLiteral("name"), name},
            {QStringLiteral("height_m"), height}};
}

QString nameOf(const QJsonObject &document)
{
    return document.value(QStringLiteral("name")).toString();
}

qint64 generation(const QJsonObject &document)
{
    return document.value(QStringLiteral("_rev")).toString().section(u'-', 0, 0).toLongLong();
}

void changeOnServer(const CouchPeer &peer, const QString &id, QJsonObject body)
{
    body.insert(QStringLiteral("_rev"), peer.document(kOwn, id).value(QStringLiteral("_rev")));
    REQUIRE(peer.request("PUT", kOwn + u'/' + id, test::json(body)).status == 201);
}

sync::CouchAnswer answer(int status, const char *error)
{
    sync::CouchAnswer answer;
    answer.status = status;
    answer.couchError = error;
    answer.error = base::Error{};
    return answer;
}

} // namespace

TEST_CASE("The rows of CouchDB and of PouchDB say what became of each document", "[sync][push]")
{
    const auto rows = sync::readRows(
        R"([{"ok":true,"id":"a","rev":"1-aa"},
            {"id":"b","error":"conflict","reason":"Document update conflict."},
            {"id":"c","error":"forbidden","reason":"only your own cameras"},
            {"id":"d","error":"compilation_error","reason":"Expression does not eval to a function"},
            {"status":409,"name":"conflict","message":"Document update conflict","error":true,"id":"f"}])",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
         QStringLiteral("e"), QStringLiteral("f")});
    REQUIRE(rows);
    CHECK((*rows)[0].verdict == RowVerdict::Stored);
    CHECK((*rows)[0].rev == QStringLiteral("1-aa"));
    CHECK((*rows)[1].verdict == RowVerdict::Conflict);
    CHECK((*rows)[2].verdict == RowVerdict::Rejected);
    CHECK((*rows)[2].reason == QStringLiteral("only your own cameras"));
    CHECK((*rows)[3].verdict == RowVerdict::Transient);
    CHECK((*rows)[4].verdict == RowVerdict::NoAnswer);
    CHECK((*rows)[5].verdict == RowVerdict::Conflict);
    CHECK_FALSE(sync::readRows("<html>", {}));
}

TEST_CASE("A batch that fails whole is halved, kept or asked again, by its status", "[sync][push]")
{
    CHECK(sync::judge(answer(413, "document_too_large")) == BatchVerdict::Split);
    CHECK(sync::judge(answer(400, "doc_validation")) == BatchVerdict::Split);
    CHECK(sync::judge(answer(500, "doc_validation")) == BatchVerdict::Split);
    CHECK(sync::judge(answer(500, "unknown_error")) == BatchVerdict::MaybeBad);
    CHECK(sync::judge(answer(500, "compilation_error")) == BatchVerdict::NotStored);
    CHECK(sync::judge(answer(403, "forbidden")) == BatchVerdict::NotStored);
    CHECK(sync::judge(answer(503, "")) == BatchVerdict::Unknown);
    CHECK(sync::judge(answer(0, "")) == BatchVerdict::Unknown);
}

TEST_CASE("An edit whose answer was lost before the program was killed is stored once", "[sync][push]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("console.db"));
    {
        TestConsole console(file);
        const auto feed = console.addFeed(kOwn, true);
        console.start(proxy.url());
        REQUIRE(waitFor([&] { return console.settled > 0; }));
        FaultProxy::Faults faults;
        faults.lostReply = 1;
        proxy.setFaults(faults);
        console.edit(feed, QStringLiteral("a"), camera(QStringLiteral("Gate")));
        console.engine->sendNow();
        REQUIRE(waitFor(
            [&] { return nameOf(peer.document(kOwn, QStringLiteral("a"))) == QStringLiteral("Gate"); }));
        // A long poll that was open before may have told already that it arrived.
        const auto waiting = console.outbox(feed);
        CHECK((waiting.empty() || waiting.front().state == OutboxState::Sending));
        console.edit(feed, QStringLiteral("a"), camera(QStringLiteral("Tower")));
    }
    proxy.setFaults({});
    TestConsole console(file);
    const auto feed = console.addFeed(kOwn, true);
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return console.settled > 0 && console.outbox(feed).empty(); }));
    const QJsonObject document = peer.document(kOwn, QStringLiteral("a"));
    CHECK(nameOf(document) == QStringLiteral("Tower"));
    CHECK(generation(document) == 2);
}

TEST_CASE("Edits that met others' are merged, agreed on or kept for a person", "[sync][push]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 3);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(proxy.url());
    for (const char *id : {"merge", "same", "clash"})
        console.edit(feed, QLatin1String(id), camera(QStringLiteral("Gate")));
    REQUIRE(console.sync());
    REQUIRE(console.outbox(feed).empty());

    console.engine->stop();
    console.edit(feed, QStringLiteral("merge"), camera(QStringLiteral("Tower")));
    console.edit(feed, QStringLiteral("same"), camera(QStringLiteral("Tower")));
    console.edit(feed, QStringLiteral("clash"), camera(QStringLiteral("Tower")));
    changeOnServer(peer, QStringLiteral("merge"), camera(QStringLiteral("Gate"), 9));
    changeOnServer(peer, QStringLiteral("same"), camera(QStringLiteral("Tower")));
    changeOnServer(peer, QStringLiteral("clash"), camera(QStringLiteral("Castle")));
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return console.settled > 1; }));

    REQUIRE(console.outbox(feed).size() == 1);
    CHECK(console.outbox(feed).front().id == QStringLiteral("clash"));
    CHECK(console.outbox(feed).front().state == OutboxState::Conflict);
    CHECK(nameOf(peer.document(kOwn, QStringLiteral("clash"))) == QStringLiteral("Castle"));
    const QJsonObject merged = peer.document(kOwn, QStringLiteral("merge"));
    CHECK(nameOf(merged) == QStringLiteral("Tower"));
    CHECK(merged.value(QStringLiteral("height_m")).toInt() == 9);
    CHECK(generation(peer.document(kOwn, QStringLiteral("same"))) == 2);

    // A person decides; the engine sends it.
    REQUIRE(test::worked(sync::resolveConflict(*console.ledger, console.outbox(feed).front().number,
                                               test::json(camera(QStringLiteral("Tower and castle"))))));
    console.engine->sendNow();
    REQUIRE(waitFor([&] { return console.outbox(feed).empty(); }));
    CHECK(nameOf(peer.document(kOwn, QStringLiteral("clash"))) == QStringLiteral("Tower and castle"));
}

TEST_CASE("What the server refuses stays with its reason while the rest goes", "[sync][push]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    const QJsonObject design{
        {QStringLiteral("validate_doc_update"),
         QStringLiteral("function(n,o,u,s){if(n.name==='Secret')throw({forbidden:'no secrets here'})}")}};
    REQUIRE(peer.request("PUT", kOwn + QStringLiteral("/_design/rules"), test::json(design)).status == 201);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.edit(feed, QStringLiteral("a"), camera(QStringLiteral("Gate")));
    console.edit(feed, QStringLiteral("b"), camera(QStringLiteral("Secret")));
    console.edit(feed, QStringLiteral("c"), camera(QStringLiteral("Tower")));
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    REQUIRE(console.outbox(feed).size() == 1);
    CHECK(console.outbox(feed).front().state == OutboxState::Rejected);
    CHECK(console.outbox(feed).front().reason == QStringLiteral("no secrets here"));
    CHECK(nameOf(peer.document(kOwn, QStringLiteral("c"))) == QStringLiteral("Tower"));
    CHECK(console.state(kOwn)->counts.outboxRejected == 1);

    // Corrected, it goes.
    console.edit(feed, QStringLiteral("b"), camera(QStringLiteral("Open")));
    console.engine->sendNow();
    REQUIRE(waitFor([&] { return console.outbox(feed).empty(); }));
    CHECK(nameOf(peer.document(kOwn, QStringLiteral("b"))) == QStringLiteral("Open"));
}

TEST_CASE("One document that spoils its batch is found, the others go", "[sync][push]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    for (int i = 0; i < 20; ++i)
        console.edit(feed, QString::number(i), camera(QStringLiteral("Gate")));
    console.edit(feed, QStringLiteral("_reserved"), camera(QStringLiteral("Bad")));
    for (int i = 20; i < 40; ++i)
        console.edit(feed, QString::number(i), camera(QStringLiteral("Gate")));
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    REQUIRE(console.outbox(feed).size() == 1);
    CHECK(console.outbox(feed).front().id == QStringLiteral("_reserved"));
    CHECK(console.outbox(feed).front().state == OutboxState::Rejected);
    CHECK(!console.outbox(feed).front().reason.isEmpty());
    CHECK(!peer.document(kOwn, QStringLiteral("39")).isEmpty());
}

TEST_CASE("Ten thousand edits of a month go out, also over a restart", "[sync][push]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("console.db"));
    constexpr int kEdits = 10'000;
    {
        TestConsole console(file);
        const auto feed = console.addFeed(kOwn, true);
        REQUIRE(test::worked(console.ledger->atomically([&]() -> base::Result<void> {
            for (int i = 0; i < kEdits; ++i) {
                const QByteArray body = test::json(camera(QStringLiteral("Camera %1").arg(i)));
                console.collection->keep(feed.number, QString::number(i), body);
                if (const auto done = console.ledger->enqueue(feed, QString::number(i), body, {}); !done)
                    return done;
            }
            return {};
        })));
        console.start(peer.url());
        REQUIRE(waitFor([&] { return console.outbox(feed).size() < kEdits - 2'000; }, 60s));
    }
    TestConsole console(file);
    const auto feed = console.addFeed(kOwn, true);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }, 90s));
    CHECK(console.outbox(feed).empty());
    const QJsonObject info = test::object(peer.request("GET", kOwn).body);
    CHECK(info.value(QStringLiteral("doc_count")).toInt() == kEdits);
    CHECK(generation(peer.document(kOwn, QStringLiteral("77"))) == 1);
    CHECK(generation(peer.document(kOwn, QStringLiteral("9999"))) == 1);
}
