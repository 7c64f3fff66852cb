// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incident_diff.h"
#include "app/incidents/store_private.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace videoguard::incidents {

using base::ErrorKind;
using base::Result;
using database::Statement;

namespace {

const QStringList &kindNames()
{
    static const QStringList names = {QStringLiteral("line"),     QStringLiteral("arrow"),
                                      QStringLiteral("box"),      QStringLiteral("ellipse"),
                                      QStringLiteral("freehand"), QStringLiteral("text")};
    return names;
}

QByteArray toJson(const std::vector<Drawing> &drawings)
{
    QJsonArray all;
    for (const Drawing &drawing : drawings) {
        QJsonArray points;
        for (const QPointF point : drawing.points)
            points.append(QJsonArray{point.x(), point.y()});
        QJsonObject object{{QStringLiteral("kind"), kindNames().value(static_cast<int>(drawing.kind))},
                           {QStringLiteral("points"), points}};
        if (!drawing.text.isEmpty())
            object.insert(QStringLiteral("text"), drawing.text);
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<Drawing> drawingsOf(const QByteArray &json)
{
    std::vector<Drawing> drawings;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const qsizetype kind = kindNames().indexOf(object.value(QStringLiteral("kind")).toString());
        if (kind < 0)
            continue; // of a newer console
        Drawing drawing;
        drawing.kind = static_cast<Drawing::Kind>(kind);
        for (const QJsonValue &point : object.value(QStringLiteral("points")).toArray())
            drawing.points.emplace_back(point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble());
        drawing.text = object.value(QStringLiteral("text")).toString();
        drawings.push_back(std::move(drawing));
    }
    return drawings;
}

struct Kept {
    qint64 row = 0;
    qint64 incident = 0; ///< row; 0: of none
    QString note;
};

Result<Kept> keptOf(database::Database &database, const QString &id)
{
    auto s = database.prepare(QStringLiteral("SELECT row, incident, note FROM bookmark WHERE id = ?"));
    if (!s)
        return tl::unexpected(s.error());
    const auto there = s->bind(1, kept(id)).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return base::fail(ErrorKind::NotFound, QStringLiteral("find bookmark %1").arg(id));
    return Kept{s->integer(0), s->integer(1), s->text(2)};
}

} // namespace

Result<void> Store::Private::logBookmark(qint64 incident, const QString &who, const QString &before,
                                         const QString &after)
{
    if (incident == 0)
        return bump();
    auto s = database->prepare(QStringLiteral("SELECT revision FROM incident WHERE row = ?"));
    if (!s)
        return tl::unexpected(s.error());
    const auto there = s->bind(1, incident).step();
    if (!there)
        return tl::unexpected(there.error());
    const int revision = static_cast<int>(s->integer(0));
    s->reset();
    if (auto done = log(incident, revision, {{{}, who, QStringLiteral("bookmark"), before, after}}); !done)
        return done;
    if (auto done = seenBy(incident, who); !done)
        return done;
    return bump();
}

Result<void> Store::Private::keepStill(qint64 bookmark, const QByteArray &still)
{
    if (still.isEmpty())
        return {};
    return run(QStringLiteral("INSERT OR REPLACE INTO bookmark_still (row, still) VALUES (?, ?)"),
               [&](Statement &s) { s.bind(1, bookmark).bind(2, still); });
}

Result<qint64> Store::Private::rowOrNone(const QString &incidentId)
{
    return incidentId.isEmpty() ? Result<qint64>(0) : rowOf(incidentId);
}

Result<Bookmark> Store::addBookmark(Bookmark bookmark)
{
    bookmark.id = newId();
    bookmark.madeAt = m_d->clock.wall();
    if (const QString field = faultyField(bookmark); !field.isEmpty())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("keep a bookmark"), field);
    const auto written = m_d->database->atomically([&]() -> Result<void> {
        const auto incident = m_d->rowOrNone(bookmark.incidentId);
        if (!incident)
            return tl::unexpected(incident.error());
        auto s = m_d->database->prepare(QStringLiteral(
            "INSERT INTO bookmark (id, incident, camera_id, at_us, note, who, made_us, drawings) VALUES "
            "(?, nullif(?, 0), ?, ?, ?, ?, ?, ?) RETURNING row"));
        if (!s)
            return tl::unexpected(s.error());
        s->bind(1, bookmark.id).bind(2, *incident).bind(3, bookmark.cameraId);
        s->bind(4, qint64(bookmark.at.sinceEpoch.count())).bind(5, kept(bookmark.note));
        s->bind(6, kept(bookmark.who)).bind(7, qint64(bookmark.madeAt.sinceEpoch.count()));
        s->bindUtf8(8, toJson(bookmark.drawings));
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        const qint64 number = s->integer(0);
        s->reset();
        if (auto done = m_d->keepStill(number, bookmark.still); !done)
            return done;
        return m_d->logBookmark(*incident, bookmark.who, {}, bookmark.note);
    });
    if (!written)
        return tl::unexpected(written.error());
    return bookmark;
}

