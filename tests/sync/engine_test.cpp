// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/couch_peer.h"
#include "tests/support/fault_proxy.h"
#include "tests/sync/engine_fixture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace videoguard;
using namespace std::chrono_literals;
using test::CouchPeer;
using test::FaultProxy;
using test::TestConsole;
using test::waitFor;

namespace {

const QString kOwn = QStringLiteral("catalogue-lv-talsi");
const QString kOther = QStringLiteral("catalogue-lt-plunge");

QJsonObject camera(const QString &name, int height = 5)
{
    return {{QStringLiteral("owner"), QStringLiteral("talsi")},
            {QStringLiteral("name"), name},
            {QStringLiteral("height_m"), height}};
}

QJsonObject stored(const QString &id, QJsonObject body)
{
    body.insert(QStringLiteral("_id"), id);
    return body;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

TEST_CASE("A console reads what is there and what comes", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    peer.store(kOwn, {stored(QStringLiteral("a"), camera(QStringLiteral("Gate")))});
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    CHECK(text(console.record(feed, QStringLiteral("a")), "name") == QStringLiteral("Gate"));
    CHECK(console.collection->firsts == 1);

    // The long poll brings the next change at once.
    REQUIRE(waitFor([&] { return console.state(kOwn)->phase == sync::FeedState::Phase::Waiting; }));
    QElapsedTimer timer;
    timer.start();
    peer.store(kOwn, {stored(QStringLiteral("b"), camera(QStringLiteral("Bridge")))});
    REQUIRE(waitFor([&] { return !console.record(feed, QStringLiteral("b")).isEmpty(); }));
    CHECK(timer.elapsed() < 1'000);
    CHECK(console.collection->firsts == 1);
    CHECK(console.engine->state().offlineSince_us == 0);
}

TEST_CASE("An edit is on the server and on the other console at once", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    TestConsole one, two;
    const auto mine = one.addFeed(kOwn, true);
    const auto theirs = two.addFeed(kOwn, true);
    one.start(peer.url());
    two.start(peer.url());
    REQUIRE(waitFor([&] { return one.settled > 0 && two.settled > 0; }));
    one.edit(mine, QStringLiteral("a"), camera(QStringLiteral("Gate")));
    one.engine->sendNow();
    REQUIRE(waitFor([&] { return !two.record(theirs, QStringLiteral("a")).isEmpty(); }));
    REQUIRE(waitFor([&] { return one.outbox(mine).empty(); }));
    CHECK(two.outbox(theirs).empty());
    REQUIRE(waitFor([&] { return !one.rounds.empty() && one.rounds.back().sent == 1; }));
    // Our own change comes back through the long poll and is no news.
    CHECK(!one.changed.contains(QStringLiteral("a")));
}

TEST_CASE("Databases that the directory names later are read too", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(QStringLiteral("videoguard-directory"));
    peer.createDatabase(kOther);
    peer.store(kOther, {stored(QStringLiteral("p"), {{QStringLiteral("owner"), QStringLiteral("plunge")}})});
    TestConsole console;
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    CHECK(console.engine->state().feeds.size() == 1);
    peer.store(QStringLiteral("videoguard-directory"),
               {{{QStringLiteral("_id"), QStringLiteral("plunge")},
                 {QStringLiteral("database"), kOther},
                 {QStringLiteral("owner"), QStringLiteral("plunge")}}});
    REQUIRE(waitFor([&] {
        const auto feed = console.ledger->feed(kOther);
        return feed && *feed && console.collection->record(**feed, QStringLiteral("p"));
    }));
}

TEST_CASE("A console without a connection says since when and catches up by itself", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 1);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    proxy.setOffline(true);
    REQUIRE(waitFor([&] { return console.engine->state().offlineSince_us != 0; }));
    console.edit(feed, QStringLiteral("a"), camera(QStringLiteral("Gate")));
    console.engine->sendNow();
    peer.store(kOwn, {stored(QStringLiteral("b"), camera(QStringLiteral("Bridge")))});
    proxy.setOffline(false);
    REQUIRE(waitFor([&] {
        return console.outbox(feed).empty() && !console.record(feed, QStringLiteral("b")).isEmpty() &&
               console.engine->state().offlineSince_us == 0;
    }));
    CHECK(text(peer.document(kOwn, QStringLiteral("a")), "name") == QStringLiteral("Gate"));
}

TEST_CASE("A wrong password is tried once and never again until another is entered", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 1);
    TestConsole console;
    console.addFeed(kOwn, true);
    console.start(proxy.url(), QStringLiteral("admin"), "wrong");
    REQUIRE(waitFor([&] { return console.engine->state().refused; }));
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    const int asked = proxy.requests();
    CHECK(asked <= 2);
    console.engine->syncNow();
    console.engine->networkReturned();
    QElapsedTimer timer;
    timer.start();
    REQUIRE(waitFor([&] { return timer.elapsed() > 600; }));
    CHECK(proxy.requests() == asked);
    console.engine->setPassword("secret");
    REQUIRE(waitFor([&] { return console.settled > 1 && console.state(kOwn)->complete; }));
}

TEST_CASE("A database that is missing does not hinder the others", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOther);
    peer.store(kOther, {stored(QStringLiteral("a"), camera(QStringLiteral("Gate")))});
    TestConsole console;
    const auto gone = console.addFeed(kOwn, false);
    const auto there = console.addFeed(kOther, false);
    console.collection->keep(gone.number, QStringLiteral("old"), test::json(camera(QStringLiteral("Old"))));
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    CHECK(!console.record(there, QStringLiteral("a")).isEmpty());
    CHECK(!console.record(gone, QStringLiteral("old")).isEmpty());
    REQUIRE(console.state(kOwn)->failure);
    CHECK(console.state(kOwn)->failure->kind == base::ErrorKind::NotFound);
    CHECK(console.engine->state().offlineSince_us == 0);
    CHECK(console.state(kOther)->failingSince_us == 0);
}

