// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/segment_name.h"
#include "app/archive/tables.h"

#include <QFileInfo>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 kLongestSegment_us = 7 * kDay_us; // beyond it the times are wrong

bool isDamaged(const media::SegmentFacts &facts)
{
    return facts.torn || facts.damagedPictures > 0;
}

/// From column `first` on: what `insert` and `rewrite` both set.
void bindFacts(database::Statement &statement, int first, const media::SegmentFacts &facts,
               const base::WallTime &end, bool open)
{
    statement.bind(first, open ? 1 : 0)
        .bind(first + 1, us(facts.range.from))
        .bind(first + 2, us(end))
        .bind(first + 3, int(facts.clock))
        .bind(first + 4, facts.clockOffset.count())
        .bind(first + 5, int(facts.clockJumped))
        .bind(first + 6, std::max<qint64>(facts.bytes, 0))
        .bind(first + 7, facts.pictures)
        .bind(first + 8, facts.damagedPictures)
        .bind(first + 9, int(facts.codec))
        .bind(first + 10, text(facts.codecName))
        .bind(first + 11, std::max(facts.size.width(), 0))
        .bind(first + 12, std::max(facts.size.height(), 0))
        .bind(first + 13, facts.fps == facts.fps ? facts.fps : 0.0)
        .bind(first + 14, int(facts.hasAudio))
        .bind(first + 15, int(facts.torn));
}

Result<void> checkRange(const media::SegmentFacts &facts)
{
    if (!facts.range.from.isKnown() || us(facts.range.to) - us(facts.range.from) > kLongestSegment_us)
        return base::fail(ErrorKind::Corrupt, QStringLiteral("index %1").arg(facts.path),
                          QStringLiteral("its times cannot be true"));
    return {};
}

} // namespace

Result<Tables::Located> Tables::locate(const QString &cameraId, Stream stream, const QString &path)
{
    const auto places = this->places();
    if (!places)
        return tl::unexpected(places.error());
    for (const Place &place : *places) {
        const auto below = pathBelow(place.folder, path);
        if (!below)
            continue;
        const auto name = parseRelativePath(*below);
        if (name && name->cameraId == cameraId && name->stream == stream)
            return Located{place.number, name->at, name->suffix, {}};
        return Located{place.number, {}, u'.' + QFileInfo(path).suffix(), *below};
    }
    return base::fail(ErrorKind::Denied, QStringLiteral("index %1").arg(path),
                      QStringLiteral("it does not lie in the archive's folder"));
}

Result<void> Tables::noteLength(qint64 camera, std::chrono::microseconds length)
{
    if (const auto known = m_longest.constFind(camera); known != m_longest.cend() && *known >= length.count())
        return {};
    auto grow = loan(QStringLiteral("UPDATE camera SET longest_us = ?2 WHERE number = ?1 AND "
                                    "longest_us < ?2"));
    if (!grow)
        return tl::unexpected(grow.error());
    const auto done = (*grow)->bind(1, camera).bind(2, length.count()).run();
    m_longest.insert(camera, length.count());
    return done;
}

