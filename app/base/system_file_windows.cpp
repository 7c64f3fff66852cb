// SPDX-License-Identifier: EUPL-1.2
#include "app/base/system_file.h"

#ifdef Q_OS_WIN

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#include <windows.h>

namespace videoguard::base::system {

namespace {

std::wstring nativeOf(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

int errnoOf(DWORD code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return EACCES;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return EEXIST;
    default:
        return EIO;
    }
}

qint64 moved(int file, qint64 at)
{
    return _lseeki64(file, at, SEEK_SET);
}

} // namespace

int createFile(const QString &path)
{
    int file = -1;
    // Others may read it while it grows.
    const errno_t code =
        _wsopen_s(&file, nativeOf(path).c_str(), _O_RDWR | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
                  _SH_DENYNO, _S_IREAD | _S_IWRITE);
    if (code != 0)
        errno = code;
    return code == 0 ? file : -1;
}

qint64 writeAt(int file, const char *bytes, qint64 size, qint64 at)
{
    constexpr qint64 kMostAtOnce = 1 << 30;
    return moved(file, at) < 0 ? -1 : _write(file, bytes, static_cast<unsigned>(std::min(size, kMostAtOnce)));
}

qint64 readAt(int file, char *bytes, qint64 size, qint64 at)
{
    constexpr qint64 kMostAtOnce = 1 << 30;
    return moved(file, at) < 0 ? -1 : _read(file, bytes, static_cast<unsigned>(std::min(size, kMostAtOnce)));
}

bool resizeFile(int file, qint64 size)
{
    const errno_t code = _chsize_s(file, size);
    if (code != 0)
        errno = code;
    return code == 0;
}

bool syncData(int file)
{
    return _commit(file) == 0;
}

bool syncFile(int file)
{
    return _commit(file) == 0;
}

void closeFile(int file)
{
    _close(file);
}

// NTFS keeps its names in a journal and has no call for one folder.
bool syncFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    errno = ENOENT;
    return false;
}

bool replaceFile(const QString &with, const QString &path)
{
    if (MoveFileExW(nativeOf(with).c_str(), nativeOf(path).c_str(),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return true;
    errno = errnoOf(GetLastError());
    return false;
}

// Opening it unbuffered throws away what the cache has of it.
void forgetCached(const QString &path)
{
    const HANDLE file = CreateFileW(nativeOf(path).c_str(), GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_NO_BUFFERING, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
}

// An errno is not one of Windows' own numbers, which qt_error_string takes.
QString errorText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

} // namespace videoguard::base::system

#endif
