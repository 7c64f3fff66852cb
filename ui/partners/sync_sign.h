// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/engine.h"
#include "ui/partners/partners_page.h"

#include <QLocale>

namespace videoguard::partners {

/// What the sign is made of; `state` outlives the call.
struct SignFacts {
    bool joined = false;
    bool paused = false;
    bool needsPassword = false;
    int decisions = 0;
    int waiting = 0;
    const sync::EngineState &state;
    qint64 now_us = 0;
    QLocale locale;
};
[[nodiscard]] SyncSign syncSign(const SignFacts &facts);

} // namespace videoguard::partners
