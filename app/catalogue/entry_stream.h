// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_entry.h"

#include <future>
#include <span>

namespace videoguard::catalogue {

/// Entries of many records in their order, made some thousand ahead on other processors while the caller
/// writes. The records must outlive it; one thread.
class EntryStream
{
public:
    EntryStream(std::span<const CameraRecord> cameras, const QDate &today);

    /// The entry of the next record; not beyond the last one.
    [[nodiscard]] CameraEntry next();

private:
    using Batch = std::vector<CameraEntry>;
    void begin();

    std::span<const CameraRecord> m_left; ///< not asked for yet
    QDate m_today;
    Batch m_batch;
    std::size_t m_at = 0;
    std::vector<std::future<Batch>> m_ahead; ///< in order; their destructor waits
};

} // namespace videoguard::catalogue
