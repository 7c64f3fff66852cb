// SPDX-License-Identifier: EUPL-1.2
#include "app/console/computer_report.h"

#include "app/console/process_load.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>
#include <QTimeZone>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace videoguard::console {

namespace {

constexpr int kMostFiles = 3'000;
constexpr int kMostEntries = 60;

#ifndef Q_OS_WIN
/// The value of a line such as "MemTotal:  8000 kB" of a file in /proc.
QString fieldOf(const QString &file, const char *name)
{
    QFile proc(file);
    if (!proc.open(QIODevice::ReadOnly))
        return {};
    while (true) {
        const QByteArray line = proc.readLine(512);
        if (line.isEmpty())
            return {};
        if (line.startsWith(name))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
}
#endif

QString processor()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("PROCESSOR_IDENTIFIER");
#else
    return fieldOf(QStringLiteral("/proc/cpuinfo"), "model name");
#endif
}

QString memory()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof(status);
    if (!GlobalMemoryStatusEx(&status))
        return {};
    return QStringLiteral("%1, available %2")
        .arg(bytesText(static_cast<qint64>(status.ullTotalPhys)),
             bytesText(static_cast<qint64>(status.ullAvailPhys)));
#else
    const QString file = QStringLiteral("/proc/meminfo");
    return QStringLiteral("%1, available %2").arg(fieldOf(file, "MemTotal"), fieldOf(file, "MemAvailable"));
#endif
}

QString sizeOf(const QString &folder, int &looked)
{
    qint64 bytes = 0;
    int files = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && looked < kMostFiles) {
        it.next();
        bytes += it.fileInfo().size();
        ++files;
        ++looked;
    }
    return QStringLiteral("%1%2 in %3 files")
        .arg(it.hasNext() ? QStringLiteral("more than ") : QString(), bytesText(bytes))
        .arg(files);
}

} // namespace

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString computerLines()
{
    QString text = QStringLiteral("System: %1, %2 %3, %4\n")
                       .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                            QSysInfo::currentCpuArchitecture());
    text += QStringLiteral("Processor: %1, %2 threads\nMemory: %3\n")
                .arg(processor())
                .arg(QThread::idealThreadCount())
                .arg(memory());
    ProcessLoad load;
    if (const auto sample = load.sample())
        text += QStringLiteral("This process: %1 of memory").arg(bytesText(sample->residentBytes));
    if (const auto used = ProcessLoad::cpuTime())
        text += QStringLiteral(", %1 s of processor time").arg(used->count() / 1'000'000);
    text +=
        QStringLiteral("\nWindows by: %1%2, desktop \"%3\"%4\n")
            .arg(QGuiApplication::platformName(),
                 qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ? QStringLiteral(" (Wayland session)")
                                                              : QString(),
                 qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                 qEnvironmentVariableIsSet("APPIMAGE") ? QStringLiteral(", from an AppImage") : QString());
    const QDateTime now = QDateTime::currentDateTime();
    return text + QStringLiteral("Languages: %1; time zone %2, now %3\n")
                      .arg(QLocale::system().uiLanguages().join(u' '),
                           QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                           now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
}

QString monitorLines()
{
    QString text;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect at = screen->geometry();
        text +=
            QStringLiteral("%1: %2x%3 at %4,%5, scale %6, %7 Hz, %8 dpi%9\n")
                .arg(screen->name().isEmpty() ? QStringLiteral("unnamed") : screen->name())
                .arg(at.width())
                .arg(at.height())
                .arg(at.x())
                .arg(at.y())
                .arg(screen->devicePixelRatio(), 0, 'f', 2)
                .arg(screen->refreshRate(), 0, 'f', 1)
                .arg(screen->logicalDotsPerInch(), 0, 'f', 0)
                .arg(screen == QGuiApplication::primaryScreen() ? QStringLiteral(", primary") : QString());
    }
    return text;
}

QString folderLines(const QString &folder)
{
    const QStorageInfo disk(folder);
    QString text = QStringLiteral("%1\nDisk: %2 free of %3, %4%5\n")
                       .arg(folder, bytesText(disk.bytesAvailable()), bytesText(disk.bytesTotal()),
                            QString::fromLatin1(disk.fileSystemType()),
                            disk.isReadOnly() ? QStringLiteral(", read-only") : QString());
    int looked = 0;
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (int i = 0; i < entries.size() && i < kMostEntries; ++i) {
        const QFileInfo &entry = entries[i];
        text += entry.isDir() && !entry.isSymLink()
                    ? QStringLiteral("%1/: %2\n").arg(entry.fileName(), sizeOf(entry.filePath(), looked))
                    : QStringLiteral("%1: %2\n").arg(entry.fileName(), bytesText(entry.size()));
    }
    if (entries.size() > kMostEntries)
        text += QStringLiteral("and %1 more\n").arg(entries.size() - kMostEntries);
    return text;
}

} // namespace videoguard::console
