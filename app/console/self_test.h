// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <vector>

namespace videoguard::console {

/// One line of `videoguard --self-test`.
struct SelfTestLine {
    enum class Verdict {
        Good,
        Lacking, ///< works with less, the detail says what is missing; no reason to fail
        Bad
    };
    QString what; ///< English, short: "FFmpeg"
    Verdict verdict = Verdict::Good;
    QString detail;
};

/// Tries what an installed console needs: libraries, TLS, keyring, basemap, a bundled film, a profile that
/// can be written. `profile`: folder; empty = the standard one. Needs a QGuiApplication; takes seconds at
/// most. A profile in use by a running console counts as writable.
[[nodiscard]] std::vector<SelfTestLine> selfTest(const QString &profile);

/// "ok      FFmpeg: 5.1.9, LGPL" and so on, one line each.
[[nodiscard]] QString selfTestText(const std::vector<SelfTestLine> &lines);
/// 0 when nothing is Bad, else 1.
[[nodiscard]] int selfTestExitCode(const std::vector<SelfTestLine> &lines);

} // namespace videoguard::console
