// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/mount.h"

#include <gst/gst.h>

#include <memory>
#include <string>

namespace videoguard::cameras {

/// A live picture encoded without delay: one slice, no B-frames, a key frame at the start and each second.
[[nodiscard]] std::string clockLaunchLine(int width, int height, int fps);

/// Draws the time into each picture of `bin` at the moment it is made; a stalled mount loses its pictures.
void stampClock(GstBin *bin, std::shared_ptr<Mount> mount);

} // namespace videoguard::cameras
