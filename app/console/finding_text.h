// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/validation.h"

namespace videoguard::console {

/// "height_m: must be between 0.5 and 60": what is wrong, for the command line, in the words of the record.
[[nodiscard]] QString findingText(const catalogue::Finding &finding);

} // namespace videoguard::console
