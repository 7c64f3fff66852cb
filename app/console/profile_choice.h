// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <optional>

namespace videoguard::console {

/// What decides between a camera's main and sub stream, apart from what runs now.
struct ProfileDemand {
    int width = 0;     ///< of the picture box, device pixels
    bool full = false; ///< full screen, enlarged or digitally zoomed
    bool hasSub = true;
};

/// Main above 960 px, full, or without a sub; sub up to 640 px; between them whatever runs now (hysteresis,
/// DOMAIN.md 6.1), and sub when nothing runs yet.
[[nodiscard]] StreamRole chooseProfile(const ProfileDemand &demand, std::optional<StreamRole> current);

} // namespace videoguard::console
