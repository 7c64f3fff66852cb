// SPDX-License-Identifier: EUPL-1.2
#include "app/console/profile_folder.h"

#include "app/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

constexpr QFileDevice::Permissions kOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                   QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                   QFileDevice::WriteOther | QFileDevice::ExeOther;

Result<void> makeFolder(const QString &path, const QString &what)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("%1 is a file, not a folder").arg(path));
    if (info.isDir()) {
        if (info.permissions() & kOthersRights)
            qCInfo(base::logConsole).noquote()
                << "other users of this computer may look into the profile folder" << path;
        return {};
    }
    QDir directory;
    // The rights are given with the creation: between two steps somebody else could look in.
    if (!directory.mkpath(info.absolutePath()) || !directory.mkdir(path, kOwnerOnly)) {
        const bool full = QStorageInfo(info.absolutePath()).bytesAvailable() == 0;
        return base::fail(full ? ErrorKind::Full : ErrorKind::Denied, what,
                          full ? QStringLiteral("no space is left for %1").arg(path)
                               : QStringLiteral("%1 cannot be created").arg(path));
    }
    return {};
}

base::Error lockFault(const QLockFile &lock, const QString &path, const QString &what)
{
    if (lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString machine;
        QString program;
        if (!lock.getLockInfo(&process, &machine, &program))
            return {ErrorKind::Conflict, what, QStringLiteral("another console uses %1").arg(path)};
        return {ErrorKind::Conflict, what,
                QStringLiteral("another console (process %1 on %2) uses %3")
                    .arg(process)
                    .arg(machine.isEmpty() ? QStringLiteral("this computer") : machine, path)};
    }
    if (lock.error() == QLockFile::PermissionError)
        return {ErrorKind::Denied, what, QStringLiteral("no right to write into %1").arg(path)};
    if (QStorageInfo(path).bytesAvailable() == 0)
        return {ErrorKind::Full, what, QStringLiteral("no space is left in %1").arg(path)};
    return {ErrorKind::Internal, what, QStringLiteral("%1 cannot be locked").arg(path)};
}

} // namespace

ProfileFolder::ProfileFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

ProfileFolder::ProfileFolder(ProfileFolder &&) noexcept = default;
ProfileFolder &ProfileFolder::operator=(ProfileFolder &&) noexcept = default;
ProfileFolder::~ProfileFolder() = default;

QString ProfileFolder::pathFor(const QString &wanted)
{
    const QString chosen =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : wanted;
    return QDir::cleanPath(QFileInfo(chosen).absoluteFilePath());
}

Result<ProfileFolder> ProfileFolder::open(const QString &wanted, std::chrono::milliseconds wait)
{
    const QString path = pathFor(wanted);
    const QString what = QStringLiteral("open the profile folder");
    if (auto made = makeFolder(path, what); !made)
        return tl::unexpected(made.error());
    auto lock = std::make_unique<QLockFile>(QDir(path).filePath(QStringLiteral("profile.lock")));
    // A console runs for weeks: only the death of its process makes the lock stale, never its age.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(static_cast<int>(wait.count())))
        return tl::unexpected(lockFault(*lock, path, what));
    return ProfileFolder(path, std::move(lock));
}

} // namespace videoguard::console
