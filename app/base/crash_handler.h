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
/// with the same arguments and `--after-crash REPORT`: on Linux once the dying process is gone (waited for at
/// most 30 s, while a core dump is written), on Windows at once. Only functions that are safe in a signal
/// handler run in it. Call once, on the GUI thread, after `startLogFile`. Under AddressSanitizer and
/// ThreadSanitizer signals stay theirs. Errors: Denied, Full, Internal.
Result<void> installCrashHandler(const CrashOptions &options);
/// Follows the setting. Any thread.
void setRestartAfterCrash(bool restart);
/// From now on a crash leaves a report but starts nothing: the program is being closed. Called by itself when
/// the application is about to quit and at exit.
void programIsClosing();
/// Where the reports lie; empty when no handler was installed.
[[nodiscard]] QString crashFolder();

struct CrashReport {
    QString path;
    QDateTime at; ///< UTC
    QString what; ///< its first line, such as "Segmentation fault"
};
/// Newest first; the oldest beyond twenty are deleted.
[[nodiscard]] std::vector<CrashReport> crashReports(const QString &folder);
/// The report to read: names of functions as they stand in the source, secrets hidden once more. Errors:
/// NotFound, Denied.
[[nodiscard]] Result<QString> readCrashReport(const QString &path);

} // namespace videoguard::base
