// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/sweeper.h"

#include "app/archive/archive_private.h"
#include "app/base/log.h"

#include <algorithm>
#include <limits>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;
using Phase = SweepRun::Phase;

namespace {

constexpr std::size_t kBatch = 4;   // files between two looks at the clock and the holds
constexpr int kLightRows = 256;     // looked at in one go
constexpr double kBudgetAim = 0.99; // until the next sweep something is written
constexpr double kFloorAim = 1.25;
constexpr std::chrono::hours kSettled{48}; // a recorder may be about to use the folder of a younger day
constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

QString retention()
{
    return QStringLiteral("retention");
}

QString budget()
{
    return QStringLiteral("budget");
}

/// What choosing needs of a segment, without its names.
QString lightColumns()
{
    return QStringLiteral("SELECT id, camera, begin_us, end_us, place, state, bytes FROM segment ");
}

} // namespace

bool Sweeper::isLate() const
{
    return base::systemClock().steady() >= m_deadline;
}

Result<Archive::Swept> Sweeper::step()
{
    const auto usable = lookAtPlaces();
    if (!usable)
        return tl::unexpected(usable.error());
    if (!*usable) {
        m_run = {};
        return m_swept;
    }
    if (m_run.phase == Phase::None)
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    if (const auto read = readHolds(); !read)
        return tl::unexpected(read.error());
    if (const auto finished = finishDoomed(); !finished)
        return tl::unexpected(finished.error());
    m_swept.done = false;
    // A batch is not begun that would end too late, going by the longest so far; but every step does one.
    base::SteadyTime begun = base::systemClock().steady();
    std::chrono::nanoseconds longest{0};
    for (bool first = true;; first = false) {
        const base::SteadyTime now = base::systemClock().steady();
        longest = std::max<std::chrono::nanoseconds>(longest, now - begun);
        begun = now;
        if (!first && now + longest >= m_deadline)
            break;
        std::vector<SegmentRow> batch;
        const bool byAge = m_run.phase == Phase::Retention;
        const auto next = byAge ? nextDue(batch) : nextOldest(batch);
        if (!next)
            return tl::unexpected(next.error());
        if (*next == Next::Nothing && byAge) {
            m_run.phase = Phase::Budget;
            m_run.end_us = std::numeric_limits<qint64>::min();
            m_run.id = 0;
        } else if (*next == Next::Nothing) {
            const auto over = excess(true);
            if (!over)
                return tl::unexpected(over.error());
            m_swept.mustStop = *over > 0;
            m_swept.done = true;
            m_run = {};
            break;
        }
        if (batch.empty())
            continue;
        if (const auto doomed = doom(batch); !doomed)
            return tl::unexpected(doomed.error());
        if (const auto erased = erase(batch, byAge ? retention() : budget()); !erased)
            return tl::unexpected(erased.error());
    }
    return m_swept;
}

Result<bool> Sweeper::lookAtPlaces()
{
    const auto settings = m_tables.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    m_settings = *settings;
    const auto current = m_tables.currentPlace();
    if (!current && current.error().kind != ErrorKind::Unreachable)
        return tl::unexpected(current.error());
    if (current)
        m_current = *current;
    const auto places = m_tables.places();
    if (!places)
        return tl::unexpected(places.error());
    for (const Place &place : *places) {
        if (examine(place.folder, place.marker).trouble == DiskState::Trouble::None)
            m_open.emplace(place.number, place);
    }
    return !m_open.empty();
}

Result<void> Sweeper::readHolds()
{
    auto newest = m_tables.loan(QStringLiteral("SELECT ifnull(max(number), 0) FROM log"));
    if (!newest)
        return tl::unexpected(newest.error());
    const auto row = (*newest)->step();
    if (!row)
        return tl::unexpected(row.error());
    m_run.logSeen = (*newest)->integer(0);
    auto held = HeldRanges::load(m_tables, m_now);
    if (!held)
        return tl::unexpected(held.error());
    m_held = std::move(*held);
    return {};
}

