// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"

namespace videoguard::sync {

/// What the server said of one document of a batch.
enum class RowVerdict {
    Stored,
    Conflict,  ///< somebody else was faster
    Rejected,  ///< it will not take this one, ever
    Transient, ///< its validator is broken, it is short of something: later
    NoAnswer   ///< it said nothing of this one
};
struct RowAnswer {
    RowVerdict verdict = RowVerdict::NoAnswer;
    QString rev;    ///< of Stored
    QString reason; ///< of the others, the server's words
};
/// One answer per id, in their order; nullopt: not an answer to `_bulk_docs`.
[[nodiscard]] std::optional<std::vector<RowAnswer>> readRows(const QByteArray &body, const QStringList &ids);

/// What an answer to a batch as a whole means.
enum class BatchVerdict {
    Rows,      ///< look at the rows
    Split,     ///< one of them spoils it: halve until it is found
    MaybeBad,  ///< as Split, but the server may be at fault itself
    NotStored, ///< nothing of it arrived
    Unknown    ///< it may have been stored: ask again
};
[[nodiscard]] BatchVerdict judge(const CouchAnswer &answer);
/// The server's words for a person, the technical cause where it has none.
[[nodiscard]] QString reasonOf(const CouchAnswer &answer);

} // namespace videoguard::sync
