// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_folder.h"

#include "app/archive/archive_marker.h"

#ifdef Q_OS_UNIX

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;
using Trouble = DiskState::Trouble;

namespace {

constexpr mode_t kFolderMode = 0750;

base::Error systemError(int code, const QString &what)
{
    ErrorKind kind = ErrorKind::Internal;
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:   // a link where a folder belongs
    case ENOTDIR: // as ELOOP, or a file
        kind = ErrorKind::Denied;
        break;
    case ENOSPC:
    case EDQUOT:
        kind = ErrorKind::Full;
        break;
    case ENOENT:
    case EIO:
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
    case ETIMEDOUT:
        kind = ErrorKind::Unreachable;
        break;
    default:
        break;
    }
    return {kind, what, QString::fromLocal8Bit(std::strerror(code))};
}

/// An open folder, closed when it goes.
class Folder
{
public:
    explicit Folder(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Folder(Folder &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    Folder &operator=(Folder &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Folder(const Folder &) = delete;
    ~Folder()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] Folder sub(const QString &name) const
    {
        return Folder(::openat(m_descriptor, QFile::encodeName(name).constData(),
                               O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    }

private:
    int m_descriptor;
};

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != QStringLiteral(".") && name != QStringLiteral("..");
}

/// The archive's folder itself may be a link: the operator chose it.
Folder openFolder(const QString &folder)
{
    return Folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// The folder that holds a relative path's last part; errno says why it is not open.
Folder openParent(const QString &folder, const QStringList &parts)
{
    Folder at = openFolder(folder);
    for (qsizetype i = 0; i + 1 < parts.size() && at.isOpen(); ++i) {
        if (!isPlainName(parts[i])) {
            errno = ELOOP;
            return Folder(-1);
        }
        at = at.sub(parts[i]);
    }
    if (at.isOpen() && !isPlainName(parts.last())) {
        errno = ELOOP;
        return Folder(-1);
    }
    return at;
}

} // namespace

Result<QString> readMarker(const QString &folder)
{
    const QString path = folder + u'/' + markerName();
    const QString what = QStringLiteral("read %1").arg(path);
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        const int code = errno;
        if (code == ENOENT || code == ENOTDIR)
            return base::fail(ErrorKind::NotFound, what, QString::fromLocal8Bit(std::strerror(code)));
        return tl::unexpected(systemError(code, what));
    }
    char text[128];
    const ssize_t read = ::read(file, text, sizeof text);
    const int code = errno;
    ::close(file);
    if (read < 0)
        return tl::unexpected(systemError(code, what));
    return idInMarker(QByteArray(text, read), what);
}

Result<void> makeMarkedFolder(const QString &folder, const QString &id)
{
    const QString what = QStringLiteral("make the archive %1").arg(folder);
    if (!QDir().mkpath(folder))
        return tl::unexpected(systemError(errno != 0 ? errno : EACCES, what));
    return writeMarker(folder, id, what);
}

FolderState examine(const QString &folder, const QString &markerId)
{
    FolderState state = examineMarker(folder, markerId);
    if (state.trouble != Trouble::None)
        return state;
    struct statvfs space {
    };
    if (::statvfs(QFile::encodeName(folder).constData(), &space) != 0) {
        state.trouble = Trouble::Failing;
        state.detail = QString::fromLocal8Bit(std::strerror(errno));
        return state;
    }
    state.total_bytes = qint64(space.f_blocks) * qint64(space.f_frsize);
    state.free_bytes = qint64(space.f_bavail) * qint64(space.f_frsize);
    if ((space.f_flag & ST_RDONLY) != 0 || ::access(QFile::encodeName(folder).constData(), W_OK) != 0) {
        state.trouble = Trouble::ReadOnly;
        state.detail = QStringLiteral("%1 may not be written").arg(folder);
    }
    return state;
}

Result<void> makeFolders(const QString &folder, const QString &relative)
{
    const QString what = QStringLiteral("make %1 in %2").arg(relative, folder);
    Folder at = openFolder(folder);
    if (!at.isOpen())
        return tl::unexpected(systemError(errno, what));
    for (const QString &name : relative.split(u'/')) {
        if (!isPlainName(name))
            return base::fail(ErrorKind::Denied, what, QStringLiteral("not a name of a folder"));
        if (::mkdirat(at.descriptor(), QFile::encodeName(name).constData(), kFolderMode) != 0 &&
            errno != EEXIST)
            return tl::unexpected(systemError(errno, what));
        at = at.sub(name);
        if (!at.isOpen())
            return tl::unexpected(systemError(errno, what));
    }
    return {};
}

Result<void> removeFile(const QString &folder, const QString &relative)
{
    const QStringList parts = relative.split(u'/');
    const Folder parent = openParent(folder, parts);
    const bool done = parent.isOpen() &&
                      ::unlinkat(parent.descriptor(), QFile::encodeName(parts.last()).constData(), 0) == 0;
    // Its folder may be gone as well; whether the disk is there at all was asked before, by its marker.
    if (done || errno == ENOENT)
        return {};
    return tl::unexpected(systemError(errno, QStringLiteral("delete %1 in %2").arg(relative, folder)));
}

void removeFolderIfEmpty(const QString &folder, const QString &relativeFile)
{
    QStringList parts = relativeFile.split(u'/');
    parts.removeLast();
    if (parts.size() < 2)
        return;
    if (const Folder parent = openParent(folder, parts); parent.isOpen())
        // Fails, as it should, while anything is in it.
        ::unlinkat(parent.descriptor(), QFile::encodeName(parts.last()).constData(), AT_REMOVEDIR);
}

bool isPlainFile(const QString &folder, const QString &relative)
{
    const QStringList parts = relative.split(u'/');
    const Folder parent = openParent(folder, parts);
    struct stat facts {
    };
    return parent.isOpen() &&
           ::fstatat(parent.descriptor(), QFile::encodeName(parts.last()).constData(), &facts,
                     AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(facts.st_mode);
}

} // namespace videoguard::archive

#endif
