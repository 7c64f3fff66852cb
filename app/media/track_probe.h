// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// `track` with all that a container wants to know of it before its first picture: parameter sets, size,
/// profile and rate, read from `start`, an access unit at which decoding can begin, and else from what the
/// source said. Decodes nothing unless the size can be had in no other way. Errors: Corrupt (no size can be
/// found in it).
[[nodiscard]] base::Result<TrackInfo> completed(const TrackInfo &track, const AVPacket &start);

} // namespace videoguard::media
