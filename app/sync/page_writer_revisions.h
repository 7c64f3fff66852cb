// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/sync_types.h"

#include <QJsonObject>
#include <QStringView>

namespace videoguard::sync {

/// Number before the dash of a revision, as an integer; 0 = none.
[[nodiscard]] qint64 generationOf(QStringView revision);
/// Whether a row tells less than is known already: it neither has the known revision among its leaves nor
/// a younger one. Rows repeat and go back after a node of the server changed.
[[nodiscard]] bool isOlder(const QString &knownRevision, const IncomingDocument &row);

/// A document as a GET answered it (with `_conflicts` if asked for); nullopt: not a document.
[[nodiscard]] std::optional<IncomingDocument> incomingFrom(const QByteArray &document);
/// A tombstone of which nothing but the revision is known.
[[nodiscard]] IncomingDocument tombstone(const QString &id, const QString &revision);

/// `body` as an object without the members that begin with '_', `_deleted` aside.
[[nodiscard]] QJsonObject fieldsOf(const QByteArray &body);
[[nodiscard]] bool isDeletion(const QByteArray &body);
/// Text of a whole document: `_id`, `_rev` (none when empty), then `body`, which has neither.
[[nodiscard]] QByteArray documentText(const QString &id, const QString &revision, const QByteArray &body);
/// What is sent of an edit: its fields with the bytes of `base` where they are equal, unknown underscore
/// members left out (one spoils a whole batch), the attachments of `base` named again so that they stay.
[[nodiscard]] QByteArray textForSending(const QByteArray &body, const QByteArray &base);

} // namespace videoguard::sync
