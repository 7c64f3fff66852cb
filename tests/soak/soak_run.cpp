// SPDX-License-Identifier: EUPL-1.2
#include "tests/soak/soak_run.h"

#include "tests/bench/probe/console_process.h"
#include "tests/bench/probe/report.h"
#include "tests/soak/trouble.h"

#include <algorithm>

namespace videoguard::soak {

using base::ErrorKind;
using bench::BenchCameras;
using bench::ConsoleProcess;
using bench::monotonic_us;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

struct MemorySample {
    qint64 t_us = 0;
    double rss_mb = 0;
};

double medianBetween(const std::vector<MemorySample> &samples, qint64 from_us, qint64 to_us)
{
    std::vector<double> values;
    for (const MemorySample &sample : samples) {
        if (sample.t_us >= from_us && sample.t_us <= to_us)
            values.push_back(sample.rss_mb);
    }
    return bench::median(values);
}

int liveTiles(const bench::Second *second)
{
    if (!second)
        return 0;
    return int(std::count_if(second->tiles.begin(), second->tiles.end(), [](const bench::TileSecond &tile) {
        return tile.state == QLatin1String("live");
    }));
}

qint64 shownPictures(const bench::Second &second)
{
    qint64 shown = 0;
    for (const bench::TileSecond &tile : second.tiles)
        shown += tile.shown;
    return shown;
}

/// One running soak: the cameras, the console, what was noted.
class Soak
{
public:
    Soak(const Plan &plan, BenchCameras &cameras, ConsoleProcess &console)
        : m_plan(plan)
        , m_console(console)
        , m_trouble(cameras, plan.streams, plan.seed)
    {
    }

    /// False when the console ended by itself.
    [[nodiscard]] base::Result<bool> trouble(const std::function<void(const QString &)> &progress);
    /// False when the console ended by itself.
    [[nodiscard]] base::Result<bool> recover();
    [[nodiscard]] Outcome outcome() const;

private:
    void note();

    const Plan &m_plan;
    ConsoleProcess &m_console;
    Trouble m_trouble;
    qint64 m_begin_us = 0;
    qint64 m_end_us = 0;
    std::vector<MemorySample> m_memory;
    Outcome m_outcome;
};

void Soak::note()
{
    if (const auto sample = m_console.sample()) {
        m_memory.push_back({sample->t_us, sample->rss_mb});
        m_outcome.rssPeak_mb = std::max(m_outcome.rssPeak_mb, sample->rss_mb);
        m_outcome.cpu_ms = sample->cpu_ms / (double(sample->t_us - m_console.startedAt_us()) / 1e6);
    }
    // What opening costs is measured elsewhere; here the night counts.
    for (const bench::Second &second : m_console.statistics().seconds()) {
        if (second.t_us > m_begin_us + 10'000'000)
            m_outcome.stall_max_ms = std::max(m_outcome.stall_max_ms, second.stall_max_ms);
        m_outcome.picturesShown = shownPictures(second);
        m_outcome.liveAtEnd = liveTiles(&second);
    }
    m_console.statistics().forgetBefore(monotonic_us() - 5'000'000);
}

base::Result<bool> Soak::trouble(const std::function<void(const QString &)> &progress)
{
    m_begin_us = monotonic_us();
    m_end_us = m_begin_us + microseconds(m_plan.length).count();
    qint64 nextLine_us = m_begin_us + microseconds(seconds(60)).count();
    while (monotonic_us() < m_end_us) {
        if (auto step = m_trouble.step(monotonic_us()); !step)
            return tl::unexpected(step.error());
        if (!m_console.letRun(std::chrono::milliseconds(500)))
            return false;
        note();
        if (monotonic_us() >= nextLine_us) {
            nextLine_us += microseconds(seconds(60)).count();
            progress(QStringLiteral("%1 min: %2 MB, %3 of %4 live, %5 troubles, longest stall %6 ms")
                         .arg((monotonic_us() - m_begin_us) / 60'000'000)
                         .arg(m_memory.empty() ? 0 : m_memory.back().rss_mb, 0, 'f', 1)
                         .arg(m_outcome.liveAtEnd)
                         .arg(m_plan.streams)
                         .arg(m_trouble.count())
                         .arg(m_outcome.stall_max_ms, 0, 'f', 0));
        }
    }
    return true;
}

base::Result<bool> Soak::recover()
{
    if (auto ended = m_trouble.endAll(); !ended)
        return tl::unexpected(ended.error());
    const qint64 from_us = monotonic_us();
    const bool live = m_console.waitUntil(
        [&] {
            const bench::Second *newest = m_console.statistics().newest();
            return newest && newest->t_us > from_us && liveTiles(newest) >= m_plan.streams;
        },
        m_plan.recovery);
    m_outcome.recovery_s = double(monotonic_us() - from_us) / 1e6;
    note();
    return live || m_console.running();
}

Outcome Soak::outcome() const
{
    Outcome outcome = m_outcome;
    const qint64 window_us = microseconds(m_plan.memoryWindow).count();
    const qint64 settled_us = m_begin_us + microseconds(m_plan.settled).count();
    outcome.troubles = m_trouble.count();
    outcome.rssSettled_mb = medianBetween(m_memory, settled_us, settled_us + window_us);
    outcome.rssEnd_mb = medianBetween(m_memory, m_end_us - window_us, m_end_us);
    return outcome;
}

} // namespace

base::Result<Outcome> run(const Plan &plan, const std::function<void(const QString &)> &progress)
{
    const auto cameras = BenchCameras::start();
    if (!cameras)
        return tl::unexpected(cameras.error());
    // It ends by itself, so that its own clean end is seen, leaks included where they are looked for.
    constexpr seconds opening(20);
    const seconds life = opening + plan.length + plan.recovery;
    auto started =
        ConsoleProcess::start({.display = {},
                               .layout = QStringLiteral("4x4"),
                               .urls = (*cameras)->subs(plan.streams),
                               .further = {QStringLiteral("--exit-after"), QString::number(life.count())}});
    if (!started)
        return tl::unexpected(started.error());
    ConsoleProcess &console = **started;
    if (!console.waitForPictures(plan.streams, opening))
        return base::fail(ErrorKind::Timeout, QStringLiteral("show %1 streams").arg(plan.streams),
                          console.lastWords());
    Soak soak(plan, **cameras, console);
    const auto survived = soak.trouble(progress);
    if (!survived)
        return tl::unexpected(survived.error());
    if (*survived) {
        if (const auto recovered = soak.recover(); !recovered)
            return tl::unexpected(recovered.error());
    }
    Outcome outcome = soak.outcome();
    // Until its time has come, and ten seconds for its end; `stop` then only collects how it went.
    const bool ended = !console.letRun(life + seconds(10) - plan.length);
    outcome.exitCode = ended ? console.stop() : -1;
    outcome.lastWords = console.lastWords();
    return outcome;
}

} // namespace videoguard::soak
