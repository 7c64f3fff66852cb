// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/incoming_check.h"

#include "app/catalogue/camera_record.h"
#include "app/catalogue/utc_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <span>

namespace videoguard::catalogue {

namespace {

using sync::FeedKind;
using sync::Refusal;
using Kind = IncomingRecord::Kind;

/// What the server adds to a record: id, revision, the revisions in conflict.
constexpr qsizetype kServerMembers_bytes = 16 * 1024;

void refuse(IncomingRecord &record, Refusal why, const QString &cause)
{
    record.refused = why;
    record.cause = cause;
}

/// Behind the value that begins at `at` (blanks before it allowed): at its comma or the closing bracket.
/// -1: the text ends inside.
qsizetype behindValue(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (depth-- == 0)
                return at;
            break;
        case ',':
            if (depth == 0)
                return at;
            break;
        default:
            break;
        }
    }
    return -1;
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
        ++at;
    return at;
}

/// A step of a path of the field table: a key, and whether what it names is an array.
struct Step {
    QString key;
    bool isArray = false;
};

std::vector<std::vector<Step>> pathsOfClass(Visibility visibility)
{
    std::vector<std::vector<Step>> paths;
    for (const Field &field : cameraFields()) {
        if (field.visibility != visibility)
            continue;
        std::vector<Step> &path = paths.emplace_back();
        for (const QString &part : field.path.split(u'.')) {
            const bool isArray = part.endsWith(QLatin1String("[]"));
            path.push_back({isArray ? part.chopped(2) : part, isArray});
        }
    }
    return paths;
}

QString findPath(const QJsonObject &object, std::span<const Step> path)
{
    const Step &step = path.front();
    const auto found = object.constFind(step.key);
    if (found == object.constEnd() || found->isNull())
        return {};
    if (path.size() == 1)
        return step.key;
    const auto inside = path.subspan(1);
    if (!step.isArray) {
        const QString rest = findPath(found->toObject(), inside);
        return rest.isEmpty() ? rest : step.key + u'.' + rest;
    }
    const QJsonArray entries = found->toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString rest = findPath(entries.at(i).toObject(), inside);
        if (!rest.isEmpty())
            return QStringLiteral("%1[%2].%3").arg(step.key).arg(i).arg(rest);
    }
    return {};
}

/// What of the schemas known here may stand in a database of this kind.
std::optional<Kind> kindOf(const QString &schema, FeedKind feed)
{
    if (feed == FeedKind::Catalogue && schema == QLatin1String("vg.camera/1"))
        return Kind::Camera;
    if (feed == FeedKind::Catalogue && schema == QLatin1String("vg.centre/1"))
        return Kind::Centre;
    if (feed == FeedKind::Directory && schema == QLatin1String("vg.partner/1"))
        return Kind::Partner;
    if (feed == FeedKind::Positions && schema == QLatin1String("vg.position/1"))
        return Kind::Position;
    return std::nullopt;
}

