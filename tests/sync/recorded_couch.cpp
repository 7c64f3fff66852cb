// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/recorded_couch.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <vector>

namespace videoguard::test {

namespace {

constexpr std::chrono::milliseconds kLongPoll{150}; // instead of its minute

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

RecordedAnswer failed(int status, const char *error, const QString &reason)
{
    return RecordedAnswer::json(
        status, text({{QStringLiteral("error"), QLatin1String(error)}, {QStringLiteral("reason"), reason}}));
}

QJsonObject failedRow(const QString &id, const QString &rev, const char *error, const QString &reason)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("rev"), rev},
            {QStringLiteral("error"), QLatin1String(error)},
            {QStringLiteral("reason"), reason}};
}

bool isKnownField(const QString &name)
{
    static const QStringList known{QStringLiteral("_id"), QStringLiteral("_rev"), QStringLiteral("_deleted"),
                                   QStringLiteral("_revisions"), QStringLiteral("_attachments")};
    return !name.startsWith(u'_') || known.contains(name);
}

} // namespace

RecordedCouch::RecordedCouch(QString database)
    : server([this](const RecordedRequest &request) { return answer(request); })
    , m_database(std::move(database))
{
}

QString RecordedCouch::sequence(int number) const
{
    const QByteArray seed = QByteArray::number(m_created) + '/' + QByteArray::number(number);
    const QByteArray tail = QCryptographicHash::hash(seed, QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("%1-g1AAAACTeJzLYWBgYMpgTmHgz8tPSTV0MDQy1zMAQsMckEQiQ1L9").arg(number) +
           QString::fromLatin1(tail);
}

QJsonObject RecordedCouch::whole(const QString &id, const Document &document)
{
    QJsonObject body = document.body;
    body.insert(QStringLiteral("_id"), id);
    body.insert(QStringLiteral("_rev"), document.rev);
    if (document.deleted)
        body.insert(QStringLiteral("_deleted"), true);
    return body;
}

void RecordedCouch::put(const QString &id, QJsonObject body)
{
    Document &document = m_documents[id];
    const int generation = document.rev.section(u'-', 0, 0).toInt() + 1;
    document.deleted = body.take(QStringLiteral("_deleted")).toBool();
    body.remove(QStringLiteral("_id"));
    body.remove(QStringLiteral("_rev"));
    const QByteArray hash =
        QCryptographicHash::hash(document.rev.toLatin1() + text(body), QCryptographicHash::Md5).toHex();
    document.rev = QString::number(generation) + u'-' + QString::fromLatin1(hash);
    document.body = std::move(body);
    document.sequence = ++m_last;
}

void RecordedCouch::store(const QString &id, const QJsonObject &body)
{
    put(id, body);
}

void RecordedCouch::purge(const QString &id)
{
    m_documents.erase(id);
    ++m_purges;
}

void RecordedCouch::createAnew()
{
    m_documents.clear();
    m_local.clear();
    m_last = 0;
    ++m_created;
}

QJsonObject RecordedCouch::document(const QString &id) const
{
    const auto found = m_documents.find(id);
    return found == m_documents.end() || found->second.deleted ? QJsonObject() : whole(id, found->second);
}

RecordedAnswer RecordedCouch::answer(const RecordedRequest &request)
{
    QByteArray user;
    if (auto answered = accounts.answer(request, &user))
        return *answered;
    const QStringList path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)).split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) != m_database)
        return failed(404, "not_found", QStringLiteral("Database does not exist."));
    const QString what = path.value(1);
    const QString created = QString::number(1'700'000'000 + m_created);
    if (what.isEmpty())
        return RecordedAnswer::json(
            200, text({{QStringLiteral("db_name"), m_database},
                       {QStringLiteral("instance_start_time"), created},
                       {QStringLiteral("purge_seq"),
                        QStringLiteral("%1-g1AAAABXeJzLYWBgYMpgTmEQTM4vTc5ISXIwNDLXMwBCwxyQRB4LkGRoAFL_"
                                       "gSArkQGP2kSGpHqIoiwAhL0Y_g")
                            .arg(m_purges)},
                       {QStringLiteral("update_seq"), sequence(m_last)}}));
    if (what == QLatin1String("_changes"))
        return changes(request);
    if (what == QLatin1String("_bulk_docs"))
        return bulkDocs(request, user);
    if (what == QLatin1String("_all_docs"))
        return allDocs(request);
    if (what == QLatin1String("_local"))
        return local(request, path.value(2));
    if (what == QLatin1String("_ensure_full_commit"))
        return RecordedAnswer::json(
            201, text({{QStringLiteral("ok"), true}, {QStringLiteral("instance_start_time"), created}}));
    const QJsonObject found = document(what);
    return found.isEmpty() ? failed(404, "not_found", QStringLiteral("missing"))
                           : RecordedAnswer::json(200, text(found));
}

