// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/ledger_fixture.h"

using namespace videoguard;
using namespace videoguard::sync;
using test::Books;
using test::require;
using test::taken;

namespace {

const QString kId = QStringLiteral("cam");
const QByteArray kOnServer = "{\"_id\":\"cam\",\"_rev\":\"2-b\",\"name\":\"Gate\",\"n\":1}";
const QByteArray kSame = "{\"n\":1,\"name\":\"Gate\"}";
const QByteArray kEdited = "{\"n\":2,\"name\":\"Gate\"}";
const QByteArray kAgain = "{\"n\":3,\"name\":\"Gate\"}";
const QByteArray kDeleted = "{\"_deleted\":true,\"owner\":\"org-talsi\"}";

} // namespace

TEST_CASE("A first edit starts from what the server has", "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kEdited);
    const OutboxItem item = books.edit(kId);
    CHECK(item.feed == books.own.number);
    CHECK(item.baseRev == QStringLiteral("2-b"));
    CHECK(item.baseBody == kOnServer);
    CHECK(item.body == kEdited);
    CHECK(item.sentBody.isEmpty());
    CHECK(item.state == OutboxState::Waiting);
    CHECK(item.since_us == books.clock.now.sinceEpoch.count());
    CHECK(item.attempts == 0);
    CHECK(item.author == QStringLiteral("Duty officer"));
    CHECK(taken(books.ledger.outboxItem(item.number))->id == kId);
}

TEST_CASE("A new document has no base", "[sync][ledger][outbox]")
{
    Books books;
    books.enqueue(kId, kEdited);
    CHECK(books.edit(kId).baseRev.isEmpty());
    CHECK(books.edit(kId).baseBody.isEmpty());
}

TEST_CASE("An edit that says what the server has leaves nothing to send", "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kSame);
    CHECK_FALSE(books.hasEdit(kId));
    books.enqueue(kId, kEdited);
    books.enqueue(kId, kSame);
    CHECK_FALSE(books.hasEdit(kId));
}

TEST_CASE("A further edit replaces the one that waits and keeps its place, base and time",
          "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kEdited);
    const OutboxItem first = books.edit(kId);
    books.serverHas(kId, QStringLiteral("3-c"), "{\"n\":9}");
    books.clock.now = books.clock.now + std::chrono::seconds(5);
    books.enqueue(kId, kAgain, QStringLiteral("Administrator"));
    const OutboxItem second = books.edit(kId);
    CHECK(second.number == first.number);
    CHECK(second.baseRev == QStringLiteral("2-b"));
    CHECK(second.baseBody == kOnServer);
    CHECK(second.since_us == first.since_us);
    CHECK(second.body == kAgain);
    CHECK(second.author == QStringLiteral("Administrator"));
}

TEST_CASE("An edit while the last one is under way keeps what was sent", "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kEdited);
    OutboxItem item = books.edit(kId);
    item.state = OutboxState::Sending;
    item.sentBody = item.body;
    item.attempts = 1;
    require(books.ledger.saveOutbox(item));

    books.enqueue(kId, kAgain);
    CHECK(books.edit(kId).state == OutboxState::Sending);
    CHECK(books.edit(kId).sentBody == kEdited);
    CHECK(books.edit(kId).body == kAgain);
    // Even what the server is known to have: the one under way may arrive after it.
    books.enqueue(kId, kSame);
    REQUIRE(books.hasEdit(kId));
    CHECK(books.edit(kId).body == kSame);
    CHECK(books.edit(kId).sentBody == kEdited);
}

TEST_CASE("A corrected edit of a rejected one waits again", "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kEdited);
    OutboxItem item = books.edit(kId);
    item.state = OutboxState::Rejected;
    item.reason = QStringLiteral("height_m must be a number");
    item.attempts = 1;
    require(books.ledger.saveOutbox(item));
    CHECK(books.edit(kId).reason == QStringLiteral("height_m must be a number"));
    CHECK(taken(books.ledger.counts(books.own.number)).outboxRejected == 1);

    books.enqueue(kId, kAgain);
    CHECK(books.edit(kId).state == OutboxState::Waiting);
    CHECK(books.edit(kId).reason.isEmpty());
    CHECK(books.edit(kId).attempts == 1);
    item = books.edit(kId);
    item.state = OutboxState::Rejected;
    require(books.ledger.saveOutbox(item));
    books.enqueue(kId, kSame);
    CHECK_FALSE(books.hasEdit(kId));
}

