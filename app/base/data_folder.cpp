// SPDX-License-Identifier: EUPL-1.2
#include "app/base/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace videoguard::base {

Result<QString> dataFile(const QString &name)
{
    QStringList folders;
    const QString asked = qEnvironmentVariable("VIDEOGUARD_DATA");
    if (!asked.isEmpty())
        folders << asked;
    // An installed program lies in bin/, one of the build at most three folders below the build folder.
    QDir folder(QCoreApplication::applicationDirPath());
    for (int level = 0; level < 4 && asked.isEmpty(); ++level) {
        folders << folder.filePath(QStringLiteral("share/videoguard"));
        if (!folder.cdUp())
            break;
    }
    for (const QString &candidate : std::as_const(folders)) {
        const QString path = QDir(candidate).filePath(name);
        if (QFileInfo::exists(path))
            return path;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("find the data file %1").arg(name),
                QStringLiteral("not in %1").arg(folders.join(QStringLiteral(", "))));
}

} // namespace videoguard::base
