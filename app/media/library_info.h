// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/base/library_info.h"

#include <vector>

namespace videoguard::media {

/// FFmpeg with the licence of the installed build, and libyuv.
[[nodiscard]] std::vector<base::LibraryInfo> libraryInfo();

/// Decodes the first pictures of a film file and says what came out ("H.264 640 × 360, 5 pictures"). Blocks
/// for at most ten seconds. Errors: as Source, Unsupported (no decoder), NotFound (no picture in it).
[[nodiscard]] base::Result<QString> decodeFilm(const QString &path);

} // namespace videoguard::media