TEST_CASE("A partner on screen is read by long poll, one behind it is not", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOther);
    auto timing = test::quickTiming();
    timing.pollEvery = 1h;
    TestConsole console(QStringLiteral(":memory:"), timing);
    const auto feed = console.addFeed(kOther, false);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    CHECK(console.state(kOther)->phase == sync::FeedState::Phase::Idle);
    console.engine->setWatched({kOther});
    REQUIRE(waitFor([&] {
        return console.state(kOther) && console.state(kOther)->phase == sync::FeedState::Phase::Waiting;
    }));
    peer.store(kOther, {stored(QStringLiteral("a"), camera(QStringLiteral("Gate")))});
    REQUIRE(waitFor([&] { return !console.record(feed, QStringLiteral("a")).isEmpty(); }));
    console.engine->setWatched({});
    REQUIRE(waitFor([&] { return console.state(kOther)->phase == sync::FeedState::Phase::Idle; }));
}

TEST_CASE("What another program put into the outbox leaves by itself", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    auto timing = test::quickTiming();
    timing.longPoll = 300ms;
    TestConsole console(QStringLiteral(":memory:"), timing);
    const auto feed = console.addFeed(kOwn, true);
    console.start(peer.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    console.edit(feed, QStringLiteral("a"), camera(QStringLiteral("Gate")));
    REQUIRE(waitFor([&] { return console.outbox(feed).empty(); }));
    CHECK(text(peer.document(kOwn, QStringLiteral("a")), "name") == QStringLiteral("Gate"));
}

TEST_CASE("A stopped engine asks nothing and starts again where it was", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 1);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    console.engine->stop();
    CHECK_FALSE(console.engine->state().running);
    (void)waitFor([] { return false; }, 100ms);
    proxy.resetCounts();
    console.engine->syncNow();
    console.engine->sendNow();
    (void)waitFor([] { return false; }, 500ms);
    CHECK(proxy.requests() == 0);
    peer.store(kOwn, {stored(QStringLiteral("a"), camera(QStringLiteral("Gate")))});
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return !console.record(feed, QStringLiteral("a")).isEmpty(); }));
    CHECK(console.collection->firsts == 0);
}

TEST_CASE("Nothing is lost or doubled when answers get lost", "[sync][engine]")
{
    const CouchPeer peer;
    peer.createDatabase(kOwn);
    FaultProxy proxy(peer.url(), 7);
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(proxy.url());
    REQUIRE(waitFor([&] { return console.settled > 0; }));
    FaultProxy::Faults faults;
    faults.lostReply = 0.4;
    faults.cutBody = 0.1;
    faults.serverError = 0.1;
    faults.duplicateRows = 0.3;
    faults.reorderRows = 0.3;
    proxy.setFaults(faults);
    for (int i = 0; i < 40; ++i) {
        console.edit(feed, QString::number(i % 8), camera(QStringLiteral("Edit %1").arg(i)));
        console.engine->sendNow();
        (void)waitFor([] { return false; }, 30ms);
    }
    proxy.setFaults({});
    console.engine->networkReturned();
    REQUIRE(waitFor([&] { return console.outbox(feed).empty(); }, 30s));
    for (int i = 32; i < 40; ++i) {
        CHECK(text(peer.document(kOwn, QString::number(i % 8)), "name") == QStringLiteral("Edit %1").arg(i));
        CHECK(text(console.record(feed, QString::number(i % 8)), "name") == QStringLiteral("Edit %1").arg(i));
    }
}
