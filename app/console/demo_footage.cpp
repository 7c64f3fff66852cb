// SPDX-License-Identifier: EUPL-1.2
// The demo that needs no server: which clip each camera plays, and where the clips lie.
#include "app/base/data_folder.h"
#include "app/base/log.h"
#include "app/console/console.h"
#include "app/console/demo_cameras.h"
#include "app/console/demo_catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

const QString kFootage = QStringLiteral("demo/footage");

Result<QByteArray> shippedList()
{
    QFile file(QStringLiteral(":/videoguard/demo/cameras.json"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, QStringLiteral("read the demo list"), file.errorString());
    return file.readAll();
}

/// The first clip "<kind>_..._<scene>.mp4" by name; empty: none.
QString clipOf(const QDir &folder, const QString &kind, const QString &scene)
{
    const QStringList names =
        folder.entryList({QStringLiteral("%1_*_%2.mp4").arg(kind, scene)}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.absoluteFilePath(names.front());
}

QString addressOfFile(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

Result<int> loadList(Console &console, const QString &folder)
{
    const auto shipped = shippedList();
    if (!shipped)
        return tl::unexpected(shipped.error());
    const auto list = demoListFromFiles(*shipped, folder);
    if (!list)
        return tl::unexpected(list.error());
    return console.cameras().loadDemo(*list, {});
}

void note(const Result<int> &done)
{
    if (!done)
        qCWarning(base::logConsole).noquote() << base::describe(done.error());
}

} // namespace

Result<QByteArray> demoListFromFiles(const QByteArray &json, const QString &footageFolder)
{
    const QString what = QStringLiteral("make a demo of the files in %1").arg(footageFolder);
    QJsonParseError fault;
    QJsonObject document = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return base::fail(ErrorKind::Corrupt, what, fault.errorString());
    const QDir folder(footageFolder);
    QJsonArray cameras = document.value(QStringLiteral("cameras")).toArray();
    for (qsizetype i = 0; i < cameras.size(); ++i) {
        QJsonObject camera = cameras.at(i).toObject();
        const QString scene = camera.value(QStringLiteral("footage")).toString();
        const QString small = clipOf(folder, QStringLiteral("sub"), scene);
        const QString large = clipOf(folder, QStringLiteral("main"), scene);
        if (scene.isEmpty() || (small.isEmpty() && large.isEmpty()))
            return base::fail(ErrorKind::NotFound, what,
                              QStringLiteral("there is no clip of the scene \"%1\"").arg(scene));
        camera.insert(QStringLiteral("main"), addressOfFile(large.isEmpty() ? small : large));
        // One file is one stream: without a second picture there is no sub stream to choose.
        if (small.isEmpty() || large.isEmpty())
            camera.remove(QStringLiteral("sub"));
        else
            camera.insert(QStringLiteral("sub"), addressOfFile(small));
        cameras.replace(i, camera);
    }
    document.insert(QStringLiteral("cameras"), cameras);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

bool hasDemoFootage()
{
    const auto folder = base::dataFile(kFootage);
    return folder && !QDir(*folder).entryList({QStringLiteral("*.mp4")}, QDir::Files).isEmpty();
}

Result<int> demoFromFiles(Console &console)
{
    const auto folder = base::dataFile(kFootage);
    if (!folder)
        return tl::unexpected(folder.error());
    auto loaded = loadList(console, *folder);
    if (loaded)
        console.catalogue().change(&console.catalogue(), {}, loadDemoCatalogue, note);
    return loaded;
}

Result<void> renewDemoFiles(Console &console)
{
    const auto &cameras = console.cameras().cameras();
    const auto played = std::find_if(cameras.begin(), cameras.end(), [](const Camera &camera) {
        return camera.demo && camera.main.isFile();
    });
    if (played == cameras.end())
        return {};
    const auto folder = base::dataFile(kFootage);
    // Without clips the tiles say that the file is not there, which is the truth.
    if (!folder || QFileInfo(played->main.localFile()).absolutePath() == QDir(*folder).absolutePath())
        return {};
    if (const auto loaded = loadList(console, *folder); !loaded)
        return tl::unexpected(loaded.error());
    return {};
}

Result<void> leaveDemo(Console &console)
{
    console.catalogue().change(
        &console.catalogue(), {}, [](catalogue::Store &store) { return store.removeDemo(); }, note);
    const auto gone = console.cameras().loadDemo(QByteArrayLiteral("{\"cameras\":[]}"), {});
    if (!gone)
        return tl::unexpected(gone.error());
    return {};
}

} // namespace videoguard::console
