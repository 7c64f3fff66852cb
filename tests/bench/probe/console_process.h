// SPDX-License-Identifier: EUPL-1.2
/// The real console, run as the operator runs it and looked at from outside. `bench` owns processes, displays
/// and figures; it must never reach into the console other than by its command line, keyboard and files.
#pragma once

#include "app/base/error.h"
#include "tests/bench/probe/process_meter.h"
#include "tests/bench/probe/statistics_file.h"

#include <QProcess>
#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace videoguard::bench {

struct ConsoleSetup {
    QString display; ///< ":99"; empty = Qt's offscreen platform
    QString layout;  ///< "4x4"
    QStringList urls;
    QSize window{1920, 1080};
    QStringList further; ///< appended to the command line as they are
};

/// One running console with a profile folder of its own, gone with the object. Blocks; no event loop needed.
class ConsoleProcess
{
public:
    /// Returns when the process runs, which is before it shows anything.
    /// Errors: NotFound (not built), Internal (it could not be started).
    [[nodiscard]] static base::Result<std::unique_ptr<ConsoleProcess>> start(const ConsoleSetup &setup);
    ~ConsoleProcess();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] qint64 startedAt_us() const { return m_startedAt_us; } ///< CLOCK_MONOTONIC just before exec
    [[nodiscard]] bool running();
    [[nodiscard]] StatisticsFile &statistics() { return m_statistics; }
    [[nodiscard]] base::Result<ProcessSample> sample() const { return sampleProcess(pid()); }

    /// Reads the statistics every 20 ms until `condition()` holds; false when `limit` passed or it ended.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit);
    /// All `count` tiles have painted a picture.
    [[nodiscard]] bool waitForPictures(int count, std::chrono::milliseconds limit);
    /// Lets it run; false when it ended meanwhile.
    [[nodiscard]] bool letRun(std::chrono::milliseconds time);

    /// Asks it to end (unless it has by itself) and says how it went: 0 for a clean end or one by our
    /// request, else the exit code, -1 when it crashed before or did not end within 5 s.
    [[nodiscard]] int stop();
    /// What it wrote to its error output; the last lines, for a report of a failure.
    [[nodiscard]] QString lastWords() const;

private:
    ConsoleProcess();

    QTemporaryDir m_folder; ///< profile, home, statistics, log
    QProcess m_process;
    StatisticsFile m_statistics;
    qint64 m_startedAt_us = 0;
};

} // namespace videoguard::bench
