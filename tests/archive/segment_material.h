// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

namespace videoguard::test {

/// Four seconds of real footage as a recorder writes them, beginning at `from`. `closed` false: as the file
/// lies there when the recorder was killed. Makes the folder.
media::SegmentFacts writeRealSegment(const QString &path, base::WallTime from, bool closed = true);

} // namespace videoguard::test
