// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_handler.h"
#include "app/base/stream_url.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <cxxabi.h>

namespace videoguard::base {

namespace {

constexpr std::size_t kMostReports = 20;
constexpr qint64 kMostBytes = 1'000'000; ///< a report is a hundredth of that

QDateTime momentOf(const QString &name)
{
    // Of "crash-2026-11-22T21-30-05Z-2.txt", the second one of that second.
    QDateTime moment = QDateTime::fromString(name.mid(6, 19), QStringLiteral("yyyy-MM-dd'T'HH-mm-ss"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QString demangled(const QString &symbol)
{
    int status = 0;
    char *name = abi::__cxa_demangle(symbol.toLatin1().constData(), nullptr, nullptr, &status);
    const QString words = status == 0 && name ? QString::fromUtf8(name) : symbol;
    std::free(name);
    return words;
}

/// The names of functions, which the handler writes last of all, beside their places in the stack.
QString withNames(const QString &report)
{
    static const QRegularExpression frame(QStringLiteral("^#(\\d+) (.*)$"));
    const QStringList lines = report.split(u'\n');
    const qsizetype names = lines.lastIndexOf(QStringLiteral("Functions of the stack:"));
    QHash<QString, QString> byNumber;
    qsizetype end = names;
    for (qsizetype i = names + 1; names >= 0 && i < lines.size(); ++i) {
        const QRegularExpressionMatch match = frame.match(lines[i]);
        if (!match.hasMatch())
            break;
        const QString name = match.captured(2);
        if (name != QLatin1String("?"))
            byNumber.insert(match.captured(1),
                            demangled(name.section(u' ', 0, 0)) + u' ' + name.section(u' ', 1));
        end = i;
    }
    if (names < 0)
        return report;
    QStringList readable;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= names && i <= end)
            continue;
        const QRegularExpressionMatch match = i < names ? frame.match(lines[i]) : QRegularExpressionMatch();
        const QString name = match.hasMatch() ? byNumber.take(match.captured(1)) : QString();
        readable << (name.isEmpty() ? lines[i] : lines[i] + QStringLiteral("  ") + name);
    }
    return readable.join(u'\n');
}

} // namespace

std::vector<CrashReport> crashReports(const QString &folder)
{
    const QDir reports(folder);
    QStringList names = reports.entryList({QStringLiteral("crash-*.txt")}, QDir::Files | QDir::Hidden);
    // Names are moments, those of one second the shorter the older.
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        const int moments = one.left(26).compare(other.left(26));
        return moments != 0                 ? moments > 0
               : one.size() != other.size() ? one.size() > other.size()
                                            : one > other;
    });
    std::vector<CrashReport> found;
    for (const QString &name : names) {
        const QDateTime at = momentOf(name);
        if (!at.isValid())
            continue;
        const QString path = reports.absoluteFilePath(name);
        if (found.size() == kMostReports) {
            QFile::remove(path);
            continue;
        }
        QFile file(path);
        QString what;
        if (file.open(QIODevice::ReadOnly))
            what = redacted(QString::fromUtf8(file.readLine(1000)).trimmed());
        found.push_back({path, at, what});
    }
    return found;
}

Result<QString> readCrashReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Denied : ErrorKind::NotFound,
                    QStringLiteral("read a crash report"), file.errorString());
    return withNames(redacted(QString::fromUtf8(file.read(kMostBytes))));
}

} // namespace videoguard::base