RecordedAnswer RecordedCouch::changes(const RecordedRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QString since = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded);
    int from = 0;
    if (!since.isEmpty() && since != QLatin1String("0")) {
        from = -1;
        for (int number = 0; number <= m_last; ++number) {
            if (sequence(number) == since)
                from = number;
        }
        // One of the database that was here before replays everything, without a word.
        const bool looksLikeOurs = since.contains(QLatin1String("-g1AAAA"));
        m_strange += from < 0 && !looksLikeOurs;
        if (from < 0 && !looksLikeOurs)
            return failed(400, "bad_request",
                          QStringLiteral("Malformed sequence supplied in 'since' parameter."));
        from = std::max(from, 0);
    }
    const bool hasLimit = query.hasQueryItem(QStringLiteral("limit"));
    const int limit = hasLimit ? query.queryItemValue(QStringLiteral("limit")).toInt() : m_last + 1;
    const int interval = std::max(1, query.queryItemValue(QStringLiteral("seq_interval")).toInt());
    const bool bodies = query.queryItemValue(QStringLiteral("include_docs")) == QLatin1String("true");
    std::vector<std::pair<int, QString>> rows;
    for (const auto &[id, document] : m_documents) {
        if (document.sequence > from)
            rows.emplace_back(document.sequence, id);
    }
    std::sort(rows.begin(), rows.end());
    const std::size_t taken = std::min(rows.size(), static_cast<std::size_t>(limit));
    QByteArray body = "{\"results\":[";
    for (std::size_t i = 0; i < taken; ++i) {
        const Document &document = m_documents.at(rows[i].second);
        QJsonObject row{
            {QStringLiteral("seq"), (i + 1) % static_cast<std::size_t>(interval) == 0
                                        ? QJsonValue(sequence(rows[i].first))
                                        : QJsonValue()},
            {QStringLiteral("id"), rows[i].second},
            {QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("rev"), document.rev}}}}};
        if (document.deleted)
            row.insert(QStringLiteral("deleted"), true);
        if (bodies)
            row.insert(QStringLiteral("doc"), whole(rows[i].second, document));
        body += (i == 0 ? "\n" : ",\n") + text(row).trimmed();
    }
    const int last = taken == rows.size() ? m_last : taken == 0 ? from : rows[taken - 1].first;
    body += "\n],\n\"last_seq\":\"" + sequence(last).toLatin1() +
            "\",\"pending\":" + QByteArray::number(static_cast<qint64>(rows.size() - taken)) + "}\n";
    RecordedAnswer answer = RecordedAnswer::json(200, body);
    answer.chunked = true;
    if (rows.empty() && query.queryItemValue(QStringLiteral("feed")) == QLatin1String("longpoll"))
        answer.delay = kLongPoll;
    return answer;
}

RecordedAnswer RecordedCouch::bulkDocs(const RecordedRequest &request, const QByteArray &user)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QJsonArray documents = asked.value(QStringLiteral("docs")).toArray();
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        if (text(document).size() > largestDocument_bytes) {
            RecordedAnswer answer =
                failed(413, "document_too_large", document.value(QStringLiteral("_id")).toString());
            answer.closes = true;
            return answer;
        }
        for (const QString &name : document.keys()) {
            if (!isKnownField(name))
                return failed(400, "doc_validation",
                              QStringLiteral("Bad special document member: %1").arg(name));
        }
    }
    const bool newEdits = asked.value(QStringLiteral("new_edits")).toBool(true);
    QJsonArray rows;
    for (const QJsonValue &value : documents) {
        const QJsonObject row = write(value.toObject(), user);
        if (newEdits || row.contains(QStringLiteral("error")))
            rows.append(row);
    }
    return RecordedAnswer::json(201, QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject RecordedCouch::write(const QJsonObject &document, const QByteArray &user)
{
    const QString id = document.value(QStringLiteral("_id")).toString();
    const QString base = document.value(QStringLiteral("_rev")).toString();
    const auto found = m_documents.find(id);
    const bool isLeaf = found == m_documents.end() ? base.isEmpty()
                        : found->second.deleted    ? base.isEmpty() || base == found->second.rev
                                                   : base == found->second.rev;
    if (!isLeaf)
        return failedRow(id, base, "conflict", QStringLiteral("Document update conflict."));
    const QString refusal = validator ? validator(user, document) : QString();
    if (!refusal.isEmpty())
        return failedRow(id, base, "forbidden", refusal);
    put(id, document);
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("id"), id},
            {QStringLiteral("rev"), m_documents.at(id).rev}};
}

RecordedAnswer RecordedCouch::allDocs(const RecordedRequest &request)
{
    QJsonArray rows;
    const auto add = [&](const QString &id, const Document &document) {
        QJsonObject value{{QStringLiteral("rev"), document.rev}};
        if (document.deleted)
            value.insert(QStringLiteral("deleted"), true);
        QJsonObject row{
            {QStringLiteral("id"), id}, {QStringLiteral("key"), id}, {QStringLiteral("value"), value}};
        if (request.query.contains("include_docs=true"))
            row.insert(QStringLiteral("doc"),
                       document.deleted ? QJsonValue() : QJsonValue(whole(id, document)));
        rows.append(row);
    };
    const QJsonValue keys = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("keys"));
    for (const QJsonValue &key : keys.toArray()) {
        const auto found = m_documents.find(key.toString());
        if (found != m_documents.end())
            add(found->first, found->second);
        else
            rows.append(QJsonObject{{QStringLiteral("key"), key},
                                    {QStringLiteral("error"), QStringLiteral("not_found")}});
    }
    for (const auto &[id, document] : m_documents) {
        if (!keys.isArray() && !document.deleted)
            add(id, document);
    }
    return RecordedAnswer::json(200, text({{QStringLiteral("total_rows"), rows.size()},
                                           {QStringLiteral("offset"), 0},
                                           {QStringLiteral("rows"), rows}}));
}

RecordedAnswer RecordedCouch::local(const RecordedRequest &request, const QString &id)
{
    if (request.method == "PUT") {
        m_local.insert(id, request.body);
        return RecordedAnswer::json(201, text({{QStringLiteral("ok"), true},
                                               {QStringLiteral("id"), QStringLiteral("_local/") + id},
                                               {QStringLiteral("rev"), QStringLiteral("0-1")}}));
    }
    return m_local.contains(id) ? RecordedAnswer::json(200, m_local.value(id))
                                : failed(404, "not_found", QStringLiteral("missing"));
}

} // namespace videoguard::test
