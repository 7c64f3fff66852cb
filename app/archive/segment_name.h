// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"

namespace videoguard::archive {

/// What a segment's place in the folder says: `<camera id>/<yyyy-mm-dd>/<camera id>_<time>_<stream><suffix>`.
struct SegmentName {
    QString cameraId;
    Stream stream = Stream::Main;
    base::WallTime at; ///< whole milliseconds
    QString suffix;    ///< with its dot

    friend bool operator==(const SegmentName &, const SegmentName &) = default;
};

/// Letters, digits, '-' and '_' only, at most 64: nothing that could lead out of a folder.
[[nodiscard]] bool isSafeCameraId(const QString &id);
/// Relative to the archive's folder. The camera's id must be safe.
[[nodiscard]] QString relativePath(const SegmentName &name);
/// `<camera id>/<yyyy-mm-dd>`.
[[nodiscard]] QString relativeFolder(const QString &cameraId, base::WallTime at);
/// The other way round; nothing for a path that is not made like this.
[[nodiscard]] std::optional<SegmentName> parseRelativePath(const QString &path);
/// The part of `path` below `folder`; nothing when it is not below, or not in its plainest form ("..", "//").
[[nodiscard]] std::optional<QString> pathBelow(const QString &folder, const QString &path);

} // namespace videoguard::archive
