// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/log_file.h"

#include <QFile>

#include <chrono>
#include <memory>

namespace videoguard::base {

/// The files of the log: "videoguard.log" is written, "videoguard.1.log" is the one before, and so on. Knows
/// nothing of what its lines say. One thread.
class LogRotation
{
public:
    /// Makes the folder and opens the file. Errors: Denied, Full, Internal.
    [[nodiscard]] static Result<std::unique_ptr<LogRotation>> open(const LogFileOptions &options);

    /// Whole lines, with their ends. Kept until `write()`.
    void append(const QByteArray &lines);
    /// Lines that never came here; said in the file.
    void countLost(qint64 lines) { m_lost += lines; }
    /// Writes what was appended, moving on to a new file where one is full. When that fails the lines are
    /// lost and counted; it is tried again every few seconds.
    void write();

private:
    using Steady = std::chrono::steady_clock;

    explicit LogRotation(const LogFileOptions &options);
    [[nodiscard]] QString path(int number) const;
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] bool put(const QByteArray &bytes);
    [[nodiscard]] bool isThere();
    void rotate();
    void failed();

    LogFileOptions m_options;
    QFile m_file;
    QByteArray m_waiting;
    qint64 m_size = 0;
    qint64 m_lost = 0;
    bool m_saidFailure = false;
    bool m_cutLine = false;          ///< the last write ended within a line
    Steady::time_point m_nextTry{};  ///< after a failure
    Steady::time_point m_nextLook{}; ///< whether the file is still in its folder
};

} // namespace videoguard::base
