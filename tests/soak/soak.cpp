// SPDX-License-Identifier: EUPL-1.2
/// An hour (or `--minutes N`) of sixteen streams on bad lines. Prints one JSON object; leaves with 1 when
/// something did not hold.
#include "tests/bench/probe/report.h"
#include "tests/soak/soak_run.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdlib>

namespace {

using namespace videoguard;

/// The shorter the run, the earlier it must be settled: after ten minutes of an hour.
soak::Plan planFor(double minutes, unsigned seed)
{
    soak::Plan plan;
    plan.length = std::chrono::seconds(int(minutes * 60));
    plan.settled = std::min(plan.settled, plan.length / 3);
    plan.memoryWindow = std::min(plan.memoryWindow, plan.length / 4);
    plan.seed = seed;
    return plan;
}

bool printOutcome(const soak::Plan &plan, const soak::Outcome &outcome)
{
    constexpr double kMostGrowth_mb = 5;
    const bool holds =
        outcome.exitCode == 0 && outcome.liveAtEnd >= plan.streams && outcome.growth_mb() <= kMostGrowth_mb;
    bench::Figure figure{.bench = QStringLiteral("soak"),
                         .caseName = QStringLiteral("%1streams").arg(plan.streams),
                         .figure = QStringLiteral("rss_growth")};
    figure.value = outcome.growth_mb();
    figure.unit = QStringLiteral("MB since settled");
    figure.target = QStringLiteral("<= 5, no crash, all live at the end");
    figure.holds = holds;
    figure.further = {{QStringLiteral("minutes"), double(plan.length.count()) / 60},
                      {QStringLiteral("seed"), double(plan.seed)},
                      {QStringLiteral("exit_code"), outcome.exitCode},
                      {QStringLiteral("live_at_end"), outcome.liveAtEnd},
                      {QStringLiteral("recovery_s"), bench::rounded(outcome.recovery_s, 1)},
                      {QStringLiteral("troubles"), outcome.troubles},
                      {QStringLiteral("rss_settled"), bench::rounded(outcome.rssSettled_mb, 1)},
                      {QStringLiteral("rss_end"), bench::rounded(outcome.rssEnd_mb, 1)},
                      {QStringLiteral("rss_peak"), bench::rounded(outcome.rssPeak_mb, 1)},
                      {QStringLiteral("stall_max_ms"), bench::rounded(outcome.stall_max_ms, 1)},
                      {QStringLiteral("pictures_shown"), outcome.picturesShown},
                      {QStringLiteral("cpu_ms_per_s"), bench::rounded(outcome.cpu_ms, 1)}};
    bench::print(figure);
    if (!holds)
        bench::tell(outcome.lastWords);
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sixteen streams with random cuts, stalls and losses."));
    parser.addHelpOption();
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("How long; 60 by default."),
                                     QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the troubles; 1 by default."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({minutes, seed});
    parser.process(application);

    const soak::Plan plan = planFor(parser.value(minutes).toDouble(), parser.value(seed).toUInt());
    const auto outcome = soak::run(plan, bench::tell);
    if (!outcome) {
        bench::tell(base::describe(outcome.error()));
        return EXIT_FAILURE;
    }
    return printOutcome(plan, *outcome) ? EXIT_SUCCESS : EXIT_FAILURE;
}
