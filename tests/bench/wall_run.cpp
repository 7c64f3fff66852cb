// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/wall_run.h"

#include "tests/bench/probe/report.h"

#include <QThread>

namespace videoguard::bench {

using base::ErrorKind;

namespace {

/// Pictures of the tile `tile` a second, from what the X server saw painted inside its rectangle.
double seenPerSecond(const XServer &screen, const TileSecond &tile)
{
    constexpr std::chrono::milliseconds time(2000);
    auto meter = DamageMeter::open(screen.display());
    if (!meter || tile.picture.isEmpty())
        return 0;
    const qint64 pixels = (*meter)->pixelsPaintedWithin(tile.picture, time);
    const qint64 picture = qint64{tile.picture.width()} * tile.picture.height();
    return double(pixels) / double(picture) / (double(time.count()) / 1000);
}

} // namespace

base::Result<WallRun> watchConsole(const XServer &screen, const WallLoad &load, const WallTimes &times,
                                   bool watchDamage)
{
    const QString what = QStringLiteral("show %1 streams in %2").arg(load.urls.size()).arg(load.layout);
    auto started = ConsoleProcess::start(
        {.display = screen.display(), .layout = load.layout, .urls = load.urls, .further = {}});
    if (!started)
        return tl::unexpected(started.error());
    ConsoleProcess &console = **started;
    if (!console.waitForPictures(int(load.urls.size()), std::chrono::seconds(40)))
        return base::fail(console.running() ? ErrorKind::Timeout : ErrorKind::Internal, what,
                          console.lastWords());
    const auto ended = [&] { return base::fail(ErrorKind::Internal, what, console.lastWords()); };
    if (!console.letRun(times.warmUp))
        return ended();

    const auto console0 = console.sample();
    const auto server0 = screen.sample();
    if (!console.letRun(times.watched))
        return ended();
    const auto console1 = console.sample();
    const auto server1 = screen.sample();
    if (!console0 || !console1 || !server0 || !server1)
        return ended();

    WallRun run;
    run.console_ms = cpuPerSecond(*console0, *console1);
    run.server_ms = cpuPerSecond(*server0, *server1);
    run.memory = *console1;
    run.load = machineLoad();
    run.startedAt_us = console.startedAt_us();
    // The line that covers the last part of the watched time comes up to a second later.
    if (!console.letRun(std::chrono::milliseconds(300)))
        return ended();
    const auto shown = shownBetween(console.statistics().seconds(), console0->t_us, console1->t_us);
    if (!shown || shown->totalPerSecond <= 0)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("no statistics in the watched time"));
    run.shown = *shown;
    for (const Second &second : console.statistics().seconds())
        run.stall_max_ms = std::max(run.stall_max_ms, second.stall_max_ms);
    for (const PictureEvent &event : console.statistics().events()) {
        if (event.since == QLatin1String("opened"))
            run.opened.push_back(event);
    }
    if (watchDamage)
        run.seenPerSecond = seenPerSecond(screen, console.statistics().newest()->tiles.front());
    return run;
}

base::Result<LimitRun> watchLimit(const WallLoad &load, const WallTimes &times)
{
    auto started = DecodeReference::start(load.urls);
    if (!started)
        return tl::unexpected(started.error());
    DecodeReference &reference = **started;
    if (auto pictures = reference.waitForPictures(std::chrono::seconds(40)); !pictures)
        return tl::unexpected(pictures.error());
    QThread::msleep(static_cast<unsigned long>(times.warmUp.count()));

    const auto process0 = reference.sample();
    const auto counts0 = reference.counts();
    QThread::msleep(static_cast<unsigned long>(times.watched.count()));
    const auto process1 = reference.sample();
    const auto counts1 = reference.counts();
    for (const auto *counts : {&counts0, &counts1}) {
        if (!*counts)
            return tl::unexpected(counts->error());
    }
    for (const auto *process : {&process0, &process1}) {
        if (!*process)
            return tl::unexpected(process->error());
    }
    LimitRun run;
    run.cpu_ms = cpuPerSecond(*process0, *process1);
    run.picturesPerSecond =
        double(counts1->total() - counts0->total()) * 1e6 / double(counts1->t_us - counts0->t_us);
    run.memory = *process1;
    if (run.picturesPerSecond <= 0)
        return base::fail(ErrorKind::Timeout, QStringLiteral("decode for the limit"));
    return run;
}

} // namespace videoguard::bench