/// Holds whose time is over are released, so that the log says since when they keep nothing.
Result<void> Sweeper::endHolds()
{
    std::vector<LogEntry> ended;
    {
        auto find = m_tables.loan(QStringLiteral("SELECT id, from_us, to_us, why FROM hold WHERE "
                                                 "released_at_us = 0 AND until_us <> 0 AND until_us <= ?"));
        if (!find)
            return tl::unexpected(find.error());
        (*find)->bind(1, us(m_now));
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step())
            ended.push_back({m_now,
                             QStringLiteral("hold released"),
                             QString(),
                             QString(),
                             {wallTime((*find)->integer(1)), wallTime((*find)->integer(2))},
                             0,
                             0,
                             QStringLiteral("%1: %2; released: its time is over")
                                 .arg((*find)->text(0), (*find)->text(3))});
        if (!row)
            return tl::unexpected(row.error());
    }
    if (ended.empty())
        return {};
    return m_tables.atomically([&]() -> Result<void> {
        auto release = m_tables.loan(QStringLiteral(
            "UPDATE hold SET released_at_us = until_us, release_reason = 'its time is over' WHERE "
            "released_at_us = 0 AND until_us <> 0 AND until_us <= ?"));
        if (!release)
            return tl::unexpected(release.error());
        if (auto done = (*release)->bind(1, us(m_now)).run(); !done)
            return done;
        for (const LogEntry &entry : ended)
            if (const auto written = m_tables.writeLog(entry); !written)
                return tl::unexpected(written.error());
        return {};
    });
}

Result<void> Sweeper::begin()
{
    if (auto ended = endHolds(); !ended)
        return ended;
    m_run = {};
    auto cameras = m_tables.loan(
        QStringLiteral("SELECT c.number, ifnull(p.retention_days, ?) FROM camera c LEFT JOIN plan p ON "
                       "p.camera = c.number ORDER BY c.number"));
    if (!cameras)
        return tl::unexpected(cameras.error());
    (*cameras)->bind(1, Plan().retention_days);
    Result<bool> row = (*cameras)->step();
    for (; row && *row; row = (*cameras)->step())
        m_run.cameras.push_back({(*cameras)->integer(0), us(m_now) - (*cameras)->integer(1) * kDay_us});
    if (!row)
        return tl::unexpected(row.error());
    m_run.phase = Phase::Retention;
    m_run.end_us = std::numeric_limits<qint64>::min();
    if (m_current.number != 0)
        m_run.free_bytes = examine(m_current.folder, m_current.marker).free_bytes;
    return {};
}

/// What an earlier step, or an earlier run that was cut short, marked and did not delete.
Result<void> Sweeper::finishDoomed()
{
    for (qint64 after = 0; !isLate();) {
        auto find = m_tables.loan(
            QStringLiteral(
                "SELECT %1 FROM segment INDEXED BY segment_doomed WHERE state = 2 AND id > ? ORDER BY "
                "id LIMIT %2")
                .arg(Tables::segmentColumns())
                .arg(kBatch));
        if (!find)
            return tl::unexpected(find.error());
        (*find)->bind(1, after);
        const auto rows = m_tables.read(*find);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return {};
        after = rows->back().segment.id;
        std::vector<SegmentRow> batch;
        for (const SegmentRow &row : *rows)
            if (m_open.contains(row.place))
                batch.push_back(row);
        if (const auto doomed = doom(batch); !doomed)
            return doomed;
        if (const auto erased = erase(batch, retention()); !erased)
            return erased;
    }
    return {};
}

Result<Sweeper::Next> Sweeper::nextDue(std::vector<SegmentRow> &batch)
{
    if (m_run.at >= m_run.cameras.size())
        return Next::Nothing;
    const SweepRun::Due &due = m_run.cameras[m_run.at];
    auto light = m_tables.loan(lightColumns() +
                               QStringLiteral("WHERE camera = ? AND (end_us, id) > (?, ?) AND end_us <= ? "
                                              "ORDER BY end_us, id LIMIT ?"));
    if (!light)
        return tl::unexpected(light.error());
    (*light)
        ->bind(1, due.camera)
        .bind(2, m_run.end_us)
        .bind(3, m_run.id)
        .bind(4, due.before_us)
        .bind(5, kLightRows);
    const auto next = choose(*light, kEnd, batch);
    if (next && *next == Next::Nothing) {
        ++m_run.at;
        m_run.end_us = std::numeric_limits<qint64>::min();
        m_run.id = 0;
        return Next::Later;
    }
    return next;
}

