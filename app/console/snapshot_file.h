// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/console/camera.h"
#include "app/media/picture.h"

namespace videoguard::console {

/// One still picture on its way to a file, with all that is written into it.
struct Snapshot {
    media::Picture picture;
    int callNumber = 0;
    QString camera;
    QString place;
    QString owner;
    QString localTime;      ///< of `picture.capturedAt` with its offset, "2026-03-04 14:32:08.240 +02:00"
    bool asPainted = false; ///< the picture as it stood on the wall, perhaps smaller than the camera's
    bool current = true;    ///< false: it was older than 3 s when it was taken
};

/// Everything but the picture and the local time, which `ui/` makes.
[[nodiscard]] Snapshot snapshotOf(const Camera &camera);

/// "107_Rīgas_iela_stāvlaukums_20260304T123208Z.png": letters of every alphabet stay, what a file system or a
/// shell minds becomes "_".
[[nodiscard]] QString snapshotFileName(const Snapshot &snapshot);

/// "VideoGuard" in the operator's pictures folder. Not made yet.
[[nodiscard]] QString defaultSnapshotFolder();

/// Writes a PNG with its facts as text (tEXt, or iTXt where needed) into `folder`, which is made if need be,
/// and never over an existing file: " (2)" follows the name then. The file is there whole or not at all.
/// Returns its path. Takes some tenths of a second: any thread, not the GUI's. Errors: Denied (the folder
/// cannot be made or written), Full (disk, quota), Corrupt (no picture), Internal.
[[nodiscard]] base::Result<QString> writeSnapshot(const QString &folder, const Snapshot &snapshot);

/// The moment in ISO 8601, UTC, milliseconds: "2026-03-04T12:32:08.240Z".
[[nodiscard]] QString utcText(base::WallTime time);

} // namespace videoguard::console
