// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QTextStream>

namespace videoguard::console {

/// `videoguard sync once|publish [--profile DIR]` and `videoguard sync seed export|import FILE [--profile
/// DIR]`: `arguments` are those after "sync".
///
/// `once`: one full round with the profile's server, a line a partner. The password comes from
/// VIDEOGUARD_SYNC_PASSWORD, else from where the console keeps it. `publish` puts the own catalogue into the
/// outbox. Works beside a running console. Returns 0, 1 (something is left over: edits that could not leave,
/// decisions, refused documents, partners that did not answer), 2 (wrong usage) or 3 (it could not be done at
/// all). Needs a QCoreApplication; runs its event loop.
[[nodiscard]] int runSyncCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems);

} // namespace videoguard::console
