// SPDX-License-Identifier: EUPL-1.2
#include "app/console/autostart.h"

#include "app/console/autostart_entry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

// Of an AppImage the image; its inside is mounted somewhere else at every start. The variable may also be
// inherited from another image that started us.
QString program()
{
    const QString own = QCoreApplication::applicationFilePath();
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString inside = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    const bool isInside =
        inside.isEmpty() || QFileInfo(own).canonicalFilePath().startsWith(inside + QLatin1Char('/'));
    if (isInside && QDir::isAbsolutePath(image) && QFileInfo(image).isFile())
        return image;
    return own;
}

#if defined(Q_OS_WIN)

const QString kRun = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
/// Where the Task Manager notes what the user has switched off: an odd first byte.
const QString kApproved = QStringLiteral(
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run");
const QString kValue = QStringLiteral("VideoGuard Console");

#else

const QString kEntryName = QStringLiteral("autostart/videoguard.desktop");

// By hand: XDG_CONFIG_HOME counts also where Qt's own paths are those of a test.
QString userEntry()
{
    const QString given = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString folder = QDir::isAbsolutePath(given)
                               ? given
                               : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir::cleanPath(QDir(folder).filePath(kEntryName));
}

// The administrator's, for all users. Empty: none.
QString machineEntry()
{
    const QString given = qEnvironmentVariable("XDG_CONFIG_DIRS");
    const QStringList folders =
        (given.isEmpty() ? QStringLiteral("/etc/xdg") : given).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(kEntryName);
        if (QDir::isAbsolutePath(folder) && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

// An entry whose program is gone (an image that was moved) starts nothing.
bool isOn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray entry = file.readAll();
    const QString named = entryProgram(entry);
    return entryStarts(entry) && (!QDir::isAbsolutePath(named) || QFileInfo(named).isFile());
}

Result<void> write(const QString &path, const QByteArray &content)
{
    const QString what = QStringLiteral("write %1").arg(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("the folder cannot be created"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(ErrorKind::Denied, what, file.errorString());
    file.write(content);
    if (!file.commit())
        return base::fail(ErrorKind::Full, what, file.errorString());
    return {};
}

#endif

} // namespace

#if defined(Q_OS_WIN)

bool startsAtLogin()
{
    const QSettings run(kRun, QSettings::NativeFormat);
    const QSettings approved(kApproved, QSettings::NativeFormat);
    const QByteArray verdict = approved.value(kValue).toByteArray();
    const bool switchedOff = !verdict.isEmpty() && (verdict.at(0) & 1) != 0;
    return run.contains(kValue) && !switchedOff;
}

Result<void> setStartsAtLogin(bool wanted, const QStringList &arguments)
{
    QSettings run(kRun, QSettings::NativeFormat);
    if (wanted) {
        run.setValue(kValue, windowsCommand(QDir::toNativeSeparators(program()), arguments));
        QSettings approved(kApproved, QSettings::NativeFormat);
        approved.remove(kValue);
    } else {
        run.remove(kValue);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return base::fail(ErrorKind::Denied, QStringLiteral("write %1").arg(kRun));
    return {};
}

#elif defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

bool startsAtLogin()
{
    const QString own = userEntry();
    if (QFileInfo(own).isFile())
        return isOn(own); // it counts instead of the machine's
    const QString machine = machineEntry();
    return !machine.isEmpty() && isOn(machine);
}

Result<void> setStartsAtLogin(bool wanted, const QStringList &arguments)
{
    const QString own = userEntry();
    const QString command = program() + arguments.join(QString());
    const auto breaks = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (wanted && std::any_of(command.cbegin(), command.cend(), breaks))
        return base::fail(ErrorKind::Unsupported, QStringLiteral("start at log-in"),
                          QStringLiteral("an entry cannot hold a line break"));
    if (wanted)
        return write(own, desktopEntry(program(), arguments));
    // A file that says "no" is needed only against the machine's that says "yes".
    if (const QString machine = machineEntry(); !machine.isEmpty() && isOn(machine))
        return write(own, hiddenEntry());
    QFile file(own);
    if (file.exists() && !file.remove())
        return base::fail(ErrorKind::Denied, QStringLiteral("remove %1").arg(own), file.errorString());
    return {};
}

#else

bool startsAtLogin()
{
    return false;
}

Result<void> setStartsAtLogin(bool, const QStringList &)
{
    return base::fail(ErrorKind::Unsupported, QStringLiteral("start at log-in"),
                      QStringLiteral("this system is not known"));
}

#endif

} // namespace videoguard::console
