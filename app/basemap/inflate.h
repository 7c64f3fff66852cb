// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>

namespace videoguard::basemap {

/// Nothing that a tile may hold is larger; the largest of a real map of a city is about 1 MB.
inline constexpr qint64 kMaxInflated_bytes = 8 * 1024 * 1024;

/// gzip and zlib data unpacked, told apart by their first bytes; anything else as it is. Never makes more
/// than `limit_bytes`. Errors: Corrupt (broken data), Full (it would be larger). Any thread.
[[nodiscard]] base::Result<QByteArray> inflated(const QByteArray &data,
                                                qint64 limit_bytes = kMaxInflated_bytes);

} // namespace videoguard::basemap
