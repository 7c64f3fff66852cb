// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`: the file by which an archive's folder is known, the same on every system.
#pragma once

#include "app/archive/archive_folder.h"

namespace videoguard::archive {

/// The id in what a marker holds. Errors: Corrupt.
[[nodiscard]] base::Result<QString> idInMarker(const QByteArray &content, const QString &what);
/// Writes the marker into a folder that is there. Errors: Denied, Full.
[[nodiscard]] base::Result<void> writeMarker(const QString &folder, const QString &id, const QString &what);
/// Whether the folder is the archive `markerId`; nothing yet about its disk.
[[nodiscard]] FolderState examineMarker(const QString &folder, const QString &markerId);

} // namespace videoguard::archive
