// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_marker.h"

#include <QSaveFile>
#include <QUuid>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;
using Trouble = DiskState::Trouble;

namespace {

const QByteArray kMarkerWord = QByteArrayLiteral("vg.archive/1 ");

} // namespace

QString markerName()
{
    return QStringLiteral("videoguard-archive");
}

Result<QString> idInMarker(const QByteArray &content, const QString &what)
{
    const QByteArray line = content.trimmed();
    const QString id = QString::fromLatin1(line.mid(kMarkerWord.size()));
    if (!line.startsWith(kMarkerWord) || QUuid::fromString(id).isNull())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("not the marker of an archive"));
    return id;
}

Result<void> writeMarker(const QString &folder, const QString &id, const QString &what)
{
    QSaveFile file(folder + u'/' + markerName());
    if (!file.open(QIODevice::WriteOnly) || file.write(kMarkerWord + id.toLatin1() + '\n') < 0 ||
        !file.commit())
        return base::fail(file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::Denied,
                          what, file.errorString());
    return {};
}

FolderState examineMarker(const QString &folder, const QString &markerId)
{
    FolderState state;
    const Result<QString> marker = readMarker(folder);
    if (!marker) {
        state.detail = base::describe(marker.error());
        state.trouble = marker.error().kind == ErrorKind::NotFound      ? Trouble::Gone
                        : marker.error().kind == ErrorKind::Corrupt     ? Trouble::NotOurs
                        : marker.error().kind == ErrorKind::Unreachable ? Trouble::Gone
                                                                        : Trouble::Failing;
    } else if (*marker != markerId) {
        state.trouble = Trouble::NotOurs;
        state.detail = QStringLiteral("%1 is the archive %2, not %3").arg(folder, *marker, markerId);
    }
    return state;
}

} // namespace videoguard::archive
