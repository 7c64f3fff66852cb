// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"

#include "app/base/crash_cause.h"
#include "app/base/log_sink.h"
#include "app/base/stream_url.h"

#include <QDateTime>

#include <cstdio>
#include <cstdlib>

namespace videoguard::base {

Q_LOGGING_CATEGORY(logDatabase, "videoguard.database", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "videoguard.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccess, "videoguard.access", QtInfoMsg)
Q_LOGGING_CATEGORY(logConsole, "videoguard.console", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "videoguard.ui", QtInfoMsg)

namespace {

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        break;
    }
    return 'F';
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = redacted(message);
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const char *category = context.category ? context.category : "default";
    line += QStringLiteral(" %1 %2: ").arg(QLatin1Char(letterOf(type))).arg(QLatin1String(category));
    // What goes on in a second line cannot pass for a line of its own.
    line += QString(safe).replace(QLatin1Char('\n'), QLatin1String("\n    "));
    const QByteArray printed = line.toLocal8Bit() + '\n';
    std::fwrite(printed.constData(), 1, static_cast<size_t>(printed.size()), stderr);
    std::fflush(stderr);
    keepLogLine(line.toUtf8());
    if (type == QtFatalMsg) {
        setCrashCause("Fatal message", safe);
        flushLogFile();
#ifdef Q_OS_WIN
        // What Qt does next there (RaiseFailFastException) passes by every handler.
        std::abort();
#endif
    }
}

} // namespace

void installRedactingLog()
{
    qInstallMessageHandler(take);
}

} // namespace videoguard::base