Result<Sweeper::Next> Sweeper::nextOldest(std::vector<SegmentRow> &batch)
{
    const auto over = excess(false);
    if (!over)
        return tl::unexpected(over.error());
    if (*over == 0)
        return Next::Nothing;
    auto light = m_tables.loan(lightColumns() +
                               QStringLiteral("WHERE (end_us, id) > (?, ?) ORDER BY end_us, id LIMIT ?"));
    if (!light)
        return tl::unexpected(light.error());
    (*light)->bind(1, m_run.end_us).bind(2, m_run.id).bind(3, kLightRows);
    return choose(*light, *over, batch);
}

/// Goes through the rows from where the run has got to, until a batch is full.
Result<Sweeper::Next> Sweeper::choose(Loan &light, qint64 enough_bytes, std::vector<SegmentRow> &batch)
{
    std::vector<qint64> ids;
    bool any = false;
    qint64 bytes = 0;
    Result<bool> row = light->step();
    for (; row && *row; row = light->step()) {
        any = true;
        m_run.id = light->integer(0);
        m_run.end_us = light->integer(3);
        if (SegmentState(light->integer(5)) != SegmentState::Closed || !m_open.contains(light->integer(4)))
            continue;
        const TimeRange range{wallTime(light->integer(2)), wallTime(light->integer(3))};
        const TimeRange *keeping = m_held.keeping(light->integer(1), range);
        if (!keeping) {
            ids.push_back(m_run.id);
            bytes += light->integer(6);
            if (ids.size() == kBatch || bytes >= enough_bytes)
                break;
        } else if (m_run.phase == Phase::Retention && us(keeping->to) > m_run.end_us) {
            // Every segment of this camera that ends inside the held range is kept by it.
            m_run.end_us = us(keeping->to);
            m_run.id = kEnd;
            break;
        }
    }
    if (!row)
        return tl::unexpected(row.error());
    light->reset();
    for (const qint64 id : ids) {
        auto found = m_tables.segment(id);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            batch.push_back(std::move(**found));
    }
    return batch.empty() ? any ? Next::Later : Next::Nothing : Next::Batch;
}

Result<qint64> Sweeper::excess(bool strictly)
{
    const auto places = m_tables.places();
    if (!places)
        return tl::unexpected(places.error());
    qint64 used = 0;
    for (const Place &place : *places)
        used += m_open.contains(place.number) ? place.bytes : 0;
    qint64 over = 0;
    if (m_settings.budget_bytes > 0)
        over = used - qint64(double(m_settings.budget_bytes) * (strictly ? 1.0 : kBudgetAim));
    if (m_current.number != 0 && m_open.contains(m_current.number)) {
        qint64 free = examine(m_current.folder, m_current.marker).free_bytes;
        // What was deleted counts at once, also where the disk gives it back later.
        if (!strictly && m_run.free_bytes >= 0)
            free = std::max(free, m_run.free_bytes + m_run.deleted_bytes);
        over = std::max(over, qint64(double(m_settings.floor_bytes) * (strictly ? 1.0 : kFloorAim)) - free);
    }
    return std::max<qint64>(over, 0);
}

/// Marks the rows, and takes from the batch what a hold has come to keep meanwhile.
Result<void> Sweeper::doom(std::vector<SegmentRow> &batch)
{
    if (batch.empty())
        return {};
    return m_tables.atomically([&]() -> Result<void> {
        auto newest = m_tables.loan(QStringLiteral("SELECT ifnull(max(number), 0) FROM log"));
        if (!newest)
            return tl::unexpected(newest.error());
        if (const auto row = (*newest)->step(); !row)
            return tl::unexpected(row.error());
        const bool same = (*newest)->integer(0) == m_run.logSeen;
        (*newest)->reset();
        if (!same)
            if (auto read = readHolds(); !read)
                return read;
        std::vector<SegmentRow> going;
        for (SegmentRow &row : batch) {
            const bool held = m_held.keeping(row.camera, row.segment.facts.range) != nullptr;
            auto mark =
                m_tables.loan(QStringLiteral("UPDATE segment SET state = ? WHERE id = ? AND state <> 1"));
            if (!mark)
                return tl::unexpected(mark.error());
            if (auto done = (*mark)->bind(1, held ? 0 : 2).bind(2, row.segment.id).run(); !done)
                return done;
            if (!held && m_tables.database().changes() == 1)
                going.push_back(std::move(row));
        }
        batch = std::move(going);
        return {};
    });
}

