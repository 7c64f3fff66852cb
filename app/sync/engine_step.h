// SPDX-License-Identifier: EUPL-1.2
/// Private to the engine.
#pragma once

#include "app/sync/couch_client.h"
#include "app/sync/page_writer.h"

namespace videoguard::sync {

/// What one step (pull, push, comparison) of one database did.
struct StepOutcome {
    std::optional<base::Error> failure;
    int status = 0; ///< HTTP status of the failure; 0 = none came
    std::optional<std::chrono::milliseconds> retryAfter;
    int seen = 0;
    int received = 0;
    int refused = 0;
    int sent = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    bool reconciled = false;
    bool otherDatabase = false; ///< it may have been made anew meanwhile
    bool answered = false;      ///< at least one answer of the server went through

    void add(const PageResult &page)
    {
        seen += page.seen;
        received += page.received;
        refused += page.refused;
        sent += page.confirmed;
    }
    void failWith(const CouchAnswer &answer)
    {
        failure = answer.error;
        status = answer.status;
        retryAfter = answer.retryAfter;
    }
    void failWith(const base::Error &error)
    {
        failure = error;
        status = 200; // the server answered; what failed is here
    }
};

} // namespace videoguard::sync
