// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/store_private.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace videoguard::incidents {

using base::ErrorKind;
using base::Result;
using database::Statement;

namespace {

constexpr std::size_t kMostTypes = 500;
constexpr qsizetype kMostName = 200;
constexpr qsizetype kMostText = 20'000;

QString faultIn(const std::vector<IncidentType> &types)
{
    QSet<QString> ids;
    for (const IncidentType &type : types) {
        const bool long_ =
            std::max({type.id.size(), type.en.size(), type.lv.size(), type.lt.size()}) > kMostName;
        if (type.id.isEmpty() || ids.contains(type.id) || long_)
            return QStringLiteral("id");
        if (type.en.trimmed().isEmpty() && type.lv.trimmed().isEmpty() && type.lt.trimmed().isEmpty())
            return QStringLiteral("name");
        ids.insert(type.id);
    }
    return types.size() > kMostTypes ? QStringLiteral("types") : QString();
}

QString alarmColumns()
{
    return QStringLiteral("id, key, kind, priority, camera_id, place, detail, count, first_us, newest_us, "
                          "waiting_us, ended_us, acknowledged_us, acknowledged_by, shelved_until_us, "
                          "shelve_reason, shelved_by, escalated_us");
}

Alarm alarmAt(const Statement &s)
{
    Alarm alarm;
    alarm.id = s.text(0);
    alarm.key = s.text(1);
    alarm.kind = static_cast<AlarmKind>(s.integer(2));
    alarm.priority = static_cast<Priority>(s.integer(3));
    alarm.cameraId = s.text(4);
    alarm.place = s.text(5);
    alarm.detail = s.text(6);
    alarm.count = static_cast<int>(s.integer(7));
    alarm.first = timeAt(s, 8);
    alarm.newest = timeAt(s, 9);
    alarm.waitsSince = timeAt(s, 10);
    alarm.endedAt = timeAt(s, 11);
    alarm.acknowledgedAt = timeAt(s, 12);
    alarm.acknowledgedBy = s.text(13);
    alarm.shelvedUntil = timeAt(s, 14);
    alarm.shelveReason = s.text(15);
    alarm.shelvedBy = s.text(16);
    alarm.escalatedAt = timeAt(s, 17);
    return alarm;
}

Result<std::vector<Alarm>> alarmsOf(database::Database &database, const QString &tail,
                                    const std::function<void(Statement &)> &bind)
{
    auto s = database.prepare(QStringLiteral("SELECT %1 FROM alarm %2").arg(alarmColumns(), tail));
    if (!s)
        return tl::unexpected(s.error());
    bind(*s);
    std::vector<Alarm> alarms;
    if (const auto done = eachRow(*s, [&](const Statement &row) { alarms.push_back(alarmAt(row)); }); !done)
        return tl::unexpected(done.error());
    return alarms;
}

qint64 endOf(base::WallTime to)
{
    return to.isKnown() ? qint64(to.sinceEpoch.count()) : std::numeric_limits<qint64>::max();
}

} // namespace

Result<std::vector<IncidentType>> Store::types()
{
    auto s = m_d->database->prepare(
        QStringLiteral("SELECT id, en, lv, lt, usual, retired FROM type ORDER BY retired, position"));
    if (!s)
        return tl::unexpected(s.error());
    std::vector<IncidentType> types;
    const auto done = eachRow(*s, [&](const Statement &row) {
        types.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                         static_cast<Severity>(row.integer(4)), row.integer(5) != 0});
    });
    if (!done)
        return tl::unexpected(done.error());
    return types.empty() ? builtInTypes() : types;
}

Result<void> Store::setTypes(const std::vector<IncidentType> &wanted)
{
    if (const QString fault = faultIn(wanted); !fault.isEmpty())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("keep the list of types"), fault);
    return m_d->database->atomically([&]() -> Result<void> {
        const auto before = types();
        if (!before)
            return tl::unexpected(before.error());
        std::vector<IncidentType> all = wanted;
        for (IncidentType type : *before) {
            const bool there = std::any_of(wanted.begin(), wanted.end(),
                                           [&](const IncidentType &w) { return w.id == type.id; });
            type.retired = true;
            if (!there)
                all.push_back(std::move(type));
        }
        if (auto done = m_d->database->execute(QStringLiteral("DELETE FROM type")); !done)
            return done;
        int position = 0;
        for (const IncidentType &type : all) {
            auto done = m_d->run(QStringLiteral("INSERT INTO type (id, position, en, lv, lt, usual, retired) "
                                                "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                 [&](Statement &s) {
                                     s.bind(1, type.id).bind(2, position++).bind(3, kept(type.en));
                                     s.bind(4, kept(type.lv)).bind(5, kept(type.lt));
                                     s.bind(6, static_cast<int>(type.usual)).bind(7, int(type.retired));
                                 });
            if (!done)
                return done;
        }
        return m_d->bump();
    });
}

