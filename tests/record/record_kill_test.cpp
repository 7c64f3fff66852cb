// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_tags.h"
#include "tests/media/camera_thread.h"
#include "tests/record/record_material.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QRandomGenerator>

#include <thread>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

constexpr int kStreams = 3;

/// When the first and the last picture of each stream came in.
struct Received {
    qint64 first = 0;
    qint64 last = 0;
};
using AllReceived = std::array<Received, kStreams>;

// On a thread of its own, see CameraThread.
AllReceived recordAndKill(const QString &folder, const QStringList &urls, std::chrono::milliseconds after)
{
    AllReceived all{};
    std::thread([&] {
        QProcess console;
        console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        console.start(QStringLiteral(VIDEOGUARD_RECORD_CONSOLE),
                      QStringList{folder, QStringLiteral("2000")} + urls);
        const auto until = std::chrono::steady_clock::now() + after;
        QByteArray told;
        while (std::chrono::steady_clock::now() < until) {
            console.waitForReadyRead(20);
            told += console.readAllStandardOutput();
        }
        console.kill(); // SIGKILL
        console.waitForFinished();
        told += console.readAllStandardOutput();
        for (const QByteArray &line : told.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            const int stream = words.value(0).toInt();
            if (words.size() != 2 || stream >= kStreams)
                continue;
            Received &received = all[static_cast<size_t>(stream)];
            received.last = words[1].toLongLong();
            if (received.first == 0)
                received.first = received.last;
        }
    }).join();
    return all;
}

// UTC of the last picture that can be read from the folder, after looking at every file of it.
qint64 lastPicture(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.mkv")}, QDir::Files, QDir::Name);
    qint64 newest = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const FileContents file = readFile(folder + QLatin1Char('/') + names[i]);
        CAPTURE(i, names[i].toStdString());
        if (!file.opens && i + 1 == names.size())
            continue; // killed between its head and its first picture
        CHECK(file.opens);
        CHECK(file.decodeErrors == 0);
        CHECK(file.decoded == file.pictures);
        const bool closed = file.tags.value(media::kTagClosed).toInt() == 1;
        CHECK((closed || i + 1 >= names.size()));
        if (file.times_ms.empty())
            continue;
        const qint64 begin = file.tags.value(media::kTagStart).toLongLong();
        if (newest > 0)
            CHECK(begin - newest < 300'000);
        newest = begin + file.times_ms.back() * 1000;
    }
    return newest;
}

} // namespace

TEST_CASE("Whenever recording is killed, at most two seconds are lost and every file can be read",
          "[record][recorder][kill]")
{
    CameraThread simulator;
    REQUIRE(simulator.start(
        CameraSimulator::mount(QStringLiteral("/a"),
                               CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_lobby.mp4"))) +
        CameraSimulator::mount(QStringLiteral("/b"),
                               CameraSimulator::footage(QStringLiteral("main_h265_1080p25_lobby.mp4"))) +
        CameraSimulator::mount(QStringLiteral("/c"), CameraSimulator::footage(QStringLiteral(
                                                         "sub_mjpeg_rtp_640x360p10_carpark.mkv")))));
    const QStringList urls{simulator.url(QStringLiteral("/a")), simulator.url(QStringLiteral("/b")),
                           simulator.url(QStringLiteral("/c"))};
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("VIDEOGUARD_KILL_ROUNDS", &given);
    const int rounds = given ? asked : 10;
    qint64 worst = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const std::chrono::milliseconds after(QRandomGenerator::global()->bounded(1500, 5000));
        CAPTURE(round, after.count());
        const AllReceived all = recordAndKill(folder.path(), urls, after);
        for (int stream = 0; stream < kStreams; ++stream) {
            CAPTURE(stream);
            const auto [first, last] = all[static_cast<size_t>(stream)];
            REQUIRE(last > 0);
            const qint64 kept = lastPicture(QStringLiteral("%1/%2").arg(folder.path()).arg(stream));
            if (kept == 0) { // nothing at all may be lost while it is less than two seconds
                CHECK(last - first <= 2'000'000);
                continue;
            }
            worst = std::max(worst, last - kept);
            CHECK(last - kept <= 2'000'000);
        }
    }
    WARN("lost at most " << worst / 1000 << " ms in " << rounds << " rounds");
}
