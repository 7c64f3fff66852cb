// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/base/stream_url.h"

#include <QByteArrayList>
#include <QUrl>

namespace videoguard::sync {

/// How a server is reached. Holds no password: that comes from the keychain at the last moment.
struct ServerAccount {
    QUrl server;  ///< "https://couch.talsi.example:6984/prefix", without user, query or trailing slash
    QString user; ///< "lv-talsi-editor"
    QString
        partner;    ///< slug of the partner that the account belongs to, as the invitation said; may be empty
    QString caFile; ///< PEM of the organisation's own authority, beside the system's; empty = none
    /// SHA-256 of the server's public key (DER SubjectPublicKeyInfo): when any is given, one must match.
    QByteArrayList pins;

    friend bool operator==(const ServerAccount &, const ServerAccount &) = default;
};

/// Reads what somebody typed: a missing scheme becomes https; http is allowed for this machine itself only
/// unless `allowPlain`. A user or password in it is split off into `credentials`. Error: Corrupt, Unsupported
/// (the cause says which of: no host, other scheme, plain http to another machine).
[[nodiscard]] base::Result<QUrl> parseServer(const QString &typed, base::Credentials *credentials = nullptr,
                                             bool allowPlain = false);

/// Address of a database or of something below it. Every part is percent-encoded whole, '/' and '+' too.
[[nodiscard]] QUrl serverUrl(const QUrl &server, const QStringList &parts, const QString &rawQuery = {});

} // namespace videoguard::sync
