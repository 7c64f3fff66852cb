// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QTextStream>

namespace videoguard::console {

/// `videoguard couchdb provision --server URL --admin NAME [--partners FILE] [--profile DIR] [--dry-run]
/// [--credentials FILE] [--invitations DIR] [--exchanges all|none|A:B,...] [--accounts all|A,B,...]
/// [--allow-http] [--ca FILE]`: `arguments` are those after "couchdb". The password comes from
/// VIDEOGUARD_COUCHDB_PASSWORD or is asked for. A line to `out` for everything that is changed, to `problems`
/// for what failed. Returns 0, 1 (something failed), 2 (wrong usage) or 3 (nothing could be done). Needs a
/// QCoreApplication; runs its event loop.
[[nodiscard]] int runCouchdbCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems);

} // namespace videoguard::console
