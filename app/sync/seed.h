// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"
#include "app/sync/ledger.h"

#include <functional>

namespace videoguard::sync {

/// A seed: one SQLite file with the documents of several databases and the sequences they were read at, so
/// that a fresh console starts from a file instead of a country-wide first pull. Holds only what came from
/// the server; no outbox, no local field.
struct SeedSummary {
    int feeds = 0;
    int documents = 0;
    qint64 made_us = 0; ///< UTC
};
/// `body`: the document of a feed as the server had it, asked for each live document.
using SeedBody = std::function<base::Result<QByteArray>(const Feed &, const QString &id)>;
[[nodiscard]] base::Result<SeedSummary> exportSeed(Ledger &ledger, const SeedBody &body, const QString &file,
                                                   const std::function<bool(int)> &progress = {});
/// Into a ledger that has not read these databases yet (others: Conflict); through the collection's checks,
/// with the checkpoint, all or nothing. Errors besides: Corrupt, Unsupported (newer), Cancelled.
[[nodiscard]] base::Result<SeedSummary> importSeed(Ledger &ledger, Collection &collection,
                                                   const QString &file,
                                                   const std::function<bool(int)> &progress = {});

} // namespace videoguard::sync
