// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"

#include "app/base/stream_url.h"

#include <cstdio>

namespace videoguard::base {

Q_LOGGING_CATEGORY(logDatabase, "videoguard.database", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "videoguard.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccess, "videoguard.access", QtInfoMsg)
Q_LOGGING_CATEGORY(logConsole, "videoguard.console", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "videoguard.ui", QtInfoMsg)

void installRedactingLog()
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddTHH:mm:ss.zzz} %{if-debug}D%{endif}%{if-info}I%{endif}%{if-warning}W%{endif}"
        "%{if-critical}C%{endif}%{if-fatal}F%{endif} %{category}: %{message}"));
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QByteArray line = qFormatLogMessage(type, context, redacted(message)).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
        std::fflush(stderr);
    });
}

} // namespace videoguard::base
