// SPDX-License-Identifier: EUPL-1.2
/// Private to `archive`.
#pragma once

#include <QString>

namespace videoguard::archive {

/// Files that recorders of this process write right now: healing leaves them alone. Any thread.
void addLiveSegment(const QString &path);
void removeLiveSegment(const QString &path);
[[nodiscard]] bool isLiveSegment(const QString &path);

} // namespace videoguard::archive
