// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/screens/widget_path.h"

#include <vector>

namespace videoguard::test {

/// What of the texts in `root` cannot be read: words wider or higher than their widget, widgets that reach
/// out of what they stand in, controls that cover each other, a window larger than `monitor`. A text that is
/// elided on purpose may be so when its tooltip or accessible name has the whole of it. What scrolls may
/// reach out in the direction in which it scrolls.
[[nodiscard]] std::vector<Fault> cutTexts(QWidget &root, const QSize &monitor);

} // namespace videoguard::test
