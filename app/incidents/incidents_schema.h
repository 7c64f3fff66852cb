// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/schema.h"

namespace videoguard::incidents {

/// The tables of incidents.db.
[[nodiscard]] const database::Schema &incidentsSchema();

} // namespace videoguard::incidents
