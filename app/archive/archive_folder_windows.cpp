// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_folder.h"

#include "app/archive/archive_marker.h"

#ifdef Q_OS_WIN

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;
using Trouble = DiskState::Trouble;

namespace {

constexpr qint64 kMostMarkerBytes = 128;

bool isPlainName(const QString &name)
{
    // A colon would name a drive or another stream of the same file.
    return !name.isEmpty() && name != QStringLiteral(".") && name != QStringLiteral("..") &&
           !name.contains(u':') && !name.contains(u'\\');
}

bool isLink(const QFileInfo &info)
{
    return info.isSymLink() || info.isJunction();
}

/// Whether every folder on the way is a folder and no link; `parts` without the last one.
bool isPlainWay(const QString &folder, const QStringList &parts)
{
    QString at = folder;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (!isPlainName(parts[i]))
            return false;
        at += u'/' + parts[i];
        const QFileInfo info(at);
        if (!info.isDir() || isLink(info))
            return false;
    }
    return isPlainName(parts.last());
}

} // namespace

Result<QString> readMarker(const QString &folder)
{
    QFile file(folder + u'/' + markerName());
    const QString what = QStringLiteral("read %1").arg(file.fileName());
    if (!file.exists())
        return base::fail(ErrorKind::NotFound, what);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(file.error() == QFileDevice::PermissionsError ? ErrorKind::Denied
                                                                        : ErrorKind::Unreachable,
                          what, file.errorString());
    const QByteArray content = file.read(kMostMarkerBytes);
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::Unreachable, what, file.errorString());
    return idInMarker(content, what);
}

Result<void> makeMarkedFolder(const QString &folder, const QString &id)
{
    const QString what = QStringLiteral("make the archive %1").arg(folder);
    if (!QDir().mkpath(folder))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("the folder cannot be created"));
    return writeMarker(folder, id, what);
}

FolderState examine(const QString &folder, const QString &markerId)
{
    FolderState state = examineMarker(folder, markerId);
    if (state.trouble != Trouble::None)
        return state;
    const QStorageInfo disk(folder);
    if (!disk.isValid() || !disk.isReady()) {
        state.trouble = Trouble::Failing;
        state.detail = QStringLiteral("the disk of %1 does not say how large it is").arg(folder);
        return state;
    }
    state.total_bytes = disk.bytesTotal();
    state.free_bytes = disk.bytesAvailable();
    if (disk.isReadOnly() || !QFileInfo(folder).isWritable()) {
        state.trouble = Trouble::ReadOnly;
        state.detail = QStringLiteral("%1 may not be written").arg(folder);
    }
    return state;
}

Result<void> makeFolders(const QString &folder, const QString &relative)
{
    const QString what = QStringLiteral("make %1 in %2").arg(relative, folder);
    if (!QFileInfo(folder).isDir())
        return base::fail(ErrorKind::Unreachable, what, QStringLiteral("no such folder"));
    QString at = folder;
    for (const QString &name : relative.split(u'/')) {
        if (!isPlainName(name))
            return base::fail(ErrorKind::Denied, what, QStringLiteral("not a name of a folder"));
        at += u'/' + name;
        // Somebody else may make it at the same moment.
        if (!QDir().mkdir(at) && !QFileInfo(at).isDir())
            return base::fail(QStorageInfo(folder).bytesAvailable() == 0 ? ErrorKind::Full
                                                                         : ErrorKind::Denied,
                              what, QStringLiteral("%1 cannot be created").arg(at));
        if (isLink(QFileInfo(at)))
            return base::fail(ErrorKind::Denied, what, QStringLiteral("%1 is a link").arg(at));
    }
    return {};
}

Result<void> removeFile(const QString &folder, const QString &relative)
{
    const QString what = QStringLiteral("delete %1 in %2").arg(relative, folder);
    const QString path = folder + u'/' + relative;
    const QFileInfo info(path);
    // Its folder may be gone as well; whether the disk is there at all was asked before, by its marker.
    if (!info.exists() && !isLink(info))
        return {};
    if (!isPlainWay(folder, relative.split(u'/')))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("a link is on the way"));
    QFile file(path);
    if (!file.remove())
        return base::fail(ErrorKind::Denied, what, file.errorString());
    return {};
}

void removeFolderIfEmpty(const QString &folder, const QString &relativeFile)
{
    QStringList parts = relativeFile.split(u'/');
    parts.removeLast();
    if (parts.size() < 2 || !isPlainWay(folder, parts))
        return;
    const QString path = folder + u'/' + parts.join(u'/');
    if (!isLink(QFileInfo(path)))
        // Fails, as it should, while anything is in it.
        QDir().rmdir(path);
}

bool isPlainFile(const QString &folder, const QString &relative)
{
    const QFileInfo info(folder + u'/' + relative);
    return isPlainWay(folder, relative.split(u'/')) && info.isFile() && !isLink(info);
}

} // namespace videoguard::archive

#endif
