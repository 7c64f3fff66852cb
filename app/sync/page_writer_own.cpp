// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/page_writer_own.h"

#include "app/sync/page_writer_revisions.h"

#include <QJsonDocument>

#include <algorithm>

namespace videoguard::sync {

using base::Result;

namespace {

const QString &author()
{
    static const QString name = QStringLiteral("sync");
    return name;
}

const QString &none()
{
    static const QString text = QStringLiteral("");
    return text;
}

/// Of two reports of a unit the later one counts, without asking anybody.
bool isLaterReport(const QByteArray &mine, const QByteArray &theirs)
{
    const QJsonValue mineAt = fieldsOf(mine).value(QLatin1String("at"));
    const QJsonValue theirsAt = fieldsOf(theirs).value(QLatin1String("at"));
    if (mineAt.isDouble() && theirsAt.isDouble())
        return mineAt.toInteger() > theirsAt.toInteger();
    return mineAt.toString() > theirsAt.toString();
}

QJsonObject theirFields(const IncomingDocument &row)
{
    QJsonObject fields = fieldsOf(row.body);
    if (row.deleted)
        fields.insert(QLatin1String("_deleted"), true);
    return fields;
}

} // namespace

Result<std::optional<IncomingDocument>> OwnRows::take(const Feed &feed, const KnownDocument &known,
                                                      const IncomingDocument &row, PageMode mode,
                                                      PageResult &page)
{
    const auto item = m_ledger.outboxOf(feed.number, row.id);
    if (!item)
        return tl::unexpected(item.error());
    if (mode == PageMode::Comparison && !known.rev.isEmpty() && known.rev != row.rev) {
        const qint64 ours = generationOf(known.rev);
        const qint64 theirs = generationOf(row.rev);
        if (theirs < ours)
            return sendAgain(feed, known, *item, row, page);
        if (theirs == ours && !*item)
            return meetRecord(feed, row, page);
    }
    if (*item)
        return meetEdit(feed, **item, row, mode, page);
    if (known.rev.isEmpty())
        return meetRecord(feed, row, page);
    if (known.rev == row.rev)
        return Shown();
    return Shown(row);
}

Result<OwnRows::Shown> OwnRows::meetEdit(const Feed &feed, OutboxItem item, const IncomingDocument &row,
                                         PageMode mode, PageResult &page)
{
    if (row.rev == item.baseRev) {
        if (mode == PageMode::Comparison && item.state == OutboxState::Sending) {
            item.state = OutboxState::Waiting; // asked for after a refusal: what was sent is not there
            item.sentBody.clear();
            if (const auto saved = m_ledger.saveOutbox(item); !saved)
                return tl::unexpected(saved.error());
        }
        return Shown();
    }
    if (item.state == OutboxState::Conflict && item.theirRev == row.rev)
        return Shown();
    page.outboxChanged = true;
    const bool bothDelete = row.deleted && isDeletion(item.body);
    if (!item.sentBody.isEmpty() && (sameBody(item.sentBody, row.body) || bothDelete)) {
        ++page.confirmed;
        if (bothDelete || sameBody(item.body, row.body))
            return done(item, {});
        return layOnto(std::move(item), row);
    }
    if (bothDelete || sameBody(item.body, row.body))
        return done(item, {});
    if (feed.kind == FeedKind::Positions) {
        if (isLaterReport(item.body, row.body))
            return layOnto(std::move(item), row);
        return done(item, row);
    }
    return mergeEdit(std::move(item), row, page);
}

Result<OwnRows::Shown> OwnRows::mergeEdit(OutboxItem item, const IncomingDocument &row, PageResult &page)
{
    const MergeRules &rules = m_collection.mergeRules();
    const Merge merge = mergeThreeWay(fieldsOf(item.baseBody), fieldsOf(item.body), theirFields(row), rules);
    if (!merge.isDecided()) {
        ++page.conflicts;
        return askPerson(std::move(item), row);
    }
    const QByteArray merged = writeKeeping(merge.result(rules), row.body);
    if (sameBody(merged, row.body))
        return done(item, row);
    item.body = merged;
    IncomingDocument shown = row;
    shown.deleted = isDeletion(merged);
    shown.body = documentText(row.id, row.rev, merged);
    const auto laid = layOnto(std::move(item), row);
    if (!laid)
        return laid;
    return Shown(std::move(shown));
}

Result<OwnRows::Shown> OwnRows::meetRecord(const Feed &feed, const IncomingDocument &row, PageResult &page)
{
    const auto body = m_collection.outgoing(feed, row.id);
    if (!body)
        return tl::unexpected(body.error());
    if (body->isEmpty() || sameBody(*body, row.body))
        return Shown(row);
    if (feed.kind == FeedKind::Positions && !isLaterReport(*body, row.body))
        return Shown(row);
    const Merge merge = mergeThreeWay({}, fieldsOf(*body), theirFields(row), m_collection.mergeRules());
    if (feed.kind != FeedKind::Positions && merge.isDecided())
        return Shown(row); // they differ in bookkeeping only
    // What is remembered of the server's document would make the edit look as if it were there already.
    if (const auto forgotten = m_ledger.forgetKnown(feed.number, row.id); !forgotten)
        return tl::unexpected(forgotten.error());
    if (const auto queued = m_ledger.enqueue(feed, row.id, *body, author()); !queued)
        return tl::unexpected(queued.error());
    const auto item = m_ledger.outboxOf(feed.number, row.id);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return Shown(row);
    page.outboxChanged = true;
    if (feed.kind == FeedKind::Positions)
        return layOnto(**item, row);
    ++page.conflicts;
    return askPerson(**item, row);
}

Result<OwnRows::Shown> OwnRows::sendAgain(const Feed &feed, const KnownDocument &known,
                                          const std::optional<OutboxItem> &item, const IncomingDocument &row,
                                          PageResult &page)
{
    ++page.requeued;
    page.outboxChanged = true;
    if (item)
        return layOnto(*item, row);
    auto body = m_collection.outgoing(feed, row.id);
    if (!body)
        return tl::unexpected(body.error());
    if (body->isEmpty() && known.deleted) {
        QJsonObject fields = fieldsOf(known.body);
        fields.insert(QLatin1String("_deleted"), true);
        *body = writeKeeping(fields, known.body);
    }
    if (body->isEmpty())
        return Shown(row);
    const KnownDocument older{row.rev, row.deleted, row.conflicts, row.body};
    if (const auto kept = m_ledger.setKnown(feed.number, row.id, older); !kept)
        return tl::unexpected(kept.error());
    if (const auto queued = m_ledger.enqueue(feed, row.id, *body, author()); !queued)
        return tl::unexpected(queued.error());
    return Shown();
}

Result<void> OwnRows::lost(const Feed &feed, const QString &id, PageResult &page)
{
    const auto item = m_ledger.outboxOf(feed.number, id);
    if (!item)
        return tl::unexpected(item.error());
    const auto body = m_collection.outgoing(feed, id); // with what is remembered of the server's document
    if (!body)
        return tl::unexpected(body.error());
    if (const auto forgotten = m_ledger.forgetKnown(feed.number, id); !forgotten)
        return forgotten;
    ++page.requeued;
    page.outboxChanged = true;
    if (*item) {
        const auto laid = layOnto(**item, {});
        return laid ? Result<void>() : tl::unexpected(laid.error());
    }
    return body->isEmpty() ? Result<void>() : m_ledger.enqueue(feed, id, *body, author());
}

/// The edit starts from the row from now on; an empty row: from nothing.
Result<OwnRows::Shown> OwnRows::layOnto(OutboxItem item, const IncomingDocument &row)
{
    item.baseRev = row.rev.isEmpty() ? none() : row.rev;
    item.baseBody = row.body;
    item.sentBody.clear();
    item.theirRev.clear();
    item.theirBody.clear();
    if (item.state != OutboxState::Rejected) {
        item.state = OutboxState::Waiting;
        item.reason = none();
    }
    if (const auto saved = m_ledger.saveOutbox(item); !saved)
        return tl::unexpected(saved.error());
    return Shown();
}

Result<OwnRows::Shown> OwnRows::askPerson(OutboxItem item, const IncomingDocument &row)
{
    item.state = OutboxState::Conflict;
    item.sentBody.clear();
    item.theirRev = row.rev;
    item.theirBody = row.body;
    if (const auto saved = m_ledger.saveOutbox(item); !saved)
        return tl::unexpected(saved.error());
    return Shown();
}

Result<OwnRows::Shown> OwnRows::done(const OutboxItem &item, Shown shown)
{
    if (const auto removed = m_ledger.removeOutbox(item.number); !removed)
        return tl::unexpected(removed.error());
    return shown;
}

} // namespace videoguard::sync
