// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/schema.h"

namespace videoguard::catalogue {

/// The tables of catalogue.db and the steps that lead there.
[[nodiscard]] const database::Schema &catalogueSchema();

} // namespace videoguard::catalogue
