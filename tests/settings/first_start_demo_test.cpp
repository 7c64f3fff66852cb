// SPDX-License-Identifier: EUPL-1.2
#include "app/base/data_folder.h"
#include "app/console/demo_cameras.h"
#include "app/console/tile_feed.h"
#include "tests/settings/first_start_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace videoguard;
using namespace videoguard::test;

namespace {

QByteArray listOf(const char *scene)
{
    const QJsonObject camera{{QStringLiteral("id"), QStringLiteral("037f0116-f4b3-5a89-a7a2-cafd6acf405e")},
                             {QStringLiteral("name"), QStringLiteral("Osta")},
                             {QStringLiteral("main"), QStringLiteral("${server}/cam1/main")},
                             {QStringLiteral("sub"), QStringLiteral("${server}/cam1/sub")},
                             {QStringLiteral("footage"), QLatin1String(scene)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("cameras"), QJsonArray{camera}}}).toJson();
}

QString footage()
{
    const auto folder = base::dataFile(QStringLiteral("demo/footage"));
    REQUIRE(folder);
    return *folder;
}

const console::Camera *demoCamera(console::Console &console)
{
    for (const console::Camera &camera : console.cameras().cameras()) {
        if (camera.demo && camera.hasAddress())
            return &camera;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the demo list of the files names for each camera the clip of its scene", "[first_start][demo]")
{
    const auto gym = console::demoListFromFiles(listOf("gym"), footage());
    REQUIRE(gym);
    auto cameras = console::demoCamerasFromJson(*gym, {});
    REQUIRE(cameras);
    CHECK(cameras->front().main.localFile().endsWith(QLatin1String("main_h264_1080p25_gym.mp4")));
    CHECK(cameras->front().sub.localFile().endsWith(QLatin1String("sub_h264_640x360p15_gym.mp4")));

    // Of this scene there is a small picture only.
    const auto mast = console::demoListFromFiles(listOf("mast"), footage());
    REQUIRE(mast);
    cameras = console::demoCamerasFromJson(*mast, {});
    REQUIRE(cameras);
    CHECK(cameras->front().main.localFile().endsWith(QLatin1String("sub_h264_640x360p15_mast.mp4")));
    CHECK_FALSE(cameras->front().hasSub());

    const auto none = console::demoListFromFiles(listOf("harbour"), footage());
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("the demo plays from files, without any server, and goes on at their end", "[first_start][demo]")
{
    FreshConsole fresh;
    const auto loaded = console::demoFromFiles(*fresh.console);
    REQUIRE(loaded);
    CHECK(*loaded == 16);
    const console::Camera *camera = demoCamera(*fresh.console);
    REQUIRE(camera);
    console::TileFeed feed(fresh.console->pool(), fresh.console->cameras());
    int pictures = 0;
    QObject::connect(&feed, &console::TileFeed::pictureReady, &feed,
                     [&] { pictures += feed.take().isNull() ? 0 : 1; });
    feed.setCamera(camera->id);
    console::TileDemand demand;
    demand.size = QSize(320, 180);
    demand.visible = true;
    feed.setDemand(demand);
    CHECK(waitFor([&] { return pictures > 10; }));
    CHECK(feed.status().state == media::StreamState::Live);
    REQUIRE(feed.stream());
    CHECK(feed.stream()->request().loopFile);
}

TEST_CASE("the demo follows its clips when they lie elsewhere at the next start", "[first_start][demo]")
{
    FreshConsole fresh;
    REQUIRE(console::renewDemoFiles(*fresh.console));
    CHECK(fresh.console->cameras().cameras().empty());
    REQUIRE(console::demoFromFiles(*fresh.console));
    const QString before = demoCamera(*fresh.console)->main.localFile();

    const QTemporaryDir mounted;
    const QDir folder(mounted.path());
    REQUIRE(folder.mkpath(QStringLiteral("demo/footage")));
    for (const QString &name : QDir(footage()).entryList(QDir::Files))
        REQUIRE(QFile::link(QDir(footage()).filePath(name),
                            folder.filePath(QStringLiteral("demo/footage/") + name)));
    qputenv("VIDEOGUARD_DATA", mounted.path().toLocal8Bit());
    const auto renewed = console::renewDemoFiles(*fresh.console);
    qunsetenv("VIDEOGUARD_DATA");
    REQUIRE(renewed);
    const QString after = demoCamera(*fresh.console)->main.localFile();
    CHECK(after != before);
    CHECK(after.startsWith(mounted.path()));
}

TEST_CASE("leaving the demo takes its cameras and records and nothing else", "[first_start][demo]")
{
    FreshConsole fresh;
    const auto own =
        fresh.console->openAddress(*base::StreamUrl::parse(QStringLiteral("rtsp://127.0.0.1:1/a")), {});
    REQUIRE(own);
    REQUIRE(console::demoFromFiles(*fresh.console));
    REQUIRE(waitFor([&] { return fresh.console->cameras().cameras().size() > 100; }));
    REQUIRE(console::leaveDemo(*fresh.console));
    REQUIRE(waitFor([&] { return fresh.console->cameras().cameras().size() == 1; }));
    CHECK(fresh.console->cameras().cameras().front().id == own->id);
}
