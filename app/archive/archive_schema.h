// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/schema.h"

namespace videoguard::archive {

/// The tables of archive.db and the steps that lead there.
[[nodiscard]] const database::Schema &archiveSchema();

} // namespace videoguard::archive
