// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "app/sync/server_account.h"

#include <QTextStream>

#include <optional>

namespace videoguard::console {

/// What an error of a round means, as a sentence for a report.
[[nodiscard]] QString syncSentence(const base::Error &error);

/// The password for a scheduled round: of VIDEOGUARD_SYNC_PASSWORD, which is taken out of the environment by
/// that, else of the keyring of the desktop. Empty for an account without a name. nullopt: not known, or in a
/// file that only its passphrase opens. Runs the event loop.
[[nodiscard]] std::optional<QByteArray> keptPassword(const sync::ServerAccount &account,
                                                     const QString &profileFolder);

/// One full round with every database, a line each partner; what `videoguard sync once` returns.
[[nodiscard]] int runSyncRound(catalogue::Store &store, const sync::ServerAccount &account,
                               const QByteArray &password, QTextStream &out, QTextStream &problems);

} // namespace videoguard::console
