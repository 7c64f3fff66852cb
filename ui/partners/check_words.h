// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/connection_check.h"

namespace videoguard::partners {

[[nodiscard]] QString stepName(sync::CheckStep step); ///< "Name of the server"
/// What the step found, or what is wrong and what to do; technical cause last. Empty while it waits.
[[nodiscard]] QString stepText(const sync::CheckResult &result);
/// "AB:CD:…": for comparing by eye with what the administrator reads out.
[[nodiscard]] QString fingerprintText(const QByteArray &pin);
/// Why an address or an invitation cannot be used.
[[nodiscard]] QString addressFault(const base::Error &error);
[[nodiscard]] QString invitationFault(const base::Error &error);

} // namespace videoguard::partners
