// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/server_account.h"

namespace videoguard::sync {

/// What a partner's administrator gets to join: a small JSON file (`*.vginvite`), schema "vg.invitation/1".
struct Invitation {
    ServerAccount account;
    QByteArray password; ///< empty: it is told by another way
    QByteArray caPem;    ///< of the server's own authority; empty = the system's roots do
    QString partnerName; ///< for the person who opens it
};

/// Errors: Corrupt, Unsupported (a newer schema), Full (beyond 256 KiB).
[[nodiscard]] base::Result<Invitation> parseInvitation(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const Invitation &invitation);

} // namespace videoguard::sync
