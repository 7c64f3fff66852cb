// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/search_words.h"
#include "app/incidents/store_private.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace videoguard::incidents {

using base::ErrorKind;
using base::Result;
using database::Statement;

namespace {

constexpr std::size_t kAtOnce = 500; ///< incidents whose cameras, notes ... are read by one statement
constexpr int kMostWords = 16;

QString columns()
{
    return QStringLiteral(
        "i.row, i.id, i.number, i.type, i.severity, i.status, i.title, i.place, i.lat, i.lon, i.from_us, "
        "i.to_us, i.marked_us, i.marked_by, i.camera_id, i.description, i.case_number, i.closed_us, "
        "i.outcome, i.revision, i.whole_revision");
}

StoredIncident incidentAt(const Statement &s)
{
    StoredIncident stored;
    Incident &incident = stored.incident;
    stored.row = s.integer(0);
    incident.id = s.text(1);
    incident.number = s.text(2);
    incident.type = s.text(3);
    incident.severity = static_cast<Severity>(s.integer(4));
    incident.status = static_cast<Status>(s.integer(5));
    incident.title = s.text(6);
    incident.place = s.text(7);
    if (!s.isNull(8) && !s.isNull(9))
        incident.position = {s.real(8), s.real(9)};
    incident.from = timeAt(s, 10);
    incident.to = timeAt(s, 11);
    incident.markedAt = timeAt(s, 12);
    incident.markedBy = s.text(13);
    incident.cameraId = s.text(14);
    incident.description = s.text(15);
    incident.caseNumber = s.text(16);
    incident.closedAt = timeAt(s, 17);
    incident.outcome = s.text(18);
    incident.revision = static_cast<int>(s.integer(19));
    stored.wholeRevision = static_cast<int>(s.integer(20));
    return stored;
}

/// Conditions with what is bound to their question marks, in order.
struct Where {
    QStringList conditions;
    std::vector<std::function<void(Statement &, int)>> values;

    void add(const QString &condition) { conditions += condition; }
    template<typename T>
    void bind(const T &value)
    {
        values.push_back([value](Statement &s, int index) { s.bind(index, value); });
    }
    template<typename Values>
    void in(const QString &column, const Values &all)
    {
        QStringList marks;
        for (const auto &value : all) {
            marks += QStringLiteral("?");
            bind(value);
        }
        add(QStringLiteral("%1 IN (%2)").arg(column, marks.join(u',')));
    }
    [[nodiscard]] QString text() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(u" AND ");
    }
    void bindTo(Statement &s) const
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i](s, static_cast<int>(i) + 1);
    }
};

QStringList typesNamed(const QString &word, const std::vector<IncidentType> &types)
{
    QStringList ids;
    for (const IncidentType &type : types) {
        const QStringList names = foldedWords(type.en + u' ' + type.lv + u' ' + type.lt);
        if (std::any_of(names.begin(), names.end(), [&](const QString &n) { return n.startsWith(word); }))
            ids += type.id;
    }
    return ids;
}

void addWords(const IncidentQuery &query, const std::vector<IncidentType> &types, Where &where)
{
    for (const QString &word : foldedWords(query.words, kMostWords)) {
        // Letters and digits alone, so there is no quote to double.
        where.bind(QStringLiteral("\"%1\"*").arg(word));
        QString condition =
            QStringLiteral("i.row IN (SELECT rowid FROM incident_search WHERE incident_search MATCH ?)");
        QStringList marks;
        for (const QString &id : typesNamed(word, types)) {
            marks += QStringLiteral("?");
            where.bind(id);
        }
        if (!marks.isEmpty())
            condition += QStringLiteral(" OR i.type IN (%1)").arg(marks.join(u','));
        where.add(QStringLiteral("(%1)").arg(condition));
    }
}

std::vector<int> numbersOf(const auto &values)
{
    std::vector<int> numbers;
    for (const auto value : values)
        numbers.push_back(static_cast<int>(value));
    return numbers;
}

} // namespace

