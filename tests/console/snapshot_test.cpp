// SPDX-License-Identifier: EUPL-1.2
#include "app/console/snapshot_file.h"
#include "tests/console/fixture.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace videoguard;
using namespace videoguard::console;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

/// 2026-03-04 12:32:08.240 UTC.
constexpr base::WallTime kMoment{std::chrono::microseconds(1772627528240000)};

Snapshot snapshotToWrite()
{
    Camera camera;
    camera.callNumber = 107;
    camera.name = QStringLiteral("Rīgas iela, stāvlaukums");
    camera.place = QStringLiteral("Talsi");
    camera.owner = QStringLiteral("Talsu novads");
    Snapshot snapshot = snapshotOf(camera);
    snapshot.localTime = QStringLiteral("2026-03-04 14:32:08.240 +02:00");
    QImage image(64, 36, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 4, y * 7, (x * y) % 256));
    }
    snapshot.picture.image = image;
    snapshot.picture.sourceSize = QSize(1920, 1080);
    snapshot.picture.capturedAt = kMoment;
    return snapshot;
}

QString textIn(const QString &path, const char *key)
{
    return QImage(path).text(QLatin1String(key));
}

} // namespace

TEST_CASE("a snapshot's name says number, camera and UTC", "[snapshot_file]")
{
    Snapshot snapshot = snapshotToWrite();
    CHECK(snapshotFileName(snapshot) == QStringLiteral("107_Rīgas_iela_stāvlaukums_20260304T123208Z.png"));
    snapshot.callNumber = 0;
    CHECK(snapshotFileName(snapshot) == QStringLiteral("Rīgas_iela_stāvlaukums_20260304T123208Z.png"));
    snapshot.camera.clear();
    CHECK(snapshotFileName(snapshot) == QStringLiteral("20260304T123208Z.png"));
}

TEST_CASE("no camera name leads out of the folder or upsets a file system", "[snapshot_file]")
{
    Snapshot snapshot = snapshotToWrite();
    const QStringList names = {QStringLiteral("../../etc/passwd"),  QStringLiteral("a/b\\c:d*e?f\"g<h>i|j"),
                               QStringLiteral("..hidden"),          QStringLiteral("line\nbreak\ttab"),
                               QStringLiteral("$(rm -rf ~); `ls`"), QString(400, QLatin1Char('x')),
                               QStringLiteral("con. . .")};
    for (const QString &name : names) {
        snapshot.camera = name;
        const QString file = snapshotFileName(snapshot);
        INFO(file.toStdString());
        for (const char *bad :
             {"/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\n", "\t", "$", "`", ";", " ", "~"})
            CHECK_FALSE(file.contains(QLatin1String(bad)));
        CHECK_FALSE(file.contains(QStringLiteral("..")));
        CHECK(file.toUtf8().size() < 255);
        CHECK(file.endsWith(QStringLiteral("_20260304T123208Z.png")));
    }
}

TEST_CASE("the file carries the picture and what is known of it", "[snapshot_file]")
{
    const QTemporaryDir folder;
    const Snapshot snapshot = snapshotToWrite();
    const QString path = taken(writeSnapshot(folder.filePath(QStringLiteral("new/VideoGuard")), snapshot));
    const QImage read(path);
    CHECK(read.convertToFormat(QImage::Format_RGB32) == snapshot.picture.image);
    CHECK(textIn(path, "Camera") == QStringLiteral("Rīgas iela, stāvlaukums"));
    CHECK(textIn(path, "Title") == QStringLiteral("107 Rīgas iela, stāvlaukums"));
    CHECK(textIn(path, "Call Number") == QStringLiteral("107"));
    CHECK(textIn(path, "Owner") == QStringLiteral("Talsu novads"));
    CHECK(textIn(path, "Place") == QStringLiteral("Talsi"));
    CHECK(textIn(path, "Creation Time") == QStringLiteral("2026-03-04T12:32:08.240Z"));
    CHECK(textIn(path, "Local Time") == QStringLiteral("2026-03-04 14:32:08.240 +02:00"));
    CHECK(textIn(path, "Source Size") == QStringLiteral("1920x1080"));
    CHECK(textIn(path, "Damaged") == QStringLiteral("no"));
    CHECK(textIn(path, "Current") == QStringLiteral("yes"));
    CHECK(textIn(path, "Picture") == QStringLiteral("full size"));
    CHECK(textIn(path, "Software").startsWith(QStringLiteral("VideoGuard Console ")));
}

TEST_CASE("what is wrong with a picture stands in its file", "[snapshot_file]")
{
    const QTemporaryDir folder;
    Snapshot snapshot = snapshotToWrite();
    snapshot.picture.damaged = true;
    snapshot.current = false;
    snapshot.asPainted = true;
    snapshot.picture.crop = QRectF(0.25, 0.5, 0.5, 0.5);
    const QString path = taken(writeSnapshot(folder.path(), snapshot));
    CHECK(textIn(path, "Damaged").startsWith(QStringLiteral("yes")));
    CHECK(textIn(path, "Current").startsWith(QStringLiteral("no")));
    CHECK(textIn(path, "Picture") == QStringLiteral("as shown on the wall"));
    CHECK(textIn(path, "Crop") == QStringLiteral("0.2500 0.5000 0.5000 0.5000"));
}

TEST_CASE("a snapshot never overwrites another", "[snapshot_file]")
{
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths += taken(writeSnapshot(folder.path(), snapshotToWrite()));
    CHECK(paths.removeDuplicates() == 0);
    CHECK(QFileInfo(paths[1]).fileName() ==
          QStringLiteral("107_Rīgas_iela_stāvlaukums_20260304T123208Z (2).png"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}

TEST_CASE("a folder that cannot be made is refused", "[snapshot_file]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto written = writeSnapshot(file.fileName() + QStringLiteral("/below"), snapshotToWrite());
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Denied);
    CHECK_FALSE(written.error().cause.isEmpty());
}

TEST_CASE("without a picture nothing is written", "[snapshot_file]")
{
    const QTemporaryDir folder;
    Snapshot snapshot = snapshotToWrite();
    snapshot.picture = {};
    const auto written = writeSnapshot(folder.path(), snapshot);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Corrupt);
    CHECK(QDir(folder.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("when there is no room nothing half-written stays", "[snapshot_file]")
{
    const QTemporaryDir folder;
    Snapshot snapshot = snapshotToWrite();
    QImage noise(640, 360, QImage::Format_RGB32);
    unsigned seed = 1;
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, (seed = seed * 1664525 + 1013904223) | 0xff000000);
    }
    snapshot.picture.image = noise;
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{16384, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = writeSnapshot(folder.path(), snapshot);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Full);
    CHECK(QDir(folder.path()).isEmpty());
}
#endif

TEST_CASE("moments are written in UTC with milliseconds", "[snapshot_file]")
{
    CHECK(utcText(kMoment) == QStringLiteral("2026-03-04T12:32:08.240Z"));
    CHECK(utcText({}) == QStringLiteral("1970-01-01T00:00:00.000Z"));
    CHECK(utcText({std::chrono::microseconds(951782399999999)}) ==
          QStringLiteral("2000-02-28T23:59:59.999Z"));
}
