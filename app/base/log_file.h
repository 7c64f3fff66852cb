// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>

namespace videoguard::base {

enum class LogDetail { Problems, Ordinary, Detailed };

/// Where and how much is written beside standard error.
struct LogFileOptions {
    QString folder;                  ///< made if it is missing, for its owner only
    qint64 bytesPerFile = 2'000'000; ///< then "videoguard.log" becomes "videoguard.1.log" and so on
    int files = 5;                   ///< the newest included
    LogDetail detail = LogDetail::Ordinary;
};

/// Every line of the redacting log also goes into rotating files from now on; lines since the start of the
/// program are written first (the newest 500). A thread of its own writes, so that a slow disk holds up
/// nobody. A full or removed disk never stops the program: lines are then lost, said once on standard error
/// and, with their number, in the file when it can be written again. Files are for their owner only; each
/// begins with version and process. Any thread. Errors: Denied, Full, Internal.
Result<void> startLogFile(const LogFileOptions &options);
/// Takes effect at once, for standard error too. Problems: warnings and worse, of every category. Ordinary:
/// as the categories (and QT_LOGGING_RULES) say. Detailed: our own categories' debugging lines as well.
void setLogDetail(LogDetail detail);
[[nodiscard]] LogDetail logDetail();
/// Where the files lie; empty when none was started.
[[nodiscard]] QString logFolder();
/// The newest lines, redacted already, at most `bytes`, beginning with a whole line. From memory: also works
/// when the file cannot be read.
[[nodiscard]] QByteArray logTail(qint64 bytes);
/// Writes what is left and closes the file; for tests and the end of the program (which does it by itself).
void stopLogFile();

} // namespace videoguard::base
