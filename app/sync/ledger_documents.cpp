// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/ledger_loan.h"

namespace videoguard::sync {

using base::Result;

namespace {

constexpr qsizetype kKeptOfRefused_bytes = 64 * 1024;

} // namespace

Result<KnownDocument> Ledger::known(qint64 feed, const QString &id)
{
    auto find = loan("SELECT d.rev, d.deleted, d.conflicts, b.body FROM sync_document d "
                     "LEFT JOIN sync_body b ON b.row = d.body WHERE d.feed = ? AND d.id = ?");
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, feed).bind(2, filled(id)).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return KnownDocument();
    const database::Statement &found = **find;
    KnownDocument document{found.text(0), found.integer(1) != 0, {}, found.blob(3)};
    if (!found.isNull(2))
        document.conflicts = found.text(2).split(u'\n');
    return document;
}

Result<void> Ledger::setKnown(qint64 feed, const QString &id, const KnownDocument &document)
{
    if (document.rev.isEmpty())
        return forgetKnown(feed, id);
    if (!document.body.isEmpty()) {
        auto keep = loan("INSERT INTO sync_body (body) VALUES (?)");
        if (!keep)
            return tl::unexpected(keep.error());
        if (auto kept = (*keep)->bind(1, document.body).run(); !kept)
            return kept;
    }
    // The body that was there goes by trigger.
    auto save = loan("INSERT INTO sync_document (feed, id, rev, deleted, conflicts, body) "
                     "VALUES (?, ?, ?, ?, ?, iif(?, last_insert_rowid(), NULL)) "
                     "ON CONFLICT (feed, id) DO UPDATE SET rev = excluded.rev, "
                     "deleted = excluded.deleted, conflicts = excluded.conflicts, body = excluded.body");
    if (!save)
        return tl::unexpected(save.error());
    (*save)->bind(1, feed).bind(2, filled(id)).bind(3, document.rev).bind(4, int(document.deleted));
    if (!document.conflicts.isEmpty())
        (*save)->bind(5, document.conflicts.join(u'\n'));
    return (*save)->bind(6, int(!document.body.isEmpty())).run();
}

Result<void> Ledger::forgetKnown(qint64 feed, const QString &id)
{
    auto remove = loan("DELETE FROM sync_document WHERE feed = ? AND id = ?");
    if (!remove)
        return tl::unexpected(remove.error());
    return (*remove)->bind(1, feed).bind(2, filled(id)).run();
}

Result<QHash<QString, QString>> Ledger::knownRevisions(qint64 feed)
{
    auto find = loan("SELECT id, rev FROM sync_document WHERE feed = ? AND deleted = 0");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed);
    QHash<QString, QString> revisions;
    auto row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        revisions.insert((*find)->text(0), (*find)->text(1));
    if (!row)
        return tl::unexpected(row.error());
    return revisions;
}

Result<QStringList> Ledger::forked(qint64 feed)
{
    auto find = loan("SELECT id FROM sync_document INDEXED BY sync_document_forked "
                     "WHERE feed = ? AND conflicts IS NOT NULL ORDER BY id");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed);
    QStringList ids;
    auto row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        ids.append((*find)->text(0));
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<qint64> Ledger::documentCount(qint64 feed)
{
    return number("SELECT count(*) FROM sync_document WHERE feed = ? AND deleted = 0", feed);
}

Result<void> Ledger::refuse(const RefusedDocument &document)
{
    auto save = loan("INSERT INTO sync_refused (feed, id, rev, why, cause, body, at_us) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, id) DO UPDATE SET "
                     "rev = excluded.rev, why = excluded.why, cause = excluded.cause, body = excluded.body, "
                     "at_us = excluded.at_us");
    if (!save)
        return tl::unexpected(save.error());
    (*save)->bind(1, document.feed).bind(2, filled(document.id)).bind(3, filled(document.rev));
    (*save)->bind(4, int(document.why)).bind(5, filled(document.cause));
    (*save)->bind(6, orNull(document.body.left(kKeptOfRefused_bytes)));
    return (*save)->bind(7, document.at_us).run();
}

Result<void> Ledger::unrefuse(qint64 feed, const QString &id)
{
    auto remove = loan("DELETE FROM sync_refused WHERE feed = ? AND id = ?");
    if (!remove)
        return tl::unexpected(remove.error());
    return (*remove)->bind(1, feed).bind(2, filled(id)).run();
}

Result<std::vector<RefusedDocument>> Ledger::refused(qint64 feed)
{
    auto find = loan("SELECT id, rev, why, cause, body, at_us FROM sync_refused WHERE feed = ? "
                     "ORDER BY at_us DESC, id");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, feed);
    std::vector<RefusedDocument> documents;
    auto row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const database::Statement &found = **find;
        documents.push_back({feed, found.text(0), found.text(1), static_cast<Refusal>(found.integer(2)),
                             found.text(3), found.blob(4), found.integer(5)});
    }
    if (!row)
        return tl::unexpected(row.error());
    return documents;
}

Result<FeedCounts> Ledger::counts(qint64 feed)
{
    FeedCounts counts;
    {
        auto find = loan("SELECT state, count(*) FROM sync_outbox WHERE feed = ? GROUP BY state");
        if (!find)
            return tl::unexpected(find.error());
        (*find)->bind(1, feed);
        auto row = (*find)->step();
        for (; row && *row; row = (*find)->step()) {
            const int rows = int((*find)->integer(1));
            switch (static_cast<OutboxState>((*find)->integer(0))) {
            case OutboxState::Waiting:
            case OutboxState::Sending:
                counts.outboxWaiting += rows;
                break;
            case OutboxState::Conflict:
                counts.outboxConflicts += rows;
                break;
            case OutboxState::Rejected:
                counts.outboxRejected += rows;
                break;
            }
        }
        if (!row)
            return tl::unexpected(row.error());
    }
    const auto refused = number("SELECT count(*) FROM sync_refused WHERE feed = ?", feed);
    if (!refused)
        return tl::unexpected(refused.error());
    const auto forks = number("SELECT count(*) FROM sync_document INDEXED BY sync_document_forked "
                              "WHERE feed = ? AND conflicts IS NOT NULL",
                              feed);
    if (!forks)
        return tl::unexpected(forks.error());
    counts.refused = int(*refused);
    counts.forks = int(*forks);
    return counts;
}

} // namespace videoguard::sync
