// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_keepsake.h"

#include "app/archive/keepsake.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace videoguard::console {

namespace {
constexpr int kLongest_days = 1100;
} // namespace

QString keepsakePath(const QString &archiveFile)
{
    return QFileInfo(archiveFile).path() + QStringLiteral("/archive.keep.json");
}

base::Result<void> writeKeepsake(archive::Archive &archive, const QString &archiveFile)
{
    auto settings = archive.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    auto plans = archive.plans();
    if (!plans)
        return tl::unexpected(plans.error());
    auto holds = archive.holds();
    if (!holds)
        return tl::unexpected(holds.error());
    const QByteArray json = toJson(archive::Keepsake{*settings, std::move(*plans), std::move(*holds)});
    QSaveFile file(keepsakePath(archiveFile));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(json) == json.size() && file.commit();
    if (!written)
        return base::fail(base::ErrorKind::Denied,
                          QStringLiteral("keep plans and holds beside the archive's index"),
                          file.errorString());
    return {};
}

base::Result<void> restoreKeepsake(archive::Archive &archive, const QString &archiveFile)
{
    QFile file(keepsakePath(archiveFile));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("read plans and holds beside the index"),
                          file.errorString());
    const auto keepsake = archive::keepsakeFromJson(file.readAll());
    if (!keepsake)
        return tl::unexpected(keepsake.error());
    if (const auto set = archive.setSettings(keepsake->settings); !set)
        return set;
    if (const auto set = archive.setPlans(keepsake->plans); !set)
        return set;
    for (const archive::Hold &hold : keepsake->holds) {
        if (const auto set = archive.setHold(hold); !set)
            return tl::unexpected(set.error());
    }
    return {};
}

base::Result<void> keepEverything(archive::Archive &archive)
{
    const auto cameras = archive.camerasWithFootage();
    if (!cameras)
        return tl::unexpected(cameras.error());
    std::vector<archive::Plan> plans;
    for (const QString &id : *cameras) {
        archive::Plan plan;
        plan.cameraId = id;
        plan.retention_days = kLongest_days;
        plans.push_back(plan);
    }
    return archive.setPlans(plans);
}

} // namespace videoguard::console