/// Size and JSON; false: refused.
bool readBody(const sync::IncomingDocument &document, IncomingRecord &record)
{
    if (document.body.isEmpty()) {
        refuse(record, Refusal::TooLarge, QStringLiteral("it came without its body"));
        return false;
    }
    if (document.body.size() <= kLargestRecord_bytes + kServerMembers_bytes)
        record.document = withoutServerMembers(document.body);
    else
        record.document = document.body;
    if (record.document.size() > kLargestRecord_bytes) {
        refuse(record, Refusal::TooLarge,
               QStringLiteral("it has %1 bytes, at most %2 are allowed")
                   .arg(record.document.size())
                   .arg(kLargestRecord_bytes));
        return false;
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(record.document, &error);
    if (!json.isObject()) {
        refuse(record, Refusal::Malformed,
               error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object")
                                                       : error.errorString());
        return false;
    }
    record.object = json.object();
    return true;
}

bool checkOwner(IncomingRecord &record, const QSet<QString> &owners)
{
    record.ownerId = record.object.value(QLatin1String("owner_org_id")).toString();
    if (!record.ownerId.isEmpty() && owners.contains(record.ownerId))
        return true;
    refuse(record, Refusal::ForeignOwner,
           record.ownerId.isEmpty() ? QStringLiteral("owner_org_id: it names no owner")
                                    : QStringLiteral("owner_org_id: not the partner of this database"));
    return false;
}

std::optional<double> numberAt(const QJsonObject &object, const char *key, double least, double most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const double number = value.toDouble();
    return value.isDouble() && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

void readPosition(IncomingRecord &record, const QString &id)
{
    const auto lat = numberAt(record.object, "lat", -90, 90);
    const auto lon = numberAt(record.object, "lon", -180, 180);
    UnitPosition &position = record.position;
    position.cameraId = id;
    position.at_us = utcFromText(record.object.value(QLatin1String("at")).toString());
    if (!lat || !lon || position.at_us == 0) {
        refuse(record, Refusal::Malformed, QStringLiteral("lat, lon or at"));
        return;
    }
    constexpr double kMost = std::numeric_limits<float>::max();
    position.position = {*lat, *lon};
    position.accuracy_m = numberAt(record.object, "accuracy_m", 0, kMost);
    position.heading_deg = numberAt(record.object, "heading_deg", 0, 360);
    position.speed_mps = numberAt(record.object, "speed_mps", 0, kMost);
}

void readPartner(IncomingRecord &record, const QString &id)
{
    auto partner = parsePartner(record.object);
    if (!partner)
        refuse(record, Refusal::Malformed, partner.error().cause);
    else if (partner->id != id && partner->slug != id)
        refuse(record, Refusal::ChangedId, QStringLiteral("id"));
    else
        record.partner = std::move(*partner);
}

void readCentre(IncomingRecord &record)
{
    auto centre = parseCentre(record.object);
    if (!centre)
        refuse(record, Refusal::Malformed, centre.error().cause);
    else
        record.centre = std::move(*centre);
}

IncomingRecord checkTombstone(const sync::IncomingDocument &document, FeedKind kind,
                              const QSet<QString> &owners)
{
    IncomingRecord record;
    record.kind = Kind::Tombstone;
    // Whatever a tombstone kept is of use only when it can be read; it stays a tombstone.
    if (document.body.size() <= kLargestRecord_bytes)
        record.object = QJsonDocument::fromJson(withoutServerMembers(document.body)).object();
    record.ownerId = record.object.value(QLatin1String("owner_org_id")).toString();
    if (kind != FeedKind::Directory && !record.ownerId.isEmpty())
        (void)checkOwner(record, owners);
    return record;
}

} // namespace

QByteArray withoutServerMembers(QByteArrayView object)
{
    qsizetype at = skipBlanks(object, 0);
    if (at >= object.size() || object[at] != '{')
        return {};
    QByteArray kept;
    kept.reserve(object.size());
    kept += '{';
    at = skipBlanks(object, at + 1);
    qsizetype begin = at; // of what is kept next: nearly always all behind _id and _rev at once
    const auto keepUntil = [&](qsizetype end) {
        if (end > begin && kept.size() > 1)
            kept += ',';
        kept += object.sliced(begin, end - begin);
    };
    qsizetype last = at; // behind the last member that is kept
    while (at < object.size() && object[at] != '}') {
        const qsizetype end = behindValue(object, at);
        if (end < 0 || object[at] != '"')
            return {};
        const bool isLast = object[end] != ',';
        const qsizetype next = isLast ? end : skipBlanks(object, end + 1);
        if (!isLast && (next >= object.size() || object[next] != '"'))
            return {};
        if (at + 1 < end && object[at + 1] == '_') {
            keepUntil(last);
            begin = next;
            last = next;
        } else {
            last = end;
        }
        at = next;
    }
    // What stands behind the object would make it something else.
    if (at >= object.size() || skipBlanks(object, at + 1) != object.size())
        return {};
    keepUntil(last);
    kept += '}';
    return kept;
}

QString localFieldIn(const QJsonObject &document)
{
    static const std::vector<std::vector<Step>> paths = pathsOfClass(Visibility::Local);
    for (const std::vector<Step> &path : paths) {
        const QString found = findPath(document, path);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

IncomingRecord checkIncoming(const sync::IncomingDocument &document, FeedKind kind,
                             const QSet<QString> &owners)
{
    if (document.deleted)
        return checkTombstone(document, kind, owners);
    IncomingRecord record;
    if (!readBody(document, record))
        return record;
    const auto known = kindOf(record.object.value(QLatin1String("schema")).toString(), kind);
    if (!known) {
        refuse(record, Refusal::UnknownSchema, QStringLiteral("schema"));
        return record;
    }
    record.kind = *known;
    if (record.kind == Kind::Partner) {
        readPartner(record, document.id);
        return record;
    }
    if (record.object.value(QLatin1String("id")).toString() != document.id) {
        refuse(record, Refusal::ChangedId, QStringLiteral("id"));
        return record;
    }
    if (!checkOwner(record, owners))
        return record;
    const QString local = record.kind == Kind::Camera ? localFieldIn(record.object) : QString();
    if (!local.isEmpty())
        refuse(record, Refusal::LocalField, local);
    else if (record.object.value(QLatin1String("demo")).toBool())
        refuse(record, Refusal::Malformed, QStringLiteral("demo: demonstration data do not travel"));
    else if (record.kind == Kind::Centre)
        readCentre(record);
    else if (record.kind == Kind::Position)
        readPosition(record, document.id);
    return record;
}

} // namespace videoguard::catalogue
