// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/bench_cameras.h"
#include "tests/bench/wall_cases.h"

#include <algorithm>

namespace videoguard::bench {

using base::ErrorKind;

namespace {

const QString kBench = QStringLiteral("wall_bench");

base::Result<std::unique_ptr<ConsoleProcess>> showWall(WallBench &bench, const WallLoad &load)
{
    auto console = ConsoleProcess::start(
        {.display = bench.screen.display(), .layout = load.layout, .urls = load.urls, .further = {}});
    if (!console)
        return console;
    if (!(*console)->waitForPictures(int(load.urls.size()), std::chrono::seconds(40)))
        return base::fail(ErrorKind::Timeout, QStringLiteral("show %1").arg(load.layout),
                          (*console)->lastWords());
    return console;
}

/// The first picture events of the kind `since` after `from_us`, a tile each.
std::vector<PictureEvent> eventsAfter(ConsoleProcess &console, const QString &since, qint64 from_us)
{
    std::vector<PictureEvent> events;
    for (const PictureEvent &event : console.statistics().events()) {
        const bool known = std::any_of(events.begin(), events.end(), [&event](const PictureEvent &other) {
            return other.tile == event.tile;
        });
        if (event.since == since && event.t_us > from_us && !known)
            events.push_back(event);
    }
    return events;
}

base::Result<std::vector<PictureEvent>> waitForEvents(ConsoleProcess &console, const QString &since,
                                                      qint64 from_us, std::size_t count,
                                                      std::chrono::milliseconds limit)
{
    const bool came =
        console.waitUntil([&] { return eventsAfter(console, since, from_us).size() >= count; }, limit);
    if (!came)
        return base::fail(ErrorKind::Timeout,
                          QStringLiteral("wait for %1 pictures after '%2'").arg(count).arg(since),
                          QStringLiteral("%1 came; %2")
                              .arg(eventsAfter(console, since, from_us).size())
                              .arg(console.lastWords()));
    return eventsAfter(console, since, from_us);
}

base::Result<void> xdotool(const XServer &screen, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("DISPLAY"), screen.display());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(5000) || process.exitCode() != 0)
        return base::fail(ErrorKind::Internal, QStringLiteral("xdotool ") + arguments.join(QLatin1Char(' ')),
                          process.errorString());
    return {};
}

/// The keyboard goes to the console (there is no window manager) and the first tile is selected.
base::Result<void> selectFirstTile(const XServer &screen, ConsoleProcess &console)
{
    const QPoint at = console.statistics().newest()->tiles.front().picture.center();
    return xdotool(screen,
                   {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                    QString::number(console.pid()), QStringLiteral("windowfocus"),
                    QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                    QStringLiteral("click"), QStringLiteral("1")});
}

void printMoments(const QString &caseName, const QString &name, double value, double target_ms,
                  const std::vector<double> &all, Figure figure = {})
{
    figure.bench = kBench;
    figure.caseName = caseName;
    figure.figure = name;
    figure.value = value;
    figure.unit = QStringLiteral("ms");
    figure.target = QStringLiteral("<= %1").arg(target_ms);
    figure.holds = value <= target_ms;
    figure.further.emplace_back(QStringLiteral("median"), rounded(median(all), 1));
    figure.further.emplace_back(QStringLiteral("worst"), rounded(quantile(all, 1), 1));
    figure.further.emplace_back(QStringLiteral("count"), int(all.size()));
    print(figure);
}