Result<void> Store::Private::readChildren(std::vector<StoredIncident> &found, std::size_t first,
                                          std::size_t count)
{
    QHash<qint64, std::size_t> places;
    QStringList rows;
    for (std::size_t i = first; i < first + count; ++i) {
        places.insert(found[i].row, i);
        rows += QString::number(found[i].row);
    }
    const QString tail = QStringLiteral(" WHERE incident IN (%1) ORDER BY incident, ").arg(rows.join(u','));
    const auto each = [&](const QString &select, const QString &order, const auto &take) -> Result<void> {
        auto s = database->prepare(select + tail + order);
        if (!s)
            return tl::unexpected(s.error());
        return eachRow(*s, [&](const Statement &row) { take(found[places.value(row.integer(0))], row); });
    };
    const QString position = QStringLiteral("position");
    if (auto done = each(QStringLiteral("SELECT incident, camera_id, since FROM incident_camera"), position,
                         [](StoredIncident &stored, const Statement &s) {
                             stored.incident.cameraIds.push_back(s.text(1));
                             stored.cameraSince.push_back(static_cast<int>(s.integer(2)));
                         });
        !done)
        return done;
    if (auto done = each(QStringLiteral("SELECT incident, at_us, who, text, since FROM note"), position,
                         [](StoredIncident &stored, const Statement &s) {
                             stored.incident.notes.push_back({timeAt(s, 1), s.text(2), s.text(3)});
                             stored.noteSince.push_back(static_cast<int>(s.integer(4)));
                         });
        !done)
        return done;
    if (auto done = each(QStringLiteral("SELECT incident, role, description FROM involved"), position,
                         [](StoredIncident &stored, const Statement &s) {
                             stored.incident.involved.push_back({s.text(1), s.text(2)});
                         });
        !done)
        return done;
    if (auto done =
            each(QStringLiteral("SELECT incident, kind, id, title, facts, since FROM link"), position,
                 [](StoredIncident &stored, const Statement &s) {
                     const QByteArray facts = s.text(4).toUtf8();
                     stored.incident.links.push_back({static_cast<Link::Kind>(s.integer(1)), s.text(2),
                                                      s.text(3), QJsonDocument::fromJson(facts).object()});
                     stored.linkSince.push_back(static_cast<int>(s.integer(5)));
                 });
        !done)
        return done;
    return each(QStringLiteral("SELECT incident, who FROM incident_read"), QStringLiteral("who"),
                [](StoredIncident &stored, const Statement &s) { stored.incident.readBy += s.text(1); });
}

