// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive.h"

namespace videoguard::console {

/// Where settings, plans and holds are kept a second time: "archive.keep.json" beside `archiveFile`.
[[nodiscard]] QString keepsakePath(const QString &archiveFile);
/// Writes them as they stand now, whole or not at all. Errors: Denied, Full, those of Archive.
[[nodiscard]] base::Result<void> writeKeepsake(archive::Archive &archive, const QString &archiveFile);
/// Into an index that was made anew. Errors: NotFound (there is no such file), Corrupt, Unsupported, those of
/// Archive.
[[nodiscard]] base::Result<void> restoreKeepsake(archive::Archive &archive, const QString &archiveFile);
/// Without it nobody knows how long footage is to be kept: everything that is there, as long as there is
/// room.
[[nodiscard]] base::Result<void> keepEverything(archive::Archive &archive);

} // namespace videoguard::console
