// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

namespace videoguard::console {

/// Moves a damaged database with its journals out of the way, so that a fresh one can be made while the old
/// one stays for whoever wants to save it. Returns where to. Errors: Denied.
[[nodiscard]] base::Result<QString> setFileAside(const QString &path);

} // namespace videoguard::console