/// One stream, opened by itself, several times.
base::Result<void> openOne(WallBench &bench)
{
    const WallLoad load{QStringLiteral("1"), bench.cameras.subs(1), 15};
    std::vector<double> ours;
    std::vector<double> fromStart;
    std::vector<double> limit;
    const int rounds = bench.quick ? 2 : 7;
    for (int round = 1; round <= rounds; ++round) {
        tell(QStringLiteral("open: round %1 of %2").arg(round).arg(rounds));
        auto reference = DecodeReference::start(load.urls);
        if (!reference)
            return tl::unexpected(reference.error());
        const auto counts = (*reference)->waitForPictures(std::chrono::seconds(10));
        if (!counts)
            return tl::unexpected(counts.error());
        limit.push_back(counts->firstPicture_ms.front());
        reference->reset();

        auto console = showWall(bench, load);
        if (!console)
            return tl::unexpected(console.error());
        const auto events = waitForEvents(**console, QStringLiteral("opened"), 0, 1, std::chrono::seconds(5));
        if (!events)
            return tl::unexpected(events.error());
        ours.push_back(events->front().ms);
        fromStart.push_back(double(events->front().t_us - (*console)->startedAt_us()) / 1000);
    }
    Figure figure{.reference = QStringLiteral("limit")};
    figure.ratio = median(ours) / median(limit);
    figure.further = {{QStringLiteral("limit"), rounded(median(limit), 1)},
                      {QStringLiteral("from_exec"), rounded(median(fromStart), 1)},
                      {QStringLiteral("runs"), toJson(ours, 1)}};
    printMoments(QStringLiteral("open"), QStringLiteral("one_tile"), median(ours), 250, ours, figure);
    return {};
}

/// A whole wall at once: how long its tiles take, and whether the window stood still meanwhile.
base::Result<void> openSixteen(WallBench &bench)
{
    const WallLoad load{QStringLiteral("4x4"), bench.cameras.subs(16), 15};
    std::vector<double> slowest;
    std::vector<double> all;
    double stall_ms = 0;
    const int rounds = bench.quick ? 1 : 3;
    for (int round = 1; round <= rounds; ++round) {
        tell(QStringLiteral("open: wall of 16, round %1 of %2").arg(round).arg(rounds));
        auto console = showWall(bench, load);
        if (!console)
            return tl::unexpected(console.error());
        const auto events =
            waitForEvents(**console, QStringLiteral("opened"), 0, 16, std::chrono::seconds(5));
        if (!events)
            return tl::unexpected(events.error());
        std::vector<double> tiles;
        for (const PictureEvent &event : *events)
            tiles.push_back(event.ms);
        slowest.push_back(quantile(tiles, 1));
        all.insert(all.end(), tiles.begin(), tiles.end());
        for (const Second &second : (*console)->statistics().seconds())
            stall_ms = std::max(stall_ms, second.stall_max_ms);
    }
    Figure pictures{
        .bench = kBench, .caseName = QStringLiteral("open"), .figure = QStringLiteral("wall_of_16")};
    pictures.value = median(slowest);
    pictures.unit = QStringLiteral("ms, slowest of 16 tiles");
    pictures.further = {{QStringLiteral("median_tile"), rounded(median(all), 1)}};
    print(pictures);
    Figure stall{.bench = kBench, .caseName = QStringLiteral("open"), .figure = QStringLiteral("stall")};
    stall.value = stall_ms;
    stall.unit = QStringLiteral("ms, longest of the GUI thread");
    stall.target = QStringLiteral("< 50");
    stall.holds = stall_ms < 50;
    print(stall);
    return {};
}

} // namespace

base::Result<void> opening(WallBench &bench)
{
    return openOne(bench).and_then([&bench] { return openSixteen(bench); });
}