Result<std::vector<StoredIncident>> Store::Private::read(const QString &tail, const Bind &bind)
{
    auto s = database->prepare(QStringLiteral("SELECT %1 FROM incident i%2").arg(columns(), tail));
    if (!s)
        return tl::unexpected(s.error());
    bind(*s);
    std::vector<StoredIncident> found;
    if (const auto done = eachRow(*s, [&](const Statement &row) { found.push_back(incidentAt(row)); }); !done)
        return tl::unexpected(done.error());
    for (std::size_t first = 0; first < found.size(); first += kAtOnce) {
        if (const auto done = readChildren(found, first, std::min(kAtOnce, found.size() - first)); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

Result<StoredIncident> Store::Private::one(const QString &id)
{
    auto found = read(QStringLiteral(" WHERE i.id = ?"), [&](Statement &s) { s.bind(1, kept(id)); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return base::fail(ErrorKind::NotFound, QStringLiteral("read incident %1").arg(id));
    return std::move(found->front());
}

Result<qint64> Store::Private::rowOf(const QString &id)
{
    auto s = database->prepare(QStringLiteral("SELECT row FROM incident WHERE id = ?"));
    if (!s)
        return tl::unexpected(s.error());
    const auto there = s->bind(1, kept(id)).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return base::fail(ErrorKind::NotFound, QStringLiteral("find incident %1").arg(id));
    return s->integer(0);
}

Result<Incident> Store::incident(const QString &id)
{
    auto stored = m_d->one(id);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::move(stored->incident);
}

namespace {
Result<std::vector<Incident>> plain(Result<std::vector<StoredIncident>> found)
{
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Incident> incidents;
    incidents.reserve(found->size());
    for (StoredIncident &stored : *found)
        incidents.push_back(std::move(stored.incident));
    return incidents;
}
} // namespace

Result<std::vector<Incident>> Store::find(const IncidentQuery &query)
{
    const auto known = types();
    if (!known)
        return tl::unexpected(known.error());
    Where where;
    addWords(query, *known, where);
    if (!query.statuses.empty())
        where.in(QStringLiteral("i.status"), numbersOf(query.statuses));
    if (!query.severities.empty())
        where.in(QStringLiteral("i.severity"), numbersOf(query.severities));
    if (!query.types.empty())
        where.in(QStringLiteral("i.type"), query.types);
    if (!query.cameraIds.empty()) {
        Where cameras;
        cameras.in(QStringLiteral("c.camera_id"), query.cameraIds);
        where.add(
            QStringLiteral("i.row IN (SELECT c.incident FROM incident_camera c%1)").arg(cameras.text()));
        where.values.insert(where.values.end(), cameras.values.begin(), cameras.values.end());
    }
    if (query.to.isKnown()) {
        where.add(QStringLiteral("i.from_us < ?"));
        where.bind(qint64(query.to.sinceEpoch.count()));
    }
    if (query.from.isKnown()) {
        where.add(QStringLiteral("(i.to_us IS NULL OR i.to_us >= ?)"));
        where.bind(qint64(query.from.sinceEpoch.count()));
    }
    if (!query.unreadBy.isEmpty()) {
        where.add(QStringLiteral(
            "NOT EXISTS (SELECT 1 FROM incident_read r WHERE r.incident = i.row AND r.who = ?)"));
        where.bind(query.unreadBy);
    }
    const QString tail =
        where.text() +
        QStringLiteral(" ORDER BY i.marked_us DESC, i.row DESC LIMIT %1").arg(std::max(0, query.most));
    return plain(m_d->read(tail, [&](Statement &s) { where.bindTo(s); }));
}

Result<std::vector<Incident>> Store::touched(base::WallTime from, base::WallTime to)
{
    const QString tail = QStringLiteral(" WHERE (i.marked_us >= ?1 AND i.marked_us < ?2) OR i.row IN (SELECT "
                                        "incident FROM change WHERE at_us "
                                        ">= ?1 AND at_us < ?2) ORDER BY i.marked_us, i.row");
    return plain(m_d->read(tail, [&](Statement &s) {
        s.bind(1, qint64(from.sinceEpoch.count())).bind(2, qint64(to.sinceEpoch.count()));
    }));
}

Result<std::vector<Change>> Store::history(const QString &id)
{
    auto s = m_d->database->prepare(
        QStringLiteral("SELECT c.at_us, c.who, c.what, c.before, c.after FROM change c JOIN incident i ON "
                       "i.row = c.incident WHERE i.id = ? ORDER BY c.number"));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, kept(id));
    std::vector<Change> changes;
    const auto done = eachRow(*s, [&](const Statement &row) {
        changes.push_back({timeAt(row, 0), row.text(1), row.text(2), row.text(3), row.text(4)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

namespace {
Result<int> numberOf(database::Database &database, const QString &sql, const QString &who)
{
    auto s = database.prepare(sql);
    if (!s)
        return tl::unexpected(s.error());
    if (!who.isNull())
        s->bind(1, who);
    const auto there = s->step();
    if (!there)
        return tl::unexpected(there.error());
    return static_cast<int>(s->integer(0));
}
} // namespace

Result<int> Store::unread(const QString &who)
{
    return numberOf(*m_d->database,
                    QStringLiteral("SELECT count(*) FROM incident i WHERE NOT EXISTS (SELECT 1 FROM "
                                   "incident_read r WHERE r.incident = i.row AND r.who = ?)"),
                    kept(who));
}

Result<int> Store::openCount()
{
    return numberOf(*m_d->database, QStringLiteral("SELECT count(*) FROM incident WHERE status < 2"), {});
}

Result<std::vector<std::pair<QDate, int>>> Store::days(QDate first, QDate last, const QByteArray &zone)
{
    const QTimeZone timeZone(zone);
    if (!timeZone.isValid() || !first.isValid() || !last.isValid())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("count incidents by day"),
                          QStringLiteral("no such day or zone: %1").arg(QString::fromUtf8(zone)));
    auto s = m_d->database->prepare(QStringLiteral(
        "SELECT marked_us FROM incident WHERE marked_us >= ? AND marked_us < ? ORDER BY marked_us"));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, first.startOfDay(timeZone).toMSecsSinceEpoch() * 1000);
    s->bind(2, last.addDays(1).startOfDay(timeZone).toMSecsSinceEpoch() * 1000);
    std::map<QDate, int> counts;
    const auto done = eachRow(*s, [&](const Statement &row) {
        ++counts[QDateTime::fromMSecsSinceEpoch(row.integer(0) / 1000, timeZone).date()];
    });
    if (!done)
        return tl::unexpected(done.error());
    return std::vector<std::pair<QDate, int>>(counts.begin(), counts.end());
}

Result<qint64> Store::lastChange()
{
    auto s = m_d->database->prepare(QStringLiteral("SELECT value FROM meta WHERE key = 'last_change'"));
    if (!s)
        return tl::unexpected(s.error());
    const auto there = s->step();
    if (!there)
        return tl::unexpected(there.error());
    return s->integer(0);
}

} // namespace videoguard::incidents
