// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QStringList>

namespace videoguard::bench {

/// The player's cases: seek1, seek9, scrub, step9.
[[nodiscard]] QStringList playerCases();
/// Runs one of `playerCases()` and prints its figures.
[[nodiscard]] base::Result<void> runPlayerCase(const QString &name, bool quick);

/// `timeline1m`: 16 cameras with 1,000,000 segments in the index; coverage, lanes and paint from one hour to
/// one year. Needs a QApplication. Prints its figures.
[[nodiscard]] base::Result<void> runTimelineCase(bool quick);

} // namespace videoguard::bench
