// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"

#include <QDateTime>

namespace videoguard::sync {

/// What is known of an answer of the server when its last byte came.
struct AnswerFacts {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter; ///< seconds, or a date of HTTP
    QByteArray date;       ///< the server's own clock
    QByteArray body;       ///< at most what is to be kept
    bool streamed = false; ///< the body went to a sink
};

/// Makes the answer that a caller gets: kinds by status, the server's words, HTML told from JSON. `what` is
/// "GET catalogue-lv-talsi/_changes".
[[nodiscard]] CouchAnswer answerOf(const AnswerFacts &facts, const QString &what);
/// Whether a page for people came instead of JSON.
[[nodiscard]] bool isHtml(const QByteArray &contentType, const QByteArray &body);

} // namespace videoguard::sync
