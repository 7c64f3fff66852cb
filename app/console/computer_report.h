// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::console {

// Parts of the diagnostic report that know nothing of the console, in English. GUI thread. They may name a
// person's folder or computer: clean them before they leave.

/// "1.4 GB".
[[nodiscard]] QString bytesText(qint64 bytes);
/// Operating system, processor, memory, what this process uses of them, language, time zone.
[[nodiscard]] QString computerLines();
[[nodiscard]] QString monitorLines();
/// The folder, room on its disk, its files and folders with their sizes; looks at some thousand files at
/// most.
[[nodiscard]] QString folderLines(const QString &folder);

} // namespace videoguard::console
