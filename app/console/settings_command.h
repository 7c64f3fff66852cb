// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QTextStream;

namespace videoguard::console {

/// `videoguard --import-settings FILE`: takes the configuration file into the profile (empty: the standard
/// one) and says what was taken and what was not. Needs a QCoreApplication, no display, and no console that
/// runs on the profile. Exit code: 0 all was taken, 1 some was refused, 2 nothing could be read or written.
[[nodiscard]] int runImportSettings(const QString &file, const QString &profileFolder, QTextStream &out,
                                    QTextStream &err);

} // namespace videoguard::console
