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

/// The first picture events of the kind `since` (empty = of any) after `from_us`, a tile each.
std::vector<PictureEvent> eventsAfter(ConsoleProcess &console, const QString &since, qint64 from_us)
{
    std::vector<PictureEvent> events;
    for (const PictureEvent &event : console.statistics().events()) {
        const bool known = std::any_of(events.begin(), events.end(), [&event](const PictureEvent &other) {
            return other.tile == event.tile;
        });
        if ((since.isEmpty() || event.since == since) && event.t_us > from_us && !known)
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
                          QStringLiteral("wait for %1 pictures '%2'").arg(count).arg(since),
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

void printMoments(const QString &caseName, const QString &name, double value, std::optional<double> target_ms,
                  const std::vector<double> &all, Figure figure = {})
{
    figure.bench = kBench;
    figure.caseName = caseName;
    figure.figure = name;
    figure.value = value;
    figure.unit = QStringLiteral("ms");
    if (target_ms) {
        figure.target = QStringLiteral("<= %1").arg(*target_ms);
        figure.holds = value <= *target_ms;
    }
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

namespace {

/// Hides every tile but the first behind it, shows them again: from the key to each tile's picture, in
/// milliseconds.
base::Result<std::vector<double>> timesToShowAgain(WallBench &bench, const WallLoad &load, int rounds,
                                                   std::chrono::milliseconds hidden)
{
    auto started = showWall(bench, load);
    if (!started)
        return tl::unexpected(started.error());
    ConsoleProcess &console = **started;
    const auto failed = [&console](const QString &what) {
        return base::fail(ErrorKind::Internal, what, console.lastWords());
    };
    std::vector<double> all;
    for (int round = 1; round <= rounds; ++round) {
        tell(QStringLiteral("return: %1, round %2 of %3").arg(load.layout).arg(round).arg(rounds));
        const int width = console.statistics().newest()->tiles.front().picture.width();
        const auto entered = selectFirstTile(bench.screen, console).and_then([&] {
            return pressKey(bench.screen.display(), "Return");
        });
        if (!entered)
            return tl::unexpected(entered.error());
        const auto isLarge = [&] {
            const TileSecond *tile = console.statistics().newest()->find(0);
            return tile && tile->picture.width() > width * 3 / 2;
        };
        if (!console.waitUntil(isLarge, std::chrono::seconds(5)) || !console.letRun(hidden))
            return failed(QStringLiteral("enlarge a tile"));
        const auto pressed_us = pressKey(bench.screen.display(), "Escape");
        if (!pressed_us)
            return tl::unexpected(pressed_us.error());
        const auto events = waitForEvents(console, {}, *pressed_us, std::size_t(load.urls.size() - 1),
                                          std::chrono::seconds(10));
        if (!events)
            return tl::unexpected(events.error());
        for (const PictureEvent &event : *events)
            all.push_back(double(event.t_us - *pressed_us) / 1000);
        if (!console.letRun(std::chrono::milliseconds(1500)))
            return failed(QStringLiteral("show the wall again"));
    }
    return all;
}

} // namespace

base::Result<void> returning(WallBench &bench)
{
    // The kept group of pictures is up to two seconds long; rounds of different length meet it at different
    // places.
    const auto hidden = bench.quick ? std::chrono::milliseconds(4300) : std::chrono::milliseconds(30300);
    const int rounds = bench.quick ? 1 : 3;
    const WallLoad two{QStringLiteral("2x2"), bench.cameras.subs(2), 15};
    const WallLoad sixteen{QStringLiteral("4x4"), bench.cameras.subs(16), 15};
    for (const auto &[name, load] :
         {std::pair(QStringLiteral("one_tile"), two), std::pair(QStringLiteral("slowest_of_15"), sixteen)}) {
        const auto times = timesToShowAgain(bench, load, rounds, hidden);
        if (!times)
            return tl::unexpected(times.error());
        Figure figure;
        figure.further = {{QStringLiteral("hidden_s"), double(hidden.count()) / 1000}};
        printMoments(QStringLiteral("return"), name, quantile(*times, 1), 100, *times, figure);
    }
    return {};
}

namespace {

constexpr int kCutTiles = 4;

/// How the cameras go and come back.
struct Outage {
    QString name;
    base::Result<void> (*begin)(BenchCameras &);
    base::Result<void> (*end)(BenchCameras &);
    std::optional<double> target_ms;
};

base::Result<void> eachSub(BenchCameras &cameras, base::Result<void> (BenchCameras::*command)(int))
{
    for (int tile = 0; tile < kCutTiles; ++tile) {
        if (auto done = (cameras.*command)(tile); !done)
            return done;
    }
    return {};
}

/// From the end of each outage to the picture of each tile, in milliseconds.
base::Result<std::vector<double>> timesToReturn(WallBench &bench, ConsoleProcess &console,
                                                const Outage &outage)
{
    // Different lengths, so that every step of the growing delay is met.
    const std::vector<int> lengths = bench.quick ? std::vector<int>{7} : std::vector<int>{5, 12, 21};
    std::vector<double> all;
    for (const int seconds : lengths) {
        tell(QStringLiteral("reconnect: %1 for %2 s").arg(outage.name).arg(seconds));
        if (!console.letRun(std::chrono::seconds(2)))
            return base::fail(ErrorKind::Internal, QStringLiteral("watch before an outage"),
                              console.lastWords());
        if (auto begun = outage.begin(bench.cameras); !begun)
            return tl::unexpected(begun.error());
        if (!console.letRun(std::chrono::seconds(seconds)))
            return base::fail(ErrorKind::Internal, QStringLiteral("watch an outage"), console.lastWords());
        const qint64 ended_us = monotonic_us();
        if (auto ended = outage.end(bench.cameras); !ended)
            return tl::unexpected(ended.error());
        const auto events =
            waitForEvents(console, QStringLiteral("lost"), ended_us, kCutTiles, std::chrono::seconds(60));
        if (!events)
            return tl::unexpected(events.error());
        for (const PictureEvent &event : *events)
            all.push_back(double(event.t_us - ended_us) / 1000);
    }
    return all;
}

} // namespace

base::Result<void> reconnecting(WallBench &bench)
{
    // A device that is off refuses connections, and that it accepts them again can be seen by trying. One
    // that accepts them and hangs up (a recorder whose camera is gone) is asked again at growing intervals
    // only.
    const std::vector<Outage> outages{
        {QStringLiteral("switched_off"), [](BenchCameras &cameras) { return cameras.switchOff(); },
         [](BenchCameras &cameras) { return cameras.switchOn(); }, 2000},
        {QStringLiteral("hung_up"),
         [](BenchCameras &cameras) { return eachSub(cameras, &BenchCameras::cutSub); },
         [](BenchCameras &cameras) { return eachSub(cameras, &BenchCameras::resumeSub); }, std::nullopt}};
    const WallLoad load{QStringLiteral("2x2"), bench.cameras.subs(kCutTiles), 15};
    for (const Outage &outage : outages) {
        auto console = showWall(bench, load);
        if (!console)
            return tl::unexpected(console.error());
        const auto times = timesToReturn(bench, **console, outage);
        if (!times)
            return tl::unexpected(times.error());
        Figure figure;
        figure.further = {{QStringLiteral("runs"), toJson(*times, 1)}};
        printMoments(QStringLiteral("reconnect"), outage.name, quantile(*times, 1), outage.target_ms, *times,
                     figure);
    }
    return {};
}

} // namespace videoguard::bench
