// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace videoguard::media {

/// One way the other side offers to prove who we are (RFC 7616, RFC 7617).
struct AuthChallenge {
    enum class Scheme { Basic, DigestMd5, DigestSha256 }; ///< weakest first

    Scheme scheme = Scheme::Basic;
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    QByteArray algorithm;    ///< as given; empty when not given
    bool sessionKey = false; ///< MD5-sess, SHA-256-sess
    bool qopAuth = false;    ///< qop=auth is offered; else the form without qop
    bool stale = false;      ///< only the nonce was too old
};

/// Reads all WWW-Authenticate headers, several challenges in one header included; ones that cannot be
/// answered (other schemes, other algorithms, qop=auth-int only) are left out.
[[nodiscard]] std::vector<AuthChallenge> parseChallenges(const QList<QByteArray> &headers);

/// Answers a challenge, again and again: the nonce count goes up with each request.
class DigestAuth
{
public:
    /// The strongest of the challenges: Basic only where no Digest is offered.
    [[nodiscard]] static std::optional<AuthChallenge> strongest(const std::vector<AuthChallenge> &challenges);

    /// `clientNonce` empty: a random one.
    DigestAuth(AuthChallenge challenge, const base::Credentials &credentials, QByteArray clientNonce = {});

    /// The value of the Authorization header. Never log it.
    [[nodiscard]] QByteArray authorization(const QByteArray &method, const QByteArray &uri);

    [[nodiscard]] const AuthChallenge &challenge() const { return m_challenge; }

private:
    [[nodiscard]] QByteArray hash(const QByteArray &text) const;

    AuthChallenge m_challenge;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_clientNonce;
    unsigned m_count = 0;
};

} // namespace videoguard::media
