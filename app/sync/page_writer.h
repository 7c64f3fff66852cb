// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"
#include "app/sync/ledger.h"

namespace videoguard::sync {

/// What came of one page.
struct PageResult {
    int seen = 0;     ///< rows that arrived
    int received = 0; ///< documents that changed something here
    int refused = 0;
    int confirmed = 0; ///< edits of ours that turned out to be stored: their answer was lost
    int conflicts = 0; ///< edits that a person has to decide from now on
    int requeued = 0;  ///< own documents that the server lost or has in an older state: sent again
    bool outboxChanged = false;
    QStringList changed; ///< ids
};

enum class PageMode {
    Feed,      ///< rows of a changes feed: older ones are left alone
    Comparison ///< what the server has at this moment, asked for by name: counts whatever its generation is
};

/// `Checkpoint::reconciled_us` of a database that has to be compared: long ago, but not never.
inline constexpr qint64 kReconcileDue_us = 1;

/// Writes rows that arrived, outbox, known revisions and checkpoint in one transaction. Idempotent. Sync
/// thread.
class PageWriter
{
public:
    PageWriter(Ledger &ledger, Collection &collection, const base::Clock &clock)
        : m_ledger(ledger)
        , m_collection(collection)
        , m_clock(clock)
    {
    }

    /// `first`: of the first pull of the database. No checkpoint: rows of an answer that was cut off or that
    /// did not come from the feed. Errors: those of ledger and collection; nothing is written then.
    [[nodiscard]] base::Result<PageResult> write(const Feed &feed, std::vector<IncomingDocument> rows,
                                                 PageMode mode, bool first,
                                                 const std::optional<Checkpoint> &checkpoint);
    /// Documents that are known and that the server has no trace of: forgotten; own ones are sent again.
    [[nodiscard]] base::Result<PageResult> writeLost(const Feed &feed, const QStringList &ids);

private:
    struct Taken; ///< a row that the collection gets
    [[nodiscard]] base::Result<void> take(const Feed &feed, IncomingDocument &row, PageMode mode,
                                          std::vector<Taken> &taken, PageResult &page);
    [[nodiscard]] base::Result<void> apply(const Feed &feed, std::vector<Taken> &taken, bool first,
                                           PageResult &page);
    [[nodiscard]] base::Result<void> refuse(const Feed &feed, const IncomingDocument &row, Refusal why,
                                            const QString &cause, PageResult &page);

    Ledger &m_ledger;
    Collection &m_collection;
    const base::Clock &m_clock;
};

} // namespace videoguard::sync
