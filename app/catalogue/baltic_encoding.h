// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>

namespace videoguard::catalogue {

/// Windows code page 1257 (Baltic), which Qt cannot read; bytes it does not define become U+FFFD.
[[nodiscard]] QString fromWindows1257(QByteArrayView bytes);

} // namespace videoguard::catalogue
