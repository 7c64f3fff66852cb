// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/stream_pool.h"
#include "app/console/tile_feed.h"
#include "tests/console/fixture.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/wait_for.h"

#include <QUuid>

namespace videoguard::test {

/// Real cameras and the stores that a pool needs.
struct Streams {
    CameraSimulator server;
    ConsoleFile file;
    console::CameraList cameras{*file.database};
    access::Secrets secrets{file.folder.path()};

    void serve(const QStringList &arguments, const QString &user = {}, const QString &password = {})
    {
        if (!server.start(arguments, user, password))
            FAIL(server.errorString().toStdString());
    }

    /// A camera in the list; `sub` may be empty. Returns its id.
    QString add(const QString &main, const QString &sub = {})
    {
        console::Camera camera;
        camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        camera.name = main;
        camera.main = taken(base::StreamUrl::parse(main));
        if (!sub.isEmpty())
            camera.sub = taken(base::StreamUrl::parse(sub));
        require(cameras.save(camera));
        return camera.id;
    }
};

inline console::TileDemand demandOf(int width, bool visible = true)
{
    return {QSize(width, width * 9 / 16), {0, 0, 1, 1}, visible, false};
}

[[nodiscard]] inline QStringList mountOf(const char *path, const char *clip, const QStringList &options = {})
{
    const QString file = CameraSimulator::footage(QString::fromLatin1(clip));
    REQUIRE_FALSE(file.isEmpty());
    return CameraSimulator::mount(QString::fromLatin1(path), file, options);
}

} // namespace videoguard::test
