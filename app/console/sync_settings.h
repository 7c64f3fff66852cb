// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/server_account.h"

#include <QJsonObject>

namespace videoguard::console {

class Preferences;

/// How this installation synchronises; in the preferences ("sync/..."), without the password.
struct SyncSettings {
    sync::ServerAccount account; ///< server empty = not joined
    bool paused = false;         ///< joined, but a person stopped it
    /// UTC of joining, until what was edited since then, while the own database was not known yet, was put
    /// into the outbox; 0 = done.
    qint64 catchUpFrom_us = 0;

    [[nodiscard]] bool isJoined() const { return !account.server.isEmpty(); }
    friend bool operator==(const SyncSettings &, const SyncSettings &) = default;
};

[[nodiscard]] SyncSettings readSyncSettings(const Preferences &preferences);
[[nodiscard]] base::Result<void> writeSyncSettings(Preferences &preferences, const SyncSettings &settings);
/// Under which key the password lies in access::Secrets.
[[nodiscard]] QString syncSecretKey();

} // namespace videoguard::console
