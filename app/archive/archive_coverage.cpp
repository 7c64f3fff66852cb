// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_private.h"
#include "app/archive/stretcher.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr std::chrono::minutes kMinute{1};
constexpr std::chrono::hours kExactRange{4 * 24}; // beyond it minutes do, whatever the resolution
constexpr int kHoursOfDay = 24;
constexpr qint64 kMinute_s = 60;
constexpr int kOffsetStep_min = 15; // every zone's offset is a multiple of it

/// One of a day's clocks: workstation time when it was needed at all, it is the less sure one.
media::ClockSource clockOf(quint32 clocks)
{
    const auto has = [clocks](media::ClockSource one) { return (clocks & (1U << unsigned(one))) != 0; };
    for (const auto one : {media::ClockSource::Arrival, media::ClockSource::Camera, media::ClockSource::File,
                           media::ClockSource::Hand})
        if (has(one))
            return one;
    return media::ClockSource::Unknown;
}

/// The stretches of minutes of one day.
void addDay(Stretcher &stretcher, const DayRow &row, const DayMinutes &there)
{
    const base::WallTime midnight = wallTime(row.day * kDay_us);
    for (int from = row.minutes.nextSet(0); from < kMinutesOfDay;) {
        const int end = row.minutes.nextClear(from);
        while (from < end) {
            const bool damaged = row.damaged.any(from, from + 1);
            const bool missing = !there.any(from, from + 1);
            int to = std::min(end, damaged ? row.damaged.nextClear(from) : row.damaged.nextSet(from));
            to = std::min(to, missing ? there.nextSet(from) : there.nextClear(from));
            stretcher.add({{midnight + from * kMinute, midnight + to * kMinute},
                           clockOf(row.clocks),
                           damaged,
                           missing,
                           false});
            from = to;
        }
        from = row.minutes.nextSet(end);
    }
}

Result<void> addMinutes(Tables &tables, qint64 camera, const TimeRange &range, const QSet<qint64> &lost,
                        Stretcher &stretcher)
{
    auto find = tables.loan(QStringLiteral("SELECT day, place, minutes, damaged, clocks FROM day WHERE "
                                           "camera = ? AND day BETWEEN ? AND ? ORDER BY day"));
    if (!find)
        return tl::unexpected(find.error());
    (*find)
        ->bind(1, camera)
        .bind(2, dayOf(range.from))
        .bind(3, dayOf(range.to + std::chrono::microseconds(-1)));
    DayRow day;
    DayMinutes there; // on a disk that can be reached
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        if ((*find)->integer(0) != day.day) {
            addDay(stretcher, day, there);
            day = {};
            day.day = (*find)->integer(0);
            there = {};
        }
        const DayMinutes minutes = DayMinutes::fromBlob((*find)->blob(2));
        day.minutes |= minutes;
        if (!(*find)->isNull(3))
            day.damaged |= DayMinutes::fromBlob((*find)->blob(3));
        if (!lost.contains((*find)->integer(1)))
            there |= minutes;
        day.clocks |= quint32((*find)->integer(4));
    }
    if (!row)
        return tl::unexpected(row.error());
    addDay(stretcher, day, there);
    return {};
}

Result<void> addSegments(Tables &tables, qint64 camera, const TimeRange &range, const QSet<qint64> &lost,
                         Stretcher &stretcher)
{
    const auto longest = tables.longest(camera);
    if (!longest)
        return tl::unexpected(longest.error());
    auto find = tables.loan(
        QStringLiteral("SELECT begin_us, end_us, clock, torn OR damaged_pictures > 0, place, state "
                       "FROM segment WHERE camera = ? AND begin_us >= ? AND begin_us < ? AND end_us > ? AND "
                       "state <> 2 ORDER BY begin_us"));
    if (!find)
        return tl::unexpected(find.error());
    (*find)
        ->bind(1, camera)
        .bind(2, us(range.from) - longest->count())
        .bind(3, us(range.to))
        .bind(4, us(range.from));
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        stretcher.add({{wallTime((*find)->integer(0)), wallTime((*find)->integer(1))},
                       media::ClockSource((*find)->integer(2)),
                       (*find)->integer(3) != 0,
                       lost.contains((*find)->integer(4)),
                       (*find)->integer(5) == int(SegmentState::Open)});
    return row ? Result<void>() : tl::unexpected(row.error());
}

