// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/console_process.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace videoguard::bench {

using base::ErrorKind;

namespace {

/// Neither the keyring, the settings nor the session of whoever measures may matter.
QProcessEnvironment environment(const QString &folder, const QString &display)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_SCALE_FACTOR"),
                                QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("DISPLAY")})
        variables.remove(name);
    for (const QString &name :
         {QStringLiteral("HOME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_DATA_HOME"),
          QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_RUNTIME_DIR")})
        variables.insert(name, folder);
    // Without an address D-Bus would start a daemon, which outlives the console.
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    variables.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    // AddressSanitizer keeps freed memory back, 256 MiB of it by default: that would look like a leak.
    const QString sanitizer = variables.value(QStringLiteral("ASAN_OPTIONS"));
    const QString kept = QStringLiteral("quarantine_size_mb=8:thread_local_quarantine_size_kb=64");
    variables.insert(QStringLiteral("ASAN_OPTIONS"), sanitizer.isEmpty() ? kept : sanitizer + u':' + kept);
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"),
                     display.isEmpty() ? QStringLiteral("offscreen") : QStringLiteral("xcb"));
    if (!display.isEmpty())
        variables.insert(QStringLiteral("DISPLAY"), display);
    return variables;
}

} // namespace

ConsoleProcess::ConsoleProcess()
    : m_statistics(m_folder.filePath(QStringLiteral("statistics.jsonl")))
{
}

base::Result<std::unique_ptr<ConsoleProcess>> ConsoleProcess::start(const ConsoleSetup &setup)
{
    QString program = qEnvironmentVariable("VIDEOGUARD_CONSOLE");
    if (program.isEmpty())
        program = QStringLiteral(VIDEOGUARD_CONSOLE);
    if (!QFileInfo(program).isExecutable())
        return base::fail(ErrorKind::NotFound, QStringLiteral("run the console %1").arg(program));

    std::unique_ptr<ConsoleProcess> console(new ConsoleProcess);
    const QDir folder(console->m_folder.path());
    QStringList arguments{QStringLiteral("--profile"),
                          folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--layout"),
                          setup.layout,
                          QStringLiteral("--language"),
                          QStringLiteral("en"),
                          QStringLiteral("--statistics"),
                          folder.filePath(QStringLiteral("statistics.jsonl")),
                          QStringLiteral("--window-size"),
                          QStringLiteral("%1x%2").arg(setup.window.width()).arg(setup.window.height())};
    for (const QString &url : setup.urls)
        arguments << QStringLiteral("--url") << url;
    arguments << setup.further;

    QProcess &process = console->m_process;
    process.setProcessEnvironment(environment(console->m_folder.path(), setup.display));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(folder.filePath(QStringLiteral("errors.txt")));
    console->m_startedAt_us = monotonic_us();
    process.start(program, arguments, QIODevice::NotOpen);
    if (!process.waitForStarted())
        return base::fail(ErrorKind::Internal, QStringLiteral("start %1").arg(program),
                          process.errorString());
    return console;
}

ConsoleProcess::~ConsoleProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ConsoleProcess::running()
{
    // Without an event loop the end of the process is noticed only by asking.
    return m_process.state() == QProcess::Running && !m_process.waitForFinished(0);
}

bool ConsoleProcess::waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (m_statistics.update() && !condition()) {
        if (deadline.hasExpired() || !running())
            return false;
        QThread::msleep(20);
    }
    return condition();
}

bool ConsoleProcess::waitForPictures(int count, std::chrono::milliseconds limit)
{
    return waitUntil(
        [this, count] {
            const Second *newest = m_statistics.newest();
            return newest && std::count_if(newest->tiles.begin(), newest->tiles.end(),
                                           [](const TileSecond &tile) { return tile.shown > 0; }) >= count;
        },
        limit);
}

bool ConsoleProcess::letRun(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    while (!deadline.hasExpired()) {
        if (!running())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(deadline.remainingTime(), 1, 100)));
    }
    return m_statistics.update();
}

int ConsoleProcess::stop()
{
    if (running()) {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
            return -1;
        }
        // QProcess calls an end by a signal a crash and gives the signal's number as exit code.
        if (m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == SIGTERM)
            return 0;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString ConsoleProcess::lastWords() const
{
    QFile file(m_folder.filePath(QStringLiteral("errors.txt")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(2000)) : QString();
}

} // namespace videoguard::bench
