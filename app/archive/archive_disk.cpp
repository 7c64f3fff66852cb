// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"

#include "app/archive/archive_private.h"
#include "app/archive/held_ranges.h"

#include <QUuid>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;
using Trouble = DiskState::Trouble;

namespace {

constexpr int kRateDays = 7;               // the rate is the mean of so many
constexpr std::chrono::hours kShortest{1}; // less says nothing about a rate
constexpr double kMostHeld = 0.9;          // of what is usable: soon nothing can be deleted any more

Result<qint64> number(Tables &tables, const QString &sql, const std::vector<qint64> &values)
{
    auto find = tables.loan(sql);
    if (!find)
        return tl::unexpected(find.error());
    int index = 0;
    for (const qint64 value : values)
        (*find)->bind(++index, value);
    const auto row = (*find)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*find)->integer(0) : 0;
}

/// Bytes of segments that touch the range and begin at or after `counted`: whole days from their sums, what
/// is left from the rows.
Result<qint64> bytesIn(Tables &tables, qint64 camera, const TimeRange &range, base::WallTime counted)
{
    const QString rows = QStringLiteral("SELECT ifnull(sum(bytes), 0) FROM segment WHERE camera = ? AND "
                                        "begin_us >= ? AND begin_us < ? AND end_us > ?");
    const auto longest = tables.longest(camera);
    if (!longest)
        return tl::unexpected(longest.error());
    const qint64 from = us(range.from);
    const qint64 to = us(range.to);
    const qint64 firstDay = floorDiv(from + kDay_us - 1, kDay_us);
    const qint64 endDay = floorDiv(to, kDay_us);
    const qint64 before = std::max(from - longest->count(), us(counted));
    if (endDay <= firstDay)
        return number(tables, rows, {camera, before, to, from});
    const auto head = number(tables, rows, {camera, before, firstDay * kDay_us, from});
    if (!head)
        return head;
    const auto whole = number(tables,
                              QStringLiteral("SELECT ifnull(sum(bytes), 0) FROM day WHERE camera = ? AND "
                                             "day >= ? AND day < ?"),
                              {camera, firstDay, endDay});
    if (!whole)
        return whole;
    const auto tail = number(tables, rows, {camera, endDay * kDay_us, to, from});
    if (!tail)
        return tail;
    return *head + *whole + *tail;
}

/// Bytes a day at the rate of the last days; 0: not known yet.
Result<double> rate(Tables &tables, base::WallTime now)
{
    const qint64 first = dayOf(now) - kRateDays;
    const auto bytes = number(tables,
                              QStringLiteral("SELECT ifnull(sum(d.bytes), 0) FROM camera c JOIN day d ON "
                                             "d.camera = c.number AND d.day >= ?"),
                              {first});
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto oldest = number(
        tables,
        QStringLiteral("SELECT ifnull(min((SELECT s.begin_us FROM segment s WHERE s.camera = c.number AND "
                       "s.begin_us >= ? ORDER BY s.begin_us LIMIT 1)), 0) FROM camera c"),
        {first * kDay_us});
    if (!oldest)
        return tl::unexpected(oldest.error());
    const std::chrono::microseconds span = now - wallTime(std::max(*oldest, first * kDay_us));
    if (*bytes == 0 || *oldest == 0 || span < kShortest)
        return 0.0;
    return double(*bytes) / (double(span.count()) / double(kDay_us));
}

} // namespace

