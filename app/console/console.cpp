// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console.h"

#include "app/base/log.h"
#include "app/console/console_schema.h"

#include <QFile>

namespace videoguard::console {

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
    std::unique_ptr<Console> console(new Console);
    console->m_setAside = setAside;
    console->m_database = std::move(*database);
    console->m_preferences = std::make_unique<Preferences>(*console->m_database);
    console->m_cameras = std::make_unique<CameraList>(*console->m_database);
    console->m_book = std::make_unique<WallBook>(*console->m_database);
    console->m_secrets = std::make_unique<access::Secrets>(profileFolder);
    console->m_secrets->probeKeyring();
    console->m_pool = std::make_unique<StreamPool>(*console->m_cameras, *console->m_secrets);
    console->m_audio = std::make_unique<AudioOutput>();
    return console;
}

Console::~Console() = default;

base::Result<int> Console::loadDemo(const QString &serverUrl)
{
    QFile file(QStringLiteral(":/videoguard/demo/cameras.json"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("read the demo list"),
                          file.errorString());
    return m_cameras->loadDemo(file.readAll(), serverUrl);
}

base::Result<Camera> Console::openAddress(const base::StreamUrl &url, const base::Credentials &credentials)
{
    base::Result<Camera> camera = m_cameras->addAddress(url);
    if (camera && !credentials.isEmpty())
        m_pool->setCredentials(camera->id, credentials, false);
    return camera;
}

} // namespace videoguard::console
