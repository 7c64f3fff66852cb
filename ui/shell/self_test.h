// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/self_test.h"

namespace videoguard::shell {

/// What `console::selfTest` cannot see: icons, translations, help. Needs a QApplication.
[[nodiscard]] std::vector<console::SelfTestLine> selfTestOfInterface();

} // namespace videoguard::shell
