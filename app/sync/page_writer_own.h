// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"
#include "app/sync/ledger.h"
#include "app/sync/page_writer.h"

namespace videoguard::sync {

/// Rows of the own database against what was edited here: lost answers are noticed, edits are merged and
/// laid onto the new revision, what a person has to decide is kept for one. Changes the outbox only; inside
/// the page's transaction.
class OwnRows
{
public:
    OwnRows(Ledger &ledger, Collection &collection)
        : m_ledger(ledger)
        , m_collection(collection)
    {
    }

    /// Returns the document that the collection shall show from now on; nullopt: it keeps what it has.
    [[nodiscard]] base::Result<std::optional<IncomingDocument>> take(const Feed &feed,
                                                                     const KnownDocument &known,
                                                                     const IncomingDocument &row,
                                                                     PageMode mode, PageResult &page);
    /// The server has no trace of this document any more: it is sent again, as a new one.
    [[nodiscard]] base::Result<void> lost(const Feed &feed, const QString &id, PageResult &page);

private:
    using Shown = std::optional<IncomingDocument>;
    [[nodiscard]] base::Result<Shown> meetEdit(const Feed &feed, OutboxItem item, const IncomingDocument &row,
                                               PageMode mode, PageResult &page);
    [[nodiscard]] base::Result<Shown> mergeEdit(OutboxItem item, const IncomingDocument &row,
                                                PageResult &page);
    [[nodiscard]] base::Result<Shown> meetRecord(const Feed &feed, const IncomingDocument &row,
                                                 PageResult &page);
    [[nodiscard]] base::Result<Shown> sendAgain(const Feed &feed, const KnownDocument &known,
                                                const std::optional<OutboxItem> &item,
                                                const IncomingDocument &row, PageResult &page);
    [[nodiscard]] base::Result<Shown> layOnto(OutboxItem item, const IncomingDocument &row);
    [[nodiscard]] base::Result<Shown> askPerson(OutboxItem item, const IncomingDocument &row);
    [[nodiscard]] base::Result<Shown> done(const OutboxItem &item, Shown shown);

    Ledger &m_ledger;
    Collection &m_collection;
};

} // namespace videoguard::sync
