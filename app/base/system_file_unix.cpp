// SPDX-License-Identifier: EUPL-1.2
#include "app/base/system_file.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace videoguard::base::system {

int createFile(const QString &path)
{
    constexpr mode_t kOwnerAndGroup = 0640;
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                  kOwnerAndGroup);
}

qint64 writeAt(int file, const char *bytes, qint64 size, qint64 at)
{
    return ::pwrite(file, bytes, static_cast<size_t>(size), at);
}

qint64 readAt(int file, char *bytes, qint64 size, qint64 at)
{
    return ::pread(file, bytes, static_cast<size_t>(size), at);
}

bool resizeFile(int file, qint64 size)
{
    return ::ftruncate(file, size) == 0;
}

bool syncData(int file)
{
#ifdef Q_OS_MACOS
    return ::fsync(file) == 0;
#else
    return ::fdatasync(file) == 0;
#endif
}

bool syncFile(int file)
{
    return ::fsync(file) == 0;
}

void closeFile(int file)
{
    ::close(file);
}

bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    ::fsync(handle); // file systems that cannot sync a folder need not
    ::close(handle);
    return true;
}

bool replaceFile(const QString &with, const QString &path)
{
    return std::rename(QFile::encodeName(with).constData(), QFile::encodeName(path).constData()) == 0;
}

void forgetCached(const QString &path)
{
#ifdef POSIX_FADV_DONTNEED
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
#else
    Q_UNUSED(path);
#endif
}

QString errorText(int code)
{
    return qt_error_string(code);
}

} // namespace videoguard::base::system

#endif
