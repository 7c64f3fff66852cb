// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/page_writer.h"
#include "app/sync/page_writer_revisions.h"
#include "tests/sync/engine_fixture.h"

using namespace videoguard;
using sync::IncomingDocument;
using sync::OutboxState;
using sync::PageMode;
using test::json;
using test::TestConsole;
using test::worked;

namespace {

const QString kCamera = QStringLiteral("a");

QJsonObject camera(const char *name, int height = 5, const char *owner = "talsi")
{
    return {{QStringLiteral("owner"), QLatin1String(owner)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("height_m"), height}};
}

IncomingDocument row(const char *rev, const QJsonObject &fields, const QString &id = kCamera,
                     const QStringList &conflicts = {})
{
    IncomingDocument document;
    document.id = id;
    document.rev = QLatin1String(rev);
    document.conflicts = conflicts;
    document.leaves = QStringList{document.rev} + conflicts;
    document.deleted = fields.value(QStringLiteral("_deleted")).toBool();
    document.body = sync::documentText(id, document.rev, json(fields));
    return document;
}

/// A console with one feed and no server.
struct Paper {
    explicit Paper(bool own)
        : feed(console.addFeed(QStringLiteral("catalogue-lv-talsi"), own))
        , writer(*console.ledger, *console.collection, base::systemClock())
    {
    }
    sync::PageResult take(std::vector<IncomingDocument> rows, PageMode mode = PageMode::Feed)
    {
        const auto page = writer.write(feed, std::move(rows), mode, false, std::nullopt);
        REQUIRE(worked(page));
        return *page;
    }
    [[nodiscard]] QString name(const QString &id = kCamera)
    {
        return console.record(feed, id).value(QStringLiteral("name")).toString();
    }
    [[nodiscard]] sync::OutboxItem item()
    {
        const auto items = console.outbox(feed);
        REQUIRE(items.size() == 1);
        return items.front();
    }
    /// As after an answer that never came.
    void markSent()
    {
        auto sent = item();
        sent.state = OutboxState::Sending;
        sent.sentBody = sent.body;
        REQUIRE(worked(console.ledger->saveOutbox(sent)));
    }

    TestConsole console;
    sync::Feed feed;
    sync::PageWriter writer;
};

} // namespace

TEST_CASE("Rows that come twice, later or in another order change nothing twice", "[sync][pull]")
{
    Paper paper(false);
    const auto first = row("1-aa", camera("Gate"));
    const auto tenth = row("10-aa", camera("Tower"));
    const auto second = row("2-bb", camera("Bridge"));
    CHECK(paper.take({first}).received == 1);
    CHECK(paper.take({first, first}).received == 0);
    CHECK(paper.take({tenth, second, tenth}).received == 1);
    CHECK(paper.name() == QStringLiteral("Tower")); // 10 is younger than 2, whatever the letters say
    CHECK(paper.take({second, first}).received == 0);
    CHECK(paper.name() == QStringLiteral("Tower"));
    // A comparison takes what the server has, even if it is older.
    CHECK(paper.take({second}, PageMode::Comparison).received == 1);
    CHECK(paper.name() == QStringLiteral("Bridge"));
}

TEST_CASE("Rows and checkpoint are kept together or not at all", "[sync][pull]")
{
    Paper paper(false);
    sync::Checkpoint checkpoint;
    checkpoint.since = "\"7-x\"";
    paper.console.collection->brokenDisk = true;
    CHECK_FALSE(
        paper.writer.write(paper.feed, {row("1-aa", camera("Gate"))}, PageMode::Feed, true, checkpoint));
    CHECK(paper.console.ledger->checkpoint(paper.feed.number)->since.isEmpty());
    CHECK(paper.console.ledger->known(paper.feed.number, kCamera)->rev.isEmpty());
    paper.console.collection->brokenDisk = false;
    CHECK(worked(
        paper.writer.write(paper.feed, {row("1-aa", camera("Gate"))}, PageMode::Feed, true, checkpoint)));
    CHECK(paper.console.ledger->checkpoint(paper.feed.number)->since == "\"7-x\"");
}

TEST_CASE("Design documents are no documents", "[sync][pull]")
{
    Paper paper(false);
    const auto page = paper.take({row("1-aa", camera("x"), QStringLiteral("_design/owner"))});
    CHECK(page.seen == 1);
    CHECK(page.received == 0);
    CHECK(paper.console.collection->applied == 0);
}

