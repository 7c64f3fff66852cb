// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"

#include "app/archive/archive_private.h"

#include <QDir>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr std::size_t kRowsAtOnce = 256; // recorders wait so long
constexpr int kLongestRetention_days = 1100;

Result<void> refuse(const QString &what, const QString &cause)
{
    return base::fail(ErrorKind::Unsupported, what, cause);
}

/// Says which figure is out of its range; nothing when all are well.
QString mistakeIn(const Settings &settings)
{
    if (!settings.folder.isEmpty() && !QDir::isAbsolutePath(settings.folder))
        return QStringLiteral("folder: not an absolute path");
    if (settings.budget_bytes < 0)
        return QStringLiteral("budget_bytes: below 0");
    if (settings.floor_bytes < 0)
        return QStringLiteral("floor_bytes: below 0");
    if (settings.replay_s < 0 || settings.replay_s > 120)
        return QStringLiteral("replay_s: not 0 to 120");
    if (settings.replay_bytes < 0)
        return QStringLiteral("replay_bytes: below 0");
    if (settings.afterIncident_s < 60 || settings.afterIncident_s > 7200)
        return QStringLiteral("afterIncident_s: not 60 to 7200");
    if (settings.incidentHold_days < 0 || settings.incidentHold_days > kLongestRetention_days)
        return QStringLiteral("incidentHold_days: not 0 to %1").arg(kLongestRetention_days);
    return {};
}

QString toText(const Schedule &schedule)
{
    QStringList days;
    for (const quint32 hours : schedule)
        days += QString::number(hours & 0xFFFFFFU);
    return days.join(u',');
}

Schedule toSchedule(const QString &text)
{
    Schedule schedule{};
    const QStringList days = text.split(u',');
    for (std::size_t i = 0; i < schedule.size() && qsizetype(i) < days.size(); ++i)
        schedule[i] = days[qsizetype(i)].toUInt();
    return schedule;
}

} // namespace

Archive::Archive(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QString &file, const base::Clock &clock)
{
    auto tables = Tables::open(file, true);
    if (!tables)
        return tl::unexpected(tables.error());
    // What is copied from the log into the file at once: less keeps every step of a sweep short.
    if (const auto set = (*tables)->database().execute(QStringLiteral("PRAGMA wal_autocheckpoint = 200"));
        !set)
        return tl::unexpected(set.error());
    return std::unique_ptr<Archive>(new Archive(std::make_unique<Private>(std::move(*tables), clock)));
}

Result<QSet<qint64>> Archive::Private::lostPlaces()
{
    const auto places = tables->places();
    if (!places)
        return tl::unexpected(places.error());
    QSet<qint64> lost;
    for (const Place &place : *places) {
        const auto marker = readMarker(place.folder);
        if (!marker || *marker != place.marker)
            lost.insert(place.number);
    }
    return lost;
}

Result<Settings> Archive::settings()
{
    return m_d->tables->settings();
}

Result<void> Archive::setSettings(const Settings &settings)
{
    if (const QString mistake = mistakeIn(settings); !mistake.isEmpty())
        return refuse(QStringLiteral("set the archive's settings"), mistake);
    const QString folder = settings.folder.isEmpty() ? QString() : QDir::cleanPath(settings.folder);
    return m_d->tables->atomically([&]() -> Result<void> {
        // Another folder must be prepared before anything is written to it.
        auto write = m_d->tables->loan(QStringLiteral(
            "INSERT INTO settings (only, folder, budget_bytes, floor_bytes, replay_s, replay_bytes, "
            "after_incident_s, incident_hold_days, place) VALUES (1, ?, ?, ?, ?, ?, ?, ?, NULL) "
            "ON CONFLICT DO UPDATE SET place = iif(folder = excluded.folder, place, NULL), "
            "folder = excluded.folder, budget_bytes = excluded.budget_bytes, "
            "floor_bytes = excluded.floor_bytes, replay_s = excluded.replay_s, "
            "replay_bytes = excluded.replay_bytes, after_incident_s = excluded.after_incident_s, "
            "incident_hold_days = excluded.incident_hold_days"));
        if (!write)
            return tl::unexpected(write.error());
        return (*write)
            ->bind(1, text(folder))
            .bind(2, settings.budget_bytes)
            .bind(3, settings.floor_bytes)
            .bind(4, settings.replay_s)
            .bind(5, settings.replay_bytes)
            .bind(6, settings.afterIncident_s)
            .bind(7, settings.incidentHold_days)
            .run();
    });
}

