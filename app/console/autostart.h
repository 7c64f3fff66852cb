// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QStringList>

namespace videoguard::console {

/// Whether the console starts when the user logs in: an XDG autostart entry, on Windows a value under the
/// user's Run key. In an AppImage the image itself is started, not its mounted inside.
[[nodiscard]] bool startsAtLogin();
/// `arguments` follow the program, such as "--kiosk". Errors: Denied, Full, Unsupported.
base::Result<void> setStartsAtLogin(bool wanted, const QStringList &arguments = {});

} // namespace videoguard::console
