// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "tests/bench/probe/report.h"

namespace videoguard::bench {

struct MapCase {
    QString name;
    int cameras = 0;
    double target_ms = 16; ///< for the 95th percentile of all frames
};

/// Runs the script once (three times when not `quick`) in a window of 1920x1080 and prints the figure. Needs
/// a QApplication on an X display. Errors: NotFound (no base map), Internal (no index).
[[nodiscard]] base::Result<void> runMapCase(const MapCase &which, bool quick);

} // namespace videoguard::bench
