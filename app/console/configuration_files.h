// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace videoguard::console {

/// What the machine's administrator laid down for every user: key -> value, as in a configuration file.
struct MachineConfiguration {
    QJsonObject defaults; ///< "defaults.json": holds until the user sets another value
    QJsonObject policy;   ///< "policy.json": holds always, locks the setting
    QStringList faults;   ///< sentences about files or entries that were passed over; for the log
};

/// The settings of a configuration file, unchecked: {"videoguard-settings":1,"settings":{key:value}} or, as
/// somebody writes it by hand, the keys and values alone. Error: Corrupt (cause: a sentence for the
/// operator).
[[nodiscard]] base::Result<QJsonObject> parseConfiguration(const QByteArray &file);
/// The same the other way round.
[[nodiscard]] QByteArray writeConfiguration(const QJsonObject &settings);

/// The folder of the machine-wide files: `VIDEOGUARD_CONFIG` when set, else /etc/videoguard, on Windows
/// %ProgramData%\VideoGuard.
[[nodiscard]] QString configurationFolder();

/// Reads both files of `folder`; missing ones are empty. Values that do not fit their setting are passed over
/// and named in `faults`. Never fails: a bad file must not keep a wall from starting.
[[nodiscard]] MachineConfiguration readMachineConfiguration(const QString &folder = configurationFolder());

} // namespace videoguard::console