Result<void> Sweeper::erase(const std::vector<SegmentRow> &doomed, const QString &action)
{
    std::vector<SegmentRow> gone;
    std::vector<qint64> stuck;
    for (const SegmentRow &row : doomed) {
        // What is left stays marked: the next step finishes it.
        if (isLate() && !gone.empty())
            break;
        const Place &place = m_open.at(row.place);
        // Asked right before: the disk may have been taken out a moment ago.
        const auto marker = readMarker(place.folder);
        if (!marker || *marker != place.marker)
            return marker ? base::fail(ErrorKind::Unreachable, QStringLiteral("sweep %1").arg(place.folder),
                                       QStringLiteral("another archive lies there"))
                          : base::fail(ErrorKind::Unreachable, QStringLiteral("sweep %1").arg(place.folder),
                                       base::describe(marker.error()));
        if (const auto removed = removeFile(place.folder, row.relative); !removed) {
            qCWarning(base::logDatabase).noquote() << base::describe(removed.error());
            stuck.push_back(row.segment.id);
            continue;
        }
        gone.push_back(row);
    }
    auto done = m_tables.atomically([&]() -> Result<void> {
        // The file stays, and so does its row; another sweep tries again.
        for (const qint64 id : stuck) {
            auto unmark = m_tables.loan(QStringLiteral("UPDATE segment SET state = 0 WHERE id = ?"));
            if (!unmark)
                return tl::unexpected(unmark.error());
            if (auto cleared = (*unmark)->bind(1, id).run(); !cleared)
                return cleared;
        }
        for (const SegmentRow &row : gone)
            if (auto noted = note(row, action); !noted)
                return noted;
        return m_tables.remove(gone);
    });
    if (!done) {
        m_run.logEntries.clear(); // what was begun in the transaction is not there
        return done;
    }
    QSet<QString> folders;
    for (const SegmentRow &row : gone) {
        ++m_swept.segments;
        m_swept.bytes += row.segment.facts.bytes;
        m_run.deleted_bytes += row.segment.facts.bytes;
        const QString folder = row.relative.section(u'/', 0, -2);
        if (row.segment.facts.range.to < m_now + -kSettled && !folders.contains(folder)) {
            folders.insert(folder);
            removeFolderIfEmpty(m_open.at(row.place).folder, row.relative);
        }
    }
    return {};
}

/// One entry for each camera and run.
Result<void> Sweeper::note(const SegmentRow &row, const QString &action)
{
    const media::SegmentFacts &facts = row.segment.facts;
    const std::pair<qint64, QString> key(row.camera, action);
    if (const auto known = m_run.logEntries.constFind(key); known != m_run.logEntries.cend()) {
        auto add = m_tables.loan(
            QStringLiteral("UPDATE log SET at_us = ?, from_us = min(from_us, ?), to_us = max(to_us, ?), "
                           "segments = segments + 1, bytes = bytes + ? WHERE number = ?"));
        if (!add)
            return tl::unexpected(add.error());
        return (*add)
            ->bind(1, us(m_now))
            .bind(2, us(facts.range.from))
            .bind(3, us(facts.range.to))
            .bind(4, facts.bytes)
            .bind(5, *known)
            .run();
    }
    const auto written =
        m_tables.writeLog({m_now, action, {}, row.segment.cameraId, facts.range, 1, facts.bytes, {}});
    if (!written)
        return tl::unexpected(written.error());
    m_run.logEntries.insert(key, *written);
    m_run.logSeen = *written;
    return {};
}

Result<Archive::Swept> Archive::sweep(base::WallTime now, std::chrono::milliseconds atMost)
{
    return Sweeper(*m_d->tables, m_d->run, now, base::systemClock().steady() + atMost).step();
}

} // namespace videoguard::archive