TEST_CASE("An edit of one in conflict stays in conflict until it says what theirs does",
          "[sync][ledger][outbox]")
{
    Books books;
    const QByteArray theirs = "{\"_rev\":\"3-c\",\"name\":\"Yard\",\"n\":1}";
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kEdited);
    OutboxItem item = books.edit(kId);
    item.state = OutboxState::Conflict;
    item.theirRev = QStringLiteral("3-c");
    item.theirBody = theirs;
    require(books.ledger.saveOutbox(item));
    books.serverHas(kId, QStringLiteral("3-c"), theirs);
    CHECK(taken(books.ledger.counts(books.own.number)).outboxConflicts == 1);

    books.enqueue(kId, kAgain);
    CHECK(books.edit(kId).state == OutboxState::Conflict);
    CHECK(books.edit(kId).body == kAgain);
    CHECK(books.edit(kId).theirBody == theirs);
    CHECK(books.edit(kId).theirRev == QStringLiteral("3-c"));
    books.enqueue(kId, "{\"n\":1,\"name\":\"Yard\"}");
    CHECK_FALSE(books.hasEdit(kId));
}

TEST_CASE("A deletion keeps who did it, and one that the server has already is not sent",
          "[sync][ledger][outbox]")
{
    Books books;
    books.serverHas(kId, QStringLiteral("2-b"), kOnServer);
    books.enqueue(kId, kDeleted);
    CHECK(books.edit(kId).body == kDeleted);
    // Put back again before it left.
    books.enqueue(kId, kSame);
    CHECK_FALSE(books.hasEdit(kId));

    books.enqueue(kId, kDeleted);
    require(books.ledger.removeOutbox(books.edit(kId).number));
    books.serverHas(kId, QStringLiteral("3-d"), {}, true);
    books.enqueue(kId, kDeleted);
    CHECK_FALSE(books.hasEdit(kId));
    // Made anew over its tombstone.
    books.enqueue(kId, kEdited);
    CHECK(books.edit(kId).baseRev == QStringLiteral("3-d"));
}

TEST_CASE("A document that never left is deleted without a word to the server", "[sync][ledger][outbox]")
{
    Books books;
    Round round;
    round.feed = books.own.number;
    round.end_us = 1;
    require(books.ledger.addRound(round));
    books.enqueue(kId, kEdited);
    books.enqueue(kId, kDeleted);
    CHECK_FALSE(books.hasEdit(kId));
    books.enqueue(kId, kDeleted);
    CHECK_FALSE(books.hasEdit(kId));
}

TEST_CASE("A deletion before the database was ever read is kept for the server", "[sync][ledger][outbox]")
{
    Books books;
    books.enqueue(kId, kDeleted);
    CHECK(books.edit(kId).body == kDeleted);
}

TEST_CASE("The outbox goes in the order of first edits, and only what is to be sent is given to send",
          "[sync][ledger][outbox]")
{
    Books books;
    const QStringList ids{QStringLiteral("d"), QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")};
    for (const QString &id : ids)
        books.enqueue(id, kEdited);
    books.enqueue(ids[0], kAgain);
    const auto set = [&books](const QString &id, OutboxState state) {
        OutboxItem item = books.edit(id);
        item.state = state;
        require(books.ledger.saveOutbox(item));
    };
    set(ids[0], OutboxState::Conflict);
    set(ids[1], OutboxState::Sending);
    set(ids[2], OutboxState::Rejected);

    const auto idsOf = [](const std::vector<OutboxItem> &items) {
        QStringList found;
        for (const OutboxItem &item : items)
            found.append(item.id);
        return found;
    };
    CHECK(idsOf(taken(books.ledger.outbox(books.own.number))) == ids);
    CHECK(idsOf(taken(books.ledger.outbox(books.own.number, 2))) == ids.mid(0, 2));
    CHECK(idsOf(taken(books.ledger.outboxToSend(books.own.number, 10))) == QStringList{ids[1], ids[3]});
    CHECK(idsOf(taken(books.ledger.outboxToSend(books.own.number, 1))) == QStringList{ids[1]});
    CHECK(taken(books.ledger.outbox(books.partner.number)).empty());
    const FeedCounts counts = taken(books.ledger.counts(books.own.number));
    CHECK(counts.outboxWaiting == 2);
    CHECK(counts.outboxConflicts == 1);
    CHECK(counts.outboxRejected == 1);
}

TEST_CASE("An answer to an edit that was withdrawn meanwhile does not bring it back",
          "[sync][ledger][outbox]")
{
    Books books;
    books.enqueue(kId, kEdited);
    const OutboxItem item = books.edit(kId);
    require(books.ledger.removeOutbox(item.number));
    require(books.ledger.saveOutbox(item));
    CHECK_FALSE(books.hasEdit(kId));
    // Numbers are not used again.
    books.enqueue(kId, kEdited);
    CHECK(books.edit(kId).number > item.number);
}