Result<DiskState> Archive::diskState(base::WallTime now)
{
    DiskState state;
    const auto settings = m_d->tables->settings();
    if (!settings)
        return tl::unexpected(settings.error());
    state.folder = m_d->tables->folderOf(settings->folder);
    const auto places = m_d->tables->places();
    if (!places)
        return tl::unexpected(places.error());
    for (const Place &place : *places)
        state.used_bytes += place.bytes;

    const auto held = HeldRanges::load(*m_d->tables, now);
    if (!held)
        return tl::unexpected(held.error());
    for (const auto &[camera, ranges] : held->all()) {
        base::WallTime counted; // a segment may touch two ranges
        for (const TimeRange &range : ranges) {
            const auto bytes = bytesIn(*m_d->tables, camera, range, counted);
            if (!bytes)
                return tl::unexpected(bytes.error());
            state.held_bytes += *bytes;
            counted = range.to;
        }
    }
    state.held_bytes = std::min(state.held_bytes, state.used_bytes);
    const auto oldest =
        number(*m_d->tables, QStringLiteral("SELECT begin_us FROM segment ORDER BY end_us LIMIT 1"), {});
    if (!oldest)
        return tl::unexpected(oldest.error());
    state.oldest = wallTime(*oldest);

    const auto place = m_d->tables->currentPlace();
    if (!place) {
        if (place.error().kind != ErrorKind::Unreachable)
            return tl::unexpected(place.error());
        state.trouble = Trouble::Gone;
        state.detail = place.error().cause;
        return state;
    }
    const FolderState folder = examine(place->folder, place->marker);
    state.trouble = folder.trouble;
    state.detail = folder.detail;
    state.total_bytes = folder.total_bytes;
    state.free_bytes = folder.free_bytes;
    if (state.trouble != Trouble::None && state.trouble != Trouble::ReadOnly)
        return state;

    state.usable_bytes = state.used_bytes + std::max<qint64>(0, state.free_bytes - settings->floor_bytes);
    if (settings->budget_bytes > 0)
        state.usable_bytes = std::min(state.usable_bytes, settings->budget_bytes);
    const auto perDay = rate(*m_d->tables, now);
    if (!perDay)
        return tl::unexpected(perDay.error());
    if (*perDay > 0) {
        const auto longest =
            number(*m_d->tables,
                   QStringLiteral("SELECT ifnull(max(p.retention_days), 0) FROM plan p WHERE "
                                  "EXISTS (SELECT 1 FROM segment WHERE camera = p.camera)"),
                   {});
        if (!longest)
            return tl::unexpected(longest.error());
        state.days = std::min(double(state.usable_bytes) / *perDay,
                              double(*longest > 0 ? *longest : Plan().retention_days));
    }
    if (state.trouble != Trouble::None)
        return state;
    if (state.free_bytes < settings->floor_bytes) {
        state.trouble = Trouble::LowSpace;
        state.detail = QStringLiteral("%1 bytes are free, %2 must stay free")
                           .arg(state.free_bytes)
                           .arg(settings->floor_bytes);
    } else if (state.held_bytes > 0 && double(state.held_bytes) > kMostHeld * double(state.usable_bytes)) {
        state.trouble = Trouble::LowSpace;
        state.detail = QStringLiteral("%1 of %2 bytes are held and cannot be deleted")
                           .arg(state.held_bytes)
                           .arg(state.usable_bytes);
    }
    return state;
}

Result<void> Archive::prepareFolder()
{
    const auto settings = m_d->tables->settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString folder = m_d->tables->folderOf(settings->folder);
    const QString what = QStringLiteral("prepare the archive %1").arg(folder);
    const auto place = m_d->tables->currentPlace();
    if (!place && place.error().kind != ErrorKind::Unreachable)
        return tl::unexpected(place.error());
    auto marker = readMarker(folder);
    if (place) {
        // Prepared before: what is missing now is a disk, and must not be made anew on its mount point.
        if (!marker)
            return base::fail(marker.error().kind == ErrorKind::Denied ? ErrorKind::Denied
                                                                       : ErrorKind::Unreachable,
                              what, base::describe(marker.error()));
        if (*marker != place->marker)
            return base::fail(ErrorKind::Denied, what, QStringLiteral("another archive lies there"));
        return {};
    }
    if (!marker) {
        if (marker.error().kind != ErrorKind::NotFound)
            return base::fail(marker.error().kind == ErrorKind::Unreachable ? ErrorKind::Unreachable
                                                                            : ErrorKind::Denied,
                              what, base::describe(marker.error()));
        marker = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (auto made = makeMarkedFolder(folder, *marker); !made)
            return made;
    }
    return m_d->tables->atomically([&]() -> Result<void> {
        // The marker is the archive: one that was moved keeps its rows.
        auto adopt = m_d->tables->loan(
            QStringLiteral("INSERT INTO place (marker, folder) VALUES (?, ?) ON CONFLICT (marker) DO UPDATE "
                           "SET folder = excluded.folder"));
        if (!adopt)
            return tl::unexpected(adopt.error());
        if (auto done = (*adopt)->bind(1, *marker).bind(2, text(settings->folder)).run(); !done)
            return done;
        auto choose = m_d->tables->loan(QStringLiteral(
            "INSERT INTO settings (only, folder, budget_bytes, floor_bytes, replay_s, replay_bytes, "
            "after_incident_s, incident_hold_days, place) VALUES (1, ?, ?, ?, ?, ?, ?, ?, (SELECT number "
            "FROM place WHERE marker = ?8)) ON CONFLICT DO UPDATE SET place = excluded.place"));
        if (!choose)
            return tl::unexpected(choose.error());
        return (*choose)
            ->bind(1, text(settings->folder))
            .bind(2, settings->budget_bytes)
            .bind(3, settings->floor_bytes)
            .bind(4, settings->replay_s)
            .bind(5, settings->replay_bytes)
            .bind(6, settings->afterIncident_s)
            .bind(7, settings->incidentHold_days)
            .bind(8, *marker)
            .run();
    });
}

} // namespace videoguard::archive
