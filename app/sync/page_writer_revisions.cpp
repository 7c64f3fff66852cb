// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/page_writer_revisions.h"

#include "app/sync/merge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace videoguard::sync {

namespace {

constexpr QLatin1String kId("_id");
constexpr QLatin1String kRev("_rev");
constexpr QLatin1String kDeleted("_deleted");
constexpr QLatin1String kConflicts("_conflicts");
constexpr QLatin1String kAttachments("_attachments");

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

qint64 generationOf(QStringView revision)
{
    bool valid = false;
    const qint64 generation = revision.left(revision.indexOf(u'-')).toLongLong(&valid);
    return valid ? generation : 0;
}

bool isOlder(const QString &knownRevision, const IncomingDocument &row)
{
    if (knownRevision.isEmpty())
        return false;
    const qint64 generation = generationOf(knownRevision);
    const auto tellsMore = [&](const QString &leaf) {
        return leaf == knownRevision || generationOf(leaf) > generation;
    };
    return !tellsMore(row.rev) && std::none_of(row.leaves.begin(), row.leaves.end(), tellsMore);
}

std::optional<IncomingDocument> incomingFrom(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    IncomingDocument incoming;
    incoming.id = object.value(kId).toString();
    incoming.rev = object.value(kRev).toString();
    if (incoming.id.isEmpty() || incoming.rev.isEmpty())
        return std::nullopt;
    const QJsonArray conflicts = object.value(kConflicts).toArray();
    for (const QJsonValue &leaf : conflicts)
        incoming.conflicts.append(leaf.toString());
    incoming.leaves = incoming.conflicts;
    incoming.leaves.prepend(incoming.rev);
    incoming.deleted = object.value(kDeleted).toBool();
    incoming.body = document;
    return incoming;
}

IncomingDocument tombstone(const QString &id, const QString &revision)
{
    IncomingDocument incoming;
    incoming.id = id;
    incoming.rev = revision;
    incoming.leaves = {revision};
    incoming.deleted = true;
    incoming.body = documentText(id, revision, R"({"_deleted":true})");
    return incoming;
}

QJsonObject fieldsOf(const QByteArray &body)
{
    QJsonObject fields = QJsonDocument::fromJson(body).object();
    for (auto member = fields.begin(); member != fields.end();) {
        if (member.key().startsWith(u'_') && member.key() != kDeleted)
            member = fields.erase(member);
        else
            ++member;
    }
    return fields;
}

bool isDeletion(const QByteArray &body)
{
    return body.contains("_deleted") && QJsonDocument::fromJson(body).object().value(kDeleted).toBool();
}

QByteArray documentText(const QString &id, const QString &revision, const QByteArray &body)
{
    QByteArray text = R"({"_id":)" + quoted(id);
    if (!revision.isEmpty())
        text += R"(,"_rev":)" + quoted(revision);
    const QByteArray members = body.sliced(body.indexOf('{') + 1).trimmed();
    if (!members.startsWith('}'))
        text += ',';
    return text + members;
}

QByteArray textForSending(const QByteArray &body, const QByteArray &base)
{
    QJsonObject fields = fieldsOf(body);
    if (!base.isEmpty() && !fields.value(kDeleted).toBool()) {
        const QJsonValue attachments = QJsonDocument::fromJson(base).object().value(kAttachments);
        if (attachments.isObject())
            fields.insert(kAttachments, attachments);
    }
    return writeKeeping(fields, base.isEmpty() ? body : base);
}

} // namespace videoguard::sync
