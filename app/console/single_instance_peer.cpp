// SPDX-License-Identifier: EUPL-1.2
#include "app/console/single_instance_peer.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QSysInfo>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#else
#include <sys/socket.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace videoguard::console {

namespace {

bool isRunning(qint64 process)
{
#if defined(Q_OS_WIN)
    HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool runs = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return runs;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

#if !defined(Q_OS_WIN)
// Ours, a real folder, and closed to everybody else.
bool isPrivate(const QString &path)
{
    struct stat info = {};
    return lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == getuid() && (info.st_mode & 077) == 0;
}
#endif

} // namespace

QString ownUser()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("USERDOMAIN") + QLatin1Char('\\') + qEnvironmentVariable("USERNAME");
#else
    return QString::number(getuid());
#endif
}

bool isOwnUserAt(const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred peer = {};
    socklen_t size = sizeof(peer);
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 && user == getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

QString ownSocketFolder()
{
#if defined(Q_OS_WIN)
    return {};
#else
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isPrivate(session))
        return QDir::cleanPath(session);
    const QString own = QDir(QDir::tempPath()).filePath(QStringLiteral("videoguard-%1").arg(getuid()));
    // It may be there already, and it may be somebody else's trap: what counts is what lies there now.
    if (mkdir(QFile::encodeName(own).constData(), 0700) != 0 && errno != EEXIST)
        return {};
    return isPrivate(own) ? own : QString();
#endif
}

bool isLockHeld(const QString &profileFolder)
{
    const QLockFile lock(QDir(profileFolder).filePath(QStringLiteral("profile.lock")));
    qint64 process = 0;
    QString machine;
    QString program;
    if (!lock.getLockInfo(&process, &machine, &program))
        return false;
    return (machine.isEmpty() || machine == QSysInfo::machineHostName()) && isRunning(process);
}

void allowOthersToTheFront()
{
#if defined(Q_OS_WIN)
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

} // namespace videoguard::console
