// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"
#include "app/archive/day_minutes.h"
#include "app/database/database.h"
#include "tests/bench/probe/report.h"
#include "tests/bench/review_bench_cases.h"
#include "ui/review/timeline.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>
#include <random>

#include <time.h>

namespace videoguard::bench {
namespace {

using archive::Archive;
using base::Result;
using base::WallTime;
using database::Database;
using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr int kCameras = 16;
constexpr int kSegments = 1'000'000;
constexpr int kRun = 7; ///< segments of a minute without a gap between them
constexpr QSize kSize(1920, 640);
constexpr double kTarget_ms = 8;
constexpr microseconds kYear = 365 * 24h;

WallTime now()
{
    return {
        std::chrono::milliseconds(QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())};
}

QString cameraId(int index)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(index, 12, 10, QLatin1Char('0'));
}

/// A year of 16 cameras that record when something moves: seven minutes, then a pause that is never the same.
class Index
{
public:
    [[nodiscard]] Result<void> make(const QString &folder)
    {
        m_file = folder + QStringLiteral("/archive.db");
        auto archive = Archive::open(m_file);
        if (!archive)
            return tl::unexpected(archive.error());
        archive::Settings settings;
        settings.folder = folder + QStringLiteral("/footage");
        if (const auto set = (*archive)->setSettings(settings); !set)
            return set;
        if (const auto ready = (*archive)->prepareFolder(); !ready)
            return ready;
        // Numbers of cameras and of the place are the archive's to give.
        media::SegmentFacts first;
        first.path = settings.folder + QStringLiteral("/first.mkv");
        first.range = {now() + -kYear, now() + -kYear + 1min};
        for (int camera = 0; camera < kCameras; ++camera) {
            const auto id = (*archive)->begin(cameraId(camera), archive::Stream::Main, first);
            if (!id)
                return tl::unexpected(id.error());
            if (const auto closed = (*archive)->update(*id, first, false); !closed)
                return closed;
        }
        auto database = Database::open(m_file);
        if (!database)
            return tl::unexpected(database.error());
        return (*database)->atomically([&] { return fill(**database); });
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    [[nodiscard]] static Result<void> fill(Database &database)
    {
        auto segment = database.prepare(QStringLiteral(
            "INSERT INTO segment (camera, stream, place, state, begin_us, end_us, named_us, suffix, clock, "
            "clock_offset_us, clock_jumped, bytes, pictures, damaged_pictures, codec, codec_name, width, "
            "height, fps, audio, torn) VALUES (?1, 0, (SELECT max(number) FROM place), 0, ?2, ?3, ?2 / 1000 "
            "* "
            "1000, '.mkv', 1, 0, 0, 7500000, 1500, ?4, 1, 'h264', 1920, 1080, 25.0, 0, 0)"));
        if (!segment)
            return tl::unexpected(segment.error());
        std::mt19937 random(5);
        std::uniform_int_distribution<int> pause(20, 83); // minutes; 51.9 on the average make a year
        for (int camera = 1; camera <= kCameras; ++camera) {
            std::map<qint64, std::pair<archive::DayMinutes, archive::DayMinutes>> days;
            qint64 minute = std::chrono::floor<std::chrono::minutes>((now() + -kYear).sinceEpoch).count();
            for (int i = 0; i < kSegments / kCameras; ++i, ++minute) {
                if (i % kRun == 0)
                    minute += pause(random);
                const bool damaged = i % 997 == 0;
                const qint64 begin_us = minute * 60'000'000;
                segment->bind(1, camera)
                    .bind(2, begin_us)
                    .bind(3, begin_us + 60'000'000)
                    .bind(4, damaged ? 1 : 0);
                if (const auto done = segment->run(); !done)
                    return done;
                auto &[whole, torn] = days[minute / archive::kMinutesOfDay];
                const auto at = static_cast<int>(minute % archive::kMinutesOfDay);
                whole.set(at, at + 1, true);
                if (damaged)
                    torn.set(at, at + 1, true);
            }
            if (const auto done = fillDays(database, camera, days); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] static Result<void>
    fillDays(Database &database, int camera,
             const std::map<qint64, std::pair<archive::DayMinutes, archive::DayMinutes>> &days)
    {
        auto day = database.prepare(
            QStringLiteral("INSERT OR REPLACE INTO day (camera, day, place, minutes, damaged, clocks, bytes) "
                           "VALUES (?1, ?2, (SELECT max(number) FROM place), ?3, ?4, 2, 0)"));
        if (!day)
            return tl::unexpected(day.error());
        for (const auto &[number, minutes] : days) {
            day->bind(1, camera)
                .bind(2, number)
                .bind(3, minutes.first.toBlob())
                .bind(4, minutes.second.toBlob());
            if (const auto done = day->run(); !done)
                return done;
        }
        return {};
    }

    QString m_file;
};

double threadCpu_ms()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

/// The timeline as an operator has it; notes what each painting cost.
class MeasuredTimeline : public review::Timeline
{
public:
    std::vector<double> paints_ms;
    std::vector<double> cpu_ms; ///< of the GUI thread alone, whatever else the machine does

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QElapsedTimer clock;
        const double cpu = threadCpu_ms();
        clock.start();
        Timeline::paintEvent(event);
        cpu_ms.push_back(threadCpu_ms() - cpu);
        paints_ms.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
};

struct Zoom {
    QString name;
    microseconds length;
};

class Run
{
public:
    Run(Archive &archive, bool quick)
        : m_archive(archive)
        , m_rounds(quick ? 12 : 60)
    {
        for (int i = 0; i < kCameras; ++i)
            m_ids.push_back(cameraId(i));
        m_timeline.setZone(QByteArrayLiteral("Europe/Riga"));
        m_timeline.setBounds({now() + -kYear, now()});
        m_timeline.setMarks(marks());
        m_timeline.resize(kSize);
        m_timeline.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] Result<void> zoom(const Zoom &zoom)
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> part(0, 1);
        std::vector<double> paints;
        std::vector<double> queries;
        for (int round = 0; round < m_rounds; ++round) {
            const auto room = std::max<qint64>(0, (kYear - zoom.length).count());
            const WallTime from =
                now() + -kYear + microseconds(static_cast<qint64>(part(random) * static_cast<double>(room)));
            m_timeline.setVisibleRange({from, from + zoom.length});
            m_timeline.setPosition(from + zoom.length / 2);
            QElapsedTimer clock;
            clock.start();
            auto found = m_archive.coverage(m_ids, m_timeline.visibleRange(), m_timeline.resolution());
            if (!found)
                return tl::unexpected(found.error());
            queries.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            auto day = m_archive.coverage({m_ids.front()}, m_timeline.overviewRange(), 45s);
            if (!day)
                return tl::unexpected(day.error());
            m_timeline.setOverview(std::move(day->front()));
            m_timeline.setLanes(lanes(std::move(*found)));
            m_timeline.paints_ms.clear();
            m_timeline.cpu_ms.clear();
            m_timeline.repaint();
            m_cpu.insert(m_cpu.end(), m_timeline.cpu_ms.begin(), m_timeline.cpu_ms.end());
            paints.insert(paints.end(), m_timeline.paints_ms.begin(), m_timeline.paints_ms.end());
            play();
        }
        m_paints.insert(m_paints.end(), paints.begin(), paints.end());
        m_byZoom.insert(zoom.name,
                        QJsonObject{{QStringLiteral("draw_p95"), rounded(quantile(paints, 0.95), 2)},
                                    {QStringLiteral("query_p95"), rounded(quantile(queries, 0.95), 2)},
                                    {QStringLiteral("stretches"), m_stretches}});
        m_queries.insert(m_queries.end(), queries.begin(), queries.end());
        return {};
    }

    void tellResult() const
    {
        const double p95 = quantile(m_paints, 0.95);
        print({.bench = QStringLiteral("review_bench"),
               .caseName = QStringLiteral("timeline1m"),
               .figure = QStringLiteral("draw"),
               .reference = QStringLiteral("limit"),
               .value = rounded(p95, 2),
               .unit = QStringLiteral("ms"),
               .ratio = rounded(p95 / kTarget_ms, 3),
               .target = QStringLiteral("p95 <= 8 ms"),
               .holds = p95 <= kTarget_ms,
               .further = {
                   {QStringLiteral("median"), rounded(median(m_paints), 2)},
                   {QStringLiteral("worst"), rounded(quantile(m_paints, 1), 2)},
                   {QStringLiteral("cpu_p95_ms"), rounded(quantile(m_cpu, 0.95), 2)},
                   {QStringLiteral("machine_load"), rounded(machineLoad(), 1)},
                   {QStringLiteral("draws"), static_cast<qint64>(m_paints.size())},
                   {QStringLiteral("query_p95_ms"), rounded(quantile(m_queries, 0.95), 2)},
                   {QStringLiteral("playing_p95_ms"), rounded(quantile(m_lines, 0.95), 3)},
                   {QStringLiteral("segments"), kSegments},
                   {QStringLiteral("cameras"), kCameras},
                   {QStringLiteral("size"), QStringLiteral("%1x%2").arg(kSize.width()).arg(kSize.height())},
                   {QStringLiteral("zooms"), m_byZoom}}});
    }

private:
    /// A second of playing: 25 positions, only the line's strip.
    void play()
    {
        QCoreApplication::processEvents();
        m_timeline.paints_ms.clear();
        for (int i = 1; i <= 5; ++i) {
            m_timeline.setPosition(m_timeline.position() + 40ms);
            QCoreApplication::processEvents();
        }
        m_lines.insert(m_lines.end(), m_timeline.paints_ms.begin(), m_timeline.paints_ms.end());
    }

    [[nodiscard]] static std::vector<review::TimelineMark> marks()
    {
        using Kind = review::TimelineMark::Kind;
        std::vector<review::TimelineMark> all;
        for (int i = 0; i < 300; ++i) {
            const WallTime at = now() + -(i * 28h);
            const QString id = QString::number(i);
            all.push_back({Kind::Incident,
                           id,
                           {},
                           {at, at + 12min},
                           QStringLiteral("TAL-2026-%1").arg(i, 6, 10, QLatin1Char('0'))});
            all.push_back({Kind::Bookmark, id, cameraId(0), {at, at}, QStringLiteral("Bookmark")});
            if (i % 10 == 0)
                all.push_back({Kind::Hold, id, {}, {at, at + 3h}, QStringLiteral("until 4 Sep 2026")});
        }
        return all;
    }

    std::vector<review::TimelineLane> lanes(std::vector<std::vector<archive::Stretch>> found)
    {
        m_stretches = 0;
        std::vector<review::TimelineLane> all(found.size());
        for (size_t i = 0; i < found.size(); ++i) {
            m_stretches += static_cast<int>(found[i].size());
            all[i].cameraId = m_ids[i];
            all[i].number = QString::number(101 + i);
            all[i].name = QStringLiteral("Rīgas iela, stāvlaukums");
            all[i].selected = i == 0;
            all[i].stretches = std::move(found[i]);
        }
        return all;
    }

    Archive &m_archive;
    int m_rounds;
    std::vector<QString> m_ids;
    MeasuredTimeline m_timeline;
    int m_stretches = 0;
    std::vector<double> m_paints;
    std::vector<double> m_cpu;
    std::vector<double> m_queries;
    std::vector<double> m_lines;
    QJsonObject m_byZoom;
};

} // namespace

Result<void> runTimelineCase(bool quick)
{
    widgets::applyTheme(*qApp, widgets::ThemeKind::Dark);
    const QTemporaryDir folder;
    tell(QStringLiteral("timeline1m: writing %1 segments").arg(kSegments));
    Index index;
    if (const auto made = index.make(folder.path()); !made)
        return made;
    auto archive = Archive::open(index.file());
    if (!archive)
        return tl::unexpected(archive.error());
    Run run(**archive, quick);
    for (const Zoom &zoom :
         {Zoom{QStringLiteral("1 h"), 1h}, Zoom{QStringLiteral("6 h"), 6h}, Zoom{QStringLiteral("1 d"), 24h},
          Zoom{QStringLiteral("7 d"), 7 * 24h}, Zoom{QStringLiteral("30 d"), 30 * 24h},
          Zoom{QStringLiteral("90 d"), 90 * 24h}, Zoom{QStringLiteral("1 y"), kYear}}) {
        tell(QStringLiteral("timeline1m: %1").arg(zoom.name));
        if (const auto done = run.zoom(zoom); !done)
            return done;
    }
    run.tellResult();
    return {};
}

} // namespace videoguard::bench
