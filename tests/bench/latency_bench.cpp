// SPDX-License-Identifier: EUPL-1.2
/// From the making of a picture to its pixels on the screen, for the console and its peers on the same screen
/// and stream, one after the other. The pictures carry the time of their making (clock_pattern.h).
#include "tests/bench/latency_player.h"
#include "tests/bench/probe/bench_cameras.h"
#include "tests/bench/probe/report.h"
#include "tests/support/cameras/clock_pattern.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace {

using namespace videoguard;
using namespace videoguard::bench;

const QString kCase = QStringLiteral("640x360p25");

struct Times {
    int rounds = 2;
    std::chrono::milliseconds settle{3000};
    std::chrono::milliseconds watched{7000};
};

/// What was seen of one player in one round.
struct Sighting {
    double startUp_ms = 0;            ///< from exec to the first picture that can be read
    std::vector<double> latencies_ms; ///< a picture each, at first sight
};

/// Reads the code that stands on the screen in a picture's place.
class ClockReader
{
public:
    [[nodiscard]] static base::Result<ClockReader> open(const QString &display, const QRect &picture)
    {
        // Only the rows with the blocks: they lie from 9/15 to 11/15 of the height.
        const QRect rows(picture.x(), picture.y() + picture.height() * 9 / 15 - 1, picture.width(),
                         picture.height() * 2 / 15 + 3);
        auto grabber = ScreenGrabber::open(display, rows);
        if (!grabber)
            return tl::unexpected(grabber.error());
        return ClockReader(std::move(*grabber), {0, double(picture.y() - rows.y()), double(picture.width()),
                                                 double(picture.height())});
    }

    [[nodiscard]] std::optional<std::uint32_t> read()
    {
        const QImage &image = m_grabber->grab();
        if (image.isNull())
            return std::nullopt;
        return cameras::clock_pattern::decode(reinterpret_cast<const std::uint32_t *>(image.constBits()),
                                              image.bytesPerLine() / 4, m_picture);
    }

private:
    ClockReader(std::unique_ptr<ScreenGrabber> grabber, cameras::clock_pattern::Rect picture)
        : m_grabber(std::move(grabber))
        , m_picture(picture)
    {
    }

    std::unique_ptr<ScreenGrabber> m_grabber;
    cameras::clock_pattern::Rect m_picture; ///< in the grabbed pixels
};

/// Grabs every 1.5 ms for `time` and tells the age of each picture when it is first seen.
std::vector<double> watch(ClockReader &reader, std::chrono::milliseconds time)
{
    std::vector<double> ages;
    std::optional<std::uint32_t> last;
    const qint64 end_us = monotonic_us() + std::chrono::microseconds(time).count();
    while (monotonic_us() < end_us) {
        const auto code = reader.read();
        const qint64 now_us = monotonic_us();
        if (code && code != last) {
            // The picture that stood there already has waited for an unknown time.
            if (last) {
                const auto now_ms = static_cast<std::uint32_t>(now_us / 1000);
                ages.push_back(cameras::clock_pattern::age_ms(now_ms, *code) + double(now_us % 1000) / 1000);
            }
            last = code;
        }
        QThread::usleep(1500);
    }
    return ages;
}

base::Result<Sighting> sight(const PlayerKind &kind, const Showing &showing, const Times &times)
{
    auto reader = ClockReader::open(showing.display, showing.picture);
    if (!reader)
        return tl::unexpected(reader.error());
    // What the player before has left on the screen must be gone before it counts.
    const auto player = kind.start(showing);
    if (!player)
        return tl::unexpected(player.error());
    const qint64 started_us = (*player)->startedAt_us();
    const qint64 giveUp_us = started_us + 20'000'000;
    const auto started_ms = static_cast<std::uint32_t>(started_us / 1000);
    for (auto code = reader->read(); !code || cameras::clock_pattern::age_ms(*code, started_ms) > 60'000;
         code = reader->read()) {
        if (monotonic_us() > giveUp_us)
            return base::fail(base::ErrorKind::Timeout,
                              QStringLiteral("read the clock from %1").arg(kind.name));
        QThread::usleep(1500);
    }
    Sighting sighting;
    sighting.startUp_ms = double(monotonic_us() - started_us) / 1000;
    QThread::msleep(static_cast<unsigned long>(times.settle.count()));
    sighting.latencies_ms = watch(*reader, times.watched);
    if (sighting.latencies_ms.size() < 10)
        return base::fail(base::ErrorKind::Timeout, QStringLiteral("read the clock from %1").arg(kind.name),
                          QStringLiteral("%1 pictures").arg(sighting.latencies_ms.size()));
    return sighting;
}

