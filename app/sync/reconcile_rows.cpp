// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/reconcile_rows.h"

#include "app/sync/changes_parser.h"
#include "app/sync/page_writer_revisions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::sync {

namespace {

/// The answer is an object (1) with an array (2) of objects (3).
constexpr int kRowDepth = 3;

void takeRow(const QByteArray &row, FetchedDocuments &fetched)
{
    QByteArrayView document;
    for (const auto &[name, text] : membersOf(row)) {
        if (name == "doc")
            document = text;
    }
    const QJsonObject whole = QJsonDocument::fromJson(row).object();
    const QString id = whole.value(QLatin1String("key")).toString();
    const QJsonObject facts = whole.value(QLatin1String("value")).toObject();
    const QString revision = facts.value(QLatin1String("rev")).toString();
    if (revision.isEmpty()) {
        fetched.missing.append(id);
    } else if (facts.value(QLatin1String("deleted")).toBool()) {
        fetched.rows.push_back(tombstone(id, revision));
        fetched.rows.back().leaves.clear();
    } else {
        IncomingDocument incoming;
        incoming.id = id;
        incoming.rev = whole.value(QLatin1String("doc")).toObject().value(QLatin1String("_rev")).toString();
        if (incoming.rev.isEmpty())
            incoming.rev = revision;
        else
            incoming.body = document.toByteArray();
        fetched.rows.push_back(std::move(incoming));
    }
}

} // namespace

void AllDocsRows::add(const QByteArray &bytes)
{
    qsizetype begin = m_depth >= kRowDepth ? 0 : -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inText = false;
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '{' || c == '[') {
            m_broken = m_broken || (m_started && m_depth == 0);
            m_started = true;
            if (++m_depth == kRowDepth)
                begin = i;
        } else if (c == '}' || c == ']') {
            m_broken = m_broken || m_depth == 0;
            if (m_depth-- == kRowDepth && begin >= 0) {
                m_kept.append(bytes.constData() + begin, i + 1 - begin);
                m_row(std::exchange(m_kept, {}));
                begin = -1;
            }
        }
    }
    if (begin >= 0)
        m_kept.append(bytes.constData() + begin, bytes.size() - begin);
}

quint64 fetchDocuments(CouchClient &client, const Feed &feed, const QStringList &ids, QObject *context,
                       FetchDone done)
{
    CouchRequest request;
    request.method = "POST";
    request.path = {feed.database, QStringLiteral("_all_docs")};
    request.query = "include_docs=true";
    const QJsonObject keys{{QStringLiteral("keys"), QJsonArray::fromStringList(ids)}};
    request.body = QJsonDocument(keys).toJson(QJsonDocument::Compact);
    return client.send(request, context, [done = std::move(done)](const CouchAnswer &answer) {
        FetchedDocuments fetched;
        fetched.bytes = answer.body.size();
        AllDocsRows rows([&](const QByteArray &row) { takeRow(row, fetched); });
        if (answer.ok())
            rows.add(answer.body);
        if (answer.ok() && !rows.isComplete()) {
            CouchAnswer broken = answer;
            broken.error = base::Error{base::ErrorKind::Corrupt, QStringLiteral("read documents by name"),
                                       QStringLiteral("not a list of documents")};
            done(broken, {});
            return;
        }
        done(answer, std::move(fetched));
    });
}

} // namespace videoguard::sync
