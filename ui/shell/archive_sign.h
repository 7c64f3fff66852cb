// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "ui/shell/status_line.h"

#include <optional>

namespace videoguard::shell {

/// The archive in one quiet sign: how full it is and how far back it will reach; loud when footage is being
/// lost or soon will be. Nothing before the disk was looked at. Pure, apart from tr().
[[nodiscard]] std::optional<StatusItem> archiveSign(const archive::DiskState &disk, bool fullOfHolds);

/// "1.9 GB" in the locale.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace videoguard::shell
