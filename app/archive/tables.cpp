// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/tables.h"

#include "app/archive/archive_schema.h"
#include "app/archive/segment_name.h"

#include <QFileInfo>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

Tables::Tables(std::unique_ptr<database::Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<Tables>> Tables::open(const QString &file, bool migrated)
{
    if (!migrated && !QFileInfo::exists(file))
        return base::fail(ErrorKind::NotFound, QStringLiteral("open %1").arg(file),
                          QStringLiteral("no such file"));
    auto database =
        migrated ? database::Database::open(file, archiveSchema()) : database::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto version = (*database)->userVersion(); !version)
        return tl::unexpected(version.error());
    else if (*version != archiveSchema().version)
        return base::fail(ErrorKind::Unsupported, QStringLiteral("open %1").arg(file),
                          QStringLiteral("its version is %1").arg(*version));
    return std::unique_ptr<Tables>(new Tables(std::move(*database)));
}

Result<Loan> Tables::loan(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_database->prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        found = m_statements.emplace(sql, std::move(*statement)).first;
    }
    return Loan(&found->second);
}

Result<void> Tables::atomically(const std::function<Result<void>()> &work)
{
    Result<void> done = m_database->atomically(work);
    if (!done) {
        m_numbers.clear();
        m_ids.clear();
        m_longest.clear();
    }
    return done;
}

