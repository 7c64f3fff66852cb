// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: the judging of a page, made ahead of its writing.
#pragma once

#include "app/catalogue/camera_entry.h"
#include "app/catalogue/incoming_check.h"

#include <future>
#include <span>

namespace videoguard::catalogue {

/// A document with what the store needs of it. Where `entry` is set, `record.object` may be left empty.
struct CheckedDocument {
    IncomingRecord record;
    /// Of an accepted camera of another partner, its document as the server wrote it; an own one has to be
    /// laid over the local record first.
    std::optional<CameraEntry> entry;
};

/// Documents of a page in their order, judged some hundred ahead on another processor while the caller
/// writes. The documents must outlive it; one thread.
class IncomingCheckStream
{
public:
    struct Rules {
        sync::FeedKind kind = sync::FeedKind::Catalogue;
        QSet<QString> owners;    ///< whose records the database may hold
        QSet<QString> ownOwners; ///< whose records are our own
        QDate today;
    };
    IncomingCheckStream(std::span<const sync::IncomingDocument> documents, Rules rules);

    /// The next one; not beyond the last.
    [[nodiscard]] CheckedDocument next();

private:
    using Batch = std::vector<CheckedDocument>;
    void begin();

    std::span<const sync::IncomingDocument> m_left; ///< not asked for yet
    Rules m_rules;
    Batch m_batch;
    std::size_t m_at = 0;
    std::vector<std::future<Batch>> m_ahead; ///< in order; their destructor waits
};

} // namespace videoguard::catalogue
