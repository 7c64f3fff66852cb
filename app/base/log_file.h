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
/// program are written first (the newest 500). Thread-safe. A full or removed disk never stops the program:
/// lines are then lost, said once on standard error. Errors: Denied, Full, Internal.
Result<void> startLogFile(const LogFileOptions &options);
/// Takes effect at once, for standard error too.
void setLogDetail(LogDetail detail);
/// The newest lines, redacted already, at most `bytes`, beginning with a whole line. From memory: also works
/// when the file cannot be read.
[[nodiscard]] QByteArray logTail(qint64 bytes);
/// Closes the file; for tests and the end of the program.
void stopLogFile();

} // namespace videoguard::base
