// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/store.h"

#include "app/incidents/incident_diff.h"
#include "app/incidents/incidents_schema.h"
#include "app/incidents/store_private.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace videoguard::incidents {

using base::ErrorKind;
using base::Result;

namespace {

tl::unexpected<base::Error> refused(const char *what, const QString &field)
{
    return base::fail(ErrorKind::Unsupported, QString::fromLatin1(what), field);
}

/// Notes without time or author are of now and of who saves.
void signNotes(Incident &incident, std::size_t first, const QString &who, base::WallTime now)
{
    for (std::size_t i = first; i < incident.notes.size(); ++i) {
        Note &note = incident.notes[i];
        if (!note.at.isKnown())
            note.at = now;
        if (note.who.isEmpty())
            note.who = who;
    }
}

/// What others added since `wanted` was read is put into it. false: its notes are not those that were there.
bool takeAdditions(const StoredIncident &stored, Incident &wanted)
{
    const auto has = [](const auto &all, const auto &matches) {
        return std::any_of(all.begin(), all.end(), matches);
    };
    const Incident &now = stored.incident;
    for (std::size_t i = 0; i < now.cameraIds.size(); ++i) {
        if (stored.cameraSince[i] > wanted.revision &&
            !has(wanted.cameraIds, [&](const QString &id) { return id == now.cameraIds[i]; }))
            wanted.cameraIds.push_back(now.cameraIds[i]);
    }
    for (std::size_t i = 0; i < now.links.size(); ++i) {
        const Link &link = now.links[i];
        if (stored.linkSince[i] > wanted.revision &&
            !has(wanted.links, [&](const Link &l) { return l.kind == link.kind && l.id == link.id; }))
            wanted.links.push_back(link);
    }
    const auto known = std::count_if(stored.noteSince.begin(), stored.noteSince.end(),
                                     [&](int since) { return since <= wanted.revision; });
    if (std::ptrdiff_t(wanted.notes.size()) < known ||
        !std::equal(now.notes.begin(), now.notes.begin() + known, wanted.notes.begin()))
        return false;
    wanted.notes.insert(wanted.notes.begin() + known, now.notes.begin() + known, now.notes.end());
    return true;
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Store::Store(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file, const base::Clock &clock)
{
    auto database = database::Database::open(file, incidentsSchema());
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Store>(
        new Store(std::unique_ptr<Private>(new Private{std::move(*database), clock})));
}

Result<Incident> Store::create(Incident incident, const QString &organisation, int localYear,
                               const QString &who)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Z0-9]{1,8}$"));
    const char *const what = "create an incident";
    if (!letters.match(organisation).hasMatch())
        return refused(what, QStringLiteral("organisation"));
    if (localYear < 2000 || localYear > 9999)
        return refused(what, QStringLiteral("year"));
    const base::WallTime now = m_d->clock.wall();
    if (!incident.markedAt.isKnown())
        incident.markedAt = now;
    if (!incident.from.isKnown())
        incident.from = std::min(incident.markedAt, incident.to.isKnown() ? incident.to : incident.markedAt);
    if (incident.markedBy.isEmpty())
        incident.markedBy = who;
    if (incident.id.isEmpty())
        incident.id = newId();
    if (incident.cameraIds.empty() && !incident.cameraId.isEmpty())
        incident.cameraIds = {incident.cameraId};
    incident.closedAt = incident.status == Status::Closed ? now : base::WallTime{};
    signNotes(incident, 0, who, now);
    if (const QString field = faultyField(incident); !field.isEmpty())
        return refused(what, field);
    StoredIncident next;
    const auto written = m_d->database->atomically([&]() -> Result<void> {
        // The number is raised where the incident is written, so that a failure gives it back.
        auto raise = m_d->database->prepare(
            QStringLiteral("INSERT INTO series (organisation, year, last) VALUES (?, ?, 1) ON CONFLICT "
                           "(organisation, year) DO UPDATE SET last = last + 1 RETURNING last"));
        if (!raise)
            return tl::unexpected(raise.error());
        const auto row = raise->bind(1, organisation).bind(2, localYear).step();
        if (!row)
            return tl::unexpected(row.error());
        incident.number = QStringLiteral("%1-%2-%3")
                              .arg(organisation)
                              .arg(localYear)
                              .arg(raise->integer(0), 6, 10, QLatin1Char('0'));
        raise->reset();
        next = {};
        next.incident = incident;
        return m_d->write(next, {{now, who, QStringLiteral("created"), {}, incident.number}}, who);
    });
    if (!written)
        return tl::unexpected(written.error());
    return next.incident;
}