TEST_CASE("A refused document is listed until a later revision is good", "[sync][pull]")
{
    Paper paper(false);
    CHECK(paper.take({row("1-aa", camera("Gate", 5, "foreign"))}).refused == 1);
    CHECK(paper.console.ledger->refused(paper.feed.number)->size() == 1);
    CHECK(paper.take({row("1-aa", camera("Gate", 5, "foreign"))}).refused == 0);
    CHECK(paper.take({row("2-aa", camera("Gate"))}).received == 1);
    CHECK(paper.console.ledger->refused(paper.feed.number)->empty());
}

TEST_CASE("A document without a body is refused, not taken for an empty one", "[sync][pull]")
{
    Paper paper(false);
    auto huge = row("1-aa", camera("Gate"));
    huge.body.clear();
    CHECK(paper.take({huge}).refused == 1);
    CHECK(paper.console.ledger->refused(paper.feed.number)->front().why == sync::Refusal::TooLarge);
}

TEST_CASE("Other leaves of a document are listed until they are resolved", "[sync][pull]")
{
    Paper paper(true);
    const QStringList other{QStringLiteral("2-aa")};
    paper.take({row("2-bb", camera("Gate"), kCamera, other)});
    CHECK(*paper.console.ledger->forked(paper.feed.number) == QStringList{kCamera});
    paper.take({row("3-bb", camera("Gate"))});
    CHECK(paper.console.ledger->forked(paper.feed.number)->isEmpty());
}

TEST_CASE("An edit whose answer was lost is recognised when it comes back", "[sync][pull]")
{
    Paper paper(true);
    paper.take({row("1-aa", camera("Gate"))});
    paper.console.edit(paper.feed, kCamera, camera("Tower"));
    paper.markSent();
    SECTION("and is done")
    {
        const auto page = paper.take({row("2-aa", camera("Tower"))});
        CHECK(page.confirmed == 1);
        CHECK(page.received == 0);
        CHECK(paper.console.outbox(paper.feed).empty());
    }
    SECTION("and what was edited since goes next")
    {
        paper.console.edit(paper.feed, kCamera, camera("Castle"));
        CHECK(paper.item().sentBody == json(camera("Tower")));
        CHECK(paper.take({row("2-aa", camera("Tower"))}).confirmed == 1);
        CHECK(paper.item().baseRev == QStringLiteral("2-aa"));
        CHECK(paper.item().state == OutboxState::Waiting);
        CHECK(paper.item().sentBody.isEmpty());
        CHECK(paper.name() == QStringLiteral("Castle"));
    }
}

TEST_CASE("Edits of different fields merge by themselves", "[sync][pull]")
{
    Paper paper(true);
    paper.take({row("1-aa", camera("Gate"))});
    paper.console.edit(paper.feed, kCamera, camera("Tower", 5));
    const auto page = paper.take({row("2-aa", camera("Gate", 9))});
    CHECK(page.conflicts == 0);
    CHECK(paper.item().baseRev == QStringLiteral("2-aa"));
    CHECK(test::object(paper.item().body) == camera("Tower", 9));
    CHECK(paper.console.record(paper.feed, kCamera) == camera("Tower", 9));
    // The same row again finds its work done.
    CHECK_FALSE(paper.take({row("2-aa", camera("Gate", 9))}).outboxChanged);
}

TEST_CASE("Edits of the same field wait for a person", "[sync][pull]")
{
    Paper paper(true);
    paper.take({row("1-aa", camera("Gate"))});
    paper.console.edit(paper.feed, kCamera, camera("Tower"));
    CHECK(paper.take({row("2-aa", camera("Castle"))}).conflicts == 1);
    CHECK(paper.item().state == OutboxState::Conflict);
    CHECK(paper.item().theirRev == QStringLiteral("2-aa"));
    CHECK(paper.name() == QStringLiteral("Tower"));
    SECTION("until somebody changes it back")
    {
        paper.take({row("3-aa", camera("Gate"))});
        CHECK(paper.item().state == OutboxState::Waiting);
        CHECK(paper.item().baseRev == QStringLiteral("3-aa"));
    }
    SECTION("or decides")
    {
        REQUIRE(worked(sync::resolveConflict(*paper.console.ledger, paper.item().number,
                                             json(camera("Tower and castle")))));
        CHECK(paper.item().state == OutboxState::Waiting);
        CHECK(paper.item().baseRev == QStringLiteral("2-aa"));
    }
}

