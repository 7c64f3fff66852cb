// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/wall_cases.h"

#include "tests/bench/probe/bench_cameras.h"

#include <algorithm>

namespace videoguard::bench {

namespace {

const QString kBench = QStringLiteral("wall_bench");
const QString kLimit = QStringLiteral("limit");

struct Targets {
    std::optional<double> ratio;
    double shown = 0; ///< pictures a second on every tile
    QString shownWords;
    std::optional<double> stall_ms;
};

WallTimes timesFor(const WallBench &bench)
{
    if (bench.quick)
        return {std::chrono::milliseconds(2000), std::chrono::milliseconds(3500)};
    return {};
}

/// The run with the middle cost a picture.
template<typename Run>
Run middle(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end(),
              [](const Run &a, const Run &b) { return a.perPicture_ms() < b.perPicture_ms(); });
    return runs[runs.size() / 2];
}

template<typename Run, typename Get>
std::vector<double> each(const std::vector<Run> &runs, Get get)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(get(run));
    return values;
}

struct Watched {
    std::vector<WallRun> consoles;
    std::vector<LimitRun> limits;
};

/// Limit and console in turn, so that a slower minute of the machine meets both.
base::Result<Watched> watchInTurn(WallBench &bench, const QString &name, const WallLoad &load)
{
    Watched watched;
    const int rounds = bench.quick ? 1 : 3;
    for (int round = 1; round <= rounds; ++round) {
        tell(QStringLiteral("%1: round %2 of %3, limit").arg(name).arg(round).arg(rounds));
        auto limit = watchLimit(load, timesFor(bench));
        if (!limit)
            return tl::unexpected(limit.error());
        watched.limits.push_back(*limit);
        tell(QStringLiteral("%1: round %2 of %3, console").arg(name).arg(round).arg(rounds));
        auto console = watchConsole(bench.screen, load, timesFor(bench), !bench.quick);
        if (!console)
            return tl::unexpected(console.error());
        watched.consoles.push_back(*console);
    }
    bench.watched.insert_or_assign(load.layout, middle(watched.consoles));
    bench.limits.insert_or_assign(load.layout, middle(watched.limits));
    return watched;
}

void printCost(const QString &name, const WallLoad &load, const Targets &targets, const Watched &watched)
{
    const auto console =
        each(watched.consoles, [&](const WallRun &run) { return run.perPicture_ms() * load.fps; });
    const auto limit =
        each(watched.limits, [&](const LimitRun &run) { return run.perPicture_ms() * load.fps; });
    const auto server = each(watched.consoles, [&](const WallRun &run) {
        return run.server_ms / run.shown.totalPerSecond * load.fps;
    });
    Figure figure{.bench = kBench, .caseName = name, .figure = QStringLiteral("cpu"), .reference = kLimit};
    figure.value = median(console);
    figure.unit = QStringLiteral("ms per stream-second");
    figure.ratio = median(console) / median(limit);
    if (targets.ratio) {
        figure.target = QStringLiteral("ratio <= %1").arg(*targets.ratio, 0, 'f', 2);
        figure.holds = *figure.ratio <= *targets.ratio;
    }
    figure.further = {{QStringLiteral("limit"), rounded(median(limit), 2)},
                      {QStringLiteral("x_server"), rounded(median(server), 2)},
                      {QStringLiteral("runs"), toJson(console, 2)},
                      {QStringLiteral("limit_runs"), toJson(limit, 2)},
                      {QStringLiteral("limit_fps"), rounded(median(each(watched.limits,
                                                                        [&](const LimitRun &run) {
                                                                            return run.picturesPerSecond /
                                                                                   double(load.urls.size());
                                                                        })),
                                                            2)},
                      {QStringLiteral("machine_load"), rounded(watched.consoles.back().load, 2)}};
    print(figure);
}

void printShown(const QString &name, const WallLoad &load, const Targets &targets, const Watched &watched)
{
    const auto lowest = each(watched.consoles, [](const WallRun &run) { return run.shown.lowestPerSecond; });
    const auto tiles = double(load.urls.size());
    Figure figure{.bench = kBench, .caseName = name, .figure = QStringLiteral("fps")};
    figure.value = median(lowest);
    figure.unit = QStringLiteral("pictures/s on the slowest tile");
    figure.target = targets.shownWords;
    const auto live = each(watched.consoles, [](const WallRun &run) { return double(run.shown.liveTiles); });
    const double liveTiles = *std::min_element(live.begin(), live.end());
    figure.holds = figure.value >= targets.shown && liveTiles >= tiles;
    figure.further = {
        {QStringLiteral("worst_run"), rounded(*std::min_element(lowest.begin(), lowest.end()), 2)},
        {QStringLiteral("mean"),
         rounded(median(each(watched.consoles,
                             [&](const WallRun &run) { return run.shown.totalPerSecond / tiles; })),
                 2)},
        {QStringLiteral("decoded_mean"),
         rounded(median(each(watched.consoles,
                             [&](const WallRun &run) { return run.shown.decodedPerSecond / tiles; })),
                 2)},
        {QStringLiteral("seen_by_x_server"),
         rounded(median(each(watched.consoles, [](const WallRun &run) { return run.seenPerSecond; })), 2)},
        {QStringLiteral("tiles_always_live"), liveTiles}};
    print(figure);
}