Result<Incident> Store::save(const Incident &incident, const QString &who)
{
    const char *const what = "save an incident";
    Incident saved;
    const auto written = m_d->database->atomically([&]() -> Result<void> {
        const auto stored = m_d->one(incident.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const Incident &before = stored->incident;
        if (incident.revision < stored->wholeRevision || incident.revision > before.revision)
            return base::fail(
                ErrorKind::Conflict, QStringLiteral("save incident %1").arg(before.number),
                QStringLiteral("revision %1 was changed to %2").arg(incident.revision).arg(before.revision));
        Incident wanted = incident;
        if (!takeAdditions(*stored, wanted))
            return refused(what, QStringLiteral("notes"));
        const base::WallTime now = m_d->clock.wall();
        signNotes(wanted, before.notes.size(), who, now);
        wanted.number = before.number;
        wanted.markedAt = before.markedAt;
        wanted.markedBy = before.markedBy;
        wanted.cameraId = before.cameraId.isEmpty() ? wanted.cameraId : before.cameraId;
        wanted.from = wanted.from.isKnown() ? wanted.from : before.from;
        wanted.readBy = before.readBy;
        wanted.closedAt = wanted.status != Status::Closed   ? base::WallTime{}
                          : before.status == Status::Closed ? before.closedAt
                                                            : now;
        if (const QString field = faultyField(wanted); !field.isEmpty())
            return refused(what, field);
        if (before.status == Status::Closed && wanted.status == Status::Open)
            return refused(what, QStringLiteral("status"));
        const std::vector<Change> changes = differences(before, wanted);
        saved = before;
        if (changes.empty())
            return {};
        StoredIncident next = *stored;
        next.incident = std::move(wanted);
        next.incident.revision = before.revision;
        if (auto done = m_d->write(next, changes, who); !done)
            return done;
        saved = std::move(next.incident);
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return saved;
}

Result<Incident> Store::addCameras(const QString &id, const QStringList &cameraIds, const QString &who)
{
    return m_d->addTo(id, who, [&](Incident &incident) {
        for (const QString &camera : cameraIds) {
            auto &all = incident.cameraIds;
            if (std::find(all.begin(), all.end(), camera) == all.end())
                all.push_back(camera);
        }
    });
}

Result<Incident> Store::addNote(const QString &id, const QString &text, const QString &who)
{
    return m_d->addTo(id, who, [&](Incident &incident) {
        incident.notes.push_back({m_d->clock.wall(), who, text});
    });
}

Result<Incident> Store::addLink(const QString &id, const Link &link, const QString &who)
{
    return m_d->addTo(id, who, [&](Incident &incident) {
        const bool there = std::any_of(incident.links.begin(), incident.links.end(),
                                       [&](const Link &l) { return l.kind == link.kind && l.id == link.id; });
        if (!there)
            incident.links.push_back(link);
    });
}

Result<void> Store::setRead(const QString &id, const QString &who, bool read)
{
    return m_d->database->atomically([&]() -> Result<void> {
        const auto row = m_d->rowOf(id);
        if (!row)
            return tl::unexpected(row.error());
        const QString sql =
            read ? QStringLiteral("INSERT OR IGNORE INTO incident_read (incident, who) VALUES (?, ?)")
                 : QStringLiteral("DELETE FROM incident_read WHERE incident = ? AND who = ?");
        auto done = m_d->run(sql, [&](database::Statement &s) { s.bind(1, *row).bind(2, kept(who)); });
        return done && m_d->database->changes() > 0 ? m_d->bump() : done;
    });
}

} // namespace videoguard::incidents
