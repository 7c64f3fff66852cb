// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "app/console/incident_desk.h"
#include "app/console/preferences.h"
#include "app/console/recording_desk.h"
#include "app/console/stream_pool.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"

#include <QUuid>

namespace videoguard::test {

/// Everything that a marked incident touches, without a window and without a camera that answers.
struct IncidentConsole {
    ConsoleFile file;
    console::Preferences preferences{*file.database};
    console::CameraList cameras{*file.database};
    access::Secrets secrets{file.folder.path()};
    console::StreamPool pool{cameras, secrets};
    std::unique_ptr<console::CatalogueDesk> catalogue =
        taken(console::CatalogueDesk::open(file.folder.filePath(QStringLiteral("catalogue.db"))));
    std::unique_ptr<console::RecordingDesk> recording = taken(
        console::RecordingDesk::open(file.folder.filePath(QStringLiteral("archive.db")), cameras, pool));
    QString incidentsFile = file.folder.filePath(QStringLiteral("incidents.db"));
    std::unique_ptr<console::IncidentDesk> desk = open();

    [[nodiscard]] std::unique_ptr<console::IncidentDesk> open()
    {
        return taken(
            console::IncidentDesk::open(incidentsFile, cameras, *catalogue, *recording, preferences));
    }
    /// A camera at an address where nobody answers.
    QString add(const char *name)
    {
        console::Camera camera;
        camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        camera.name = QString::fromLatin1(name);
        camera.place = QStringLiteral("Talsi");
        camera.main = url("rtsp://127.0.0.1:9/main");
        require(cameras.save(camera));
        return camera.id;
    }
    /// What the store answers.
    template<typename Work>
    auto asked(Work work)
    {
        std::optional<decltype(work(std::declval<incidents::Store &>()))> answer;
        desk->ask(desk.get(), work, [&](auto result) { answer = std::move(result); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return taken(std::move(*answer));
    }
    incidents::Incident incident(const QString &id)
    {
        return asked([id](incidents::Store &store) { return store.incident(id); });
    }
    incidents::Incident mark(const QString &cameraId)
    {
        std::optional<base::Result<incidents::Incident>> made;
        desk->mark(cameraId, {}, desk.get(), [&](const auto &result) { made = result; });
        REQUIRE(waitFor([&] { return made.has_value(); }));
        return taken(*made);
    }
};

} // namespace videoguard::test
