// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "app/sync/collection.h"

namespace videoguard::catalogue {

/// The catalogue as a synced collection: checks what arrives (owner, id, size, schema, fields that never
/// leave an installation), stores it, writes the news, and gives the copy of a record that may leave.
/// Documents are cameras ("vg.camera/1") and centres ("vg.centre/1") under their own id in
/// `catalogue-<slug>`, partners ("vg.partner/1", with "databases": {"catalogue", "positions"}) under their id
/// or slug in the directory, positions ("vg.position/1", under the camera's id) in `positions-<slug>`. One
/// thread, the one of its store.
///
/// A record of another partner is kept with the bytes of the server. One of the own partner, and of those
/// that went into it, keeps here what never leaves: stream addresses, restricted fields, named contacts. Of a
/// tombstone a camera becomes retired, with its history; what another database still has lives on. A record
/// that is also in the database of what became of a partner is not taken from the old one. The first accepted
/// document of a catalogue removes all demonstration cameras and centres, so that nothing invented stands
/// beside real ones; those never leave, and documents marked as such are refused.
class SyncedCatalogue : public sync::Collection
{
public:
    explicit SyncedCatalogue(Store &store);
    ~SyncedCatalogue() override;

    [[nodiscard]] base::Result<std::vector<sync::Verdict>>
    apply(const sync::Feed &feed, std::span<const sync::IncomingDocument> documents, bool first) override;
    /// Purged means that the owner erased them: they go from here with their history. Own ones stay.
    [[nodiscard]] base::Result<void> forget(const sync::Feed &feed, const QStringList &ids) override;
    [[nodiscard]] base::Result<QByteArray> outgoing(const sync::Feed &feed, const QString &id) override;
    [[nodiscard]] base::Result<QStringList> outgoingIds(const sync::Feed &feed) override;
    /// The directory and what it names; before it was read those that the ledger has. Own is what belongs to
    /// the own partner itself: the databases of those that went into it are only read.
    [[nodiscard]] base::Result<std::vector<sync::Feed>> feeds() override;
    [[nodiscard]] const sync::MergeRules &mergeRules() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The rules for camera documents: rev, updated_at, updated_by and sig are bookkeeping, lat and lon with
/// their source and the angles with theirs belong together, streams and contacts go by role, deployments by
/// their begin, views by name.
[[nodiscard]] const sync::MergeRules &cameraMergeRules();

/// Puts all own cameras and centres into the outbox whose copy for the others differs from what the server
/// has (the first publication, or after edits made before joining). Returns how many. Errors: NotFound (no
/// own database is known: join first).
[[nodiscard]] base::Result<int> publishOwn(Store &store);

/// What a document of a merge, as sent and received, means as a record for words and units on screen.
[[nodiscard]] CameraRecord recordOfBody(const QByteArray &body);

} // namespace videoguard::catalogue
