// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incident_diff.h"
#include "app/incidents/search_words.h"
#include "app/incidents/store_private.h"

#include <QJsonDocument>

namespace videoguard::incidents {

using base::Result;
using database::Statement;

namespace {

/// For each of the new list: since when it is there, as the old list says, else `revision`.
template<typename Item, typename Same>
std::vector<int> sinceOf(const std::vector<Item> &before, const std::vector<int> &beforeSince,
                         const std::vector<Item> &after, int revision, Same same)
{
    std::vector<int> since;
    since.reserve(after.size());
    for (const Item &item : after) {
        int found = revision;
        for (std::size_t i = 0; i < before.size() && i < beforeSince.size(); ++i) {
            if (same(before[i], item)) {
                found = beforeSince[i];
                break;
            }
        }
        since.push_back(found);
    }
    return since;
}

} // namespace

Result<void> Store::Private::run(const QString &sql, const Bind &bind)
{
    auto statement = database->prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    bind(*statement);
    return statement->run();
}

Result<void> Store::Private::bump()
{
    return database->execute(QStringLiteral("UPDATE meta SET value = value + 1 WHERE key = 'last_change'"));
}

Result<void> Store::Private::seenBy(qint64 row, const QString &who)
{
    auto cleared = run(QStringLiteral("DELETE FROM incident_read WHERE incident = ?"),
                       [&](Statement &s) { s.bind(1, row); });
    if (!cleared || who.isEmpty())
        return cleared;
    return run(QStringLiteral("INSERT INTO incident_read (incident, who) VALUES (?, ?)"),
               [&](Statement &s) { s.bind(1, row).bind(2, who); });
}

Result<void> Store::Private::log(qint64 row, int revision, const std::vector<Change> &changes)
{
    auto insert = database->prepare(QStringLiteral(
        "INSERT INTO change (incident, at_us, who, revision, what, before, after) VALUES (?, ?, ?, ?, ?, ?, "
        "?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    const base::WallTime now = clock.wall();
    for (const Change &change : changes) {
        const base::WallTime at = change.at.isKnown() ? change.at : now;
        insert->reset();
        insert->bind(1, row).bind(2, qint64(at.sinceEpoch.count())).bind(3, kept(change.who));
        insert->bind(4, revision).bind(5, change.what).bind(6, kept(change.before));
        insert->bind(7, kept(change.after));
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<Incident> Store::Private::addTo(const QString &id, const QString &who,
                                       const std::function<void(Incident &)> &add)
{
    Incident saved;
    const auto written = database->atomically([&]() -> Result<void> {
        auto stored = one(id);
        if (!stored)
            return tl::unexpected(stored.error());
        const Incident before = stored->incident;
        add(stored->incident);
        if (const QString field = faultyField(stored->incident); !field.isEmpty())
            return base::fail(base::ErrorKind::Unsupported, QStringLiteral("add to an incident"), field);
        const std::vector<Change> changes = differences(before, stored->incident);
        if (!changes.empty()) {
            if (auto done = write(*stored, changes, who); !done)
                return done;
        }
        saved = std::move(stored->incident);
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return saved;
}

Result<void> Store::Private::write(StoredIncident &next, std::vector<Change> changes, const QString &who)
{
    const base::WallTime now = clock.wall();
    const bool isNew = next.row == 0;
    StoredIncident before;
    if (!isNew) {
        auto stored = one(next.incident.id);
        if (!stored)
            return tl::unexpected(stored.error());
        before = std::move(*stored);
    }
    Incident &incident = next.incident;
    incident.revision = before.incident.revision + 1;
    if (isNew || !isAddition(changes))
        next.wholeRevision = incident.revision;
    const auto equal = [](const auto &a, const auto &b) { return a == b; };
    next.cameraSince =
        sinceOf(before.incident.cameraIds, before.cameraSince, incident.cameraIds, incident.revision, equal);
    next.linkSince = sinceOf(before.incident.links, before.linkSince, incident.links, incident.revision,
                             [](const Link &a, const Link &b) { return a.kind == b.kind && a.id == b.id; });
    next.noteSince = before.noteSince;
    next.noteSince.resize(incident.notes.size(), incident.revision);
    if (auto done = writeRow(next, now); !done)
        return done;
    if (auto done = writeChildren(next); !done)
        return done;
    const QString words = searchWords(incident);
    if (auto done = run(isNew ? QStringLiteral("INSERT INTO incident_search (words, rowid) VALUES (?, ?)")
                              : QStringLiteral("UPDATE incident_search SET words = ? WHERE rowid = ?"),
                        [&](Statement &s) { s.bind(1, kept(words)).bind(2, next.row); });
        !done)
        return done;
    for (Change &change : changes) {
        change.at = now;
        change.who = who;
    }
    if (auto done = log(next.row, incident.revision, changes); !done)
        return done;
    incident.readBy = who.isEmpty() ? QStringList() : QStringList{who};
    if (auto done = seenBy(next.row, who); !done)
        return done;
    return bump();
}

Result<void> Store::Private::writeRow(StoredIncident &next, base::WallTime now)
{
    static const QString insert = QStringLiteral(
        "INSERT INTO incident (type, severity, status, title, place, lat, lon, from_us, to_us, marked_us, "
        "marked_by, camera_id, description, case_number, closed_us, outcome, revision, whole_revision, "
        "changed_us, number, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING row");
    static const QString update = QStringLiteral(
        "UPDATE incident SET type = ?, severity = ?, status = ?, title = ?, place = ?, lat = ?, lon = ?, "
        "from_us = ?, to_us = ?, marked_us = ?, marked_by = ?, camera_id = ?, description = ?, case_number = "
        "?, closed_us = ?, outcome = ?, revision = ?, whole_revision = ?, changed_us = ?, number = ? WHERE "
        "id = ? RETURNING row");
    const Incident &incident = next.incident;
    auto s = database->prepare(next.row == 0 ? insert : update);
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, kept(incident.type)).bind(2, static_cast<int>(incident.severity));
    s->bind(3, static_cast<int>(incident.status)).bind(4, kept(incident.title)).bind(5, kept(incident.place));
    if (incident.position)
        s->bind(6, incident.position->first).bind(7, incident.position->second);
    s->bind(8, qint64(incident.from.sinceEpoch.count()));
    bindTime(*s, 9, incident.to);
    s->bind(10, qint64(incident.markedAt.sinceEpoch.count())).bind(11, kept(incident.markedBy));
    s->bind(12, kept(incident.cameraId)).bind(13, kept(incident.description));
    s->bind(14, kept(incident.caseNumber));
    bindTime(*s, 15, incident.closedAt);
    s->bind(16, kept(incident.outcome)).bind(17, incident.revision).bind(18, next.wholeRevision);
    s->bind(19, qint64(now.sinceEpoch.count())).bind(20, incident.number).bind(21, incident.id);
    const auto row = s->step();
    if (!row)
        return tl::unexpected(row.error());
    next.row = s->integer(0);
    return {};
}

Result<void> Store::Private::writeChildren(const StoredIncident &next)
{
    const Incident &incident = next.incident;
    for (const char *const table : {"incident_camera", "note", "involved", "link"}) {
        const QString sql =
            QStringLiteral("DELETE FROM %1 WHERE incident = ?").arg(QString::fromLatin1(table));
        if (auto done = run(sql, [&](Statement &s) { s.bind(1, next.row); }); !done)
            return done;
    }
    const auto insertAll = [&](const QString &sql, std::size_t count, const auto &bindRest) -> Result<void> {
        if (count == 0)
            return {};
        auto s = database->prepare(sql);
        if (!s)
            return tl::unexpected(s.error());
        for (std::size_t i = 0; i < count; ++i) {
            s->reset();
            s->bind(1, next.row).bind(2, qint64(i));
            bindRest(*s, i);
            if (auto done = s->run(); !done)
                return done;
        }
        return {};
    };
    if (auto done = insertAll(QStringLiteral("INSERT INTO incident_camera VALUES (?, ?, ?, ?)"),
                              incident.cameraIds.size(),
                              [&](Statement &s, std::size_t i) {
                                  s.bind(3, incident.cameraIds[i]).bind(4, next.cameraSince[i]);
                              });
        !done)
        return done;
    if (auto done =
            insertAll(QStringLiteral("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)"), incident.notes.size(),
                      [&](Statement &s, std::size_t i) {
                          const Note &note = incident.notes[i];
                          s.bind(3, qint64(note.at.sinceEpoch.count())).bind(4, kept(note.who));
                          s.bind(5, kept(note.text)).bind(6, next.noteSince[i]);
                      });
        !done)
        return done;
    if (auto done =
            insertAll(QStringLiteral("INSERT INTO involved VALUES (?, ?, ?, ?)"), incident.involved.size(),
                      [&](Statement &s, std::size_t i) {
                          s.bind(3, incident.involved[i].role);
                          s.bind(4, kept(incident.involved[i].description));
                      });
        !done)
        return done;
    return insertAll(QStringLiteral("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?)"), incident.links.size(),
                     [&](Statement &s, std::size_t i) {
                         const Link &link = incident.links[i];
                         s.bind(3, static_cast<int>(link.kind)).bind(4, link.id).bind(5, kept(link.title));
                         s.bindUtf8(6, QJsonDocument(link.facts).toJson(QJsonDocument::Compact));
                         s.bind(7, next.linkSince[i]);
                     });
}

} // namespace videoguard::incidents
