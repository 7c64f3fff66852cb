// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QTextStream>

namespace videoguard::console {

/// What a run of the program ends with.
namespace exit_code {
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; ///< done, but some cameras were refused
inline constexpr int kBadUsage = 2;
inline constexpr int kCannot = 3;
} // namespace exit_code

/// `videoguard catalogue import|export FILE [--format csv|geojson|json] [--profile DIR] [--owner SLUG]
/// [--dry-run] [--swap-axes]`. `arguments` are those after "catalogue". The report goes to `out`, a sentence
/// for each camera that is not fine, then totals; what went wrong as a whole goes to `problems`. Works beside
/// a running console. Exports hold what every partner may have, never more.
[[nodiscard]] int runCatalogueCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems);

} // namespace videoguard::console
