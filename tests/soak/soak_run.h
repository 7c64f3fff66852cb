// SPDX-License-Identifier: EUPL-1.2
/// The real console, sixteen cameras, a long time and bad lines. `soak` knows what a night is like; how the
/// console works inside is none of its business.
#pragma once

#include "app/base/error.h"

#include <QString>

#include <chrono>
#include <functional>

namespace videoguard::soak {

struct Plan {
    std::chrono::seconds length{3600};      ///< with troubles
    std::chrono::seconds recovery{60};      ///< after the last trouble, for all to be live again
    std::chrono::seconds settled{600};      ///< from here on the memory must be flat
    std::chrono::seconds memoryWindow{120}; ///< the memory at a moment is the median of so long
    int streams = 16;                       ///< at most 16
    unsigned seed = 1;                      ///< of the troubles
};

struct Outcome {
    int exitCode = 0;         ///< 0 = ended cleanly when its time had come; -1 = crash
    int liveAtEnd = 0;        ///< tiles
    int troubles = 0;         ///< that befell the cameras
    double recovery_s = 0;    ///< from the end of the troubles until all tiles were live
    double rssSettled_mb = 0; ///< when it should be flat from
    double rssEnd_mb = 0;     ///< in the last window of the troubles
    double rssPeak_mb = 0;
    double stall_max_ms = 0; ///< longest of the GUI thread after the first ten seconds
    qint64 picturesShown = 0;
    double cpu_ms = 0; ///< a second
    QString lastWords; ///< the end of what it wrote to its error output

    [[nodiscard]] double growth_mb() const { return rssEnd_mb - rssSettled_mb; }
};

/// Runs the console on Qt's offscreen platform. `progress` gets a line a minute.
/// Errors: NotFound (no console, no simulator), Timeout (not all tiles ever showed a picture). That the
/// console crashed is an outcome.
[[nodiscard]] base::Result<Outcome> run(const Plan &plan,
                                        const std::function<void(const QString &)> &progress);

} // namespace videoguard::soak
