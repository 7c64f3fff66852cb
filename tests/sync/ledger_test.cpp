// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/ledger_fixture.h"

using namespace videoguard;
using namespace videoguard::sync;
using test::Books;
using test::require;
using test::taken;

TEST_CASE("A feed is found by name and by kind, and keeps its number when it changes", "[sync][ledger]")
{
    Books books;
    CHECK(books.own.number > 0);
    CHECK(books.partner.number != books.own.number);
    CHECK(taken(books.ledger.feed(QStringLiteral("catalogue-lt-plunge"))) == books.partner);
    CHECK_FALSE(taken(books.ledger.feed(QStringLiteral("catalogue-lt-skuodas"))));
    CHECK(taken(books.ledger.ownFeed(FeedKind::Catalogue)) == books.own);
    CHECK_FALSE(taken(books.ledger.ownFeed(FeedKind::Positions)));

    Feed changed = books.partner;
    changed.owner = QStringLiteral("org-other");
    changed.kind = FeedKind::Positions;
    CHECK(taken(books.ledger.saveFeed(changed)) == changed);
    CHECK(taken(books.ledger.feeds()) == std::vector<Feed>{books.own, changed});

    Feed directory{0, QStringLiteral("videoguard-directory"), FeedKind::Directory, {}, false};
    directory = taken(books.ledger.saveFeed(directory));
    CHECK(taken(books.ledger.feeds()).front() == directory);
}