Result<std::vector<Plan>> Archive::plans()
{
    auto find = m_d->tables->loan(
        QStringLiteral("SELECT c.id, p.mode, p.stream, p.retention_days, p.schedule FROM plan p JOIN camera "
                       "c ON c.number = p.camera ORDER BY c.id"));
    if (!find)
        return tl::unexpected(find.error());
    std::vector<Plan> plans;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        plans.push_back({(*find)->text(0), Mode((*find)->integer(1)), Stream((*find)->integer(2)),
                         int((*find)->integer(3)), toSchedule((*find)->text(4))});
    if (!row)
        return tl::unexpected(row.error());
    return plans;
}

Result<void> Archive::setPlans(const std::vector<Plan> &plans)
{
    for (const Plan &plan : plans) {
        if (plan.retention_days < 1 || plan.retention_days > kLongestRetention_days)
            return refuse(QStringLiteral("set a recording plan"),
                          QStringLiteral("retention_days: not 1 to %1").arg(kLongestRetention_days));
    }
    return m_d->tables->atomically([&]() -> Result<void> {
        for (const Plan &plan : plans) {
            const auto camera = m_d->tables->cameraNumber(plan.cameraId);
            if (!camera)
                return tl::unexpected(camera.error());
            auto write = m_d->tables->loan(QStringLiteral(
                "INSERT OR REPLACE INTO plan (camera, mode, stream, retention_days, schedule) VALUES "
                "(?,?,?,?,?)"));
            if (!write)
                return tl::unexpected(write.error());
            if (auto done = (*write)
                                ->bind(1, *camera)
                                .bind(2, int(plan.mode))
                                .bind(3, int(plan.stream))
                                .bind(4, plan.retention_days)
                                .bind(5, toText(plan.schedule))
                                .run();
                !done)
                return done;
        }
        return {};
    });
}

Result<qint64> Archive::begin(const QString &cameraId, Stream stream, const media::SegmentFacts &facts)
{
    qint64 id = 0;
    const auto done = m_d->tables->atomically([&]() -> Result<void> {
        const auto made = m_d->tables->insert(cameraId, stream, facts, true);
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> Archive::update(qint64 id, const media::SegmentFacts &facts, bool open)
{
    return m_d->tables->atomically([&] { return m_d->tables->rewrite(id, facts, open); });
}

Result<void> Archive::add(const std::vector<Segment> &segments)
{
    for (std::size_t at = 0; at < segments.size(); at += kRowsAtOnce) {
        const std::size_t end = std::min(at + kRowsAtOnce, segments.size());
        auto done = m_d->tables->atomically([&]() -> Result<void> {
            for (std::size_t i = at; i < end; ++i) {
                const Segment &one = segments[i];
                if (const auto made = m_d->tables->insert(one.cameraId, one.stream, one.facts, false); !made)
                    return tl::unexpected(made.error());
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<Segment>> Archive::segments(const QString &cameraId, const TimeRange &range)
{
    const auto camera = m_d->tables->findCamera(cameraId);
    if (!camera)
        return tl::unexpected(camera.error());
    if (!*camera)
        return std::vector<Segment>();
    const auto lost = m_d->lostPlaces();
    if (!lost)
        return tl::unexpected(lost.error());
    auto rows = m_d->tables->overlapping(**camera, range);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Segment> segments;
    segments.reserve(rows->size());
    for (SegmentRow &row : *rows) {
        row.segment.missing = lost->contains(row.place);
        segments.push_back(std::move(row.segment));
    }
    return segments;
}

Result<std::vector<LogEntry>> Archive::log(int most)
{
    auto find = m_d->tables->loan(
        QStringLiteral("SELECT at_us, action, who, camera, from_us, to_us, segments, bytes, detail FROM log "
                       "ORDER BY number DESC LIMIT ?"));
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, most);
    std::vector<LogEntry> entries;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        entries.push_back({wallTime((*find)->integer(0)),
                           (*find)->text(1),
                           (*find)->text(2),
                           (*find)->text(3),
                           {wallTime((*find)->integer(4)), wallTime((*find)->integer(5))},
                           int((*find)->integer(6)),
                           (*find)->integer(7),
                           (*find)->text(8)});
    if (!row)
        return tl::unexpected(row.error());
    return entries;
}

} // namespace videoguard::archive
