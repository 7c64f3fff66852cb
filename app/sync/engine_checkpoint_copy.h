// SPDX-License-Identifier: EUPL-1.2
/// Private to the engine.
#pragma once

#include "app/sync/couch_client.h"
#include "app/sync/sync_types.h"

#include <QTimer>

namespace videoguard::sync {

/// The copy of a checkpoint on the server it was read from (`_local/<id>`), for its operator and for other
/// software: at most one a half minute, every failure is without consequence. Never read: any member may
/// write it, ours in the ledger counts.
class CheckpointCopy : public QObject
{
public:
    CheckpointCopy(CouchClient &client, const Feed &feed, const QString &installation);
    /// The sequence that is durable here now, raw JSON.
    void note(const QByteArray &since);

private:
    void write(bool again);
    void readRevision();

    CouchClient &m_client;
    QString m_database;
    QString m_document; ///< "_local/<hex>"; of installation, database and user, without a password
    QString m_session;
    QByteArray m_since;
    QString m_rev;
    QTimer m_timer;
};

} // namespace videoguard::sync
