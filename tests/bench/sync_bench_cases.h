// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/probe/report.h"
#include "tests/bench/sync_bench_server.h"

#include <QTemporaryDir>

namespace videoguard::bench {

struct SyncBench {
    bool quick = false;
    BenchServer server;
    QTemporaryDir folder;
    int files = 0;

    /// A file that is not there yet.
    [[nodiscard]] QString newFile()
    {
        return folder.filePath(QStringLiteral("catalogue-%1.db").arg(++files));
    }
};

/// A whole database into catalogue.db against curl of the same pages to /dev/null and against PouchDB.
[[nodiscard]] base::Result<void> pull100k(SyncBench &bench);
/// A hundred changes for a console that has the rest; seconds.
[[nodiscard]] base::Result<void> change100(SyncBench &bench);
/// From the save on one console to the signal on another; milliseconds.
[[nodiscard]] base::Result<void> visible(SyncBench &bench);
/// Seventeen databases at once against one after another.
[[nodiscard]] base::Result<void> pull17(SyncBench &bench);

} // namespace videoguard::bench
