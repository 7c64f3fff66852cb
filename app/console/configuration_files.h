// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QJsonObject>

namespace videoguard::console {

/// What the machine's administrator laid down for every user: key -> value, as in a configuration file.
struct MachineConfiguration {
    QJsonObject defaults; ///< "defaults.json": holds until the user sets another value
    QJsonObject policy;   ///< "policy.json": holds always, locks the setting
    QStringList faults;   ///< sentences about files or entries that were passed over; for the log
};

/// The folder of the machine-wide files: `VIDEOGUARD_CONFIG` when set, else /etc/videoguard, on Windows
/// %ProgramData%\VideoGuard.
[[nodiscard]] QString configurationFolder();

/// Reads both files of `folder`; missing ones are empty. Values that do not fit their setting are passed over
/// and named in `faults`. Never fails: a bad file must not keep a wall from starting.
[[nodiscard]] MachineConfiguration readMachineConfiguration(const QString &folder = configurationFolder());

} // namespace videoguard::console