Result<std::optional<qint64>> Tables::findCamera(const QString &id)
{
    if (const auto known = m_numbers.constFind(id); known != m_numbers.cend())
        return std::optional(*known);
    auto find = loan(QStringLiteral("SELECT number FROM camera WHERE id = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<qint64>();
    const qint64 number = (*find)->integer(0);
    m_numbers.insert(id, number);
    m_ids.insert(number, id);
    return std::optional(number);
}

Result<qint64> Tables::cameraNumber(const QString &id)
{
    if (!isSafeCameraId(id))
        return base::fail(ErrorKind::Denied, QStringLiteral("keep footage of a camera"),
                          QStringLiteral("\"%1\" cannot be the name of a folder").arg(id.left(80)));
    auto known = findCamera(id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    auto insert = loan(QStringLiteral("INSERT INTO camera (id) VALUES (?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    if (const auto done = (*insert)->bind(1, id).run(); !done)
        return tl::unexpected(done.error());
    known = findCamera(id);
    return known ? Result<qint64>(known->value_or(0)) : tl::unexpected(known.error());
}

Result<QString> Tables::cameraId(qint64 number)
{
    if (const auto known = m_ids.constFind(number); known != m_ids.cend())
        return *known;
    auto find = loan(QStringLiteral("SELECT id FROM camera WHERE number = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, number).step();
    if (!row)
        return tl::unexpected(row.error());
    const QString id = *row ? (*find)->text(0) : QString();
    m_ids.insert(number, id);
    return id;
}

Result<std::chrono::microseconds> Tables::longest(qint64 camera)
{
    auto find = loan(QStringLiteral("SELECT longest_us FROM camera WHERE number = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, camera).step();
    if (!row)
        return tl::unexpected(row.error());
    return std::chrono::microseconds(*row ? (*find)->integer(0) : 0);
}

Result<Settings> Tables::settings()
{
    auto find = loan(QStringLiteral("SELECT folder, budget_bytes, floor_bytes, replay_s, replay_bytes, "
                                    "after_incident_s, incident_hold_days FROM settings"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->step();
    if (!row)
        return tl::unexpected(row.error());
    Settings settings;
    if (*row)
        settings = {(*find)->text(0),         (*find)->integer(1), (*find)->integer(2),
                    int((*find)->integer(3)), (*find)->integer(4), int((*find)->integer(5)),
                    int((*find)->integer(6))};
    return settings;
}

QString Tables::folderOf(const QString &setting) const
{
    return setting.isEmpty() ? QFileInfo(m_database->path()).absolutePath() + QStringLiteral("/archive")
                             : setting;
}

Result<std::vector<Place>> Tables::places()
{
    auto find = loan(QStringLiteral("SELECT number, marker, folder, bytes FROM place ORDER BY number"));
    if (!find)
        return tl::unexpected(find.error());
    std::vector<Place> places;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        places.push_back(
            {(*find)->integer(0), (*find)->text(1), folderOf((*find)->text(2)), (*find)->integer(3)});
    if (!row)
        return tl::unexpected(row.error());
    return places;
}

Result<Place> Tables::currentPlace()
{
    auto find = loan(QStringLiteral("SELECT p.number, p.marker, p.folder, p.bytes FROM settings s "
                                    "JOIN place p ON p.number = s.place"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return base::fail(ErrorKind::Unreachable, QStringLiteral("find the archive's folder"),
                          QStringLiteral("it has not been prepared"));
    return Place{(*find)->integer(0), (*find)->text(1), folderOf((*find)->text(2)), (*find)->integer(3)};
}

const QString &Tables::segmentColumns()
{
    static const QString columns = QStringLiteral(
        "id, camera, stream, place, state, begin_us, end_us, named_us, suffix, file, clock, "
        "clock_offset_us, clock_jumped, bytes, pictures, damaged_pictures, codec, codec_name, width, "
        "height, fps, audio, torn");
    return columns;
}

Result<std::vector<SegmentRow>> Tables::read(Loan &query)
{
    const auto places = this->places();
    if (!places)
        return tl::unexpected(places.error());
    std::vector<SegmentRow> rows;
    Result<bool> more = query->step();
    for (; more && *more; more = query->step()) {
        SegmentRow row;
        Segment &segment = row.segment;
        media::SegmentFacts &facts = segment.facts;
        segment.id = query->integer(0);
        row.camera = query->integer(1);
        segment.stream = Stream(query->integer(2));
        row.place = query->integer(3);
        row.state = SegmentState(query->integer(4));
        segment.open = row.state == SegmentState::Open;
        facts.range = {wallTime(query->integer(5)), wallTime(query->integer(6))};
        const auto id = cameraId(row.camera);
        if (!id)
            return tl::unexpected(id.error());
        segment.cameraId = *id;
        row.relative = query->isNull(9)
                           ? relativePath({*id, segment.stream, wallTime(query->integer(7)), query->text(8)})
                           : query->text(9);
        const auto place = std::find_if(places->cbegin(), places->cend(),
                                        [&row](const Place &one) { return one.number == row.place; });
        if (place != places->cend())
            facts.path = place->folder + u'/' + row.relative;
        facts.clock = media::ClockSource(query->integer(10));
        facts.clockOffset = std::chrono::microseconds(query->integer(11));
        facts.clockJumped = query->integer(12) != 0;
        facts.bytes = query->integer(13);
        facts.pictures = int(query->integer(14));
        facts.damagedPictures = int(query->integer(15));
        facts.codec = media::Codec(query->integer(16));
        facts.codecName = query->text(17);
        facts.size = facts.codec == media::Codec::None && query->integer(18) == 0
                         ? QSize()
                         : QSize(int(query->integer(18)), int(query->integer(19)));
        facts.fps = query->real(20);
        facts.hasAudio = query->integer(21) != 0;
        facts.torn = query->integer(22) != 0;
        rows.push_back(std::move(row));
    }
    if (!more)
        return tl::unexpected(more.error());
    return rows;
}

Result<std::vector<SegmentRow>> Tables::overlapping(qint64 camera, const TimeRange &range)
{
    const auto longest = this->longest(camera);
    if (!longest)
        return tl::unexpected(longest.error());
    auto find = loan(QStringLiteral("SELECT %1 FROM segment WHERE camera = ? AND begin_us >= ? AND "
                                    "begin_us < ? AND end_us > ? AND state <> 2 ORDER BY begin_us, id")
                         .arg(segmentColumns()));
    if (!find)
        return tl::unexpected(find.error());
    (*find)
        ->bind(1, camera)
        .bind(2, us(range.from) - longest->count())
        .bind(3, us(range.to))
        .bind(4, us(range.from));
    return read(*find);
}

Result<std::optional<SegmentRow>> Tables::segment(qint64 id)
{
    auto find = loan(QStringLiteral("SELECT %1 FROM segment WHERE id = ?").arg(segmentColumns()));
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, id);
    auto rows = read(*find);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::optional<SegmentRow>() : std::optional(std::move(rows->front()));
}

Result<qint64> Tables::writeLog(const LogEntry &entry)
{
    auto insert = loan(QStringLiteral("INSERT INTO log (at_us, action, who, camera, from_us, to_us, "
                                      "segments, bytes, detail) VALUES (?,?,?,?,?,?,?,?,?) "
                                      "RETURNING number"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)
        ->bind(1, us(entry.at))
        .bind(2, text(entry.action))
        .bind(3, text(entry.who))
        .bind(4, text(entry.cameraId))
        .bind(5, us(entry.range.from))
        .bind(6, us(entry.range.to))
        .bind(7, entry.segments)
        .bind(8, entry.bytes)
        .bind(9, text(entry.detail));
    const auto made = (*insert)->step();
    if (!made)
        return tl::unexpected(made.error());
    const qint64 number = (*insert)->integer(0);
    // A statement with RETURNING has done its work only when it is stepped to its end.
    if (const auto end = (*insert)->step(); !end)
        return tl::unexpected(end.error());
    return number;
}

} // namespace videoguard::archive
