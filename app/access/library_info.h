// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/base/library_info.h"

namespace videoguard::access {

/// libsodium as it is loaded.
[[nodiscard]] base::LibraryInfo libraryInfo();
/// Seals and opens a text with a fresh key. Error: Internal.
[[nodiscard]] base::Result<void> checkEncryption();

} // namespace videoguard::access
