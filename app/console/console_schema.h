// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/database.h"

namespace videoguard::console {

/// The tables of console.db and the steps that lead there.
[[nodiscard]] const database::Schema &consoleSchema();

/// Opens (creates, upgrades) console.db in the profile folder, which exists. One connection for CameraList,
/// WallBook and Preferences, which it must outlive. Errors: as Database::open with a schema; Corrupt means a
/// damaged file, which `setConsoleDatabaseAside` takes out of the way.
[[nodiscard]] base::Result<std::unique_ptr<database::Database>>
openConsoleDatabase(const QString &profileFolder);

/// Renames a damaged console.db (and what SQLite keeps beside it) to "console.damaged-<UTC>.db", so that a
/// fresh one can be made while the old one stays for whoever wants to save it. Returns the new path. Errors:
/// NotFound, Denied.
[[nodiscard]] base::Result<QString> setConsoleDatabaseAside(const QString &profileFolder);

} // namespace videoguard::console