Result<qint64> Tables::insert(const QString &cameraId, Stream stream, const media::SegmentFacts &facts,
                              bool open)
{
    if (const auto sound = checkRange(facts); !sound)
        return tl::unexpected(sound.error());
    const auto camera = cameraNumber(cameraId);
    if (!camera)
        return tl::unexpected(camera.error());
    const auto located = locate(cameraId, stream, facts.path);
    if (!located)
        return tl::unexpected(located.error());
    const base::WallTime end = std::max(facts.range.from, facts.range.to);
    auto insert = loan(QStringLiteral(
        "INSERT INTO segment (camera, stream, place, named_us, suffix, file, state, begin_us, end_us, clock, "
        "clock_offset_us, clock_jumped, bytes, pictures, damaged_pictures, codec, codec_name, width, height, "
        "fps, audio, torn) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)
        ->bind(1, *camera)
        .bind(2, int(stream))
        .bind(3, located->place)
        .bind(4, us(located->named))
        .bind(5, located->suffix)
        .bind(6, located->file);
    bindFacts(**insert, 7, facts, end, open);
    const auto made = (*insert)->step();
    if (!made)
        return tl::unexpected(made.error());
    const qint64 id = (*insert)->integer(0);
    // A statement with RETURNING has done its work only when it is stepped to its end.
    if (const auto last = (*insert)->step(); !last)
        return tl::unexpected(last.error());
    if (const auto done = noteLength(*camera, end - facts.range.from); !done)
        return tl::unexpected(done.error());
    if (const auto done = cover(*camera, located->place, facts); !done)
        return tl::unexpected(done.error());
    if (const auto done = addBytes(*camera, located->place, dayOf(facts.range.from), facts.bytes); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> Tables::rewrite(qint64 id, const media::SegmentFacts &facts, bool open)
{
    if (const auto sound = checkRange(facts); !sound)
        return sound;
    const auto before = segment(id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return base::fail(ErrorKind::NotFound, QStringLiteral("update a segment"),
                          QStringLiteral("there is no %1").arg(id));
    const SegmentRow &row = **before;
    const media::SegmentFacts &old = row.segment.facts;
    const base::WallTime end = std::max(facts.range.from, facts.range.to);
    auto update = loan(QStringLiteral(
        "UPDATE segment SET state = ?, begin_us = ?, end_us = ?, clock = ?, clock_offset_us = ?, "
        "clock_jumped = ?, bytes = ?, pictures = ?, damaged_pictures = ?, codec = ?, codec_name = ?, "
        "width = ?, height = ?, fps = ?, audio = ?, torn = ? WHERE id = ?"));
    if (!update)
        return tl::unexpected(update.error());
    bindFacts(**update, 1, facts, end, open);
    (*update)->bind(17, id);
    if (const auto done = (*update)->run(); !done)
        return done;
    if (const auto done = noteLength(row.camera, end - facts.range.from); !done)
        return done;

    const qint64 oldDay = dayOf(old.range.from);
    const qint64 newDay = dayOf(facts.range.from);
    if (oldDay == newDay) {
        if (const auto done = addBytes(row.camera, row.place, newDay, facts.bytes - old.bytes); !done)
            return done;
    } else {
        if (const auto done = addBytes(row.camera, row.place, oldDay, -old.bytes); !done)
            return done;
        if (const auto done = addBytes(row.camera, row.place, newDay, facts.bytes); !done)
            return done;
    }
    const bool onlyGrew =
        facts.range.from == old.range.from && end >= old.range.to && (!isDamaged(old) || isDamaged(facts));
    if (!onlyGrew)
        if (const auto done = uncover(row.camera, row.place, old.range); !done)
            return done;
    // Twice a second for every recorded camera: nothing to do while the minute is the same.
    const bool sameMinutes = onlyGrew && old.range.to > old.range.from &&
                             isDamaged(old) == isDamaged(facts) && old.clock == facts.clock &&
                             floorDiv(us(old.range.to) - 1, kMinute_us) == floorDiv(us(end) - 1, kMinute_us);
    return sameMinutes ? Result<void>() : cover(row.camera, row.place, facts);
}

Result<void> Tables::remove(const std::vector<SegmentRow> &rows)
{
    // Neighbours are looked at together: one look at what is left instead of one for each.
    std::map<std::pair<qint64, qint64>, std::vector<TimeRange>> gone;
    for (const SegmentRow &row : rows) {
        auto remove = loan(QStringLiteral("DELETE FROM segment WHERE id = ?"));
        if (!remove)
            return tl::unexpected(remove.error());
        if (const auto done = (*remove)->bind(1, row.segment.id).run(); !done)
            return done;
        const media::SegmentFacts &facts = row.segment.facts;
        if (const auto done = addBytes(row.camera, row.place, dayOf(facts.range.from), -facts.bytes); !done)
            return done;
        gone[{row.camera, row.place}].push_back(facts.range);
    }
    for (auto &[key, ranges] : gone) {
        std::sort(ranges.begin(), ranges.end(),
                  [](const TimeRange &a, const TimeRange &b) { return a.from < b.from; });
        TimeRange joined = ranges.front();
        for (const TimeRange &range : ranges) {
            if (range.from - joined.to > std::chrono::minutes(2)) {
                if (const auto done = uncover(key.first, key.second, joined); !done)
                    return done;
                joined = range;
            }
            joined.to = std::max(joined.to, range.to);
        }
        if (const auto done = uncover(key.first, key.second, joined); !done)
            return done;
    }
    return {};
}

Result<void> Tables::addBytes(qint64 camera, qint64 place, qint64 day, qint64 bytes)
{
    if (bytes == 0)
        return {};
    auto days = loan(QStringLiteral(
        "INSERT INTO day (camera, day, place, minutes, damaged, clocks, bytes) VALUES (?, ?, ?, "
        "zeroblob(184), NULL, 0, ?) ON CONFLICT DO UPDATE SET bytes = bytes + excluded.bytes"));
    if (!days)
        return tl::unexpected(days.error());
    if (const auto done = (*days)->bind(1, camera).bind(2, day).bind(3, place).bind(4, bytes).run(); !done)
        return done;
    auto all = loan(QStringLiteral("UPDATE place SET bytes = bytes + ?2 WHERE number = ?1"));
    if (!all)
        return tl::unexpected(all.error());
    return (*all)->bind(1, place).bind(2, bytes).run();
}

Result<std::optional<DayRow>> Tables::day(qint64 camera, qint64 place, qint64 day)
{
    auto find = loan(QStringLiteral("SELECT minutes, damaged, clocks, bytes FROM day WHERE camera = ? AND "
                                    "day = ? AND place = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, camera).bind(2, day).bind(3, place).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<DayRow>();
    return std::optional(DayRow{day, DayMinutes::fromBlob((*find)->blob(0)),
                                DayMinutes::fromBlob((*find)->blob(1)), quint32((*find)->integer(2)),
                                (*find)->integer(3)});
}

Result<void> Tables::writeDay(qint64 camera, qint64 place, const DayRow &row)
{
    if (row.minutes.isEmpty() && row.bytes <= 0) {
        auto remove = loan(QStringLiteral("DELETE FROM day WHERE camera = ? AND day = ? AND place = ?"));
        if (!remove)
            return tl::unexpected(remove.error());
        return (*remove)->bind(1, camera).bind(2, row.day).bind(3, place).run();
    }
    auto write = loan(QStringLiteral("INSERT OR REPLACE INTO day (camera, day, place, minutes, damaged, "
                                     "clocks, bytes) VALUES (?,?,?,?,?,?,?)"));
    if (!write)
        return tl::unexpected(write.error());
    return (*write)
        ->bind(1, camera)
        .bind(2, row.day)
        .bind(3, place)
        .bind(4, row.minutes.toBlob())
        .bind(5, row.damaged.isEmpty() ? QByteArray() : row.damaged.toBlob())
        .bind(6, row.clocks)
        .bind(7, row.bytes)
        .run();
}

Result<void> Tables::cover(qint64 camera, qint64 place, const media::SegmentFacts &facts)
{
    if (facts.range.isEmpty())
        return {};
    for (qint64 number = dayOf(facts.range.from); number * kDay_us < us(facts.range.to); ++number) {
        auto known = day(camera, place, number);
        if (!known)
            return tl::unexpected(known.error());
        DayRow row = known->value_or(DayRow{});
        row.day = number;
        const MinuteSpan span = minutesOn(number, facts.range);
        row.minutes.set(span.from, span.to, true);
        if (isDamaged(facts))
            row.damaged.set(span.from, span.to, true);
        row.clocks |= 1U << unsigned(facts.clock);
        if (const auto done = writeDay(camera, place, row); !done)
            return done;
    }
    return {};
}

Result<void> Tables::uncover(qint64 camera, qint64 place, const TimeRange &range)
{
    const auto longest = this->longest(camera);
    if (!longest)
        return tl::unexpected(longest.error());
    for (qint64 number = dayOf(range.from); number * kDay_us < std::max(us(range.to), us(range.from) + 1);
         ++number) {
        auto known = day(camera, place, number);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            continue;
        DayRow row = **known;
        const MinuteSpan span = minutesOn(number, range);
        row.minutes.set(span.from, span.to, false);
        row.damaged.set(span.from, span.to, false);
        const qint64 from = number * kDay_us + span.from * kMinute_us;
        const qint64 to = number * kDay_us + span.to * kMinute_us;
        auto left = loan(QStringLiteral("SELECT begin_us, end_us, torn OR damaged_pictures > 0 FROM segment "
                                        "WHERE camera = ? AND begin_us >= ? AND begin_us < ? AND end_us > ? "
                                        "AND place = ?"));
        if (!left)
            return tl::unexpected(left.error());
        (*left)->bind(1, camera).bind(2, from - longest->count()).bind(3, to).bind(4, from).bind(5, place);
        Result<bool> more = (*left)->step();
        for (; more && *more; more = (*left)->step()) {
            const MinuteSpan kept =
                minutesOn(number, {wallTime((*left)->integer(0)), wallTime((*left)->integer(1))});
            const int begin = std::max(kept.from, span.from);
            const int end = std::min(kept.to, span.to);
            row.minutes.set(begin, end, true);
            if ((*left)->integer(2) != 0)
                row.damaged.set(begin, end, true);
        }
        if (!more)
            return tl::unexpected(more.error());
        if (const auto done = writeDay(camera, place, row); !done)
            return done;
    }
    return {};
}

Result<void> Tables::recount(qint64 camera, qint64 place, qint64 number)
{
    const TimeRange range{wallTime(number * kDay_us), wallTime((number + 1) * kDay_us)};
    auto sums = loan(QStringLiteral("SELECT ifnull(sum(bytes), 0) FROM segment WHERE camera = ? AND "
                                    "begin_us >= ? AND begin_us < ? AND place = ?"));
    if (!sums)
        return tl::unexpected(sums.error());
    const auto row =
        (*sums)->bind(1, camera).bind(2, us(range.from)).bind(3, us(range.to)).bind(4, place).step();
    if (!row)
        return tl::unexpected(row.error());
    const qint64 bytes = (*sums)->integer(0);
    const auto known = day(camera, place, number);
    if (!known)
        return tl::unexpected(known.error());
    DayRow made;
    made.day = number;
    made.bytes = bytes;
    made.clocks = *known ? (*known)->clocks : 0;
    // Written even when it is empty: uncover() fills in what segments there are.
    made.minutes.set(0, kMinutesOfDay, true);
    if (const auto done = writeDay(camera, place, made); !done)
        return done;
    return uncover(camera, place, range);
}

} // namespace videoguard::archive
