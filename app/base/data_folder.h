// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

namespace videoguard::base {

/// Where a data file that is shipped beside the program lies ("basemap/kurzeme.mbtiles"): in
/// `VIDEOGUARD_DATA` when that is set, else in `share/videoguard` beside or above the program, as the
/// packages and the build folder lay it. Errors: NotFound (the cause lists where it was sought).
[[nodiscard]] Result<QString> dataFile(const QString &name);

} // namespace videoguard::base
