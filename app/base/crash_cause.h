// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::base {

/// What the program is about to die of, for the report of the signal that follows: "Fatal message" or
/// "Uncaught exception" and its words, redacted already, cut at some hundred bytes. Any thread; the newest
/// one holds.
void setCrashCause(const char *kind, const QString &words);
/// Both as "kind: words" in memory that lies still; empty: none. Safe in a signal handler.
[[nodiscard]] const char *crashCause();

} // namespace videoguard::base
