// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`: the only functions that touch the archive's folder.
#pragma once

#include "app/archive/archive_types.h"

namespace videoguard::archive {

/// The marker file's name.
[[nodiscard]] QString markerName();
/// The id in a folder's marker. Errors: NotFound (no folder or no marker), Denied, Corrupt (not a marker),
/// Unreachable (the disk answers with errors).
[[nodiscard]] base::Result<QString> readMarker(const QString &folder);
/// Makes the folder and its marker. Errors: Denied, Full, Unreachable.
[[nodiscard]] base::Result<void> makeMarkedFolder(const QString &folder, const QString &id);

/// What a folder and its disk say now. `markerId`: the one that must be there.
struct FolderState {
    DiskState::Trouble trouble = DiskState::Trouble::None; ///< never LowSpace
    qint64 total_bytes = 0;
    qint64 free_bytes = 0; ///< for us, without what is reserved for root
    QString detail;
};
[[nodiscard]] FolderState examine(const QString &folder, const QString &markerId);

/// Makes `<folder>/<relative>` one level after the other, never through a link. Errors: Denied, Full,
/// Unreachable.
[[nodiscard]] base::Result<void> makeFolders(const QString &folder, const QString &relative);
/// Deletes `<folder>/<relative>`, never through a link. One that is not there is fine. Errors: Denied,
/// Unreachable.
[[nodiscard]] base::Result<void> removeFile(const QString &folder, const QString &relative);
/// Removes the folder that held this file when nothing is left in it.
void removeFolderIfEmpty(const QString &folder, const QString &relativeFile);
/// Whether it is a plain file below the folder, reached through no link.
[[nodiscard]] bool isPlainFile(const QString &folder, const QString &relative);

} // namespace videoguard::archive
