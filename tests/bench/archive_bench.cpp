// SPDX-License-Identifier: EUPL-1.2
/// The index of the archive at a million segments: deleting what is due, and drawing months and years of it.
#include "app/archive/archive.h"
#include "app/archive/day_minutes.h"
#include "app/archive/segment_name.h"
#include "app/database/database.h"
#include "tests/bench/probe/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

namespace {

using namespace videoguard;
using namespace videoguard::bench;
using archive::Archive;
using base::Result;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

const QString kBench = QStringLiteral("archive_bench");
const QString kCase = QStringLiteral("sweep1m");
constexpr int kCameras = 20;
constexpr int kMinutes = 50'000; // of each camera, a segment each: 34.7 days
constexpr int kDrawn = 16;
constexpr qint64 kSegment_bytes = 4'000'000;
constexpr std::chrono::milliseconds kStep{10}; // asked of the sweep
constexpr double kTarget_ms = 20;
/// 2026-03-01 00:00 UTC
constexpr base::WallTime kBegin{std::chrono::microseconds(1'772'323'200'000'000)};

QString cameraId(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
}

base::WallTime minute(qint64 number)
{
    return kBegin + std::chrono::minutes(number);
}

double ms(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// The rows as recorders would have left them, written in bulk.
Result<void> fill(const QString &file)
{
    auto database = database::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    archive::DayMinutes full;
    full.set(0, archive::kMinutesOfDay, true);
    return (*database)->atomically([&]() -> Result<void> {
        for (int camera = 1; camera <= kCameras; ++camera) {
            auto name = (*database)->prepare(
                QStringLiteral("INSERT INTO camera (number, id, longest_us) VALUES (?, ?, 60000000)"));
            if (!name)
                return tl::unexpected(name.error());
            if (auto done = name->bind(1, camera).bind(2, cameraId(camera)).run(); !done)
                return done;
            auto rows = (*database)->prepare(QStringLiteral(
                "WITH RECURSIVE m(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM m WHERE n + 1 < ?4) "
                "INSERT INTO segment (camera, stream, place, state, begin_us, end_us, named_us, suffix, "
                "file, "
                "clock, clock_offset_us, clock_jumped, bytes, pictures, damaged_pictures, codec, codec_name, "
                "width, height, fps, audio, torn) SELECT ?1, 0, 1, 0, ?2 + n * 60000000, ?2 + n * 60000000 + "
                "60000000, ?2 + n * 60000000, '.mkv', NULL, 1, 0, 0, ?3, 1500, 0, 1, 'h264', 1920, 1080, 25, "
                "0, 0 FROM m"));
            if (!rows)
                return tl::unexpected(rows.error());
            if (auto done = rows->bind(1, camera)
                                .bind(2, kBegin.sinceEpoch.count())
                                .bind(3, kSegment_bytes)
                                .bind(4, kMinutes)
                                .run();
                !done)
                return done;
            auto days = (*database)->prepare(
                QStringLiteral("WITH RECURSIVE d(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < ?5) "
                               "INSERT INTO day (camera, day, place, minutes, damaged, clocks, bytes) SELECT "
                               "?1, ?2 + n, 1, ?3, NULL, 2, 1440 * ?4 FROM d"));
            if (!days)
                return tl::unexpected(days.error());
            if (auto done = days->bind(1, camera)
                                .bind(2, archive::dayOf(kBegin))
                                .bind(3, full.toBlob())
                                .bind(4, kSegment_bytes)
                                .bind(5, kMinutes / archive::kMinutesOfDay)
                                .run();
                !done)
                return done;
        }
        return (*database)->execute(
            QStringLiteral("UPDATE place SET bytes = %1").arg(qint64(kCameras) * kMinutes * kSegment_bytes));
    });
}

/// Empty files for the first minutes of every camera: what is going to be deleted.
Result<void> makeFiles(const QString &folder, int first, int minutes)
{
    for (int camera = 1; camera <= kCameras; ++camera) {
        for (int i = first; i < first + minutes; ++i) {
            const QString path = folder + u'/' +
                                 archive::relativePath({cameraId(camera), archive::Stream::Main, minute(i),
                                                        QStringLiteral(".mkv")});
            if (i % archive::kMinutesOfDay == 0 || i == first)
                QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || !file.resize(kSegment_bytes))
                return base::fail(base::ErrorKind::Full, QStringLiteral("make %1").arg(path),
                                  file.errorString());
        }
    }
    return {};
}

struct Steps {
    std::vector<double> ms;
    int segments = 0;
};

Result<Steps> sweep(Archive &archive, base::WallTime now)
{
    Steps steps;
    for (bool done = false; !done;) {
        const auto begin = Clock::now();
        const auto swept = archive.sweep(now, kStep);
        steps.ms.push_back(ms(Clock::now() - begin));
        if (!swept)
            return tl::unexpected(swept.error());
        steps.segments += swept->segments;
        done = swept->done;
    }
    return steps;
}

void report(const QString &figure, const Steps &steps)
{
    Figure line;
    line.bench = kBench;
    line.caseName = kCase;
    line.figure = figure;
    line.reference = QStringLiteral("limit");
    line.value = rounded(*std::max_element(steps.ms.cbegin(), steps.ms.cend()), 2);
    line.unit = QStringLiteral("ms");
    line.ratio = rounded(line.value / kTarget_ms, 3);
    line.target = QStringLiteral("longest step <= 20 ms");
    line.holds = line.value <= kTarget_ms;
    line.further = {{QStringLiteral("p95_ms"), rounded(quantile(steps.ms, 0.95), 2)},
                    {QStringLiteral("steps"), int(steps.ms.size())},
                    {QStringLiteral("deleted"), steps.segments},
                    {QStringLiteral("load"), rounded(machineLoad(), 2)}};
    print(line);
}

Result<void> draw(Archive &archive, const QString &figure, std::chrono::hours length, int rounds)
{
    std::vector<QString> ids;
    for (int camera = 1; camera <= kDrawn; ++camera)
        ids.push_back(cameraId(camera));
    const media::TimeRange range{minute(kMinutes) + -length, minute(kMinutes)};
    std::vector<double> took;
    std::size_t stretches = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = Clock::now();
        const auto found = archive.coverage(ids, range, range.length() / 1920);
        took.push_back(ms(Clock::now() - begin));
        if (!found)
            return tl::unexpected(found.error());
        stretches = 0;
        for (const auto &one : *found)
            stretches += one.size();
    }
    Figure line;
    line.bench = kBench;
    line.caseName = kCase;
    line.figure = figure;
    line.value = rounded(quantile(took, 0.95), 2);
    line.unit = QStringLiteral("ms");
    line.further = {{QStringLiteral("cameras"), kDrawn}, {QStringLiteral("stretches"), int(stretches)}};
    print(line);
    return {};
}

Result<void> sweepAMillion(bool quick)
{
    // Where the temporary folder is in memory, deleting costs nothing: use the one we are in.
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/archive-bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("archive.db"));
    const QString footage = folder.filePath(QStringLiteral("archive"));
    auto archive = Archive::open(file);
    if (!archive)
        return tl::unexpected(archive.error());
    archive::Settings settings;
    settings.floor_bytes = 0;
    if (auto set = (*archive)->setSettings(settings); !set)
        return set;
    if (auto made = (*archive)->prepareFolder(); !made)
        return made;
    tell(QStringLiteral("writing %1 rows").arg(kCameras * kMinutes));
    if (auto filled = fill(file); !filled)
        return filled;
    const int minutes = quick ? 250 : 5000;
    tell(QStringLiteral("making %1 files").arg(2 * minutes * kCameras));
    if (auto made = makeFiles(footage, 0, 2 * minutes); !made)
        return made;

    const int rounds = quick ? 20 : 200;
    if (auto drawn = draw(**archive, QStringLiteral("coverage_day"), 24h, rounds); !drawn)
        return drawn;
    if (auto drawn = draw(**archive, QStringLiteral("coverage_month"), 30 * 24h, rounds); !drawn)
        return drawn;
    if (auto drawn = draw(**archive, QStringLiteral("coverage_year"), 365 * 24h, rounds); !drawn)
        return drawn;

    // One camera is held whole: the sweep passes over it.
    archive::Hold hold;
    hold.cameraIds = {cameraId(kCameras)};
    hold.range = {minute(0), minute(kMinutes)};
    hold.who = QStringLiteral("bench");
    hold.why = QStringLiteral("bench");
    if (const auto held = (*archive)->setHold(hold); !held)
        return tl::unexpected(held.error());
    const auto byAge = sweep(**archive, minute(minutes) + 30 * 24h);
    if (!byAge)
        return tl::unexpected(byAge.error());
    report(QStringLiteral("retention"), *byAge);
    settings.budget_bytes = qint64(double(kSegment_bytes) *
                                   (double(kCameras) * kMinutes - 2.0 * minutes * (kCameras - 1)) / 0.99);
    if (auto set = (*archive)->setSettings(settings); !set)
        return set;
    const auto bySpace = sweep(**archive, minute(minutes) + 30 * 24h);
    if (!bySpace)
        return tl::unexpected(bySpace.error());
    report(QStringLiteral("budget"), *bySpace);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(
        QStringLiteral("Measures the archive's index at a million segments, one JSON object a line."),
        {kCase});
    if (options.end)
        return *options.end;
    askForPrecedence();
    if (const auto done = sweepAMillion(options.quick); !done) {
        tell(base::describe(done.error()));
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
