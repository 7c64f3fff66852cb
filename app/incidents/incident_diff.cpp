// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incident_diff.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace videoguard::incidents {

namespace {

constexpr qsizetype kMostTitle = 200;
constexpr qsizetype kMostLine = 500;
constexpr qsizetype kMostText = 20'000;
constexpr std::size_t kMostCameras = 500;
constexpr std::size_t kMostInvolved = 200;
constexpr std::size_t kMostNotes = 20'000;
constexpr std::size_t kMostLinks = 2'000;
constexpr qsizetype kMostFacts_bytes = 64 * 1024;
constexpr qsizetype kMostStill_bytes = 1024 * 1024;
constexpr std::size_t kMostDrawings = 200;
constexpr std::size_t kMostPoints = 20'000;

QString textOf(const std::optional<std::pair<double, double>> &position)
{
    if (!position)
        return {};
    return QStringLiteral("%1 %2").arg(position->first, 0, 'f', 7).arg(position->second, 0, 'f', 7);
}

QString textOf(const std::vector<Involved> &involved)
{
    QStringList lines;
    for (const Involved &person : involved)
        lines += QStringLiteral("%1: %2").arg(person.role, person.description);
    return lines.join(u'\n');
}

QString textOf(const Link &link)
{
    static const QStringList kinds = {QStringLiteral("footage"), QStringLiteral("request"),
                                      QStringLiteral("evidence"), QStringLiteral("hold")};
    return QStringLiteral("%1 %2").arg(kinds.value(static_cast<int>(link.kind)), link.id);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isSame(const Link &a, const Link &b)
{
    return a.kind == b.kind && a.id == b.id;
}

void addCameras(const Incident &before, const Incident &after, std::vector<Change> &changes)
{
    const auto has = [](const std::vector<QString> &ids, const QString &id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    const std::size_t known = changes.size();
    for (const QString &id : before.cameraIds) {
        if (!has(after.cameraIds, id))
            changes.push_back({{}, {}, QStringLiteral("camera"), id, {}});
    }
    for (const QString &id : after.cameraIds) {
        if (!has(before.cameraIds, id))
            changes.push_back({{}, {}, QStringLiteral("camera"), {}, id});
    }
    if (changes.size() == known && before.cameraIds != after.cameraIds) {
        const auto joined = [](const std::vector<QString> &ids) {
            return QStringList(ids.begin(), ids.end()).join(u' ');
        };
        changes.push_back(
            {{}, {}, QStringLiteral("camera"), joined(before.cameraIds), joined(after.cameraIds)});
    }
}

void addLinks(const Incident &before, const Incident &after, std::vector<Change> &changes)
{
    const auto in = [](const std::vector<Link> &links, const Link &link) {
        return std::find_if(links.begin(), links.end(), [&](const Link &l) { return isSame(l, link); });
    };
    for (const Link &link : before.links) {
        const auto now = in(after.links, link);
        if (now == after.links.end())
            changes.push_back({{}, {}, QStringLiteral("link"), textOf(link), {}});
        else if (now->title != link.title || now->facts != link.facts)
            changes.push_back(
                {{},
                 {},
                 QStringLiteral("link"),
                 textOf(link) + u' ' + link.title + u' ' + QString::fromUtf8(compact(link.facts)),
                 textOf(link) + u' ' + now->title + u' ' + QString::fromUtf8(compact(now->facts))});
    }
    for (const Link &link : after.links) {
        if (in(before.links, link) == before.links.end())
            changes.push_back({{}, {}, QStringLiteral("link"), {}, textOf(link)});
    }
}

} // namespace

QString textOf(Status status)
{
    static const QStringList names = {QStringLiteral("open"), QStringLiteral("in_review"),
                                      QStringLiteral("closed")};
    return names.value(static_cast<int>(status));
}

QString textOf(Severity severity)
{
    static const QStringList names = {QStringLiteral("low"), QStringLiteral("medium"),
                                      QStringLiteral("high")};
    return names.value(static_cast<int>(severity));
}

QString textOf(base::WallTime time)
{
    if (!time.isKnown())
        return {};
    return QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

std::vector<Change> differences(const Incident &before, const Incident &after)
{
    std::vector<Change> changes;
    const auto compare = [&](const char *what, const QString &was, const QString &is) {
        if (was != is)
            changes.push_back({{}, {}, QString::fromLatin1(what), was, is});
    };
    compare("type", before.type, after.type);
    compare("severity", textOf(before.severity), textOf(after.severity));
    compare("status", textOf(before.status), textOf(after.status));
    compare("title", before.title, after.title);
    compare("place", before.place, after.place);
    compare("position", textOf(before.position), textOf(after.position));
    compare("from", textOf(before.from), textOf(after.from));
    compare("to", textOf(before.to), textOf(after.to));
    compare("description", before.description, after.description);
    compare("caseNumber", before.caseNumber, after.caseNumber);
    compare("outcome", before.outcome, after.outcome);
    compare("involved", textOf(before.involved), textOf(after.involved));
    addCameras(before, after, changes);
    for (std::size_t i = before.notes.size(); i < after.notes.size(); ++i)
        changes.push_back({{}, {}, QStringLiteral("note"), {}, after.notes[i].text});
    addLinks(before, after, changes);
    return changes;
}

bool isAddition(const std::vector<Change> &changes)
{
    return std::all_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.before.isEmpty() &&
               (change.what == QStringLiteral("camera") || change.what == QStringLiteral("note") ||
                change.what == QStringLiteral("link"));
    });
}

QString faultyField(const Incident &incident)
{
    const auto known = [](const char *name) { return QString::fromLatin1(name); };
    if (incident.type.size() > kMostTitle)
        return known("type");
    if (incident.title.size() > kMostTitle)
        return known("title");
    if (incident.place.size() > kMostLine)
        return known("place");
    if (incident.position &&
        (!(std::abs(incident.position->first) <= 90) || !(std::abs(incident.position->second) <= 180)))
        return known("position");
    if (incident.to.isKnown() && incident.to < incident.from)
        return known("to");
    if (incident.cameraIds.size() > kMostCameras ||
        std::any_of(incident.cameraIds.begin(), incident.cameraIds.end(),
                    [](const QString &id) { return id.isEmpty(); }))
        return known("cameras");
    if (incident.description.size() > kMostText)
        return known("description");
    if (incident.caseNumber.size() > kMostTitle)
        return known("caseNumber");
    if (incident.outcome.size() > kMostText)
        return known("outcome");
    if (incident.involved.size() > kMostInvolved ||
        std::any_of(incident.involved.begin(), incident.involved.end(), [](const Involved &person) {
            return person.role.isEmpty() || person.role.size() > kMostTitle ||
                   person.description.size() > kMostText;
        }))
        return known("involved");
    if (incident.notes.size() > kMostNotes ||
        std::any_of(incident.notes.begin(), incident.notes.end(), [](const Note &note) {
            return note.text.trimmed().isEmpty() || note.text.size() > kMostText;
        }))
        return known("notes");
    if (incident.links.size() > kMostLinks ||
        std::any_of(incident.links.begin(), incident.links.end(), [](const Link &link) {
            return link.id.isEmpty() || link.title.size() > kMostLine ||
                   compact(link.facts).size() > kMostFacts_bytes;
        }))
        return known("links");
    if (incident.status != Status::Closed)
        return {};
    // What is closed says what it was, how long it lasted and how it ended.
    if (incident.type.isEmpty())
        return known("type");
    if (!incident.to.isKnown())
        return known("to");
    return incident.outcome.trimmed().isEmpty() ? known("outcome") : QString();
}

QString faultyField(const Bookmark &bookmark)
{
    const auto known = [](const char *name) { return QString::fromLatin1(name); };
    if (bookmark.cameraId.isEmpty())
        return known("camera");
    if (!bookmark.at.isKnown())
        return known("at");
    if (bookmark.note.size() > kMostText)
        return known("note");
    if (bookmark.still.size() > kMostStill_bytes)
        return known("still");
    std::size_t points = 0;
    for (const Drawing &drawing : bookmark.drawings) {
        points += drawing.points.size();
        if (drawing.text.size() > kMostLine)
            return known("drawings");
    }
    return bookmark.drawings.size() > kMostDrawings || points > kMostPoints ? known("drawings") : QString();
}

} // namespace videoguard::incidents
