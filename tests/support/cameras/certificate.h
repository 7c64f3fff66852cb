// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/result.h"

#include <string>

namespace videoguard::cameras {

/// A self-signed certificate for localhost and 127.0.0.1, valid for a day, with its key, as PEM: made anew
/// each time.
[[nodiscard]] Result<std::string> makeThrowAwayCertificate();

} // namespace videoguard::cameras
