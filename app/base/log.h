// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLoggingCategory>

namespace videoguard::base {

// Names are "videoguard.<module>", so that QT_LOGGING_RULES can address them.
Q_DECLARE_LOGGING_CATEGORY(logDatabase)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logAccess)
Q_DECLARE_LOGGING_CATEGORY(logConsole)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// Installs a message handler that passes every line through `redacted` before it is printed: the last
/// net under code that should not have put a secret there. Call once, at the start of main().
///
/// A line is "2026-11-22T21:30:05.123Z W videoguard.media: words": UTC; D, I, W, C, F for debug to fatal.
/// It goes to standard error, into memory (`logTail`) and, once `startLogFile` was called, into a file.
void installRedactingLog();

} // namespace videoguard::base
