// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace videoguard::base {

struct CrashOptions {
    QString folder;        ///< reports go there ("crash-2026-11-22T21-30-05Z.txt"); made if it is missing
    QString versions;      ///< one line per version, written into the report
    bool restart = true;   ///< start the program again; never more than three times in ten minutes
    QStringList arguments; ///< of the program as it was started, the program's own path first
};

/// From now on a fatal signal (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT; on Windows an unhandled exception),
/// an uncaught C++ exception and qFatal write a readable report: time, versions, what happened, the stack of
/// the thread with symbols where there are any, the newest log lines, redacted. Then the program starts again
/// with the same arguments and `--after-crash REPORT`. Only functions that are safe in a signal handler run
/// in it. Call once, on the GUI thread.
Result<void> installCrashHandler(const CrashOptions &options);

struct CrashReport {
    QString path;
    QDateTime at; ///< UTC
    QString what; ///< its first line, such as "Segmentation fault"
};
/// Newest first; the oldest beyond twenty are deleted.
[[nodiscard]] std::vector<CrashReport> crashReports(const QString &folder);

} // namespace videoguard::base