struct Summary {
    double p50 = 0;
    double p95 = 0;
    double startUp_ms = 0;
    std::vector<double> rounds; ///< 95th percentile of each
    double picturesPerSecond = 0;
};

Summary summaryOf(const std::vector<Sighting> &sightings, const Times &times)
{
    Summary summary;
    std::vector<double> all;
    std::vector<double> startUps;
    for (const Sighting &sighting : sightings) {
        all.insert(all.end(), sighting.latencies_ms.begin(), sighting.latencies_ms.end());
        startUps.push_back(sighting.startUp_ms);
        summary.rounds.push_back(quantile(sighting.latencies_ms, 0.95));
    }
    summary.p50 = median(all);
    summary.p95 = quantile(all, 0.95);
    summary.startUp_ms = median(startUps);
    summary.picturesPerSecond =
        double(all.size()) / (double(sightings.size()) * double(times.watched.count()) / 1000);
    return summary;
}

Figure figureOf(const QString &player, const Summary &summary)
{
    Figure figure{.bench = QStringLiteral("latency_bench"), .caseName = kCase, .figure = player};
    figure.value = summary.p95;
    figure.unit = QStringLiteral("ms, 95th percentile");
    figure.further = {{QStringLiteral("p50"), rounded(summary.p50, 1)},
                      {QStringLiteral("rounds_p95"), toJson(summary.rounds, 1)},
                      {QStringLiteral("pictures_per_second"), rounded(summary.picturesPerSecond, 1)},
                      {QStringLiteral("first_picture_from_exec"), rounded(summary.startUp_ms, 0)}};
    return figure;
}

/// Ours beside the better of the peers; the peers' own lines follow.
void printAll(const std::vector<PlayerKind> &players, const std::map<QString, Summary> &summaries)
{
    std::vector<Figure> figures;
    std::optional<Figure> better;
    for (std::size_t i = 1; i < players.size(); ++i) {
        const auto found = summaries.find(players[i].name);
        if (found == summaries.end())
            continue;
        figures.push_back(figureOf(found->first, found->second));
        if (!better || figures.back().value < better->value)
            better = figures.back();
    }
    const auto found = summaries.find(players.front().name);
    if (found != summaries.end()) {
        Figure ours = figureOf(found->first, found->second);
        if (better) {
            ours.reference = better->figure;
            ours.ratio = ours.value / better->value;
            ours.target = QStringLiteral("ratio <= 1.00");
            // Half a grabbing interval is below what this can tell apart.
            ours.holds = ours.value <= better->value + 0.75;
        }
        print(ours);
    }
    for (const Figure &figure : figures)
        print(figure);
}

base::Result<void> run(bool quick)
{
    Times times;
    if (quick)
        times = {1, std::chrono::milliseconds(1500), std::chrono::milliseconds(4000)};
    const auto screen = XServer::start();
    if (!screen)
        return tl::unexpected(screen.error());
    const auto cameras = BenchCameras::start();
    if (!cameras)
        return tl::unexpected(cameras.error());
    tell(QStringLiteral("%1: where the console shows its picture").arg(kCase));
    const auto place = placeOfPicture((*screen)->display(), (*cameras)->clock());
    if (!place)
        return tl::unexpected(place.error());
    const Showing showing{(*screen)->display(), (*cameras)->clock(), *place};

    const std::vector<PlayerKind> players = installedPlayers();
    std::map<QString, std::vector<Sighting>> seen;
    for (int round = 1; round <= times.rounds; ++round) {
        for (const PlayerKind &player : players) {
            tell(QStringLiteral("%1: round %2 of %3, %4")
                     .arg(kCase)
                     .arg(round)
                     .arg(times.rounds)
                     .arg(player.name));
            auto sighting = sight(player, showing, times);
            if (sighting)
                seen[player.name].push_back(std::move(*sighting));
            else if (&player == &players.front())
                return tl::unexpected(sighting.error());
            else
                tell(base::describe(sighting.error()));
        }
    }
    std::map<QString, Summary> summaries;
    for (const auto &[name, sightings] : seen)
        summaries.emplace(name, summaryOf(sightings, times));
    printAll(players, summaries);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(
        QStringLiteral("Measures how old a picture is when it reaches the screen, one JSON object a line."),
        {kCase});
    if (options.end)
        return *options.end;
    askForPrecedence();
    if (const auto done = run(options.quick); !done) {
        tell(base::describe(done.error()));
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
