// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"

namespace videoguard::console {

/// Puts the partners, centres and cameras of the demonstration (compiled in, all marked as such) into a
/// catalogue that holds no camera yet, with the municipality of Talsi as the own partner unless one was
/// chosen; leaves any other catalogue as it is. Returns how many cameras were added. Errors: Corrupt (the
/// compiled-in files), those of the store.
[[nodiscard]] base::Result<int> loadDemoCatalogue(catalogue::Store &store);

} // namespace videoguard::console
