// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`: what an Archive keeps between two calls.
#pragma once

#include "app/archive/archive.h"
#include "app/archive/sweep_run.h"
#include "app/archive/tables.h"

#include <QSet>

namespace videoguard::archive {

struct Archive::Private {
    std::unique_ptr<Tables> tables;
    const base::Clock &clock;
    SweepRun run; ///< the sweep that is under way

    Private(std::unique_ptr<Tables> opened, const base::Clock &time)
        : tables(std::move(opened))
        , clock(time)
    {
    }
    /// Places whose disk is not there, or is another one.
    [[nodiscard]] base::Result<QSet<qint64>> lostPlaces();
};

} // namespace videoguard::archive
