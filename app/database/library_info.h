// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/base/library_info.h"

namespace videoguard::database {

/// SQLite as it is loaded.
[[nodiscard]] base::LibraryInfo libraryInfo();
/// Whether the loaded SQLite can do what the stores need: full-text search (FTS5), R*Tree, JSON. Tries each
/// in memory. Error: Unsupported, the cause names what is missing.
[[nodiscard]] base::Result<QString> checkFeatures();

} // namespace videoguard::database
