// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/bench_cameras.h"

#include "tests/support/camera_simulator.h"

namespace videoguard::bench {

using base::ErrorKind;
using test::CameraSimulator;

namespace {

QString subPath(int index)
{
    return QStringLiteral("/cam%1/sub").arg(index + 1);
}

QString mainPath(int index)
{
    return QStringLiteral("/main%1").arg(index + 1);
}

} // namespace

BenchCameras::BenchCameras()
    : m_simulator(std::make_unique<CameraSimulator>())
{
}
BenchCameras::~BenchCameras() = default;

base::Result<std::unique_ptr<BenchCameras>> BenchCameras::start()
{
    QStringList subs;
    for (const QString &scene :
         {QStringLiteral("lobby"), QStringLiteral("gym"), QStringLiteral("carpark"), QStringLiteral("mast")})
        subs << CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_%1.mp4").arg(scene));
    const QStringList mains{CameraSimulator::footage(QStringLiteral("main_h264_1080p25_lobby.mp4")),
                            CameraSimulator::footage(QStringLiteral("main_h264_1080p25_gym.mp4"))};
    if (subs.contains(QString()) || mains.contains(QString()))
        return base::fail(ErrorKind::NotFound, QStringLiteral("find the demo footage"));

    QStringList arguments{QStringLiteral("--cameras"), QString::number(kSubs),
                          QStringLiteral("--sub"),     subs.join(QLatin1Char(',')),
                          QStringLiteral("--clock"),   QStringLiteral("640x360@25")};
    for (int i = 0; i < kMains; ++i)
        arguments << CameraSimulator::mount(mainPath(i), mains.at(i % mains.size()));
    std::unique_ptr<BenchCameras> cameras(new BenchCameras);
    if (!cameras->m_simulator->start(arguments))
        return base::fail(ErrorKind::Internal, QStringLiteral("start the cameras"),
                          cameras->m_simulator->errorString());
    return cameras;
}

QStringList BenchCameras::subs(int count) const
{
    QStringList urls;
    for (int i = 0; i < count; ++i)
        urls << m_simulator->url(subPath(i));
    return urls;
}

QStringList BenchCameras::mains(int count) const
{
    QStringList urls;
    for (int i = 0; i < count; ++i)
        urls << m_simulator->url(mainPath(i));
    return urls;
}

QString BenchCameras::clock() const
{
    return m_simulator->url(QStringLiteral("/clock"));
}

base::Result<void> BenchCameras::cutSub(int index)
{
    return command(QStringLiteral("cut ") + subPath(index));
}

base::Result<void> BenchCameras::stallSub(int index)
{
    return command(QStringLiteral("stall ") + subPath(index));
}

base::Result<void> BenchCameras::dropOfSub(int index, int percent)
{
    return command(QStringLiteral("drop %1 %2").arg(subPath(index)).arg(percent));
}

base::Result<void> BenchCameras::throttleSub(int index, int kbps)
{
    return command(QStringLiteral("throttle %1 %2").arg(subPath(index)).arg(kbps));
}

base::Result<void> BenchCameras::resumeSub(int index)
{
    return command(QStringLiteral("resume ") + subPath(index));
}

base::Result<void> BenchCameras::switchOff()
{
    return command(QStringLiteral("listen off")).and_then([this] {
        return command(QStringLiteral("kick all"));
    });
}

base::Result<void> BenchCameras::switchOn()
{
    return command(QStringLiteral("listen on"));
}

base::Result<ProcessSample> BenchCameras::sample() const
{
    return sampleProcess(m_simulator->processId());
}

base::Result<void> BenchCameras::command(const QString &line)
{
    const QString answer = m_simulator->control(line);
    if (!answer.startsWith(QLatin1String("ok")))
        return base::fail(ErrorKind::Internal, QStringLiteral("tell the cameras: ") + line, answer);
    return {};
}

} // namespace videoguard::bench