Result<void> Store::changeBookmark(const Bookmark &bookmark)
{
    if (const QString field = faultyField(bookmark); !field.isEmpty())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("change a bookmark"), field);
    return m_d->database->atomically([&]() -> Result<void> {
        const auto before = keptOf(*m_d->database, bookmark.id);
        if (!before)
            return tl::unexpected(before.error());
        const auto incident = m_d->rowOrNone(bookmark.incidentId);
        if (!incident)
            return tl::unexpected(incident.error());
        auto done = m_d->run(
            QStringLiteral("UPDATE bookmark SET incident = nullif(?, 0), camera_id = ?, at_us = ?, note = ?, "
                           "drawings = ? WHERE row = ?"),
            [&](Statement &s) {
                s.bind(1, *incident)
                    .bind(2, bookmark.cameraId)
                    .bind(3, qint64(bookmark.at.sinceEpoch.count()));
                s.bind(4, kept(bookmark.note)).bindUtf8(5, toJson(bookmark.drawings)).bind(6, before->row);
            });
        if (done)
            done = m_d->keepStill(before->row, bookmark.still);
        if (done && before->incident != 0 && before->incident != *incident)
            done = m_d->logBookmark(before->incident, bookmark.who, before->note, {});
        if (!done)
            return done;
        const QString was = before->incident == *incident ? before->note : QString();
        return m_d->logBookmark(*incident, bookmark.who, was, bookmark.note);
    });
}

Result<void> Store::removeBookmark(const QString &id, const QString &who)
{
    return m_d->database->atomically([&]() -> Result<void> {
        const auto before = keptOf(*m_d->database, id);
        if (!before)
            return tl::unexpected(before.error());
        auto done = m_d->run(QStringLiteral("DELETE FROM bookmark WHERE row = ?"),
                             [&](Statement &s) { s.bind(1, before->row); });
        return done ? m_d->logBookmark(before->incident, who, before->note, {}) : done;
    });
}

Result<std::vector<Bookmark>> Store::bookmarks(const QString &incidentId, const QStringList &cameraIds,
                                               base::WallTime from, base::WallTime to, bool withStill)
{
    QStringList conditions{QStringLiteral("b.at_us >= ?1"), QStringLiteral("b.at_us < ?2")};
    if (!incidentId.isEmpty())
        conditions += QStringLiteral("i.id = ?3");
    if (!cameraIds.isEmpty()) {
        QStringList marks;
        for (qsizetype n = 0; n < cameraIds.size(); ++n)
            marks += QStringLiteral("?%1").arg(n + 4);
        conditions += QStringLiteral("b.camera_id IN (%1)").arg(marks.join(u','));
    }
    auto s = m_d->database->prepare(
        QStringLiteral("SELECT b.id, i.id, b.camera_id, b.at_us, b.note, b.who, b.made_us, b.drawings, %1 "
                       "FROM bookmark b LEFT JOIN incident i ON i.row = b.incident%2 WHERE %3 ORDER BY "
                       "b.at_us, b.row")
            .arg(withStill ? QStringLiteral("t.still") : QStringLiteral("NULL"),
                 withStill ? QStringLiteral(" LEFT JOIN bookmark_still t ON t.row = b.row") : QString(),
                 conditions.join(QStringLiteral(" AND "))));
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, qint64(from.sinceEpoch.count()));
    s->bind(2, to.isKnown() ? qint64(to.sinceEpoch.count()) : std::numeric_limits<qint64>::max());
    if (!incidentId.isEmpty())
        s->bind(3, incidentId);
    for (qsizetype n = 0; n < cameraIds.size(); ++n)
        s->bind(static_cast<int>(n) + 4, cameraIds[n]);
    std::vector<Bookmark> found;
    const auto done = eachRow(*s, [&](const Statement &row) {
        found.push_back({row.text(0), row.text(1), row.text(2), timeAt(row, 3), row.text(4), row.text(5),
                         timeAt(row, 6), row.blob(8), drawingsOf(row.text(7).toUtf8())});
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace videoguard::incidents
