// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/sync_bench_server.h"

namespace videoguard::bench {

/// Seconds that curl takes for all pages of a feed with its documents, to /dev/null, over one connection.
[[nodiscard]] base::Result<double> curlPages_s(const BenchServer &server, const QString &database,
                                               const QByteArrayList &pages, int rows);
/// Seconds that PouchDB takes to replicate the database into memory, in its own process.
[[nodiscard]] base::Result<double> pouchPull_s(const BenchServer &server, const QString &database);

} // namespace videoguard::bench
