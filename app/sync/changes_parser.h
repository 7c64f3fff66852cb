// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/sync_types.h"

#include <functional>
#include <memory>

namespace videoguard::sync {

/// Reads a normal or long-poll `_changes` answer as it comes, in pieces of any size, a row at a time; memory
/// is one row. Rows are cut by JSON structure, never by lines, documents keep their bytes. One thread.
class ChangesParser
{
public:
    using Row = std::function<bool(IncomingDocument &&)>; ///< false stops
    /// A row larger than this comes with its id and revisions as far as they were read and an empty body.
    static constexpr qsizetype kLargestRow_bytes = 16 * 1024 * 1024;

    explicit ChangesParser(Row row);
    ~ChangesParser();
    /// Error: Corrupt (not a changes feed; the cause has the position), Cancelled (the row function said so).
    [[nodiscard]] base::Result<void> add(const QByteArray &bytes);
    /// After the last byte. Error: Corrupt when the answer was cut off: what came before is good all the
    /// same, but there is no sequence to go on from.
    [[nodiscard]] base::Result<void> end();
    [[nodiscard]] const QByteArray &lastSequence() const; ///< raw JSON; known after `end`
    [[nodiscard]] std::optional<qint64> pending() const;  ///< rows behind lastSequence; not all servers say
    [[nodiscard]] int rows() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The raw bytes of top-level members of a JSON object, in their order; empty when it is not one.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArrayView>> membersOf(QByteArrayView object);

} // namespace videoguard::sync
