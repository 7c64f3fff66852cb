// SPDX-License-Identifier: EUPL-1.2
/// Private to `database`.
#pragma once

#include "app/base/error.h"

struct sqlite3;

namespace videoguard::database {

/// SQLite's (extended) result code as ours: the one place where it becomes a kind. `connection` gives the
/// message and the system's error number and may be null. `what` names the attempt.
[[nodiscard]] base::Error sqliteError(sqlite3 *connection, int code, const QString &what);

/// The beginning of an SQL text on one line, for messages. Bound values never appear in it.
[[nodiscard]] QString excerpt(const QString &sql);

} // namespace videoguard::database