TEST_CASE("A checkpoint comes back byte by byte and a feed without one starts at the beginning",
          "[sync][ledger]")
{
    Books books;
    CHECK(taken(books.ledger.checkpoint(books.own.number)) == Checkpoint());
    const Checkpoint checkpoint{"[12345,\"g1AAAA\"]", "\"1700000000\"", "\"3-abc\"", 77};
    require(books.ledger.setCheckpoint(books.own.number, checkpoint));
    CHECK(taken(books.ledger.checkpoint(books.own.number)) == checkpoint);
    // A changed owner does not start it over again.
    CHECK(taken(books.ledger.saveFeed(books.own)) == books.own);
    CHECK(taken(books.ledger.checkpoint(books.own.number)) == checkpoint);
    CHECK(books.ledger.checkpoint(99).error().kind == base::ErrorKind::NotFound);
    CHECK(books.ledger.setCheckpoint(99, checkpoint).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("Documents and checkpoint commit together or not at all", "[sync][ledger]")
{
    Books books;
    const auto failed = books.ledger.atomically([&]() -> base::Result<void> {
        require(books.ledger.setKnown(books.partner.number, QStringLiteral("a"),
                                      {QStringLiteral("1-a"), false, {}, {}}));
        require(books.ledger.setCheckpoint(books.partner.number, {"5", {}, {}, 0}));
        return base::fail(base::ErrorKind::Full, QStringLiteral("store a page"));
    });
    CHECK(failed.error().kind == base::ErrorKind::Full);
    CHECK(taken(books.ledger.known(books.partner.number, QStringLiteral("a"))).rev.isEmpty());
    CHECK(taken(books.ledger.checkpoint(books.partner.number)).since.isEmpty());
}

TEST_CASE("The owner of the connection runs the ledger's transactions", "[sync][ledger]")
{
    Books books;
    int runs = 0;
    Ledger ledger(*books.database, books.clock, [&](const std::function<base::Result<void>()> &work) {
        ++runs;
        return books.database->atomically(work);
    });
    require(ledger.atomically([]() -> base::Result<void> { return {}; }));
    CHECK(runs == 1);
}

TEST_CASE("An installation has one name until it is renewed", "[sync][ledger]")
{
    Books books;
    const QString name = taken(books.ledger.installation());
    CHECK(name.size() == 32);
    CHECK(taken(books.ledger.installation()) == name);
    require(books.ledger.renewInstallation());
    const QString renewed = taken(books.ledger.installation());
    CHECK(renewed.size() == 32);
    CHECK(renewed != name);
}

TEST_CASE("What is known of a document comes back, with conflicts and tombstones", "[sync][ledger]")
{
    Books books;
    const qint64 feed = books.own.number;
    const auto id = QStringLiteral("camera/ā");
    CHECK(taken(books.ledger.known(feed, id)).rev.isEmpty());
    const KnownDocument document{QStringLiteral("3-c"),
                                 false,
                                 {QStringLiteral("3-a"), QStringLiteral("2-b")},
                                 "{\"n\":9007199254740993}"};
    require(books.ledger.setKnown(feed, id, document));
    const KnownDocument read = taken(books.ledger.known(feed, id));
    CHECK(read.rev == document.rev);
    CHECK(read.conflicts == document.conflicts);
    CHECK(read.body == document.body);
    CHECK(taken(books.ledger.known(books.partner.number, id)).rev.isEmpty());
    CHECK(taken(books.ledger.forked(feed)) == QStringList{id});
    CHECK(taken(books.ledger.documentCount(feed)) == 1);

    // One body a document, also when it is replaced.
    require(books.ledger.setKnown(feed, id, document));
    CHECK(test::number(*books.database, QStringLiteral("SELECT count(*) FROM sync_body")) == 1);
    require(books.ledger.setKnown(feed, id, {QStringLiteral("4-d"), true, {}, {}}));
    CHECK(taken(books.ledger.known(feed, id)).deleted);
    CHECK(taken(books.ledger.known(feed, id)).body.isNull());
    CHECK(test::number(*books.database, QStringLiteral("SELECT count(*) FROM sync_body")) == 0);
    CHECK(taken(books.ledger.forked(feed)).isEmpty());
    CHECK(taken(books.ledger.documentCount(feed)) == 0);
    CHECK(taken(books.ledger.knownRevisions(feed)).isEmpty());

    require(books.ledger.setKnown(feed, QStringLiteral("b"), {QStringLiteral("1-b"), false, {}, {}}));
    CHECK(taken(books.ledger.knownRevisions(feed)) ==
          QHash<QString, QString>{{QStringLiteral("b"), QStringLiteral("1-b")}});
    require(books.ledger.setKnown(feed, QStringLiteral("b"), {}));
    require(books.ledger.forgetKnown(feed, id));
    CHECK(test::number(*books.database, QStringLiteral("SELECT count(*) FROM sync_document")) == 0);
}

TEST_CASE("A refused document is kept with its newest reason and at most 64 KiB of it", "[sync][ledger]")
{
    Books books;
    RefusedDocument document{books.partner.number,
                             QStringLiteral("x"),
                             QStringLiteral("1-a"),
                             Refusal::ForeignOwner,
                             QStringLiteral("owner"),
                             QByteArray(100'000, 'x'),
                             5};
    require(books.ledger.refuse(document));
    document.rev = QStringLiteral("2-b");
    document.why = Refusal::TooLarge;
    require(books.ledger.refuse(document));
    const auto refused = taken(books.ledger.refused(books.partner.number));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].rev == QStringLiteral("2-b"));
    CHECK(refused[0].why == Refusal::TooLarge);
    CHECK(refused[0].cause == QStringLiteral("owner"));
    CHECK(refused[0].body.size() == 64 * 1024);
    CHECK(taken(books.ledger.counts(books.partner.number)).refused == 1);
    CHECK(taken(books.ledger.counts(books.own.number)).refused == 0);
    require(books.ledger.unrefuse(books.partner.number, QStringLiteral("x")));
    CHECK(taken(books.ledger.refused(books.partner.number)).empty());
}

TEST_CASE("A round that went through is the last contact, one that failed is not", "[sync][ledger]")
{
    Books books;
    const qint64 feed = books.partner.number;
    CHECK(taken(books.ledger.lastContact(feed)) == 0);
    Round round;
    round.feed = feed;
    round.begin_us = 10;
    round.end_us = 20;
    round.received = 3;
    round.seen = 4;
    round.sent = 5;
    round.refused = 1;
    round.bytesIn = 1'000'000'000'000;
    round.bytesOut = 7;
    round.reconciled = true;
    require(books.ledger.addRound(round));
    round.end_us = 30;
    round.received = 0;
    round.failure =
        base::Error{base::ErrorKind::Untrusted, QStringLiteral("pull"), QStringLiteral("expired")};
    require(books.ledger.addRound(round));
    CHECK(taken(books.ledger.lastContact(feed)) == 20);
    CHECK(taken(books.ledger.lastReceived(feed)) == 20);

    const auto rounds = taken(books.ledger.rounds());
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].failure == round.failure);
    CHECK_FALSE(rounds[1].failure);
    CHECK(rounds[1].received == 3);
    CHECK(rounds[1].seen == 4);
    CHECK(rounds[1].sent == 5);
    CHECK(rounds[1].refused == 1);
    CHECK(rounds[1].bytesIn == 1'000'000'000'000);
    CHECK(rounds[1].bytesOut == 7);
    CHECK(rounds[1].reconciled);
    CHECK(rounds[0].number > rounds[1].number);

    round.failure.reset();
    round.end_us = 40;
    require(books.ledger.addRound(round));
    CHECK(taken(books.ledger.lastContact(feed)) == 40);
    CHECK(taken(books.ledger.lastReceived(feed)) == 20);
}

