// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/recorded_couch.h"

#include "tests/sync/engine_fixture.h"

using namespace videoguard;
using sync::OutboxState;
using test::RecordedCouch;
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

QString nameOf(const QJsonObject &record)
{
    return record.value(QStringLiteral("name")).toString();
}

} // namespace

TEST_CASE("sequences of CouchDB are carried from page to page untouched", "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    for (int i = 0; i < 57; ++i)
        couch.store(QStringLiteral("cam-%1").arg(i), camera(QString::number(i)));
    couch.store(QStringLiteral("cam-3"),
                {{QStringLiteral("_deleted"), true}, {QStringLiteral("owner"), QStringLiteral("talsi")}});
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(couch.server.url(), {}, {});
    REQUIRE(console.sync());
    CHECK(console.collection->count(feed) == 56);
    couch.store(QStringLiteral("cam-5"), camera(QStringLiteral("moved")));
    REQUIRE(waitFor(
        [&] { return nameOf(console.record(feed, QStringLiteral("cam-5"))) == QStringLiteral("moved"); }));
    CHECK(couch.strangeSequences() == 0);
}

TEST_CASE("a database that was created anew is read and compared from the start", "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    couch.store(QStringLiteral("old"), camera(QStringLiteral("Old")));
    couch.store(QStringLiteral("both"), camera(QStringLiteral("Both")));
    TestConsole console;
    const auto feed = console.addFeed(kOwn, false);
    console.start(couch.server.url(), {}, {});
    REQUIRE(console.sync());
    CHECK(console.collection->count(feed) == 2);
    couch.createAnew();
    couch.store(QStringLiteral("both"), camera(QStringLiteral("Both, again")));
    REQUIRE(console.sync());
    CHECK(waitFor([&] { return console.record(feed, QStringLiteral("old")).isEmpty(); }));
    CHECK(nameOf(console.record(feed, QStringLiteral("both"))) == QStringLiteral("Both, again"));
}

TEST_CASE("a purged document goes here too", "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    couch.store(QStringLiteral("kept"), camera(QStringLiteral("Kept")));
    couch.store(QStringLiteral("purged"), camera(QStringLiteral("Purged")));
    TestConsole console;
    const auto feed = console.addFeed(kOwn, false);
    console.start(couch.server.url(), {}, {});
    REQUIRE(console.sync());
    couch.purge(QStringLiteral("purged"));
    REQUIRE(console.sync());
    CHECK(waitFor([&] { return console.record(feed, QStringLiteral("purged")).isEmpty(); }));
    CHECK_FALSE(console.record(feed, QStringLiteral("kept")).isEmpty());
}

TEST_CASE("one document too large for CouchDB stays with its reason, its batch leaves",
          "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    couch.largestDocument_bytes = 4'000;
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    for (int i = 0; i < 9; ++i)
        console.edit(feed, QStringLiteral("cam-%1").arg(i),
                     camera(i == 4 ? QString(5'000, u'x') : QString::number(i)));
    console.start(couch.server.url(), {}, {});
    REQUIRE(waitFor([&] {
        const auto left = console.outbox(feed);
        return left.size() == 1 && left.front().state == OutboxState::Rejected;
    }));
    CHECK(console.outbox(feed).front().id == QStringLiteral("cam-4"));
    CHECK_FALSE(console.outbox(feed).front().reason.isEmpty());
    CHECK_FALSE(couch.document(QStringLiteral("cam-8")).isEmpty());
}

TEST_CASE("failure rows of CouchDB become a merge or a rejected edit", "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    couch.store(QStringLiteral("shared"), camera(QStringLiteral("Gate")));
    TestConsole console;
    const auto feed = console.addFeed(kOwn, true);
    console.start(couch.server.url(), {}, {});
    REQUIRE(console.sync());
    couch.validator = [](const QByteArray &, const QJsonObject &document) {
        return document.value(QStringLiteral("name")) == QStringLiteral("bad")
                   ? QStringLiteral("this name is not allowed")
                   : QString();
    };
    couch.store(QStringLiteral("shared"), camera(QStringLiteral("Gate"), 7));
    console.edit(feed, QStringLiteral("shared"), camera(QStringLiteral("North gate")));
    console.edit(feed, QStringLiteral("bad"), camera(QStringLiteral("bad")));
    REQUIRE(console.sync());
    REQUIRE(waitFor([&] { return console.outbox(feed).size() == 1; }));
    const auto rejected = console.outbox(feed).front();
    CHECK(rejected.id == QStringLiteral("bad"));
    CHECK(rejected.state == OutboxState::Rejected);
    CHECK(rejected.reason.contains(QStringLiteral("this name is not allowed")));
    const QJsonObject merged = couch.document(QStringLiteral("shared"));
    CHECK(nameOf(merged) == QStringLiteral("North gate"));
    CHECK(merged.value(QStringLiteral("height_m")).toInt() == 7);
}

TEST_CASE("a console whose name is locked for a while does not knock again and again",
          "[sync][recorded_couch]")
{
    RecordedCouch couch(kOwn);
    couch.accounts.add("anna", "right");
    for (int i = 0; i < 5; ++i) {
        sync::ServerAccount account;
        account.server = couch.server.url();
        account.user = QStringLiteral("anna");
        sync::CouchClient guesser(account, "guess");
        bool answered = false;
        sync::CouchRequest request;
        request.path = {kOwn};
        guesser.send(request, &guesser, [&](const sync::CouchAnswer &) { answered = true; });
        REQUIRE(waitFor([&] { return answered; }));
    }
    const int before = couch.server.seenOf("POST /_session");
    CHECK(before == 5);
    TestConsole console;
    console.addFeed(kOwn, true);
    console.start(couch.server.url(), QStringLiteral("anna"), "right");
    REQUIRE(waitFor([&] { return console.state(kOwn) && console.state(kOwn)->failure; }));
    static_cast<void>(waitFor([] { return false; }, std::chrono::milliseconds(500)));
    CHECK(couch.server.seenOf("POST /_session") == before + 1);
}
