// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/meter.h"
#include "tests/support/cameras/mount.h"

#include <gst/rtsp-server/rtsp-server.h>

#include <memory>

namespace videoguard::cameras {

/// Roles of the server's users: who gave no valid password, and who did.
inline constexpr const char *kRoleAnonymous = "anonymous";
inline constexpr const char *kRoleUser = "user";

/// The factory that builds a pipeline for each client of `mount`. `meter` must outlive the server. With
/// `hasUsers` the mount's own wish decides whether a password is needed.
[[nodiscard]] GstRTSPMediaFactory *makeMediaFactory(std::shared_ptr<Mount> mount, Meter &meter,
                                                    bool hasUsers);

/// After Mount::setFootage(): clients that come from now on get a pipeline for it.
void updateLaunch(GstRTSPMediaFactory *factory, const Mount &mount);

/// Asks the encoder of a live-encoded media for a key frame; nothing for media from files.
void requestKeyFrame(GstRTSPMedia *media);

} // namespace videoguard::cameras
