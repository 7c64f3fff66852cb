// SPDX-License-Identifier: EUPL-1.2
/// `sync` keeps collections of JSON documents the same here and on a CouchDB-compatible server: client, pull,
/// outbox, three-way merge, provisioning. It knows documents, revisions and databases; what a document means
/// (a camera, a partner) is known by the collection that it serves. Nothing here has a window.
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace videoguard::sync {

/// What a database holds.
enum class FeedKind { Directory, Catalogue, Positions };

/// One database of the server that this console reads.
struct Feed {
    qint64 number = 0; ///< in the ledger; 0 = not there yet
    QString database;  ///< "catalogue-lv-talsi"
    FeedKind kind = FeedKind::Catalogue;
    QString owner;    ///< id of the organisation whose documents it holds; empty for the directory
    bool own = false; ///< we write it: outbox, full merge, stored bodies

    friend bool operator==(const Feed &, const Feed &) = default;
};

/// Where a pull stands. Sequences are opaque: the raw JSON as the server gave it, compared for equality only.
struct Checkpoint {
    QByteArray since;         ///< empty = from the start
    QByteArray instance;      ///< raw instance_start_time of the database it belongs to
    QByteArray purge;         ///< raw purge_seq, empty where the server has none
    qint64 reconciled_us = 0; ///< UTC of the last complete comparison with _all_docs; 0 = never

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// One row of a changes feed with its document.
struct IncomingDocument {
    QString id;
    QString rev;           ///< of the winner
    QStringList leaves;    ///< all leaf revisions, the winner among them
    QStringList conflicts; ///< live leaves beside the winner; only then the document is in conflict
    bool deleted = false;  ///< of the winner
    QByteArray body;       ///< raw JSON of the winner with _id, _rev ...; empty when the server sent none
};

/// Why a document that arrived is not used. The numbers are stored.
enum class Refusal {
    ForeignOwner = 1, ///< names an owner that its database does not belong to
    ChangedId = 2,    ///< its own id is not the document's
    TooLarge = 3,
    Malformed = 4,  ///< not JSON, no object, or not what its schema says
    LocalField = 5, ///< holds a field that never leaves an installation
    UnknownSchema = 6,
    MovedOwner = 7 ///< the record belongs to another partner here and came from this one's database
};

/// One document that was refused, kept until a later revision of it is accepted or it goes.
struct RefusedDocument {
    qint64 feed = 0;
    QString id;
    QString rev;
    Refusal why = Refusal::Malformed;
    QString cause;   ///< technical, English; field names, never values
    QByteArray body; ///< at most 64 KiB of it
    qint64 at_us = 0;
};

/// Where a local edit stands. The numbers are stored.
enum class OutboxState {
    Waiting = 1,  ///< goes with the next round
    Sending = 2,  ///< sent, answer not known (also after a crash: asked again)
    Conflict = 3, ///< somebody else changed the same fields: a person decides
    Rejected = 4  ///< the server refused it and said why: correct, retry or withdraw
};

/// One document that has to leave. There is at most one a document: further edits replace `body`.
struct OutboxItem {
    qint64 number = 0; ///< in the order of the first edit
    qint64 feed = 0;
    QString id;
    QString baseRev;     ///< revision it was edited from; empty = new
    QByteArray baseBody; ///< as the server had it then; empty = new
    QByteArray body;     ///< what is to be stored, without _id and _rev; `"_deleted":true` in it deletes
    QByteArray sentBody; ///< what was last sent and not answered; empty = nothing is under way
    QString theirRev;    ///< of a Conflict: the server's revision
    QByteArray theirBody;
    OutboxState state = OutboxState::Waiting;
    QString reason; ///< of Rejected: the server's words; of others the last failure, for information
    int attempts = 0;
    qint64 since_us = 0; ///< UTC of the first edit
    qint64 tried_us = 0; ///< UTC of the last attempt; 0 = never
    QString author;      ///< function of who edited
};

/// One round with one database, kept for the history of rounds.
struct Round {
    qint64 number = 0;
    qint64 feed = 0;
    qint64 begin_us = 0; ///< UTC
    qint64 end_us = 0;
    int received = 0; ///< documents that changed something here
    int seen = 0;     ///< rows that arrived, unchanged ones too
    int sent = 0;     ///< documents that the server stored
    int refused = 0;  ///< of those received
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    bool reconciled = false;
    /// Kind of the failure that ended it; nullopt = it went through.
    std::optional<base::Error> failure;
};

} // namespace videoguard::sync
