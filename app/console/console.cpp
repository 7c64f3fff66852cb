// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console.h"

#include "app/base/log.h"
#include "app/console/configuration_files.h"
#include "app/console/console_schema.h"
#include "app/console/demo_catalogue.h"
#include "app/console/set_aside.h"

#include <QDir>
#include <QFile>

namespace videoguard::console {

namespace {

constexpr size_t kDemoRecorded = 4;
constexpr qint64 kDemoBudget_bytes = 2LL << 30;
const QString kCatalogueFile = QStringLiteral("catalogue.db");

} // namespace

base::Result<std::unique_ptr<Console>> Console::open(const QString &profileFolder)
{
    auto database = openConsoleDatabase(profileFolder);
    QString setAside;
    if (!database && database.error().kind == base::ErrorKind::Corrupt) {
        // Named walls are worth less than a console that starts; the damaged file stays for whoever can save
        // it.
        qCWarning(base::logConsole) << base::describe(database.error());
        const base::Result<QString> moved = setConsoleDatabaseAside(profileFolder);
        if (!moved)
            return tl::unexpected(moved.error());
        setAside = *moved;
        database = openConsoleDatabase(profileFolder);
    }
    if (!database)
        return tl::unexpected(database.error());
    const QString catalogueFile = QDir(profileFolder).filePath(kCatalogueFile);
    auto catalogue = CatalogueDesk::open(catalogueFile);
    QString catalogueSetAside;
    if (!catalogue && catalogue.error().kind == base::ErrorKind::Corrupt) {
        qCWarning(base::logConsole) << base::describe(catalogue.error());
        const base::Result<QString> moved = setFileAside(catalogueFile);
        if (!moved)
            return tl::unexpected(moved.error());
        catalogueSetAside = *moved;
        catalogue = CatalogueDesk::open(catalogueFile);
    }
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    std::unique_ptr<Console> console(new Console);
    console->m_profileFolder = profileFolder;
    console->m_setAside = setAside;
    console->m_catalogueSetAside = catalogueSetAside;
    console->m_database = std::move(*database);
    console->m_preferences = std::make_unique<Preferences>(*console->m_database);
    const MachineConfiguration machine = readMachineConfiguration();
    for (const QString &fault : machine.faults)
        qCWarning(base::logConsole).noquote() << fault;
    console->m_preferences->setLayers(machine.defaults, machine.policy);
    console->m_settings = std::make_unique<Settings>(*console->m_preferences);
    console->m_cameras = std::make_unique<CameraList>(*console->m_database);
    console->m_catalogue = std::move(*catalogue);
    console->m_catalogueCameras =
        std::make_unique<CatalogueCameras>(*console->m_catalogue, *console->m_cameras);
    console->m_book = std::make_unique<WallBook>(*console->m_database);
    console->m_secrets = std::make_unique<access::Secrets>(profileFolder);
    console->m_secrets->probeKeyring();
    console->m_sync = std::make_unique<SyncDesk>(catalogueFile, *console->m_catalogue,
                                                 *console->m_preferences, *console->m_secrets);
    console->m_sync->start();
    console->m_ownPosition = std::make_unique<OwnPosition>(*console->m_preferences);
    console->m_reporter = std::make_unique<PositionReporter>(*console->m_ownPosition, *console->m_sync,
                                                             *console->m_catalogue, *console->m_preferences);
    console->m_pool = std::make_unique<StreamPool>(*console->m_cameras, *console->m_secrets);
    console->m_audio = std::make_unique<AudioOutput>();
    const QDir profile(profileFolder);
    auto recording = RecordingDesk::open(profile.filePath(QStringLiteral("archive.db")), *console->m_cameras,
                                         *console->m_pool);
    if (!recording)
        return tl::unexpected(recording.error());
    console->m_recording = std::move(*recording);
    const auto openIncidents = [&] {
        return IncidentDesk::open(profile.filePath(QStringLiteral("incidents.db")), *console->m_cameras,
                                  *console->m_catalogue, *console->m_recording, *console->m_preferences);
    };
    auto incidents = openIncidents();
    if (!incidents && incidents.error().kind == base::ErrorKind::Corrupt) {
        // The wall has to run tonight; the damaged file stays for whoever can save it.
        qCWarning(base::logConsole) << base::describe(incidents.error());
        const base::Result<QString> moved = setFileAside(profile.filePath(QStringLiteral("incidents.db")));
        if (!moved)
            return tl::unexpected(moved.error());
        console->m_incidentsSetAside = *moved;
        incidents = openIncidents();
    }
    if (!incidents)
        return tl::unexpected(incidents.error());
    console->m_incidents = std::move(*incidents);
    console->m_alarms =
        std::make_unique<AlarmDesk>(*console->m_incidents, *console->m_recording, *console->m_pool,
                                    *console->m_cameras, *console->m_sync, *console->m_preferences);
    console->m_recordingSettings =
        std::make_unique<RecordingSettings>(*console->m_settings, *console->m_recording);
    console->m_effects = std::make_unique<SettingsEffects>(*console->m_settings, *console->m_pool,
                                                           *console->m_audio, *console->m_alarms);
    console->m_recording->start();
    return console;
}

Console::~Console() = default;

basemap::MapLibrary &Console::maps()
{
    if (!m_maps)
        m_maps = std::make_unique<basemap::MapLibrary>(m_profileFolder);
    return *m_maps;
}

base::Result<int> Console::loadDemo(const QString &serverUrl)
{
    QFile file(QStringLiteral(":/videoguard/demo/cameras.json"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("read the demo list"),
                          file.errorString());
    m_catalogue->change(m_catalogue.get(), {}, loadDemoCatalogue, [](const base::Result<int> &loaded) {
        if (!loaded)
            qCWarning(base::logConsole).noquote() << base::describe(loaded.error());
    });
    const base::Result<int> loaded = m_cameras->loadDemo(file.readAll(), serverUrl);
    if (loaded)
        recordDemo();
    return loaded;
}

// So that there is something to review; little, because nobody asked for it.
void Console::recordDemo()
{
    std::vector<archive::Plan> plans;
    for (const Camera &camera : m_cameras->cameras()) {
        if (!camera.demo || plans.size() == kDemoRecorded)
            continue;
        archive::Plan plan;
        plan.cameraId = camera.id;
        plan.mode = archive::Mode::Continuous;
        plan.stream = archive::Stream::Sub;
        plan.retention_days = 1;
        plans.push_back(plan);
    }
    m_recording->planIfNone(plans, kDemoBudget_bytes);
}

base::Result<Camera> Console::openAddress(const base::StreamUrl &url, const base::Credentials &credentials)
{
    base::Result<Camera> camera = m_cameras->addAddress(url);
    if (camera && !credentials.isEmpty())
        m_pool->setCredentials(camera->id, credentials, false);
    return camera;
}

} // namespace videoguard::console