TEST_CASE("A deletion against an edit is for a person, two deletions agree", "[sync][pull]")
{
    Paper paper(true);
    paper.take({row("1-aa", camera("Gate"))});
    const QJsonObject tombstone{{QStringLiteral("_deleted"), true}};
    SECTION("edited here, deleted there")
    {
        paper.console.edit(paper.feed, kCamera, camera("Tower"));
        CHECK(paper.take({row("2-aa", tombstone)}).conflicts == 1);
        CHECK(paper.name() == QStringLiteral("Tower"));
    }
    SECTION("deleted on both sides")
    {
        paper.console.remove(paper.feed, kCamera);
        CHECK(paper.take({row("2-aa", tombstone)}).conflicts == 0);
        CHECK(paper.console.outbox(paper.feed).empty());
    }
    SECTION("deleted there only")
    {
        CHECK(paper.take({row("2-aa", tombstone)}).received == 1);
        CHECK(paper.name().isEmpty());
    }
}

TEST_CASE("A record that never left meets the server's without being overwritten", "[sync][pull]")
{
    Paper paper(true);
    paper.console.collection->keep(paper.feed.number, kCamera, json(camera("Mine")));
    SECTION("the same")
    {
        paper.take({row("1-aa", camera("Mine"))});
        CHECK(paper.console.outbox(paper.feed).empty());
    }
    SECTION("another")
    {
        CHECK(paper.take({row("1-aa", camera("Theirs"))}).conflicts == 1);
        CHECK(paper.item().state == OutboxState::Conflict);
        CHECK(paper.name() == QStringLiteral("Mine"));
    }
}

TEST_CASE("The later report of a unit wins without anybody being asked", "[sync][pull]")
{
    TestConsole console;
    const auto feed = console.addFeed(QStringLiteral("positions-lv-talsi"), true, sync::FeedKind::Positions);
    sync::PageWriter writer(*console.ledger, *console.collection, base::systemClock());
    const auto at = [](const char *time, double lat) {
        return QJsonObject{{QStringLiteral("owner"), QStringLiteral("talsi")},
                           {QStringLiteral("at"), QLatin1String(time)},
                           {QStringLiteral("lat"), lat}};
    };
    console.edit(feed, kCamera, at("2026-05-01T10:00:00Z", 57.1));
    const auto later = row("1-aa", at("2026-05-01T10:00:05Z", 57.2));
    const auto earlier = row("1-bb", at("2026-05-01T09:59:00Z", 57.0));
    SECTION("theirs")
    {
        REQUIRE(worked(writer.write(feed, {later}, PageMode::Feed, false, {})));
        CHECK(console.outbox(feed).empty());
        CHECK(console.record(feed, kCamera).value(QStringLiteral("lat")).toDouble() == 57.2);
    }
    SECTION("ours")
    {
        REQUIRE(worked(writer.write(feed, {earlier}, PageMode::Feed, false, {})));
        REQUIRE(console.outbox(feed).size() == 1);
        CHECK(console.outbox(feed).front().baseRev == QStringLiteral("1-bb"));
        CHECK(console.record(feed, kCamera).value(QStringLiteral("lat")).toDouble() == 57.1);
    }
}

TEST_CASE("What is sent keeps the bytes of others and no foreign underscore member", "[sync][pull]")
{
    const QByteArray base =
        R"({"_id":"a","_rev":"1-aa","_attachments":{"p":{"stub":true}},"n":12345678901234567890,"name":"x"})";
    const QByteArray text = sync::textForSending(R"({"name":"y","n":12345678901234567890,"_odd":1})", base);
    CHECK(text.contains("12345678901234567890"));
    CHECK(text.contains("\"stub\":true"));
    CHECK_FALSE(text.contains("_odd"));
    CHECK(text.contains("\"name\":\"y\""));
    CHECK(sync::documentText(QStringLiteral("a\"b"), {}, "{}") == R"({"_id":"a\"b"})");
    CHECK(sync::generationOf(u"12-ab") == 12);
    CHECK(sync::generationOf(u"") == 0);
}
