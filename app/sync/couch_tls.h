// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/server_account.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace videoguard::sync {

/// SHA-256 of the certificate's public key (DER SubjectPublicKeyInfo), whatever kind of key; empty when the
/// certificate cannot be read.
[[nodiscard]] QByteArray publicKeyPin(const QSslCertificate &certificate);

/// What the certificates of one server must satisfy: a chain to the system's roots or to the organisation's
/// own authority, and, where pins are given, one of these keys. A pin never excuses a bad chain. A value.
class CouchTls
{
public:
    CouchTls() = default;
    /// Reads the authority's file. Errors: NotFound (no such file), Corrupt (no certificate in it).
    [[nodiscard]] static base::Result<CouchTls> of(const ServerAccount &account);

    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    [[nodiscard]] bool hasPins() const { return !m_pins.isEmpty(); }
    /// Also true without pins.
    [[nodiscard]] bool accepts(const QSslCertificate &leaf) const;

private:
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
    QByteArrayList m_pins;
};

/// "The certificate is self-signed; The host name did not match": the facts, each once.
[[nodiscard]] QString describeTlsErrors(const QList<QSslError> &errors);

} // namespace videoguard::sync
