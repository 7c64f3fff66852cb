// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/screens/widget_path.h"

#include <vector>

namespace videoguard::test {

/// What assistive tools cannot tell of `root`: controls without a name, buttons beside each other with the
/// same one, things that paint themselves and say no role, children whose parent is another, tiles and days
/// without a name. Walks the tree as those tools do.
[[nodiscard]] std::vector<Fault> accessibleFaults(QWidget &root);

} // namespace videoguard::test
