// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace videoguard::sync {

namespace {

using base::ErrorKind;
using base::Result;

QString what(const QString &path)
{
    return QStringLiteral("write %1").arg(path);
}

Result<void> writeAll(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return base::fail(ErrorKind::Full, what(file.fileName()), file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return base::fail(ErrorKind::Full, what(file.fileName()),
                          QString::fromLocal8Bit(std::strerror(errno)));
#endif
    return {};
}

#ifdef Q_OS_UNIX

base::Error osError(const QString &path)
{
    const int code = errno;
    const ErrorKind kind = code == ENOENT   ? ErrorKind::NotFound
                           : code == ENOSPC ? ErrorKind::Full
                                            : ErrorKind::Denied;
    return {kind, what(path), QString::fromLocal8Bit(std::strerror(code))};
}

/// The rights of an open or named file, so that between looking and writing nobody puts another one there.
Result<void> checkRights(const struct stat &status, const QString &path)
{
    if (!S_ISREG(status.st_mode))
        return base::fail(ErrorKind::Denied, what(path), QStringLiteral("it is not a plain file"));
    if (status.st_uid != ::geteuid())
        return base::fail(ErrorKind::Denied, what(path), QStringLiteral("it belongs to another user"));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return base::fail(ErrorKind::Denied, what(path),
                          QStringLiteral("others can read it; chmod 600 it or name another file"));
    return {};
}

/// Open for appending; `isNew` says whether it was made by this call.
Result<int> openForAppending(const QString &path, bool &isNew)
{
    const QByteArray name = QFile::encodeName(path);
    isNew = true;
    int file = ::open(name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                      S_IRUSR | S_IWUSR);
    if (file < 0 && errno == EEXIST) {
        isNew = false;
        file = ::open(name.constData(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    }
    if (file < 0)
        return tl::unexpected(osError(path));
    struct stat status = {};
    if (::fstat(file, &status) != 0) {
        const base::Error error = osError(path);
        ::close(file);
        return tl::unexpected(error);
    }
    if (auto fine = checkRights(status, path); !fine) {
        ::close(file);
        return tl::unexpected(fine.error());
    }
    return file;
}

#endif

} // namespace

QByteArray generatePassword()
{
    static constexpr char kLetters[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QByteArray password(24, Qt::Uninitialized);
    for (char &c : password)
        c = kLetters[QRandomGenerator::system()->bounded(int(sizeof kLetters) - 1)];
    return password;
}

#ifdef Q_OS_UNIX

Result<void> checkPrivateFile(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT && QFileInfo(QFileInfo(path).absolutePath()).isDir())
            return {};
        return tl::unexpected(osError(path));
    }
    return checkRights(status, path);
}

Result<void> appendPrivately(const QString &path, const QByteArray &head, const QByteArray &line)
{
    bool isNew = false;
    const auto handle = openForAppending(path, isNew);
    if (!handle)
        return tl::unexpected(handle.error());
    QFile file(path);
    if (!file.open(*handle, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle)) {
        ::close(*handle);
        return base::fail(ErrorKind::Denied, what(path), file.errorString());
    }
    return writeAll(file, isNew ? head + line : line);
}

Result<void> writePrivately(const QString &path, const QByteArray &content)
{
    const QString beside = path + QStringLiteral(".new");
    QFile::remove(beside);
    if (auto written = appendPrivately(beside, {}, content); !written) {
        QFile::remove(beside);
        return written;
    }
    if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
        const base::Error error = osError(path);
        QFile::remove(beside);
        return tl::unexpected(error);
    }
    return {};
}

#else

// The rights of a folder decide on other systems; the file's own are set as far as they go.
Result<void> checkPrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return base::fail(ErrorKind::Denied, what(path), QStringLiteral("it is not a plain file"));
    return {};
}

Result<void> appendPrivately(const QString &path, const QByteArray &head, const QByteArray &line)
{
    const bool isNew = !QFileInfo::exists(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(ErrorKind::Denied, what(path), file.errorString());
    return writeAll(file, isNew ? head + line : line);
}

Result<void> writePrivately(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    return appendPrivately(path, {}, content);
}

#endif

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    QDir directory;
    if (directory.mkpath(QFileInfo(absolute).absolutePath()) &&
        directory.mkdir(absolute, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return {};
    const bool full = QStorageInfo(QFileInfo(absolute).absolutePath()).bytesAvailable() == 0;
    return base::fail(full ? ErrorKind::Full : ErrorKind::Denied, QStringLiteral("make %1").arg(path),
                      QStringLiteral("the folder cannot be created"));
}

} // namespace videoguard::sync
