// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/engine.h"
#include "tests/sync/ledger_fixture.h"

using namespace videoguard;
using namespace videoguard::sync;
using test::Books;
using test::require;
using test::taken;

namespace {

const QString kId = QStringLiteral("cam");
const QByteArray kBase = "{\"n\":1}";
const QByteArray kMine = "{\"n\":2}";
const QByteArray kTheirs = "{\"_rev\":\"3-c\",\"n\":3}";
const QByteArray kMerged = "{\"n\":4}";

/// An edit of `kId` that is in this state.
OutboxItem editIn(Books &books, OutboxState state)
{
    books.serverHas(kId, QStringLiteral("2-b"), kBase);
    books.enqueue(kId, kMine);
    OutboxItem item = books.edit(kId);
    item.state = state;
    item.reason = QStringLiteral("because");
    item.attempts = 3;
    if (state == OutboxState::Conflict) {
        item.theirRev = QStringLiteral("3-c");
        item.theirBody = kTheirs;
    }
    require(books.ledger.saveOutbox(item));
    return item;
}

} // namespace

TEST_CASE("A resolved conflict is sent on top of theirs", "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem before = editIn(books, OutboxState::Conflict);
    require(resolveConflict(books.ledger, before.number, kMerged));
    const OutboxItem item = books.edit(kId);
    CHECK(item.number == before.number);
    CHECK(item.state == OutboxState::Waiting);
    CHECK(item.baseRev == QStringLiteral("3-c"));
    CHECK(item.baseBody == kTheirs);
    CHECK(item.body == kMerged);
    CHECK(item.theirRev.isEmpty());
    CHECK(item.theirBody.isEmpty());
    CHECK(item.reason.isEmpty());
}

TEST_CASE("A conflict that is resolved with theirs leaves the outbox", "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem before = editIn(books, OutboxState::Conflict);
    require(resolveConflict(books.ledger, before.number, "{\"n\":3}"));
    CHECK_FALSE(books.hasEdit(kId));
}

TEST_CASE("Only a conflict can be resolved", "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem before = editIn(books, OutboxState::Waiting);
    CHECK(resolveConflict(books.ledger, before.number, kMerged).error().kind == base::ErrorKind::Conflict);
    CHECK(books.edit(kId).body == kMine);
    CHECK(resolveConflict(books.ledger, 999, kMerged).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("A rejected edit that is tried again waits and remembers how often it was sent",
          "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem before = editIn(books, OutboxState::Rejected);
    require(retryOutbox(books.ledger, before.number));
    CHECK(books.edit(kId).state == OutboxState::Waiting);
    CHECK(books.edit(kId).attempts == 3);
    CHECK(books.edit(kId).body == kMine);
    CHECK(retryOutbox(books.ledger, 999).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("What is under way or in conflict is not tried again by asking", "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem sending = editIn(books, OutboxState::Sending);
    require(retryOutbox(books.ledger, sending.number));
    CHECK(books.edit(kId).state == OutboxState::Sending);
    OutboxItem conflict = books.edit(kId);
    conflict.state = OutboxState::Conflict;
    require(books.ledger.saveOutbox(conflict));
    CHECK(retryOutbox(books.ledger, conflict.number).error().kind == base::ErrorKind::Conflict);
    CHECK(books.edit(kId).state == OutboxState::Conflict);
}

TEST_CASE("A withdrawn edit comes back with both versions of the server", "[sync][outbox_decisions]")
{
    Books books;
    const OutboxItem before = editIn(books, OutboxState::Conflict);
    const OutboxItem item = taken(withdrawOutbox(books.ledger, before.number));
    CHECK(item.id == kId);
    CHECK(item.baseBody == kBase);
    CHECK(item.theirBody == kTheirs);
    CHECK_FALSE(books.hasEdit(kId));
    CHECK(withdrawOutbox(books.ledger, before.number).error().kind == base::ErrorKind::NotFound);
}
