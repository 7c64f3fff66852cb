// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/merge.h"
#include "app/sync/sync_types.h"

#include <span>

namespace videoguard::sync {

/// What became of one document of a page.
struct Verdict {
    bool changed = false; ///< something is different here now
    std::optional<Refusal> refused;
    QString cause; ///< of a refusal
};

/// Whose documents are kept in sync: implemented by the module that owns the file. Every function runs on
/// the sync thread, on the connection of the ledger, those that write inside a transaction of the ledger's;
/// an error rolls the whole page back with its checkpoint.
class Collection
{
public:
    virtual ~Collection() = default;

    /// Takes the winners of one page of `feed`, in this order; one verdict each. A deleted document is a
    /// tombstone. `first`: part of the first pull of this database, which is no news to anybody.
    [[nodiscard]] virtual base::Result<std::vector<Verdict>>
    apply(const Feed &feed, std::span<const IncomingDocument> documents, bool first) = 0;
    /// These are not on the server any more (purged, or lost with a re-created database): found by comparing.
    /// Never called for the own database.
    [[nodiscard]] virtual base::Result<void> forget(const Feed &feed, const QStringList &ids) = 0;
    /// What would be sent now for a document of the own database, without _id and _rev: when it arrives
    /// without ever having been sent from here. Empty: there is none here, or it is not to be sent
    /// (demonstration data).
    [[nodiscard]] virtual base::Result<QByteArray> outgoing(const Feed &feed, const QString &id) = 0;
    /// All ids that `outgoing` has a body for: to publish a catalogue for the first time.
    [[nodiscard]] virtual base::Result<QStringList> outgoingIds(const Feed &feed) = 0;
    /// The databases to read, as the directory names them by now, the own one marked. Asked again after each
    /// change of the directory.
    [[nodiscard]] virtual base::Result<std::vector<Feed>> feeds() = 0;
    [[nodiscard]] virtual const MergeRules &mergeRules() const = 0;
};

} // namespace videoguard::sync
