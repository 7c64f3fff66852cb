// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: what a document that arrives is, and whether it may be used at all.
#pragma once

#include "app/catalogue/news.h"
#include "app/catalogue/partner.h"
#include "app/sync/sync_types.h"

#include <QSet>

namespace videoguard::catalogue {

/// A document as it was found to be. Where `refused` is set only `cause` means something.
struct IncomingRecord {
    enum class Kind { Camera, Centre, Partner, Position, Tombstone };
    Kind kind = Kind::Camera;
    /// Bytes of the server without its own members (_id, _rev, _conflicts ...).
    QByteArray document;
    QJsonObject object; ///< the same, read; of a tombstone what it kept, perhaps nothing
    QString ownerId;    ///< of a tombstone perhaps empty
    MonitoringCentre centre;
    Partner partner;
    UnitPosition position; ///< without its partner
    std::optional<sync::Refusal> refused;
    QString cause; ///< technical, English; names of fields, never values
};

/// Judges one document by itself, in this order: size, JSON, schema, identity, owner, fields that never
/// leave an installation. `owners`: ids of those whose records the database may hold, that is its own partner
/// and what went into it; unused for the directory. What validation would find is no reason to refuse: it is
/// shown with the record. Fields that this version does not know are kept. Pure; any thread.
[[nodiscard]] IncomingRecord checkIncoming(const sync::IncomingDocument &document, sync::FeedKind kind,
                                           const QSet<QString> &owners);

/// `object` (raw JSON) without top-level members that begin with '_', every other byte as it was, so that
/// numbers of any length survive. Empty when it is no object.
[[nodiscard]] QByteArray withoutServerMembers(QByteArrayView object);

/// The first field of class Local that a document holds ("streams[1].uri"); empty = none.
[[nodiscard]] QString localFieldIn(const QJsonObject &document);

} // namespace videoguard::catalogue
