// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/archive_sign.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace videoguard::shell {

namespace {

struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(videoguard::shell::ArchiveSign)
};

QString troubleText(archive::DiskState::Trouble trouble)
{
    using Trouble = archive::DiskState::Trouble;
    switch (trouble) {
    case Trouble::Gone:
        return ArchiveWords::tr("The disk of the archive is gone. Nothing is recorded.");
    case Trouble::ReadOnly:
        return ArchiveWords::tr("The disk of the archive cannot be written. Nothing is recorded.");
    case Trouble::NotOurs:
        return ArchiveWords::tr("Another archive lies in this folder. Nothing is recorded.");
    case Trouble::LowSpace:
        return ArchiveWords::tr("The disk of the archive is nearly full.");
    case Trouble::Failing:
        return ArchiveWords::tr("The disk of the archive reports errors.");
    case Trouble::None:
        break;
    }
    return {};
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

std::optional<StatusItem> archiveSign(const archive::DiskState &disk, bool fullOfHolds)
{
    if (disk.folder.isEmpty())
        return std::nullopt;
    StatusItem item;
    item.icon = QStringLiteral("hard-drive");
    const QString trouble =
        fullOfHolds ? ArchiveWords::tr("The archive is full of footage that is kept from deletion.")
                    : troubleText(disk.trouble);
    if (!trouble.isEmpty()) {
        item.icon = QStringLiteral("triangle-alert");
        item.fill = widgets::IconFill::Filled;
        item.colour = [] { return widgets::theme().colour.warning; };
        item.strong = true;
        item.text = trouble;
    } else {
        const double share = disk.usable_bytes > 0 ? 100.0 * static_cast<double>(disk.used_bytes) /
                                                         static_cast<double>(disk.usable_bytes)
                                                   : 0;
        const int days = static_cast<int>(std::floor(disk.days));
        const QString percent = QLocale().toString(share, 'f', 0);
        //: %1: per cent, %n: days that the footage will reach back
        item.text = days >= 1
                        ? ArchiveWords::tr("Archive %1 %, enough for %n days", nullptr, days).arg(percent)
                        : ArchiveWords::tr("Archive %1 %").arg(percent);
    }
    //: %1 and %2: sizes, %3: a folder
    item.tooltip = ArchiveWords::tr("%1 of %2 used in %3. Click for plans and settings.")
                       .arg(sizeText(disk.used_bytes), sizeText(disk.usable_bytes), disk.folder);
    return item;
}

} // namespace videoguard::shell
