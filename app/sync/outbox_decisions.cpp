// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/engine.h"
#include "app/sync/merge.h"

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

Result<OutboxItem> itemOf(Ledger &ledger, qint64 number, const QString &what)
{
    auto item = ledger.outboxItem(number);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return base::fail(ErrorKind::NotFound, what,
                          QStringLiteral("edit %1 is not in the outbox any more").arg(number));
    return std::move(**item);
}

} // namespace

Result<void> resolveConflict(Ledger &ledger, qint64 outboxNumber, const QByteArray &body)
{
    const QString what = QStringLiteral("resolve a conflict");
    return ledger.atomically([&]() -> Result<void> {
        auto item = itemOf(ledger, outboxNumber, what);
        if (!item)
            return tl::unexpected(item.error());
        if (item->state != OutboxState::Conflict)
            return base::fail(ErrorKind::Conflict, what,
                              QStringLiteral("%1 is not in conflict any more").arg(item->id));
        if (sameBody(body, item->theirBody))
            return ledger.removeOutbox(item->number);
        item->baseRev = item->theirRev;
        item->baseBody = item->theirBody;
        item->body = body;
        item->sentBody.clear();
        item->theirRev.clear();
        item->theirBody.clear();
        item->reason.clear();
        item->state = OutboxState::Waiting;
        return ledger.saveOutbox(*item);
    });
}

Result<void> retryOutbox(Ledger &ledger, qint64 outboxNumber)
{
    const QString what = QStringLiteral("send an edit again");
    return ledger.atomically([&]() -> Result<void> {
        auto item = itemOf(ledger, outboxNumber, what);
        if (!item)
            return tl::unexpected(item.error());
        if (item->state == OutboxState::Conflict)
            return base::fail(ErrorKind::Conflict, what,
                              QStringLiteral("%1 waits for a decision").arg(item->id));
        // One that is under way is asked again by itself.
        if (item->state != OutboxState::Rejected)
            return {};
        item->state = OutboxState::Waiting;
        return ledger.saveOutbox(*item);
    });
}

Result<OutboxItem> withdrawOutbox(Ledger &ledger, qint64 outboxNumber)
{
    Result<OutboxItem> item = base::fail(ErrorKind::Internal, QStringLiteral("withdraw an edit"));
    const auto done = ledger.atomically([&]() -> Result<void> {
        item = itemOf(ledger, outboxNumber, QStringLiteral("withdraw an edit"));
        if (!item)
            return tl::unexpected(item.error());
        return ledger.removeOutbox(outboxNumber);
    });
    if (!done)
        return tl::unexpected(done.error());
    return item;
}

} // namespace videoguard::sync
