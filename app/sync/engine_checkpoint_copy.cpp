// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/engine_checkpoint_copy.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace videoguard::sync {

using namespace std::chrono_literals;

CheckpointCopy::CheckpointCopy(CouchClient &client, const Feed &feed, const QString &installation)
    : m_client(client)
    , m_database(feed.database)
    , m_session(QUuid::createUuid().toString(QUuid::Id128))
{
    const QString pair = QStringList{installation, feed.database, client.account().user}.join(u'\n');
    m_document =
        QString::fromLatin1(QCryptographicHash::hash(pair.toUtf8(), QCryptographicHash::Sha256).toHex());
    m_document.truncate(32);
    m_timer.setSingleShot(true);
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, [this] { write(false); });
}

void CheckpointCopy::note(const QByteArray &since)
{
    m_since = since;
    if (!m_timer.isActive())
        m_timer.start();
}

void CheckpointCopy::write(bool again)
{
    const QJsonValue since = QJsonDocument::fromJson('[' + m_since + ']').array().at(0);
    const QJsonObject entry{{QStringLiteral("session_id"), m_session},
                            {QStringLiteral("recorded_seq"), since}};
    QJsonObject log{{QStringLiteral("session_id"), m_session},
                    {QStringLiteral("source_last_seq"), since},
                    {QStringLiteral("replication_id_version"), 4},
                    {QStringLiteral("history"), QJsonArray{entry}}};
    if (!m_rev.isEmpty())
        log.insert(QStringLiteral("_rev"), m_rev);
    CouchRequest request;
    request.method = "PUT";
    request.path = {m_database, QStringLiteral("_local"), m_document};
    request.body = QJsonDocument(log).toJson(QJsonDocument::Compact);
    request.repeatable = false;
    m_client.send(request, this, [this, again](const CouchAnswer &answer) {
        if (answer.ok())
            m_rev = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("rev")).toString();
        else if (answer.status == 409 && !again)
            readRevision();
        // Anything else: the next one overwrites it, and ours is the one that counts.
    });
}

void CheckpointCopy::readRevision()
{
    CouchRequest request;
    request.path = {m_database, QStringLiteral("_local"), m_document};
    m_client.send(request, this, [this](const CouchAnswer &answer) {
        if (!answer.ok())
            return;
        m_rev = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("_rev")).toString();
        write(true);
    });
}

} // namespace videoguard::sync
