// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QTextStream>

namespace videoguard::console {

/// A password for a command: from the environment variable, which is taken out of the environment by that,
/// else asked on the terminal without showing what is typed. `question` goes to `problems`. Error: NotFound
/// (neither the variable nor a terminal), Cancelled (nothing was typed).
[[nodiscard]] base::Result<QByteArray> passwordFor(const char *variable, const QString &question,
                                                   QTextStream &problems);

} // namespace videoguard::console
