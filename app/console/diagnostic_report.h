// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::console {

class Console;

/// A text for the support desk: versions of the program and of every library, operating system, processor and
/// memory, monitors, profile folder with sizes of its files, counts of cameras and streams with their states,
/// settings that differ from the defaults, the newest crash report's head and the newest log lines. Holds no
/// password, no address with one, no name of a person; addresses of cameras only as their host's shape.
/// In English, so that whoever reads it can. Takes at most some hundred ms.
[[nodiscard]] QString diagnosticReport(Console &console);

/// One line per version: program, Qt, FFmpeg with its licence, SQLite, libsodium, libyuv, TLS.
[[nodiscard]] QString versionLines();

} // namespace videoguard::console