Result<std::vector<Alarm>> Store::openAlarms()
{
    return alarmsOf(*m_d->database,
                    QStringLiteral("WHERE ended_us IS NULL OR acknowledged_us IS NULL ORDER BY first_us, id"),
                    [](Statement &) {});
}

Result<void> Store::keepAlarm(const Alarm &alarm)
{
    return m_d->run(
        QStringLiteral(
            "INSERT OR REPLACE INTO alarm (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?)")
            .arg(alarmColumns()),
        [&](Statement &s) {
            s.bind(1, alarm.id).bind(2, kept(alarm.key)).bind(3, static_cast<int>(alarm.kind));
            s.bind(4, static_cast<int>(alarm.priority)).bind(5, kept(alarm.cameraId));
            s.bind(6, kept(alarm.place)).bind(7, kept(alarm.detail)).bind(8, alarm.count);
            s.bind(9, qint64(alarm.first.sinceEpoch.count()));
            s.bind(10, qint64(alarm.newest.sinceEpoch.count()));
            s.bind(11, qint64(alarm.waitsSince.sinceEpoch.count()));
            bindTime(s, 12, alarm.endedAt);
            bindTime(s, 13, alarm.acknowledgedAt);
            s.bind(14, kept(alarm.acknowledgedBy));
            bindTime(s, 15, alarm.shelvedUntil);
            s.bind(16, kept(alarm.shelveReason)).bind(17, kept(alarm.shelvedBy));
            bindTime(s, 18, alarm.escalatedAt);
        });
}

Result<std::vector<Alarm>> Store::alarms(base::WallTime from, base::WallTime to)
{
    return alarmsOf(*m_d->database,
                    QStringLiteral("WHERE first_us < ?2 AND (ended_us IS NULL OR ended_us >= ?1 OR "
                                   "acknowledged_us >= ?1) ORDER BY first_us, id"),
                    [&](Statement &s) { s.bind(1, qint64(from.sinceEpoch.count())).bind(2, endOf(to)); });
}

Result<Store::ShiftNote> Store::addShiftNote(const QString &who, const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > kMostText)
        return base::fail(ErrorKind::Unsupported, QStringLiteral("keep a shift note"),
                          QStringLiteral("text"));
    const ShiftNote note{newId(), m_d->clock.wall(), who, text};
    const auto written = m_d->database->atomically([&]() -> Result<void> {
        auto done =
            m_d->run(QStringLiteral("INSERT INTO shift_note (id, at_us, who, text) VALUES (?, ?, ?, ?)"),
                     [&](Statement &s) {
                         s.bind(1, note.id).bind(2, qint64(note.at.sinceEpoch.count()));
                         s.bind(3, kept(who)).bind(4, text);
                     });
        return done ? m_d->bump() : done;
    });
    if (!written)
        return tl::unexpected(written.error());
    return note;
}

Result<std::vector<Store::ShiftNote>> Store::shiftNotes(base::WallTime from, base::WallTime to)
{
    auto s = m_d->database->prepare(QStringLiteral(
        "SELECT id, at_us, who, text FROM shift_note WHERE at_us >= ? AND at_us < ? ORDER BY at_us, id"));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(from.sinceEpoch.count())).bind(2, endOf(to));
    std::vector<ShiftNote> notes;
    const auto done = eachRow(*s, [&](const Statement &row) {
        notes.push_back({row.text(0), timeAt(row, 1), row.text(2), row.text(3)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return notes;
}

Result<ShiftLog> shiftLog(Store &store, base::WallTime from, base::WallTime to)
{
    ShiftLog log{from, to, {}, {}, {}, 0};
    auto incidents = store.touched(from, to);
    if (!incidents)
        return tl::unexpected(incidents.error());
    log.incidents = std::move(*incidents);
    auto alarms = store.alarms(from, to);
    if (!alarms)
        return tl::unexpected(alarms.error());
    log.alarms = std::move(*alarms);
    auto notes = store.shiftNotes(from, to);
    if (!notes)
        return tl::unexpected(notes.error());
    log.notes = std::move(*notes);
    QSet<QString> lost;
    for (const Alarm &alarm : log.alarms) {
        if (alarm.kind == AlarmKind::CameraLost)
            lost.insert(alarm.cameraId);
    }
    log.camerasLost = static_cast<int>(lost.size());
    return log;
}

} // namespace videoguard::incidents