/// Where an open segment of the camera has got to.
Result<std::optional<base::WallTime>> openEnd(Tables &tables, qint64 camera)
{
    auto find = tables.loan(QStringLiteral(
        "SELECT max(end_us) FROM segment INDEXED BY segment_open WHERE camera = ? AND state = 1"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, camera).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && !(*find)->isNull(0) ? std::optional(wallTime((*find)->integer(0))) : std::nullopt;
}

/// Bits of all days between, of several cameras.
struct Minutes {
    QHash<qint64, DayMinutes> days;

    [[nodiscard]] bool any(qint64 from, qint64 to) const ///< minutes since 1970
    {
        while (from < to) {
            const qint64 day = floorDiv(from, kMinutesOfDay);
            const qint64 end = std::min(to, (day + 1) * kMinutesOfDay);
            const auto known = days.constFind(day);
            if (known != days.cend() &&
                known->any(int(from - day * kMinutesOfDay), int(end - day * kMinutesOfDay)))
                return true;
            from = end;
        }
        return false;
    }
};

/// The hours of one local day as bits. A day may have 23 or 25: the hour that comes twice is one bit.
quint32 hoursOf(QDate date, const QTimeZone &zone, const Minutes &minutes)
{
    const QDateTime begin = date.startOfDay(zone);
    const qint64 from = begin.toSecsSinceEpoch() / kMinute_s;
    const qint64 to = date.addDays(1).startOfDay(zone).toSecsSinceEpoch() / kMinute_s;
    const bool plain = to - from == kMinutesOfDay;
    int offset_min = begin.offsetFromUtc() / int(kMinute_s);
    quint32 hours = 0;
    for (qint64 at = from; at < to;) {
        if (!plain)
            offset_min =
                zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at * kMinute_s, Qt::UTC)) / int(kMinute_s);
        const qint64 local = at + offset_min;
        const int hour = int(floorDiv(local, kMinute_s) - floorDiv(local, kMinutesOfDay) * kHoursOfDay);
        const qint64 rest = kMinute_s - (local - floorDiv(local, kMinute_s) * kMinute_s);
        const qint64 end = std::min(to, at + (plain ? rest : std::min<qint64>(rest, kOffsetStep_min)));
        if (minutes.any(at, end))
            hours |= 1U << unsigned(hour);
        at = end;
    }
    return hours;
}

} // namespace

Result<std::vector<std::vector<Stretch>>> Archive::coverage(const std::vector<QString> &cameraIds,
                                                            const TimeRange &range,
                                                            std::chrono::microseconds resolution)
{
    std::vector<std::vector<Stretch>> all;
    const auto lost = m_d->lostPlaces();
    if (!lost)
        return tl::unexpected(lost.error());
    const bool exact = resolution < kMinute && range.length() <= kExactRange;
    for (const QString &id : cameraIds) {
        all.emplace_back();
        const auto camera = m_d->tables->findCamera(id);
        if (!camera)
            return tl::unexpected(camera.error());
        if (!*camera || range.isEmpty())
            continue;
        const auto open = openEnd(*m_d->tables, **camera);
        if (!open)
            return tl::unexpected(open.error());
        TimeRange wanted = range;
        Stretcher stretcher(wanted,
                            exact ? resolution : std::max<std::chrono::microseconds>(resolution, kMinute));
        if (const auto done = exact ? addSegments(*m_d->tables, **camera, wanted, *lost, stretcher)
                                    : addMinutes(*m_d->tables, **camera, wanted, *lost, stretcher);
            !done)
            return tl::unexpected(done.error());
        if (!exact && *open)
            stretcher.markOpen(**open);
        all.back() = stretcher.take();
    }
    return all;
}

Result<std::vector<std::pair<QDate, quint32>>> Archive::days(const std::vector<QString> &cameraIds,
                                                             QDate first, QDate last, const QByteArray &zone)
{
    const QTimeZone where(zone);
    if (!where.isValid())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("list days with footage"),
                          QStringLiteral("no time zone %1").arg(QString::fromUtf8(zone)));
    std::vector<std::pair<QDate, quint32>> days;
    if (!first.isValid() || !last.isValid())
        return days;
    Minutes minutes;
    for (const QString &id : cameraIds) {
        const auto camera = m_d->tables->findCamera(id);
        if (!camera)
            return tl::unexpected(camera.error());
        if (!*camera)
            continue;
        auto find = m_d->tables->loan(
            QStringLiteral("SELECT day, minutes FROM day WHERE camera = ? AND day BETWEEN ? AND ?"));
        if (!find)
            return tl::unexpected(find.error());
        const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
        (*find)
            ->bind(1, **camera)
            .bind(2, first.toJulianDay() - epoch - 1)
            .bind(3, last.toJulianDay() - epoch + 1);
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step())
            minutes.days[(*find)->integer(0)] |= DayMinutes::fromBlob((*find)->blob(1));
        if (!row)
            return tl::unexpected(row.error());
    }
    for (QDate date = first; date <= last; date = date.addDays(1))
        days.emplace_back(date, hoursOf(date, where, minutes));
    return days;
}

Result<std::vector<QString>> Archive::camerasWithFootage()
{
    auto find = m_d->tables->loan(
        QStringLiteral("SELECT id FROM camera WHERE EXISTS (SELECT 1 FROM segment WHERE segment.camera = "
                       "camera.number) ORDER BY id"));
    if (!find)
        return tl::unexpected(find.error());
    std::vector<QString> ids;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        ids.push_back((*find)->text(0));
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<std::optional<TimeRange>> Archive::wholeRange(const QString &cameraId)
{
    const auto camera = m_d->tables->findCamera(cameraId);
    if (!camera)
        return tl::unexpected(camera.error());
    if (!*camera)
        return std::optional<TimeRange>();
    auto find =
        m_d->tables->loan(QStringLiteral("SELECT (SELECT min(begin_us) FROM segment WHERE camera = ?1), "
                                         "(SELECT max(end_us) FROM segment WHERE camera = ?1)"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, **camera).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (*find)->isNull(0))
        return std::optional<TimeRange>();
    return std::optional(TimeRange{wallTime((*find)->integer(0)), wallTime((*find)->integer(1))});
}

} // namespace videoguard::archive
