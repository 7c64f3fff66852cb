// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/sync_bench_server.h"
#include "tests/support/sync_console/sync_console.h"

namespace videoguard::bench {

struct PullFigures {
    double seconds = 0;   ///< from the start of the engine until everything is here
    double cpu_s = 0;     ///< of this process, all threads
    double growth_mb = 0; ///< largest resident size beyond that at the start
    double stall_ms =
        0; ///< longest time that the main thread's event loop, which has nothing else to do, stood still
};

/// One console under measurement. Runs the event loop of the main thread.
class SyncRun
{
public:
    /// `through`: the address it uses, a proxy's for instance; empty = the server's own. `own`: its partner.
    [[nodiscard]] static base::Result<std::unique_ptr<SyncRun>>
    open(const BenchServer &server, const QString &file, const QStringList &databases,
         const QUrl &through = {}, const QString &own = {});

    /// Starts and waits until `documents` cameras are in the catalogue and nothing is left to do.
    [[nodiscard]] base::Result<PullFigures> pullAll(int documents);
    /// Seconds from asking until nothing is left; `changes` must have come.
    [[nodiscard]] base::Result<double> syncOnce(const QString &database, int changes);
    /// Opens a long poll and waits until it is there.
    void watch(const QString &database);
    /// Milliseconds from the save here to the signal there.
    [[nodiscard]] base::Result<double> saveUntilSeen(SyncRun &reader, int round);

private:
    std::unique_ptr<test::SyncConsole> m_console;
    QString m_own;
};

} // namespace videoguard::bench
