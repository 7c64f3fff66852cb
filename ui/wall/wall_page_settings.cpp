// SPDX-License-Identifier: EUPL-1.2
#include "app/console/preferences.h"
#include "app/console/settings.h"
#include "app/console/tour_runner.h"
#include "ui/wall/snapshot.h"
#include "ui/wall/wall_page.h"

namespace videoguard::wall {

namespace {

const QString kDwell = QStringLiteral("wall/tourDwell");
const QString kResume = QStringLiteral("wall/tourResume");
const QString kFolder = QStringLiteral("wall/snapshotFolder");

} // namespace

void WallPage::followSettings()
{
    if (!m_services.preferences)
        return;
    connect(m_services.preferences, &console::Preferences::changed, this, [this](const QString &key) {
        if (key == kResume || key == kFolder)
            takeSettings();
    });
    takeSettings();
}

void WallPage::takeSettings()
{
    const console::Settings settings(*m_services.preferences);
    m_tour->setQuietTime(std::chrono::seconds(settings.value(kResume).toInt()));
    const QString folder = settings.value(kFolder).toString();
    m_snapshots->setFolder(folder.isEmpty() ? console::defaultSnapshotFolder() : folder);
}

int WallPage::usualDwell() const
{
    if (!m_services.preferences)
        return console::findSetting(kDwell)->fallback.toInt();
    return console::Settings(*m_services.preferences).value(kDwell).toInt();
}

} // namespace videoguard::wall
