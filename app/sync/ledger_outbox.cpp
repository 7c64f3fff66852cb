// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/ledger_loan.h"
#include "app/sync/merge.h"

namespace videoguard::sync {

using base::Result;

namespace {

#define VIDEOGUARD_OUTBOX                                                                                    \
    "SELECT number, feed, id, base_rev, base_body, body, sent_body, their_rev, their_body, state, reason, "  \
    "attempts, since_us, tried_us, author FROM sync_outbox "

OutboxItem readItem(const database::Statement &row)
{
    OutboxItem item;
    item.number = row.integer(0);
    item.feed = row.integer(1);
    item.id = row.text(2);
    item.baseRev = row.text(3);
    item.baseBody = row.blob(4);
    item.body = row.blob(5);
    item.sentBody = row.blob(6);
    item.theirRev = row.text(7);
    item.theirBody = row.blob(8);
    item.state = static_cast<OutboxState>(row.integer(9));
    item.reason = row.text(10);
    item.attempts = int(row.integer(11));
    item.since_us = row.integer(12);
    item.tried_us = row.integer(13);
    item.author = row.text(14);
    return item;
}

void bindItem(database::Statement &statement, const OutboxItem &item)
{
    statement.bind(1, filled(item.baseRev))
        .bind(2, orNull(item.baseBody))
        .bind(3, filled(item.body))
        .bind(4, orNull(item.sentBody))
        .bind(5, orNull(item.theirRev))
        .bind(6, orNull(item.theirBody))
        .bind(7, int(item.state))
        .bind(8, filled(item.reason))
        .bind(9, item.attempts)
        .bind(10, item.since_us)
        .bind(11, item.tried_us)
        .bind(12, filled(item.author));
}

bool deletes(const QByteArray &body)
{
    static const QByteArray tombstone = QByteArrayLiteral("{\"_deleted\":true}");
    return sameBody(body, tombstone);
}

/// Whether the server needs nothing for a document to be as `body` says.
bool isThere(const KnownDocument &server, const QByteArray &body)
{
    const bool gone = server.rev.isEmpty() || server.deleted;
    if (gone)
        return deletes(body);
    return !server.body.isEmpty() && sameBody(body, server.body);
}

} // namespace

Result<void> Ledger::enqueue(const Feed &feed, const QString &id, const QByteArray &body,
                             const QString &author)
{
    auto waiting = outboxOf(feed.number, id);
    if (!waiting)
        return tl::unexpected(waiting.error());
    const auto server = known(feed.number, id);
    if (!server)
        return tl::unexpected(server.error());
    bool there = isThere(*server, body);
    if (there && server->rev.isEmpty()) {
        // Before the database was read once, nobody knows whether there is something to delete.
        const auto contact = lastContact(feed.number);
        if (!contact)
            return tl::unexpected(contact.error());
        there = *contact != 0;
    }
    if (!*waiting) {
        if (there)
            return {};
        OutboxItem item;
        item.feed = feed.number;
        item.id = id;
        item.baseRev = server->rev;
        item.baseBody = server->body;
        item.body = body;
        item.since_us = m_clock.wall().sinceEpoch.count();
        item.author = author;
        return insertOutbox(item);
    }

    OutboxItem &item = **waiting;
    const bool answered = item.state == OutboxState::Conflict || item.state == OutboxState::Rejected;
    const bool underWay = !answered && (item.state == OutboxState::Sending || !item.sentBody.isEmpty());
    const bool settled = item.state == OutboxState::Conflict ? sameBody(body, item.theirBody) : there;
    if (settled && !underWay)
        return removeOutbox(item.number);
    item.body = body;
    item.author = author;
    if (item.state == OutboxState::Rejected) {
        item.state = OutboxState::Waiting;
        item.reason.clear();
    }
    return saveOutbox(item);
}

Result<void> Ledger::insertOutbox(const OutboxItem &item)
{
    auto insert =
        loan("INSERT INTO sync_outbox (base_rev, base_body, body, sent_body, their_rev, their_body, "
             "state, reason, attempts, since_us, tried_us, author, feed, id) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    bindItem(**insert, item);
    return (*insert)->bind(13, item.feed).bind(14, filled(item.id)).run();
}

Result<void> Ledger::saveOutbox(const OutboxItem &item)
{
    auto save = loan("UPDATE sync_outbox SET base_rev = ?, base_body = ?, body = ?, sent_body = ?, "
                     "their_rev = ?, their_body = ?, state = ?, reason = ?, attempts = ?, since_us = ?, "
                     "tried_us = ?, author = ? WHERE number = ?");
    if (!save)
        return tl::unexpected(save.error());
    bindItem(**save, item);
    return (*save)->bind(13, item.number).run();
}

Result<void> Ledger::removeOutbox(qint64 number)
{
    auto remove = loan("DELETE FROM sync_outbox WHERE number = ?");
    if (!remove)
        return tl::unexpected(remove.error());
    return (*remove)->bind(1, number).run();
}

Result<std::vector<OutboxItem>> Ledger::readOutbox(Loan &find)
{
    std::vector<OutboxItem> items;
    auto row = find->step();
    for (; row && *row; row = find->step())
        items.push_back(readItem(*find));
    if (!row)
        return tl::unexpected(row.error());
    return items;
}

Result<std::vector<OutboxItem>> Ledger::outbox(qint64 feed, int limit)
{
    auto find = loan(VIDEOGUARD_OUTBOX "WHERE feed = ? ORDER BY number LIMIT ?");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed).bind(2, limit);
    return readOutbox(*find);
}

Result<std::vector<OutboxItem>> Ledger::outboxToSend(qint64 feed, int limit)
{
    // Sending and Waiting; the unary plus leaves the order to the primary key, which ends at the limit.
    auto find = loan(VIDEOGUARD_OUTBOX "WHERE +feed = ? AND +state IN (1, 2) ORDER BY number LIMIT ?");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed).bind(2, limit);
    return readOutbox(*find);
}

Result<std::optional<OutboxItem>> Ledger::readOne(Loan &find)
{
    const auto row = find->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readItem(*find)) : std::nullopt;
}

Result<std::optional<OutboxItem>> Ledger::outboxItem(qint64 number)
{
    auto find = loan(VIDEOGUARD_OUTBOX "WHERE number = ?");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, number);
    return readOne(*find);
}

Result<std::optional<OutboxItem>> Ledger::outboxOf(qint64 feed, const QString &id)
{
    auto find = loan(VIDEOGUARD_OUTBOX "WHERE feed = ? AND id = ?");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed).bind(2, filled(id));
    return readOne(*find);
}

} // namespace videoguard::sync
