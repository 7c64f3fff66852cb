// SPDX-License-Identifier: EUPL-1.2
/// Where the lines of the log go besides standard error: the newest of them into memory that lies still, so
/// that a dying program can read it without asking anybody, and all of them to the thread that writes files.
#pragma once

#include <QByteArray>

#include <cstddef>

namespace videoguard::base {

/// Memory of the newest lines. One writer at a time (`add` locks); reading by `newestLine` takes no lock.
class LogMemory
{
public:
    static constexpr std::size_t kLines = 500;
    static constexpr std::size_t kLineBytes = 1020; ///< a longer line is cut, at a whole letter

    /// `line` without its end. Any thread.
    static void add(const QByteArray &line);
    /// How many lines are held, at most `kLines`. Safe in a signal handler.
    [[nodiscard]] static std::size_t size();
    /// `age` 0 is the newest line. Points into memory that is never freed; a line that is being replaced this
    /// moment may be a mixture of two. Safe in a signal handler. Returns its length.
    [[nodiscard]] static std::size_t newestLine(std::size_t age, const char **text);
    /// Consistent copy of the newest lines, oldest first, each with its end, together at most `bytes`.
    [[nodiscard]] static QByteArray tail(qint64 bytes);
};

/// The redacted line goes to memory and, when a file was started, to it. Any thread.
void keepLogLine(const QByteArray &line);
/// Waits at most half a second until what was said is in the file: before the program dies of qFatal.
void flushLogFile();

} // namespace videoguard::base
