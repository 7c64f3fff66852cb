// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"
#include "app/sync/couch_client.h"

namespace videoguard::sync {

/// One leaf of a document that has several on the server (a fork, by a restored backup for instance).
struct Leaf {
    QString rev;
    QByteArray body; ///< raw
};
struct Fork {
    QString id;
    std::vector<Leaf> leaves; ///< the winner first
};

/// Reads all live leaves of a document (`_bulk_get`, else `open_revs`).
void readFork(CouchClient &client, const Feed &feed, const QString &id, QObject *context,
              std::function<void(base::Result<Fork>)> done);
/// One `_bulk_docs`: `body` on the winner, a tombstone on each loser. Errors: Conflict (it changed meanwhile:
/// read it again), those of the client.
void resolveFork(CouchClient &client, const Feed &feed, const Fork &fork, const QByteArray &body,
                 QObject *context, std::function<void(base::Result<void>)> done);

} // namespace videoguard::sync
