// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "app/sync/seed.h"

namespace videoguard::console {

/// Documents of a catalogue for a seed, as the server had them: own ones from the ledger, a partner's from
/// the catalogue, where nothing else of it lies. `store` outlives it.
[[nodiscard]] sync::SeedBody seedBodyOf(catalogue::Store &store);

} // namespace videoguard::console