base::Result<void> returning(WallBench &bench)
{
    const WallLoad load{QStringLiteral("4x4"), bench.cameras.subs(16), 15};
    auto started = showWall(bench, load);
    if (!started)
        return tl::unexpected(started.error());
    ConsoleProcess &console = **started;
    const std::chrono::seconds hidden(bench.quick ? 6 : 30);
    std::vector<double> own;
    std::vector<double> fromKey;
    const int rounds = bench.quick ? 1 : 2;
    for (int round = 1; round <= rounds; ++round) {
        tell(QStringLiteral("return: round %1 of %2, hidden for %3 s")
                 .arg(round)
                 .arg(rounds)
                 .arg(hidden.count()));
        const int width = console.statistics().newest()->tiles.front().picture.width();
        auto entered = selectFirstTile(bench.screen, console).and_then([&] {
            return xdotool(bench.screen, {QStringLiteral("key"), QStringLiteral("Return")});
        });
        if (!entered)
            return tl::unexpected(entered.error());
        const bool large = console.waitUntil(
            [&] {
                const TileSecond *tile = console.statistics().newest()->find(0);
                return tile && tile->picture.width() > 2 * width;
            },
            std::chrono::seconds(5));
        if (!large || !console.letRun(hidden))
            return base::fail(ErrorKind::Internal, QStringLiteral("enlarge a tile"), console.lastWords());
        const qint64 pressed_us = monotonic_us();
        if (auto left = xdotool(bench.screen, {QStringLiteral("key"), QStringLiteral("Escape")}); !left)
            return tl::unexpected(left.error());
        const auto events =
            waitForEvents(console, QStringLiteral("visible"), pressed_us, 15, std::chrono::seconds(10));
        if (!events)
            return tl::unexpected(events.error());
        for (const PictureEvent &event : *events) {
            own.push_back(event.ms);
            fromKey.push_back(double(event.t_us - pressed_us) / 1000);
        }
        if (!console.letRun(std::chrono::milliseconds(1500)))
            return base::fail(ErrorKind::Internal, QStringLiteral("show the wall again"),
                              console.lastWords());
    }
    Figure figure;
    figure.further = {{QStringLiteral("hidden_s"), int(hidden.count())},
                      {QStringLiteral("worst_from_key_press"), rounded(quantile(fromKey, 1), 1)}};
    printMoments(QStringLiteral("return"), QStringLiteral("slowest_tile"), quantile(own, 1), 100, own,
                 figure);
    return {};
}

base::Result<void> reconnecting(WallBench &bench)
{
    constexpr int kTiles = 4;
    const WallLoad load{QStringLiteral("2x2"), bench.cameras.subs(kTiles), 15};
    auto started = showWall(bench, load);
    if (!started)
        return tl::unexpected(started.error());
    ConsoleProcess &console = **started;
    // Different lengths, so that every step of the growing delay is met.
    const std::vector<int> cuts = bench.quick ? std::vector<int>{7} : std::vector<int>{5, 12, 21};
    std::vector<double> all;
    for (const int seconds : cuts) {
        tell(QStringLiteral("reconnect: cut for %1 s").arg(seconds));
        if (!console.letRun(std::chrono::seconds(2)))
            return base::fail(ErrorKind::Internal, QStringLiteral("watch before a cut"), console.lastWords());
        for (int tile = 0; tile < kTiles; ++tile) {
            if (auto cut = bench.cameras.cutSub(tile); !cut)
                return cut;
        }
        if (!console.letRun(std::chrono::seconds(seconds)))
            return base::fail(ErrorKind::Internal, QStringLiteral("watch a cut"), console.lastWords());
        const qint64 resumed_us = monotonic_us();
        for (int tile = 0; tile < kTiles; ++tile) {
            if (auto resumed = bench.cameras.resumeSub(tile); !resumed)
                return resumed;
        }
        const auto events =
            waitForEvents(console, QStringLiteral("lost"), resumed_us, kTiles, std::chrono::seconds(60));
        if (!events)
            return tl::unexpected(events.error());
        for (const PictureEvent &event : *events)
            all.push_back(double(event.t_us - resumed_us) / 1000);
    }
    Figure figure;
    figure.further = {{QStringLiteral("runs"), toJson(all, 1)}};
    printMoments(QStringLiteral("reconnect"), QStringLiteral("slowest_tile"), quantile(all, 1), 2000, all,
                 figure);
    return {};
}

} // namespace videoguard::bench