void printStalls(const QString &name, const Targets &targets, const Watched &watched)
{
    const auto stalls = each(watched.consoles, [](const WallRun &run) { return run.shown.stall_max_ms; });
    const auto whole = each(watched.consoles, [](const WallRun &run) { return run.stall_max_ms; });
    Figure figure{.bench = kBench, .caseName = name, .figure = QStringLiteral("stall")};
    figure.value = *std::max_element(stalls.begin(), stalls.end());
    figure.unit = QStringLiteral("ms, longest of the GUI thread");
    if (targets.stall_ms) {
        figure.target = QStringLiteral("< %1").arg(*targets.stall_ms);
        figure.holds = figure.value < *targets.stall_ms;
    }
    figure.further = {
        {QStringLiteral("with_opening"), rounded(*std::max_element(whole.begin(), whole.end()), 1)},
        {QStringLiteral("runs"), toJson(stalls, 2)}};
    print(figure);
}

base::Result<void> watchAndPrint(WallBench &bench, const QString &name, const WallLoad &load,
                                 const Targets &targets)
{
    const auto watched = watchInTurn(bench, name, load);
    if (!watched)
        return tl::unexpected(watched.error());
    printCost(name, load, targets, *watched);
    printShown(name, load, targets, *watched);
    printStalls(name, targets, *watched);
    return {};
}

WallLoad subs(WallBench &bench, int count, const QString &layout)
{
    return {layout, bench.cameras.subs(count), 15};
}

/// The run of a load, from this process' earlier cases when there is one.
base::Result<WallRun> consoleRun(WallBench &bench, const WallLoad &load)
{
    if (const auto found = bench.watched.find(load.layout); found != bench.watched.end())
        return found->second;
    tell(QStringLiteral("console, %1").arg(load.layout));
    auto run = watchConsole(bench.screen, load, timesFor(bench), false);
    if (run)
        bench.watched.insert_or_assign(load.layout, *run);
    return run;
}

} // namespace

base::Result<void> sixteenSubs(WallBench &bench)
{
    // Fifteen, less the one picture by which a count over eight seconds may be off.
    const Targets targets{1.20, 14.85, QStringLiteral("15 on every tile"), 50};
    return watchAndPrint(bench, QStringLiteral("16sub"), subs(bench, 16, QStringLiteral("4x4")), targets);
}

base::Result<void> fourMains(WallBench &bench)
{
    const Targets targets{1.20, 24.5, QStringLiteral(">= 24.5 on every tile"), 50};
    const WallLoad load{QStringLiteral("2x2"), bench.cameras.mains(4), 25};
    return watchAndPrint(bench, QStringLiteral("4main"), load, targets);
}

base::Result<void> sixtyFourSubs(WallBench &bench)
{
    const Targets targets{std::nullopt, 12, QStringLiteral("all live, >= 12 on every tile"), 50};
    return watchAndPrint(bench, QStringLiteral("64sub"), subs(bench, 64, QStringLiteral("8x8")), targets);
}

base::Result<void> memory(WallBench &bench)
{
    const QString name = QStringLiteral("memory16");
    const WallLoad few = subs(bench, 16, QStringLiteral("4x4"));
    const WallLoad many = subs(bench, 64, QStringLiteral("8x8"));
    if (!bench.limits.contains(few.layout)) {
        tell(QStringLiteral("%1: limit").arg(name));
        auto limit = watchLimit(few, timesFor(bench));
        if (!limit)
            return tl::unexpected(limit.error());
        bench.limits.insert_or_assign(few.layout, *limit);
    }
    const auto sixteen = consoleRun(bench, few);
    if (!sixteen)
        return tl::unexpected(sixteen.error());
    const auto sixtyFour = consoleRun(bench, many);
    if (!sixtyFour)
        return tl::unexpected(sixtyFour.error());

    const ProcessSample &limit = bench.limits.at(few.layout).memory;
    Figure whole{.bench = kBench, .caseName = name, .figure = QStringLiteral("rss"), .reference = kLimit};
    whole.value = sixteen->memory.rss_mb;
    whole.unit = QStringLiteral("MB");
    whole.ratio = whole.value / limit.rss_mb;
    whole.target = QStringLiteral("<= 150");
    whole.holds = whole.value <= 150;
    whole.further = {{QStringLiteral("limit"), rounded(limit.rss_mb, 1)},
                     {QStringLiteral("peak"), rounded(sixteen->memory.peak_rss_mb, 1)},
                     {QStringLiteral("pss"), rounded(sixteen->memory.pss_mb, 1)},
                     {QStringLiteral("limit_pss"), rounded(limit.pss_mb, 1)},
                     {QStringLiteral("threads"), sixteen->memory.threads}};
    print(whole);

    Figure further{.bench = kBench, .caseName = name, .figure = QStringLiteral("per_stream")};
    further.value = (sixtyFour->memory.rss_mb - sixteen->memory.rss_mb) / 48;
    further.unit = QStringLiteral("MB per further sub stream");
    further.target = QStringLiteral("<= 4");
    further.holds = further.value <= 4;
    further.further = {{QStringLiteral("rss_64"), rounded(sixtyFour->memory.rss_mb, 1)}};
    print(further);
    return {};
}

} // namespace videoguard::bench