TEST_CASE("The newest 2,000 rounds are kept", "[sync][ledger]")
{
    Books books;
    require(books.ledger.atomically([&]() -> base::Result<void> {
        for (int i = 1; i <= 2'050; ++i) {
            Round round;
            round.feed = books.own.number;
            round.end_us = i;
            require(books.ledger.addRound(round));
        }
        return {};
    }));
    const auto rounds = taken(books.ledger.rounds(10'000));
    CHECK(rounds.size() == 2'000);
    CHECK(rounds.front().end_us == 2'050);
    CHECK(rounds.back().end_us == 51);
}

TEST_CASE("A feed goes with all that belongs to it, but not while edits have to leave", "[sync][ledger]")
{
    Books books;
    const qint64 feed = books.own.number;
    books.serverHas(QStringLiteral("a"), QStringLiteral("1-a"), "{\"n\":1}");
    require(books.ledger.refuse(
        {feed, QStringLiteral("r"), QStringLiteral("1-r"), Refusal::Malformed, {}, {}, 1}));
    Round round;
    round.feed = feed;
    require(books.ledger.addRound(round));
    books.enqueue(QStringLiteral("a"), "{\"n\":2}");
    CHECK(books.ledger.removeFeed(feed).error().kind == base::ErrorKind::Conflict);
    CHECK(taken(books.ledger.feed(books.own.database)) == books.own);
    CHECK(taken(books.ledger.documentCount(feed)) == 1);

    require(books.ledger.removeOutbox(books.edit(QStringLiteral("a")).number));
    require(books.ledger.removeFeed(feed));
    CHECK_FALSE(taken(books.ledger.feed(books.own.database)));
    for (const char *table : {"sync_document", "sync_body", "sync_refused", "sync_round"}) {
        INFO(table);
        CHECK(test::number(*books.database,
                           QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))) == 0);
    }
}

TEST_CASE("A database that becomes the own one is read from its start again, with its bodies",
          "[sync][ledger]")
{
    Books books;
    const QString id = QStringLiteral("camera");
    require(books.ledger.setCheckpoint(books.partner.number, {"12", {}, {}, 77}));
    require(books.ledger.setKnown(books.partner.number, id, {QStringLiteral("1-a"), false, {}, {}}));
    Feed own = books.partner;
    own.own = true;
    CHECK(taken(books.ledger.saveFeed(own)) == own);
    CHECK(taken(books.ledger.checkpoint(own.number)).since.isEmpty());
    CHECK(taken(books.ledger.known(own.number, id)).rev.isEmpty());
}
